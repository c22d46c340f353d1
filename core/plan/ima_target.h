#pragma once

#include "core/integrity/ima_predict.h"
#include "core/plan/finding.h"
#include "core/snapshot/snapshot.h"

#include <string>
#include <vector>

/// What a snapshot says of a target's measurements.
namespace kwb {

/// The target's log; without one (no IMA, or not root when the snapshot was taken) nothing. Errors: those of
/// readImaLog().
Result<std::optional<ImaLog>> targetImaLog(const Snapshot &target);

/// Where a tree says that secure boot is enforced: "/ ibm,secure-boot = 2" of PowerVM, a node of its own on
/// bare metal; empty if it does not. (Linux 6.1 arch/powerpc/kernel/secure_boot.c)
std::string secureBootPlace(const DeviceTree &tree);

/// The policy that the target runs with, as far as it can be known.
struct TargetImaPolicy {
    std::vector<ImaRule> rules;
    std::string
        source; ///< "ima_policy of the snapshot", "ima_policy=tcb on its command line"; empty: not known
};
/// Errors: malformed (a policy file of the snapshot).
Result<TargetImaPolicy> targetImaPolicy(const Snapshot &target);

/// How the target measures: its command line before its configuration, its log, and the defaults of Linux.
ImaMachine targetImaMachine(const Snapshot &target);

/// The codes of those findings, which are none of a plan.
std::span<const FindingRule> imaFindingRules();
/// A finding of one of them; `code` is in the list.
Finding imaFinding(std::string_view code, std::vector<MessageArgument> evidence, std::string about);

/// What recomputing a log found, as findings; empty if all is well.
std::vector<Finding> imaVerdictFindings(const ImaLog &log, const ImaVerdict &verdict);
/// What a prediction rests on. `policyKnown`: whether there was a policy to go by.
std::vector<Finding> imaPredictionFindings(const std::vector<ImaPrediction> &predictions, bool policyKnown);

} // namespace kwb
