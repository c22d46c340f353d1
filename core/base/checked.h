#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace kwb {

/// a + b, or nothing if the sum does not fit 64 bits.
constexpr std::optional<std::uint64_t> checkedAdd(std::uint64_t a, std::uint64_t b)
{
    if (a > std::numeric_limits<std::uint64_t>::max() - b) return std::nullopt;
    return a + b;
}

/// a · b, or nothing if the product does not fit 64 bits.
constexpr std::optional<std::uint64_t> checkedMul(std::uint64_t a, std::uint64_t b)
{
    if (b != 0 && a > std::numeric_limits<std::uint64_t>::max() / b) return std::nullopt;
    return a * b;
}

/// 0 is none.
constexpr bool isPowerOfTwo(std::uint64_t value)
{
    return value != 0 && (value & (value - 1)) == 0;
}

/// The largest multiple of `alignment` not above `value`. `alignment` is a power of two.
constexpr std::uint64_t alignDown(std::uint64_t value, std::uint64_t alignment)
{
    return value & ~(alignment - 1);
}

/// The smallest multiple of `alignment` not below `value`, or nothing if it does not fit 64 bits.
/// `alignment` is a power of two.
constexpr std::optional<std::uint64_t> alignUp(std::uint64_t value, std::uint64_t alignment)
{
    const auto sum = checkedAdd(value, alignment - 1);
    if (!sum) return std::nullopt;
    return alignDown(*sum, alignment);
}

/// Whether [offset, offset + length) lies inside [0, size). Never wraps.
constexpr bool fits(std::uint64_t offset, std::uint64_t length, std::uint64_t size)
{
    return offset <= size && length <= size - offset;
}

} // namespace kwb
