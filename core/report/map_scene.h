#pragma once

#include "core/report/map_items.h"
#include "core/report/memory_map_picture.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// A shape of a memory map that stands for something: to point at, to select, to read aloud.
struct MapPart {
    Box box; ///< what of it is in sight
    MapLane lane = MapLane::machine;
    Subject subject;
    std::string name;    ///< "initrd", "RAM · 2 GiB"
    std::string words;   ///< all about it
    bool ground = false; ///< RAM, on which everything else lies
};

/// A picture of the map with what it shows and where.
struct MapLayout {
    DisplayList list;
    std::vector<MapPart> parts; ///< as they lie on each other, lowest first
    AxisWindow window;
    std::array<Box, 4> lanes{}; ///< of each MapLane

    /// The part at a point; small ones are found from some pixels away. Null if there is none.
    const MapPart *at(Point point) const;
    std::optional<MapLane> laneAt(Point point) const;
    /// A range in a lane, cut at the edges; nothing if it is out of sight.
    std::optional<Box> place(MapLane lane, AddressRange range) const;
};

/// The map of one plan, prepared to be looked at again and again: zoomed, moved, pointed at. The plan must
/// outlive it.
class MapScene {
public:
    explicit MapScene(const BootPlan &plan);

    /// Makes the axis fit pictures of this size.
    void fit(const PictureOptions &options);
    /// Takes the axis of another scene, so that nothing moves under a pointer that drags.
    void keepAxisOf(const MapScene &other) { axis_ = other.axis_; }
    MapLayout layout(const PictureOptions &options) const;
    /// The axis at the side of the map in small: everything, with the part that is in sight framed by the
    /// caller. Its window tells where.
    MapLayout strip(double width, double height) const;
    /// The legend alone, for a picture that is too low for it.
    DisplayList legend(const PictureOptions &options) const;
    const MapContents &contents() const { return contents_; }

private:
    std::vector<AddressRange> focus() const;
    std::vector<PhysAddr> marks() const;

    MapContents contents_;
    std::shared_ptr<const FoldedAxis> axis_;
};

/// How a pointer holds a segment of the map: by a distance on the screen, which is the same in pieces of
/// every scale. Bytes would not be: those of a tall piece leap over many low ones.
struct MapGrip {
    double below = 0;         ///< pixels from the pointer down to where the segment begins
    AddressRange piece;       ///< the piece of the axis in which it was taken
    std::uint64_t beyond = 0; ///< bytes of the segment that lie below that piece
};

/// The grip of a pointer at `y` on a segment.
MapGrip gripOf(const AxisWindow &window, AddressRange segment, double y);
/// Where a segment comes to lie whose grip is at `y`: it begins in the piece that the pointer is in, at the
/// nearest multiple of `align`.
AddressRange draggedRange(AddressRange segment, std::uint64_t align, const MapGrip &grip,
                          const AxisWindow &window, double y);
/// The nearest multiple of `align` at which a segment of this size has room.
PhysAddr snapped(PhysAddr address, std::uint64_t size, std::uint64_t align);
/// A range moved by so many steps of `align`, as far as there are addresses.
AddressRange movedRange(AddressRange segment, std::uint64_t align, int steps);
/// The whole pages between two addresses, in whichever order; at least one.
AddressRange pagesBetween(PhysAddr one, PhysAddr other, std::uint64_t pageSize);

} // namespace kwb
