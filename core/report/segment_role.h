#pragma once

#include "core/memory/profile.h"
#include "core/report/display_list.h"

namespace kwb {

/// The colour that stands for a kind of segment, in pictures and tables.
Role segmentRole(SegmentKind kind);

/// What people read for a segment's name: "device tree (fdt)" for "fdt", every other name as it is. Programs
/// and requests keep the name.
Message segmentTitle(const std::string &segment);
/// segmentTitle() for titles of columns; valid as long as `segment` is.
MessageTemplate segmentTitleTemplate(const std::string &segment);

} // namespace kwb
