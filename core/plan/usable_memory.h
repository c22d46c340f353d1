#pragma once

#include "core/base/range_set.h"
#include "core/devicetree/tree.h"
#include "core/memory/lmb_table.h"

namespace kwb {

/// linux,usable-memory of a memory node with these ranges: (address, size) of what of them is usable, in
/// cells of the root; one pair of zeros if nothing is (Linux arch/powerpc/kernel/prom.c takes the property in
/// place of reg).
Bytes usableMemory(const std::vector<AddressRange> &ranges, const RangeSet &usable, CellSizes cells);

/// For which LMBs linux,drconf-usable-memory has a row.
enum class LmbRows {
    all,      ///< for each, as Linux and kexec-tools write it
    ramAlone, ///< for those that a kernel looks at when it reads the rows
};

/// linux,drconf-usable-memory: for each LMB a number of ranges, then their pairs. Errors: limit (more than
/// 2^22 LMBs).
Result<Bytes> drconfUsableMemory(const LmbTable &table, const RangeSet &usable, CellSizes cells,
                                 LmbRows rows);

/// What a booting kernel makes of it: it goes through the LMBs and passes over those that are not its RAM
/// without taking their rows (Linux 6.1 arch/powerpc/kernel/prom.c early_init_drmem_lmb, mm/numa.c
/// numa_setup_drmem_lmb), so that rows of such LMBs bring it out of step. It ends where the rows do.
RangeSet readDrconfUsableMemory(const LmbTable &table, ByteView rows, CellSizes cells);

} // namespace kwb
