#include "core/report/map_items.h"

#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kwb {

namespace {

/// More separate ranges of one kind than this are drawn together.
constexpr std::size_t mostOfAKind = 6;
constexpr std::size_t mostRam = 8;

struct Group {
    AddressRange range;
    std::uint64_t ranges = 1;
    std::uint64_t bytes = 0;
    std::uint32_t first = 0; ///< index of the first member
};

struct Look {
    MapLane lane;
    Role role;
    MessageTemplate label;
};

Look lookOf(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ram:
        return {MapLane::machine, Role::ram, KWB_MSG("map.is-ram", "RAM")};
    case MemoryKind::coherentMemory:
        return {MapLane::machine, Role::foreignMemory, KWB_MSG("map.is-gpu-memory", "GPU memory")};
    case MemoryKind::kernel:
        return {MapLane::today, Role::running, KWB_MSG("map.is-running-kernel", "running kernel")};
    case MemoryKind::rtas:
        return {MapLane::machine, Role::firmware, KWB_MSG("map.is-rtas", "RTAS")};
    case MemoryKind::opal:
        return {MapLane::machine, Role::firmware, KWB_MSG("map.is-opal", "OPAL")};
    case MemoryKind::tce:
        return {MapLane::machine, Role::firmware, KWB_MSG("map.is-tce", "TCE table")};
    case MemoryKind::hashTable:
        return {MapLane::machine, Role::firmware, KWB_MSG("map.is-hash-table", "hash table")};
    case MemoryKind::reservedRange:
        return {MapLane::machine, Role::reserved, KWB_MSG("map.is-reserved-ranges", "reserved-ranges")};
    case MemoryKind::reservedMemory:
        return {MapLane::machine, Role::reserved, KWB_MSG("map.is-reserved-memory", "reserved memory")};
    case MemoryKind::memreserve:
        return {MapLane::machine, Role::reserved, KWB_MSG("map.is-memreserve", "memreserve")};
    case MemoryKind::crashkernel:
        return {MapLane::machine, Role::crash, KWB_MSG("map.is-crashkernel", "crashkernel")};
    case MemoryKind::fadump:
        return {MapLane::machine, Role::crash, KWB_MSG("map.is-fadump", "fadump")};
    case MemoryKind::oldInitrd:
        return {MapLane::today, Role::initrd, KWB_MSG("map.is-old-initrd", "old initrd")};
    case MemoryKind::oldFdt:
        return {MapLane::today, Role::tree, KWB_MSG("map.is-old-tree", "old device tree")};
    case MemoryKind::imaBuffer:
        return {MapLane::today, Role::other, KWB_MSG("map.is-ima", "IMA log")};
    }
    return {MapLane::machine, Role::other, KWB_MSG("map.is-memory", "memory")};
}

Role roleOf(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::kernel:
        return Role::kernel;
    case SegmentKind::initrd:
        return Role::initrd;
    case SegmentKind::fdt:
        return Role::tree;
    case SegmentKind::purgatory:
        return Role::purgatory;
    default:
        return Role::other;
    }
}

/// Joins neighbours over the smallest gaps until at most `limit` groups are left. `groups` is sorted by
/// begin.
std::vector<Group> joinedDownTo(const std::vector<Group> &groups, std::size_t limit)
{
    std::vector<Group> apart; // overlapping ones are one range that was told of twice
    for (const Group &group : groups) {
        if (!apart.empty() && group.range.begin < apart.back().range.end)
            apart.back().range.end = std::max(apart.back().range.end, group.range.end);
        else
            apart.push_back(group);
    }
    for (Group &group : apart)
        group.bytes = group.range.size();
    if (apart.size() <= limit) return apart;
    std::vector<std::pair<std::uint64_t, std::size_t>> gaps;
    for (std::size_t i = 1; i < apart.size(); ++i)
        gaps.emplace_back(apart[i].range.begin.value - apart[i - 1].range.end.value, i);
    // The widest gaps stay, as far as they stand out from those that are closed.
    const auto widest = gaps.end() - static_cast<std::ptrdiff_t>(limit - 1);
    std::ranges::nth_element(gaps, widest);
    const std::uint64_t closed = std::max_element(gaps.begin(), widest)->first;
    std::vector<bool> starts(apart.size());
    for (auto it = widest; it != gaps.end(); ++it)
        starts[it->second] = it->first > closed;
    std::vector<Group> out{apart.front()};
    for (std::size_t i = 1; i < apart.size(); ++i) {
        if (starts[i]) {
            out.push_back(apart[i]);
            continue;
        }
        out.back().range.end = apart[i].range.end;
        out.back().ranges += apart[i].ranges;
        out.back().bytes += apart[i].bytes;
    }
    return out;
}

void addMemory(const BootPlan &plan, MapItems &out)
{
    std::map<MemoryKind, std::vector<Group>> byKind;
    for (std::size_t i = 0; i < plan.memory.ranges.size(); ++i) {
        const MemoryRange &range = plan.memory.ranges[i];
        if (range.kind != MemoryKind::ram && !range.range.empty())
            byKind[range.kind].push_back({range.range, 1, range.range.size(), static_cast<std::uint32_t>(i)});
    }
    for (auto &[kind, groups] : byKind) {
        std::ranges::sort(groups, {}, [](const Group &g) { return g.range; });
        const Look look = lookOf(kind);
        for (const Group &group : joinedDownTo(groups, mostOfAKind)) {
            const bool several = group.ranges > 1;
            const std::string source = several
                                           ? fmt::format("{} of {} in all", countText(group.ranges, "range"),
                                                         byteSizeText(group.bytes))
                                           : printable(plan.memory.source(plan.memory.ranges[group.first]));
            const Message one(look.label);
            const Message many(KWB_MSG("map.several", "{what} ×{count}"),
                               {{"what", one.text()}, {"count", std::to_string(group.ranges)}});
            out.items.push_back({look.lane, group.range, group.range, several ? many : one, source,
                                 std::string("memory/") + name(kind), look.role,
                                 several ? Pattern::several
                                 : look.lane == MapLane::today && look.role != Role::running
                                     ? Pattern::past
                                     : Pattern::solid});
        }
    }
}

void addRam(const BootPlan &plan, MapItems &out)
{
    std::vector<Group> groups;
    for (const AddressRange range : plan.memory.ram.ranges())
        groups.push_back({range, 1, range.size(), 0});
    for (const Group &group : joinedDownTo(groups, mostRam))
        out.ram.push_back({group.range, group.ranges, group.bytes});
}

/// Whether an error speaks of the segment, or it overlaps another one.
bool inConflict(const BootPlan &plan, const PlannedSegment &segment)
{
    const auto clash = [&](const PlannedSegment &other) {
        return &other != &segment && other.range().overlaps(segment.range());
    };
    return std::ranges::any_of(plan.segments, clash) ||
           std::ranges::any_of(plan.findings, [&](const Finding &finding) {
               return finding.severity == Severity::error && finding.about == segment.name;
           });
}

void addPlan(const BootPlan &plan, MapItems &out)
{
    for (const PlannedSegment &segment : plan.segments) {
        const Pattern pattern = inConflict(plan, segment) ? Pattern::conflict
                                : segment.pinned          ? Pattern::pinned
                                                          : Pattern::solid;
        const Message shown = segment.kind == SegmentKind::fdt
                                  ? Message(KWB_MSG("map.is-tree", "device tree"))
                                  : Message(KWB_MSG("map.is-segment", "{name}"), {{"name", segment.name}});
        out.items.push_back({MapLane::plan, segment.range(), segment.range(), shown,
                             printable(segment.source), segment.name, roleOf(segment.kind), pattern});
    }
    for (const AddressRange range : plan.request.reserves)
        out.items.push_back({MapLane::plan, range, range, Message(KWB_MSG("map.is-kept-free", "kept free")),
                             "--reserve", "reserve", Role::reserved, Pattern::pinned});
    for (const BootExtent &extent : plan.extents) {
        const auto same = std::ranges::find_if(
            plan.segments, [&](const PlannedSegment &s) { return extent.name.starts_with(s.name); });
        const Role role = same != plan.segments.end()                       ? roleOf(same->kind)
                          : extent.name.find("initrd") != std::string::npos ? Role::initrd
                          : extent.name.find("tree") != std::string::npos   ? Role::tree
                                                                            : Role::kernel;
        if (!extent.range.empty())
            out.items.push_back({MapLane::boot, extent.range, extent.range,
                                 Message(KWB_MSG("map.is-extent", "{name}"), {{"name", extent.name}}),
                                 std::string(title(extent.stage)) + ": " + extent.when.text(), extent.name,
                                 role, Pattern::later});
    }
}

/// Gives overlapping items of a lane a column each. Items are sorted by lane and begin.
void assignColumns(std::vector<MapItem> &items)
{
    for (std::size_t first = 0; first < items.size();) {
        std::vector<PhysAddr> ends; // of each column
        PhysAddr reach = items[first].drawn.end;
        std::size_t last = first;
        for (; last < items.size() && items[last].lane == items[first].lane; ++last) {
            if (last > first && items[last].drawn.begin >= reach) break;
            reach = std::max(reach, items[last].drawn.end);
            const auto free =
                std::ranges::find_if(ends, [&](PhysAddr end) { return end <= items[last].drawn.begin; });
            items[last].column = static_cast<std::size_t>(free - ends.begin());
            if (free == ends.end())
                ends.push_back(items[last].drawn.end);
            else
                *free = items[last].drawn.end;
        }
        for (std::size_t i = first; i < last; ++i)
            items[i].columns = ends.size();
        first = last;
    }
}

/// A kernel that ends some bytes before a page does would give the map a stretch of its own for these bytes.
/// Where the page's edge is something's edge anyway, the item is drawn up to there.
void widenToPages(MapItems &things, std::uint64_t pageSize)
{
    if (!isPowerOfTwo(pageSize)) return;
    std::set<std::uint64_t> edges;
    for (const MapItem &item : things.items) {
        edges.insert(item.range.begin.value);
        edges.insert(item.range.end.value);
    }
    for (MapItem &item : things.items) {
        item.drawn = item.range;
        const std::uint64_t begin = alignDown(item.range.begin.value, pageSize);
        const auto end = alignUp(item.range.end.value, pageSize);
        if (edges.contains(begin)) item.drawn.begin = PhysAddr(begin);
        if (end && edges.contains(*end)) item.drawn.end = PhysAddr(*end);
    }
}

} // namespace

MapItems collectMapItems(const BootPlan &plan)
{
    MapItems out;
    addMemory(plan, out);
    addRam(plan, out);
    addPlan(plan, out);
    std::erase_if(out.items, [](const MapItem &item) { return item.range.empty(); });
    widenToPages(out, plan.pageSize);
    std::ranges::sort(out.items, [](const MapItem &a, const MapItem &b) {
        return std::tie(a.lane, a.drawn, a.range, a.role, a.about, a.detail) <
               std::tie(b.lane, b.drawn, b.range, b.role, b.about, b.detail);
    });
    assignColumns(out.items);
    return out;
}

MessageTemplate roleTitle(Role role)
{
    switch (role) {
    case Role::ram:
        return KWB_MSG("map.role-ram", "RAM");
    case Role::foreignMemory:
        return KWB_MSG("map.role-gpu-memory", "GPU memory");
    case Role::firmware:
        return KWB_MSG("map.role-firmware", "firmware");
    case Role::reserved:
        return KWB_MSG("map.role-reserved", "reserved");
    case Role::crash:
        return KWB_MSG("map.role-crash-dump", "crash dump");
    case Role::running:
        return KWB_MSG("map.role-running-kernel", "running kernel");
    case Role::kernel:
        return KWB_MSG("map.role-kernel", "kernel");
    case Role::initrd:
        return KWB_MSG("map.role-initrd", "initrd");
    case Role::tree:
        return KWB_MSG("map.role-device-tree", "device tree");
    case Role::purgatory:
        return KWB_MSG("map.role-purgatory", "purgatory");
    default:
        return KWB_MSG("map.role-other", "other");
    }
}

} // namespace kwb
