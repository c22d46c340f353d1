#pragma once

#include "core/report/difference.h"
#include "core/report/table.h"

/// Two plans, bundles or snapshots beside each other as tables.
namespace kwb {

/// A row for each difference: path, before, after, what it means.
std::unique_ptr<Table> differenceTable(std::vector<Difference> differences);

/// A row for each segment of either plan: place and size on both sides.
std::unique_ptr<Table> segmentsBesideTable(const PlanView &a, const PlanView &b);
/// A row for each finding of either plan, by code and what it is about: its severity on both sides.
std::unique_ptr<Table> findingsBesideTable(const PlanView &a, const PlanView &b);
/// A row for each place of the tree that either plan edits: the value it gets on both sides.
std::unique_ptr<Table> editsBesideTable(const PlanView &a, const PlanView &b);

} // namespace kwb
