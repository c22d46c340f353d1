#include "core/memory/memory_lists.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <sstream>
#include <string_view>

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

/// A line of /sys/kernel/debug/memblock/*.
struct MemblockRegion {
    Span span;
    std::string_view flag; ///< "NONE", "NOMAP" …; empty before Linux 6.5
};

// What may stand behind a range: the node, a number or "x", then the lowest flag of the region. A kernel that
// has no name for it says UNKNOWN.
bool isFlag(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> names{
        "NONE", "HOTPLUG", "MIRROR", "NOMAP", "DRV_MNG", "RSV_NIT", "RSV_KERN", "KHO_SCRATCH", "UNKNOWN"};
    return std::ranges::find(names, name) != names.end();
}
bool isNode(std::string_view text)
{
    return text == "x" || std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<MemblockRegion> memblockRegion(std::string_view line)
{
    constexpr std::string_view gap = " \t\r";
    const std::size_t colon = line.find(": ");
    const std::size_t dots = line.find("..");
    if (colon == std::string_view::npos || dots == std::string_view::npos || dots < colon)
        return std::nullopt;
    const auto span = inclusiveSpan(line.substr(colon + 2, dots - colon - 2), line.substr(dots + 2));
    if (!span) return std::nullopt;
    std::array<std::string_view, 2> words;
    std::size_t count = 0;
    for (std::size_t at = line.find_first_of(gap, dots); at != std::string_view::npos;) {
        at = line.find_first_not_of(gap, at);
        if (at == std::string_view::npos) break;
        if (count == words.size()) return std::nullopt;
        const std::size_t end = line.find_first_of(gap, at);
        words[count++] = line.substr(at, end == std::string_view::npos ? end : end - at);
        at = end;
    }
    if (count == 1 || (count == 2 && (!isNode(words[0]) || !isFlag(words[1])))) return std::nullopt;
    return MemblockRegion{*span, words[1]};
}

/// Lines "   0: 0x0000000000000000..0x000000007fffffff", since Linux 6.5 with node and flag behind them, of
/// /sys/kernel/debug/memblock/*: exactly what the kernel's own search walks. The regions of a flag in
/// `skipped` are left out. Nothing if the file is not there or empty.
Result<std::optional<std::vector<Span>>> parseMemblock(const char *file,
                                                       const std::optional<std::string> &text,
                                                       std::initializer_list<std::string_view> skipped)
{
    if (!text || text->empty()) return std::nullopt;
    std::vector<Span> spans;
    std::istringstream lines(*text);
    std::uint64_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const auto region = memblockRegion(line);
        if (!region)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("memblock.line", "this is no line \"0: 0x0..0xffff\", with node and flag "
                                                  "behind it or without: \"{text}\""),
                         {{"text", line.substr(0, 80)}}},
                        {.file = file, .line = number});
        if (std::ranges::find(skipped, region->flag) == skipped.end()) spans.push_back(region->span);
    }
    return spans;
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

constexpr std::string_view noMap = "NOMAP";
constexpr std::string_view driverManagedFlag = "DRV_MNG";

Result<MemoryLists> memblockMemoryWithout(const MemoryFacts &facts,
                                          std::initializer_list<std::string_view> skipped)
{
    KWB_TRY(auto spans, parseMemblock("memblock_memory", facts.memblockMemory, skipped));
    if (!spans) return treeMemory(facts);
    MemoryLists lists;
    lists.source = {
        KWB_MSG("trace.ram-memblock", "RAM is what the kernel's own memblock lists (regions: {count})."),
        {{"count", std::to_string(spans->size())}}};
    lists.ram = *std::move(spans);
    return lists;
}

} // namespace

Result<MemoryLists> treeMemory(const MemoryFacts &facts)
{
    MemoryLists lists;
    lists.ram = spansOf(facts.map->ram);
    lists.source = fromTree(facts);
    return lists;
}

Result<MemoryLists> memblockMemory(const MemoryFacts &facts)
{
    return memblockMemoryWithout(facts, {noMap});
}

Result<MemoryLists> memblockFreeMemory(const MemoryFacts &facts)
{
    KWB_TRY(MemoryLists lists, memblockMemoryWithout(facts, {noMap, driverManagedFlag}));
    KWB_TRY(auto reserved, parseMemblock("memblock_reserved", facts.memblockReserved, {}));
    const Message ram = lists.source;
    if (reserved) {
        lists.source = {KWB_MSG("trace.ram-free", "{ram} It is free without the {reserved} ranges that the "
                                                  "kernel's own memblock lists as reserved."),
                        {{"ram", ram}, {"reserved", std::to_string(reserved->size())}}};
        lists.reserved = *std::move(reserved);
    } else {
        lists.reserved = spansOf(facts.map->unionOf(
            {MemoryKind::kernel, MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce, MemoryKind::hashTable,
             MemoryKind::reservedRange, MemoryKind::reservedMemory, MemoryKind::memreserve,
             MemoryKind::crashkernel, MemoryKind::fadump, MemoryKind::oldFdt}));
        lists.source = {KWB_MSG("trace.ram-free-tree",
                                "{ram} It is free without {reserved} ranges that the device tree says are "
                                "reserved; what the kernel reserved besides is not known."),
                        {{"ram", ram}, {"reserved", std::to_string(lists.reserved.size())}}};
    }
    lists.reserved.insert(lists.reserved.end(), facts.keptFree.begin(), facts.keptFree.end());
    return lists;
}

Result<MemoryLists> systemRam(const MemoryFacts &facts)
{
    MemoryLists lists;
    if (auto listed = parseIomem(facts.iomem)) {
        lists = *std::move(listed);
        lists.source = {KWB_MSG("trace.ram-iomem", "RAM is the {count} lines \"System RAM\" of /proc/iomem."),
                        {{"count", std::to_string(lists.ram.size())}}};
    } else {
        KWB_TRY(lists, treeMemory(facts));
    }
    lists.ram = cutOut(lists.ram, facts.keptFree);
    return lists;
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
