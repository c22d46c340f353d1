// What is measured, and what becomes of the log of it.
#include "core/plan/finding_rules.h"

#include <array>

namespace kwb {

namespace {

constexpr std::array measurementRuleTable = {
    FindingRule{
        "ima-log-lost", Severity::note,
        KWB_MSG("finding.ima-log-lost",
                "The target has a measurement log of {count} entries; it is not handed over to the new "
                "kernel."),
        KWB_MSG("remedy.ima-log-lost", "Hand it over (--ima-log) if somebody verifies PCR 10 afterwards."),
        KWB_MSG("cause.ima-log-lost",
                "The TPM's registers survive a kexec, the log of what went into them does not; and "
                "kexec_load itself measures nothing."),
        "Linux 6.1 security/integrity/ima/ima_kexec.c, kernel/kexec.c"},
    FindingRule{"ima-no-log", Severity::error,
                KWB_MSG("finding.ima-no-log",
                        "The measurement log is to be handed over, but the target's snapshot has none."),
                KWB_MSG("remedy.ima-no-log", "Take the snapshot as root, or take --ima-log out."),
                KWB_MSG("cause.ima-no-log", "Without the log nobody knows how much room it will need."),
                "Linux 6.1 security/integrity/ima/ima_fs.c"},
    FindingRule{
        "ima-allocator-without-log", Severity::warning,
        KWB_MSG("finding.ima-allocator-without-log",
                "The measurement log is to be handed over, but {allocator} has no place for it: it is not."),
        KWB_MSG("remedy.ima-allocator-without-log", "Use the workbench allocator or one of Linux."),
        KWB_MSG("cause.ima-allocator-without-log",
                "Of the real tools, kexec_file_load alone hands a log over."),
        "Linux 6.1 security/integrity/ima/ima_kexec.c"},
    FindingRule{
        "ima-log-order", Severity::warning,
        KWB_MSG("finding.ima-log-order",
                "The measurement log is {order}-endian, which the new {new}-endian kernel cannot read."),
        KWB_MSG("remedy.ima-log-order", "Boot both kernels with ima_canonical_fmt, or take --ima-log out."),
        KWB_MSG("cause.ima-log-order",
                "The log has the byte order of the kernel that wrote it, but for ima_canonical_fmt: then "
                "it is little-endian."),
        "Linux 6.1 security/integrity/ima/ima_template.c ima_restore_measurement_list"},
    FindingRule{
        "ima-old-template", Severity::warning,
        KWB_MSG("finding.ima-old-template",
                "The measurement log has entries of the template \"ima\", which no kernel takes over."),
        KWB_MSG("remedy.ima-old-template", "Boot the target with ima_template=ima-ng."),
        KWB_MSG("cause.ima-old-template", "Such entries cannot be told apart in a log without lengths."),
        "Linux 6.1 security/integrity/ima/ima_template.c ima_restore_measurement_list"},
    FindingRule{
        "ima-template-digest", Severity::error,
        KWB_MSG("finding.ima-template-digest",
                "Entry {number} ({name}): its template digest is not that of its fields."),
        KWB_MSG("remedy.ima-template-digest",
                "The log was changed behind the kernel's back: do not trust it."),
        KWB_MSG("cause.ima-template-digest",
                "The digest covers every field of the entry and is what goes into the TPM's register."),
        "Linux 6.1 security/integrity/ima/ima_crypto.c"},
    FindingRule{
        "ima-register-differs", Severity::error,
        KWB_MSG("finding.ima-register-differs",
                "{register} is {given}, the log makes {computed}, and no part of it makes what was given."),
        KWB_MSG("remedy.ima-register-differs",
                "Read log and register at the same time. If a kexec lost an earlier log, it is in the "
                "register all the same."),
        KWB_MSG("cause.ima-register-differs",
                "An entry was changed, taken out or put in, or the register was extended by something "
                "else."),
        "Linux 6.1 security/integrity/ima/ima_queue.c"},
    FindingRule{
        "ima-log-longer", Severity::error,
        KWB_MSG("finding.ima-log-longer", "{register} stands for the first {count} entries; the register "
                                          "knows nothing of entry {number} ({name}) "
                                          "and those behind it."),
        KWB_MSG("remedy.ima-log-longer",
                "Read the register after the log. If that was done, the entries were added by somebody "
                "else than the kernel."),
        KWB_MSG("cause.ima-log-longer", "The kernel extends the register with every entry."),
        "Linux 6.1 security/integrity/ima/ima_queue.c"},
    FindingRule{
        "ima-padded-bank", Severity::note,
        KWB_MSG("finding.ima-padded-bank",
                "{register} was extended with SHA-1 digests and zeros behind them."),
        KWB_MSG("remedy.ima-padded-bank", "Nothing; Linux 5.8 and newer have digests for each bank."),
        KWB_MSG("cause.ima-padded-bank", "A kernel that has no digest of a bank's hash pads the SHA-1 one."),
        "Linux 6.1 security/integrity/ima/ima_queue.c"},
    FindingRule{
        "ima-violation", Severity::note,
        KWB_MSG("finding.ima-violation",
                "Entry {number} ({name}) is a violation: the file was written while it was measured, or "
                "measured while it was written."),
        KWB_MSG("remedy.ima-violation", "Find out what wrote it if it matters."),
        KWB_MSG("cause.ima-violation", "No digest can be trusted then; the register is extended with ones."),
        "Linux 6.1 security/integrity/ima/ima_main.c"},
    FindingRule{
        "ima-policy-unknown", Severity::warning,
        KWB_MSG("finding.ima-policy-unknown",
                "The target's measuring policy is not known; it was taken to have no rules."),
        KWB_MSG("remedy.ima-policy-unknown",
                "Give --policy: a copy of /sys/kernel/security/ima/policy, or the name of a built-in one."),
        KWB_MSG("cause.ima-policy-unknown",
                "Its file can be read only with CONFIG_IMA_READ_POLICY, and the command line names none."),
        "Linux 6.1 security/integrity/ima/ima_policy.c"},
    FindingRule{
        "ima-rule-passed-over", Severity::warning,
        KWB_MSG(
            "finding.ima-rule-passed-over",
            "{func}: whether \"{rule}\" applies depends on the target's file system; it was taken not to."),
        KWB_MSG("remedy.ima-rule-passed-over", "Compare with where the files lie on the target."),
        KWB_MSG("cause.ima-rule-passed-over", "The first rule that fits decides whether a file is measured."),
        "Linux 6.1 security/integrity/ima/ima_policy.c ima_match_policy"},
    FindingRule{
        "ima-condition-assumed", Severity::warning,
        KWB_MSG("finding.ima-condition-assumed",
                "{func}: {condition} of the deciding rule cannot be judged from here; it was taken as met."),
        KWB_MSG("remedy.ima-condition-assumed", "Compare with the file on the target."),
        KWB_MSG("cause.ima-condition-assumed", "Owners, labels and file systems are the target's."),
        "Linux 6.1 security/integrity/ima/ima_policy.c ima_match_rules"},
    FindingRule{"ima-signature-unknown", Severity::warning,
                KWB_MSG("finding.ima-signature-unknown",
                        "{func}: the template {template} has signatures; the prediction has none in them."),
                KWB_MSG("remedy.ima-signature-unknown",
                        "If the file is signed on the target, its entry and the registers will differ."),
                KWB_MSG("cause.ima-signature-unknown",
                        "security.ima is an extended attribute, which a file loses on its way here."),
                "Linux 6.1 security/integrity/ima/ima_template_lib.c"},
};

} // namespace

std::span<const FindingRule> measurementFindingRules()
{
    return measurementRuleTable;
}

} // namespace kwb
