#pragma once

#include "core/base/range_set.h"

#include <optional>
#include <vector>

namespace kwb {

/// A stretch of addresses drawn to one scale, or folded into a mark of fixed height.
struct AxisPiece {
    AddressRange range;
    bool folded = false;
    bool ram = false;  ///< of folds: whether the folded addresses are RAM
    double top = 0;    ///< y of range.end
    double height = 0; ///< y of range.begin is top + height
    double bottom() const { return top + height; }
    double pixelsPerByte() const { return height / static_cast<double>(range.size()); }
};

/// An axis of addresses that grows upwards. What is occupied is drawn to scale within a piece; what is empty
/// between pieces is folded. Neighbours that are too different in size for one scale come to lie in pieces of
/// their own.
class FoldedAxis {
public:
    /// `focus`: ranges that must be visible, each at least `minimum` pixels high. `marks`: addresses that
    /// must not vanish in a fold (ends of RAM). `top`: y of the highest address. Linear but for sorting.
    FoldedAxis(const std::vector<AddressRange> &focus, const std::vector<PhysAddr> &marks,
               const RangeSet &ram, double top);

    const std::vector<AxisPiece> &pieces() const { return pieces_; } ///< from the highest to the lowest
    double bottom() const { return pieces_.empty() ? top_ : pieces_.back().bottom(); }
    /// y of an address as an end of something: between two pieces that touch, the lower piece's top if
    /// `asEnd`, else the upper one's bottom. Outside the axis: nothing.
    std::optional<double> y(PhysAddr address, bool asEnd) const;
    /// Every address at which something begins or ends, highest first.
    const std::vector<PhysAddr> &boundaries() const { return boundaries_; }

    static constexpr double minimum = 22; ///< of a visible range: a line of text and air
    static constexpr double foldHeight = 24;
    static constexpr double scaleGap = 6; ///< between pieces that touch but differ in scale

private:
    std::vector<AxisPiece> pieces_;
    std::vector<PhysAddr> boundaries_;
    double top_ = 0;
};

} // namespace kwb
