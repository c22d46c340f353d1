// What becomes of the measurement log.
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
};

} // namespace

std::span<const FindingRule> measurementFindingRules()
{
    return measurementRuleTable;
}

} // namespace kwb
