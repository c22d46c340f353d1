#pragma once

#include <algorithm>
#include <string_view>

namespace kwb {

/// Calls `take(key, value)` for each line "key value" of what a script printed; false if the last line, "end
/// 1", is not there: then the script did not come to its end.
template <class Take>
bool eachKeyLine(std::string_view text, Take take)
{
    bool ended = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t blank = std::min(line.find(' '), line.size());
        const std::string_view value = line.substr(std::min(blank + 1, line.size()));
        ended = line == "end 1";
        if (!ended) take(line.substr(0, blank), value);
    }
    return ended;
}

} // namespace kwb
