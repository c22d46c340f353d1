#pragma once

#include "core/base/address.h"

#include <optional>
#include <vector>

namespace kwb {

/// A set of addresses as sorted, disjoint, non-touching half-open ranges. Empty ranges change nothing.
class RangeSet {
public:
    RangeSet() = default;
    /// The union of `ranges`, in any order. O(n log n).
    explicit RangeSet(std::vector<AddressRange> ranges);

    void add(AddressRange range);
    void remove(AddressRange range);

    const std::vector<AddressRange> &ranges() const { return ranges_; }
    bool empty() const { return ranges_.empty(); }
    bool overlaps(AddressRange range) const { return firstOverlap(range).has_value(); }
    bool contains(AddressRange range) const;
    /// The lowest member range that shares an address with `range`.
    std::optional<AddressRange> firstOverlap(AddressRange range) const;
    /// Number of addresses in the set.
    std::uint64_t size() const;

    /// The addresses of this set that are not in `other`. Linear in both.
    RangeSet minus(const RangeSet &other) const;
    /// The addresses in both. Linear in both.
    RangeSet intersect(const RangeSet &other) const;

    bool operator==(const RangeSet &) const = default;

private:
    std::vector<AddressRange> ranges_;
};

} // namespace kwb
