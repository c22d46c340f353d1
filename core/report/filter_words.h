#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The words of a filter as people type it, the same for every table and tree.
namespace kwb {

/// In lower case; ASCII only: identifiers, paths and numbers are what people look for.
std::string lowered(std::string_view text);

struct FilterWord {
    std::string word;
    bool wanted = true; ///< false: "-word"
};

/// The words between blanks, in lower case; quotes keep blanks.
std::vector<FilterWord> filterWords(std::string_view filter);

} // namespace kwb
