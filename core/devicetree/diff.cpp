#include "core/devicetree/match.h"
#include "core/devicetree/names.h"
#include "core/devicetree/steps.h"

#include <algorithm>
#include <map>

namespace kwb {

const char *name(TreeChange change)
{
    switch (change) {
    case TreeChange::add:
        return "add";
    case TreeChange::change:
        return "change";
    case TreeChange::remove:
        return "remove";
    }
    return "";
}

namespace steps {

TreeEdit property(std::string path, std::string name, std::optional<Bytes> before, std::optional<Bytes> after,
                  const TreeRule &rule)
{
    const TreeChange change = !before ? TreeChange::add : after ? TreeChange::change : TreeChange::remove;
    return {std::move(path), std::move(name), change, std::move(before), std::move(after), rule};
}

void addNode(std::vector<TreeEdit> &steps, const std::string &path, const TreeNode &node,
             const TreeRule &rule)
{
    steps.push_back({path, {}, TreeChange::add, {}, {}, rule});
    for (const TreeProperty &added : node.properties)
        steps.push_back(property(path, added.name, std::nullopt, added.value, rule));
    for (const TreeNode &child : node.children)
        addNode(steps, names::join(path, child.name), child, rule);
}

void removeNode(std::vector<TreeEdit> &steps, const std::string &path, const TreeNode &node,
                const TreeRule &rule)
{
    for (const TreeProperty &removed : node.properties)
        steps.push_back(property(path, removed.name, removed.value, std::nullopt, rule));
    for (const TreeNode &child : node.children)
        removeNode(steps, names::join(path, child.name), child, rule);
    steps.push_back({path, {}, TreeChange::remove, {}, {}, rule});
}

TreeEdit reservation(TreeReservation row, TreeChange change, const TreeRule &rule)
{
    Bytes value;
    append(value, row.address.value, ByteOrder::big);
    append(value, row.size, ByteOrder::big);
    const bool added = change == TreeChange::add;
    return property("/memreserve/", hex(row.address), added ? std::nullopt : std::optional(value),
                    added ? std::optional(value) : std::nullopt, rule);
}

TreeEdit bootCpuidPhys(std::uint32_t before, std::uint32_t after, const TreeRule &rule)
{
    return property("/", "(boot_cpuid_phys)", makeU32(before), makeU32(after), rule);
}

} // namespace steps

namespace {

void diffNodes(std::vector<TreeEdit> &out, const std::string &path, const TreeNode &before,
               const TreeNode &after)
{
    const Matched<TreeProperty> properties = matchByName(before.properties, after.properties);
    for (const auto &[old, now] : properties.pairs) {
        if (now == nullptr)
            out.push_back(steps::property(path, old->name, old->value, std::nullopt, {}));
        else if (old->value != now->value)
            out.push_back(steps::property(path, old->name, old->value, now->value, {}));
    }
    for (const TreeProperty *added : properties.added)
        out.push_back(steps::property(path, added->name, std::nullopt, added->value, {}));

    const Matched<TreeNode> children = matchByName(before.children, after.children);
    for (const auto &[old, now] : children.pairs) {
        if (now == nullptr)
            steps::removeNode(out, names::join(path, old->name), *old, {});
        else
            diffNodes(out, names::join(path, old->name), *old, *now);
    }
    for (const TreeNode *added : children.added)
        steps::addNode(out, names::join(path, added->name), *added, {});
}

using RowCounts = std::map<std::pair<PhysAddr, std::uint64_t>, std::size_t>;

RowCounts countRows(const std::vector<TreeReservation> &rows)
{
    RowCounts counts;
    for (const TreeReservation &row : rows)
        ++counts[{row.address, row.size}];
    return counts;
}

/// The rows that `rows` has more often than `others`, in order.
void missingRows(std::vector<TreeEdit> &out, const std::vector<TreeReservation> &rows,
                 const std::vector<TreeReservation> &others, TreeChange change)
{
    RowCounts counts = countRows(others);
    for (const TreeReservation &row : rows) {
        std::size_t &left = counts[{row.address, row.size}];
        if (left == 0)
            out.push_back(steps::reservation(row, change, {}));
        else
            --left;
    }
}

} // namespace

std::vector<TreeEdit> diffNodes(const std::string &path, const TreeNode &before, const TreeNode &after)
{
    std::vector<TreeEdit> out;
    diffNodes(out, path, before, after);
    return out;
}

std::vector<TreeEdit> diffTrees(const DeviceTree &before, const DeviceTree &after)
{
    std::vector<TreeEdit> out;
    missingRows(out, before.reservations, after.reservations, TreeChange::remove);
    missingRows(out, after.reservations, before.reservations, TreeChange::add);
    if (before.bootCpuidPhys != after.bootCpuidPhys)
        out.push_back(steps::bootCpuidPhys(before.bootCpuidPhys, after.bootCpuidPhys, {}));
    diffNodes(out, "/", before.root, after.root);
    return out;
}

} // namespace kwb
