#include "core/report/map_scene.h"

#include <algorithm>

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

} // namespace

AddressRange draggedRange(AddressRange segment, std::uint64_t align, PhysAddr grabbed, PhysAddr at)
{
    const std::uint64_t step = usable(align);
    const std::uint64_t inside = grabbed > segment.begin ? grabbed.value - segment.begin.value : 0;
    const std::uint64_t begin = at.value > inside ? at.value - inside : 0;
    // To the nearest multiple, not always down.
    return placedAt(checkedAdd(begin, step / 2).value_or(begin), segment.size(), step);
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
