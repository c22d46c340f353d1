// What recomputing a measurement log finds, and what a prediction rests on: nothing that a plan has.
#include "core/plan/ima_target.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr std::array imaRuleTable = {
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

std::span<const FindingRule> imaFindingRules()
{
    return imaRuleTable;
}

Finding imaFinding(std::string_view code, std::vector<MessageArgument> evidence, std::string about)
{
    const auto *rule =
        std::ranges::find(imaRuleTable, code, [](const FindingRule &r) { return std::string_view(r.code); });
    return makeFinding(*rule, std::move(evidence), std::move(about));
}

} // namespace kwb
