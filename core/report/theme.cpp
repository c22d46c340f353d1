#include "core/report/theme.h"

#include <fmt/format.h>

namespace kwb {

namespace {

const char *lightColor(Role role)
{
    switch (role) {
    case Role::none:
        return "none";
    case Role::background:
        return "#ffffff";
    case Role::lane:
        return "#fafbfd";
    case Role::line:
        return "#d5d9e1";
    case Role::text:
        return "#1f2430";
    case Role::mutedText:
        return "#646b78";
    case Role::textOnFill:
        return "#ffffff";
    case Role::ram:
        return "#e3e7ef";
    case Role::foreignMemory:
        return "#d9e6e3";
    case Role::firmware:
        return "#c3b1a8";
    case Role::reserved:
        return "#d8d0b8";
    case Role::crash:
        return "#d9b8bd";
    case Role::running:
        return "#adb6c8";
    case Role::kernel:
        return "#4f7bad";
    case Role::initrd:
        return "#b27f37";
    case Role::tree:
        return "#4b9160";
    case Role::purgatory:
        return "#96578c";
    case Role::other:
        return "#5d6b7e";
    case Role::conflict:
        return "#c0392b";
    case Role::warning:
        return "#9a6a12";
    }
    return "#000000";
}

const char *darkColor(Role role)
{
    switch (role) {
    case Role::none:
        return "none";
    case Role::background:
        return "#14171c";
    case Role::lane:
        return "#1a1e25";
    case Role::line:
        return "#39414e";
    case Role::text:
        return "#e4e8ef";
    case Role::mutedText:
        return "#9aa3b2";
    case Role::textOnFill:
        return "#ffffff";
    case Role::ram:
        return "#2a313d";
    case Role::foreignMemory:
        return "#28403b";
    case Role::firmware:
        return "#6b5248";
    case Role::reserved:
        return "#5d5535";
    case Role::crash:
        return "#6a3d44";
    case Role::running:
        return "#56617a";
    case Role::kernel:
        return "#4f7bad";
    case Role::initrd:
        return "#a5742f";
    case Role::tree:
        return "#458a5a";
    case Role::purgatory:
        return "#96578c";
    case Role::other:
        return "#5d6b7e";
    case Role::conflict:
        return "#d14b3c";
    case Role::warning:
        return "#d9a441";
    }
    return "#000000";
}

const char *styledColor(Role role)
{
    switch (role) {
    case Role::none:
        return "none";
    case Role::background:
        return "var(--background)";
    case Role::lane:
        return "var(--lane)";
    case Role::line:
        return "var(--line)";
    case Role::text:
        return "var(--text)";
    case Role::mutedText:
        return "var(--muted-text)";
    case Role::textOnFill:
        return "var(--text-on-fill)";
    case Role::ram:
        return "var(--ram)";
    case Role::foreignMemory:
        return "var(--foreign-memory)";
    case Role::firmware:
        return "var(--firmware)";
    case Role::reserved:
        return "var(--reserved)";
    case Role::crash:
        return "var(--crash)";
    case Role::running:
        return "var(--running)";
    case Role::kernel:
        return "var(--kernel)";
    case Role::initrd:
        return "var(--initrd)";
    case Role::tree:
        return "var(--tree)";
    case Role::purgatory:
        return "var(--purgatory)";
    case Role::other:
        return "var(--other)";
    case Role::conflict:
        return "var(--conflict)";
    case Role::warning:
        return "var(--warning)";
    }
    return "#000000";
}

} // namespace

const Theme &lightTheme()
{
    static constexpr Theme theme{lightColor};
    return theme;
}

const Theme &darkTheme()
{
    static constexpr Theme theme{darkColor, "#14171c"};
    return theme;
}

const Theme &styledTheme()
{
    static constexpr Theme theme{styledColor, "var(--veil)"};
    return theme;
}

std::string themeVariables(const Theme &theme)
{
    std::string out = fmt::format("--veil: {};", theme.veil);
    for (int role = static_cast<int>(Role::background); role <= static_cast<int>(Role::warning); ++role) {
        // "var(--kernel)" names the variable "--kernel".
        const std::string variable = styledColor(static_cast<Role>(role));
        out += fmt::format(" {}: {};", variable.substr(4, variable.size() - 5),
                           theme.color(static_cast<Role>(role)));
    }
    return out;
}

} // namespace kwb
