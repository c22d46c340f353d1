#include "app/workbench/map/map_surface.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/map_accessible.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QAccessible>
#include <QPainter>

namespace kwb::workbench {

namespace {

constexpr int legendHeight = 420; ///< of the map, from which on the legend has room
constexpr int buttonRoom = 140;   ///< in the first line of a low map

/// Subjects that are a place of some bytes: they are marked by a line.
bool isPlace(const Subject &subject)
{
    using enum Subject::Kind;
    return subject.kind == address || subject.kind == section || subject.kind == symbol ||
           subject.kind == relocation;
}

} // namespace

MapSurface::MapSurface(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , drag_(context, *this)
{
    installMapAccessibility();
    setObjectName("mapSurface");
    setAccessibleName(tr("Memory map"));
    setAccessibleDescription(
        tr("Where everything goes: lanes of machine, today, plan and boot over one axis of "
           "addresses. Tab and arrow keys walk through it, plus and minus zoom."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(420, 200);
    grabGesture(Qt::PinchGesture);
    connect(&context.workspace, &Workspace::planChanged, this, &MapSurface::takePlan);
    connect(&context.workspace, &Workspace::begun, this, [this] { home_ = true; });
    connect(&context.selection, &Selection::changed, this, [this] {
        update();
        announceMapSelection(this);
    });
    connect(&context.selection, &Selection::revealed, this,
            [this](const Subject &subject) { bringToSight(subject); });
    connect(&context.look, &Look::changed, this, [this] {
        repaint_ = true;
        update();
    });
    takePlan();
}

MapSurface::~MapSurface() = default;

void MapSurface::takePlan()
{
    const auto plan = context_.workspace.plan();
    if (plan == plan_) {
        update();
        return;
    }
    const AddressRange seen = picture().window.range();
    auto scene = plan ? std::make_unique<MapScene>(*plan) : nullptr;
    // Nothing moves under a pointer that holds something.
    const bool held = drag_.active() && scene && scene_;
    if (held)
        scene->keepAxisOf(*scene_);
    else if (scene)
        scene->fit(pictureOptions());
    scene_ = std::move(scene);
    plan_ = plan;
    stale_ = true;
    if (!held && scene_)
        zoom_ = home_ ? picture().window.whole() : picture().window.between(seen.begin, seen.end);
    if (plan_) drag_.takePlan(*plan_);
    emit sceneChanged();
    changed();
}

void MapSurface::refit()
{
    if (!scene_ || drag_.active()) return;
    const AddressRange seen = picture().window.range();
    scene_->fit(pictureOptions());
    stale_ = true;
    zoom_ = home_ ? picture().window.whole() : picture().window.between(seen.begin, seen.end);
    emit sceneChanged();
    changed();
}

void MapSurface::changed()
{
    stale_ = true;
    repaint_ = true;
    update();
    // What lies under a pointer that rests may be something else now.
    if (hover_) hover(hover_);
    emit viewChanged();
}

PictureOptions MapSurface::pictureOptions() const
{
    PictureOptions options = screenPicture(width(), height());
    options.zoom = zoom_;
    options.compact = compact();
    options.reserve = compact() ? buttonRoom : 0;
    return options;
}

bool MapSurface::compact() const
{
    return height() < legendHeight;
}

const MapLayout &MapSurface::picture() const
{
    if (stale_) {
        picture_ = scene_ ? scene_->layout(pictureOptions()) : MapLayout();
        stale_ = false;
    }
    return picture_;
}

void MapSurface::setZoom(MapZoom zoom)
{
    if (zoom == zoom_) return;
    zoom_ = zoom;
    home_ = false;
    changed();
}

void MapSurface::zoomBy(double factor, std::optional<double> y)
{
    const AxisWindow &window = picture().window;
    const Box &area = window.area();
    setZoom(window.zoomedAt(std::clamp(y.value_or(area.y + area.height / 2), area.y, area.bottom()), factor));
}

void MapSurface::pan(double pixels)
{
    setZoom(picture().window.panned(pixels));
}

void MapSurface::goHome()
{
    if (!scene_) return;
    home_ = true;
    refit();
}

void MapSurface::showRange(AddressRange range)
{
    setZoom(picture().window.showing(range));
}

void MapSurface::bringToSight(const Subject &subject, double height)
{
    if (!plan_) return;
    if (isPlace(subject)) {
        // A few bytes are shown with what lies around them: their page.
        const AxisWindow &window = picture().window;
        const AddressRange page =
            pagesBetween(subject.range.begin,
                         PhysAddr(std::max(subject.range.end.value, std::uint64_t{1}) - 1), plan_->pageSize);
        if (!window.axis().y(subject.range.begin)) return;
        const AddressRange whole{window.axis().addressAt(window.axis().height()), window.axis().addressAt(0)};
        setZoom(window.revealing(page.intersection(whole), height));
        return;
    }
    if (!subject.range.empty())
        setZoom(picture().window.revealing(subject.range, height));
    else if (const PlannedSegment *segment = segmentOf(*plan_, subject))
        setZoom(picture().window.revealing(segment->range(), height));
}

void MapSurface::setEmphasis(std::vector<Subject> subjects)
{
    if (subjects == emphasis_) return;
    emphasis_ = std::move(subjects);
    repaint_ = true;
    update();
}

void MapSurface::setReserving(bool on)
{
    reserving_ = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

const MapPart *MapSurface::partAt(QPointF point) const
{
    return picture().at({point.x(), point.y()});
}

std::vector<const MapPart *> MapSurface::selectedParts() const
{
    std::vector<const MapPart *> out;
    const Subject &current = context_.selection.current();
    if (!plan_ || current.empty()) return out;
    for (const MapPart &part : picture().parts)
        if (part.subject == current) out.push_back(&part);
    if (!out.empty()) return out;
    if (const PlannedSegment *segment = segmentOf(*plan_, current))
        for (const MapPart &part : picture().parts)
            if (part.subject.kind == Subject::Kind::segment && part.subject.name == segment->name)
                out.push_back(&part);
    return out;
}

void MapSurface::resizeEvent(QResizeEvent *)
{
    stale_ = true;
    if (scene_)
        refit();
    else
        changed();
}

void MapSurface::renderStatic()
{
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(this->size()) * ratio).toSize();
    if (static_.size() != size) static_ = QPixmap(size);
    static_.setDevicePixelRatio(ratio);
    const DisplayList &list = picture().list;
    // A picture has a ground of its own.
    if (list.items.empty()) static_.fill(context_.look.color(Role::background));
    QPainter painter(&static_);
    paintDisplayList(painter, list, context_.look);
    paintEmphasis(painter);
    repaint_ = false;
}

void MapSurface::paintEvent(QPaintEvent *)
{
    if (repaint_ || static_.devicePixelRatio() != devicePixelRatioF()) renderStatic();
    QPainter painter(this);
    painter.drawPixmap(0, 0, static_);
    if (!scene_) return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintHover(painter);
    paintSelection(painter);
    drag_.paint(painter);
}

void MapSurface::paintEmphasis(QPainter &painter) const
{
    if (emphasis_.empty()) return;
    QColor veil = context_.look.color(Role::lane);
    veil.setAlphaF(0.72F);
    for (const MapPart &part : picture().parts)
        if (!part.ground && std::ranges::find(emphasis_, part.subject) == emphasis_.end())
            painter.fillRect(rectOf(part.box), veil);
}

/// A label on the axis over whatever address stands there.
void MapSurface::pill(QPainter &painter, double y, const QString &text, const QColor &fill,
                      const QColor &ink) const
{
    painter.setFont(fontOf({9.5, false, true}));
    const double wide = painter.fontMetrics().horizontalAdvance(text) + 12;
    const QRectF box(picture().window.area().x - 4 - wide, y - 8, wide, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

void MapSurface::paintHover(QPainter &painter) const
{
    if (!hover_ || drag_.active()) return;
    const AxisWindow &window = picture().window;
    const Box &area = window.area();
    const QPointF at = *hover_;
    if (at.y() < area.y || at.y() >= area.bottom() || at.x() < 0 || at.x() > area.right()) return;
    QColor line = context_.look.color(Role::mutedText);
    line.setAlpha(90);
    painter.setPen(QPen(line, 1));
    painter.drawLine(QPointF(area.x, at.y()), QPointF(area.right(), at.y()));
    pill(painter, at.y(), qs(hex(window.addressAt(at.y()))),
         context_.look.palette().color(QPalette::Midlight), context_.look.color(Role::text));
    if (const MapPart *part = partAt(at); part != nullptr && !part->ground) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(context_.look.accent(), 1));
        painter.drawRoundedRect(rectOf(part->box), 2, 2);
    }
}

void MapSurface::paintSelection(QPainter &painter) const
{
    const Subject &current = context_.selection.current();
    painter.setBrush(Qt::NoBrush);
    const auto selected = selectedParts();
    for (const MapPart *part : selected) {
        const QRectF box = rectOf(part->box).adjusted(-1.5, -1.5, 1.5, 1.5);
        painter.setPen(QPen(context_.look.color(Role::background), 4));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(context_.look.accent(), hasFocus() ? 2.5 : 2));
        painter.drawRoundedRect(box, 3, 3);
    }
    const bool shown = !selected.empty() && selected.front()->subject == current;
    if (isPlace(current) && !shown) paintMarker(painter, current.range);
    if (hasFocus() && selected.empty()) {
        painter.setPen(QPen(context_.look.accent(), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void MapSurface::paintMarker(QPainter &painter, AddressRange range) const
{
    const auto place = picture().window.place(range);
    if (!place) return;
    const QColor accent = context_.look.accent();
    QColor band = accent;
    band.setAlpha(60);
    if (place->height > 2) painter.fillRect(rectOf(*place), band);
    const double y = std::min(place->bottom(), picture().window.area().bottom() - 0.5);
    painter.setPen(QPen(accent, 1.5));
    painter.drawLine(QPointF(place->x, y), QPointF(place->right(), y));
    pill(painter, y, qs(hex(range.begin)), accent, context_.look.color(Role::background));
}

} // namespace kwb::workbench
