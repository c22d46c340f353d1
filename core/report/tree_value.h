#pragma once

#include "core/base/address.h"
#include "core/devicetree/tree.h"

#include <optional>
#include <string>
#include <unordered_map>

/// What the value of a property means, as far as its name and its node tell.
namespace kwb {

/// The nodes that values can refer to: phandle → path; the first one if several claim it.
using PhandlePaths = std::unordered_map<std::uint32_t, std::string>;
/// Those of all nodes of a tree.
PhandlePaths phandlePaths(const DeviceTree &tree);

/// Where a property stands.
struct TreePlace {
    const TreeNode *node = nullptr;
    const TreeNode *parent = nullptr; ///< null for the root
    CellSizes rootCells{};            ///< #address-cells and #size-cells of the root
    bool physical = false;            ///< whether `reg` counts in the address space of the processor
};

struct TreeValue {
    std::string text; ///< what it means ("0x0 – 0x80000000 (2 GiB)"), else how DTS writes it
    std::optional<AddressRange> range{}; ///< the first physical address or range that it holds
    std::string path{};                  ///< the first node that it refers to
    bool understood = false;             ///< whether `text` says more than DTS
};

/// What a property holds. Long values are cut short: the text has at most about `limit` bytes of the value in
/// it.
TreeValue explainValue(const TreeProperty &property, const TreePlace &place, const PhandlePaths &phandles,
                       std::size_t limit = 256);
/// The same of a row of the reservation block as TreeEdit keeps it: 16 bytes (address, size).
TreeValue explainReservation(const TreeProperty &row);

} // namespace kwb
