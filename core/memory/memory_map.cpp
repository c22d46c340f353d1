#include "core/memory/memory_map.h"

#include "core/memory/map_builder.h"

#include <algorithm>
#include <tuple>

namespace kwb {

const char *name(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ram:
        return "ram";
    case MemoryKind::coherentMemory:
        return "coherent-memory";
    case MemoryKind::kernel:
        return "kernel";
    case MemoryKind::rtas:
        return "rtas";
    case MemoryKind::opal:
        return "opal";
    case MemoryKind::tce:
        return "tce";
    case MemoryKind::hashTable:
        return "hash-table";
    case MemoryKind::reservedRange:
        return "reserved-range";
    case MemoryKind::reservedMemory:
        return "reserved-memory";
    case MemoryKind::memreserve:
        return "memreserve";
    case MemoryKind::crashkernel:
        return "crashkernel";
    case MemoryKind::fadump:
        return "fadump";
    case MemoryKind::oldInitrd:
        return "old-initrd";
    case MemoryKind::oldFdt:
        return "old-fdt";
    case MemoryKind::imaBuffer:
        return "ima-buffer";
    }
    return "?";
}

MessageTemplate title(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ram:
        return KWB_MSG("map.is-ram", "RAM");
    case MemoryKind::coherentMemory:
        return KWB_MSG("map.is-gpu-memory", "GPU memory");
    case MemoryKind::kernel:
        return KWB_MSG("map.is-running-kernel", "running kernel");
    case MemoryKind::rtas:
        return KWB_MSG("map.is-rtas", "RTAS");
    case MemoryKind::opal:
        return KWB_MSG("map.is-opal", "OPAL");
    case MemoryKind::tce:
        return KWB_MSG("map.is-tce", "TCE table");
    case MemoryKind::hashTable:
        return KWB_MSG("map.is-hash-table", "hash table");
    case MemoryKind::reservedRange:
        return KWB_MSG("map.is-reserved-ranges", "reserved-ranges");
    case MemoryKind::reservedMemory:
        return KWB_MSG("map.is-reserved-memory", "reserved memory");
    case MemoryKind::memreserve:
        return KWB_MSG("map.is-memreserve", "memreserve");
    case MemoryKind::crashkernel:
        return KWB_MSG("map.is-crashkernel", "crashkernel");
    case MemoryKind::fadump:
        return KWB_MSG("map.is-fadump", "fadump");
    case MemoryKind::oldInitrd:
        return KWB_MSG("map.is-old-initrd", "old initrd");
    case MemoryKind::oldFdt:
        return KWB_MSG("map.is-old-tree", "old device tree");
    case MemoryKind::imaBuffer:
        return KWB_MSG("map.is-ima", "IMA log");
    }
    return KWB_MSG("map.is-memory", "memory");
}

std::string MemoryMap::source(const MemoryRange &range) const
{
    if (range.origin >= origins.size()) return {};
    const std::string &origin = origins[range.origin];
    std::string text =
        range.row == MemoryRange::noRow ? origin : origin + "[" + std::to_string(range.row) + "]";
    if (range.kind == MemoryKind::reservedRange && range.row < reservedNames.size())
        text += " (" + reservedNames[range.row] + ")";
    return text;
}

RangeSet MemoryMap::unionOf(std::initializer_list<MemoryKind> kinds) const
{
    std::vector<AddressRange> members;
    for (const MemoryRange &range : ranges)
        if (std::ranges::find(kinds, range.kind) != kinds.end()) members.push_back(range.range);
    return RangeSet(std::move(members));
}

const MemoryRange *MemoryMap::first(MemoryKind kind) const
{
    const auto it = std::ranges::find(ranges, kind, &MemoryRange::kind);
    return it == ranges.end() ? nullptr : &*it;
}

std::string childPath(const std::string &path, const std::string &name)
{
    return path == "/" ? path + name : path + "/" + name;
}

std::uint32_t MapBuilder::origin(std::string text)
{
    map_.origins.push_back(std::move(text));
    return static_cast<std::uint32_t>(map_.origins.size() - 1);
}

void MapBuilder::add(AddressRange range, MemoryKind kind, std::uint32_t origin, std::uint32_t row)
{
    if (!range.empty()) map_.ranges.push_back({range, kind, origin, row});
}

Status MapBuilder::addSized(std::uint64_t base, std::uint64_t size, MemoryKind kind, const std::string &path,
                            std::string_view property, std::uint32_t row)
{
    const auto end = checkedAdd(base, size);
    if (!end)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("map.wraps", "{size} bytes at {base} go beyond 2^64"),
                     {{"size", hex(size)}, {"base", hex(base)}}},
                    {.path = path + ":" + std::string(property)});
    if (size != 0)
        add({PhysAddr(base), PhysAddr(*end)}, kind, origin(path + " " + std::string(property)), row);
    return {};
}

Status MapBuilder::addPairs(const TreeNode &node, const std::string &path, std::string_view property,
                            CellSizes cells, MemoryKind kind)
{
    const TreeProperty *found = node.property(property);
    if (found == nullptr) return {};
    auto pairs = parseReg(found->value, cells);
    if (!pairs) {
        Error error = std::move(pairs).error();
        error.place.path = path + ":" + std::string(property);
        return std::unexpected(std::move(error));
    }
    const std::uint32_t from = origin(path + " " + std::string(property));
    std::uint32_t row = 0;
    for (const RegEntry &pair : *pairs) {
        const AddressRange range = AddressRange::ofSize(pair.address, pair.size);
        if (kind == MemoryKind::ram) noteBlock(range);
        add(range, kind, from, row++);
    }
    return {};
}

void MapBuilder::noteBlock(AddressRange block)
{
    if (!block.empty() && (map_.firstBlock.empty() || block.begin < map_.firstBlock.begin))
        map_.firstBlock = block;
}

void MapBuilder::remark(MessageTemplate text, std::vector<MessageArgument> arguments)
{
    map_.remarks.emplace_back(text, std::move(arguments));
}

Result<std::optional<std::uint64_t>> MapBuilder::number(const TreeNode &node, const std::string &path,
                                                        std::string_view property)
{
    const TreeProperty *found = node.property(property);
    if (found == nullptr) return std::optional<std::uint64_t>();
    const auto value = node.number(property);
    if (!value)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("map.number", "a number of 4 or 8 bytes was expected, there are {bytes}"),
                     {{"bytes", std::to_string(found->value.size())}}},
                    {.path = path + ":" + std::string(property)});
    return value;
}

namespace {

// memory-controller@… and the like are no memory; only device_type tells.
Status readMemoryNodes(MapBuilder &builder)
{
    for (const TreeNode &node : builder.tree().root.children) {
        const std::string path = childPath("/", node.name);
        if (!node.deviceType("memory")) {
            if (node.name == "memory" || node.name.starts_with("memory@"))
                builder.remark(
                    KWB_MSG("map.no-device-type", "{path} has no device_type \"memory\": not taken as RAM"),
                    {{"path", path}});
            continue;
        }
        const bool coherent = node.compatible("ibm,coherent-device-memory");
        KWB_CHECK(builder.addPairs(node, path, "reg", builder.rootCells(),
                                   coherent ? MemoryKind::coherentMemory : MemoryKind::ram));
    }
    return {};
}

// The ranges are sorted by now. Firmware that lists an address twice usually means something else by one of
// them.
void noteOverlaps(MapBuilder &builder)
{
    std::size_t overlaps = 0;
    std::string example;
    const MemoryRange *highest = nullptr;
    for (const MemoryRange &range : builder.map().ranges) {
        if (range.kind != MemoryKind::ram) continue;
        if (highest != nullptr && range.range.overlaps(highest->range) && overlaps++ == 0)
            example = builder.map().source(*highest) + " " + text(highest->range) + ", " +
                      builder.map().source(range) + " " + text(range.range);
        if (highest == nullptr || highest->range.end < range.range.end) highest = &range;
    }
    if (overlaps != 0)
        builder.remark(KWB_MSG("map.overlap", "RAM is listed twice in {count} places, first {example}"),
                       {{"count", std::to_string(overlaps)}, {"example", example}});
}

} // namespace

Result<MemoryMap> readMemoryMap(const DeviceTree &tree, const std::vector<TreeReservation> &reservations,
                                std::optional<std::uint64_t> bootFdtSize)
{
    MapBuilder builder(tree);
    KWB_CHECK(readMemoryNodes(builder));
    KWB_CHECK(readDynamicMemory(builder));
    KWB_CHECK(readReservedAreas(builder, tree.reservations.empty() ? reservations : tree.reservations,
                                bootFdtSize));
    MemoryMap &map = builder.map();
    std::ranges::sort(map.ranges, {}, [](const MemoryRange &range) {
        return std::tuple(range.range.begin, range.kind, range.range.end, range.origin, range.row);
    });
    map.ram = map.unionOf({MemoryKind::ram});
    if (map.ram.empty())
        return fail(ErrorKind::malformed, {KWB_MSG("map.no-memory", "the tree names no memory")},
                    {.path = "/"},
                    {KWB_MSG("map.no-memory-hint",
                             "a node with device_type \"memory\" and a reg property is needed")});
    noteOverlaps(builder);
    return std::move(map);
}

} // namespace kwb
