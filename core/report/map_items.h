#pragma once

#include "core/plan/plan.h"
#include "core/report/display_list.h"
#include "core/report/map_shelf.h"
#include "core/report/subject.h"

#include <map>
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
    Message brief{}; ///< for a block with little room; empty: the label
    Message detail;  ///< where it is said, for a tooltip
    std::string about;
    Subject subject;
    Role role = Role::other;
    Pattern pattern = Pattern::solid;
    std::uint64_t ranges = 1;
    std::uint64_t bytes = 0;
    std::size_t column = 0; ///< items of a lane that overlap stand side by side
    std::size_t columns = 1;
};

/// RAM for the ground of the machine lane: a range, or several with holes between them.
struct MapRam {
    AddressRange range;
    std::uint64_t ranges = 1;
    std::uint64_t bytes = 0;
    Subject subject;
};

struct MapItems {
    std::vector<MapItem> items;
    std::vector<MapRam> ram; ///< lowest first
};

/// Everything of a plan that its map shows, sorted once, so that what a view needs is found in a moment
/// however many ranges the machine has. The plan must outlive it.
class MapContents {
public:
    /// O(n log n) in the ranges of the plan's memory map.
    explicit MapContents(const BootPlan &plan);

    const BootPlan &plan() const { return plan_; }
    /// What the axis is made for, and what the legend speaks of. Ranges of a kind that are too many are
    /// drawn together (Pattern::several), nearest neighbours first.
    const MapItems &overview() const { return overview_; }
    /// Of all RAM, summed up once.
    std::uint64_t ramBytes() const { return ramBytes_; }
    /// What a window shows: every range that can be seen, and together those that cannot be told apart.
    MapItems within(const AxisWindow &window) const;

private:
    MapItem memoryItem(MemoryKind kind, const RangeGroup &group) const;
    MapRam ramOf(const RangeGroup &group) const;
    void widen(MapItem &item) const;
    void arrange(std::vector<MapItem> &items) const;

    const BootPlan &plan_;
    std::map<MemoryKind, RangeShelf> shelves_;
    RangeShelf ram_;
    std::vector<MapItem> planned_; ///< segments, reservations of the request, extents
    std::vector<std::uint64_t> edges_;
    std::uint64_t ramBytes_ = 0;
    MapItems overview_;
};

/// Names for the legend: "firmware", "initrd" …
MessageTemplate roleTitle(Role role);

} // namespace kwb
