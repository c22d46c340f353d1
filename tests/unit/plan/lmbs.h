#pragma once

#include "core/devicetree/tree.h"
#include "core/memory/lmb_table.h"

#include <vector>

namespace kwb::test {

/// Gives a tree of 2+2 cells a table of LMBs: version 2 has a row for each run, version 1 one for each LMB.
inline void addLmbs(DeviceTree &tree, std::uint64_t lmbSize, const std::vector<LmbRun> &runs, bool version2)
{
    Bytes rows;
    std::uint32_t count = 0;
    for (const LmbRun &run : runs)
        for (std::uint64_t i = 0; i < (version2 ? 1 : run.count); ++i) {
            if (version2) append(rows, static_cast<std::uint32_t>(run.count), ByteOrder::big);
            append(rows, run.base + i * lmbSize, ByteOrder::big);
            append<std::uint32_t>(rows, 0x80000000, ByteOrder::big);
            if (!version2) append<std::uint32_t>(rows, 0, ByteOrder::big);
            append<std::uint32_t>(rows, 0, ByteOrder::big);
            append(rows, run.flags, ByteOrder::big);
            ++count;
        }
    Bytes table;
    append(table, count, ByteOrder::big);
    table.insert(table.end(), rows.begin(), rows.end());
    tree.root.children.push_back({"ibm,dynamic-reconfiguration-memory",
                                  {{"ibm,lmb-size", makeU64(lmbSize)},
                                   {version2 ? "ibm,dynamic-memory-v2" : "ibm,dynamic-memory", table}},
                                  {}});
}

} // namespace kwb::test
