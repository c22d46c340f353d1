// The hole search of kexec-tools (locate_hole, kexec/kexec.c) and its ppc64 list of memory ranges.
//
// kexec-tools works in user space with a sorted list of RAM ranges and the sorted list of segments that it
// has placed so far. For each request it walks both lists together, cuts the segments out of the ranges,
// clips what is left by the limits and rounds its start up. Direction +1 takes the first piece that is big
// enough, -1 the *last* one, at its upper end. add_buffer, the usual way in, sorts the segments, searches and
// appends; locate_hole alone only looks.
//
// On ppc64 the list of ranges comes from the device tree and is made the other way round: everything from 0
// to the last byte of RAM counts as RAM, holes between memory nodes included, except an exclude list; then
// all is cut at the end of the memory node with the lowest base. The ends of the excludes are stored as start
// + size but read as inclusive, and so is that cut.
//
// Quirks, by the names that the trace uses:
//
//   unsorted-segments      A bare search after a placement meets a list whose last row is out of order and
//                          may answer with an occupied place (the purgatory's stack is looked for so).
//   segment-in-two-ranges  A segment across two neighbouring ranges is cut out of the first one only.
//   segment-outside-ram    A segment that lies in no range moves the start of the next range to its own end,
//                          which can be in front of the range.
//   align-wrap             Rounding up a start near 2^64 gives 0.
//
// One more is in the list of ranges: a range begins one byte behind the end of an exclude, so a page is lost
// after an exclude that ends at a page boundary.
//
// Nothing stops a 17th segment: kexec-tools warns and the kernel refuses the list.
//
// Releases up to 2.0.25 (2022, that of Debian 12) also cut the list of ranges at 768 MiB, which was the
// real-mode area of the machines of 2005; commit 6b6187f took that out. And up to 2.0.32 nobody could give a
// --dtb and an initrd together. A normal boot of ppc64 differs in nothing else.
#include "core/memory/allocators.h"
#include "core/memory/hole_trace.h"

#include <algorithm>
#include <utility>

namespace kwb {

namespace {

constexpr auto nothingLeft =
    KWB_MSG("hole.nothing-left", "nothing is left of the piece within [{min}, {end}) once its start "
                                 "is rounded up to {align}");
constexpr auto higherFits = KWB_MSG("hole.higher-fits", "fits, but a higher piece fits as well");
constexpr auto kexecToolsUp = KWB_MSG("hole.kexec-tools-up", "the first piece that offers {wanted} bytes");
constexpr auto kexecToolsDown =
    KWB_MSG("hole.kexec-tools-down", "the upper end of the last piece that offers {wanted} bytes");

class KexecToolsSearch final : public HoleSearch {
public:
    explicit KexecToolsSearch(HoleSpace space)
        : pageSize_(space.pageSize)
        , memMin_(space.memMin.value_or(0))
        , memMax_(space.memMax.value_or(~std::uint64_t{0}))
        , ram_(inclusiveRanges(space.ram))
        , segments_(std::move(space.segments))
    {
    }

    HoleAnswer place(const HoleRequest &request) override
    {
        std::ranges::sort(segments_, {}, [](Span s) { return std::pair(s.start, s.size); });
        HoleRequest raised = request;
        raised.memsz = wrappingAlignUp(request.memsz, pageSize_);
        HoleAnswer answer = locate(raised);
        if (answer.at && raised.memsz != 0) segments_.push_back({answer.at->value, raised.memsz});
        return answer;
    }

    HoleAnswer locate(const HoleRequest &request) const override
    {
        HoleRequest raised = request;
        raised.align = std::max(request.align, pageSize_);
        TraceLog log(raised);
        if (!isPowerOfTwo(raised.align)) return log.fail(KernelError::einval, refusal::badAlign);
        std::optional<std::uint64_t> at;
        bool wrapped = false;
        for (const InclusiveRange piece : pieces()) {
            const InclusiveRange clipped = clip(piece, raised);
            if (!offers(clipped, piece, raised, log)) continue;
            if (at) log.refuse(higherFits, {*at, *at + raised.memsz - 1});
            wrapped = clipped.first < piece.first;
            at = raised.topDown ? alignDown(clipped.last - raised.memsz + 1, raised.align) : clipped.first;
            if (!raised.topDown) break;
        }
        if (!at) return log.fail(KernelError::eaddrnotavail);
        return log.take(*at, raised.topDown ? kexecToolsDown : kexecToolsUp,
                        quirk({*at, *at + raised.memsz - 1}, wrapped));
    }

    void occupy(Span span) override { segments_.push_back(span); }

private:
    // RAM without the segments, as one walk over both lists leaves it.
    std::vector<InclusiveRange> pieces() const
    {
        std::vector<InclusiveRange> out;
        auto segment = segments_.begin();
        for (InclusiveRange range : ram_) {
            for (; segment != segments_.end() && segment->start <= range.last; ++segment) {
                if (range.first < segment->start) out.push_back({range.first, segment->start - 1});
                range.first = segment->start + segment->size;
            }
            if (range.first < range.last) out.push_back(range);
        }
        return out;
    }

    InclusiveRange clip(InclusiveRange piece, const HoleRequest &request) const
    {
        const std::uint64_t first = std::max({piece.first, memMin_, request.min});
        return {wrappingAlignUp(first, request.align), std::min({piece.last, memMax_, request.max})};
    }

    bool offers(InclusiveRange clipped, InclusiveRange piece, const HoleRequest &request, TraceLog &log) const
    {
        if (piece.first > request.max || piece.first > memMax_)
            log.refuse(refusal::aboveMax, piece);
        else if (piece.last < request.min || piece.last < memMin_)
            log.refuse(refusal::belowMin, piece);
        else if (clipped.first >= clipped.last || clipped.first >= memMax_ || clipped.last <= memMin_)
            log.refuse(nothingLeft, piece);
        else if (request.memsz != 0 && clipped.last - clipped.first < request.memsz - 1)
            log.refuse(refusal::tooSmall, piece, clipped.last - clipped.first + 1);
        else
            return true;
        return false;
    }

    const char *quirk(InclusiveRange place, bool wrapped) const
    {
        if (place.last < place.first) return wrapped ? "align-wrap" : "";
        const auto meets = [&](Span s) { return s.size != 0 && InclusiveRange::of(s).overlaps(place); };
        if (std::ranges::any_of(segments_, meets))
            return std::ranges::is_sorted(segments_, {}, &Span::start) ? "segment-in-two-ranges"
                                                                       : "unsorted-segments";
        if (wrapped) return "align-wrap";
        const bool inRam = std::ranges::any_of(ram_, [&](auto range) { return range.contains(place); });
        return inRam ? "" : "segment-outside-ram";
    }

    std::uint64_t pageSize_;
    std::uint64_t memMin_;
    std::uint64_t memMax_;
    std::vector<InclusiveRange> ram_;
    std::vector<Span> segments_;
};

// Everything from 0 to the end of the lowest memory node but for what is excluded; exclusive ends are stored
// and taken for inclusive ones (reference 2.4, 7.6).
std::vector<Span> oneRangeWithout(PhysAddr end, std::vector<Span> holes)
{
    std::ranges::sort(holes, {}, &Span::start);
    std::vector<Span> spans;
    std::uint64_t next = 0;
    for (const Span hole : holes) {
        if (hole.start > end.value) break;
        if (hole.start > next) spans.push_back({next, hole.start - next});
        const auto behind = checkedAdd(hole.start, hole.size);
        if (!behind || *behind >= end.value) return spans;
        next = std::max(next, *behind + 1);
    }
    if (next <= end.value) spans.push_back({next, end.value - next + 1});
    return spans;
}

Result<MemoryLists> oneRange(const MemoryFacts &facts)
{
    MemoryLists lists;
    const PhysAddr end =
        std::min(facts.map->firstBlock.end, facts.ramLimit.value_or(PhysAddr(~std::uint64_t{0})));
    lists.ram = oneRangeWithout(end, facts.excluded);
    lists.source = {KWB_MSG("trace.ram-one-range", "RAM is taken as one range from 0 to {end}, {what}, "
                                                   "minus what is excluded."),
                    {{"end", hex(end)},
                     {"what", end < facts.map->firstBlock.end
                                  ? KWB_MSG("trace.ram-tool-limit", "beyond which the tool does not look")
                                  : KWB_MSG("trace.ram-node-end", "the end of the lowest memory node")}}};
    return lists;
}

} // namespace

Profile kexecToolsProfile()
{
    Profile profile;
    profile.name = "kexec-tools";
    profile.title = KWB_MSG("allocator.kexec-tools", "kexec -c of kexec-tools after 2.0.32 on ppc64");
    profile.source = "kexec-tools kexec/kexec.c, kexec/arch/ppc64/kexec-ppc64.c, kexec-elf-ppc64.c";
    profile.segments = {
        {.kind = SegmentKind::kernel, .size = SizeRule::file, .limit = LimitRule::none},
        {.kind = SegmentKind::purgatory, .align = AlignRule::purgatory, .limit = LimitRule::none},
        {.kind = SegmentKind::initrd, .limit = LimitRule::none},
        {.kind = SegmentKind::fdt, .limit = LimitRule::none, .topDown = true},
        {.kind = SegmentKind::stack, .limit = LimitRule::none, .isSegment = false},
    };
    profile.crashSegments = profile.segments;
    for (const SegmentKind kind : {SegmentKind::elfcorehdr, SegmentKind::backup})
        profile.crashSegments.insert(profile.crashSegments.begin() + 1,
                                     {.kind = kind, .limit = LimitRule::none});
    profile.crashByLimits = true;
    profile.elfcorehdrWord = ElfcorehdrWord::appendedKiB;
    const std::string details = "kexec-tools kexec/arch/ppc64/kexec-ppc64.c get_devtree_details";
    profile.excludes = {
        {MemoryKind::kernel, false, details},        {MemoryKind::hashTable, false, details},
        {MemoryKind::rtas, false, details},          {MemoryKind::opal, false, details},
        {MemoryKind::reservedRange, false, details}, {MemoryKind::tce, false, details},
    };
    profile.treeSource = TreeSource::liveTree;
    profile.treeRules = TreeRules::kexecTools;
    profile.memoryLists = oneRange;
    profile.treeSlack = 4096; // kexec/arch/ppc64/fdt.c fixup_dt
    profile.makeSearch = [](HoleSpace space) -> std::unique_ptr<HoleSearch> {
        return std::make_unique<KexecToolsSearch>(std::move(space));
    };
    return profile;
}

Profile kexecTools2025Profile()
{
    Profile profile = kexecToolsProfile();
    profile.name = "kexec-tools-2.0.25";
    profile.title =
        KWB_MSG("allocator.kexec-tools-2.0.25", "kexec -c of kexec-tools 2.0.25 (Debian 12) on ppc64");
    profile.ramLimit = PhysAddr(0x30000000);
    profile.initrdWithGivenTree = false;
    return profile;
}

} // namespace kwb
