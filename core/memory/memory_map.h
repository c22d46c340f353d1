#pragma once

#include "core/base/range_set.h"
#include "core/devicetree/tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the target's tree says about its memory: every range with its kind and the property that names it.
namespace kwb {

enum class MemoryKind {
    ram,            ///< memory nodes (all reg pairs), assigned LMBs
    coherentMemory, ///< nodes compatible "ibm,coherent-device-memory": GPU memory, never system RAM
    kernel,         ///< the running kernel, [0, linux,kernel-end)
    rtas,
    opal,
    tce,
    hashTable,
    reservedRange,  ///< root reserved-ranges
    reservedMemory, ///< children of /reserved-memory
    memreserve,     ///< a row of the reservation block that is none of the following
    crashkernel,
    fadump, ///< firmware-assisted dump
    oldInitrd,
    oldFdt,    ///< the reservation row of the tree the running kernel was given
    imaBuffer, ///< linux,ima-kexec-buffer handed over by an earlier kexec
};
/// "ram", "coherent-memory", "kernel", … as `kwb map` and plans write it.
const char *name(MemoryKind kind);
/// "running kernel", "RTAS", … for people.
MessageTemplate title(MemoryKind kind);

struct MemoryRange {
    static constexpr std::uint32_t noRow = 0xffffffff; ///< the property names one range only

    AddressRange range;
    MemoryKind kind = MemoryKind::ram;
    std::uint32_t origin = 0;  ///< index into MemoryMap::origins
    std::uint32_t row = noRow; ///< which pair, row or LMB of that property (a run of LMBs: the first)
};

struct MemoryMap {
    std::vector<MemoryRange> ranges;  ///< sorted by begin, then kind; may overlap (a kernel lies in RAM)
    std::vector<std::string> origins; ///< "/memory@0 reg", "/chosen linux,kernel-end", "/memreserve/"
    RangeSet ram;                     ///< all MemoryKind::ram
    /// The RAM block at the lowest address as the firmware cut it: the memory node (or pair, or LMB) with the
    /// lowest base, *not* merged with its neighbour (reference 7.1).
    AddressRange firstBlock;
    std::vector<std::string> reservedNames; ///< reserved-names, by row of reserved-ranges; may be shorter
    std::vector<Message> remarks;           ///< oddities (overlapping nodes, cut ranges, unknown LMB flags)

    /// "/memory@0 reg[0]", with the name from reserved-names where there is one.
    std::string source(const MemoryRange &range) const;
    /// The union of all ranges of these kinds.
    RangeSet unionOf(std::initializer_list<MemoryKind> kinds) const;
    const MemoryRange *first(MemoryKind kind) const;
};

/// Reads the map from a tree: live trees (/proc/device-tree) tell more than flattened boot trees.
/// `reservations` are the rows of the boot tree's reservation block when `tree` itself (a live tree) has
/// none. Cell sizes come from the tree (reference 6.4, 7.2, 7.3). `bootFdtSize`, the totalsize of the tree
/// that the running kernel was given, tells which row of the reservation block is that tree itself; without
/// it that row is a `memreserve` like any other. A row that repeats the RTAS, OPAL, TCE or a reserved range
/// says nothing new and is left out. Errors: malformed with the tree path. A tree without any memory is an
/// error.
Result<MemoryMap> readMemoryMap(const DeviceTree &tree, const std::vector<TreeReservation> &reservations,
                                std::optional<std::uint64_t> bootFdtSize = std::nullopt);

} // namespace kwb
