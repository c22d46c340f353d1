#pragma once

#include "core/report/display_list.h"
#include "core/report/folded_axis.h"

#include <memory>
#include <optional>
#include <vector>

namespace kwb {

/// How a map is looked at: what stands at the top of the view, in units of its axis, and how many pixels such
/// a unit takes.
struct MapZoom {
    double zoom = 1;
    double top = 0;

    bool operator==(const MapZoom &) const = default;
};

/// The part of an axis that a view shows: from addresses to pixels of a picture and back, and where to look
/// next.
class AxisWindow {
public:
    AxisWindow() = default;
    /// `area`: where in the picture the axis stands. The zoom is kept within what there is to see: from the
    /// whole axis to one page of 4 KiB.
    AxisWindow(std::shared_ptr<const FoldedAxis> axis, Box area, MapZoom zoom);

    const Box &area() const { return area_; }
    MapZoom zoom() const { return zoom_; }
    /// The addresses in sight.
    AddressRange range() const;
    /// The pieces in sight, highest first, with their places in the picture, which may reach out of the area.
    /// A fold that is zoomed into is drawn to scale like any piece.
    const std::vector<AxisPiece> &pieces() const { return pieces_; }
    /// y of an address in the picture, outside of the area, too. Outside of the axis: nothing.
    std::optional<double> y(PhysAddr address) const;
    /// The place of a range, cut at the edges of the area; nothing if it is out of sight.
    std::optional<Box> place(AddressRange range) const;
    PhysAddr addressAt(double y) const;
    const FoldedAxis &axis() const { return *axis_; }
    bool showsAll() const;

    /// The whole axis.
    MapZoom whole() const;
    /// `factor` times as near, with what is at `y` staying there.
    MapZoom zoomedAt(double y, double factor) const;
    /// Moved so that the picture goes down by `pixels` (higher addresses come into sight).
    MapZoom panned(double pixels) const;
    /// A range in the middle, `share` of the area high.
    MapZoom showing(AddressRange range, double share = 0.5) const;
    /// The least move that brings a range to sight, at least `height` pixels high.
    MapZoom revealing(AddressRange range, double height = 14) const;
    /// This part of the axis, from top to bottom.
    MapZoom between(PhysAddr low, PhysAddr high) const;

private:
    double leastZoom() const;
    MapZoom clamped(MapZoom zoom) const;
    double unit(double y) const { return zoom_.top + (y - area_.y) / zoom_.zoom; }

    std::shared_ptr<const FoldedAxis> axis_ = std::make_shared<const FoldedAxis>();
    Box area_{};
    MapZoom zoom_{};
    std::vector<AxisPiece> pieces_;
};

} // namespace kwb
