// The ppc64 hole search of Linux 6.1 to 6.15 (arch_kexec_locate_mem_hole, arch/powerpc/kexec/file_load_64.c).
//
// On ppc64 a lot of memory must not be touched although it is RAM: the tables of the I/O memory management
// (TCE), the hash table of the MMU, the firmware (RTAS or OPAL). The kernel gathers it in an *exclude list*,
// sorted and merged, and looks for a hole in what lies between: first it takes the gaps between the excludes,
// one after the other, then in each gap the regions of RAM, clipped to the gap. What it placed joins the
// exclude list. It walks all RAM, reserved memory included, so whatever is not on the list may be
// overwritten; and a hole never spans two regions.
//
// Ends are inclusive and nothing checks for wrapping. Quirks, by the names that the trace uses:
//
//   top-down-wrap       Below an exclude range that starts at 0 (the running kernel does) the next upper
//                       limit is 0 - 1 = 2^64 - 1. A top-down request that does not fit then does not fail:
//                       the last try runs over everything from buf_min up, without excludes, upper limit or
//                       crash window, and may answer with RTAS itself.
//   bottom-up-wrap      The mirror image: behind an exclude range that ends at 2^64 - 1 the lower limit is 0.
//   align-wrap          Rounding up the start of a region near 2^64 gives 0.
//   size-zero           A size of 0, or one that rounds up past 2^64 to 0, fits anywhere and joins no list.
//   empty-exclude-list  Without excludes the generic search is used; what it places does not join the list.
//
// The list is kept as Linux 6.1.192 does: the result of adding ranges is their union. (Earlier ones could cut
// a range short when a list was fed with a range that covers several of its members.)
#include "core/memory/allocators.h"
#include "core/memory/generic_walk.h"

#include <algorithm>
#include <ranges>

namespace kwb {

namespace {

constexpr auto noRam = KWB_MSG("hole.no-ram", "no RAM between two excluded ranges");
constexpr auto emptyList =
    KWB_MSG("hole.empty-excludes", "the exclude list is empty: the generic search is used instead");
constexpr auto wrappedLimit = KWB_MSG(
    "hole.wrapped-limit", "the limit wrapped at an excluded range: the rest is searched without the list");
constexpr auto linuxDown = KWB_MSG(
    "hole.ppc64-down", "the highest {wanted} bytes aligned to {align} of the highest piece that fits");
constexpr auto linuxUp =
    KWB_MSG("hole.ppc64-up", "the lowest {wanted} bytes aligned to {align} of the lowest piece that fits");

constexpr GenericVariant fallback{.memblock = true, .descendsWhenTopDown = true, .offByOne = true};

// One request on its way through the gaps.
class GapWalk {
public:
    GapWalk(const std::vector<InclusiveRange> &ram, const std::vector<InclusiveRange> &excludes,
            const HoleRequest &request)
        : ram_(ram)
        , excludes_(excludes)
        , request_(request)
        , log_(request)
    {
    }

    HoleAnswer run()
    {
        if (!isPowerOfTwo(request_.align)) return log_.fail(KernelError::einval, refusal::badAlign);
        if (request_.min > request_.max) return log_.fail(KernelError::einval, refusal::minAboveMax);
        const auto at = request_.topDown ? topDown() : bottomUp();
        if (!at) return log_.fail(KernelError::eaddrnotavail);
        return log_.take(*at, request_.topDown ? linuxDown : linuxUp, quirk(*at));
    }

private:
    std::optional<std::uint64_t> topDown()
    {
        std::uint64_t top = request_.max;
        for (const InclusiveRange exclude : excludes_ | std::views::reverse) {
            if (exclude.first > top) continue;
            if (exclude.last < top)
                if (const auto at = highestIn({std::max(exclude.last + 1, request_.min), top})) return at;
            top = exclude.first - 1;
            if (exclude.first == 0) noteWrap("top-down-wrap");
            if (top < request_.min) return std::nullopt;
        }
        return highestIn({request_.min, top});
    }

    std::optional<std::uint64_t> highestIn(InclusiveRange gap)
    {
        bool any = false;
        for (const InclusiveRange region : ram_ | std::views::reverse) {
            if (region.first > gap.last) continue;
            if (region.last < gap.first) break;
            any = true;
            if (const auto piece = fitting(region, gap))
                return alignDown(piece->last - request_.memsz + 1, request_.align);
        }
        if (!any) log_.refuse(noRam, gap);
        return std::nullopt;
    }

    std::optional<std::uint64_t> bottomUp()
    {
        std::uint64_t bottom = request_.min;
        for (const InclusiveRange exclude : excludes_) {
            if (exclude.last < bottom) continue;
            if (exclude.first > bottom)
                if (const auto at = lowestIn({bottom, std::min(exclude.first - 1, request_.max)})) return at;
            bottom = exclude.last + 1;
            if (bottom == 0) noteWrap("bottom-up-wrap");
            if (bottom > request_.max) return std::nullopt;
        }
        return lowestIn({bottom, request_.max});
    }

    std::optional<std::uint64_t> lowestIn(InclusiveRange gap)
    {
        bool any = false;
        for (const InclusiveRange region : ram_) {
            if (region.last < gap.first) continue;
            if (region.first > gap.last) break;
            any = true;
            if (const auto piece = fitting(region, gap)) return piece->first;
        }
        if (!any) log_.refuse(noRam, gap);
        return std::nullopt;
    }

    // The part of a region in a gap, its start aligned, if the request fits there.
    std::optional<InclusiveRange> fitting(InclusiveRange region, InclusiveRange gap)
    {
        const InclusiveRange clipped{std::max(region.first, gap.first), std::min(region.last, gap.last)};
        const InclusiveRange piece{wrappingAlignUp(clipped.first, request_.align), clipped.last};
        const std::uint64_t free = piece.first < piece.last ? piece.last - piece.first + 1 : 0;
        if (piece.first < piece.last && free >= request_.memsz) {
            alignWrapped_ = piece.first < clipped.first;
            return piece;
        }
        log_.refuse(refusal::tooSmall, clipped, free, wrapQuirk_);
        return std::nullopt;
    }

    void noteWrap(const char *name)
    {
        wrapQuirk_ = name;
        log_.refuse(wrappedLimit, {request_.min, request_.max}, 0, name);
    }

    const char *quirk(std::uint64_t at) const
    {
        // Downwards, rounding the start of the piece matters only if the place lies below it.
        if (alignWrapped_ && (!request_.topDown || !insideRam(at))) return "align-wrap";
        if (request_.memsz == 0) return "size-zero";
        return wrapQuirk_;
    }
    bool insideRam(std::uint64_t at) const
    {
        return std::ranges::any_of(
            ram_, [&](InclusiveRange region) { return region.contains({at, at + request_.memsz - 1}); });
    }

    const std::vector<InclusiveRange> &ram_;
    const std::vector<InclusiveRange> &excludes_;
    HoleRequest request_;
    TraceLog log_;
    const char *wrapQuirk_ = "";
    bool alignWrapped_ = false;
};

class Linux61Search final : public HoleSearch {
public:
    explicit Linux61Search(HoleSpace space)
        : space_(std::move(space))
        , ram_(inclusiveRanges(space_.ram))
    {
        for (const Span span : space_.exclude)
            if (span.size != 0) excludes_.push_back(InclusiveRange::of(span));
        mergeExcludes();
        if (excludes_.empty()) freeMemory_ = genericRanges(space_, fallback);
    }

    HoleAnswer place(const HoleRequest &request) override
    {
        if (space_.segments.size() >= maxSegments)
            return TraceLog(request).fail(KernelError::einval, refusal::tooManySegments);
        const HoleRequest raised = raisedToPages(request, space_.pageSize);
        HoleAnswer answer = locate(raised);
        if (answer.at) occupy({answer.at->value, raised.memsz});
        return answer;
    }

    HoleAnswer locate(const HoleRequest &request) const override
    {
        if (excludes_.empty()) return fallBack(request);
        HoleRequest clamped = request;
        if (space_.crashImage) {
            // Without a crash region the kernel's own variable for it is [0, 0].
            const InclusiveRange crash =
                space_.crash ? InclusiveRange::of(*space_.crash) : InclusiveRange{0, 0};
            clamped.min = std::max(clamped.min, crash.first);
            clamped.max = std::min(clamped.max, crash.last);
        }
        return GapWalk(ram_, excludes_, clamped).run();
    }

    void occupy(Span span) override
    {
        space_.segments.push_back(span);
        if (excludes_.empty() || span.size == 0) return;
        excludes_.push_back(InclusiveRange::of(span));
        mergeExcludes();
    }

private:
    HoleAnswer fallBack(const HoleRequest &request) const
    {
        HoleAnswer answer =
            walkGeneric(freeMemory_, {space_.segments, {}}, space_.pageSize, request, fallback);
        HoleTrace note;
        note.reason = emptyList;
        note.first = request.min;
        note.last = request.max;
        note.quirk = "empty-exclude-list";
        answer.trace.insert(answer.trace.begin(), std::move(note));
        return answer;
    }

    // Ranges that touch or overlap become one.
    void mergeExcludes()
    {
        std::ranges::sort(excludes_, {}, &InclusiveRange::first);
        std::vector<InclusiveRange> merged;
        for (const InclusiveRange range : excludes_) {
            if (!merged.empty() && (range.first == 0 || range.first - 1 <= merged.back().last))
                merged.back().last = std::max(merged.back().last, range.last);
            else
                merged.push_back(range);
        }
        excludes_ = std::move(merged);
    }

    HoleSpace space_;
    std::vector<InclusiveRange> ram_;
    std::vector<InclusiveRange> excludes_;
    std::vector<GenericRange> freeMemory_;
};

/// Linux takes the initrd's ends from /chosen; the row that reserves it may be longer.
bool namedByChosen(const DeviceTree & /*tree*/, const MemoryMap &map, const MemoryRange &range)
{
    return map.source(range).starts_with("/chosen");
}

/// kexec_file_load answers EOVERFLOW or EINVAL when it wants to keep clear of an initrd whose ends are not
/// given in 64 bits (arch/powerpc/kexec/ranges.c add_initrd_mem_range); firmware writes 32 bits for low
/// addresses, too.
std::optional<Message> unreadableInitrd(const MemoryFacts &facts)
{
    const TreeNode *chosen = facts.tree->find("/chosen");
    const auto isWhole = [&](const char *end) {
        const TreeProperty *property = chosen != nullptr ? chosen->property(end) : nullptr;
        return property != nullptr && property->value.size() >= 8;
    };
    if (!facts.retainInitrd || (isWhole("linux,initrd-start") && isWhole("linux,initrd-end")))
        return std::nullopt;
    return Message{KWB_MSG("linux.initrd-cells",
                           "with retain_initrd it must know where the old initrd lies, and the "
                           "tree does not give both ends as 64-bit numbers"),
                   {}};
}

} // namespace

Result<MemoryLists> linux61Memory(const MemoryFacts &facts)
{
    KWB_TRY(MemoryLists lists, memblockMemory(facts));
    lists.gaveUp = unreadableInitrd(facts);
    return lists;
}

Result<MemoryLists> linux616Memory(const MemoryFacts &facts)
{
    KWB_TRY(MemoryLists lists, memblockFreeMemory(facts));
    lists.gaveUp = unreadableInitrd(facts);
    return lists;
}

Profile linux61Profile()
{
    Profile profile;
    profile.name = "linux-6.1";
    profile.title = KWB_MSG("allocator.linux-6.1", "kexec_file_load of Linux 6.1 to 6.15 on ppc64");
    profile.source = "Linux 6.1 arch/powerpc/kexec/file_load_64.c, elf_64.c";
    profile.segments = {
        {.kind = SegmentKind::ima, .limit = LimitRule::none, .topDown = true},
        {.kind = SegmentKind::kernel,
         .align = AlignRule::segment,
         .min = MinRule::paddr,
         .limit = LimitRule::rma},
        {.kind = SegmentKind::purgatory,
         .align = AlignRule::purgatory,
         .limit = LimitRule::rma,
         .topDown = true},
        {.kind = SegmentKind::initrd, .min = MinRule::inherited, .limit = LimitRule::rma},
        {.kind = SegmentKind::fdt, .min = MinRule::inherited, .limit = LimitRule::rma, .topDown = true},
    };
    profile.crashSegments = profile.segments;
    // One request is handed on from the kernel to both.
    for (const SegmentKind kind : {SegmentKind::backup, SegmentKind::elfcorehdr})
        profile.crashSegments.insert(
            std::ranges::find(profile.crashSegments, SegmentKind::initrd, &SegmentRule::kind),
            {.kind = kind,
             .align = AlignRule::inherited,
             .min = MinRule::inherited,
             .limit = LimitRule::rma});
    profile.elfcorehdrWord = ElfcorehdrWord::prependedHex;
    const std::string ranges = "Linux 6.1 arch/powerpc/kexec/ranges.c ";
    profile.excludes = {
        {MemoryKind::tce, false, ranges + "add_tce_mem_ranges"},
        {MemoryKind::oldInitrd, true, ranges + "add_initrd_mem_range", namedByChosen,
         1}, // its end counts as inside
        {MemoryKind::hashTable, false, ranges + "add_htab_mem_range"},
        {MemoryKind::kernel, false, ranges + "add_kernel_mem_range"},
        {MemoryKind::rtas, false, ranges + "add_rtas_mem_range"},
        {MemoryKind::opal, false, ranges + "add_opal_mem_range"},
        {MemoryKind::reservedRange, false, ranges + "add_reserved_mem_ranges"},
    };
    profile.treeSource = TreeSource::bootFdt;
    profile.treeRules = TreeRules::linux61;
    profile.entry = EntryRule::lowestLoad;
    profile.reservesTree = false; // the new kernel reserves its own tree
    profile.memoryLists = linux61Memory;
    profile.makeSearch = [](HoleSpace space) -> std::unique_ptr<HoleSearch> {
        return std::make_unique<Linux61Search>(std::move(space));
    };
    return profile;
}

} // namespace kwb
