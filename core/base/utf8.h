#pragma once

#include <cstddef>
#include <string_view>

namespace kwb {

/// Bytes of the UTF-8 sequence that `text`, which is not empty, begins with; 0: it is none (cut off, longer
/// than need be, a surrogate, beyond U+10FFFF). Unicode 15, table 3-7.
std::size_t utf8Length(std::string_view text);

/// Where the first byte stands that is not UTF-8; the size of `text`: all of it is.
std::size_t firstBadUtf8(std::string_view text);

} // namespace kwb
