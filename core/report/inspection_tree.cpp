#include "core/report/inspection_parts.h"

#include "core/report/text.h"

#include <algorithm>

/// Nodes and properties of the tree, before and after.
namespace kwb::inspecting {

namespace {

constexpr std::size_t longestValue = 256; ///< bytes of a property that are written out

std::string treeValueText(const TreeProperty *property)
{
    if (property == nullptr) return {};
    const ByteView all(property->value);
    const std::string dts = printable(printDtsValue(all.first(std::min(all.size(), longestValue))));
    return all.size() > longestValue ? dts + " …" : dts;
}

InspectionItem valueItem(MessageTemplate label, const TreeProperty *property)
{
    if (property == nullptr) return told(label, KWB_MSG("inspect.not-there", "not there"));
    if (property->value.empty()) return told(label, KWB_MSG("inspect.empty-value", "there, without a value"));
    return fact(label, treeValueText(property));
}

const TreeProperty *propertyIn(const DeviceTree &tree, const Subject &subject)
{
    const TreeNode *node = tree.find(subject.name);
    return node == nullptr ? nullptr : node->property(subject.detail);
}

/// What lies at the addresses that a value holds, if it holds one or two cells.
void addNamedAddress(const BootPlan &plan, const TreeProperty *property, InspectionSection &out)
{
    if (property == nullptr) return;
    const ByteView value(property->value);
    const std::optional<std::uint64_t> number =
        value.size() == 8 ? load<std::uint64_t>(value, 0, ByteOrder::big)
        : value.size() == 4
            ? std::optional<std::uint64_t>(loadAt<std::uint32_t>(value.data(), ByteOrder::big))
            : std::nullopt;
    if (!number || *number == 0) return;
    const Subject address = Subject::ofAddress(PhysAddr(*number));
    // The end of a range lies just behind what it names.
    for (const Subject &tried : {address, Subject::ofAddress(PhysAddr(*number - 1))})
        if (const PlannedSegment *segment = segmentOf(plan, tried)) {
            out.items.push_back(fact(KWB_MSG("inspect.names-segment", "names an address of"), segment->name,
                                     Subject::ofSegment(*segment)));
            return;
        }
}

InspectionSection editsOf(const BootPlan &plan, const Subject &subject)
{
    InspectionSection out{KWB_MSG("inspect.changed-by", "What was changed, and by which rule"), {}};
    const bool property = subject.kind == Subject::Kind::property;
    const std::string below = subject.name == "/" ? "/" : subject.name + "/";
    std::size_t left = 0;
    for (const TreeEdit &edit : plan.treeEdits) {
        const bool inside = property ? edit.path == subject.name && edit.property == subject.detail
                                     : edit.path == subject.name ||
                                           (edit.path.starts_with(below) && edit.path != "/memreserve/");
        if (!inside) continue;
        if (out.items.size() >= 2 * shownItems) {
            ++left;
            continue;
        }
        out.items.push_back(editItem(edit));
        out.items.push_back(fact(KWB_MSG("inspect.rule", "rule"), printable(edit.rule.source)));
    }
    if (left > 0)
        out.items.push_back(sentence({KWB_MSG("inspect.more-edits", "{count} more edits below it"),
                                      {{"count", std::to_string(left)}}}));
    return out;
}

InspectionSection nodeFacts(const BootPlan &plan, const std::string &path)
{
    InspectionSection out;
    const TreeNode *before = plan.treeBefore.find(path);
    const TreeNode *after = plan.treeAfter.find(path);
    const TreeNode *shown = after != nullptr ? after : before;
    if (shown == nullptr) return out;
    out.items.push_back(
        told(KWB_MSG("inspect.state", "state"),
             before == nullptr   ? KWB_MSG("inspect.node-added", "added: the target's tree has no such node")
             : after == nullptr  ? KWB_MSG("inspect.node-removed", "removed: the new kernel will not see it")
             : *before == *after ? KWB_MSG("inspect.node-same", "as the target has it")
                                 : KWB_MSG("inspect.node-changed", "changed, itself or below it")));
    out.items.push_back(
        fact(KWB_MSG("inspect.properties", "properties"), std::to_string(shown->properties.size())));
    out.items.push_back(
        fact(KWB_MSG("inspect.children", "nodes below"), std::to_string(shown->children.size())));
    return out;
}

} // namespace

Inspection ofTree(const Task &task, const Subject &subject)
{
    Inspection out;
    out.role = Role::tree;
    if (subject.kind == Subject::Kind::treeNode) {
        out.name = printable(subject.name);
        out.kind = KWB_MSG("inspect.node-kind", "node of the device tree");
        addSection(out, nodeFacts(task.plan, subject.name));
    } else {
        out.name = printable(subject.detail);
        out.kind = KWB_MSG("inspect.property-kind", "property of the device tree");
        const TreeProperty *after = propertyIn(task.plan.treeAfter, subject);
        InspectionSection facts;
        facts.items = {
            fact(KWB_MSG("inspect.node", "node"), printable(subject.name), Subject::ofNode(subject.name)),
            valueItem(KWB_MSG("inspect.before", "before"), propertyIn(task.plan.treeBefore, subject)),
            valueItem(KWB_MSG("inspect.after", "after"), after)};
        addNamedAddress(task.plan, after, facts);
        addSection(out, std::move(facts));
    }
    addSection(out, editsOf(task.plan, subject));
    addSection(out, findingsAbout(task.plan, subject.kind == Subject::Kind::property
                                                 ? subject.name + ":" + subject.detail
                                                 : subject.name));
    return out;
}

} // namespace kwb::inspecting
