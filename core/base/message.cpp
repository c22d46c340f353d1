#include "core/base/message.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kwb {

bool MessageArgument::operator==(const MessageArgument &other) const
{
    const bool sameWords =
        (words == nullptr) == (other.words == nullptr) && (!words || *words == *other.words);
    return name == other.name && value == other.value && sameWords;
}

std::string Message::text() const
{
    std::string out;
    const std::string_view rest = english_;
    for (std::size_t at = 0; at < rest.size();) {
        const std::size_t end = rest[at] == '{' ? rest.find('}', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            out += rest[at++];
            continue;
        }
        const std::string_view name = rest.substr(at + 1, end - at - 1);
        const auto argument =
            std::ranges::find_if(arguments_, [&](const MessageArgument &a) { return a.name == name; });
        out +=
            argument == arguments_.end() ? rest.substr(at, end - at + 1) : std::string_view(argument->value);
        at = end + 1;
    }
    return out;
}

Message dataText(std::string text)
{
    return {MessageTemplate{"data", "{text}"}, {{"text", std::move(text)}}};
}

std::string hex(std::uint64_t value)
{
    return fmt::format("{:#x}", value);
}

std::string byteSizeText(std::uint64_t bytes)
{
    if (bytes < 1024) return bytes == 1 ? "1 byte" : fmt::format("{} bytes", bytes);
    static constexpr std::array units{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    std::uint64_t scale = 1024;
    while (unit + 1 < units.size() && bytes / scale >= 1024) {
        scale *= 1024;
        ++unit;
    }
    if (bytes % scale == 0) return fmt::format("{} {}", bytes / scale, units[unit]);
    const double value = static_cast<double>(bytes) / static_cast<double>(scale);
    return fmt::format("{:.1f} {}", value, units[unit]);
}

} // namespace kwb
