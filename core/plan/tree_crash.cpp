// What the tree of a crash kernel says besides: where the header of the dump is, and which memory it may use.
//
// A kernel takes linux,usable-memory in place of a memory node's reg, and linux,drconf-usable-memory in place
// of the LMBs themselves. What is told to be usable is all memory from 0 to the end of the crash region,
// since a kernel's memory begins at 0, and the firmware's areas; rows of the reservation block then take away
// what lies between the first 64 KiB, which the kernel needs for its exception vectors, and the region.
#include "core/plan/tree_rules.h"
#include "core/plan/usable_memory.h"

namespace kwb {

namespace {

Bytes pairIn(CellSizes cells, AddressRange range)
{
    return usableMemory({range}, RangeSet({range}), cells);
}

/// The ranges of a memory node's reg; what cannot be read has been refused with the map.
std::vector<AddressRange> regOf(const TreeNode &node, CellSizes cells)
{
    std::vector<AddressRange> out;
    const TreeProperty *reg = node.property("reg");
    const auto pairs = reg != nullptr ? parseReg(reg->value, cells) : Result<std::vector<RegEntry>>();
    if (pairs)
        for (const RegEntry &pair : *pairs)
            out.push_back(AddressRange::ofSize(pair.address, pair.size));
    return out;
}

Status setMemoryNodes(TreeEditor &editor, const CrashImage &crash, const std::string &source)
{
    const CellSizes cells = childCells(editor.tree().root);
    std::vector<std::pair<std::string, Bytes>> values;
    for (const TreeNode &node : editor.tree().root.children)
        if (node.deviceType("memory"))
            values.emplace_back("/" + node.name, usableMemory(regOf(node, cells), crash.usable, cells));
    for (auto &[path, value] : values)
        KWB_CHECK(editor.setProperty(
            path, "linux,usable-memory", std::move(value),
            {{KWB_MSG("tree.usable-memory",
                      "the crash kernel takes this in place of reg: memory up to the end of the "
                      "crash region, and the firmware's")},
             source}));
    return {};
}

Status setLmbs(TreeEditor &editor, const CrashImage &crash, LmbRows rows, const std::string &source)
{
    KWB_TRY(const auto table, readLmbTable(editor.tree()));
    if (!table) return {};
    KWB_TRY(Bytes value, drconfUsableMemory(*table, crash.usable, childCells(editor.tree().root), rows));
    const MessageTemplate reason =
        rows == LmbRows::all
            ? KWB_MSG("tree.drconf-usable-all", "what the crash kernel may use of each LMB: a row for each")
            : KWB_MSG("tree.drconf-usable",
                      "what the crash kernel may use of each LMB: rows for those alone that it "
                      "looks at, because others would bring it out of step");
    return editor.setProperty(lmbNodePath, "linux,drconf-usable-memory", std::move(value),
                              {{reason}, source});
}

} // namespace

Status setElfcorehdr(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    const auto &header = input.plan->crash->elfcorehdr;
    if (!header) return {};
    KWB_CHECK(editor.setProperty(
        "/chosen", "linux,elfcorehdr", pairIn(childCells(editor.tree().root), *header),
        {{KWB_MSG("tree.elfcorehdr", "where the header of the dump is, for kernels that look here")},
         source}));
    editor.addReservation({header->begin, header->size()},
                          {{KWB_MSG("tree.elfcorehdr-row", "the header of the dump must stay")}, source});
    return {};
}

Status setUsableMemoryRange(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    const auto &region = input.plan->crash->region;
    if (!region) return {};
    return editor.setProperty("/chosen", "linux,usable-memory-range",
                              pairIn(childCells(editor.tree().root), *region),
                              {{KWB_MSG("tree.usable-memory-range",
                                        "the crash region, for kernels that look here (those of PowerPC do "
                                        "not)")},
                               source});
}

Status setUsableMemory(TreeEditor &editor, const TreeInput &input, bool rowForEachLmb,
                       const std::string &source)
{
    const CrashImage &crash = *input.plan->crash;
    KWB_CHECK(setLmbs(editor, crash, rowForEachLmb ? LmbRows::all : LmbRows::ramAlone, source));
    return setMemoryNodes(editor, crash, source);
}

void reserveOldMemory(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    const CrashImage &crash = *input.plan->crash;
    const PhysAddr saved(input.backupSize);
    if (crash.region && crash.region->begin > saved)
        editor.addReservation(
            {saved, crash.region->begin.value - saved.value},
            {{KWB_MSG("tree.old-memory-row",
                      "memory of the kernel that died, up to the crash region: it is what the "
                      "dump is about")},
             source});
    if (crash.backup)
        editor.addReservation(
            {crash.backup->begin, input.backupSize},
            {{KWB_MSG("tree.backup-row", "the copy of the first memory must stay")}, source});
}

} // namespace kwb
