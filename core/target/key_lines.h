#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kwb {

/// The lines of a text, without their ends and without a last empty one.
inline std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

/// Calls `take(key, value)` for each line "key value" of what a script printed; false if the last line, "end
/// 1", is not there: then the script did not come to its end.
template <class Take>
bool eachKeyLine(std::string_view text, Take take)
{
    bool ended = false;
    for (const std::string &whole : linesOf(text)) {
        const std::string_view line = whole;
        const std::size_t blank = std::min(line.find(' '), line.size());
        ended = line == "end 1";
        if (!ended) take(line.substr(0, blank), line.substr(std::min(blank + 1, line.size())));
    }
    return ended;
}

} // namespace kwb
