#include "core/plan/command_line.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kwb {

std::vector<CommandLineSpan> commandLineSpans(std::string_view cmdline)
{
    std::vector<CommandLineSpan> spans;
    bool quoted = false;
    bool inWord = false;
    for (std::size_t at = 0; at < cmdline.size(); ++at) {
        const char c = cmdline[at];
        if (c == '"') quoted = !quoted;
        const bool blank = !quoted && (c == ' ' || c == '\t' || c == '\n');
        if (!blank && !inWord) spans.push_back({at, at});
        inWord = !blank;
        if (inWord) spans.back().end = at + 1;
    }
    return spans;
}

std::vector<std::string> commandLineWords(std::string_view cmdline)
{
    std::vector<std::string> words;
    for (const CommandLineSpan &span : commandLineSpans(cmdline))
        words.emplace_back(cmdline.substr(span.begin, span.end - span.begin));
    return words;
}

std::optional<std::string> commandLineValue(std::string_view cmdline, std::string_view name)
{
    std::optional<std::string> value;
    for (const std::string &word : commandLineWords(cmdline)) {
        const std::size_t equals = word.find('=');
        if (std::string_view(word).substr(0, equals) != name) continue;
        value = equals == std::string::npos ? std::string() : word.substr(equals + 1);
    }
    return value;
}

std::string inheritedCommandLine(std::string_view own, std::vector<std::string> &dropped, bool crash)
{
    static constexpr std::array<std::string_view, 3> prefixes = {"BOOT_IMAGE=", "elfcorehdr=", "kwb.plan="};
    std::string line;
    for (std::string &word : commandLineWords(own)) {
        const bool ofRunning =
            std::ranges::any_of(prefixes, [&](std::string_view prefix) { return word.starts_with(prefix); });
        if (ofRunning || (crash && word.starts_with("crashkernel=")))
            dropped.push_back(std::move(word));
        else
            line += (line.empty() ? "" : " ") + word;
    }
    return line;
}

std::string newCommandLine(const BootRequest &request, std::vector<std::string> &dropped)
{
    if (request.cmdline) return *request.cmdline;
    if (!request.cmdlineFromTarget) return {};
    return inheritedCommandLine(request.target->cmdline.value_or(std::string()), dropped, request.crash);
}

std::optional<std::uint64_t> takeMemorySize(std::string_view &text)
{
    constexpr std::string_view units = "kmgtpe";
    const bool inHex = text.starts_with("0x") || text.starts_with("0X");
    std::size_t length = inHex ? 2 : 0;
    while (length < text.size() && (inHex ? std::isxdigit(static_cast<unsigned char>(text[length])) != 0
                                          : text[length] >= '0' && text[length] <= '9'))
        ++length;
    const auto number = parseNumber(text.substr(0, length));
    if (!number) return std::nullopt;
    text.remove_prefix(length);
    const std::size_t unit =
        text.empty() ? std::string_view::npos
                     : units.find(static_cast<char>(std::tolower(static_cast<unsigned char>(text.front()))));
    if (unit == std::string_view::npos) return number;
    text.remove_prefix(1);
    return checkedMul(*number, std::uint64_t{1} << 10 * (unit + 1));
}

std::string markerWord(const std::string &planId)
{
    return "kwb.plan=" + planId;
}

} // namespace kwb
