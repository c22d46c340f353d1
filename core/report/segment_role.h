#pragma once

#include "core/memory/profile.h"
#include "core/report/display_list.h"

namespace kwb {

/// The colour that stands for a kind of segment, in pictures and tables.
Role segmentRole(SegmentKind kind);

} // namespace kwb
