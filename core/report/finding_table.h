#pragma once

#include "core/report/table.h"

namespace kwb {

/// "error", "warning", "note" for people.
MessageTemplate severityTitle(Severity severity);

/// The findings of a plan: errors first, else in the plan's order.
std::unique_ptr<Table> findingTable(std::shared_ptr<const BootPlan> plan);
/// The finding in a row of findingTable().
const Finding &findingOfRow(const BootPlan &plan, std::size_t row);

/// Every code that a plan can carry, in the order of the manual.
std::unique_ptr<Table> findingRuleTable();

} // namespace kwb
