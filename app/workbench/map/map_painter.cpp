#include "app/workbench/map/map_painter.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include <QApplication>
#include <QCache>
#include <QFontDatabase>
#include <QFontMetricsF>

namespace kwb::workbench {

namespace {

/// The patterns of the SVG backend, stroke by stroke, so that a PDF keeps them as vectors.
class PatternBrush {
public:
    PatternBrush(QPainter &painter, const QRectF &rect)
        : painter_(painter)
        , rect_(rect)
    {
        painter_.save();
        painter_.setClipRect(rect, Qt::IntersectClip);
    }
    ~PatternBrush() { painter_.restore(); }
    PatternBrush(const PatternBrush &) = delete;
    PatternBrush &operator=(const PatternBrush &) = delete;

    void veil(QColor color, double opacity)
    {
        color.setAlphaF(static_cast<float>(opacity));
        painter_.fillRect(rect_, color);
    }

    /// Parallel lines that lean to the right or, `falling`, to the left, on a grid of the whole picture.
    void stripes(QColor color, double opacity, double distance, double width, bool falling = false)
    {
        color.setAlphaF(static_cast<float>(opacity));
        painter_.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        const double step = distance * M_SQRT2;
        const double height = rect_.height();
        const double origin = falling ? rect_.left() + rect_.top() : rect_.left() - rect_.top();
        const double from = std::floor(origin / step) * step - origin - (falling ? 0 : height) - step;
        QVector<QLineF> lines;
        const double lean = falling ? -height : height;
        eachStep(from, rect_.width() + (falling ? height : 0) + step, step, [&](double x) {
            lines += QLineF(rect_.left() + x, rect_.top(), rect_.left() + x + lean, rect_.bottom());
        });
        painter_.drawLines(lines);
    }

    void rows(QColor color, double opacity, double distance)
    {
        color.setAlphaF(static_cast<float>(opacity));
        eachStep(std::floor(rect_.top() / distance) * distance, rect_.bottom(), distance,
                 [&](double y) { painter_.fillRect(QRectF(rect_.left(), y, rect_.width(), 1), color); });
    }

    void dots(QColor color, double opacity, double distance)
    {
        color.setAlphaF(static_cast<float>(opacity));
        painter_.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
        QVector<QPointF> points;
        const auto first = [&](double edge) { return std::floor(edge / distance) * distance + 1.5; };
        eachStep(first(rect_.top()), rect_.bottom() + 1, distance, [&](double y) {
            eachStep(first(rect_.left()), rect_.right() + 1, distance,
                     [&](double x) { points += QPointF(x, y); });
        });
        painter_.drawPoints(points.data(), static_cast<int>(points.size()));
    }

private:
    /// from, from + step, … below `end`.
    template <class Visit>
    static void eachStep(double from, double end, double step, Visit visit)
    {
        const int count = static_cast<int>(std::ceil((end - from) / step));
        for (int i = 0; i < count; ++i)
            visit(from + i * step);
    }

    QPainter &painter_;
    QRectF rect_;
};

void paintPattern(QPainter &painter, const QRectF &rect, Pattern pattern, const QColor &veil)
{
    if (pattern == Pattern::solid) return;
    PatternBrush brush(painter, rect);
    switch (pattern) {
    case Pattern::solid:
        break;
    case Pattern::later:
        brush.veil(veil, 0.55);
        brush.stripes(veil, 0.4, 8, 2);
        break;
    case Pattern::past:
        brush.veil(veil, 0.55);
        break;
    case Pattern::pinned:
        brush.dots(veil, 0.35, 7);
        break;
    case Pattern::conflict:
        brush.stripes(Qt::black, 0.3, 9, 2);
        brush.stripes(Qt::black, 0.3, 9, 2, true);
        break;
    case Pattern::several:
        brush.veil(veil, 0.35);
        brush.rows(veil, 0.75, 5);
        break;
    }
}

class ListPainter {
public:
    ListPainter(QPainter &painter, const std::function<QColor(Role)> &colors, const QColor &veil)
        : painter_(painter)
        , colors_(colors)
        , veil_(veil)
    {
    }

    void operator()(const DisplayRect &rect)
    {
        const QRectF box = rectOf(rect.box);
        if (rect.stroke == Role::none && rect.radius <= 0) {
            // Filling is many times faster than drawing a path without a pen, and gives the same pixels.
            if (rect.fill != Role::none) painter_.fillRect(box, colors_(rect.fill));
            paintPattern(painter_, box, rect.pattern, veil_);
            return;
        }
        painter_.setPen(rect.stroke == Role::none ? QPen(Qt::NoPen)
                                                  : QPen(colors_(rect.stroke), rect.strokeWidth));
        painter_.setBrush(rect.fill == Role::none ? QBrush(Qt::NoBrush) : QBrush(colors_(rect.fill)));
        if (rect.radius > 0)
            painter_.drawRoundedRect(box, rect.radius, rect.radius);
        else
            painter_.drawRect(box);
        paintPattern(painter_, box, rect.pattern, veil_);
    }

    void operator()(const DisplayPath &path)
    {
        QPen pen(colors_(path.stroke), path.width);
        if (path.dashed) pen.setDashPattern({4 / path.width, 3 / path.width});
        painter_.setPen(pen);
        QPolygonF points;
        for (const Point &point : path.points)
            points += QPointF(point.x, point.y);
        painter_.drawPolyline(points);
    }

    void operator()(const DisplayText &text)
    {
        const QString words = qs(text.text);
        painter_.setFont(fontOf(text.style));
        painter_.setPen(colors_(text.role));
        double x = text.at.x;
        if (text.anchor != Anchor::start) {
            const double width = QFontMetricsF(painter_.font()).horizontalAdvance(words);
            x -= text.anchor == Anchor::middle ? width / 2 : width;
        }
        painter_.drawText(QPointF(x, text.at.y), words);
    }

private:
    QPainter &painter_;
    const std::function<QColor(Role)> &colors_;
    QColor veil_;
};

/// Widths of the texts of the last pictures: a map that is moved writes the same words again and again.
double widthOnScreen(std::string_view text, TextStyle style)
{
    thread_local QCache<std::pair<QByteArray, int>, double> widths(4096);
    const std::pair key{QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                        static_cast<int>(style.size * 10) * 4 + (style.bold ? 2 : 0) + (style.mono ? 1 : 0)};
    if (const double *known = widths.object(key)) return *known;
    const double width = QFontMetricsF(fontOf(style)).horizontalAdvance(qs(text));
    widths.insert(key, new double(width));
    return width;
}

} // namespace

QRectF rectOf(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

QFont fontOf(const TextStyle &style)
{
    static const QString mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    QFont font = QApplication::font();
    if (style.mono) font.setFamily(mono);
    font.setPixelSize(qRound(style.size));
    font.setWeight(style.bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

PictureOptions screenPicture(double width, double height)
{
    return {.width = width, .metrics = widthOnScreen, .translate = sayText, .height = height, .zoom = {}};
}

void paintDisplayList(QPainter &painter, const DisplayList &list, const std::function<QColor(Role)> &colors,
                      const QColor &veil)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ListPainter backend(painter, colors, veil);
    for (const DisplayItem &item : list.items)
        std::visit(backend, item);
    painter.restore();
}

void paintDisplayList(QPainter &painter, const DisplayList &list, const Look &look)
{
    paintDisplayList(
        painter, list, [&](Role role) { return look.color(role); }, look.color(Role::background));
}

} // namespace kwb::workbench
