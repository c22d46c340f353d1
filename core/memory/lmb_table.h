#pragma once

#include "core/base/result.h"
#include "core/devicetree/tree.h"

#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// A run of LMBs (logical memory blocks) that follow each other with the same flags: a row of
/// ibm,dynamic-memory-v2, or of ibm,dynamic-memory with one block.
struct LmbRun {
    static constexpr std::uint32_t assigned = 0x8;
    static constexpr std::uint32_t noNuma = 0x40; ///< the NUMA index is invalid
    static constexpr std::uint32_t reserved = 0x80;
    static constexpr std::uint32_t hotRemovable = 0x100;

    std::uint64_t base = 0;
    std::uint64_t count = 0;
    std::uint32_t flags = 0;

    bool isRam() const { return (flags & assigned) != 0 && (flags & reserved) == 0; }
};

struct LmbTable {
    std::string property; ///< "ibm,dynamic-memory" or "ibm,dynamic-memory-v2"
    std::uint64_t lmbSize = 0;
    std::vector<LmbRun> runs;
    std::uint64_t bytesBehind = 0; ///< of the property, behind the last row
};

/// The path of the node that has it.
extern const char *const lmbNodePath;

/// The table of /ibm,dynamic-reconfiguration-memory; nothing if the tree has no such node, or the node no
/// table. Errors: malformed, with the path. What runs beyond 2^64 is not looked for here.
Result<std::optional<LmbTable>> readLmbTable(const DeviceTree &tree);

} // namespace kwb
