#pragma once

#include "core/devicetree/flat_tree.h"

#include <optional>
#include <string>
#include <vector>

namespace kwb {

enum class TreeChange { add, change, remove };
const char *name(TreeChange change); ///< "add", "change", "remove"

/// Why an edit was made: text for people and the source of the rule.
struct TreeRule {
    Message message;    ///< e.g. "the new initrd's first byte"
    std::string source; ///< e.g. "Linux 6.1 drivers/of/kexec.c of_kexec_alloc_and_setup_fdt", "user",
                        ///< "overlay x.dtbo"

    bool operator==(const TreeRule &) const = default;
};

/// One recorded step. `property` is empty when a whole node was added or removed (its properties follow or
/// precede as steps of their own). Rows of the reservation block have path "/memreserve/" and property
/// "0x<address>", and 16 bytes (address, size, big-endian) as value. boot_cpuid_phys has path "/" and
/// property "(boot_cpuid_phys)".
struct TreeEdit {
    std::string path;
    std::string property;
    TreeChange change = TreeChange::change;
    std::optional<Bytes> before;
    std::optional<Bytes> after;
    TreeRule rule;

    bool operator==(const TreeEdit &) const = default;
};

/// Edits a tree and keeps the steps. An edit that changes nothing is not recorded. On request the edits are
/// also made in place in a flattened form of the tree.
class TreeEditor {
public:
    explicit TreeEditor(DeviceTree tree)
        : tree_(std::move(tree))
    {
    }

    const DeviceTree &tree() const { return tree_; }
    const std::vector<TreeEdit> &steps() const { return steps_; }
    /// The tree, taken out of an editor that is done with.
    DeviceTree release() && { return std::move(tree_); }

    /// From here on every edit is also made in place in `dtb`, a flattened form of this tree; what differs
    /// between them is settled first. What is new then comes first in its parent, as libfdt puts it. Errors:
    /// those of parseDtb.
    Status editInPlace(ByteView dtb);
    /// The flattened form that is edited in place; null if there is none, or an edit could not be done in it.
    const FlatTree *flat() const { return flat_ && !flat_->failed() ? &*flat_ : nullptr; }

    /// Sets a property; the node must exist (error missing) and the name be one the format holds (error
    /// malformed). The steps name nodes in full, with their unit address.
    Status setProperty(const std::string &path, const std::string &property, Bytes value,
                       const TreeRule &rule);
    /// Removes a property; whether it was there.
    bool removeProperty(const std::string &path, const std::string &property, const TreeRule &rule);
    /// Removes a property from each child of a node, in one walk however many there are.
    void removeFromChildren(const std::string &path, const std::string &property, const TreeRule &rule);
    /// Makes the node if it is not there (its parent must be; error missing). Errors also: malformed (a name
    /// the format cannot hold), limit (deeper than maxTreeDepth).
    Status addNode(const std::string &path, const TreeRule &rule);
    /// Removes a node with all below it; whether it was there. The root stays (false).
    bool removeNode(const std::string &path, const TreeRule &rule);
    void addReservation(TreeReservation row, const TreeRule &rule);
    /// Removes the first row equal to `row`; whether there was one.
    bool removeReservation(TreeReservation row, const TreeRule &rule);
    void setBootCpuidPhys(std::uint32_t cpu, const TreeRule &rule);
    /// Writes children of a node anew: those that `which` picks go, `nodes` come, each with all it holds in
    /// front of what is there. Only what then differs is recorded.
    void renewChildren(const std::string &path, bool (*which)(const TreeNode &),
                       const std::vector<TreeNode> &nodes, const TreeRule &rule);
    /// Replaces the tree by `after`, recording the differences (see diffTrees) as steps under one rule.
    void replace(DeviceTree after, const TreeRule &rule);

private:
    void record(TreeEdit step);
    template <class T>
    T &insert(std::vector<T> &list, T value);

    DeviceTree tree_;
    std::vector<TreeEdit> steps_;
    std::optional<FlatTree> flat_;
};

/// What must be done to `before` to get `after`, as steps in the document order of `before`, what is new at
/// the end of its parent, with an empty rule. Order of siblings and of properties does not count; nodes are
/// matched by full name, the n-th of one name with the n-th.
std::vector<TreeEdit> diffTrees(const DeviceTree &before, const DeviceTree &after);

/// The same for one node at `path`, with all below it.
std::vector<TreeEdit> diffNodes(const std::string &path, const TreeNode &before, const TreeNode &after);

/// Applies one overlay (a flattened tree with fragments) with the result of `fdtoverlay` (libfdt 1.6.1), but
/// for the order of siblings. The base needs __symbols__ only if the overlay refers to labels. Errors:
/// malformed (the overlay itself, a label or fragment target that the base lacks, a fixup outside its
/// property).
Result<DeviceTree> applyOverlay(const DeviceTree &base, ByteView overlay);

/// One hand edit of a request, as `kwb dt edit` and `--edits FILE` give it.
struct TreeCommand {
    enum class Kind { set, removeProperty, removeNode, addNode } kind = Kind::set;
    std::string path;
    std::string property;
    Bytes value;

    bool operator==(const TreeCommand &) const = default;
};
/// "PATH:PROPERTY=VALUE" (VALUE in DTS syntax, empty for a property without value). Missing nodes on the path
/// are made when it is applied. Errors: malformed, with the offset in `text`.
Result<TreeCommand> parseSetCommand(std::string_view text);
/// "PATH" or "PATH:PROPERTY". Errors: malformed.
Result<TreeCommand> parseDeleteCommand(std::string_view text);
/// "PATH" of a node to be made, empty, if it is not there. Errors: malformed.
Result<TreeCommand> parseAddCommand(std::string_view text);
/// A file of edits: one a line, "set PATH:PROPERTY=VALUE", "delete PATH[:PROPERTY]" or "add PATH"; '#' starts
/// a comment line. Errors carry the line, and the offset in `text`.
Result<std::vector<TreeCommand>> parseEditsFile(std::string_view text);
/// Does one command. Errors: missing (what should be deleted is not there), malformed (a name the format
/// cannot hold, the root as what to delete), limit (deeper than maxTreeDepth). After an error the tree is as
/// before.
Status apply(TreeEditor &editor, const TreeCommand &command, const TreeRule &rule);

} // namespace kwb
