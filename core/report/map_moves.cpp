#include "core/report/map_scene.h"

#include <algorithm>
#include <cmath>

namespace kwb {

namespace {

AddressRange placedAt(std::uint64_t begin, std::uint64_t size, std::uint64_t align)
{
    const std::uint64_t last = ~std::uint64_t{0} - size;
    return AddressRange::ofSize(PhysAddr(alignDown(std::min(begin, last), align)), size);
}

std::uint64_t usable(std::uint64_t align)
{
    return isPowerOfTwo(align) ? align : 1;
}

/// The piece in sight that y lies in, the nearest one beyond the ends; null if there are none.
const AxisPiece *pieceAt(const AxisWindow &window, double y)
{
    const AxisPiece *best = nullptr;
    for (const AxisPiece &piece : window.pieces())
        if (best == nullptr || y >= piece.top) best = &piece;
    return best;
}

} // namespace

PhysAddr snapped(PhysAddr address, std::uint64_t size, std::uint64_t align)
{
    const std::uint64_t step = usable(align);
    // To the nearest multiple, not always down.
    return placedAt(checkedAdd(address.value, step / 2).value_or(address.value), size, step).begin;
}

MapGrip gripOf(const AxisWindow &window, AddressRange segment, double y)
{
    MapGrip out;
    const AxisPiece *piece = pieceAt(window, y);
    if (piece == nullptr) return out;
    out.piece = piece->range;
    const PhysAddr low = std::clamp(segment.begin, piece->range.begin, piece->range.end);
    out.beyond = low.value - std::min(segment.begin, low).value;
    out.below = window.y(low).value_or(y) - y;
    return out;
}

AddressRange draggedRange(AddressRange segment, std::uint64_t align, const MapGrip &grip,
                          const AxisWindow &window, double y)
{
    const AxisPiece *piece = pieceAt(window, y);
    if (piece == nullptr) return segment;
    const double up = std::clamp(piece->bottom() - (y + grip.below), 0.0, piece->height);
    const auto above = static_cast<std::uint64_t>(std::round(up / piece->pixelsPerByte()));
    std::uint64_t begin = piece->range.begin.value + std::min(above, piece->range.size() - 1);
    // What began below its piece still does while it is moved within it.
    if (piece->range == grip.piece) begin -= std::min(begin, grip.beyond);
    PhysAddr at = snapped(PhysAddr(begin), segment.size(), align);
    // The nearest multiple may lie behind the piece's end; the one below is in it, then.
    const PhysAddr below = placedAt(begin, segment.size(), usable(align)).begin;
    if (!piece->range.contains(at) && piece->range.contains(below)) at = below;
    return AddressRange::ofSize(at, segment.size());
}

AddressRange movedRange(AddressRange segment, std::uint64_t align, int steps)
{
    const std::uint64_t step = usable(align);
    const std::uint64_t here = segment.begin.value;
    const auto way = checkedMul(step, static_cast<std::uint64_t>(std::abs(steps)));
    if (!way) return segment;
    if (steps < 0) return placedAt(here > *way ? here - *way : 0, segment.size(), step);
    return placedAt(checkedAdd(here, *way).value_or(here), segment.size(), step);
}

AddressRange pagesBetween(PhysAddr one, PhysAddr other, std::uint64_t pageSize)
{
    const std::uint64_t page = usable(pageSize);
    const std::uint64_t begin = alignDown(std::min(one, other).value, page);
    const auto end = alignUp(std::max({one.value, other.value, begin + 1}), page);
    return {PhysAddr(begin), PhysAddr(end ? *end : ~std::uint64_t{0})};
}

} // namespace kwb
