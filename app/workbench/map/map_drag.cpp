#include "app/workbench/map/map_drag.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/model/workspace.h"

#include <QApplication>
#include <QPainter>

#include <limits>

namespace kwb::workbench {

namespace {

constexpr double leastGhost = 12; ///< a small segment stays something to hold

QString mapText(const char *words)
{
    return QCoreApplication::translate("kwb::workbench::MapDrag", words);
}

} // namespace

void pinSegment(const Context &context, const std::string &segment, std::optional<PhysAddr> address,
                const QString &mergeKey)
{
    RequestSpec spec = context.workspace.spec();
    if (address)
        spec.pins[segment] = *address;
    else
        spec.pins.erase(segment);
    const QString text =
        address ? mapText(QT_TRANSLATE_NOOP("kwb::workbench::MapDrag", "Pin %1 at %2"))
                      .arg(qs(segment), qs(hex(*address)))
                : mapText(QT_TRANSLATE_NOOP("kwb::workbench::MapDrag", "Unpin %1")).arg(qs(segment));
    context.workspace.edit(text, spec, mergeKey);
}

void addReserve(const Context &context, AddressRange range)
{
    RequestSpec spec = context.workspace.spec();
    spec.reserves.push_back(range);
    context.workspace.edit(
        mapText(QT_TRANSLATE_NOOP("kwb::workbench::MapDrag", "Keep %1 free")).arg(qs(text(range))), spec);
}

void removeReserve(const Context &context, AddressRange range)
{
    RequestSpec spec = context.workspace.spec();
    std::erase(spec.reserves, range);
    context.workspace.edit(
        mapText(QT_TRANSLATE_NOOP("kwb::workbench::MapDrag", "Give %1 back")).arg(qs(text(range))), spec);
}

QString newObjection(const BootPlan &plan, const std::vector<Finding> &known, const std::string &segment)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : plan.findings) {
        if (finding.severity != Severity::error || std::ranges::find(known, finding) != known.end()) continue;
        if (worst == nullptr || (finding.about == segment && worst->about != segment)) worst = &finding;
    }
    return worst != nullptr ? say(worst->message) : QString();
}

QRectF placeOfNote(QSizeF size, const QRectF &ghost, const QRectF &room, const std::vector<QRectF> &avoid)
{
    constexpr double gap = 10;
    const auto within = [&](double x, double y) {
        return QRectF(QPointF(std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width())),
                              std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height()))),
                      size);
    };
    QRectF best;
    double leastCovered = std::numeric_limits<double>::infinity();
    const double beside = ghost.center().y() - size.height() / 2;
    const int steps = static_cast<int>(room.height() / gap) + 1;
    for (int step = 0; step < steps; ++step)
        for (const double y : {beside - step * gap, beside + step * gap})
            for (const double x : {ghost.left() - gap - size.width(), ghost.right() + gap, ghost.left()}) {
                const QRectF place = within(x, y);
                double covered = 0;
                for (const QRectF &each : avoid) {
                    const QRectF common = place.intersected(each);
                    covered += common.width() * common.height();
                }
                if (covered < leastCovered) {
                    leastCovered = covered;
                    best = place;
                }
                if (covered <= 0) return best;
            }
    return best;
}

MapDrag::MapDrag(const Context &context, MapSurface &surface)
    : QObject(&surface)
    , context_(context)
    , surface_(surface)
{
}

void MapDrag::press(QPointF at, const MapPart *part, bool reserve)
{
    kind_ = Kind::armed;
    start_ = last_ = at;
    reserve_ = reserve;
    moved_ = false;
    segment_.clear();
    objection_.clear();
    if (!surface_.plan() || reserve || part == nullptr) return;
    if (part->subject.kind != Subject::Kind::segment) return;
    const PlannedSegment *segment = surface_.plan()->segment(part->subject.name);
    if (segment == nullptr) return;
    segment_ = segment->name;
    from_ = segment->range();
    align_ = std::max(segment->align, surface_.plan()->pageSize);
    known_ = surface_.plan()->findings;
    const auto pin = context_.workspace.spec().pins.find(segment_);
    pinBefore_ = pin == context_.workspace.spec().pins.end() ? std::nullopt : std::optional(pin->second);
}

void MapDrag::pressToPan(QPointF at)
{
    press(at, nullptr, false);
    kind_ = Kind::pan;
}

void MapDrag::begin()
{
    const AxisWindow &window = surface_.picture().window;
    grabbed_ = window.addressAt(start_.y());
    if (reserve_) {
        kind_ = Kind::reserve;
    } else if (!segment_.empty()) {
        kind_ = Kind::pin;
        range_ = from_;
        grip_ = gripOf(window, from_, start_.y());
        context_.workspace.endMerge();
    } else {
        kind_ = Kind::pan;
    }
}

void MapDrag::move(QPointF at)
{
    if (kind_ == Kind::none) return;
    if (kind_ == Kind::armed) {
        if ((at - start_).manhattanLength() < QApplication::startDragDistance()) return;
        begin();
    }
    const AxisWindow &window = surface_.picture().window;
    if (kind_ == Kind::pan) {
        surface_.pan(at.y() - last_.y());
    } else {
        // Past the edge the map follows.
        const Box &area = window.area();
        const double over = at.y() < area.y ? area.y - at.y() : std::min(area.bottom() - at.y(), 0.0);
        if (over != 0) surface_.pan(over / 3);
        const double y = std::clamp(at.y(), area.y, area.bottom() - 0.5);
        if (kind_ == Kind::pin)
            pinAt(y);
        else
            range_ =
                pagesBetween(grabbed_, surface_.picture().window.addressAt(y), surface_.plan()->pageSize);
    }
    moved_ = true;
    last_ = at;
    surface_.update();
}

void MapDrag::pinAt(double y)
{
    const AddressRange next = draggedRange(from_, align_, grip_, surface_.picture().window, y);
    if (next == range_) return;
    range_ = next;
    if (next == from_ && !pinBefore_)
        pinSegment(context_, segment_, std::nullopt, pinKey());
    else
        pinSegment(context_, segment_, next.begin, pinKey());
}

QString MapDrag::pinKey() const
{
    return QStringLiteral("drag ") + qs(segment_);
}

void MapDrag::takePlan(const BootPlan &plan)
{
    if (kind_ != Kind::pin) return;
    objection_ = newObjection(plan, known_, segment_);
    surface_.update();
}

bool MapDrag::release()
{
    const Kind was = kind_;
    kind_ = Kind::none;
    if (was == Kind::pin) context_.workspace.endMerge();
    if (was == Kind::reserve && !range_.empty()) addReserve(context_, range_);
    range_ = {};
    objection_.clear();
    surface_.update();
    return was == Kind::pin || was == Kind::reserve || (was == Kind::pan && moved_);
}

void MapDrag::cancel()
{
    const Kind was = kind_;
    kind_ = Kind::none;
    range_ = {};
    objection_.clear();
    if (was == Kind::pin) {
        pinSegment(context_, segment_, pinBefore_, pinKey());
        context_.workspace.endMerge();
    }
    surface_.update();
}

std::vector<QRectF> MapDrag::notToCover(const QRectF &ghost) const
{
    constexpr double pointerSize = 24;
    std::vector<QRectF> out{ghost, QRectF(last_.x() - 4, last_.y() - 4, pointerSize, pointerSize)};
    for (const MapPart &part : surface_.picture().parts)
        if (const QRectF box = rectOf(part.box);
            !part.ground && box.top() <= ghost.bottom() && box.bottom() >= ghost.top())
            out.push_back(box);
    return out;
}

void MapDrag::paint(QPainter &painter) const
{
    if (kind_ != Kind::pin && kind_ != Kind::reserve) return;
    const MapLayout &picture = surface_.picture();
    const auto place = picture.place(MapLane::plan, range_);
    if (!place) return;
    const Look &look = context_.look;
    const bool refused = !objection_.isEmpty();
    const QColor line = refused ? look.color(Role::conflict) : look.accent();
    QRectF box = rectOf(*place).adjusted(2, 0, -2, 0);
    if (box.height() < leastGhost) box.setHeight(leastGhost);
    QColor fill = line;
    fill.setAlpha(refused ? 110 : 70);
    painter.setPen(QPen(line, 2, kind_ == Kind::reserve ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 3, 3);

    // What it is and what stands against it, beside the ghost and within the map.
    QStringList lines{kind_ == Kind::pin
                          ? qs(segment_) + "  " + qs(hex(range_.begin))
                          : tr("keep free  %1 – %2").arg(qs(hex(range_.begin)), qs(hex(range_.end))),
                      sizeText(range_.size())};
    if (refused) lines[1] = objection_;
    painter.setFont(fontOf({11, false, false}));
    const QString words = lines.join('\n');
    const Box &area = picture.window.area();
    const double wide = std::min(280.0, area.width * 0.6);
    QRectF text = painter.boundingRect(QRectF(0, 0, wide, 400), Qt::TextWordWrap, words);
    QRectF note = text.adjusted(-9, -7, 9, 7);
    const QRectF room(4, area.y, surface_.width() - 8.0, area.height);
    note = placeOfNote(note.size(), box, room, notToCover(box));
    painter.setPen(QPen(line, 1));
    painter.setBrush(look.palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(note, 5, 5);
    painter.setPen(refused ? look.color(Role::conflict) : look.color(Role::text));
    painter.drawText(note.adjusted(9, 7, -9, -7), Qt::TextWordWrap, words);
}

} // namespace kwb::workbench
