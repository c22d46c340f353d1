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
    FindingRule{
        "cpus-missing", Severity::warning,
        KWB_MSG("finding.cpus-missing", "The new tree does not list these CPUs of the target: {cpus}."),
        KWB_MSG(
            "remedy.cpus-missing",
            "Use the workbench allocator, which starts from the live tree, or bring the tree up to date."),
        KWB_MSG("cause.cpus-missing",
                "The tree of boot time does not know CPUs that were added since; the new kernel runs without "
                "them."),
        "Linux commits 40c75399, 932bed41"},
    FindingRule{
        "firmware-node-missing", Severity::warning,
        KWB_MSG("finding.firmware-node-missing", "The target has {node}, the new tree has not."),
        KWB_MSG("remedy.firmware-node-missing", "Take the edit out, or give a tree that has it."),
        KWB_MSG("cause.firmware-node-missing",
                "Without it a kernel cannot call firmware: no power-off, no PCI, on bare metal no console."),
        "Linux 6.1 arch/powerpc/kernel/rtas.c, platforms/powernv/opal.c"},
    FindingRule{
        "firmware-not-reserved", Severity::error,
        KWB_MSG("finding.firmware-not-reserved",
                "{what} {range} ({source}) is not reserved in the new tree: {when} it becomes free memory."),
        KWB_MSG("remedy.firmware-not-reserved",
                "Use the workbench allocator, or put a reservation row for it into the tree."),
        KWB_MSG("cause.firmware-not-reserved",
                "A kernel keeps clear of reservation rows, reserved-ranges and /reserved-memory, and of "
                "nothing else; firmware is overwritten when that memory is handed out."),
        "Linux 6.1 arch/powerpc/kernel/prom.c early_reserve_mem_dt"},
    FindingRule{
        "tree-memory-not-there", Severity::error,
        KWB_MSG(
            "finding.tree-memory-not-there",
            "The new tree describes memory that the target does not have: {size} bytes, from {range} on."),
        KWB_MSG("remedy.tree-memory-not-there",
                "Take the memory nodes from the target: kwb map lists what it has."),
        KWB_MSG("cause.tree-memory-not-there",
                "A kernel believes its tree and uses that memory, the highest first."),
        "Linux 6.1 arch/powerpc/kernel/prom.c early_init_dt_scan_memory_ppc"},
    FindingRule{
        "running-kernel-property", Severity::warning,
        KWB_MSG("finding.running-kernel-property",
                "The new tree keeps /chosen {property} = {value} of the running kernel; the new one reads "
                "{read}."),
        KWB_MSG("remedy.running-kernel-property",
                "Delete it by a hand edit, or use the workbench allocator, which does not pass it on."),
        KWB_MSG("cause.running-kernel-property",
                "Early code takes the eight bytes as they are: a little-endian kernel reads them backwards."),
        "Linux 6.1 arch/powerpc/kernel/prom.c early_init_dt_scan_chosen_ppc"},
    FindingRule{
        "capture-leftover", Severity::warning,
        KWB_MSG("finding.capture-leftover",
                "{what} makes the new kernel take itself for one that is to save a dump."),
        KWB_MSG("remedy.capture-leftover", "Take it out: a hand edit or another command line."),
        KWB_MSG("cause.capture-leftover",
                "It is a leftover of a crash kernel: memory outside is not used, devices are treated as in a "
                "crash."),
        "Linux 6.1 drivers/of/fdt.c, arch/powerpc/kernel/prom.c"},
    FindingRule{"tree-over-tool-limits", Severity::error,
                KWB_MSG("finding.tree-over-tool-limits",
                        "The tree has {count} {what}; {allocator} has room for {limit} and ends."),
                KWB_MSG("remedy.tree-over-tool-limits", "Use another allocator, which has no such limit."),
                KWB_MSG("cause.tree-over-tool-limits", "It makes the tree in buffers of a fixed size."),
                "kexec-tools kexec/fs2dt.c MEMRESERVE, NAMESPACE"},
};

} // namespace

std::span<const FindingRule> treeFindingRules()
{
    return treeRuleTable;
}

} // namespace kwb
