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
        "overwritten-by-kernel", Severity::error,
        KWB_MSG("finding.overwritten-by-kernel", "{segment} {range} will be overwritten: the new kernel "
                                                 "moves itself to {extent} before it reads it."),
        KWB_MSG("remedy.overwritten-by-kernel", "Place {segment} above {end}; the workbench allocator does."),
        KWB_MSG("cause.overwritten-by-kernel", "A relocatable kernel copies itself to address 0 as its first "
                                               "act; what lies there is gone, without a word."),
        "Linux 6.1 arch/powerpc/kernel/head_64.S"},
    FindingRule{"firmware-overwritten-by-kernel", Severity::error,
                KWB_MSG("finding.firmware-overwritten-by-kernel",
                        "{what} {otherRange} ({source}) lies where the new kernel moves itself, {extent}."),
                KWB_MSG("remedy.firmware-overwritten-by-kernel",
                        "Use a smaller kernel; firmware cannot be moved after boot."),
                KWB_MSG("cause.firmware-overwritten-by-kernel",
                        "The new kernel calls the firmware that the old one was booted with."),
                "Linux 6.1 arch/powerpc/kernel/head_64.S, rtas.c"},
};

} // namespace

std::span<const FindingRule> timeFindingRules()
{
    return timeRuleTable;
}

} // namespace kwb
