// What is known of the target, and what it permits.
#include "core/plan/finding_rules.h"

#include <array>

namespace kwb {

namespace {

constexpr std::array machineRuleTable = {
    FindingRule{
        "page-size-assumed", Severity::warning,
        KWB_MSG("finding.page-size-assumed", "The target does not say its page size; {size} was taken."),
        KWB_MSG("remedy.page-size-assumed",
                "Give --page-size, or use a snapshot instead of a bare tree (getconf PAGESIZE tells)."),
        KWB_MSG("cause.page-size-assumed",
                "Segments must begin and end at pages of the running kernel; ppc64 has 4 KiB and 64 KiB."),
        "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{
        "page-size-differs", Severity::warning,
        KWB_MSG("finding.page-size-differs",
                "The request says page size {size}, the target's snapshot {target}."),
        KWB_MSG("remedy.page-size-differs", "Take --page-size out."),
        KWB_MSG("cause.page-size-differs", "The loader refuses a plan whose page size is not the target's."),
        "contract: loader rule page-size"},
    FindingRule{"byte-order-assumed", Severity::warning,
                KWB_MSG("finding.byte-order-assumed",
                        "The target does not say its byte order; {order} was taken, the new kernel's own."),
                KWB_MSG("remedy.byte-order-assumed",
                        "Give --old-byte-order, or use a snapshot instead of a bare tree."),
                KWB_MSG("cause.byte-order-assumed",
                        "The purgatory is entered in the running kernel's byte order; in "
                        "the other one its first instruction is garbage."),
                "Linux 6.1 arch/powerpc/kernel/misc_64.S"},
    FindingRule{
        "cross-endian", Severity::note,
        KWB_MSG("finding.cross-endian", "The running kernel is {old}-endian, the new one {new}-endian."),
        KWB_MSG("remedy.cross-endian", "Nothing; kernels older than 3.13 cannot be entered so."),
        KWB_MSG("cause.cross-endian", "The purgatory leaves in big-endian mode; a little-endian kernel "
                                      "switches with its first instructions."),
        "Linux 6.1 arch/powerpc/kernel/head_64.S __start; arch/powerpc/include/asm/ppc_asm.h FIXUP_ENDIAN"},
    FindingRule{
        "bare-tree", Severity::warning,
        KWB_MSG("finding.bare-tree", "The target is a bare device tree: what the running machine looks like "
                                     "is not known, and the loader will want --force."),
        KWB_MSG("remedy.bare-tree", "Capture a snapshot on the target with the script of this project."),
        KWB_MSG("cause.bare-tree", "Without a memory fingerprint the loader cannot tell whether the plan "
                                   "fits the machine it stands on."),
        "contract: memory fingerprint"},
    FindingRule{"kernel-end-unknown", Severity::warning,
                KWB_MSG("finding.kernel-end-unknown",
                        "The target does not say where its running kernel ends (/chosen linux,kernel-end)."),
                KWB_MSG("remedy.kernel-end-unknown",
                        "Use a snapshot with the live tree: /sys/firmware/fdt does not have this property."),
                KWB_MSG("cause.kernel-end-unknown",
                        "A segment below the running kernel's end is refused with ETXTBSY."),
                "Linux 6.1 arch/powerpc/kexec/core.c kexec_setup (exports the property)"},
    FindingRule{"snapshot-file-absent", Severity::note,
                KWB_MSG("finding.snapshot-file-absent", "The snapshot has no {file}: {consequence}"),
                KWB_MSG("remedy.snapshot-file-absent", "Capture again as root if it matters."),
                KWB_MSG("cause.snapshot-file-absent", "A target may not have a file, or not let it be read; "
                                                      "then a check that needs it cannot be made."),
                "resources/snapshot-format.md"},
    FindingRule{"memory-map-remark", Severity::note,
                KWB_MSG("finding.memory-map-remark", "While the memory map was read: {remark}"),
                KWB_MSG("remedy.memory-map-remark", "Look at kwb map if a place surprises you."),
                KWB_MSG("cause.memory-map-remark", "Firmware trees have oddities; each one met is told."),
                "reference of properties: LoPAR, Devicetree specification"},
    FindingRule{
        "kexec-not-configured", Severity::error,
        KWB_MSG("finding.kexec-not-configured",
                "The target's kernel was built without CONFIG_KEXEC: kexec_load answers ENOSYS."),
        KWB_MSG("remedy.kexec-not-configured", "Boot the target with a kernel that has it; Debian's have."),
        KWB_MSG("cause.kexec-not-configured", "The system call is not there."),
        "Linux 6.1 arch/powerpc/Kconfig"},
    FindingRule{
        "load-disabled", Severity::error,
        KWB_MSG(
            "finding.load-disabled",
            "The target has kernel.kexec_load_disabled = 1: kexec_load answers EPERM until the next boot."),
        KWB_MSG("remedy.load-disabled", "Reboot the target without that setting; it cannot be taken back."),
        KWB_MSG("cause.load-disabled", "The switch goes from 0 to 1 only."),
        "Linux 6.1 kernel/kexec_core.c kexec_load_disabled"},
    FindingRule{"load-limit-reached", Severity::error,
                KWB_MSG("finding.load-limit-reached",
                        "The target allows no more loads (kexec_load_limit_reboot = {limit})."),
                KWB_MSG("remedy.load-limit-reached", "Reboot the target; the limit can only be lowered."),
                KWB_MSG("cause.load-limit-reached",
                        "Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM."),
                "Linux 6.3 kernel/kexec_core.c"},
    FindingRule{"lockdown", Severity::error,
                KWB_MSG("finding.lockdown", "The target is locked down ({mode}): kexec_load answers EPERM."),
                KWB_MSG("remedy.lockdown", "Only kexec_file_load of a signed kernel is possible there, which "
                                           "takes no tree and no purgatory of ours."),
                KWB_MSG("cause.lockdown", "Lockdown forbids loading unsigned kernels by kexec_load."),
                "Linux 6.1 kernel/kexec.c, security/lockdown"},
    FindingRule{
        "already-loaded", Severity::note,
        KWB_MSG("finding.already-loaded",
                "Something was loaded on the target when the snapshot was taken; this load will replace it."),
        KWB_MSG("remedy.already-loaded", "Look at who loaded it (a unit of systemd, perhaps)."),
        KWB_MSG("cause.already-loaded", "A second load takes the place of the first."),
        "Linux 6.1 kernel/kexec.c"},
    FindingRule{"fadump-active", Severity::error,
                KWB_MSG("finding.fadump-active",
                        "A firmware-assisted dump is active on the target (/rtas ibm,kernel-dump)."),
                KWB_MSG("remedy.fadump-active",
                        "Save the dump and release it (/sys/kernel/fadump/release_mem) first."),
                KWB_MSG("cause.fadump-active", "The next kernel would take itself for the capture kernel."),
                "Linux 6.1 arch/powerpc/kernel/fadump.c"},
    FindingRule{
        "secure-boot", Severity::error,
        KWB_MSG("finding.secure-boot",
                "The target enforces secure boot ({where}): kexec_load answers EACCES."),
        KWB_MSG("remedy.secure-boot",
                "Only kexec_file_load of a signed kernel is possible there, which takes no tree and no "
                "purgatory of ours."),
        KWB_MSG("cause.secure-boot",
                "Secure boot brings a rule that every kernel's file must be signed; kexec_load has no file."),
        "Linux 6.1 arch/powerpc/kernel/{secure_boot,ima_arch}.c, security/integrity/ima/ima_main.c"},
    FindingRule{"ima-appraisal", Severity::error,
                KWB_MSG("finding.ima-appraisal",
                        "The target's IMA wants signed kernels ({policy}): kexec_load answers EACCES."),
                KWB_MSG("remedy.ima-appraisal",
                        "Load a signed kernel by its file, or boot the target without that policy "
                        "or with ima_appraise=log."),
                KWB_MSG("cause.ima-appraisal", "IMA appraises files, and kexec_load gives it none."),
                "Linux 6.1 security/integrity/ima/ima_main.c, ima_policy.c secure_boot_rules"},
    FindingRule{
        "reboot-impossible", Severity::warning,
        KWB_MSG(
            "finding.reboot-impossible",
            "The purgatory is to reboot when a segment is damaged, but the target has no firmware that it "
            "could ask: it will stop."),
        KWB_MSG("remedy.reboot-impossible", "Make sure that somebody can switch the machine off and on."),
        KWB_MSG("cause.reboot-impossible", "RTAS with a reboot service, or OPAL, is needed for that."),
        "PAPR system-reboot; OPAL_CEC_REBOOT"},
};

} // namespace

std::span<const FindingRule> machineFindingRules()
{
    return machineRuleTable;
}

} // namespace kwb
