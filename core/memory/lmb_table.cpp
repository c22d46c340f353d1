// Hot-pluggable memory of a PowerVM or KVM guest: /ibm,dynamic-reconfiguration-memory (reference 7.2).
//
// The hypervisor gives memory in blocks of one size, the LMBs (logical memory blocks, usually 256 MiB).
// Instead of one memory node for each, the node lists them in a table. Version 1 (ibm,dynamic-memory) has a
// row for each LMB: its base, the index by which the hypervisor knows it, an index into a table of NUMA
// places, and flags. Version 2 (ibm,dynamic-memory-v2) has a row for each *run* of LMBs that follow each
// other with the same flags, with their number in front: a machine of 64 TiB then needs a few rows instead of
// 262,144. A tree has one of the two.
#include "core/memory/lmb_table.h"

#include "core/memory/map_builder.h"

namespace kwb {

const char *const lmbNodePath = "/ibm,dynamic-reconfiguration-memory";

namespace {

std::unexpected<Error> badTable(MessageTemplate text, std::string_view property,
                                std::vector<MessageArgument> arguments = {})
{
    return fail(ErrorKind::malformed, Message(text, std::move(arguments)),
                {.path = std::string(lmbNodePath) + ":" + std::string(property)});
}

Status readRuns(ByteView table, bool runs, std::uint32_t addressCells, LmbTable &out)
{
    const auto rows = load<std::uint32_t>(table, 0, ByteOrder::big);
    if (!rows) return badTable(KWB_MSG("map.lmb-empty", "the LMB table has no number of rows"), out.property);
    const std::uint64_t rowBytes = std::uint64_t{4} * addressCells + 16;
    const std::uint64_t bytes = *rows * rowBytes;
    if (bytes > table.size() - 4)
        return badTable(KWB_MSG("map.lmb-short", "{rows} rows of LMBs do not fit into {bytes} bytes"),
                        out.property,
                        {{"rows", std::to_string(*rows)}, {"bytes", std::to_string(table.size())}});
    out.bytesBehind = table.size() - 4 - bytes;
    out.runs.reserve(*rows);
    for (std::uint32_t row = 0; row < *rows; ++row) {
        const Byte *at = table.data() + 4 + row * rowBytes;
        LmbRun run;
        run.count = runs ? loadAt<std::uint32_t>(at, ByteOrder::big) : 1;
        const Byte *base = at + (runs ? 4 : 0);
        run.base = addressCells == 2 ? loadAt<std::uint64_t>(base, ByteOrder::big)
                                     : loadAt<std::uint32_t>(base, ByteOrder::big);
        run.flags = loadAt<std::uint32_t>(at + rowBytes - 4, ByteOrder::big);
        out.runs.push_back(run);
    }
    return {};
}

} // namespace

Result<std::optional<LmbTable>> readLmbTable(const DeviceTree &tree)
{
    const TreeNode *node = tree.find(lmbNodePath);
    if (node == nullptr) return std::nullopt;
    constexpr const char *perLmb = "ibm,dynamic-memory";
    constexpr const char *perRun = "ibm,dynamic-memory-v2";
    const TreeProperty *v1 = node->property(perLmb);
    const TreeProperty *v2 = node->property(perRun);
    if (v1 == nullptr && v2 == nullptr) return std::nullopt;
    KWB_TRY(const auto lmbSize, MapBuilder::number(*node, lmbNodePath, "ibm,lmb-size"));
    if (!lmbSize || *lmbSize == 0)
        return badTable(KWB_MSG("map.lmb-size", "the size of an LMB is missing or 0"), "ibm,lmb-size");
    const std::uint32_t cells = childCells(tree.root).address;
    if (cells != 1 && cells != 2)
        return badTable(KWB_MSG("map.lmb-cells", "LMB addresses of {cells} cells are not understood"), perLmb,
                        {{"cells", std::to_string(cells)}});
    LmbTable table;
    table.property = v1 != nullptr ? perLmb : perRun;
    table.lmbSize = *lmbSize;
    KWB_CHECK(readRuns(v1 != nullptr ? v1->value : v2->value, v1 == nullptr, cells, table));
    return table;
}

} // namespace kwb
