#pragma once

#include "core/base/range_set.h"
#include "core/report/memory_map_picture.h"

#include <string>
#include <vector>

/// Plans beside each other: a lane each over one folded axis of addresses.
namespace kwb {

struct LaneBlock {
    std::string name; ///< of the segment
    AddressRange range;
    Role role = Role::other;
    bool pinned = false;
    bool wrong = false;   ///< an error is about it
    bool differs = false; ///< it is outlined
};

struct Lane {
    std::string name;                ///< what stands above it; spots carry it
    Message title{};                 ///< more about it, for a tooltip
    Message note{};                  ///< a quiet line below the name
    Message refusal{};               ///< why it is empty
    std::vector<LaneBlock> blocks{}; ///< drawn in their order
};

struct Lanes {
    Message title;
    Message legend; ///< what an outline means; empty: no legend
    std::vector<Lane> lanes;
    RangeSet ram;
};

/// A place in the picture where something of a lane is drawn.
struct LaneSpot {
    Box box;
    std::string lane;
    std::string segment{}; ///< empty: the lane itself
    std::string tip{};
};

struct LanesPicture {
    DisplayList list;
    double leastWidth = 0;       ///< the picture is never narrower
    std::vector<LaneSpot> spots; ///< what is drawn later comes later: the last that contains a point is meant
};

/// Draws the lanes side by side.
LanesPicture lanesPicture(const Lanes &lanes, const PictureOptions &options);

} // namespace kwb
