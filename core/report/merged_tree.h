#pragma once

#include "core/plan/plan.h"
#include "core/report/table.h"
#include "core/report/tree_value.h"

#include <array>
#include <deque>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

/// The device tree before and after a plan's edits as one tree: what was added, changed and removed, and by
/// which rule. Made once for a plan, on any thread; what it says is made when it is asked for.
namespace kwb {

enum class TreeSide { before, after };

/// A node or a property; the reservation block stands as a node "/memreserve/" beside the root whose
/// properties are its rows, as in the steps of TreeEdit.
struct MergedRow {
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    std::array<const TreeNode *, 2> nodes{};          ///< by side: the node, or the one a property stands in
    std::array<const TreeProperty *, 2> properties{}; ///< null for nodes
    std::uint32_t parent = none;
    std::uint32_t firstChild = 0; ///< children stand behind each other, properties first
    std::uint32_t childCount = 0;
    std::uint32_t changesBelow = 0; ///< rows below this one that were added, changed or removed
    std::array<std::uint32_t, 2> order{none, none}; ///< place among what stands in the node on a side
    std::optional<TreeChange> change{};

    bool isProperty() const { return properties[0] != nullptr || properties[1] != nullptr; }
    bool has(TreeSide side) const
    {
        const auto at = static_cast<std::size_t>(side);
        return isProperty() ? properties[at] != nullptr : nodes[at] != nullptr;
    }
};

class MergedTree {
public:
    /// Errors: cancelled; limit (2^32 rows).
    static Result<std::shared_ptr<const MergedTree>> make(std::shared_ptr<const BootPlan> plan,
                                                          const std::stop_token &stop = {});

    const std::vector<MergedRow> &rows() const { return rows_; }
    const BootPlan &plan() const { return *plan_; }
    /// The rows at the top: the root, then the reservation block if it has rows.
    std::uint32_t topCount() const { return topCount_; }
    /// How many rows were added, changed or removed.
    std::size_t changes() const { return changes_; }

    /// The name of a node ("/" for the root) or property.
    const std::string &name(std::uint32_t row) const;
    /// The path of a node, or of the node that a property stands in.
    std::string path(std::uint32_t row) const;
    Subject subject(std::uint32_t row) const;
    /// The row of a part of the tree, or none. Nodes may be named without their unit address.
    std::uint32_t find(const Subject &subject) const;

    /// What a property holds on a side; nothing for nodes, and where it is not there.
    std::optional<TreeValue> value(std::uint32_t row, TreeSide side) const;
    /// How DTS writes all of it.
    std::string dts(std::uint32_t row, TreeSide side) const;
    /// The steps of the plan that are about a row, in order.
    std::vector<const TreeEdit *> edits(std::uint32_t row) const;
    /// Whether the last step about it was made by hand.
    bool byHand(std::uint32_t row) const;
    /// Whether it would be in the tree after all edits but those by hand.
    bool standsWithoutHand(std::uint32_t row) const;

private:
    friend class TreeMerger;
    MergedTree() = default;

    std::shared_ptr<const BootPlan> plan_;
    std::vector<MergedRow> rows_;
    std::array<TreeNode, 2> reservations_;          ///< the reservation block as a node, by side
    std::array<std::vector<TreeProperty>, 2> made_; ///< boot_cpuid_phys as a property, by side
    std::array<PhandlePaths, 2> phandles_;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> edits_; ///< by row: places in treeEdits
    std::uint32_t topCount_ = 0;
    std::size_t changes_ = 0;
};

/// A row of a merged tree that a filter left, with its place among those left.
struct ShownRow {
    std::uint32_t row = 0;
    std::uint32_t parent = MergedRow::none; ///< in the list of shown rows
    std::uint32_t place = 0;                ///< among its siblings
    std::uint32_t firstChild = 0;
    std::uint32_t childCount = 0;
};

struct TreeQuery {
    std::string filter{}; ///< words that must all be found in path, name, values or rule; "-word" must not
    bool changedOnly = false;

    bool operator==(const TreeQuery &) const = default;
};

/// The rows that a query leaves, and the nodes they stand in: the top ones first, then level by level.
/// Errors: cancelled.
Result<std::vector<ShownRow>> selectTreeRows(const MergedTree &tree, const TreeQuery &query, const Say &say,
                                             const std::stop_token &stop = {});

} // namespace kwb
