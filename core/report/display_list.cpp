#include "core/report/display_list.h"

namespace kwb {

namespace {

bool startsCodePoint(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
}

/// In thousandths of the font size, for the regular weight.
int characterWidth(char c)
{
    constexpr std::string_view narrow = "ijlI.,:;'|!()[]{}/\\tfr ";
    constexpr std::string_view wide = "mwMWQOGDHNU@%&+=<>";
    if (!startsCodePoint(c)) return 0;
    if (static_cast<unsigned char>(c) >= 0x80) return 840;
    if (narrow.find(c) != std::string_view::npos) return c == 't' || c == 'r' ? 420 : 400;
    if (wide.find(c) != std::string_view::npos)
        return c == 'm' || c == 'W' || c == '@' || c == '%' ? 1000 : 845;
    return c >= 'A' && c <= 'Z' ? 700 : 640;
}

} // namespace

double approximateTextWidth(std::string_view text, TextStyle style)
{
    int sum = 0;
    for (const char c : text)
        sum += style.mono ? (startsCodePoint(c) ? 605 : 0) : characterWidth(c);
    const double weight = style.bold && !style.mono ? 1.12 : 1.0;
    return sum * style.size * weight / 1000;
}

std::string fittedText(std::string_view text, TextStyle style, double width, const TextMetrics &metrics)
{
    const auto fits = [&](const std::string &candidate) {
        return (metrics ? metrics(candidate, style) : approximateTextWidth(candidate, style)) <= width;
    };
    std::string whole(text);
    if (fits(whole)) return whole;
    std::size_t letters = 0;
    for (const char c : text)
        letters += startsCodePoint(c) ? 1u : 0u;
    while (letters > 3 && !whole.empty()) {
        while (!whole.empty() && !startsCodePoint(whole.back()))
            whole.pop_back();
        if (!whole.empty()) whole.pop_back();
        --letters;
        if (fits(whole + "…")) return whole + "…";
    }
    return {};
}

} // namespace kwb
