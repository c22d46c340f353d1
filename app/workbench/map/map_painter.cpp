#include "app/workbench/map/map_painter.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/pattern_painter.h"

#include <QApplication>
#include <QCache>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStaticText>
#include <QTextLayout>

namespace kwb::workbench {

namespace {

/// A text whose glyphs are chosen.
struct Words {
    QStaticText text;
    double width = 0;  ///< pixels
    double ascent = 0; ///< pixels from its top to its base line
};

/// The texts of the last pictures: a map that is moved writes the same words again and again. Valid until the
/// next call.
const Words &wordsOf(std::string_view text, const TextStyle &style)
{
    thread_local QCache<std::pair<QByteArray, int>, Words> known(4096);
    const std::pair key{QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                        static_cast<int>(style.size * 10) * 4 + (style.bold ? 2 : 0) + (style.mono ? 1 : 0)};
    if (const Words *words = known.object(key)) return *words;
    const QFont font = fontOf(style);
    const QString shown = qs(text);
    QTextLayout layout(shown, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    auto *words = new Words{QStaticText(shown), QFontMetricsF(font).horizontalAdvance(shown), line.ascent()};
    words->text.setTextFormat(Qt::PlainText);
    words->text.prepare({}, font);
    known.insert(key, words);
    return *words;
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
        const Words &words = wordsOf(text.text, text.style);
        painter_.setFont(fontOf(text.style));
        painter_.setPen(colors_(text.role));
        double x = text.at.x;
        if (text.anchor != Anchor::start) x -= text.anchor == Anchor::middle ? words.width / 2 : words.width;
        painter_.drawStaticText(QPointF(x, text.at.y - words.ascent), words.text);
    }

private:
    QPainter &painter_;
    const std::function<QColor(Role)> &colors_;
    QColor veil_;
};

double widthOnScreen(std::string_view text, TextStyle style)
{
    return wordsOf(text, style).width;
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
