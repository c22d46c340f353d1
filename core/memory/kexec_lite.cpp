// kexec-lite: a small loader for boot loaders that run on Linux (petitboot).
//
// It reads the memory nodes of the device tree into a sorted list of free ranges, takes out what must stay,
// and then allocates from the list like a heap: alloc_low takes the first range that holds the size behind
// its rounded start, alloc_high the last one that holds it at its end. Whatever is allocated leaves the list,
// so segments need no list of their own. A page has 64 KiB, whatever the running kernel thinks. Nothing lies
// above 2 GiB. There are no limits in a request: min and max are not looked at.
//
// It walks the nodes at every depth, in the order in which dtc sorts them, and takes each one for memory
// whose name begins with "memory", a "memory-controller" too. In an LPAR (/rtas has ibm,hypertas-functions)
// only the pairs of its reg that begin at 0 count, elsewhere all of them. A pair is given back to the heap
// like something that was allocated: if it overlaps a free range it is a "double free" and dropped; if it
// touches one, that range grows, but only the first one in the list, so that two ranges may touch and stay
// two.
//
// Kept clear of are the running kernel, outside an LPAR the hash table, and then either the reserved ranges
// or RTAS and OPAL; never the TCE tables. Reserved ranges it takes if the root has reserved-ranges and
// reserved-names, and as many of them as there are names. A reservation row is added for each.
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
// Ends without a plan: it exits if the tree has no linux,kernel-end (a boot tree has none), if it is of bare
// metal and has no hash table (a radix kernel has none), or if RTAS or OPAL is there, is looked for, and does
// not say where. It crashes on a memory node without reg or with half a pair in it. And it never ends if a
// reserved range is named "linux,initramfs": that is to be skipped, but the loop does not step on.
#include "core/memory/allocators.h"
#include "core/memory/hole_trace.h"

#include <algorithm>
#include <array>
#include <functional>

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

// simple_free.
void freeRange(std::vector<Span> &list, Span range)
{
    auto at = list.begin();
    for (; at != list.end(); ++at) {
        if (at->start < endOf(range) && range.start < endOf(*at)) return;
        if (at->start == endOf(range)) {
            *at = {range.start, at->size + range.size};
            return;
        }
        if (endOf(*at) == range.start) {
            at->size += range.size;
            return;
        }
        if (at->start > range.start) break;
    }
    list.insert(at, range);
}

std::vector<Span> freeList(const std::vector<Span> &ram)
{
    std::vector<Span> list;
    for (const Span range : ram)
        freeRange(list, range);
    std::erase_if(list, [](Span range) { return range.size == 0; });
    return list;
}

class KexecLiteSearch final : public HoleSearch {
public:
    explicit KexecLiteSearch(const HoleSpace &space)
        : free_(freeList(space.ram))
    {
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

constexpr std::size_t pairBytes = 16; // it takes every cell count for 2

// The nodes that it takes for memory, in the order of dtc -s. A tree can be as deep as its file is long,
// hence no recursion.
std::vector<const TreeNode *> memoryNodes(const DeviceTree &tree)
{
    std::vector<const TreeNode *> found;
    std::vector<const TreeNode *> open{&tree.root};
    while (!open.empty()) {
        const TreeNode *node = open.back();
        open.pop_back();
        if (node->name.starts_with("memory")) found.push_back(node);
        const auto first = static_cast<std::ptrdiff_t>(open.size());
        for (const TreeNode &child : node->children)
            open.push_back(&child);
        std::ranges::sort(open.begin() + first, open.end(), std::greater(), &TreeNode::name);
    }
    return found;
}

// What it gives to its heap, in that order.
std::vector<Span> liteRam(const DeviceTree &tree)
{
    const bool lpar = isLpar(tree);
    std::vector<Span> ram;
    for (const TreeNode *node : memoryNodes(tree)) {
        const TreeProperty *reg = node->property("reg");
        if (reg == nullptr) continue;
        const ByteView cells = reg->value;
        for (std::size_t at = 0; fits(at, pairBytes, cells.size()); at += pairBytes) {
            const auto start = loadAt<std::uint64_t>(cells.data() + at, ByteOrder::big);
            const auto size = loadAt<std::uint64_t>(cells.data() + at + 8, ByteOrder::big);
            if (start < liteTop && (!lpar || start == 0))
                ram.push_back({start, std::min(size, liteTop - start)});
        }
    }
    return ram;
}

// Whether the node has the property in just that size.
bool hasNumber(const TreeNode *node, const char *property, std::size_t bytes)
{
    const TreeProperty *found = node != nullptr ? node->property(property) : nullptr;
    return found != nullptr && found->value.size() == bytes;
}

// Whether it goes by reserved-ranges; then it does not look at the firmware's nodes.
bool goesByReserved(const DeviceTree &tree)
{
    return tree.root.property("reserved-ranges") != nullptr &&
           tree.root.property("reserved-names") != nullptr;
}

bool mindsHashTable(const DeviceTree &tree, const MemoryMap & /*map*/, const MemoryRange &range)
{
    const auto reaches = [&](Span ram) { return range.range.begin.value < endOf(ram); };
    return !isLpar(tree) && std::ranges::any_of(liteRam(tree), reaches);
}
bool mindsReserved(const DeviceTree &tree, const MemoryMap &map, const MemoryRange &range)
{
    return goesByReserved(tree) && range.row < map.reservedNames.size();
}
bool mindsFirmware(const DeviceTree &tree, const MemoryMap & /*map*/, const MemoryRange & /*range*/)
{
    return !goesByReserved(tree);
}

// What its loop over the reserved ranges meets: it ends with the ranges or with their names.
bool isEndless(const DeviceTree &tree, const MemoryMap &map)
{
    if (!goesByReserved(tree)) return false;
    const std::size_t ranges = tree.root.property("reserved-ranges")->value.size() / pairBytes;
    const auto &names = map.reservedNames;
    const auto named = static_cast<std::size_t>(std::ranges::find(names, "linux,initramfs") - names.begin());
    return named < std::min(ranges, names.size());
}

// The first thing that it wants of the tree and does not find.
std::optional<Message> whatIsMissing(const DeviceTree &tree)
{
    struct Wanted {
        const char *path;
        const char *property;
        std::size_t bytes;
        bool wanted;
    };
    const bool metal = !isLpar(tree);
    const bool rtas = !goesByReserved(tree) && tree.find("/rtas") != nullptr;
    const bool opal = !goesByReserved(tree) && tree.find("/ibm,opal") != nullptr;
    const std::array wanted{Wanted{"/chosen", "linux,kernel-end", 8, true},
                            Wanted{"/chosen", "linux,htab-base", 8, metal},
                            Wanted{"/chosen", "linux,htab-size", 8, metal},
                            Wanted{"/rtas", "linux,rtas-base", 4, rtas},
                            Wanted{"/rtas", "rtas-size", 4, rtas},
                            Wanted{"/ibm,opal", "opal-base-address", 8, opal},
                            Wanted{"/ibm,opal", "opal-runtime-size", 8, opal}};
    for (const Wanted &one : wanted)
        if (one.wanted && !hasNumber(tree.find(one.path), one.property, one.bytes))
            return Message{
                KWB_MSG("lite.missing",
                        "it exits where {path} of the tree has no {property} of {bytes} bytes"),
                {{"path", one.path}, {"property", one.property}, {"bytes", std::to_string(one.bytes)}}};
    return std::nullopt;
}

std::optional<Message> whyItGivesUp(const DeviceTree &tree, const MemoryMap &map)
{
    for (const TreeNode *node : memoryNodes(tree)) {
        const TreeProperty *reg = node->property("reg");
        if (reg == nullptr || reg->value.size() % pairBytes != 0)
            return Message{KWB_MSG("lite.crash",
                                   "it takes the node {name} for memory and crashes, because its "
                                   "reg is missing or no multiple of {bytes} bytes"),
                           {{"name", node->name}, {"bytes", std::to_string(pairBytes)}}};
    }
    if (auto missing = whatIsMissing(tree)) return missing;
    if (isEndless(tree, map))
        return Message{KWB_MSG("lite.endless", "a reserved range is named \"linux,initramfs\": its loop over "
                                               "them never ends")};
    return std::nullopt;
}

Result<MemoryLists> liteMemory(const MemoryFacts &facts)
{
    MemoryLists lists;
    lists.ram = liteRam(*facts.tree);
    lists.reserved = facts.keptFree;
    lists.source = {
        KWB_MSG("trace.ram-lite", "RAM is what the memory nodes list below {top}{which}: {count} ranges."),
        {{"top", hex(liteTop)},
         {"which", isLpar(*facts.tree) ? ", of which only what begins at 0 counts in an LPAR" : ""},
         {"count", std::to_string(freeList(lists.ram).size())}}};
    lists.gaveUp = whyItGivesUp(*facts.tree, *facts.map);
    return lists;
}

} // namespace

Profile kexecLiteProfile()
{
    Profile profile;
    profile.name = "kexec-lite";
    profile.title = KWB_MSG("allocator.kexec-lite", "kexec-lite, for boot loaders that run on Linux");
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
