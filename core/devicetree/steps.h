#pragma once

#include "core/devicetree/edit.h"

/// Makers of the steps that TreeEditor and diffTrees record.
namespace kwb::steps {

/// A property at `path` that comes (no `before`), goes (no `after`) or changes.
TreeEdit property(std::string path, std::string name, std::optional<Bytes> before, std::optional<Bytes> after,
                  const TreeRule &rule);
/// Appends the steps that add a node with all below it: the node, its properties, its children.
void addNode(std::vector<TreeEdit> &steps, const std::string &path, const TreeNode &node,
             const TreeRule &rule);
/// Appends the steps that remove a node with all below it: its properties, its children, the node.
void removeNode(std::vector<TreeEdit> &steps, const std::string &path, const TreeNode &node,
                const TreeRule &rule);
/// A row of the reservation block that comes or goes.
TreeEdit reservation(TreeReservation row, TreeChange change, const TreeRule &rule);
/// Another boot CPU in the header.
TreeEdit bootCpuidPhys(std::uint32_t before, std::uint32_t after, const TreeRule &rule);

} // namespace kwb::steps
