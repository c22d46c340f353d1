#pragma once

#include "core/plan/finding.h"

/// The catalogue's parts, one file each. Texts are read in place of the finding's evidence: every {name} is a
/// key that the check gives.
namespace kwb {

std::span<const FindingRule> layoutFindingRules();      ///< where things lie
std::span<const FindingRule> timeFindingRules();        ///< what is overwritten after the jump, and when
std::span<const FindingRule> machineFindingRules();     ///< what is known of the target, what it permits
std::span<const FindingRule> treeFindingRules();        ///< the tree that is handed over
std::span<const FindingRule> inputFindingRules();       ///< command line, initrd, purgatory
std::span<const FindingRule> crashFindingRules();       ///< what only a crash image can have
std::span<const FindingRule> measurementFindingRules(); ///< measurement logs and their hand-over

} // namespace kwb
