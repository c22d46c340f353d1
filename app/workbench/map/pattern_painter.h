#pragma once

#include "core/report/display_list.h"

#include <QColor>
#include <QPainter>

namespace kwb::workbench {

/// Lays a pattern over a filled rectangle, on one grid for the whole picture. On the screen it is a tile that
/// was drawn once; anything else (a PDF) gets its strokes, so that they stay vectors. `veil` is the colour
/// that makes fills paler.
void paintPattern(QPainter &painter, const QRectF &rect, Pattern pattern, const QColor &veil);

} // namespace kwb::workbench
