// What happens after the jump: a segment that lies well when it is loaded can be gone when it is read.
#include "core/plan/finding_rules.h"

#include <array>

namespace kwb {

namespace {

constexpr std::array timeRuleTable = {
    FindingRule{
        "slave-code-not-entry", Severity::error,
        KWB_MSG("finding.slave-code-not-entry",
                "{allocator} takes the code for the waiting CPUs from file offset {taken}, but the kernel "
                "starts with what stands at {entry}."),
        KWB_MSG("remedy.slave-code-not-entry",
                "Use the workbench allocator, which takes it from where the kernel starts."),
        KWB_MSG("cause.slave-code-not-entry",
                "All other CPUs jump to 0x60 in those 256 bytes; what is not the kernel's first code there "
                "sends them astray."),
        "Linux 6.1 arch/powerpc/kexec/elf_64.c, file_load.c setup_purgatory"},
    FindingRule{
        "kernel-torn-apart", Severity::error,
        KWB_MSG("finding.kernel-torn-apart",
                "{segment} lies {found} behind the kernel's entry, but the kernel was built for {expected}: "
                "{when} it copies one block, with whatever lies at {expected}."),
        KWB_MSG("remedy.kernel-torn-apart",
                "Use the workbench allocator, which keeps the distances, or a kernel of one PT_LOAD."),
        KWB_MSG("cause.kernel-torn-apart",
                "Linux looks for a place for each PT_LOAD by itself; a kernel knows its parts by their "
                "distance only."),
        "Linux 6.1 arch/powerpc/kexec/elf_64.c, arch/powerpc/kernel/head_64.S copy_and_flush"},
    FindingRule{
        "overwritten-by-stack", Severity::error,
        KWB_MSG("finding.overwritten-by-stack",
                "{segment} {range} will be written over {when}: the purgatory's stack is {extent}."),
        KWB_MSG("remedy.overwritten-by-stack",
                "Pin the stack elsewhere, or use the built-in purgatory, which brings its own."),
        KWB_MSG(
            "cause.overwritten-by-stack",
            "The stack is a hole that the loader found, not a segment: kexec_load does not know of it and "
            "checks nothing."),
        "kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c (locate_hole, no add_segment)"},
    FindingRule{
        "overwritten-by-kernel", Severity::error,
        KWB_MSG("finding.overwritten-by-kernel",
                "{segment} {range} will be overwritten {when}: it takes {extent} ({how})."),
        KWB_MSG("remedy.overwritten-by-kernel", "Place {segment} above {end}; the workbench allocator does."),
        KWB_MSG("cause.overwritten-by-kernel",
                "A kernel copies itself to address 0 as its first act, up to its symbol _end, and clears its "
                "bss there; what lies there is gone, without a word."),
        "Linux 6.1 arch/powerpc/kernel/head_64.S __after_prom_start"},
    FindingRule{"firmware-overwritten-by-kernel", Severity::error,
                KWB_MSG("finding.firmware-overwritten-by-kernel",
                        "{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}."),
                KWB_MSG("remedy.firmware-overwritten-by-kernel",
                        "Use a smaller kernel; firmware cannot be moved after boot."),
                KWB_MSG("cause.firmware-overwritten-by-kernel",
                        "The new kernel calls the firmware that the old one was booted with."),
                "Linux 6.1 arch/powerpc/kernel/head_64.S, rtas.c"},
    FindingRule{
        "reserved-overwritten-by-kernel", Severity::warning,
        KWB_MSG("finding.reserved-overwritten-by-kernel",
                "{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}, more than the "
                "running kernel does."),
        KWB_MSG("remedy.reserved-overwritten-by-kernel",
                "Find out who reserved it; if it still matters, use a smaller kernel."),
        KWB_MSG("cause.reserved-overwritten-by-kernel",
                "A kernel moves itself to 0 before it has read what is reserved there."),
        "Linux 6.1 arch/powerpc/kernel/head_64.S, prom.c early_reserve_mem"},
    FindingRule{
        "initrd-outside-memory", Severity::error,
        KWB_MSG("finding.initrd-outside-memory", "The initrd {range} is lost {when}: {because}."),
        KWB_MSG("remedy.initrd-outside-memory",
                "Place the initrd lower, or let the new kernel have that memory."),
        KWB_MSG("cause.initrd-outside-memory",
                "A kernel maps only the memory that it has; it reserves the initrd first and drops what is "
                "above its limit then, so reading the initrd ends in a fault."),
        "Linux 6.1 arch/powerpc/kernel/prom.c early_init_devtree"},
    FindingRule{
        "crashkernel-on-kernel", Severity::warning,
        KWB_MSG("finding.crashkernel-on-kernel",
                "The new kernel will refuse its crash region {region} {when}: it lies on itself, {extent}. "
                "There will be no crash kernel."),
        KWB_MSG("remedy.crashkernel-on-kernel",
                "Leave the place out of crashkernel=, or name one above {end}."),
        KWB_MSG("cause.crashkernel-on-kernel",
                "Old advice for ppc64 was crashkernel=…@32M; kernels have grown beyond that."),
        "Linux 6.1 arch/powerpc/kexec/core.c reserve_crashkernel"},
};

} // namespace

std::span<const FindingRule> timeFindingRules()
{
    return timeRuleTable;
}

} // namespace kwb
