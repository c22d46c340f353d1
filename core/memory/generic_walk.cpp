// The generic hole search of the kernel (kexec_locate_mem_hole, Linux kernel/kexec_file.c).
//
// The kernel goes through ranges of memory one by one and asks of each: can the buffer lie here? Machines
// that keep their boot-time memory lists (ppc64, arm64) walk the *free* memory, memory minus reservations;
// the others (x86, riscv) walk the "System RAM" lines of /proc/iomem and rely on nothing but them. Inside a
// range there are no lists any more: a candidate is tried, and when it meets a segment that was placed
// earlier, or a range of an exclude list where there is one, the next one lies one page further.
//
// Addresses are unsigned numbers here and nobody checks for wrapping, which shows at both ends of the address
// space:
//
//   top-down-wrap        The end of a range minus the size goes below 0, so the candidate lies near 2^64 and
//                        passes every test against *lower* limits. Also when a range begins at 0 and all of
//                        it is taken by segments.
//   bottom-up-wrap       Rounding up, or adding the size, goes past 2^64: the candidate is or ends near 0.
//   top-down-off-by-one  (6.1) The first candidate ends one byte below the end of the range. A hole that the
//                        buffer would fill exactly is lost; elsewhere it can lie one step too low.
//   iomem-ascending      (6.1) /proc/iomem is walked upwards even for a top-down request, which then gets the
//                        top of the *lowest* range that fits.
//
// Size 0 is not refused: such a segment lies anywhere but strictly inside another one.
#include "core/memory/generic_walk.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr auto driverManaged =
    KWB_MSG("hole.driver-managed", "managed by a driver: another kernel would not find it");
constexpr auto occupied = KWB_MSG("hole.occupied", "meets a segment that is placed already");
constexpr auto inExcluded =
    KWB_MSG("hole.in-excluded", "meets a range that must be kept clear of, its ends included");
constexpr auto crashNotSupported = KWB_MSG("hole.crash-not-supported", "this kernel places no crash images");
constexpr auto takenUp =
    KWB_MSG("hole.generic-up", "the lowest free {wanted} bytes aligned to {align} of the range");
constexpr auto takenDown =
    KWB_MSG("hole.generic-down", "the highest {wanted} bytes aligned to {align} of the range "
                                 "that this search looks at");

// The real code steps page by page past a segment; here a step goes to where that ends, so this many suffice
// by far.
constexpr int stepLimit = 1 << 16;

class RangeWalk {
public:
    RangeWalk(const GenericObstacles &obstacles, std::uint64_t pageSize, const HoleRequest &request,
              const GenericVariant &variant)
        : obstacles_(obstacles)
        , pageSize_(pageSize)
        , request_(request)
        , variant_(variant)
        , log_(request)
    {
    }

    std::optional<HoleAnswer> tryRange(const GenericRange &candidate)
    {
        const InclusiveRange range = candidate.range;
        const std::uint64_t size = range.last - range.first + 1;
        if (candidate.driverManaged)
            log_.refuse(driverManaged, range);
        else if (size < request_.memsz)
            log_.refuse(refusal::tooSmall, range, size);
        else if (range.last < request_.min)
            log_.refuse(refusal::belowMin, range);
        else if (range.first > request_.max)
            log_.refuse(refusal::aboveMax, range);
        else
            return request_.topDown ? topDown(range) : bottomUp(range);
        return std::nullopt;
    }
    HoleAnswer fail() { return log_.fail(KernelError::eaddrnotavail); }

private:
    std::uint64_t lastByte(std::uint64_t at) const { return at + request_.memsz - 1; }

    // Whether the candidate lies in the range without going around the end of the address space.
    bool liesIn(std::uint64_t at, InclusiveRange range) const
    {
        return range.contains({at, lastByte(at)}) && (request_.memsz == 0 || at <= lastByte(at));
    }

    struct Obstacle {
        Span span;
        MessageTemplate reason;
    };
    std::optional<Obstacle> obstacleAt(std::uint64_t at) const
    {
        const InclusiveRange candidate{at, lastByte(at)};
        for (const Span segment : obstacles_.segments)
            if (InclusiveRange::of(segment).overlaps(candidate)) return Obstacle{segment, occupied};
        const auto &excluded = obstacles_.excluded;
        const auto it = std::ranges::lower_bound(excluded, at, {}, &InclusiveRange::last);
        if (it == excluded.end() || !it->overlaps(candidate)) return std::nullopt;
        return Obstacle{{it->first, it->last - it->first + 1}, inExcluded};
    }

    std::optional<HoleAnswer> topDown(InclusiveRange range)
    {
        const std::uint64_t end = std::min(range.last, request_.max);
        const std::uint64_t exact = end - request_.memsz + 1;
        std::uint64_t at = variant_.offByOne ? exact - 1 : exact;
        for (int step = 0; step < stepLimit; ++step) {
            at = alignDown(at, request_.align);
            if (at < range.first || at < request_.min) break;
            const auto obstacle = obstacleAt(at);
            if (!obstacle)
                return log_.take(at, takenDown,
                                 liesIn(at, {range.first, end}) ? offByOneQuirk(range, exact, at)
                                                                : "top-down-wrap");
            log_.refuse(obstacle->reason, {at, lastByte(at)});
            at = below(obstacle->span, at, range);
        }
        log_.refuse(refusal::tooSmall, range, end - range.first + 1, offByOneQuirk(range, exact, at));
        return std::nullopt;
    }

    // Where the walk arrives when it goes down page by page from a candidate that meets `segment`.
    std::uint64_t below(Span segment, std::uint64_t at, InclusiveRange range) const
    {
        const bool wrapped = request_.memsz != 0 && lastByte(at) < at;
        if (!wrapped && request_.memsz <= segment.start && segment.start - request_.memsz < at)
            return segment.start - request_.memsz;
        // Below this segment is no room down to address 0: the walk ends at the lower limit, or wraps if
        // there is none.
        if (!wrapped && request_.memsz > segment.start)
            return range.first == 0 && request_.min == 0 ? 0 - pageSize_ : 0;
        return at - pageSize_;
    }

    const char *offByOneQuirk(InclusiveRange range, std::uint64_t exact, std::uint64_t at) const
    {
        const bool decides = variant_.offByOne && exact != at && exact == alignDown(exact, request_.align) &&
                             exact >= range.first && exact >= request_.min && exact <= range.last &&
                             !obstacleAt(exact);
        return decides ? "top-down-off-by-one" : "";
    }

    std::optional<HoleAnswer> bottomUp(InclusiveRange range)
    {
        std::uint64_t at = std::max(range.first, request_.min);
        for (int step = 0; step < stepLimit; ++step) {
            at = wrappingAlignUp(at, request_.align);
            if (lastByte(at) > range.last || lastByte(at) > request_.max) break;
            const auto obstacle = obstacleAt(at);
            if (!obstacle) return log_.take(at, takenUp, liesIn(at, range) ? "" : "bottom-up-wrap");
            log_.refuse(obstacle->reason, {at, lastByte(at)});
            const std::uint64_t behind = obstacle->span.start + obstacle->span.size;
            at = behind > at ? behind : at + pageSize_;
        }
        const std::uint64_t last = std::min(range.last, request_.max);
        log_.refuse(refusal::tooSmall, range, at <= last ? last - at + 1 : 0);
        return std::nullopt;
    }

    const GenericObstacles &obstacles_;
    std::uint64_t pageSize_;
    HoleRequest request_;
    GenericVariant variant_;
    TraceLog log_;
};

// The union of `spans`, upwards and disjoint.
std::vector<InclusiveRange> unionOf(const std::vector<Span> &spans)
{
    std::vector<InclusiveRange> sorted = inclusiveRanges(spans);
    std::ranges::sort(sorted, {}, &InclusiveRange::first);
    std::vector<InclusiveRange> out;
    for (const InclusiveRange range : sorted) {
        if (!out.empty() && range.first <= out.back().last)
            out.back().last = std::max(out.back().last, range.last);
        else
            out.push_back(range);
    }
    return out;
}

// Free pieces of each region by itself: the walk never joins two neighbouring regions.
std::vector<GenericRange> freeRanges(const std::vector<Span> &ram, const std::vector<Span> &reserved)
{
    const std::vector<InclusiveRange> taken = unionOf(reserved);
    std::vector<GenericRange> out;
    for (InclusiveRange region : inclusiveRanges(ram)) {
        auto hole = std::ranges::lower_bound(taken, region.first, {}, &InclusiveRange::last);
        bool rest = true;
        for (; rest && hole != taken.end() && hole->first <= region.last; ++hole) {
            if (hole->first > region.first) out.push_back({{region.first, hole->first - 1}});
            rest = hole->last < region.last;
            region.first = hole->last + 1;
        }
        if (rest) out.push_back({region});
    }
    return out;
}

std::vector<GenericRange> systemRam(const HoleSpace &space)
{
    const std::vector<InclusiveRange> managed = unionOf(space.driverManaged);
    std::vector<GenericRange> out;
    for (const InclusiveRange range : inclusiveRanges(space.ram)) {
        const auto it = std::ranges::lower_bound(managed, range.last, {}, &InclusiveRange::last);
        out.push_back({range, it != managed.end() && it->contains(range)});
    }
    return out;
}

class GenericSearch final : public HoleSearch {
public:
    GenericSearch(HoleSpace space, const GenericVariant &variant)
        : variant_(variant)
        , pageSize_(space.pageSize)
        , ranges_(genericRanges(space, variant))
        , crashImage_(space.crashImage)
    {
        obstacles_.segments = std::move(space.segments);
        if (variant.testsExcludes) obstacles_.excluded = unionOf(space.exclude);
    }

    HoleAnswer place(const HoleRequest &request) override
    {
        if (obstacles_.segments.size() >= maxSegments)
            return TraceLog(request).fail(KernelError::einval, refusal::tooManySegments);
        const HoleRequest raised = raisedToPages(request, pageSize_);
        HoleAnswer answer = locate(raised);
        if (answer.at) occupy({answer.at->value, raised.memsz});
        return answer;
    }
    HoleAnswer locate(const HoleRequest &request) const override
    {
        if (variant_.refusesCrash && crashImage_)
            return TraceLog(request).fail(KernelError::enotsupp, crashNotSupported);
        return walkGeneric(ranges_, obstacles_, pageSize_, request, variant_);
    }
    void occupy(Span span) override { obstacles_.segments.push_back(span); }

private:
    GenericVariant variant_;
    std::uint64_t pageSize_;
    std::vector<GenericRange> ranges_;
    GenericObstacles obstacles_;
    bool crashImage_;
};

} // namespace

std::vector<GenericRange> genericRanges(const HoleSpace &space, const GenericVariant &variant)
{
    // Without a crash region the kernel's own variable for it is [0, 0].
    if (space.crashImage) return {{space.crash ? InclusiveRange::of(*space.crash) : InclusiveRange{0, 0}}};
    return variant.memblock ? freeRanges(space.ram, space.reserved) : systemRam(space);
}

HoleAnswer walkGeneric(const std::vector<GenericRange> &ranges, const GenericObstacles &obstacles,
                       std::uint64_t pageSize, const HoleRequest &request, const GenericVariant &variant)
{
    if (!isPowerOfTwo(request.align)) return TraceLog(request).fail(KernelError::einval, refusal::badAlign);
    RangeWalk walk(obstacles, pageSize, request, variant);
    const bool down = request.topDown && variant.descendsWhenTopDown;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        auto answer = walk.tryRange(ranges[down ? ranges.size() - 1 - i : i]);
        if (!answer) continue;
        std::string &quirk = answer->trace.back().quirk;
        RangeWalk higher(obstacles, pageSize, request, variant);
        if (request.topDown && !down && quirk.empty() &&
            std::ranges::any_of(
                ranges.begin() + static_cast<std::ptrdiff_t>(i) + 1, ranges.end(),
                [&](const GenericRange &range) { return higher.tryRange(range).has_value(); }))
            quirk = "iomem-ascending";
        return *std::move(answer);
    }
    return walk.fail();
}

std::unique_ptr<HoleSearch> makeGenericSearch(HoleSpace space, const GenericVariant &variant)
{
    return std::make_unique<GenericSearch>(std::move(space), variant);
}

} // namespace kwb
