#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/map/map_drag.h"

#include "core/report/map_scene.h"

#include <QPixmap>
#include <QWidget>

namespace kwb::workbench {

/// The painted map itself: lanes over one axis that is zoomed and moved, with what is selected, pointed at
/// and dragged drawn above. What stands where is the engine's answer.
class MapSurface : public QWidget {
    Q_OBJECT

public:
    explicit MapSurface(const Context &context, QWidget *parent = nullptr);
    ~MapSurface() override;

    /// What is on the screen now. Empty while there is no plan.
    const MapLayout &picture() const;
    const MapScene *scene() const { return scene_.get(); }
    const std::shared_ptr<const BootPlan> &plan() const { return plan_; }
    const Context &context() const { return context_; }
    PictureOptions pictureOptions() const;
    /// Whether there is no room for the legend and for more than one line of heads.
    bool compact() const;
    bool atHome() const { return home_; }

    void setZoom(MapZoom zoom);
    /// Nearer by a factor; what is at `y` (the middle if there is none) stays there.
    void zoomBy(double factor, std::optional<double> y = std::nullopt);
    void pan(double pixels);
    /// The whole map.
    void goHome();
    void showRange(AddressRange range);
    /// Brings a subject to sight with the least move, at least `height` pixels high.
    void bringToSight(const Subject &subject, double height = 14);
    /// Everything but these is dimmed; none = nothing is.
    void setEmphasis(std::vector<Subject> subjects);
    const MapDrag &drag() const { return drag_; }
    /// Whether a drag with the plain left button draws a reservation.
    void setReserving(bool on);
    /// The parts that show the selection: those that are it, else the segment that it belongs to.
    std::vector<const MapPart *> selectedParts() const;
    const MapPart *partAt(QPointF point) const;

public slots:
    void zoomIn() { zoomBy(1.5); }
    void zoomOut() { zoomBy(1 / 1.5); }

signals:
    void viewChanged();  ///< another part of the axis, or another plan
    void sceneChanged(); ///< another plan, or its axis was made for another size
    void menuWanted(const kwb::Subject &subject, kwb::PhysAddr address, const QPoint &globalPosition);
    void reservingEnded();
    /// What the pointer is on, in words; empty: nothing.
    void pointed(const QString &words);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void takePlan();
    void refit();
    void changed();
    void renderStatic();
    void paintEmphasis(QPainter &painter) const;
    void paintHover(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;
    void paintMarker(QPainter &painter, AddressRange range) const;
    void pill(QPainter &painter, double y, const QString &text, const QColor &fill, const QColor &ink) const;
    void hover(std::optional<QPointF> point);
    void walk(MapLane lane, bool up);
    void walkAside(int step);
    bool walkOn(bool next);
    void moveSelected(int steps);
    void showTip(const QPoint &at, const QPoint &global);
    void removeSelectedReserve();

    Context context_;
    std::shared_ptr<const BootPlan> plan_;
    std::unique_ptr<MapScene> scene_;
    MapZoom zoom_;
    bool home_ = true;
    bool reserving_ = false;
    mutable MapLayout picture_;
    mutable bool stale_ = true;
    QPixmap static_;
    bool repaint_ = true;
    std::vector<Subject> emphasis_;
    std::optional<QPointF> hover_;
    QString pointed_;
    MapDrag drag_;
};

} // namespace kwb::workbench
