// How kexec-tools makes the tree (kexec/fs2dt.c): it reads /proc/device-tree anew, leaves out what only the
// running kernel can mean, sorts siblings by name (a shorter unit address first), and collects reservations
// on the way by property name. The last row of the reservation block is always the tree itself. The command
// line ends in a blank; without root= the running kernel's is inherited.

#include "core/plan/command_line.h"
#include "core/plan/tree_rules.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

const std::string fs2dt = "kexec-tools kexec/fs2dt.c";

std::string_view baseName(std::string_view name)
{
    return name.substr(0, name.find('@'));
}

bool before(const TreeNode &a, const TreeNode &b)
{
    if (baseName(a.name) != baseName(b.name)) return baseName(a.name) < baseName(b.name);
    if (a.name.size() != b.name.size()) return a.name.size() < b.name.size();
    return a.name < b.name;
}

void sortNodes(TreeNode &node)
{
    std::ranges::sort(node.children, before); // names of siblings differ, so the order is total
    for (TreeNode &child : node.children)
        sortNodes(child);
}

/// Properties of the running kernel that fs2dt leaves out wherever they stand; here they stand in /chosen and
/// pci nodes.
void dropProperties(TreeEditor &editor, const BootPlan &plan)
{
    const TreeRule rule{{KWB_MSG("tree.running-only", "it describes the running kernel only")}, fs2dt};
    static constexpr std::array dropped = {"linux,htab-base",    "linux,htab-size",  "linux,kernel-end",
                                           "linux,initrd-start", "linux,initrd-end", "bootargs"};
    for (const char *property : dropped)
        editor.removeProperty("/chosen", property, rule);
    if (!commandLineValue(plan.cmdline, "crashkernel")) {
        editor.removeProperty("/chosen", "linux,crashkernel-base", rule);
        editor.removeProperty("/chosen", "linux,crashkernel-size", rule);
    }
    for (const TreeNode &node : DeviceTree(editor.tree()).root.children)
        editor.removeProperty("/" + node.name, "linux,pci-domain", rule);
}

std::string withOldRoot(const BootPlan &plan, const Machine &machine)
{
    std::string line = plan.baseCmdline;
    if (!commandLineValue(line, "root"))
        if (const auto root = commandLineValue(machine.oldCmdline, "root"))
            line += (line.empty() ? "root=" : " root=") + *root;
    return line + " ";
}

} // namespace

Status applyKexecToolsRules(TreeEditor &editor, const TreeInput &input)
{
    DeviceTree sorted = editor.tree();
    sortNodes(sorted.root);
    editor.replace(std::move(sorted), {{KWB_MSG("tree.sorted", "siblings are sorted by name")}, fs2dt});
    dropProperties(editor, *input.plan);
    KWB_CHECK(ensureChosen(editor, fs2dt));
    reserveRanges(editor, input,
                  {MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce, MemoryKind::reservedRange}, fs2dt);
    KWB_CHECK(setInitrd(editor, input, fs2dt));
    return setCommandLine(editor, input, withOldRoot(*input.plan, *input.machine), fs2dt);
}

} // namespace kwb
