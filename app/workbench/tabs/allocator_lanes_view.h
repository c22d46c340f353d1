#pragma once

#include "app/workbench/common/context.h"

#include "core/report/allocator_lanes.h"
#include "core/report/subject.h"

#include <QWidget>

namespace kwb::workbench {

/// The lanes of every allocator side by side. A click on a segment selects it, one beside it selects the
/// allocator. The table of the allocators says the same to keyboards and assistive tools.
class AllocatorLanesView : public QWidget {
    Q_OBJECT

public:
    explicit AllocatorLanesView(const Context &context, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    const AllocatorLanes &lanes() const { return lanes_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void draw();
    const LaneSpot *spotAt(QPointF at) const;
    QString tipOf(const LaneSpot &spot) const;

    Context context_;
    std::shared_ptr<const Comparison> comparison_;
    AllocatorLanes lanes_;
};

} // namespace kwb::workbench
