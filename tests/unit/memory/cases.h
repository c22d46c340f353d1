#pragma once

#include "core/memory/profile.h"

#include <QtTest>

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

/// Shared by the tests of the hole searches.
namespace kwb::test {

inline constexpr std::uint64_t pageBytes = 0x1000;
inline constexpr std::uint64_t allOnes = ~std::uint64_t{0};

/// A search by name on valid lists.
inline std::unique_ptr<HoleSearch> searchOn(const char *allocator, HoleSpace space)
{
    auto search = makeSearch(allocator, std::move(space));
    if (!search) qFatal("%s", search.error().text().c_str());
    return *std::move(search);
}

/// "0x3000", or the errno.
inline std::string outcome(const HoleAnswer &answer)
{
    return answer.at ? hex(*answer.at) : std::string(name(answer.error));
}

/// The quirk of the last entry: the one that decided.
inline std::string quirkOf(const HoleAnswer &answer)
{
    return answer.trace.empty() ? std::string() : answer.trace.back().quirk;
}

/// Numbers for small maps of 64 pages; the same seed gives the same map.
class SmallMaps {
public:
    explicit SmallMaps(std::uint64_t seed)
        : random_(seed)
    {
    }

    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }

    /// Disjoint spans upwards in 64 pages; now and then one that does not keep to pages.
    std::vector<Span> disjoint(std::uint64_t most, std::uint64_t longest)
    {
        std::vector<Span> spans;
        std::uint64_t at = below(6) * pageBytes;
        for (std::uint64_t i = 0, count = 1 + below(most); i < count; ++i) {
            Span span{at, (1 + below(longest)) * pageBytes};
            if (oneIn(8)) span.start += 0x10 * below(0x100);
            if (oneIn(8)) span.size -= 0x10 * (1 + below(0x80));
            if (span.start + span.size > 64 * pageBytes) break;
            spans.push_back(span);
            at = (span.start + span.size + below(4) * pageBytes + pageBytes - 1) / pageBytes * pageBytes;
        }
        return spans;
    }

    /// Spans anywhere, in any order, overlapping or not.
    std::vector<Span> scattered(std::uint64_t most, std::uint64_t longest)
    {
        std::vector<Span> spans;
        for (std::uint64_t i = 0, count = below(most + 1); i < count; ++i) {
            Span span{below(60) * pageBytes, (1 + below(longest)) * pageBytes};
            if (oneIn(8)) span.start += 0x10 * below(0x100);
            if (oneIn(8)) span.size -= 0x10 * (1 + below(0x80));
            spans.push_back(span);
        }
        return spans;
    }

    HoleRequest request()
    {
        HoleRequest request;
        request.memsz = oneIn(4) ? 1 + below(8 * pageBytes) : (1 + below(8)) * pageBytes;
        request.align = oneIn(3) ? 1 : pageBytes << below(4);
        if (oneIn(3)) request.min = below(64) * pageBytes + (oneIn(4) ? 0x10 * below(0x100) : 0);
        if (oneIn(2)) request.max = below(64) * pageBytes + (oneIn(2) ? pageBytes - 1 : 0x10 * below(0x100));
        request.topDown = oneIn(2);
        return request;
    }

private:
    std::mt19937_64 random_;
};

} // namespace kwb::test
