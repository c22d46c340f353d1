#pragma once

#include "core/report/display_list.h"

class QPainter;

namespace kwb::workbench {

class Look;

/// Widths in the fonts of the screen.
TextMetrics screenTextMetrics();
void paintPicture(QPainter &painter, const DisplayList &list, const Look &look);

} // namespace kwb::workbench
