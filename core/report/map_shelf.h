#pragma once

#include "core/report/axis_window.h"

#include <cstdint>
#include <vector>

namespace kwb {

/// Ranges of one kind that are drawn as one: neighbours that are too near to each other to be told apart.
struct RangeGroup {
    AddressRange range;
    std::uint64_t ranges = 1; ///< how many
    std::uint64_t bytes = 0;  ///< without the room between them
    std::uint32_t first = 0;  ///< index of the lowest, as it was given
};

/// All ranges of one kind, so that those in sight are found in a moment however many there are.
class RangeShelf {
public:
    RangeShelf() = default;
    /// In any order; overlapping ones are one range that was told of twice. O(n log n).
    explicit RangeShelf(std::vector<RangeGroup> ranges);

    const std::vector<RangeGroup> &all() const { return all_; }
    /// At most `limit` groups, joined over the smallest gaps. Linear.
    std::vector<RangeGroup> joined(std::size_t limit) const;
    /// What of them a window shows: each by itself where it can be seen, those nearer to each other than
    /// `pixels` together. As many searches as the window is high in `pixels`.
    std::vector<RangeGroup> within(const AxisWindow &window, double pixels) const;

private:
    RangeGroup group(std::size_t begin, std::size_t end) const;

    std::vector<RangeGroup> all_;
    std::vector<std::uint64_t> bytesBefore_; ///< of all before it; one more than ranges
};

} // namespace kwb
