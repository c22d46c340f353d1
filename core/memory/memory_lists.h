#pragma once

#include "core/base/result.h"
#include "core/memory/hole_search.h"
#include "core/memory/memory_map.h"

/// Where the lists that a hole search walks come from on a real machine: each tool looks at another file.
namespace kwb {

/// What a target tells of its memory.
struct MemoryFacts {
    const DeviceTree *tree = nullptr; ///< the live tree, else the boot tree
    const MemoryMap *map = nullptr;
    std::vector<Span> excluded; ///< what the profile's exclude rules name, then what the request keeps free
    std::vector<Span> keptFree; ///< the request's share of it, for tools that know no excludes
    bool retainInitrd = false;  ///< retain_initrd is on the running kernel's command line
    std::optional<PhysAddr> ramLimit;            ///< Profile::ramLimit
    std::optional<std::string> memblockMemory;   ///< /sys/kernel/debug/memblock/memory
    std::optional<std::string> memblockReserved; ///< /sys/kernel/debug/memblock/reserved
    std::optional<std::string> iomem;            ///< /proc/iomem
};

/// What a tool makes of it.
struct MemoryLists {
    std::vector<Span> ram;
    std::vector<Span> reserved;
    std::vector<Span> driverManaged;
    Message source;                ///< where they were taken from, in a sentence
    std::optional<Message> gaveUp; ///< why the tool itself would end here, without loading anything
};

/// All RAM that the device tree lists, as one set. No errors.
Result<MemoryLists> treeMemory(const MemoryFacts &facts);
/// What the running kernel's memblock lists as memory but for what it never maps (NOMAP), else the tree's
/// RAM. Regions that a driver manages count, as the search of ppc64 walks them too (Linux 6.1
/// include/linux/memblock.h for_each_mem_range). Errors: malformed, with file and line.
Result<MemoryLists> memblockMemory(const MemoryFacts &facts);
/// The same without what a driver manages (for_each_free_mem_range), with what memblock has reserved; where
/// that is unknown, what the tree says that a ppc64 kernel reserves (Linux 6.1 arch/powerpc/kernel/prom.c).
/// What the request keeps free counts as reserved. Errors: malformed, with file and line.
Result<MemoryLists> memblockFreeMemory(const MemoryFacts &facts);
/// The "System RAM" lines of /proc/iomem, else the tree's RAM; what the request keeps free is cut out. No
/// errors.
Result<MemoryLists> systemRam(const MemoryFacts &facts);

/// `spans` without `holes`: each span by itself, in its place of the list.
std::vector<Span> cutOut(const std::vector<Span> &spans, const std::vector<Span> &holes);

} // namespace kwb
