#pragma once

namespace kwb::workbench {

class MapSurface;

/// Makes the painted map known to assistive tools: each visible thing is a child with name, description and
/// place. Once for the program; more calls change nothing.
void installMapAccessibility();
/// Tells assistive tools that another thing is selected.
void announceMapSelection(MapSurface *surface);

} // namespace kwb::workbench
