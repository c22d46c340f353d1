#pragma once

#include "core/plan/plan.h"

#include <string>

namespace kwb {

/// `kwb plan --html`: a plan as one HTML page that needs nothing else: style and memory map are inside, there
/// are no scripts and no links to load. Light or dark as the reader's system is, narrow screens and paper
/// included. The page is XHTML at the same time, so that any XML parser reads it. All text from plans is
/// escaped.
std::string htmlReport(const BootPlan &plan);

} // namespace kwb
