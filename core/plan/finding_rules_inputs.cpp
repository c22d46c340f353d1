// What the request brings: command line, initrd, purgatory.
#include "core/plan/finding_rules.h"

#include <array>

namespace kwb {

namespace {

constexpr std::array inputRuleTable = {
    FindingRule{
        "console-parameter", Severity::warning,
        KWB_MSG("finding.console-parameter",
                "The command line says console={console}, but this machine's console is {expected}."),
        KWB_MSG("remedy.console-parameter", "Use console={expected}."),
        KWB_MSG("cause.console-parameter", "A kernel that prints to a device that is not there looks dead."),
        "Linux 6.1 drivers/tty/hvc"},
    FindingRule{"cmdline-too-long", Severity::error,
                KWB_MSG("finding.cmdline-too-long",
                        "The command line is {length} bytes long with its NUL; the kernel keeps {limit}."),
                KWB_MSG("remedy.cmdline-too-long", "Shorten it by {excess} bytes."),
                KWB_MSG("cause.cmdline-too-long", "What is longer is cut off without a word."),
                "Linux 6.1 arch/powerpc/include/uapi/asm/setup.h COMMAND_LINE_SIZE"},
    FindingRule{"cmdline-empty", Severity::note,
                KWB_MSG("finding.cmdline-empty", "The new kernel gets no command line."),
                KWB_MSG("remedy.cmdline-empty", "Give --cmdline, or --cmdline-from-target."),
                KWB_MSG("cause.cmdline-empty", "Then the kernel falls back on what was built in."),
                "Linux 6.1 arch/powerpc/kernel/prom.c"},
    FindingRule{
        "cmdline-not-captured", Severity::error,
        KWB_MSG("finding.cmdline-not-captured",
                "The target's own command line was asked for, but the snapshot does not have it."),
        KWB_MSG("remedy.cmdline-not-captured", "Give --cmdline, or capture the snapshot again."),
        KWB_MSG(
            "cause.cmdline-not-captured",
            "The new kernel would start without any of the parameters that were meant, root= among them."),
        "resources/snapshot-format.md cmdline"},
    FindingRule{
        "cmdline-ignored", Severity::warning,
        KWB_MSG("finding.cmdline-ignored",
                "{allocator} hands {file} over as it is: the new kernel gets its command line "
                "\"{cmdline}\" and not the one of the request."),
        KWB_MSG("remedy.cmdline-ignored",
                "Write the command line into the tree, or edit /chosen:bootargs with --edits."),
        KWB_MSG("cause.cmdline-ignored", "kexec-tools uses --append only for the tree that it makes itself."),
        "kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c"},
    FindingRule{"no-root", Severity::warning,
                KWB_MSG("finding.no-root", "There is neither an initrd nor root= on the command line: the "
                                           "new kernel will have no root file system."),
                KWB_MSG("remedy.no-root", "Add an initrd or root=…"),
                KWB_MSG("cause.no-root", "The kernel panics with \"Unable to mount root fs\"."),
                "Linux 6.1 init/do_mounts.c"},
    FindingRule{"cmdline-root-twice", Severity::note,
                KWB_MSG("finding.cmdline-root-twice",
                        "root= stands {count} times; the kernel takes the last, {root}."),
                KWB_MSG("remedy.cmdline-root-twice", "Leave the one that is meant."),
                KWB_MSG("cause.cmdline-root-twice",
                        "Tools that append to a command line win over what stood there before."),
                "Linux 6.1 init/do_mounts.c root_dev_setup"},
    FindingRule{
        "initrd-unknown-format", Severity::warning,
        KWB_MSG("finding.initrd-unknown-format",
                "{file} does not start like an initramfs (cpio) or a compressed file."),
        KWB_MSG("remedy.initrd-unknown-format", "Check that it is the right file: kwb inspect {file}."),
        KWB_MSG("cause.initrd-unknown-format",
                "The kernel ignores what it does not know, or takes it as an old ramdisk image."),
        "Linux 6.1 init/initramfs.c"},
    FindingRule{"initrd-empty", Severity::error,
                KWB_MSG("finding.initrd-empty", "The initrd {file} is empty."),
                KWB_MSG("remedy.initrd-empty", "Make it again, or take it out of the request."),
                KWB_MSG("cause.initrd-empty",
                        "The new kernel would start without the drivers and scripts that it was to bring."),
                "Linux 6.1 init/initramfs.c"},
    FindingRule{
        "initrd-not-loaded", Severity::warning,
        KWB_MSG("finding.initrd-not-loaded",
                "The new tree names an initrd at {address}, but this plan loads none."),
        KWB_MSG("remedy.initrd-not-loaded",
                "Give the initrd, or take linux,initrd-start and linux,initrd-end out of /chosen."),
        KWB_MSG("cause.initrd-not-loaded",
                "The new kernel unpacks what it finds there, which is not what the tree was made for."),
        "Linux 6.1 drivers/of/fdt.c early_init_dt_check_for_initrd"},
    FindingRule{
        "initrd-end-missing", Severity::error,
        KWB_MSG("finding.initrd-end-missing",
                "The tree has linux,initrd-start but no linux,initrd-end in /chosen: {allocator} "
                "answers EINVAL."),
        KWB_MSG("remedy.initrd-end-missing", "Use the workbench allocator, which ignores half a range."),
        KWB_MSG("cause.initrd-end-missing",
                "The kernel reads both before it replaces them, and gives up when one is missing."),
        "Linux 6.1 drivers/of/kexec.c of_kexec_alloc_and_setup_fdt"},
    FindingRule{"purgatory-byte-order", Severity::error,
                KWB_MSG("finding.purgatory-byte-order",
                        "The purgatory is {purgatory}-endian, but the running "
                        "kernel, which enters it, is {kernel}-endian."),
                KWB_MSG("remedy.purgatory-byte-order",
                        "Use a purgatory in the running kernel's byte order; the built-in one is chosen so."),
                KWB_MSG("cause.purgatory-byte-order", "The jump does not change the byte order."),
                "Linux 6.1 arch/powerpc/kernel/misc_64.S"},
    FindingRule{
        "purgatory-symbol-missing", Severity::error,
        KWB_MSG("finding.purgatory-symbol-missing",
                "The purgatory has no symbol {symbol}, so it cannot be told what it needs."),
        KWB_MSG("remedy.purgatory-symbol-missing", "Use another purgatory."),
        KWB_MSG("cause.purgatory-symbol-missing", "Addresses are written into a purgatory by symbol name."),
        "Linux 6.1 kernel/kexec_file.c kexec_purgatory_get_set_symbol"},
    FindingRule{"purgatory-not-exportable", Severity::note,
                KWB_MSG("finding.purgatory-not-exportable",
                        "The running kernel's own purgatory stands in the plan "
                        "for its place only; the plan cannot be exported."),
                KWB_MSG("remedy.purgatory-not-exportable", "Use the built-in purgatory to export."),
                KWB_MSG("cause.purgatory-not-exportable", "Its bytes are inside the target's kernel."),
                "contract: --purgatory linux"},
    FindingRule{
        "integrity-not-checked", Severity::note,
        KWB_MSG("finding.integrity-not-checked", "This purgatory checks no segment one by one: {reason}."),
        KWB_MSG("remedy.integrity-not-checked",
                "Use the built-in purgatory, which names the segment that was damaged."),
        KWB_MSG("cause.integrity-not-checked", "Linux's ppc64 purgatory stores a digest and never looks at "
                                               "it; kexec-tools' has one digest for all."),
        "Linux 6.1 arch/powerpc/purgatory/trampoline_64.S"},
};

} // namespace

std::span<const FindingRule> inputFindingRules()
{
    return inputRuleTable;
}

} // namespace kwb
