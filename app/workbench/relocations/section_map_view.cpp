#include "app/workbench/relocations/section_map_view.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/model/selection.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace kwb::workbench {

SectionMapView::SectionMapView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    makeSectionMapsAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Section map of the purgatory"));
    connect(&context.selection, &Selection::changed, this, qOverload<>(&QWidget::update));
    connect(&context.look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QSize SectionMapView::sizeHint() const
{
    return {600, static_cast<int>(SectionMap::height)};
}

QSize SectionMapView::minimumSizeHint() const
{
    return {200, static_cast<int>(SectionMap::height)};
}

void SectionMapView::setPlan(std::shared_ptr<const BootPlan> plan)
{
    plan_ = std::move(plan);
    relocation_.reset();
    build();
}

void SectionMapView::setRelocation(const AppliedRelocation *relocation)
{
    relocation_ = relocation == nullptr ? std::nullopt : std::optional(*relocation);
    update();
}

void SectionMapView::build()
{
    map_.reset();
    if (plan_ && plan_->purgatory && width() > 0)
        map_ = std::make_unique<SectionMap>(
            *plan_->purgatory, SectionMapOptions{.width = static_cast<double>(width()),
                                                 .metrics = screenPicture(width(), height()).metrics,
                                                 .say = sayText});
    update();
}

const std::vector<SectionMapPart> &SectionMapView::parts() const
{
    static const std::vector<SectionMapPart> none;
    return map_ ? map_->parts() : none;
}

int SectionMapView::partAt(QPointF position) const
{
    for (int i = static_cast<int>(parts().size()) - 1; i >= 0; --i) {
        const Box &box = parts()[static_cast<std::size_t>(i)].box;
        if (QRectF(box.x, box.y, box.width, box.height).contains(position)) return i;
    }
    return -1;
}

int SectionMapView::chosenPart() const
{
    const Subject &current = context_.selection.current();
    for (std::size_t i = 0; i < parts().size(); ++i)
        if (parts()[i].subject.kind == current.kind && parts()[i].subject.name == current.name)
            return static_cast<int>(i);
    return -1;
}

void SectionMapView::choose(int part)
{
    if (part >= 0 && static_cast<std::size_t>(part) < parts().size())
        context_.selection.select(parts()[static_cast<std::size_t>(part)].subject);
}

void SectionMapView::paintEvent(QPaintEvent *)
{
    if (!map_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisplayList(painter, map_->picture(), context_.look);
    if (relocation_)
        paintDisplayList(
            painter, map_->arrow({purgatoryMachine(*plan_), *plan_->purgatory, *relocation_}, *relocation_),
            context_.look);
    paintDisplayList(painter, map_->frame(context_.selection.current()), context_.look);
    if (hasFocus() && chosenPart() < 0) {
        painter.setPen(QPen(context_.look.accent(), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
}

void SectionMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    build();
}

void SectionMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) choose(partAt(event->position()));
}

void SectionMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int part = partAt(event->position()); part >= 0)
        context_.selection.reveal(parts()[static_cast<std::size_t>(part)].subject);
}

void SectionMapView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(parts().size()), now = chosenPart();
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(now < 0 ? 0 : std::min(now + 1, count - 1));
    case Qt::Key_Left:
        return choose(now < 0 ? count - 1 : std::max(now - 1, 0));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (now >= 0) context_.selection.reveal(parts()[static_cast<std::size_t>(now)].subject);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool SectionMapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        if (part < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), qs(parts()[static_cast<std::size_t>(part)].text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace kwb::workbench
