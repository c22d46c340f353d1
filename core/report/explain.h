#pragma once

#include "core/plan/plan.h"
#include "core/plan/seal.h"

#include <span>
#include <string>

namespace kwb {

/// `kwb plan --explain`: a page that someone new to kexec can follow: the machine, where everything goes, why
/// there (with every place that was refused), what the purgatory was relocated to, what was changed in the
/// device tree, the command line, findings with remedies, what happens at the jump. English, at most 100
/// columns for prose.
std::string explainPlan(const BootPlan &plan);

/// `kwb plan`: the segments, the command line and the findings.
std::string summarizePlan(const BootPlan &plan);

/// The findings alone, worst first, each with its remedy; empty if there are none.
std::string findingsText(std::span<const Finding> findings);
std::string findingsText(const BootPlan &plan);

/// A memory map as a table, at most `limit` rows (the rest is counted).
std::string memoryMapText(const MemoryMap &map, std::size_t limit = 1'000'000);

} // namespace kwb
