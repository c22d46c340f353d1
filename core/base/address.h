#pragma once

#include "core/base/checked.h"
#include "core/base/message.h"

#include <compare>
#include <cstdint>

namespace kwb {

/// A physical address of the target. Not a size, not a file offset, not a virtual address.
struct PhysAddr {
    std::uint64_t value = 0;

    constexpr PhysAddr() = default;
    constexpr explicit PhysAddr(std::uint64_t v)
        : value(v)
    {
    }
    constexpr auto operator<=>(const PhysAddr &) const = default;
};

/// An offset in bytes from the start of a file.
struct FileOffset {
    std::uint64_t value = 0;

    constexpr FileOffset() = default;
    constexpr explicit FileOffset(std::uint64_t v)
        : value(v)
    {
    }
    constexpr auto operator<=>(const FileOffset &) const = default;
};

/// "0x…" as hex() of the number.
inline std::string hex(PhysAddr address)
{
    return hex(address.value);
}
inline std::string hex(FileOffset offset)
{
    return hex(offset.value);
}

/// A half-open range [begin, end) of physical addresses. Empty if begin >= end.
/// The last byte of the 64-bit space cannot be a member; readers of formats that can name it cut it off and
/// say so.
struct AddressRange {
    PhysAddr begin;
    PhysAddr end;

    constexpr AddressRange() = default;
    constexpr AddressRange(PhysAddr b, PhysAddr e)
        : begin(b)
        , end(e)
    {
    }
    /// [address, address + size), cut at 2^64 - 1 when it would wrap.
    static constexpr AddressRange ofSize(PhysAddr address, std::uint64_t size)
    {
        const auto end = checkedAdd(address.value, size);
        return {address, PhysAddr(end ? *end : ~std::uint64_t{0})};
    }

    constexpr bool empty() const { return begin >= end; }
    constexpr std::uint64_t size() const { return empty() ? 0 : end.value - begin.value; }
    constexpr bool contains(PhysAddr address) const { return begin <= address && address < end; }
    constexpr bool contains(AddressRange other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(AddressRange other) const
    {
        return !empty() && !other.empty() && begin < other.end && other.begin < end;
    }
    constexpr AddressRange intersection(AddressRange other) const
    {
        return {begin < other.begin ? other.begin : begin, end < other.end ? end : other.end};
    }
    constexpr auto operator<=>(const AddressRange &) const = default;
};

/// "[0x…, 0x…)"; "2^64" is the end of what was cut for want of its last byte.
std::string text(AddressRange range);

} // namespace kwb
