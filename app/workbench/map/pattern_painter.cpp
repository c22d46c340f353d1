#include "app/workbench/map/pattern_painter.h"

#include <QCache>
#include <QPaintEngine>

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

    /// Parallel lines that lean to the right or, `falling`, to the left, on a grid of the whole picture;
    /// along a row of pixels they are `step` apart.
    void stripes(QColor color, double opacity, double step, double width, bool falling = false)
    {
        color.setAlphaF(static_cast<float>(opacity));
        painter_.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
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

/// After so many pixels, right and down, each pattern repeats. Stripes are about 8 and 9 apart across their
/// lean.
int patternPeriod(Pattern pattern)
{
    switch (pattern) {
    case Pattern::later:
        return 11;
    case Pattern::pinned:
        return 7;
    case Pattern::conflict:
        return 13;
    case Pattern::several:
        return 5;
    case Pattern::solid:
    case Pattern::past:
        break;
    }
    return 1;
}

void strokePattern(QPainter &painter, const QRectF &rect, Pattern pattern, const QColor &veil)
{
    PatternBrush brush(painter, rect);
    const int period = patternPeriod(pattern);
    switch (pattern) {
    case Pattern::solid:
        break;
    case Pattern::later:
        brush.veil(veil, 0.55);
        brush.stripes(veil, 0.4, period, 2);
        break;
    case Pattern::past:
        brush.veil(veil, 0.55);
        break;
    case Pattern::pinned:
        brush.dots(veil, 0.35, period);
        break;
    case Pattern::conflict:
        brush.stripes(Qt::black, 0.3, period, 2);
        brush.stripes(Qt::black, 0.3, period, 2, true);
        break;
    case Pattern::several:
        brush.veil(veil, 0.35);
        brush.rows(veil, 0.75, period);
        break;
    }
}

/// One period of a pattern in the pixels of the device.
QBrush patternTile(Pattern pattern, const QColor &veil, double ratio)
{
    using Key = std::pair<int, std::pair<QRgb, double>>;
    thread_local QCache<Key, QBrush> tiles(64);
    const Key key{static_cast<int>(pattern), {veil.rgba(), ratio}};
    if (const QBrush *known = tiles.object(key)) return *known;
    const int period = patternPeriod(pattern);
    const int pixels = qCeil(period * ratio);
    QImage tile(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = static_cast<double>(pixels) / period;
    painter.scale(scale, scale);
    strokePattern(painter, QRectF(0, 0, period, period), pattern, veil);
    painter.end();
    auto *brush = new QBrush(tile);
    brush->setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    tiles.insert(key, brush);
    return *brush;
}

} // namespace

void paintPattern(QPainter &painter, const QRectF &rect, Pattern pattern, const QColor &veil)
{
    if (pattern == Pattern::solid) return;
    if (painter.paintEngine()->type() == QPaintEngine::Raster)
        painter.fillRect(rect, patternTile(pattern, veil, painter.device()->devicePixelRatioF()));
    else
        strokePattern(painter, rect, pattern, veil);
}

} // namespace kwb::workbench
