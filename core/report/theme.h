#pragma once

#include "core/report/display_list.h"

#include <string>

namespace kwb {

/// The colours of roles, as "#rrggbb" or in any other way that CSS takes.
struct Theme {
    const char *(*color)(Role role) = nullptr;
    const char *veil = "#ffffff"; ///< laid over a fill to make it paler
};

/// For light grounds, and for paper.
const Theme &lightTheme();
/// For dark grounds.
const Theme &darkTheme();
/// Variables in place of colours: what themeVariables() of a theme declares decides.
const Theme &styledTheme();

/// "--kernel: #4f7bad; …" for a rule of CSS.
std::string themeVariables(const Theme &theme);

} // namespace kwb
