#pragma once

#include "core/plan/finding.h"

#include <string>

/// The manual of findings: what every code means.
namespace kwb {

/// All codes with their severities, a line each.
std::string findingList();

/// All about one code: what is seen, why it matters, what to do, where the rule stands.
std::string findingPage(const FindingRule &rule);

} // namespace kwb
