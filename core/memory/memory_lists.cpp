#include "core/memory/memory_lists.h"

#include <algorithm>
#include <sstream>

namespace kwb {

namespace {

std::vector<Span> spansOf(const RangeSet &set)
{
    std::vector<Span> spans;
    spans.reserve(set.ranges().size());
    for (const AddressRange range : set.ranges())
        spans.push_back({range.begin.value, range.size()});
    return spans;
}

// Numbers with 0x; an inclusive end.
std::optional<Span> inclusiveSpan(std::string_view first, std::string_view last)
{
    const auto from = parseHex(first);
    const auto to = parseHex(last.substr(0, last.find_first_of(" \t\r")));
    if (!from || !to || *to < *from || *to - *from == ~std::uint64_t{0}) return std::nullopt;
    return Span{*from, *to - *from + 1};
}

/// Lines "   0: 0x0000000000000000..0x000000007fffffff" of /sys/kernel/debug/memblock/*: exactly what the
/// kernel's own search walks. Nothing if a line looks otherwise.
std::optional<std::vector<Span>> parseMemblock(const std::optional<std::string> &text)
{
    if (!text) return std::nullopt;
    std::vector<Span> spans;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(": ");
        const std::size_t dots = line.find("..");
        if (colon == std::string::npos || dots == std::string::npos || dots < colon) return std::nullopt;
        const std::string_view view(line);
        const auto span = inclusiveSpan(view.substr(colon + 2, dots - colon - 2), view.substr(dots + 2));
        if (!span) return std::nullopt;
        spans.push_back(*span);
    }
    return spans.empty() ? std::nullopt : std::optional(spans);
}

/// Lines "00000000-7fffffff : System RAM" of /proc/iomem, and "System RAM (kmem)" for what a driver manages;
/// what is inside them is indented. Nothing if there is none, or if all addresses read 0 (not read by root).
std::optional<MemoryLists> parseIomem(const std::optional<std::string> &text)
{
    if (!text) return std::nullopt;
    MemoryLists lists;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        const std::string_view view(line);
        const std::size_t dash = view.find('-');
        const std::size_t colon = view.find(" : ");
        if (dash == std::string_view::npos || colon == std::string_view::npos || dash > colon) continue;
        const std::string_view title = view.substr(colon + 3);
        if (line.starts_with(' ') || !title.starts_with("System RAM")) continue;
        const auto span =
            inclusiveSpan("0x" + line.substr(0, dash), "0x" + line.substr(dash + 1, colon - dash - 1));
        if (!span || (span->start == 0 && span->size == 1)) return std::nullopt;
        lists.ram.push_back(*span);
        if (title.starts_with("System RAM (")) lists.driverManaged.push_back(*span);
    }
    return lists.ram.empty() ? std::nullopt : std::optional(std::move(lists));
}

Message fromTree(const MemoryFacts &facts)
{
    return {
        KWB_MSG("trace.ram-tree", "RAM is what the device tree lists: {size} bytes (ranges: {count})."),
        {{"count", std::to_string(facts.map->ram.ranges().size())}, {"size", hex(facts.map->ram.size())}}};
}

} // namespace

MemoryLists treeMemory(const MemoryFacts &facts)
{
    MemoryLists lists;
    lists.ram = spansOf(facts.map->ram);
    lists.source = fromTree(facts);
    return lists;
}

MemoryLists memblockMemory(const MemoryFacts &facts)
{
    auto spans = parseMemblock(facts.memblockMemory);
    if (!spans) return treeMemory(facts);
    MemoryLists lists;
    lists.source = {
        KWB_MSG("trace.ram-memblock", "RAM is what the kernel's own memblock lists (regions: {count})."),
        {{"count", std::to_string(spans->size())}}};
    lists.ram = *std::move(spans);
    return lists;
}

MemoryLists memblockFreeMemory(const MemoryFacts &facts)
{
    MemoryLists lists = memblockMemory(facts);
    if (auto reserved = parseMemblock(facts.memblockReserved)) {
        lists.source = {
            KWB_MSG("trace.ram-free", "RAM is what the kernel's own memblock lists as memory "
                                      "({count} regions), without its {reserved} reservations."),
            {{"count", std::to_string(lists.ram.size())}, {"reserved", std::to_string(reserved->size())}}};
        lists.reserved = *std::move(reserved);
    } else {
        lists.reserved = spansOf(facts.map->unionOf(
            {MemoryKind::kernel, MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce, MemoryKind::hashTable,
             MemoryKind::reservedRange, MemoryKind::reservedMemory, MemoryKind::memreserve,
             MemoryKind::crashkernel, MemoryKind::fadump, MemoryKind::oldFdt}));
        lists.source = {KWB_MSG("trace.ram-free-tree",
                                "RAM is {count} regions, without {reserved} ranges that the device tree "
                                "says are reserved; what the kernel reserved besides is not known."),
                        {{"count", std::to_string(lists.ram.size())},
                         {"reserved", std::to_string(lists.reserved.size())}}};
    }
    lists.reserved.insert(lists.reserved.end(), facts.keptFree.begin(), facts.keptFree.end());
    return lists;
}

MemoryLists systemRam(const MemoryFacts &facts)
{
    auto lists = parseIomem(facts.iomem);
    if (lists)
        lists->source = {
            KWB_MSG("trace.ram-iomem", "RAM is the {count} lines \"System RAM\" of /proc/iomem."),
            {{"count", std::to_string(lists->ram.size())}}};
    else
        lists = treeMemory(facts);
    lists->ram = cutOut(lists->ram, facts.keptFree);
    return *std::move(lists);
}

std::vector<Span> cutOut(const std::vector<Span> &spans, const std::vector<Span> &holes)
{
    std::vector<Span> sorted = holes;
    std::ranges::sort(sorted, {}, &Span::start);
    std::vector<Span> out;
    for (const Span span : spans) {
        if (span.size == 0) continue;
        std::uint64_t next = span.start;
        const std::uint64_t last = span.start + span.size - 1;
        bool rest = true;
        for (const Span hole : sorted) {
            if (hole.start > last) break;
            const std::uint64_t holeLast = hole.start + hole.size - 1;
            if (hole.size == 0 || holeLast < next) continue;
            if (hole.start > next) out.push_back({next, hole.start - next});
            rest = holeLast < last;
            if (!rest) break;
            next = holeLast + 1;
        }
        if (rest) out.push_back({next, last - next + 1});
    }
    return out;
}

} // namespace kwb
