#include "core/report/filter_words.h"

#include <algorithm>
#include <cctype>

namespace kwb {

namespace {

std::string nextFilterWord(std::string_view &rest)
{
    std::string word;
    bool quoted = false;
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    for (; !rest.empty() && (quoted || rest.front() != ' '); rest.remove_prefix(1)) {
        if (rest.front() == '"')
            quoted = !quoted;
        else
            word += rest.front();
    }
    return word;
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return out;
}

std::vector<FilterWord> filterWords(std::string_view filter)
{
    std::vector<FilterWord> words;
    const std::string lower = lowered(filter);
    for (std::string_view rest = lower; !rest.empty();) {
        FilterWord next{nextFilterWord(rest)};
        if (next.word.size() > 1 && next.word.front() == '-') {
            next.wanted = false;
            next.word.erase(0, 1);
        }
        if (!next.word.empty()) words.push_back(std::move(next));
    }
    return words;
}

} // namespace kwb
