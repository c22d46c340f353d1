// The device tree that the new kernel is handed.
#include "core/plan/finding_rules.h"

#include <array>

namespace kwb {

namespace {

constexpr std::array treeRuleTable = {
    FindingRule{
        "boot-cpu-missing", Severity::error,
        KWB_MSG("finding.boot-cpu-missing",
                "The new tree has no CPU with hardware id {cpu}, the one that will boot."),
        KWB_MSG("remedy.boot-cpu-missing",
                "Take the tree from the running target, or do not remove the boot CPU's node."),
        KWB_MSG("cause.boot-cpu-missing",
                "A kernel that does not find the CPU it runs on in the tree stops before its console."),
        "kexec-tools commit 39631c8; Linux 6.1 arch/powerpc/kernel/prom.c"},
    FindingRule{
        "no-cpus", Severity::error, KWB_MSG("finding.no-cpus", "The new tree lists no CPU under /cpus."),
        KWB_MSG("remedy.no-cpus", "Give a tree of the target; overlays and edits may not take /cpus away."),
        KWB_MSG("cause.no-cpus",
                "A kernel that does not find the CPU it runs on in the tree stops before its console."),
        "Linux 6.1 arch/powerpc/kernel/prom.c"},
    FindingRule{
        "no-chosen", Severity::error,
        KWB_MSG("finding.no-chosen",
                "The new tree has no /chosen node: the kernel will get neither command line nor initrd."),
        KWB_MSG("remedy.no-chosen", "Take the edit out that removes it."),
        KWB_MSG("cause.no-chosen", "All that a boot loader tells a kernel stands in /chosen."),
        "kexec-tools commits 5570b42, 583dbd5"},
    FindingRule{
        "no-memory-in-tree", Severity::error,
        KWB_MSG("finding.no-memory-in-tree", "The new tree describes no memory."),
        KWB_MSG("remedy.no-memory-in-tree", "A tree given with --dtb must have the target's memory nodes."),
        KWB_MSG("cause.no-memory-in-tree", "The kernel takes its RAM from the tree and nothing else."),
        "Linux 6.1 arch/powerpc/kernel/prom.c early_init_dt_scan_memory_ppc"},
    FindingRule{
        "no-console", Severity::warning,
        KWB_MSG("finding.no-console", "The purgatory will be silent: {reason}."),
        KWB_MSG("remedy.no-console", "If the boot hangs there will be no word of the purgatory; set /chosen "
                                     "stdout-path to a hypervisor or OPAL console."),
        KWB_MSG("cause.no-console",
                "The purgatory speaks through the hypervisor's terminal or OPAL; it knows no other device."),
        "Linux 2016 series find_debug_console; OPAL console"},
    FindingRule{
        "tree-from-other-source", Severity::warning,
        KWB_MSG(
            "finding.tree-from-other-source",
            "{allocator} starts from the {wanted}, which this target does not have; the {taken} was taken."),
        KWB_MSG("remedy.tree-from-other-source",
                "Capture the snapshot again, as root, with the script of this project."),
        KWB_MSG("cause.tree-from-other-source", "The two trees differ: the live one has changed since boot "
                                                "and has properties that the running kernel added."),
        "Linux 6.1 drivers/of/kexec.c; kexec-tools kexec/fs2dt.c"},
    FindingRule{"edit-overrides-rule", Severity::warning,
                KWB_MSG("finding.edit-overrides-rule",
                        "The edit of {what} replaces what the loading rules wrote there."),
                KWB_MSG("remedy.edit-overrides-rule", "Take the edit out unless that is what you want."),
                KWB_MSG("cause.edit-overrides-rule",
                        "Hand edits come last; the kernel will see what you wrote, and "
                        "not where its initrd or command line really is."),
                "kexec-workbench"},
    FindingRule{
        "dtb-row-replaced", Severity::warning,
        KWB_MSG(
            "finding.dtb-row-replaced",
            "{allocator} writes the tree's own row over the last one of {file}: {row} is not reserved any "
            "more."),
        KWB_MSG(
            "remedy.dtb-row-replaced",
            "Put a row into the tree that can be spared, as the last one; with an initrd it is not needed."),
        KWB_MSG(
            "cause.dtb-row-replaced",
            "It takes the last row for one that it has added itself, which it does for its own trees only."),
        "kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c, commit 32f664b"},
    FindingRule{
        "dtb-without-row", Severity::error,
        KWB_MSG("finding.dtb-without-row",
                "{file} has no reservation row: {allocator} would write the tree's own over its header."),
        KWB_MSG("remedy.dtb-without-row", "Add a row to the tree, or use the workbench allocator."),
        KWB_MSG("cause.dtb-without-row",
                "It writes to where the last row should be; without one that is the tree's header."),
        "kexec-tools commit 32f664b"},
};

} // namespace

std::span<const FindingRule> treeFindingRules()
{
    return treeRuleTable;
}

} // namespace kwb
