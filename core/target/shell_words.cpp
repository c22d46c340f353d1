#include "core/target/shell_words.h"

namespace kwb {

namespace {

constexpr std::string_view harmless =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./:,@%+-";

} // namespace

std::string shellWord(std::string_view text)
{
    if (!text.empty() && text.find_first_not_of(harmless) == std::string_view::npos) return std::string(text);
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

std::string shellWords(std::span<const std::string> words)
{
    std::string out;
    for (const std::string &word : words) {
        if (!out.empty()) out += ' ';
        out += shellWord(word);
    }
    return out;
}

} // namespace kwb
