// How kexec-lite makes the tree: dtc reads /proc/device-tree (-s: nodes and properties sorted by name), or a
// tree is given. The reservation rows are deleted in a loop that counts up while the rows move down, so every
// second one stays. Then each area that it keeps clear of gets a row. An initrd gets its two properties and
// no row; without one the old properties stay. bootargs is set if a command line was given, and stays
// otherwise. Nothing is dropped, linux,kernel-end and its like neither.

#include "core/plan/placement.h"
#include "core/plan/tree_rules.h"

#include <algorithm>

namespace kwb {

namespace {

const std::string lite = "kexec-lite kexec.c";
const std::string liteMap = "kexec-lite kexec_memory_map.c";

void sortByName(TreeNode &node)
{
    std::ranges::sort(node.properties, {}, &TreeProperty::name);
    std::ranges::sort(node.children, {}, &TreeNode::name);
    for (TreeNode &child : node.children)
        sortByName(child);
}

void removeEverySecondRow(TreeEditor &editor)
{
    const std::vector<TreeReservation> rows = editor.tree().reservations;
    for (std::size_t i = 0; i < rows.size(); i += 2)
        editor.removeReservation(
            rows[i], {{KWB_MSG("tree.lite-row-old", "the rows of the tree are deleted, but every second one "
                                                    "is stepped over")},
                      lite});
}

void reserveKeptClear(TreeEditor &editor, const TreeInput &input)
{
    const MemoryMap &memory = input.machine->memory;
    const DeviceTree &tree = input.plan->request.target->tree();
    for (const ExcludeRule &rule : input.plan->profile->excludes)
        for (const MemoryRange *range : keptClear(rule, tree, memory, retainsInitrd(*input.machine)))
            editor.addReservation(
                {range->range.begin, range->range.size()},
                {{KWB_MSG("tree.lite-row", "{what} ({source}) was kept clear of, so it is reserved"),
                  {{"what", name(range->kind)}, {"source", memory.source(*range)}}},
                 liteMap});
}

} // namespace

std::string kexecLiteCommandLine(const BootPlan &plan, const DeviceTree &base, const std::string &given)
{
    if (plan.request.cmdline || plan.request.cmdlineFromTarget) return given;
    const TreeNode *chosen = base.find("/chosen");
    return chosen != nullptr ? chosen->string("bootargs").value_or(std::string()) : std::string();
}

Status applyKexecLiteRules(TreeEditor &editor, const TreeInput &input)
{
    const BootRequest &request = input.plan->request;
    if (!request.dtb) {
        DeviceTree sorted = editor.tree();
        sortByName(sorted.root);
        editor.replace(std::move(sorted),
                       {{KWB_MSG("tree.lite-sorted", "nodes and properties are sorted by name")},
                        "dtc -s, called by " + lite});
    }
    removeEverySecondRow(editor);
    reserveKeptClear(editor, input);
    KWB_CHECK(ensureChosen(editor, lite));
    KWB_CHECK(setInitrdProperties(editor, input, lite));
    if (request.cmdline || request.cmdlineFromTarget) return setCommandLine(editor, input, lite);
    return setMarker(editor, input);
}

} // namespace kwb
