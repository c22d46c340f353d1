#include "core/devicetree/tree.h"
#include "core/memory/memory_map.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// Flattened trees: what is read, is written so that it reads the same; the memory map lies in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto tree = parseDtb(viewOf(data, size));
    if (!tree) return 0;
    (void)printDts(*tree);
    if (const auto dtb = makeDtb(*tree)) {
        const auto again = parseDtb(*dtb);
        require(again && *again == *tree);
    }
    if (const auto map = readMemoryMap(*tree, tree->reservations))
        for (const MemoryRange &range : map->ranges)
            require(range.range.begin < range.range.end);
    return 0;
}
