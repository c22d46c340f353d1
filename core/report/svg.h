#pragma once

#include "core/report/display_list.h"
#include "core/report/theme.h"

#include <string>

namespace kwb {

/// A display list as an SVG 1.1 document of its own: no links, no scripts, no fonts inside. What has a
/// tooltip becomes a group with a title. Text from plans is escaped; characters that XML cannot hold become
/// '?'.
std::string svgText(const DisplayList &list, const Theme &theme = lightTheme());

/// The same as an element to stand inside an HTML page.
std::string svgElement(const DisplayList &list, const Theme &theme);

} // namespace kwb
