// What only a crash image can have.
#include "core/plan/finding_rules.h"

#include <array>

namespace kwb {

namespace {

constexpr std::array crashRuleTable = {
    FindingRule{
        "crash-no-region", Severity::error,
        KWB_MSG("finding.crash-no-region", "The target keeps no memory free for a crash kernel: {sources}."),
        KWB_MSG("remedy.crash-no-region",
                "Boot it with crashkernel= on its command line; kwb crash simulate says what would come of a "
                "value."),
        KWB_MSG("cause.crash-no-region",
                "All segments of a crash image must lie in the region that the running kernel reserved when "
                "it booted."),
        "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{
        "crash-region-sources-differ", Severity::warning,
        KWB_MSG("finding.crash-region-sources-differ",
                "The sources do not agree on where the crash region is ({sources}); {region} is taken."),
        KWB_MSG("remedy.crash-region-sources-differ",
                "Take a new snapshot; if the region was made smaller (/sys/kernel/kexec_crash_size), all is "
                "well."),
        KWB_MSG("cause.crash-region-sources-differ",
                "The region can be made smaller while the machine runs, and the device tree keeps what was "
                "reserved at boot."),
        "Linux 6.1 kernel/kexec_core.c crash_shrink_memory, arch/powerpc/kexec/core.c"},
    FindingRule{
        "crash-segment-outside-region", Severity::error,
        KWB_MSG("finding.crash-segment-outside-region",
                "{segment} {range} does not lie in the crash region {region}."),
        KWB_MSG("remedy.crash-segment-outside-region", "Take its pin out, or pin it inside the region."),
        KWB_MSG("cause.crash-segment-outside-region",
                "Segments of a crash image are copied at once, and only there is nobody's memory: kexec_load "
                "answers EADDRNOTAVAIL."),
        "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{
        "crash-no-spare-pages", Severity::error,
        KWB_MSG("finding.crash-no-spare-pages",
                "The segments leave {free} bytes of the crash region {region}; two pages of {page} bytes are "
                "needed."),
        KWB_MSG("remedy.crash-no-spare-pages", "Use a smaller initrd, or a bigger crashkernel=."),
        KWB_MSG("cause.crash-no-spare-pages",
                "The kernel takes a page for its control code and one for a copy of vmcoreinfo from the "
                "region; without them kexec_load answers ENOMEM."),
        "Linux 6.1 kernel/kexec_core.c kimage_alloc_crash_control_pages, kimage_crash_copy_vmcoreinfo"},
    FindingRule{
        "crash-room-tight", Severity::warning,
        KWB_MSG("finding.crash-room-tight",
                "The segments leave {free} of the crash region {region}: that is all the memory the crash "
                "kernel will have, and its initrd alone takes {initrd} packed."),
        KWB_MSG("remedy.crash-room-tight",
                "Use a smaller initrd, or a bigger crashkernel=; kwb crash simulate tries one out."),
        KWB_MSG("cause.crash-room-tight",
                "The initrd is unpacked beside itself, and page tables, drivers and the program that saves "
                "the dump need memory, too."),
        "Linux 6.1 init/initramfs.c"},
    FindingRule{
        "crash-no-boot-id", Severity::error,
        KWB_MSG("finding.crash-no-boot-id",
                "The snapshot does not say which boot of the target it is from (boot_id)."),
        KWB_MSG("remedy.crash-no-boot-id", "Take a new snapshot, as root."),
        KWB_MSG("cause.crash-no-boot-id",
                "The places of notes and of the region change with every boot; the loader refuses a crash "
                "image that is for another."),
        "Kexec Workbench purgatory/loader/checks.c"},
    FindingRule{
        "crash-no-notes", Severity::error,
        KWB_MSG("finding.crash-no-notes", "The snapshot says neither where the processors leave their notes "
                                          "nor where vmcoreinfo is."),
        KWB_MSG("remedy.crash-no-notes", "Take a new snapshot, as root."),
        KWB_MSG("cause.crash-no-notes",
                "/proc/vmcore joins all notes to one; with none its header is wrong, and no tool can read "
                "the dump."),
        "Linux 6.1 fs/proc/vmcore.c merge_note_headers_elf64"},
    FindingRule{"crash-no-cpu-notes", Severity::warning,
                KWB_MSG("finding.crash-no-cpu-notes",
                        "The snapshot does not say where the processors leave their notes (crash_notes)."),
                KWB_MSG("remedy.crash-no-cpu-notes", "Take a new snapshot, as root."),
                KWB_MSG("cause.crash-no-cpu-notes", "The dump would not tell what any processor was doing."),
                "Linux 6.1 drivers/base/cpu.c, kernel/crash_core.c"},
    FindingRule{"crash-no-vmcoreinfo", Severity::warning,
                KWB_MSG("finding.crash-no-vmcoreinfo", "The snapshot does not say where vmcoreinfo is."),
                KWB_MSG("remedy.crash-no-vmcoreinfo", "Take a new snapshot, as root."),
                KWB_MSG("cause.crash-no-vmcoreinfo",
                        "Without it makedumpfile cannot tell which pages are worth keeping."),
                "Linux 6.1 kernel/crash_core.c"},
    FindingRule{
        "crash-cross-endian", Severity::warning,
        KWB_MSG("finding.crash-cross-endian",
                "The running kernel is {old}-endian, the crash kernel {new}-endian: the header of the dump "
                "will be {new}-endian, the notes and all memory {old}-endian."),
        KWB_MSG("remedy.crash-cross-endian",
                "Use a crash kernel of the running kernel's byte order, unless the dump is only copied."),
        KWB_MSG("cause.crash-cross-endian", "Tools take a dump to have one byte order."),
        "Linux 6.1 fs/proc/vmcore.c"},
    FindingRule{
        "crash-kernel-not-relocatable", Severity::error,
        KWB_MSG("finding.crash-kernel-not-relocatable",
                "The crash kernel would be at {place}, but it was linked for {linked} and cannot run "
                "elsewhere."),
        KWB_MSG("remedy.crash-kernel-not-relocatable",
                "Use a kernel with CONFIG_RELOCATABLE, or one with CONFIG_CRASH_DUMP that is linked for the "
                "crash region."),
        KWB_MSG("cause.crash-kernel-not-relocatable",
                "A crash kernel may not move itself to 0, where the memory of the dead one is; it must run "
                "where it was loaded."),
        "Linux 6.1 arch/powerpc/kernel/head_64.S __run_at_load"},
    FindingRule{
        "crash-run-at-load-lost", Severity::error,
        KWB_MSG("finding.crash-run-at-load-lost",
                "The big-endian purgatory inside Linux loses the word that makes the crash kernel stay where "
                "it is."),
        KWB_MSG("remedy.crash-run-at-load-lost", "Use the built-in purgatory."),
        KWB_MSG("cause.crash-run-at-load-lost",
                "It loads eight bytes and stores four of them, which are the wrong ones in this byte order: "
                "the kernel moves itself to 0, onto the memory that it is to save."),
        "Linux 6.1 arch/powerpc/purgatory/trampoline_64.S"},
    FindingRule{
        "crash-drconf-out-of-step", Severity::warning,
        KWB_MSG("finding.crash-drconf-out-of-step",
                "{allocator} writes usable memory for every LMB, but a kernel passes over those that are not "
                "its RAM: it will find {read} of {written} usable among the LMBs."),
        KWB_MSG("remedy.crash-drconf-out-of-step",
                "Use the workbench allocator, which writes what the kernel reads."),
        KWB_MSG("cause.crash-drconf-out-of-step",
                "Each LMB that is passed over brings the reader one row further behind, so that memory is "
                "missing, perhaps that of the crash kernel itself."),
        "Linux 6.1 arch/powerpc/kernel/prom.c early_init_drmem_lmb"},
    FindingRule{
        "crash-too-many-ranges", Severity::error,
        KWB_MSG("finding.crash-too-many-ranges",
                "The dump would have {count} rows; its header has room for {limit}."),
        KWB_MSG("remedy.crash-too-many-ranges", "Nothing here: the target's memory is in too many pieces."),
        KWB_MSG("cause.crash-too-many-ranges", "The number of rows in an ELF header has 16 bits."),
        "kexec-tools f63d853"},
    FindingRule{
        "crash-cmdline-crashkernel", Severity::warning,
        KWB_MSG("finding.crash-cmdline-crashkernel",
                "crashkernel={value} stands on the command line of the crash kernel."),
        KWB_MSG("remedy.crash-cmdline-crashkernel", "Leave it out."),
        KWB_MSG("cause.crash-cmdline-crashkernel",
                "The crash kernel would reserve memory for another one out of the little that it has, or "
                "fail to."),
        "Linux 6.1 arch/powerpc/kexec/core.c reserve_crashkernel"},
    FindingRule{
        "crash-cmdline-elfcorehdr", Severity::warning,
        KWB_MSG(
            "finding.crash-cmdline-elfcorehdr",
            "The command line that was given has elfcorehdr={value}; the header of this plan's dump is at "
            "{place}."),
        KWB_MSG("remedy.crash-cmdline-elfcorehdr", "Leave it out; the plan adds its own."),
        KWB_MSG("cause.crash-cmdline-elfcorehdr", "Of two such words a kernel takes the last."),
        "Linux 6.1 kernel/crash_dump.c"},
    FindingRule{
        "crash-all-cpus", Severity::note,
        KWB_MSG("finding.crash-all-cpus",
                "The crash kernel will start all {cpus} processors: neither nr_cpus= nor maxcpus= is on its "
                "command line."),
        KWB_MSG("remedy.crash-all-cpus", "Add nr_cpus=1, unless the dump needs more to be saved in time."),
        KWB_MSG("cause.crash-all-cpus",
                "Each processor takes memory of the crash region, and one may still be where it was at the "
                "crash."),
        "Linux Documentation/admin-guide/kdump/kdump.rst"},
    FindingRule{
        "crash-load-limit-reached", Severity::error,
        KWB_MSG("finding.crash-load-limit-reached",
                "The target allows no more loads of crash images (kexec_load_limit_panic = {limit})."),
        KWB_MSG("remedy.crash-load-limit-reached", "Reboot the target; the limit can only be lowered."),
        KWB_MSG("cause.crash-load-limit-reached",
                "Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM."),
        "Linux 6.3 kernel/kexec_core.c"},
    FindingRule{
        "crash-already-loaded", Severity::note,
        KWB_MSG("finding.crash-already-loaded",
                "A crash kernel was loaded on the target when the snapshot was taken; this load will replace "
                "it."),
        KWB_MSG("remedy.crash-already-loaded",
                "Stop what loads it (kdump-tools, kdump.service), so that it does not load its own again."),
        KWB_MSG("cause.crash-already-loaded",
                "The kernel gives the old crash image up before it looks at the new one: a load that fails "
                "leaves none."),
        "Linux 6.1 kernel/kexec.c do_kexec_load"},
};

} // namespace

std::span<const FindingRule> crashFindingRules()
{
    return crashRuleTable;
}

} // namespace kwb
