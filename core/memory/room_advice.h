#pragma once

#include "core/memory/hole_search.h"

/// What would make a refused request fit.
namespace kwb {

/// Each one alone suffices; nothing where no such change helps.
struct RoomAdvice {
    std::optional<std::uint64_t> size;  ///< the largest size that fits, in whole pages
    std::optional<std::uint64_t> align; ///< the largest lower alignment that fits
    std::optional<std::uint64_t> limit; ///< a higher upper limit (last byte allowed) with which it fits; one
                                        ///< page less does not do
};

/// Whether the place taken in the last step of a trace lies where the search meant it to: not owed to a
/// wrap-around, nor on what could not be kept clear of.
bool isSound(const HoleTrace &taken);

/// Asks `search` again, for a `request` that it has just refused for want of room and whose size and
/// alignment are whole pages. An answer that a search owes to a wrap-around is none here. Costs some dozens
/// of searches.
RoomAdvice adviseRoom(const HoleSearch &search, const HoleRequest &request, std::uint64_t pageSize);

/// The last number for which `holds`, which it does for `yes` and not for `no`, which is larger.
std::uint64_t lastHolding(std::uint64_t yes, std::uint64_t no, const auto &holds)
{
    while (no - yes > 1) {
        const std::uint64_t middle = yes + (no - yes) / 2;
        (holds(middle) ? yes : no) = middle;
    }
    return yes;
}

} // namespace kwb
