#include "core/report/text.h"

#include "core/base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kwb {

std::string countText(std::uint64_t count, std::string_view singular, std::string_view plural)
{
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    if (count == 1) return fmt::format("1 {}", singular);
    return plural.empty() ? fmt::format("{} {}s", digits, singular) : fmt::format("{} {}", digits, plural);
}

std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const auto lead = static_cast<unsigned char>(text[0]);
        // U+0080 to U+009f are control characters too.
        const bool control = lead < 0x20 || lead == 0x7f ||
                             (length == 2 && lead == 0xc2 && static_cast<unsigned char>(text[1]) < 0xa0);
        if (length == 0 || control)
            out += '?';
        else
            out += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

// Messages nest as deep as the code that made them, two or three levels.
Message printable(const Message &message) // NOLINT(misc-no-recursion)
{
    std::vector<MessageArgument> arguments;
    for (const MessageArgument &argument : message.arguments())
        arguments.push_back(argument.words ? MessageArgument(argument.name, printable(*argument.words))
                                           : MessageArgument(argument.name, printable(argument.value)));
    return {MessageTemplate{message.id().c_str(), message.english().c_str()}, std::move(arguments)};
}

std::string xmlEscaped(std::string_view text)
{
    std::string out;
    std::string clean = printable(text);
    // U+FFFE and U+FFFF are no characters of XML.
    for (const std::string_view bad : {"\xef\xbf\xbe", "\xef\xbf\xbf"})
        for (std::size_t at = 0; (at = clean.find(bad, at)) != std::string::npos;)
            clean.replace(at, bad.size(), "?");
    for (const char c : clean) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::size_t columns(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string wrapped(std::string_view text, std::size_t indent, std::string_view first, std::size_t width)
{
    std::string out;
    std::string line(first.empty() ? std::string(indent, ' ') : std::string(first));
    bool fresh = true;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        const std::string_view word = text.substr(0, end);
        if (!word.empty()) {
            if (!fresh && columns(line) + 1 + columns(word) > width) {
                out += line + "\n";
                line.assign(indent, ' ');
                fresh = true;
            }
            if (!fresh) line += ' ';
            line += word;
            fresh = false;
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return out + line + "\n";
}

TextTable::TextTable(std::vector<std::string> titles)
    : titles_(std::move(titles))
{
    for (std::string &title : titles_) {
        right_.push_back(title.starts_with('>'));
        if (right_.back()) title.erase(0, 1);
    }
}

void TextTable::add(std::vector<std::string> row)
{
    row.resize(titles_.size());
    rows_.push_back(std::move(row));
}

std::string TextTable::text(std::size_t indent) const
{
    if (rows_.empty()) return {};
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < titles_.size(); ++c) {
        widths.push_back(columns(titles_[c]));
        for (const auto &row : rows_)
            widths[c] = std::max(widths[c], columns(row[c]));
    }
    std::string out;
    const auto line = [&](const std::vector<std::string> &row) {
        std::string text(indent, ' ');
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string fill(widths[c] - columns(row[c]), ' ');
            text += (c == 0 ? "" : "  ") + (right_[c] ? fill + row[c] : row[c] + fill);
        }
        out += text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
    };
    if (std::ranges::any_of(titles_, [](const std::string &title) { return !title.empty(); })) line(titles_);
    for (const auto &row : rows_)
        line(row);
    return out;
}

} // namespace kwb
