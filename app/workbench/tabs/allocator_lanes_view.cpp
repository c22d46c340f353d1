#include "app/workbench/tabs/allocator_lanes_view.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <ranges>

namespace kwb::workbench {

AllocatorLanesView::AllocatorLanesView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    setAccessibleName(tr("Places by every allocator"));
    connect(&context.look, &Look::changed, this, QOverload<>::of(&QWidget::update));
    connect(&context.selection, &Selection::changed, this, QOverload<>::of(&QWidget::update));
}

void AllocatorLanesView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    comparison_ = std::move(comparison);
    draw();
}

void AllocatorLanesView::draw()
{
    // The picture fits the height of what scrolls it, where it can.
    const int room = parentWidget() == nullptr ? height() : parentWidget()->height();
    lanes_ = comparison_ ? allocatorLanes(*comparison_, screenPicture(width(), room)) : AllocatorLanes();
    setMinimumSize(qCeil(lanes_.leastWidth), qCeil(lanes_.list.height));
    setAccessibleDescription(qs(lanes_.list.description));
    update();
}

QSize AllocatorLanesView::sizeHint() const
{
    return {qCeil(lanes_.list.width), qCeil(lanes_.list.height)};
}

void AllocatorLanesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size() != event->oldSize()) draw();
}

void AllocatorLanesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), context_.look.color(Role::background));
    if (!comparison_) return;
    paintDisplayList(painter, lanes_.list, context_.look);
    const Subject &chosen = context_.selection.current();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(context_.look.accent(), 2));
    for (const LaneSpot &spot : lanes_.spots) {
        const bool isLane =
            spot.segment.empty() && chosen.kind == Subject::Kind::profile && chosen.name == spot.allocator;
        const bool isSegment =
            !spot.segment.empty() && chosen.kind == Subject::Kind::segment && chosen.name == spot.segment;
        if (isLane || isSegment) painter.drawRoundedRect(rectOf(spot.box).adjusted(-2, -2, 2, 2), 4, 4);
    }
}

const LaneSpot *AllocatorLanesView::spotAt(QPointF at) const
{
    for (const LaneSpot &spot : lanes_.spots | std::views::reverse)
        if (rectOf(spot.box).contains(at)) return &spot;
    return nullptr;
}

void AllocatorLanesView::mousePressEvent(QMouseEvent *event)
{
    const LaneSpot *spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : nullptr;
    if (spot == nullptr) return;
    const auto &plan = context_.workspace.plan();
    const PlannedSegment *segment = spot->segment.empty() || !plan ? nullptr : plan->segment(spot->segment);
    if (segment != nullptr)
        context_.selection.select(Subject::ofSegment(*segment));
    else
        context_.selection.select({Subject::Kind::profile, spot->allocator, {}, {}});
}

QString AllocatorLanesView::tipOf(const LaneSpot &spot) const
{
    const Profile *profile = findProfile(spot.allocator);
    const QString lane = profile == nullptr ? QString() : qs(profile->title);
    for (const ProfileAnswer &answer : comparison_->answers) {
        if (answer.profile != profile || !answer.plan) continue;
        if (const PlannedSegment *segment = answer.plan->segment(spot.segment))
            return qs(segment->name) + "  " + qs(text(segment->range())) + "\n" + lane;
    }
    return lane;
}

bool AllocatorLanesView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && comparison_) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const LaneSpot *spot = spotAt(help->pos()))
            QToolTip::showText(help->globalPos(), tipOf(*spot), this, rectOf(spot->box).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace kwb::workbench
