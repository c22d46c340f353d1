// A refused request asks the same search again, changed in one thing at a time.
//
// Size and limit are found by halving between a value that fits and one that does not, so what comes out is
// always a true border: it fits, and one page more (or less) does not. That holds even where a search is not
// monotonic. Usually the border of the limit is known at once: it is the end of the lowest place that an
// unlimited request would get.
#include "core/memory/room_advice.h"

#include <algorithm>

namespace kwb {

namespace {

class RoomAdviser {
public:
    RoomAdviser(const HoleSearch &search, const HoleRequest &request, std::uint64_t pageSize)
        : search_(search)
        , request_(request)
        , pageSize_(pageSize)
    {
    }

    std::optional<std::uint64_t> size() const
    {
        const auto with = [&](std::uint64_t pages) {
            HoleRequest smaller = request_;
            smaller.memsz = pages * pageSize_;
            return fits(smaller);
        };
        const std::uint64_t pages = request_.memsz / pageSize_;
        if (pages < 2 || !with(1)) return std::nullopt;
        return lastHolding(1, pages, with) * pageSize_;
    }

    std::optional<std::uint64_t> align() const
    {
        HoleRequest lower = request_;
        for (lower.align /= 2; lower.align >= pageSize_; lower.align /= 2)
            if (fits(lower)) return lower.align;
        return std::nullopt;
    }

    std::optional<std::uint64_t> limit() const
    {
        constexpr std::uint64_t noLimit = ~std::uint64_t{0};
        if (request_.max == noLimit || !fits(limitedTo(noLimit))) return std::nullopt;
        const std::uint64_t known = lowestEnd().value_or(noLimit);
        const bool exact = known > request_.max && known - request_.max >= pageSize_ &&
                           fits(limitedTo(known)) && !fits(limitedTo(known - pageSize_));
        if (exact) return known;
        // Counted in pages downwards from what fits.
        const std::uint64_t top = known > request_.max && fits(limitedTo(known)) ? known : noLimit;
        const auto below = [&](std::uint64_t pages) { return fits(limitedTo(top - pages * pageSize_)); };
        const std::uint64_t tooMany = (top - request_.max) / pageSize_ + 1; // no higher than what was refused
        return top - lastHolding(0, tooMany, below) * pageSize_;
    }

private:
    bool fits(const HoleRequest &request) const
    {
        const HoleAnswer answer = search_.locate(request);
        return answer.at && !answer.trace.empty() && isSound(answer.trace.back());
    }

    HoleRequest limitedTo(std::uint64_t last) const
    {
        HoleRequest higher = request_;
        higher.max = last;
        return higher;
    }

    std::optional<std::uint64_t> lowestEnd() const
    {
        HoleRequest upwards = limitedTo(~std::uint64_t{0});
        upwards.topDown = false;
        if (!fits(upwards)) return std::nullopt;
        return search_.locate(upwards).at->value + request_.memsz - 1;
    }

    const HoleSearch &search_;
    HoleRequest request_;
    std::uint64_t pageSize_;
};

} // namespace

bool isSound(const HoleTrace &taken)
{
    return taken.quirk.empty() || taken.quirk == "top-down-off-by-one" || taken.quirk == "iomem-ascending";
}

RoomAdvice adviseRoom(const HoleSearch &search, const HoleRequest &request, std::uint64_t pageSize)
{
    const RoomAdviser adviser(search, request, pageSize);
    return {adviser.size(), adviser.align(), adviser.limit()};
}

} // namespace kwb
