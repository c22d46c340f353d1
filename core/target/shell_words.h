#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kwb {

/// A text as one word of a POSIX shell: in single quotes, with each of its own quotes as '\''. What no shell
/// would touch stays as it is. A NUL cannot be in it.
std::string shellWord(std::string_view text);

/// The words with a blank between them.
std::string shellWords(std::span<const std::string> words);

} // namespace kwb
