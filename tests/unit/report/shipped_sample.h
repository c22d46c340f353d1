#pragma once

#include "core/plan/plan.h"
#include "core/plan/request_spec.h"

namespace kwb::test {

/// The request of the sample that is shipped, as it stands in the build folder.
RequestSpec shippedSpec();
/// The request of the shipped sample of a crash kernel.
RequestSpec shippedCrashSpec();
/// The plan of a request, or a failed test with the error's text.
BootPlan planOf(const RequestSpec &spec);

} // namespace kwb::test
