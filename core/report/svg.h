#pragma once

#include "core/report/display_list.h"

#include <string>

namespace kwb {

/// The colours of roles, as "#rrggbb".
struct Theme {
    const char *(*color)(Role role) = nullptr;
};

/// The light theme.
const Theme &lightTheme();

/// A display list as an SVG 1.1 document of its own: no links, no scripts, no fonts inside. What has a
/// tooltip becomes a group with a title. Text from plans is escaped; characters that XML cannot hold become
/// '?'.
std::string svgText(const DisplayList &list, const Theme &theme = lightTheme());

} // namespace kwb
