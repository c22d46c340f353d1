#pragma once

#include "core/report/comparison.h"
#include "core/report/table.h"

namespace kwb {

/// The names of all segments that any allocator places or fails to place, in the order of first mention.
std::vector<std::string> segmentNames(const Comparison &comparison);
/// How many segments of `plan` lie elsewhere than in the reference's plan, or only in one of them; nothing
/// without a reference.
std::optional<std::size_t> placesApart(const Comparison &comparison, const BootPlan &plan);

/// A row for each allocator: where it puts each segment, entry, edits of the tree, errors and warnings, what
/// was refused. A place that differs from the reference's has a "≠" before it.
std::unique_ptr<Table> allocatorTable(std::shared_ptr<const Comparison> comparison);

} // namespace kwb
