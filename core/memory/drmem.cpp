// Hot-pluggable memory of a PowerVM or KVM guest: /ibm,dynamic-reconfiguration-memory (reference 7.2).
//
// The hypervisor gives memory in blocks of one size, the LMBs (logical memory blocks, usually 256 MiB).
// Instead of one memory node for each, the node lists them in a table. Version 1 (ibm,dynamic-memory) has a
// row for each LMB: its base, the index by which the hypervisor knows it, an index into a table of NUMA
// places, and flags. Version 2 (ibm,dynamic-memory-v2) has a row for each *run* of LMBs that follow each
// other with the same flags, with their number in front: a machine of 64 TiB then needs a few rows instead of
// 262,144. A tree has one of the two.
//
// An LMB is RAM if the flags say that it is assigned to this guest and not reserved. (Reserved ones are RAM
// that a memory node describes as well, or none at all.) Neighbouring LMBs become one range of the map.
#include "core/memory/map_builder.h"

namespace kwb {

namespace {

constexpr std::uint32_t flagAssigned = 0x8;
constexpr std::uint32_t flagNoNuma = 0x40; ///< the NUMA index is invalid
constexpr std::uint32_t flagReserved = 0x80;
constexpr std::uint32_t flagHotRemovable = 0x100;
constexpr std::uint32_t knownFlags = flagAssigned | flagNoNuma | flagReserved | flagHotRemovable;

const char *const nodePath = "/ibm,dynamic-reconfiguration-memory";

std::unexpected<Error> malformed(MessageTemplate text, std::string_view property,
                                 std::vector<MessageArgument> arguments = {})
{
    return fail(ErrorKind::malformed, Message(text, std::move(arguments)),
                {.path = std::string(nodePath) + ":" + std::string(property)});
}

class LmbTable {
public:
    LmbTable(MapBuilder &builder, ByteView table, std::string_view property, std::uint64_t lmbSize)
        : builder_(builder)
        , table_(table)
        , property_(property)
        , lmbSize_(lmbSize)
        , origin_(builder.origin(std::string(nodePath) + " " + std::string(property)))
    {
    }

    Status read(bool runs)
    {
        const auto rows = load<std::uint32_t>(table_, 0, ByteOrder::big);
        if (!rows)
            return malformed(KWB_MSG("map.lmb-empty", "the LMB table has no number of rows"), property_);
        const std::uint64_t addressBytes = std::uint64_t{4} * builder_.rootCells().address;
        const std::uint64_t rowBytes = addressBytes + 16;
        const std::uint64_t bytes = *rows * rowBytes;
        if (bytes > table_.size() - 4)
            return malformed(KWB_MSG("map.lmb-short", "{rows} rows of LMBs do not fit into {bytes} bytes"),
                             property_,
                             {{"rows", std::to_string(*rows)}, {"bytes", std::to_string(table_.size())}});
        if (bytes < table_.size() - 4)
            builder_.remark(KWB_MSG("map.lmb-tail", "{path}: {bytes} bytes behind the last LMB are ignored"),
                            {{"path", nodePath}, {"bytes", std::to_string(table_.size() - 4 - bytes)}});
        for (std::uint32_t row = 0; row < *rows; ++row) {
            const Byte *at = table_.data() + 4 + row * rowBytes;
            const std::uint64_t count = runs ? loadAt<std::uint32_t>(at, ByteOrder::big) : 1;
            const std::uint64_t base = address(at + (runs ? 4 : 0));
            const std::uint32_t flags = loadAt<std::uint32_t>(at + rowBytes - 4, ByteOrder::big);
            KWB_CHECK(addRun(base, count, flags, row));
        }
        flush();
        noteUnknownFlags();
        return {};
    }

private:
    std::uint64_t address(const Byte *at) const
    {
        return builder_.rootCells().address == 2 ? loadAt<std::uint64_t>(at, ByteOrder::big)
                                                 : loadAt<std::uint32_t>(at, ByteOrder::big);
    }

    Status addRun(std::uint64_t base, std::uint64_t count, std::uint32_t flags, std::uint32_t row)
    {
        if ((flags & ~knownFlags) != 0) ++unknownRows_;
        unknownFlags_ |= flags & ~knownFlags;
        if ((flags & flagAssigned) == 0 || (flags & flagReserved) != 0 || count == 0) return {};
        const auto size = checkedMul(count, lmbSize_);
        const auto end = size ? checkedAdd(base, *size) : std::nullopt;
        if (!end)
            return malformed(
                KWB_MSG("map.lmb-wraps", "row {row}: {count} LMBs of {size} bytes at {base} go beyond 2^64"),
                property_,
                {{"row", std::to_string(row)},
                 {"count", std::to_string(count)},
                 {"size", hex(lmbSize_)},
                 {"base", hex(base)}});
        builder_.noteBlock({PhysAddr(base), PhysAddr(base + lmbSize_)});
        if (!run_.empty() && run_.end.value == base) {
            run_.end = PhysAddr(*end);
            return {};
        }
        flush();
        run_ = {PhysAddr(base), PhysAddr(*end)};
        runRow_ = row;
        return {};
    }

    void flush()
    {
        builder_.add(run_, MemoryKind::ram, origin_, runRow_);
        run_ = {};
    }

    void noteUnknownFlags()
    {
        if (unknownRows_ != 0)
            builder_.remark(
                KWB_MSG("map.lmb-flags", "{path}: {rows} rows have flags of unknown meaning ({flags})"),
                {{"path", nodePath}, {"rows", std::to_string(unknownRows_)}, {"flags", hex(unknownFlags_)}});
    }

    MapBuilder &builder_;
    ByteView table_;
    std::string_view property_;
    std::uint64_t lmbSize_;
    std::uint32_t origin_;
    AddressRange run_;
    std::uint32_t runRow_ = 0;
    std::uint32_t unknownFlags_ = 0;
    std::size_t unknownRows_ = 0;
};

} // namespace

Status readDynamicMemory(MapBuilder &builder)
{
    const TreeNode *node = builder.tree().root.child("ibm,dynamic-reconfiguration-memory");
    if (node == nullptr) return {};
    constexpr std::string_view perLmb = "ibm,dynamic-memory";
    constexpr std::string_view perRun = "ibm,dynamic-memory-v2";
    const TreeProperty *v1 = node->property(perLmb);
    const TreeProperty *v2 = node->property(perRun);
    if (v1 == nullptr && v2 == nullptr) {
        builder.remark(KWB_MSG("map.lmb-none", "{path} lists no LMBs"), {{"path", nodePath}});
        return {};
    }
    KWB_TRY(const auto lmbSize, MapBuilder::number(*node, nodePath, "ibm,lmb-size"));
    if (!lmbSize || *lmbSize == 0)
        return malformed(KWB_MSG("map.lmb-size", "the size of an LMB is missing or 0"), "ibm,lmb-size");
    if (const std::uint32_t cells = builder.rootCells().address; cells != 1 && cells != 2)
        return malformed(KWB_MSG("map.lmb-cells", "LMB addresses of {cells} cells are not understood"),
                         perLmb, {{"cells", std::to_string(cells)}});
    return v1 != nullptr ? LmbTable(builder, v1->value, perLmb, *lmbSize).read(false)
                         : LmbTable(builder, v2->value, perRun, *lmbSize).read(true);
}

} // namespace kwb
