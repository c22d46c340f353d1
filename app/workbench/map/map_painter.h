#pragma once

#include "core/report/display_list.h"
#include "core/report/memory_map_picture.h"

#include <QPainter>

namespace kwb::workbench {

class Look;

/// The font of a style on the screen.
QFont fontOf(const TextStyle &style);
/// Widths in the fonts of the screen, translated texts: what makes a picture of the engine fit the window.
PictureOptions screenPicture(double width, double height);

/// Draws what the SVG backend writes. `colors` gives the colour of a role, `veil` is laid over fills to make
/// them paler.
void paintDisplayList(QPainter &painter, const DisplayList &list, const std::function<QColor(Role)> &colors,
                      const QColor &veil);
/// In the colours of the window.
void paintDisplayList(QPainter &painter, const DisplayList &list, const Look &look);

QRectF rectOf(const Box &box);

} // namespace kwb::workbench
