#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace kwb {

/// What one profile makes of a request: its plan, or why it cannot make one.
struct ProfileAnswer {
    const Profile *profile = nullptr;
    Result<BootPlan> plan;
};

/// The same request by every profile, in the order of profiles(). The request's inputs are shared: nothing is
/// read or unpacked twice. Its own allocator says which answer the others are compared with, no more.
std::vector<ProfileAnswer> planByEveryProfile(const BootRequest &request);

} // namespace kwb
