#include "core/target/target_rules.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr std::array rules = {
    FindingRule{
        "target-plan-errors", Severity::error,
        KWB_MSG("finding.target-plan-errors", "The plan itself has {count} finding(s) of severity error."),
        KWB_MSG("remedy.target-plan-errors",
                "Look at them (plan.json of the bundle), change the request, export again."),
        KWB_MSG("cause.target-plan-errors",
                "A plan with errors does not boot; the loader refuses it unless it is forced."),
        "contract: loader rule errors-in-plan"},
    FindingRule{
        "bundle-untrusted", Severity::error,
        KWB_MSG("finding.bundle-untrusted", "Nobody who is trusted has signed the bundle: {standing}."),
        KWB_MSG("remedy.bundle-untrusted",
                "Get the bundle signed (kwb sign), or name the certificate of who has signed it, if "
                "you trust it. --force does not set this aside."),
        KWB_MSG("cause.bundle-untrusted",
                "Certificates were named by which a bundle must be signed before anything of it "
                "travels or is loaded."),
        "contract: manifest.json.p7s"},
    FindingRule{"target-not-root", Severity::error,
                KWB_MSG("finding.target-not-root",
                        "The login is not root's, and neither sudo -n nor doas -n gives root."),
                KWB_MSG("remedy.target-not-root",
                        "Log in as root, or allow the user sudo without a password for this."),
                KWB_MSG("cause.target-not-root", "kexec_load needs CAP_SYS_BOOT."), "kexec_load(2)"},
    FindingRule{"target-machine", Severity::error,
                KWB_MSG("finding.target-machine",
                        "The target is a machine of kind {machine}; the plan is for {arch}."),
                KWB_MSG("remedy.target-machine", "Is it the machine that you meant?"),
                KWB_MSG("cause.target-machine",
                        "The loader, the purgatory and the kernel are programs for another processor."),
                "contract: loader rule machine"},
    FindingRule{
        "target-byte-order", Severity::error,
        KWB_MSG(
            "finding.target-byte-order",
            "The target's running kernel is {found}-endian; the plan was made for a {planned}-endian one."),
        KWB_MSG("remedy.target-byte-order", "Take a new snapshot and plan again."),
        KWB_MSG("cause.target-byte-order",
                "The purgatory is entered in the running kernel's byte order; in the other one its first "
                "instruction is garbage."),
        "contract: loader rule byte-order"},
    FindingRule{
        "target-page-size", Severity::error,
        KWB_MSG("finding.target-page-size",
                "The target's running kernel has pages of {found}; the plan was made for {planned}."),
        KWB_MSG("remedy.target-page-size", "Take a new snapshot and plan again."),
        KWB_MSG("cause.target-page-size", "Segments must begin and end at pages of the running kernel."),
        "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{"target-fingerprint", Severity::error,
                KWB_MSG("finding.target-fingerprint",
                        "The target's memory is not as it was when the plan was made: {difference}"),
                KWB_MSG("remedy.target-fingerprint", "Take a new snapshot and plan again."),
                KWB_MSG("cause.target-fingerprint",
                        "A segment could come to lie where firmware or a device now has something."),
                "contract: memory fingerprint"},
    FindingRule{
        "target-other-boot", Severity::error,
        KWB_MSG("finding.target-other-boot",
                "The crash image was made for boot {planned} of the target; it runs boot {now} now."),
        KWB_MSG("remedy.target-other-boot", "Take a new snapshot and plan again."),
        KWB_MSG("cause.target-other-boot",
                "The header of the dump says where that boot's kernel keeps its notes and its memory."),
        "contract: loader rule boot-id"},
    FindingRule{
        "target-crash-by-file", Severity::error,
        KWB_MSG("finding.target-crash-by-file", "A crash image is not loaded by file."),
        KWB_MSG("remedy.target-crash-by-file", "Load the plan exactly (without --by-file)."),
        KWB_MSG("cause.target-crash-by-file",
                "By file the target's kernel would make the header of the dump itself, and a tree and "
                "a purgatory; nothing of the plan would stay."),
        "contract: loader rule no-kernel-file"},
    FindingRule{
        "target-no-fingerprint", Severity::error,
        KWB_MSG("finding.target-no-fingerprint",
                "The plan was made from a bare device tree: nothing says that it is for this machine."),
        KWB_MSG("remedy.target-no-fingerprint", "Plan from a snapshot of the target (kwb target probe)."),
        KWB_MSG("cause.target-no-fingerprint",
                "Memory that the plan takes for free may belong to firmware on this machine."),
        "contract: memory fingerprint"},
    FindingRule{
        "target-no-kexec", Severity::error,
        KWB_MSG("finding.target-no-kexec", "The target has no /sys/kernel/kexec_loaded."),
        KWB_MSG("remedy.target-no-kexec", "Boot it with a kernel that has CONFIG_KEXEC, and mount /sys."),
        KWB_MSG("cause.target-no-kexec",
                "Without it kexec_load answers ENOSYS, or the load could not be verified."),
        "Linux 6.1 kernel/ksysfs.c"},
    FindingRule{
        "target-no-store", Severity::error,
        KWB_MSG("finding.target-no-store",
                "There is no folder on the target that could take {need}: {places}."),
        KWB_MSG("remedy.target-no-store", "Make room (kwb target prune), or name another folder (--store)."),
        KWB_MSG("cause.target-no-store",
                "The files must lie where they can be written and where the loader may be run."),
        "resources/target/state.sh"},
    FindingRule{
        "target-memory-low", Severity::error,
        KWB_MSG("finding.target-memory-low",
                "The load needs {need} of free memory on the target, {available} is available ({parts})."),
        KWB_MSG("remedy.target-memory-low", "Stop what takes memory there, or use a smaller initrd."),
        KWB_MSG(
            "cause.target-memory-low",
            "kexec_load copies all segments into pages of its own and answers ENOMEM when there are none; "
            "a store in a RAM disk takes memory as well."),
        "Linux 6.1 kernel/kexec_core.c kimage_load_normal_segment"},
    FindingRule{"target-half-of-ram", Severity::error,
                KWB_MSG("finding.target-half-of-ram",
                        "The segments take {need}; half of the target's memory is {half}."),
                KWB_MSG("remedy.target-half-of-ram", "Use a smaller initrd."),
                KWB_MSG("cause.target-half-of-ram",
                        "kexec_load answers EINVAL when segments take more than half of the pages."),
                "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{"target-tool-missing", Severity::error,
                KWB_MSG("finding.target-tool-missing", "The target has no {tool}."),
                KWB_MSG("remedy.target-tool-missing", "Install it, or busybox with it."),
                KWB_MSG("cause.target-tool-missing",
                        "Files are brought, verified and started with sh, tar, gzip, sha256sum and setsid."),
                "resources/target/"},
    FindingRule{
        "target-systemd-no-kexec", Severity::warning,
        KWB_MSG("finding.target-systemd-no-kexec",
                "The target runs systemd and has no /sbin/kexec: it cannot leave in an orderly way."),
        KWB_MSG("remedy.target-systemd-no-kexec",
                "Install kexec-tools there, or stop what must not be cut off and jump at once (--now)."),
        KWB_MSG("cause.target-systemd-no-kexec",
                "The last step of \"systemctl kexec\" is the program kexec; without it systemd resets the "
                "machine."),
        "systemd 252 src/shutdown/shutdown.c"},
    FindingRule{
        "target-no-panic", Severity::note,
        KWB_MSG("finding.target-no-panic",
                "The plan's command line does not restart the machine after a panic (panic=): the new kernel "
                "may stop for good."),
        KWB_MSG("remedy.target-no-panic",
                "Plan with panic=10 on the command line: firmware then boots the machine again."),
        KWB_MSG("cause.target-no-panic",
                "Without panic=, or with panic=0, the kernel waits as long as its CONFIG_PANIC_TIMEOUT says, "
                "where 0 is for ever."),
        "Linux 6.1 kernel/panic.c panic_timeout"},
    FindingRule{
        "target-replaces", Severity::note,
        KWB_MSG("finding.target-replaces", "Plan {plan} is loaded on the target; this load will replace it."),
        KWB_MSG("remedy.target-replaces",
                "Nothing, if that is what you want; kwb target unload takes it out."),
        KWB_MSG("cause.target-replaces", "A second load takes the place of the first."),
        "Linux 6.1 kernel/kexec.c"},
    FindingRule{
        "target-by-file", Severity::note,
        KWB_MSG(
            "finding.target-by-file",
            "The target's policy forbids kexec_load; its kernel has kexec_file_load, which may be allowed."),
        KWB_MSG(
            "remedy.target-by-file",
            "Load it by file (kwb target load --by-file): then the target's kernel chooses the places and "
            "makes the tree; a policy may want the kernel's file signed."),
        KWB_MSG("cause.target-by-file",
                "Lockdown, secure boot and IMA forbid segments without a file that could be verified."),
        "Linux 6.1 kernel/kexec.c, kernel/kexec_file.c"},
    FindingRule{
        "target-no-file-load", Severity::error,
        KWB_MSG("finding.target-no-file-load",
                "The target's kernel has no kexec_file_load: it answers ENOSYS."),
        KWB_MSG("remedy.target-no-file-load",
                "Load the plan exactly (without --by-file), or boot a kernel with CONFIG_KEXEC_FILE there."),
        KWB_MSG("cause.target-no-file-load",
                "Many kernels of distributions for PowerPC are built without CONFIG_KEXEC_FILE."),
        "Linux 6.1 kernel/kexec_file.c"},
    FindingRule{"target-no-kernel-file", Severity::error,
                KWB_MSG("finding.target-no-kernel-file",
                        "The bundle holds no kernel file that could be given to kexec_file_load."),
                KWB_MSG("remedy.target-no-kernel-file", "Export the bundle again with this version."),
                KWB_MSG("cause.target-no-kernel-file", "kexec_file_load takes a file, not segments."),
                "contract: loader rule no-kernel-file"},
    FindingRule{
        "target-unsigned", Severity::error,
        KWB_MSG("finding.target-unsigned",
                "The target takes only signed kernels ({policy}), and this kernel's file has no signature."),
        KWB_MSG("remedy.target-unsigned",
                "Use a kernel with an appended signature (sign-file) by a key that the target knows."),
        KWB_MSG(
            "cause.target-unsigned",
            "IMA appraises the kernel's file; kexec_file_load answers EACCES for one without a signature."),
        "Linux 6.1 arch/powerpc/kernel/ima_arch.c, security/integrity/ima"},
    FindingRule{
        "target-signature", Severity::warning,
        KWB_MSG("finding.target-signature",
                "The target's policy ({policy}) may want the kernel's file signed by a key that it knows."),
        KWB_MSG("remedy.target-signature", "If it answers EPERM, EACCES or EKEYREJECTED, sign the kernel."),
        KWB_MSG("cause.target-signature", "Which keys a target knows cannot be seen from here."),
        "Linux 6.1 kernel/kexec_file.c kimage_validate_signature, security/integrity/ima"},
};

} // namespace

std::span<const FindingRule> targetFindingRules()
{
    return rules;
}

Finding targetFinding(std::string_view code, std::vector<MessageArgument> evidence, std::string about)
{
    const auto rule = std::ranges::find_if(rules, [&](const FindingRule &one) { return code == one.code; });
    if (rule != rules.end()) return makeFinding(*rule, std::move(evidence), std::move(about));
    return makeFinding(code, std::move(evidence), std::move(about));
}

} // namespace kwb
