#include "app/workbench/relocations/section_map_painter.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

namespace kwb::workbench {

namespace {

QFont pictureFont(const TextStyle &style)
{
    QFont font = style.mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    font.setPixelSize(std::max(1, qRound(style.size)));
    font.setBold(style.bold);
    return font;
}

void paintItem(QPainter &painter, const DisplayRect &rect, const Look &look)
{
    painter.setPen(rect.stroke == Role::none ? QPen(Qt::NoPen)
                                             : QPen(look.color(rect.stroke), rect.strokeWidth));
    painter.setBrush(rect.fill == Role::none ? QBrush(Qt::NoBrush) : QBrush(look.color(rect.fill)));
    painter.drawRoundedRect(QRectF(rect.box.x, rect.box.y, rect.box.width, rect.box.height), rect.radius,
                            rect.radius);
}

void paintItem(QPainter &painter, const DisplayPath &path, const Look &look)
{
    QPolygonF line;
    for (const Point &point : path.points)
        line << QPointF(point.x, point.y);
    painter.setPen(QPen(look.color(path.stroke), path.width, path.dashed ? Qt::DashLine : Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void paintItem(QPainter &painter, const DisplayText &text, const Look &look)
{
    painter.setFont(pictureFont(text.style));
    painter.setPen(look.color(text.role));
    const QString words = qs(text.text);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
    const double left = text.anchor == Anchor::start ? 0 : text.anchor == Anchor::middle ? width / 2 : width;
    painter.drawText(QPointF(text.at.x - left, text.at.y), words);
}

} // namespace

TextMetrics screenTextMetrics()
{
    return [](std::string_view text, TextStyle style) {
        return QFontMetricsF(pictureFont(style)).horizontalAdvance(qs(text));
    };
}

void paintPicture(QPainter &painter, const DisplayList &list, const Look &look)
{
    for (const DisplayItem &item : list.items)
        std::visit([&](const auto &shape) { paintItem(painter, shape, look); }, item);
}

} // namespace kwb::workbench
