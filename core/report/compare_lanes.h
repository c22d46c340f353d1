#pragma once

#include "core/report/lanes_picture.h"
#include "core/report/plan_view.h"

namespace kwb {

/// Two plans, wherever they come from, as two lanes over one folded axis. What lies elsewhere, has another
/// size or is in one of them only is outlined. `nameA` and `nameB` stand above the lanes.
LanesPicture compareLanes(const PlanView &a, const std::string &nameA, const PlanView &b,
                          const std::string &nameB, const PictureOptions &options = {});

} // namespace kwb
