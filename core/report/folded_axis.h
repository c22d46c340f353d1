#pragma once

#include "core/base/range_set.h"

#include <optional>
#include <vector>

namespace kwb {

/// A stretch of addresses drawn to one scale, or folded into a mark of fixed height.
struct AxisPiece {
    AddressRange range;
    bool folded = false;
    bool ram = false;  ///< of folds: whether any of the folded addresses is RAM
    double top = 0;    ///< y of range.end
    double height = 0; ///< y of range.begin is top + height
    double bottom() const { return top + height; }
    double pixelsPerByte() const { return height / static_cast<double>(range.size()); }
};

/// An axis of addresses that grows upwards. What is occupied is drawn to scale within a piece; what is empty
/// between pieces is folded. Neighbours that are too different in size for one scale come to lie in pieces of
/// their own. Pieces touch: every address has one place.
class FoldedAxis {
public:
    FoldedAxis() = default;
    /// `focus`: ranges that must be visible, each at least `minimum` pixels high. `marks`: addresses that
    /// must not vanish in a fold (ends of RAM). `stretch`: how much higher than the minimum big ranges are;
    /// 0 = not at all. Linear but for sorting.
    FoldedAxis(const std::vector<AddressRange> &focus, const std::vector<PhysAddr> &marks,
               const RangeSet &ram, double stretch = 1);
    /// The axis with the greatest stretch (up to four) that is no higher than `height`; with the least if
    /// none is.
    static FoldedAxis fitting(double height, const std::vector<AddressRange> &focus,
                              const std::vector<PhysAddr> &marks, const RangeSet &ram);

    const std::vector<AxisPiece> &pieces() const { return pieces_; } ///< from the highest to the lowest
    double height() const { return pieces_.empty() ? 0 : pieces_.back().bottom(); }
    /// y of an address, 0 at the top. Outside the axis: nothing.
    std::optional<double> y(PhysAddr address) const;
    /// The address at y; the axis' own ends beyond them.
    PhysAddr addressAt(double y) const;
    /// The piece that y lies in, the nearest one beyond the ends. Null if there are none.
    const AxisPiece *pieceAt(double y) const;
    /// Every address at which something begins or ends, highest first.
    const std::vector<PhysAddr> &boundaries() const { return boundaries_; }

    static constexpr double minimum = 22; ///< of a visible range: a line of text and air
    static constexpr double foldHeight = 24;

private:
    std::vector<AxisPiece> pieces_;
    std::vector<PhysAddr> boundaries_;
};

} // namespace kwb
