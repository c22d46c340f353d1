#pragma once

#include "core/report/comparison.h"
#include "core/report/memory_map_picture.h"

#include <string>
#include <vector>

namespace kwb {

/// A place in the picture where something of an allocator's plan is drawn.
struct LaneSpot {
    Box box;
    std::string allocator;
    std::string segment{}; ///< empty: the allocator itself
};

struct AllocatorLanes {
    DisplayList list;
    double leastWidth = 0;       ///< the picture is never narrower
    std::vector<LaneSpot> spots; ///< what is drawn later comes later: the last that contains a point is meant
};

/// The same request by every allocator: a lane each beside the others, over one folded axis of addresses.
/// What lies elsewhere than in the reference's plan is outlined; a lane without a plan says why.
AllocatorLanes allocatorLanes(const Comparison &comparison, const PictureOptions &options = {});

} // namespace kwb
