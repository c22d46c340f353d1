#include "app/workbench/map/map_strip.h"

#include "app/workbench/common/look.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/map/map_surface.h"

#include <QMouseEvent>
#include <QPainter>

namespace kwb::workbench {

MapStrip::MapStrip(const Context &context, MapSurface &surface, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , surface_(surface)
{
    setAccessibleName(tr("Overview of the memory map"));
    setAccessibleDescription(tr("The whole map in small; a frame shows what part of it is in sight."));
    setToolTip(tr("The whole map. Drag the frame to move."));
    setFixedWidth(sizeHint().width());
    connect(&surface, &MapSurface::viewChanged, this, qOverload<>(&QWidget::update));
    connect(&surface, &MapSurface::sceneChanged, this, [this] {
        drawn_ = {};
        update();
    });
    connect(&context.look, &Look::changed, this, [this] {
        drawn_ = {};
        update();
    });
}

/// As high as the map beside it.
QRectF MapStrip::column() const
{
    const Box &area = surface_.picture().window.area();
    return {10, area.y, width() - 16.0, area.height};
}

QRectF MapStrip::frame() const
{
    const AxisWindow &window = surface_.picture().window;
    const double height = window.axis().height();
    if (height <= 0) return {};
    const QRectF whole = column();
    const double scale = window.whole().zoom;
    const double top = whole.top() + window.zoom().top * scale;
    const double sight = std::min(window.area().height / window.zoom().zoom, height) * scale;
    return {whole.left() - 3, top, whole.width() + 6, std::max(sight, 4.0)};
}

void MapStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), context_.look.color(Role::background));
    if (surface_.scene() == nullptr) return;
    const QRectF whole = column();
    if (drawn_.isNull()) {
        drawn_ = QPixmap((whole.size() * devicePixelRatioF()).toSize());
        drawn_.setDevicePixelRatio(devicePixelRatioF());
        drawn_.fill(context_.look.color(Role::lane));
        QPainter picture(&drawn_);
        paintDisplayList(picture, surface_.scene()->strip(whole.width(), whole.height()).list, context_.look);
    }
    painter.drawPixmap(whole.topLeft(), drawn_);
    const QRectF seen = frame();
    QColor veil = context_.look.color(Role::background);
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(whole.left(), whole.top(), whole.width(), seen.top() - whole.top()), veil);
    painter.fillRect(QRectF(whole.left(), seen.bottom(), whole.width(), whole.bottom() - seen.bottom()),
                     veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(context_.look.accent(), 1.5));
    painter.drawRoundedRect(seen, 3, 3);
}

void MapStrip::mousePressEvent(QMouseEvent *event)
{
    const QRectF seen = frame();
    const double y = event->position().y();
    grabbed_ = seen.contains(seen.center().x(), y) ? y - seen.center().y() : 0;
    moveTo(y);
}

void MapStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) moveTo(event->position().y());
}

void MapStrip::moveTo(double y)
{
    const QRectF seen = frame();
    const AxisWindow &window = surface_.picture().window;
    if (seen.isEmpty()) return;
    const double units = (y - grabbed_ - seen.center().y()) / window.whole().zoom;
    surface_.pan(-units * window.zoom().zoom);
}

void MapStrip::wheelEvent(QWheelEvent *event)
{
    surface_.pan(event->angleDelta().y() / 2.0);
    event->accept();
}

} // namespace kwb::workbench
