#pragma once

#include "app/workbench/common/context.h"

#include "core/report/map_scene.h"

#include <QObject>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace kwb::workbench {

class MapSurface;

/// What the left button does on the map: move it, pin a segment somewhere else, or draw a reservation. A
/// pinned segment is planned at every step; all steps are one in the undo stack, and Esc takes them back.
class MapDrag : public QObject {
    Q_OBJECT

public:
    enum class Kind { none, armed, pan, pin, reserve };

    MapDrag(const Context &context, MapSurface &surface);

    Kind kind() const { return kind_; }
    bool active() const { return kind_ == Kind::pan || kind_ == Kind::pin || kind_ == Kind::reserve; }
    /// Where the dragged segment or the reservation lies now.
    AddressRange range() const { return range_; }
    const std::string &segment() const { return segment_; } ///< that is dragged
    /// What the plan says against it; empty if nothing.
    QString objection() const { return objection_; }

    /// A press on a part, or on none; `reserve`: to draw a reservation.
    void press(QPointF at, const MapPart *part, bool reserve);
    void pressToPan(QPointF at);
    void move(QPointF at);
    /// Gives whether something was dragged; if not, it was a click.
    bool release();
    void cancel();
    /// The plan of the request as it is dragged.
    void takePlan(const BootPlan &plan);
    void paint(QPainter &painter) const;

private:
    void begin();
    void pinAt(double y);
    QString pinKey() const;
    /// The ghost, the pointer, and what lies at the ghost's addresses in any lane.
    std::vector<QRectF> notToCover(const QRectF &ghost) const;

    Context context_;
    MapSurface &surface_;
    Kind kind_ = Kind::none;
    QPointF start_;
    QPointF last_;
    bool reserve_ = false;
    bool moved_ = false;
    std::string segment_; ///< empty: none was pressed on
    AddressRange from_;
    std::uint64_t align_ = 1;
    PhysAddr grabbed_; ///< where a reservation begins
    MapGrip grip_;
    AddressRange range_;
    QString objection_;
    std::vector<Finding> known_; ///< what was said before the drag
    std::optional<PhysAddr> pinBefore_;
};

/// The worst error of a plan that was not among the `known` findings, one about `segment` before others;
/// empty if there is none.
QString newObjection(const BootPlan &plan, const std::vector<Finding> &known, const std::string &segment);

/// Where a note about a dragged thing stands: within `room`, as near beside its ghost as it can without
/// covering anything of `avoid`; where that is not possible, where it covers least.
QRectF placeOfNote(QSizeF size, const QRectF &ghost, const QRectF &room, const std::vector<QRectF> &avoid);

/// The undo steps that the map makes.
void pinSegment(const Context &context, const std::string &segment, std::optional<PhysAddr> address,
                const QString &mergeKey = {});
void addReserve(const Context &context, AddressRange range);
void removeReserve(const Context &context, AddressRange range);

} // namespace kwb::workbench
