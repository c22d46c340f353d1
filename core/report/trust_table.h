#pragma once

#include "core/plan/trust.h"
#include "core/report/table.h"

namespace kwb {

/// Who signed the kernel, whether the target would take it by either call, and what would be measured: a row
/// for each.
std::unique_ptr<Table> trustTable(const TrustOutlook &outlook);

} // namespace kwb
