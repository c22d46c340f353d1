#pragma once

#include "core/plan/plan.h"
#include "core/report/display_list.h"

#include <string>
#include <vector>

namespace kwb {

enum class MapLane { machine, today, plan, boot };

/// One thing that the map of a plan shows in a lane.
struct MapItem {
    MapLane lane = MapLane::machine;
    AddressRange range;
    AddressRange drawn; ///< as range, but widened to a page's edge where another item has its own
    Message label;
    std::string detail; ///< where it is said, for a tooltip
    std::string about;
    Role role = Role::other;
    Pattern pattern = Pattern::solid;
    std::size_t column = 0; ///< items of a lane that overlap stand side by side
    std::size_t columns = 1;
};

/// RAM for the ground of the machine lane: a range, or several with holes between them.
struct MapRam {
    AddressRange range;
    std::uint64_t ranges = 1;
    std::uint64_t bytes = 0;
};

struct MapItems {
    std::vector<MapItem> items;
    std::vector<MapRam> ram; ///< lowest first
};

/// What the map shows. Ranges of a kind that are too many are drawn together (Pattern::several), nearest
/// neighbours first, so that the picture stays small whatever the machine says. O(n log n) in the ranges of
/// the plan's memory map.
MapItems collectMapItems(const BootPlan &plan);

/// Names for the legend: "firmware", "initrd" …
MessageTemplate roleTitle(Role role);

} // namespace kwb
