#pragma once

#include "core/report/comparison.h"
#include "core/report/lanes_picture.h"

namespace kwb {

/// The same request by every allocator: a lane each beside the others, over one folded axis of addresses.
/// What lies elsewhere than in the reference's plan is outlined; a lane without a plan says why.
LanesPicture allocatorLanes(const Comparison &comparison, const PictureOptions &options = {});

} // namespace kwb
