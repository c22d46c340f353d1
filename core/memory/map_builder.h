#pragma once

#include "core/memory/memory_map.h"

#include <string_view>

/// Shared by the readers of the memory map: the map under construction.
namespace kwb {

class MapBuilder {
public:
    explicit MapBuilder(const DeviceTree &tree)
        : tree_(tree)
        , cells_(childCells(tree.root))
    {
    }

    const DeviceTree &tree() const { return tree_; }
    /// Cell sizes that the root gives to its children.
    CellSizes rootCells() const { return cells_; }

    std::uint32_t origin(std::string text);
    void add(AddressRange range, MemoryKind kind, std::uint32_t origin,
             std::uint32_t row = MemoryRange::noRow);
    /// A range given by base and size; fails if it goes beyond 2^64 - 1. Size 0 adds nothing.
    Status addSized(std::uint64_t base, std::uint64_t size, MemoryKind kind, const std::string &path,
                    std::string_view property, std::uint32_t row = MemoryRange::noRow);
    /// All (address, size) pairs of a property; does nothing if the node has none.
    Status addPairs(const TreeNode &node, const std::string &path, std::string_view property, CellSizes cells,
                    MemoryKind kind);
    /// A block of RAM as the firmware cut it: the lowest one is MemoryMap::firstBlock.
    void noteBlock(AddressRange block);
    void remark(MessageTemplate text, std::vector<MessageArgument> arguments);

    /// A property that is a number of one or two cells: nothing if the node has none. Fails if it has another
    /// length.
    static Result<std::optional<std::uint64_t>> number(const TreeNode &node, const std::string &path,
                                                       std::string_view property);

    MemoryMap &map() { return map_; }

private:
    const DeviceTree &tree_;
    CellSizes cells_;
    MemoryMap map_;
};

/// "/a" + "b" = "/a/b"; "/" + "b" = "/b".
std::string childPath(const std::string &path, const std::string &name);

/// The assigned LMBs of /ibm,dynamic-reconfiguration-memory, if there is one (drmem.cpp).
Status readDynamicMemory(MapBuilder &builder);
/// Everything that is no RAM by itself: firmware, reservations, what /chosen names (reserved_areas.cpp).
Status readReservedAreas(MapBuilder &builder, const std::vector<TreeReservation> &reservations,
                         std::optional<std::uint64_t> bootFdtSize);

} // namespace kwb
