#pragma once

#include "core/plan/finding.h"
#include "core/report/json_document.h"

namespace kwb {

/// A finding as programs read it: code, severity, message, about, evidence, remedy.
Json findingJson(const Finding &finding);

} // namespace kwb
