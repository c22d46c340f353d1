#pragma once

#include "core/plan/finding.h"

namespace kwb {

/// What a check of a target can find, beyond what a plan can (policyFindings()): about this target in this
/// moment.
std::span<const FindingRule> targetFindingRules();
/// The finding of the rule with that code, here or in policyFindings(). `about`: a name in the plan.
Finding targetFinding(std::string_view code, std::vector<MessageArgument> evidence, std::string about = {});

} // namespace kwb
