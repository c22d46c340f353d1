#include "app/workbench/common/say.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

/// Mouse, wheel, touchpad and keys of the map.
namespace kwb::workbench {

namespace {

constexpr double keyZoom = 1.5;
constexpr double arrowPan = 48;

/// Things that a person reads in order: lane by lane, from high addresses to low ones.
bool readsBefore(const MapPart &a, const MapPart &b)
{
    if (a.lane != b.lane) return a.lane < b.lane;
    if (a.box.y != b.box.y) return a.box.y < b.box.y;
    return a.box.x < b.box.x;
}

std::vector<const MapPart *> inReadingOrder(const MapLayout &picture)
{
    std::vector<const MapPart *> out;
    for (const MapPart &part : picture.parts)
        if (!part.ground) out.push_back(&part);
    std::ranges::stable_sort(out, [](const MapPart *a, const MapPart *b) { return readsBefore(*a, *b); });
    return out;
}

} // namespace

bool MapSurface::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomBy(1 + gesture->value(), gesture->position().y());
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->hotSpot()).y());
            return true;
        }
    }
    // Esc ends a drag, whatever else the window does with it.
    if (event->type() == QEvent::ShortcutOverride && drag_.active() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MapSurface::showTip(const QPoint &at, const QPoint &global)
{
    const MapPart *part = scene_ && !drag_.active() ? partAt(at) : nullptr;
    if (part == nullptr) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(global, Qt::convertFromPlainText(localSizes(qs(part->words))), this,
                       rectOf(part->box).toAlignedRect());
}

/// A wheel zooms; a touchpad, which scrolls by pixels, and Shift move the map.
void MapSurface::wheelEvent(QWheelEvent *event)
{
    if (!scene_) return;
    const bool byPixels = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (byPixels && !(event->modifiers() & Qt::ControlModifier))
        pan(event->pixelDelta().y());
    else if (event->modifiers() & Qt::ShiftModifier)
        pan(delta * arrowPan / 120.0);
    else
        zoomBy(std::pow(1.25, delta / 120.0), event->position().y());
    hover_ = event->position();
    event->accept();
}

void MapSurface::mousePressEvent(QMouseEvent *event)
{
    if (!scene_) return;
    if (event->button() == Qt::MiddleButton) {
        drag_.pressToPan(event->position());
    } else if (event->button() == Qt::LeftButton) {
        const auto lane = picture().laneAt({event->position().x(), event->position().y()});
        const bool reserve = lane && (reserving_ || (event->modifiers() & Qt::ShiftModifier));
        drag_.press(event->position(), partAt(event->position()), reserve);
    }
}

void MapSurface::mouseMoveEvent(QMouseEvent *event)
{
    if (!scene_) return;
    drag_.move(event->position());
    if (drag_.kind() == MapDrag::Kind::pan) setCursor(Qt::ClosedHandCursor);
    hover(event->position());
}

void MapSurface::mouseReleaseEvent(QMouseEvent *event)
{
    if (!scene_ || drag_.kind() == MapDrag::Kind::none) return;
    const bool drawn = drag_.kind() == MapDrag::Kind::reserve;
    const bool pinned = drag_.kind() == MapDrag::Kind::pin;
    const std::string name = pinned ? drag_.segment() : std::string();
    if (drag_.release()) {
        if (drawn) emit reservingEnded();
        if (pinned) {
            refit();
            if (const PlannedSegment *segment = plan_->segment(name))
                context_.selection.select(Subject::ofSegment(*segment));
        }
    } else if (event->button() == Qt::LeftButton) {
        const MapPart *part = partAt(event->position());
        if (part != nullptr)
            context_.selection.select(part->subject);
        else
            context_.selection.clear();
    }
    setCursor(reserving_ ? Qt::CrossCursor : Qt::ArrowCursor);
    hover(event->position());
}

void MapSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!scene_ || event->button() != Qt::LeftButton) return;
    if (const MapPart *part = partAt(event->position())) {
        // A copy: revealing makes another picture.
        const Subject subject = part->subject;
        context_.selection.reveal(subject);
    }
}

void MapSurface::leaveEvent(QEvent *)
{
    hover(std::nullopt);
}

void MapSurface::hover(std::optional<QPointF> point)
{
    hover_ = point;
    if (point && !drag_.active() && !reserving_) {
        const MapPart *part = partAt(*point);
        setCursor(part != nullptr && part->subject.kind == Subject::Kind::segment ? Qt::OpenHandCursor
                                                                                  : Qt::ArrowCursor);
    }
    const MapPart *part = point && !drag_.active() ? partAt(*point) : nullptr;
    const QString words = part != nullptr ? localSizes(qs(part->words)) : QString();
    if (words != pointed_) emit pointed(pointed_ = words);
    update();
}

void MapSurface::contextMenuEvent(QContextMenuEvent *event)
{
    if (!scene_) return;
    QPointF at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto selected = selectedParts();
        if (!selected.empty()) at = rectOf(selected.front()->box).center();
    }
    const MapPart *part = partAt(at);
    const PhysAddr address = picture().window.addressAt(at.y());
    const Subject subject = part != nullptr ? part->subject : Subject();
    if (part != nullptr) context_.selection.select(subject);
    emit menuWanted(subject, address, mapToGlobal(at.toPoint()));
}

void MapSurface::keyPressEvent(QKeyEvent *event)
{
    if (!scene_) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double page = picture().window.area().height * 0.85;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool alt = event->modifiers() & Qt::AltModifier;
    const int far = event->modifiers() & Qt::ShiftModifier ? 16 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(keyZoom);
    case Qt::Key_Minus:
        return zoomBy(1 / keyZoom);
    case Qt::Key_0:
        return goHome();
    case Qt::Key_PageUp:
        return pan(page);
    case Qt::Key_PageDown:
        return pan(-page);
    case Qt::Key_Home:
        return setZoom({picture().window.zoom().zoom, 0});
    case Qt::Key_End:
        return setZoom(picture().window.panned(-1e15));
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool up = event->key() == Qt::Key_Up;
        if (alt) return moveSelected(up ? far : -far);
        if (control || selectedParts().empty()) return pan(up ? arrowPan : -arrowPan);
        return walk(selectedParts().front()->lane, up);
    }
    case Qt::Key_Left:
        return walkAside(-1);
    case Qt::Key_Right:
        return walkAside(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return context_.selection.reveal(Subject(context_.selection.current()));
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelectedReserve();
    case Qt::Key_Escape:
        if (drag_.kind() != MapDrag::Kind::none) {
            drag_.cancel();
            return refit();
        }
        if (reserving_) emit reservingEnded();
        return context_.selection.clear();
    default:
        QWidget::keyPressEvent(event);
    }
}

/// The next thing in a lane; at the last one in sight the map moves on.
void MapSurface::walk(MapLane lane, bool up)
{
    const MapPart *from = selectedParts().front();
    const MapPart *best = nullptr;
    for (const MapPart *part : inReadingOrder(picture())) {
        if (part->lane != lane || part == from) continue;
        const bool ahead = up ? readsBefore(*part, *from) : readsBefore(*from, *part);
        if (!ahead) continue;
        if (best == nullptr || (up ? readsBefore(*best, *part) : readsBefore(*part, *best))) best = part;
    }
    if (best == nullptr) return pan(up ? arrowPan : -arrowPan);
    context_.selection.select(Subject(best->subject));
}

/// The nearest thing in the next lane that has one.
void MapSurface::walkAside(int step)
{
    const auto selected = selectedParts();
    const auto parts = inReadingOrder(picture());
    if (parts.empty()) return;
    if (selected.empty()) return context_.selection.select(Subject(parts.front()->subject));
    const double middle = rectOf(selected.front()->box).center().y();
    for (int lane = static_cast<int>(selected.front()->lane) + step; lane >= 0 && lane < 4; lane += step) {
        const MapPart *best = nullptr;
        const auto away = [&](const MapPart *part) {
            return std::abs(rectOf(part->box).center().y() - middle);
        };
        for (const MapPart *part : parts)
            if (static_cast<int>(part->lane) == lane && (best == nullptr || away(part) < away(best)))
                best = part;
        if (best != nullptr) return context_.selection.select(Subject(best->subject));
    }
}

/// Tab goes through everything in sight and then on to the next widget.
bool MapSurface::walkOn(bool next)
{
    const auto parts = inReadingOrder(picture());
    if (parts.empty()) return false;
    const auto selected = selectedParts();
    if (selected.empty()) {
        context_.selection.select(Subject((next ? parts.front() : parts.back())->subject));
        return true;
    }
    const auto at = std::ranges::find(parts, selected.front());
    if (at == parts.end() || (next ? at + 1 == parts.end() : at == parts.begin())) return false;
    context_.selection.select(Subject((next ? *(at + 1) : *(at - 1))->subject));
    return true;
}

bool MapSurface::focusNextPrevChild(bool next)
{
    return (hasFocus() && scene_ && walkOn(next)) || QWidget::focusNextPrevChild(next);
}

/// The drag by keys: steps of the segment's alignment.
void MapSurface::moveSelected(int steps)
{
    const PlannedSegment *segment = plan_ ? segmentOf(*plan_, context_.selection.current()) : nullptr;
    if (segment == nullptr) return;
    const AddressRange moved = movedRange(segment->range(), std::max(segment->align, plan_->pageSize), steps);
    pinSegment(context_, segment->name, moved.begin,
               QStringLiteral("move ") + QString::fromStdString(segment->name));
}

void MapSurface::removeSelectedReserve()
{
    const Subject current = context_.selection.current();
    if (current.kind == Subject::Kind::reserve) removeReserve(context_, current.range);
}

} // namespace kwb::workbench
