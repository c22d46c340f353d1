#pragma once

#include "core/plan/compare.h"

#include <string>

/// `kwb compare`: what every known loader would do with one request, side by side.
namespace kwb {

struct Comparison {
    std::vector<ProfileAnswer> answers;
    std::size_t reference = 0; ///< the answer whose tree the others' are compared with

    /// The reference's plan; null if it could not be made.
    const BootPlan *referencePlan() const;
};

/// Plans the request by every profile; the request's allocator is the reference.
Comparison comparePlans(const BootRequest &request);

/// For people: where each profile puts each segment and how large it is, what differs in the trees, findings
/// by the profiles that have them, and what was refused.
std::string comparisonText(const Comparison &comparison);

/// For programs, after the schema "kexec-workbench/compare/1".
std::string comparisonJson(const Comparison &comparison);

} // namespace kwb
