// kexec-lite: a small loader for boot loaders that run on Linux (petitboot).
//
// It reads the memory nodes of the device tree into a sorted list of free ranges, takes out what must stay,
// and then allocates from the list like a heap: alloc_low takes the first range that holds the size behind
// its rounded start, alloc_high the last one that holds it at its end. Whatever is allocated leaves the list,
// so segments need no list of their own. A page has 64 KiB, whatever the running kernel thinks. Nothing lies
// above 2 GiB. There are no limits in a request: min and max are not looked at.
//
// In an LPAR (/rtas has ibm,hypertas-functions) only the memory node that begins at 0 counts, elsewhere all
// of them; a "memory-controller" node counts as well, if it has a reg. Kept clear of are the running kernel,
// outside an LPAR the hash table, and either the reserved ranges or, if the root does not name them
// (reserved-names), RTAS and OPAL; never the TCE tables. A reservation row is added for each.
//
// The PT_LOADs get one place for all, 64 KiB aligned, and a segment each inside it; then come the initrd, and
// from above the tree and a trampoline, which is its purgatory. It enters a kernel where e_entry says, for
// the old ABI through the descriptor there.
//
// Quirks, by the names that traces and findings use:
//
//   high-wrap             Downwards, the end of a range minus a larger size wraps to an address near 2^64,
//                         which is above the range's start and so accepted.
//   align-wrap            Rounding up a start near 2^64 gives 0.
//   failure-unchecked     An allocation that fails answers -1, which is used as an address.
//   reservation-dropped   A reservation is taken out only if it lies within one free range; one across two,
//                         or partly outside, is not kept at all.
//
// Two ends without a plan: a bare-metal tree without a hash table (a radix kernel has none), and reserved
// ranges of which one is named "linux,initramfs": it is to be skipped, but the loop does not step on.
#include "core/memory/allocators.h"
#include "core/memory/hole_trace.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t litePage = 0x10000;
constexpr std::uint64_t liteTop = std::uint64_t{2} << 30;

constexpr auto liteLow = KWB_MSG("hole.lite-low", "the first range that holds {wanted} bytes");
constexpr auto liteHigh = KWB_MSG("hole.lite-high", "the end of the last range that holds {wanted} bytes");
constexpr auto liteFailed =
    KWB_MSG("hole.lite-failed", "nothing fits, which kexec-lite does not look at: it goes on with -1");

// A range of the free list. Its end may wrap to 0, as the real sum does.
constexpr std::uint64_t endOf(Span range)
{
    return range.start + range.size;
}

// A place that wraps is in no range.
bool isWithin(InclusiveRange place, Span range)
{
    return range.size != 0 && place.first <= place.last && InclusiveRange::of(range).contains(place);
}

class KexecLiteSearch final : public HoleSearch {
public:
    explicit KexecLiteSearch(const HoleSpace &space)
        : free_(space.ram)
    {
        std::ranges::sort(free_, {}, &Span::start);
        for (const auto *list : {&space.exclude, &space.segments})
            for (const Span span : *list)
                occupy(span);
        free_ = cutOut(free_, space.reserved); // what the request keeps free is no business of the tool's
    }

    HoleAnswer place(const HoleRequest &request) override
    {
        const HoleRequest raised = raisedToPages(request, litePage);
        HoleAnswer answer = locate(raised);
        if (answer.at) occupy({answer.at->value, raised.memsz});
        return answer;
    }

    HoleAnswer locate(const HoleRequest &request) const override
    {
        const HoleRequest raised = raisedToPages(request, litePage);
        TraceLog log(raised);
        if (!isPowerOfTwo(raised.align)) return log.fail(KernelError::einval, refusal::badAlign);
        const auto at = raised.topDown ? high(raised, log) : low(raised, log);
        if (at) return log.take(*at, raised.topDown ? liteHigh : liteLow, quirk(*at, raised));
        log.refuse(liteFailed, {~std::uint64_t{0}, ~std::uint64_t{0}}, 0, "failure-unchecked");
        return log.fail(KernelError::eaddrnotavail);
    }

    // alloc_at: a range within one free range leaves the list, any other one changes nothing.
    void occupy(Span span) override
    {
        if (span.size == 0) return;
        const InclusiveRange taken = InclusiveRange::of(span);
        const auto it = std::ranges::find_if(free_, [&](Span range) { return isWithin(taken, range); });
        if (it == free_.end()) {
            dropped_.push_back(span);
            return;
        }
        const Span behind{endOf(span), endOf(*it) - endOf(span)};
        it->size = span.start - it->start;
        if (behind.size != 0) free_.insert(it + 1, behind);
    }

private:
    std::optional<std::uint64_t> low(const HoleRequest &request, TraceLog &log) const
    {
        for (const Span range : free_) {
            if (range.size == 0) continue;
            const std::uint64_t at = wrappingAlignUp(range.start, request.align);
            if (at + request.memsz <= endOf(range)) return at;
            log.refuse(refusal::tooSmall, InclusiveRange::of(range),
                       at < endOf(range) ? endOf(range) - at : 0);
        }
        return std::nullopt;
    }

    std::optional<std::uint64_t> high(const HoleRequest &request, TraceLog &log) const
    {
        for (std::size_t i = free_.size(); i-- > 0;) {
            const Span range = free_[i];
            if (range.size == 0) continue;
            const std::uint64_t at = alignDown(endOf(range) - request.memsz, request.align);
            if (at >= range.start) return at;
            log.refuse(refusal::tooSmall, InclusiveRange::of(range), range.size);
        }
        return std::nullopt;
    }

    const char *quirk(std::uint64_t at, const HoleRequest &request) const
    {
        const InclusiveRange place{at, at + request.memsz - 1};
        const bool within = std::ranges::any_of(free_, [&](Span range) { return isWithin(place, range); });
        if (request.memsz != 0 && !within) return request.topDown ? "high-wrap" : "align-wrap";
        const auto meets = [&](Span span) { return InclusiveRange::of(span).overlaps(place); };
        return std::ranges::any_of(dropped_, meets) ? "reservation-dropped" : "";
    }

    std::vector<Span> free_;
    std::vector<Span> dropped_; ///< what occupy() could not take out
};

bool isLpar(const DeviceTree &tree)
{
    const TreeNode *rtas = tree.find("/rtas");
    return rtas != nullptr && rtas->property("ibm,hypertas-functions") != nullptr;
}

// Ranges that touch become one; what overlaps stays as it is listed.
void freeRange(std::vector<Span> &list, Span range)
{
    if (range.size == 0) return;
    const auto next = std::ranges::lower_bound(list, range.start, {}, &Span::start);
    const auto at = list.insert(next, range);
    if (at + 1 != list.end() && endOf(*at) == (at + 1)->start) {
        at->size += (at + 1)->size;
        list.erase(at + 1);
    }
    if (at != list.begin() && endOf(*(at - 1)) == at->start) {
        (at - 1)->size += at->size;
        list.erase(at);
    }
}

// The memory nodes as kexec-lite reads them, cells assumed to be 2 and 2.
std::vector<Span> liteRam(const DeviceTree &tree)
{
    const bool lpar = isLpar(tree);
    std::vector<Span> list;
    for (const TreeNode &node : tree.root.children) {
        const TreeProperty *reg = node.name.starts_with("memory") ? node.property("reg") : nullptr;
        if (reg == nullptr) continue;
        const ByteView cells = reg->value;
        for (std::size_t at = 0; fits(at, 16, cells.size()); at += 16) {
            const auto start = loadAt<std::uint64_t>(cells.data() + at, ByteOrder::big);
            const auto size = loadAt<std::uint64_t>(cells.data() + at + 8, ByteOrder::big);
            if (lpar && at == 0 && start != 0) break;
            if (start < liteTop) freeRange(list, {start, std::min(size, liteTop - start)});
        }
    }
    return list;
}

std::uint64_t liteMemoryEnd(const DeviceTree &tree)
{
    const std::vector<Span> ram = liteRam(tree);
    return ram.empty() ? 0 : endOf(ram.back());
}

bool mindsHashTable(const DeviceTree &tree, const MemoryMap & /*map*/, const MemoryRange &range)
{
    return !isLpar(tree) && range.range.begin.value < liteMemoryEnd(tree);
}
bool mindsReserved(const DeviceTree & /*tree*/, const MemoryMap &map, const MemoryRange & /*range*/)
{
    return !map.reservedNames.empty();
}
bool mindsFirmware(const DeviceTree &tree, const MemoryMap &map, const MemoryRange &range)
{
    return map.first(MemoryKind::reservedRange) == nullptr || !mindsReserved(tree, map, range);
}

MemoryLists liteMemory(const MemoryFacts &facts)
{
    MemoryLists lists;
    lists.ram = liteRam(*facts.tree);
    lists.reserved = facts.keptFree;
    lists.source = {KWB_MSG("trace.ram-lite", "RAM is what the memory nodes list below {top}{which}: {count} "
                                              "ranges."),
                    {{"top", hex(liteTop)},
                     {"which", isLpar(*facts.tree) ? ", of which only the one at 0 counts in an LPAR" : ""},
                     {"count", std::to_string(lists.ram.size())}}};
    const auto &names = facts.map->reservedNames;
    if (!isLpar(*facts.tree) && facts.map->first(MemoryKind::hashTable) == nullptr)
        lists.gaveUp = {KWB_MSG("lite.no-htab", "the tree names no hash table (linux,htab-base), which it "
                                                "wants outside an LPAR")};
    else if (std::ranges::find(names, "linux,initramfs") != names.end())
        lists.gaveUp = {KWB_MSG("lite.endless", "a reserved range is named \"linux,initramfs\": its loop "
                                                "over them never ends")};
    return lists;
}

} // namespace

Profile kexecLiteProfile()
{
    Profile profile;
    profile.name = "kexec-lite";
    profile.title = "kexec-lite, for boot loaders that run on Linux";
    profile.source = "kexec-lite kexec.c, kexec_memory_map.c, simple_allocator.c";
    profile.segments = {
        {.kind = SegmentKind::kernel, .limit = LimitRule::none},
        {.kind = SegmentKind::initrd, .limit = LimitRule::none},
        {.kind = SegmentKind::fdt, .limit = LimitRule::none, .topDown = true},
        {.kind = SegmentKind::purgatory, .limit = LimitRule::none, .topDown = true},
    };
    const std::string map = "kexec-lite kexec_memory_map.c";
    profile.excludes = {
        {MemoryKind::kernel, false, map},
        {MemoryKind::hashTable, false, map, mindsHashTable},
        {MemoryKind::reservedRange, false, map, mindsReserved},
        {MemoryKind::rtas, false, map, mindsFirmware},
        {MemoryKind::opal, false, map, mindsFirmware},
    };
    profile.treeSource = TreeSource::liveTree;
    profile.treeRules = TreeRules::kexecLite;
    profile.loads = LoadRule::eachOfSpan;
    profile.entry = EntryRule::elfEntry;
    profile.reservesTree = false;
    profile.ownPageSize = litePage;
    profile.memoryLists = liteMemory;
    profile.makeSearch = [](HoleSpace space) // NOLINT(performance-unnecessary-value-param)
        -> std::unique_ptr<HoleSearch> { return std::make_unique<KexecLiteSearch>(space); };
    return profile;
}

} // namespace kwb
