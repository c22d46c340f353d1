#include "core/memory/map_builder.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace kwb {

namespace {

const TreeNode *chosenNode(const MapBuilder &builder)
{
    return builder.tree().root.child("chosen");
}

// A range that a node names by two properties, base and size. One without the other is remarked upon.
Status addBaseAndSize(MapBuilder &builder, const TreeNode &node, const std::string &path,
                      std::string_view baseName, std::string_view sizeName, MemoryKind kind)
{
    KWB_TRY(const auto base, MapBuilder::number(node, path, baseName));
    KWB_TRY(const auto size, MapBuilder::number(node, path, sizeName));
    if (base && size) return builder.addSized(*base, *size, kind, path, baseName);
    if (base || size)
        builder.remark(KWB_MSG("map.half", "{path} has {present} but no {absent}: ignored"),
                       {{"path", path},
                        {"present", std::string(base ? baseName : sizeName)},
                        {"absent", std::string(base ? sizeName : baseName)}});
    return {};
}

// TCE tables stand in pci nodes at any depth. A tree can be as deep as its file is long, hence no recursion.
Status readTce(MapBuilder &builder)
{
    struct Visit {
        const TreeNode *node;
        std::string path;
    };
    std::vector<Visit> open{{&builder.tree().root, "/"}};
    while (!open.empty()) {
        const Visit visit = std::move(open.back());
        open.pop_back();
        if (visit.node->deviceType("pci"))
            KWB_CHECK(addBaseAndSize(builder, *visit.node, visit.path, "linux,tce-base", "linux,tce-size",
                                     MemoryKind::tce));
        for (const TreeNode &child : visit.node->children)
            open.push_back({&child, childPath(visit.path, child.name)});
    }
    return {};
}

// The structure that the firmware leaves when a dump is waiting: a header, then one row of 40 bytes for each
// section (Linux 6.1 arch/powerpc/platforms/pseries/rtas-fadump.h). What was saved lies at each section's
// destination.
Status readFadump(MapBuilder &builder, const TreeNode &rtas)
{
    constexpr std::string_view property = "ibm,kernel-dump";
    constexpr std::uint64_t sectionBytes = 40;
    const TreeProperty *dump = rtas.property(property);
    if (dump == nullptr) return {};
    const ByteView bytes = dump->value;
    const auto count = load<std::uint16_t>(bytes, 4, ByteOrder::big);
    const auto offset = load<std::uint32_t>(bytes, 8, ByteOrder::big);
    if (!count || !offset || !fits(*offset, *count * sectionBytes, bytes.size())) {
        builder.remark(KWB_MSG("map.fadump-unread",
                               "a firmware-assisted dump is waiting, its {bytes} bytes of description are "
                               "not understood"),
                       {{"bytes", std::to_string(bytes.size())}});
        return {};
    }
    builder.remark(KWB_MSG("map.fadump-active", "a firmware-assisted dump is waiting in {count} sections"),
                   {{"count", std::to_string(*count)}});
    for (std::uint32_t row = 0; row < *count; ++row) {
        const Byte *section = bytes.data() + *offset + row * sectionBytes;
        const auto length = loadAt<std::uint64_t>(section + 16, ByteOrder::big);
        const auto destination = loadAt<std::uint64_t>(section + 32, ByteOrder::big);
        KWB_CHECK(builder.addSized(destination, length, MemoryKind::fadump, "/rtas", property, row));
    }
    return {};
}

Status readFirmware(MapBuilder &builder)
{
    if (const TreeNode *rtas = builder.tree().root.child("rtas")) {
        KWB_CHECK(addBaseAndSize(builder, *rtas, "/rtas", "linux,rtas-base", "rtas-size", MemoryKind::rtas));
        KWB_CHECK(readFadump(builder, *rtas));
    }
    if (const TreeNode *opal = builder.tree().root.child("ibm,opal"))
        KWB_CHECK(addBaseAndSize(builder, *opal, "/ibm,opal", "opal-base-address", "opal-runtime-size",
                                 MemoryKind::opal));
    return readTce(builder);
}

Status readReservedNodes(MapBuilder &builder)
{
    const TreeNode &root = builder.tree().root;
    KWB_CHECK(builder.addPairs(root, "/", "reserved-ranges", builder.rootCells(), MemoryKind::reservedRange));
    builder.map().reservedNames = root.strings("reserved-names");
    const TreeNode *reserved = root.child("reserved-memory");
    if (reserved == nullptr) return {};
    const CellSizes cells = childCells(*reserved);
    for (const TreeNode &child : reserved->children) {
        const std::string path = childPath("/reserved-memory", child.name);
        if (child.property("reg") == nullptr)
            builder.remark(KWB_MSG("map.dynamic",
                                   "{path} has no place of its own: each kernel chooses one when it boots"),
                           {{"path", path}});
        KWB_CHECK(builder.addPairs(child, path, "reg", cells, MemoryKind::reservedMemory));
    }
    return {};
}

Status readOldInitrd(MapBuilder &builder, const TreeNode &chosen)
{
    KWB_TRY(const auto start, MapBuilder::number(chosen, "/chosen", "linux,initrd-start"));
    KWB_TRY(const auto end, MapBuilder::number(chosen, "/chosen", "linux,initrd-end"));
    if (!start && !end) return {};
    if (!start || !end || *start >= *end) {
        builder.remark(
            KWB_MSG("map.initrd", "/chosen linux,initrd-start and linux,initrd-end are no range: ignored"),
            {});
        return {};
    }
    builder.add({PhysAddr(*start), PhysAddr(*end)}, MemoryKind::oldInitrd,
                builder.origin("/chosen linux,initrd-start"));
    return {};
}

Status readChosen(MapBuilder &builder)
{
    const TreeNode *chosen = chosenNode(builder);
    if (chosen == nullptr) return {};
    const std::string path = "/chosen";
    KWB_TRY(const auto kernelEnd, MapBuilder::number(*chosen, path, "linux,kernel-end"));
    if (kernelEnd) KWB_CHECK(builder.addSized(0, *kernelEnd, MemoryKind::kernel, path, "linux,kernel-end"));
    KWB_CHECK(
        addBaseAndSize(builder, *chosen, path, "linux,htab-base", "linux,htab-size", MemoryKind::hashTable));
    KWB_CHECK(addBaseAndSize(builder, *chosen, path, "linux,crashkernel-base", "linux,crashkernel-size",
                             MemoryKind::crashkernel));
    KWB_CHECK(builder.addPairs(*chosen, path, "linux,ima-kexec-buffer", builder.rootCells(),
                               MemoryKind::imaBuffer));
    KWB_TRY(const auto limit, MapBuilder::number(*chosen, path, "linux,memory-limit"));
    if (limit && *limit != 0)
        builder.remark(
            KWB_MSG("map.memory-limit", "the running kernel was told to use no memory above {limit} (mem=)"),
            {{"limit", hex(*limit)}});
    if (const auto bootargs = chosen->string("bootargs");
        bootargs && bootargs->find("fadump=on") != std::string::npos)
        builder.remark(KWB_MSG("map.fadump-on",
                               "fadump=on: the memory reserved for a dump is not in the tree, see "
                               "/sys/kernel/fadump on the target"),
                       {});
    return readOldInitrd(builder, *chosen);
}

/// Tells what a row of the reservation block is about by the ranges known so far.
class RowClassifier {
public:
    RowClassifier(const MemoryMap &map, const std::vector<TreeReservation> &rows,
                  std::optional<std::uint64_t> fdtSize)
    {
        for (const MemoryRange &range : map.ranges)
            if (std::ranges::find(namedElsewhere, range.kind) != namedElsewhere.end())
                for (const std::uint64_t size : writtenSizes(range.range.size()))
                    known_.try_emplace({range.range.begin, size}, range.kind);
        if (!fdtSize) return;
        const auto sizes = writtenSizes(*fdtSize);
        const auto isFdt = [&](const TreeReservation &row) {
            return std::ranges::find(sizes, row.size) != sizes.end();
        };
        // A size alone is weak evidence: two rows of it are none.
        if (std::ranges::count_if(rows, isFdt) == 1) fdt_ = std::ranges::find_if(rows, isFdt)->address;
    }

    /// Nothing if the row repeats a range that is listed anyway.
    std::optional<MemoryKind> kindOf(const TreeReservation &row) const
    {
        if (const auto same = known_.find({row.address, row.size}); same != known_.end())
            return same->second == MemoryKind::oldInitrd ? std::optional(MemoryKind::oldInitrd)
                                                         : std::nullopt;
        return row.address == fdt_ ? MemoryKind::oldFdt : MemoryKind::memreserve;
    }

private:
    static constexpr std::array namedElsewhere{MemoryKind::oldInitrd,     MemoryKind::rtas,
                                               MemoryKind::opal,          MemoryKind::tce,
                                               MemoryKind::reservedRange, MemoryKind::imaBuffer};

    // Rows are written exact or rounded up to the page size of their writer: 4 or 64 KiB on ppc64.
    static std::array<std::uint64_t, 3> writtenSizes(std::uint64_t exact)
    {
        return {exact, alignUp(exact, 0x1000).value_or(exact), alignUp(exact, 0x10000).value_or(exact)};
    }

    std::map<std::pair<PhysAddr, std::uint64_t>, MemoryKind> known_;
    std::optional<PhysAddr> fdt_;
};

void readReservations(MapBuilder &builder, const std::vector<TreeReservation> &rows,
                      std::optional<std::uint64_t> fdtSize)
{
    if (rows.empty()) return;
    const RowClassifier classifier(builder.map(), rows, fdtSize);
    const std::uint32_t origin = builder.origin("/memreserve/");
    std::uint32_t index = 0;
    for (const TreeReservation &row : rows) {
        if (!checkedAdd(row.address.value, row.size))
            builder.remark(
                KWB_MSG("map.memreserve-cut",
                        "/memreserve/ row {row}: {size} bytes at {address} go beyond 2^64: "
                        "cut there"),
                {{"row", std::to_string(index)}, {"size", hex(row.size)}, {"address", hex(row.address)}});
        if (const auto kind = classifier.kindOf(row))
            builder.add(AddressRange::ofSize(row.address, row.size), *kind, origin, index);
        ++index;
    }
}

} // namespace

Status readReservedAreas(MapBuilder &builder, const std::vector<TreeReservation> &reservations,
                         std::optional<std::uint64_t> bootFdtSize)
{
    KWB_CHECK(readFirmware(builder));
    KWB_CHECK(readReservedNodes(builder));
    KWB_CHECK(readChosen(builder));
    readReservations(builder, reservations, bootFdtSize);
    return {};
}

} // namespace kwb
