#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <functional>
#include <random>

/// Deterministic damage to real files, for tests that a reader survives anything.
namespace kwb::test {

/// Damaged copy number `n` of `original`: by turns cut short, with single bits flipped, with a 1-, 2-, 4- or
/// 8-byte field overwritten by a hostile value (0, 1, all ones, sign bit, a value near the file's size), or
/// with a run of bytes repeated or taken out. The same (original, n) always gives the same bytes. Most damage
/// goes to the first `hot` bytes, where headers are.
inline Bytes mutate(ByteView original, std::uint32_t n, std::size_t hot = 4096)
{
    std::mt19937_64 random(n * 0x9e3779b97f4a7c15ull + 1);
    Bytes out(original.begin(), original.end());
    if (out.empty()) return out;
    const auto below = [&](std::uint64_t limit) { return limit == 0 ? 0 : random() % limit; };
    const auto position = [&] { return below(below(4) != 0 ? std::min(hot, out.size()) : out.size()); };
    switch (n % 5) {
    case 0:
        out.resize(below(2) != 0 ? below(out.size()) : position());
        break;
    case 1:
        for (std::uint64_t i = 0, count = 1 + below(8); i < count; ++i)
            out[position()] ^= static_cast<Byte>(1u << below(8));
        break;
    case 2:
    case 3: {
        const std::uint64_t hostile[] = {0,
                                         1,
                                         ~std::uint64_t{0},
                                         std::uint64_t{1} << 63,
                                         std::uint64_t{1} << 31,
                                         out.size(),
                                         out.size() - 1,
                                         out.size() + 1,
                                         random()};
        const std::size_t width = std::size_t{1} << below(4);
        for (std::uint64_t i = 0, count = 1 + below(3); i < count; ++i) {
            const std::size_t at = position() & ~(width - 1);
            std::uint64_t value = hostile[below(std::size(hostile))];
            const bool big = below(2) != 0;
            for (std::size_t k = 0; k < width && at + k < out.size(); ++k)
                out[at + k] = static_cast<Byte>(value >> (8 * (big ? width - 1 - k : k)));
        }
        break;
    }
    default: {
        const std::size_t at = position();
        const std::size_t length = std::min<std::size_t>(1 + below(64), out.size() - at);
        const Bytes run(out.begin() + static_cast<std::ptrdiff_t>(at),
                        out.begin() + static_cast<std::ptrdiff_t>(at + length));
        if (below(2) != 0)
            out.insert(out.begin() + static_cast<std::ptrdiff_t>(at), run.begin(), run.end());
        else
            out.erase(out.begin() + static_cast<std::ptrdiff_t>(at),
                      out.begin() + static_cast<std::ptrdiff_t>(at + length));
    }
    }
    return out;
}

} // namespace kwb::test
