#include "app/workbench/common/look.h"

#include "core/report/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QTableView>
#include <QTreeView>

#include <map>

namespace kwb::workbench {

namespace {

/// Draws an SVG whose strokes and fills say currentColor in the colour of the palette's text.
class IconEngine : public QIconEngine {
public:
    explicit IconEngine(const QString &name)
        : name_(name)
    {
        QFile file(":/icons/" + name + ".svg");
        if (file.open(QIODevice::ReadOnly)) svg_ = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(QByteArray(svg_).replace("currentColor", colorOf(mode).toLatin1()));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // A button asks for its icon at every paint.
        const QString key = QStringLiteral("kwb-icon/%1/%2/%3x%4")
                                .arg(name_, colorOf(mode))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap out;
        if (QPixmapCache::find(key, &out)) return out;
        out = QPixmap(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, out);
        return out;
    }

    QIconEngine *clone() const override { return new IconEngine(name_); }
    bool isNull() override { return svg_.isEmpty(); }

private:
    static QString colorOf(QIcon::Mode mode)
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        return QApplication::palette().color(group, role).name();
    }

    QString name_;
    QByteArray svg_;
};

/// Fusion, with boxes to tick and fields to write in that can be seen on dark grounds (it draws their edges
/// darker than the window), and with pressed buttons that stand out.
class EdgedStyle : public QProxyStyle {
public:
    EdgedStyle()
        : QProxyStyle(QStyleFactory::create("Fusion"))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_PanelButtonTool && option->state.testFlag(State_On)) return chosen(option, painter);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox) {
            painter->setPen(option->palette.color(QPalette::PlaceholderText));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        } else if (element == PE_FrameLineEdit) {
            edge(option, painter);
        }
    }

    /// Numbers that end at the right and words that begin beside them need room between columns.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool columns =
            metric == PM_FocusFrameHMargin
                ? qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget)
                : metric == PM_HeaderMargin && qobject_cast<const QHeaderView *>(widget);
        if (columns) return columnMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int columnMargin = 4; ///< pixels at either side of a text in a table

    /// A button that is pressed in stays seen as such.
    static void chosen(const QStyleOption *option, QPainter *painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Link), 1.2));
        painter->setBrush(option->palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
    }

    static void edge(const QStyleOption *option, QPainter *painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focus = option->state.testFlag(State_HasFocus);
        QColor line = option->palette.color(focus ? QPalette::Link : QPalette::PlaceholderText);
        if (!focus) line.setAlphaF(option->state.testFlag(State_Enabled) ? 0.75F : 0.4F);
        painter->setPen(QPen(line, focus ? 1.5 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }

    /// Every field and dock asks for the same few icons, and each is looked for in all icon themes.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool mirrored = (option != nullptr   ? option->direction
                               : widget != nullptr ? widget->layoutDirection()
                                                   : QApplication::layoutDirection()) == Qt::RightToLeft;
        QIcon &known = icons_[{which, mirrored}];
        if (known.isNull()) known = QProxyStyle::standardIcon(which, option, widget);
        return known;
    }

private:
    mutable std::map<std::pair<StandardPixmap, bool>, QIcon> icons_;
};

/// The session's own wish, as far as it can be known without a platform theme.
bool systemIsDark()
{
    const QString gtk = qEnvironmentVariable("GTK_THEME");
    return gtk.endsWith(":dark", Qt::CaseInsensitive) || gtk.endsWith("-dark", Qt::CaseInsensitive);
}

} // namespace

Look::Look(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new EdgedStyle);
    apply();
}

void Look::setScheme(ColorScheme scheme)
{
    if (scheme == scheme_) return;
    scheme_ = scheme;
    apply();
}

void Look::apply()
{
    dark_ = scheme_ == ColorScheme::dark || (scheme_ == ColorScheme::system && systemIsDark());
    QApplication::setPalette(palette());
    emit changed();
}

QColor Look::color(Role role) const
{
    if (role == Role::none) return Qt::transparent;
    return QColor(QLatin1String((dark_ ? darkTheme() : lightTheme()).color(role)));
}

QColor Look::accent() const
{
    return dark_ ? QColor(0x6f, 0xa0, 0xd8) : QColor(0x3a, 0x6c, 0xa8);
}

QPalette Look::palette() const
{
    const QColor window = dark_ ? QColor(0x1b, 0x1f, 0x26) : QColor(0xf5, 0xf6, 0xf9);
    const QColor base = color(Role::background);
    const QColor text = color(Role::text);
    const QColor muted = color(Role::mutedText);
    QPalette out;
    out.setColor(QPalette::Window, window);
    out.setColor(QPalette::WindowText, text);
    out.setColor(QPalette::Base, base);
    out.setColor(QPalette::AlternateBase, color(Role::lane));
    out.setColor(QPalette::ToolTipBase, dark_ ? QColor(0x2b, 0x31, 0x3b) : QColor(0xff, 0xff, 0xff));
    out.setColor(QPalette::ToolTipText, text);
    out.setColor(QPalette::PlaceholderText, muted);
    out.setColor(QPalette::Text, text);
    out.setColor(QPalette::Button, dark_ ? QColor(0x2a, 0x30, 0x3a) : QColor(0xff, 0xff, 0xff));
    out.setColor(QPalette::ButtonText, text);
    out.setColor(QPalette::BrightText, Qt::white);
    out.setColor(QPalette::Link, accent());
    out.setColor(QPalette::LinkVisited, accent());
    out.setColor(QPalette::Highlight, dark_ ? QColor(0x2f, 0x4f, 0x78) : QColor(0xdc, 0xe8, 0xf6));
    out.setColor(QPalette::HighlightedText, text);
    out.setColor(QPalette::Light, dark_ ? QColor(0x39, 0x41, 0x4e) : QColor(0xff, 0xff, 0xff));
    out.setColor(QPalette::Midlight, dark_ ? QColor(0x2f, 0x36, 0x41) : QColor(0xe9, 0xec, 0xf1));
    out.setColor(QPalette::Mid, color(Role::line));
    out.setColor(QPalette::Dark, dark_ ? QColor(0x10, 0x13, 0x17) : QColor(0xb9, 0xbf, 0xca));
    out.setColor(QPalette::Shadow, dark_ ? QColor(0, 0, 0) : QColor(0x8d, 0x94, 0xa1));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, dark_ ? QColor(0x62, 0x6a, 0x77) : QColor(0xa3, 0xa9, 0xb4));
    return out;
}

QFont Look::mono() const
{
    // Asked for by every cell that is painted; to look for the family takes longer than to paint it.
    const QFont ordinary = QApplication::font();
    if (!mono_ || ordinary != monoBeside_) {
        mono_ = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        mono_->setStyleHint(QFont::Monospace);
        mono_->setPointSizeF(ordinary.pointSizeF() * 0.95);
        monoBeside_ = ordinary;
    }
    return *mono_;
}

QIcon Look::icon(const QString &name) const
{
    return QIcon(new IconEngine(name));
}

} // namespace kwb::workbench
