#pragma once

#include "app/workbench/common/context.h"

#include "core/report/subject.h"

#include <functional>

class QMenu;

namespace kwb::workbench {

class MapSurface;

/// What can be done with a thing of the map, or at an address if it is none. The caller shows and deletes it.
/// `bytes`: shows the bytes of a segment.
QMenu *mapMenu(const Context &context, MapSurface &surface, const Subject &subject, PhysAddr address,
               const std::function<void(const Subject &)> &bytes);

} // namespace kwb::workbench
