#pragma once

#include "core/plan/plan.h"
#include "core/plan/request_spec.h"

#include <vector>

namespace kwb {

/// What to do about a finding where it can be done by changing the request.
struct Remedy {
    Message text;        ///< "Take the pin of initrd out": a button's text, and the name of an undo step
    RequestSpec changed; ///< the request with it done
};

/// The remedies of a finding of `plan`, the likeliest first; none if somebody has to think or to go to the
/// machine. `spec` is the request that the plan was made of. Nothing is planned here: what a remedy leads to
/// is known when its request is.
std::vector<Remedy> remediesFor(const BootPlan &plan, const RequestSpec &spec, const Finding &finding);

} // namespace kwb
