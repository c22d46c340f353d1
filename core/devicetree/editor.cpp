#include "core/devicetree/names.h"
#include "core/devicetree/steps.h"

#include <algorithm>

namespace kwb {

namespace {

/// A node with the way to it: its parent (null for the root) and its full path.
struct Located {
    TreeNode *node;
    TreeNode *parent;
    std::string path;
};

std::optional<Located> locate(DeviceTree &tree, std::string_view path)
{
    if (!path.starts_with('/')) return std::nullopt;
    Located at{&tree.root, nullptr, "/"};
    for (std::string_view component; !(component = names::nextComponent(path)).empty();) {
        at.parent = at.node;
        at.node = const_cast<TreeNode *>(names::matchChild(*at.node, component));
        if (at.node == nullptr) return std::nullopt;
        at.path = names::join(at.path, at.node->name);
    }
    return at;
}

std::unexpected<Error> noNode(const std::string &path)
{
    return fail(ErrorKind::missing, {KWB_MSG("devicetree.no-node", "the device tree has no such node")},
                {.path = path});
}

/// Takes a property out of a node and records the step; whether it was there.
bool take(std::vector<TreeEdit> &list, TreeNode &node, const std::string &path, const std::string &property,
          const TreeRule &rule)
{
    const auto old = std::ranges::find(node.properties, property, &TreeProperty::name);
    if (old == node.properties.end()) return false;
    list.push_back(steps::property(path, property, std::move(old->value), std::nullopt, rule));
    node.properties.erase(old);
    return true;
}

} // namespace

Status TreeEditor::setProperty(const std::string &path, const std::string &property, Bytes value,
                               const TreeRule &rule)
{
    if (!names::holdable(property)) return names::badPropertyName(property, {.path = path});
    const auto at = locate(tree_, path);
    if (!at) return noNode(path);
    const auto old = std::ranges::find(at->node->properties, property, &TreeProperty::name);
    if (old == at->node->properties.end()) {
        steps_.push_back(steps::property(at->path, property, std::nullopt, value, rule));
        at->node->properties.push_back({property, std::move(value)});
    } else if (old->value != value) {
        steps_.push_back(steps::property(at->path, property, std::move(old->value), value, rule));
        old->value = std::move(value);
    }
    return {};
}

bool TreeEditor::removeProperty(const std::string &path, const std::string &property, const TreeRule &rule)
{
    const auto at = locate(tree_, path);
    return at && take(steps_, *at->node, at->path, property, rule);
}

void TreeEditor::removeFromChildren(const std::string &path, const std::string &property,
                                    const TreeRule &rule)
{
    const auto at = locate(tree_, path);
    if (!at) return;
    for (TreeNode &child : at->node->children)
        take(steps_, child, names::join(at->path, child.name), property, rule);
}

Status TreeEditor::addNode(const std::string &path, const TreeRule &rule)
{
    KWB_CHECK(names::checkPath(path));
    if (locate(tree_, path)) return {};
    const std::size_t nameEnd = path.find_last_not_of('/') + 1;
    const std::size_t nameBegin = path.rfind('/', nameEnd - 1) + 1;
    const auto parent = locate(tree_, path.substr(0, nameBegin));
    if (!parent) return noNode(path.substr(0, nameBegin));
    const std::string name = path.substr(nameBegin, nameEnd - nameBegin);
    TreeNode node;
    node.name = name;
    steps::addNode(steps_, names::join(parent->path, name), node, rule);
    parent->node->children.push_back(std::move(node));
    return {};
}

bool TreeEditor::removeNode(const std::string &path, const TreeRule &rule)
{
    const auto at = locate(tree_, path);
    if (!at || at->parent == nullptr) return false;
    steps::removeNode(steps_, at->path, *at->node, rule);
    at->parent->children.erase(at->parent->children.begin() + (at->node - at->parent->children.data()));
    return true;
}

void TreeEditor::addReservation(TreeReservation row, const TreeRule &rule)
{
    tree_.reservations.push_back(row);
    steps_.push_back(steps::reservation(row, TreeChange::add, rule));
}

bool TreeEditor::removeReservation(TreeReservation row, const TreeRule &rule)
{
    const auto at = std::ranges::find(tree_.reservations, row);
    if (at == tree_.reservations.end()) return false;
    tree_.reservations.erase(at);
    steps_.push_back(steps::reservation(row, TreeChange::remove, rule));
    return true;
}

void TreeEditor::setBootCpuidPhys(std::uint32_t cpu, const TreeRule &rule)
{
    if (cpu == tree_.bootCpuidPhys) return;
    steps_.push_back(steps::bootCpuidPhys(tree_.bootCpuidPhys, cpu, rule));
    tree_.bootCpuidPhys = cpu;
}

void TreeEditor::replace(DeviceTree after, const TreeRule &rule)
{
    for (TreeEdit &step : diffTrees(tree_, after)) {
        step.rule = rule;
        steps_.push_back(std::move(step));
    }
    tree_ = std::move(after);
}

} // namespace kwb
