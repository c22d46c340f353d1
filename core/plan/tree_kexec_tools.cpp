// How kexec-tools makes the tree (kexec/fs2dt.c, kexec/arch/ppc64/fdt.c): it reads /proc/device-tree anew,
// leaves out what only the running kernel can mean, sorts siblings by name (a shorter unit address first),
// and collects reservations on the way by property name. The last row of the reservation block is always the
// tree itself. The command line ends in a blank; without root= the running kernel's is inherited. A tree
// given with --dtb is handed over as it is, command line and all; only an initrd brings entries of its own
// with it, and the row of the tree itself is written over the last one there is.

#include "core/plan/command_line.h"
#include "core/plan/tree_rules.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

const std::string fs2dt = "kexec-tools kexec/fs2dt.c";
const std::string fixup = "kexec-tools kexec/arch/ppc64/fdt.c fixup_dt";
const std::string loader = "kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c";

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
    editor.removeFromChildren("/", "linux,pci-domain", rule);
}

/// With an initrd a given tree gets what belongs to it, and the firmware's rows of the live tree.
Status applyToGivenTree(TreeEditor &editor, const TreeInput &input)
{
    KWB_CHECK(ensureChosen(editor, fixup));
    if (input.initrd) {
        reserveRanges(editor, input, {MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce}, loader);
        KWB_CHECK(addInitrd(editor, input, loader));
        editor.setBootCpuidPhys(
            0, {{KWB_MSG("tree.boot-cpu-zero", "the purgatory writes the CPU that boots there")}, loader});
    }
    KWB_CHECK(setBootedFromKexec(editor, fixup));
    return setMarker(editor, input);
}

} // namespace

std::string kexecToolsCommandLine(const BootPlan &plan, const Machine &machine, const DeviceTree &base,
                                  const std::string &given)
{
    if (plan.request.dtb) {
        const TreeNode *chosen = base.find("/chosen");
        return chosen != nullptr ? chosen->string("bootargs").value_or(std::string()) : std::string();
    }
    std::string line = given;
    if (!commandLineValue(line, "root"))
        if (const auto root = commandLineValue(machine.oldCmdline, "root"))
            line += (line.empty() ? "root=" : " root=") + *root;
    return line + " ";
}

Status applyKexecToolsRules(TreeEditor &editor, const TreeInput &input)
{
    if (input.plan->request.dtb) return applyToGivenTree(editor, input);
    DeviceTree sorted = editor.tree();
    sortNodes(sorted.root);
    editor.replace(std::move(sorted), {{KWB_MSG("tree.sorted", "siblings are sorted by name")}, fs2dt});
    dropProperties(editor, *input.plan);
    KWB_CHECK(ensureChosen(editor, fs2dt));
    reserveRanges(editor, input,
                  {MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce, MemoryKind::reservedRange}, fs2dt);
    KWB_CHECK(addInitrd(editor, input, fs2dt));
    KWB_CHECK(setCommandLine(editor, input, fs2dt));
    return setBootedFromKexec(editor, fixup);
}

} // namespace kwb
