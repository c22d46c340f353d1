#pragma once

#include "core/plan/plan.h"
#include "core/report/axis_window.h"
#include "core/report/display_list.h"

#include <functional>
#include <optional>
#include <string>

namespace kwb {

struct PictureOptions {
    double width = 980;
    TextMetrics metrics{}; ///< of the fonts it will be drawn with; empty = approximateTextWidth
    std::function<std::string(const Message &)> translate{}; ///< empty = English
    double height = 0;    ///< of the whole picture; 0 = what there is to show needs
    double reserve = 0;   ///< room that is kept free at the right of the title, for a window's buttons
    bool compact = false; ///< for low pictures: one line of heads, no legend
    std::optional<MapZoom> zoom{}; ///< what part of the axis is shown; needs a height. Nothing = all
};

/// The memory map of a plan: one axis of addresses that grows upwards, empty stretches folded, and four lanes
/// beside each other: the machine (RAM, firmware, reservations), today (what the running kernel occupies),
/// the plan (segments), boot (what the new kernel will occupy). Drawn to scale within a piece; a scale bar
/// stands at every piece. No two labels overlap. The height follows from what there is to show, unless one is
/// given.
DisplayList memoryMapPicture(const BootPlan &plan, const PictureOptions &options = {});

} // namespace kwb
