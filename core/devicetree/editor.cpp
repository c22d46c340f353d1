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

/// Takes a property out of a node; the step, if it was there.
std::optional<TreeEdit> take(TreeNode &node, const std::string &path, const std::string &property,
                             const TreeRule &rule)
{
    const auto old = std::ranges::find(node.properties, property, &TreeProperty::name);
    if (old == node.properties.end()) return std::nullopt;
    TreeEdit step = steps::property(path, property, std::move(old->value), std::nullopt, rule);
    node.properties.erase(old);
    return step;
}

TreeReservation rowOf(ByteView value)
{
    return {PhysAddr(load<std::uint64_t>(value, 0, ByteOrder::big).value_or(0)),
            load<std::uint64_t>(value, 8, ByteOrder::big).value_or(0)};
}

/// Does a recorded step in a flattened tree.
void apply(FlatTree &flat, const TreeEdit &step)
{
    const bool removes = step.change == TreeChange::remove;
    if (step.path == "/memreserve/") {
        if (removes)
            flat.removeReservation(rowOf(*step.before));
        else
            flat.addReservation(rowOf(*step.after));
    } else if (step.property == "(boot_cpuid_phys)") {
        flat.setBootCpuidPhys(load<std::uint32_t>(*step.after, 0, ByteOrder::big).value_or(0));
    } else if (step.property.empty() && removes) {
        flat.removeNode(step.path);
    } else if (step.property.empty()) {
        TreeNode node;
        node.name = step.path.substr(step.path.rfind('/') + 1);
        flat.addNode(std::string_view(step.path).substr(0, step.path.rfind('/') + 1), node);
    } else if (removes) {
        flat.removeProperty(step.path, step.property);
    } else {
        flat.setProperty(step.path, step.property, *step.after);
    }
}

/// A node as it stands after each of its properties and children was put in front of the one before.
TreeNode turnedRound(TreeNode node)
{
    std::ranges::reverse(node.properties);
    std::ranges::reverse(node.children);
    for (TreeNode &child : node.children)
        child = turnedRound(std::move(child));
    return node;
}

} // namespace

Status TreeEditor::editInPlace(ByteView dtb)
{
    KWB_TRY(const DeviceTree flattened, parseDtb(dtb));
    KWB_TRY(flat_, FlatTree::open(dtb));
    for (const TreeEdit &step : diffTrees(flattened, tree_))
        apply(*flat_, step);
    return {};
}

void TreeEditor::record(TreeEdit step)
{
    if (flat_) apply(*flat_, step);
    steps_.push_back(std::move(step));
}

template <class T>
T &TreeEditor::insert(std::vector<T> &list, T value)
{
    return *list.insert(flat_ ? list.begin() : list.end(), std::move(value));
}

Status TreeEditor::setProperty(const std::string &path, const std::string &property, Bytes value,
                               const TreeRule &rule)
{
    if (!names::holdable(property)) return names::badPropertyName(property, {.path = path});
    const auto at = locate(tree_, path);
    if (!at) return noNode(path);
    const auto old = std::ranges::find(at->node->properties, property, &TreeProperty::name);
    if (old == at->node->properties.end()) {
        record(steps::property(at->path, property, std::nullopt, value, rule));
        insert(at->node->properties, {property, std::move(value)});
    } else if (old->value != value) {
        record(steps::property(at->path, property, std::move(old->value), value, rule));
        old->value = std::move(value);
    }
    return {};
}

bool TreeEditor::removeProperty(const std::string &path, const std::string &property, const TreeRule &rule)
{
    const auto at = locate(tree_, path);
    auto step = at ? take(*at->node, at->path, property, rule) : std::nullopt;
    if (!step) return false;
    record(*std::move(step));
    return true;
}

void TreeEditor::removeFromChildren(const std::string &path, const std::string &property,
                                    const TreeRule &rule)
{
    const auto at = locate(tree_, path);
    if (!at) return;
    for (TreeNode &child : at->node->children)
        if (auto step = take(child, names::join(at->path, child.name), property, rule))
            record(*std::move(step));
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
    record({names::join(parent->path, name), {}, TreeChange::add, {}, {}, rule});
    insert(parent->node->children, std::move(node));
    return {};
}

bool TreeEditor::removeNode(const std::string &path, const TreeRule &rule)
{
    const auto at = locate(tree_, path);
    if (!at || at->parent == nullptr) return false;
    std::vector<TreeEdit> removed;
    steps::removeNode(removed, at->path, *at->node, rule);
    for (TreeEdit &step : removed)
        record(std::move(step));
    at->parent->children.erase(at->parent->children.begin() + (at->node - at->parent->children.data()));
    return true;
}

void TreeEditor::addReservation(TreeReservation row, const TreeRule &rule)
{
    tree_.reservations.push_back(row);
    record(steps::reservation(row, TreeChange::add, rule));
}

bool TreeEditor::removeReservation(TreeReservation row, const TreeRule &rule)
{
    const auto at = std::ranges::find(tree_.reservations, row);
    if (at == tree_.reservations.end()) return false;
    tree_.reservations.erase(at);
    record(steps::reservation(row, TreeChange::remove, rule));
    return true;
}

void TreeEditor::setBootCpuidPhys(std::uint32_t cpu, const TreeRule &rule)
{
    if (cpu == tree_.bootCpuidPhys) return;
    record(steps::bootCpuidPhys(tree_.bootCpuidPhys, cpu, rule));
    tree_.bootCpuidPhys = cpu;
}

void TreeEditor::renewChildren(const std::string &path, bool (*which)(const TreeNode &),
                               const std::vector<TreeNode> &nodes, const TreeRule &rule)
{
    const auto at = locate(tree_, path);
    if (!at) return;
    if (flat_) {
        for (const TreeNode &child : at->node->children)
            if (which(child)) flat_->removeNode(names::join(at->path, child.name));
        for (const TreeNode &node : nodes)
            flat_->addNode(at->path, node);
    }
    TreeNode after = *at->node;
    std::erase_if(after.children, which);
    for (const TreeNode &node : nodes)
        after.children.insert(after.children.begin(), turnedRound(node));
    for (TreeEdit &step : diffNodes(at->path, *at->node, after)) {
        step.rule = rule;
        steps_.push_back(std::move(step));
    }
    *at->node = std::move(after);
}

void TreeEditor::replace(DeviceTree after, const TreeRule &rule)
{
    for (TreeEdit &step : diffTrees(tree_, after)) {
        step.rule = rule;
        record(std::move(step));
    }
    tree_ = std::move(after);
}

} // namespace kwb
