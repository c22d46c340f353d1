#include "app/workbench/map/lanes_view.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <ranges>

namespace kwb::workbench {

LanesView::LanesView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    connect(&context.look, &Look::changed, this, QOverload<>::of(&QWidget::update));
    connect(&context.selection, &Selection::changed, this, QOverload<>::of(&QWidget::update));
}

void LanesView::setDraw(Draw draw)
{
    draw_ = std::move(draw);
    this->draw();
}

void LanesView::draw()
{
    // The picture fits the height of what scrolls it, where it can.
    const int room = parentWidget() == nullptr ? height() : parentWidget()->height();
    lanes_ = draw_ ? draw_(screenPicture(width(), room)) : LanesPicture();
    setMinimumSize(qCeil(lanes_.leastWidth), qCeil(lanes_.list.height));
    setAccessibleDescription(qs(lanes_.list.description));
    update();
}

QSize LanesView::sizeHint() const
{
    return {qCeil(lanes_.list.width), qCeil(lanes_.list.height)};
}

void LanesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size() != event->oldSize()) draw();
}

void LanesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), context_.look.color(Role::background));
    if (!draw_) return;
    paintDisplayList(painter, lanes_.list, context_.look);
    const Subject &chosen = context_.selection.current();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(context_.look.accent(), 2));
    for (const LaneSpot &spot : lanes_.spots)
        if (isChosen(spot, chosen)) painter.drawRoundedRect(rectOf(spot.box).adjusted(-2, -2, 2, 2), 4, 4);
}

bool LanesView::isChosen(const LaneSpot &spot, const Subject &chosen) const
{
    return !spot.segment.empty() && chosen.kind == Subject::Kind::segment && chosen.name == spot.segment;
}

void LanesView::choose(const LaneSpot &spot)
{
    const auto &plan = context_.workspace.plan();
    if (const PlannedSegment *segment = plan ? plan->segment(spot.segment) : nullptr)
        context_.selection.select(Subject::ofSegment(*segment));
}

const LaneSpot *LanesView::spotAt(QPointF at) const
{
    for (const LaneSpot &spot : lanes_.spots | std::views::reverse)
        if (rectOf(spot.box).contains(at)) return &spot;
    return nullptr;
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    const LaneSpot *spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : nullptr;
    if (spot != nullptr) choose(*spot);
}

bool LanesView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const LaneSpot *spot = spotAt(help->pos()))
            QToolTip::showText(help->globalPos(), qs(spot->tip), this, rectOf(spot->box).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace kwb::workbench
