#pragma once

#include "core/report/inspection_parts.h"

/// Inside the room: what holds a segment where it is.
namespace kwb::inspecting {

/// "If it moved": the multiples and limits that a new place must keep, how far it is to the neighbours, and
/// which finding comes beyond each.
InspectionSection placesAllowed(const BootPlan &plan, const PlannedSegment &segment);

/// "What moves with it": everything in the plan that holds an address of the segment, and whether a pin
/// makes the plan write it anew.
InspectionSection addressesOf(const BootPlan &plan, const PlannedSegment &segment);

} // namespace kwb::inspecting
