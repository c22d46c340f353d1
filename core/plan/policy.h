#pragma once

#include "core/plan/finding.h"
#include "core/snapshot/snapshot.h"

namespace kwb {

/// What a target forbids, or would do, whatever the plan is: configuration, kexec_load_disabled, limits,
/// lockdown, secure boot, IMA, an image that is loaded already. Linux 6.1 kernel/kexec.c, security/.
/// `crash`: of a crash image, which has a limit and a place of its own.
std::vector<Finding> policyFindings(const Snapshot &target, bool crash);

} // namespace kwb
