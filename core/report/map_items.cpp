#include "core/report/map_items.h"

#include "core/report/segment_role.h"
#include "core/report/text.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace kwb {

namespace {

/// More separate ranges of one kind than this are drawn together.
constexpr std::size_t mostOfAKind = 6;
constexpr std::size_t mostRam = 8;

/// Ranges nearer to each other than this are drawn together.
constexpr double finestPixels = 3;

struct MemoryLook {
    MapLane lane;
    Role role;
};

MemoryLook lookOf(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ram:
        return {MapLane::machine, Role::ram};
    case MemoryKind::coherentMemory:
        return {MapLane::machine, Role::foreignMemory};
    case MemoryKind::kernel:
        return {MapLane::today, Role::running};
    case MemoryKind::rtas:
    case MemoryKind::opal:
    case MemoryKind::tce:
    case MemoryKind::hashTable:
        return {MapLane::machine, Role::firmware};
    case MemoryKind::reservedRange:
    case MemoryKind::reservedMemory:
    case MemoryKind::memreserve:
        return {MapLane::machine, Role::reserved};
    case MemoryKind::crashkernel:
    case MemoryKind::fadump:
        return {MapLane::machine, Role::crash};
    case MemoryKind::oldInitrd:
        return {MapLane::today, Role::initrd};
    case MemoryKind::oldFdt:
        return {MapLane::today, Role::tree};
    case MemoryKind::imaBuffer:
        return {MapLane::today, Role::other};
    }
    return {MapLane::machine, Role::other};
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

Message brief(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::kernel:
        return KWB_MSG("map.brief-running-kernel", "running");
    case MemoryKind::reservedRange:
    case MemoryKind::reservedMemory:
    case MemoryKind::memreserve:
        return KWB_MSG("map.brief-reserved", "reserved");
    case MemoryKind::oldInitrd:
        return KWB_MSG("map.brief-old-initrd", "old initrd");
    case MemoryKind::oldFdt:
        return KWB_MSG("map.brief-old-tree", "old fdt");
    default:
        return {};
    }
}

void addSegments(const BootPlan &plan, std::vector<MapItem> &out)
{
    for (const PlannedSegment &segment : plan.segments) {
        const Pattern pattern = inConflict(plan, segment) ? Pattern::conflict
                                : segment.pinned          ? Pattern::pinned
                                                          : Pattern::solid;
        out.push_back({MapLane::plan, segment.range(), segment.range(), segmentTitle(segment.name),
                       dataText(segment.name), printable(segment.source), segment.name,
                       Subject::ofSegment(segment), segmentRole(segment.kind), pattern});
    }
}

void addReserves(const BootPlan &plan, std::vector<MapItem> &out)
{
    for (const AddressRange range : plan.request.reserves)
        out.push_back({MapLane::plan,
                       range,
                       range,
                       Message(KWB_MSG("map.is-kept-free", "kept free")),
                       {},
                       Message(KWB_MSG("map.reserved-by-request", "reserved by the request")),
                       "reserve",
                       {Subject::Kind::reserve, {}, {}, range},
                       Role::reserved,
                       Pattern::pinned});
}

void addExtents(const BootPlan &plan, std::vector<MapItem> &out)
{
    for (const BootExtent &extent : plan.extents) {
        const auto same = std::ranges::find_if(
            plan.segments, [&](const PlannedSegment &s) { return extent.name.starts_with(s.name); });
        const Role role = same != plan.segments.end()                       ? segmentRole(same->kind)
                          : extent.name.find("initrd") != std::string::npos ? Role::initrd
                          : extent.name.find("tree") != std::string::npos   ? Role::tree
                          : extent.name.starts_with("crash")                ? Role::crash
                                                                            : Role::kernel;
        out.push_back({MapLane::boot, extent.range, extent.range, extent.title, extent.brief,
                       Message(KWB_MSG("map.extent-when", "{stage}: {when}"),
                               {{"stage", title(extent.stage)}, {"when", extent.when}}),
                       extent.name, Subject::ofExtent(extent), role, Pattern::later});
    }
}

/// Whether an item is a region that the others lie in: it is their ground, they are drawn on it.
bool holdsAll(const MapItem &region, std::span<const MapItem> others)
{
    return region.lane == MapLane::machine && region.role == Role::crash &&
           std::ranges::all_of(others, [&](const MapItem &other) {
               return other.drawn.begin > region.drawn.begin && region.drawn.contains(other.drawn);
           });
}

/// Gives overlapping items of a lane a column each; a region that holds the others has all of them. Items
/// are sorted by lane and begin.
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
        if (last - first > 1 &&
            holdsAll(items[first], {items.begin() + static_cast<std::ptrdiff_t>(first + 1),
                                    items.begin() + static_cast<std::ptrdiff_t>(last)}))
            items[first].columns = 1;
        first = last;
    }
}

} // namespace

MapContents::MapContents(const BootPlan &plan)
    : plan_(plan)
{
    std::map<MemoryKind, std::vector<RangeGroup>> byKind;
    for (std::size_t i = 0; i < plan.memory.ranges.size(); ++i)
        if (plan.memory.ranges[i].kind != MemoryKind::ram)
            byKind[plan.memory.ranges[i].kind].push_back(
                {plan.memory.ranges[i].range, 1, 0, static_cast<std::uint32_t>(i)});
    for (auto &[kind, groups] : byKind)
        shelves_.emplace(kind, RangeShelf(std::move(groups)));
    std::vector<RangeGroup> ram;
    for (const AddressRange range : plan.memory.ram.ranges())
        ram.push_back({range, 1, 0, 0});
    ram_ = RangeShelf(std::move(ram));
    ramBytes_ = plan.memory.ram.size();
    addSegments(plan, planned_);
    addReserves(plan, planned_);
    addExtents(plan, planned_);
    std::erase_if(planned_, [](const MapItem &item) { return item.range.empty(); });

    overview_.items = planned_;
    for (const auto &[kind, shelf] : shelves_)
        for (const RangeGroup &group : shelf.joined(mostOfAKind))
            overview_.items.push_back(memoryItem(kind, group));
    for (const RangeGroup &group : ram_.joined(mostRam))
        overview_.ram.push_back(ramOf(group));
    for (const MapItem &item : overview_.items) {
        edges_.push_back(item.range.begin.value);
        edges_.push_back(item.range.end.value);
    }
    std::ranges::sort(edges_);
    arrange(overview_.items);
}

MapItems MapContents::within(const AxisWindow &window) const
{
    MapItems out;
    for (const MapItem &item : planned_)
        if (window.place(item.range)) out.items.push_back(item);
    for (const auto &[kind, shelf] : shelves_)
        for (const RangeGroup &group : shelf.within(window, finestPixels))
            out.items.push_back(memoryItem(kind, group));
    for (const RangeGroup &group : ram_.within(window, finestPixels))
        out.ram.push_back(ramOf(group));
    arrange(out.items);
    return out;
}

MapItem MapContents::memoryItem(MemoryKind kind, const RangeGroup &group) const
{
    const MemoryLook look = lookOf(kind);
    const MemoryRange &first = plan_.memory.ranges[group.first];
    MapItem item{look.lane,
                 group.range,
                 group.range,
                 Message(title(kind)),
                 brief(kind),
                 {},
                 std::string("memory/") + name(kind),
                 {},
                 look.role};
    item.ranges = group.ranges;
    item.bytes = group.bytes;
    if (group.ranges > 1) {
        item.pattern = Pattern::several;
        item.subject = Subject::ofRange(group.range);
        item.detail = Message(KWB_MSG("map.several-in-all", "{count} ranges of {size} in all"),
                              {{"count", std::to_string(group.ranges)}, {"size", byteSizeText(group.bytes)}});
        return item;
    }
    if (look.lane == MapLane::today && look.role != Role::running) item.pattern = Pattern::past;
    item.subject = Subject::ofMemory(plan_.memory, first);
    item.detail = dataText(printable(plan_.memory.source(first)));
    return item;
}

MapRam MapContents::ramOf(const RangeGroup &group) const
{
    MapRam out{group.range, group.ranges, group.bytes, Subject::ofRange(group.range)};
    if (group.ranges > 1) return out;
    const auto &ranges = plan_.memory.ranges;
    auto it = std::ranges::lower_bound(ranges, group.range.begin, {},
                                       [](const MemoryRange &range) { return range.range.begin; });
    for (; it != ranges.end() && it->range.begin == group.range.begin; ++it)
        if (it->kind == MemoryKind::ram) out.subject = Subject::ofMemory(plan_.memory, *it);
    return out;
}

/// A kernel that ends some bytes before a page does would give the map a stretch of its own for these bytes.
/// Where the page's edge is something's edge anyway, the item is drawn up to there.
void MapContents::widen(MapItem &item) const
{
    item.drawn = item.range;
    if (!isPowerOfTwo(plan_.pageSize)) return;
    const std::uint64_t begin = alignDown(item.range.begin.value, plan_.pageSize);
    const auto end = alignUp(item.range.end.value, plan_.pageSize);
    if (std::ranges::binary_search(edges_, begin)) item.drawn.begin = PhysAddr(begin);
    if (end && std::ranges::binary_search(edges_, *end)) item.drawn.end = PhysAddr(*end);
}

void MapContents::arrange(std::vector<MapItem> &items) const
{
    for (MapItem &item : items)
        widen(item);
    std::ranges::sort(items, [](const MapItem &a, const MapItem &b) {
        return std::tie(a.lane, a.drawn, a.range, a.role, a.about) <
               std::tie(b.lane, b.drawn, b.range, b.role, b.about);
    });
    assignColumns(items);
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
