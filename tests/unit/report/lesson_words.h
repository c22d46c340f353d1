#pragma once

#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a lesson's text says to a reader: its words, numbers and links.
namespace kwb::test {

/// The text without what is no prose: expressions and link targets become a blank.
inline std::string proseOf(std::string_view body)
{
    std::string out;
    for (std::size_t at = 0; at < body.size();) {
        const std::string_view rest = body.substr(at);
        const std::string_view close = rest.starts_with("{{") ? "}}" : rest.starts_with("](") ? ")" : "";
        const std::size_t end = close.empty() ? std::string_view::npos : rest.find(close);
        if (end == std::string_view::npos) {
            out += body[at++];
        } else {
            out += ' ';
            at += end + close.size();
        }
    }
    return out;
}

inline bool isWordLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '-' || c == '/' ||
           c == ',' || c == '@';
}

inline std::vector<std::string> wordsOf(std::string_view prose)
{
    std::vector<std::string> out;
    std::string word;
    for (const char c : prose) {
        if (isWordLetter(c)) {
            word += c;
        } else if (!word.empty()) {
            out.push_back(std::exchange(word, {}));
        }
    }
    if (!word.empty()) out.push_back(word);
    return out;
}

/// "1." at the start of a line numbers a list and states nothing.
inline std::string withoutListNumbers(std::string_view body)
{
    std::string out;
    bool lineStart = true;
    for (std::size_t at = 0; at < body.size(); ++at) {
        std::size_t end = at;
        while (lineStart && end < body.size() && std::isdigit(static_cast<unsigned char>(body[end])) != 0)
            ++end;
        if (end > at && body.substr(end).starts_with(". ")) at = end + 1;
        out += body[at];
        lineStart = body[at] == '\n';
    }
    return out;
}

/// The targets of a Markdown text's links, in order.
inline std::vector<std::string> linksOf(std::string_view body)
{
    std::vector<std::string> out;
    for (std::size_t at = body.find("]("); at != std::string_view::npos; at = body.find("](", at + 2)) {
        const std::size_t end = body.find(')', at);
        if (end == std::string_view::npos) break;
        out.emplace_back(body.substr(at + 2, end - at - 2));
    }
    return out;
}

/// Numbers that stand bare in a lesson's text, outside braces, links and names such as "r3" or "ELFv2": they
/// could go stale unseen.
inline std::vector<std::string> bareNumbers(std::string_view body)
{
    std::vector<std::string> out;
    for (const std::string &word : wordsOf(withoutListNumbers(proseOf(body))))
        if (std::isdigit(static_cast<unsigned char>(word.front())) != 0) out.push_back(word);
    return out;
}

/// The number of words that a reader sees.
inline std::size_t wordCount(std::string_view body)
{
    return wordsOf(proseOf(body)).size();
}

} // namespace kwb::test
