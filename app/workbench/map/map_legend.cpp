#include "app/workbench/map/map_legend.h"

#include "app/workbench/common/look.h"
#include "app/workbench/map/map_painter.h"

#include <QPainter>

namespace kwb::workbench {

namespace {

constexpr double legendWidth = 420;

} // namespace

MapLegend::MapLegend(const Context &context, const MapScene &scene, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , context_(context)
    , list_(scene.legend(screenPicture(legendWidth, 0)))
{
    setObjectName("mapLegend");
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Legend"));
    QStringList words;
    for (const DisplayItem &item : list_.items)
        if (const auto *text = std::get_if<DisplayText>(&item)) words << QString::fromStdString(text->text);
    setAccessibleDescription(words.join(", "));
    setFixedSize(static_cast<int>(list_.width), static_cast<int>(list_.height));
}

void MapLegend::popUnder(const QWidget &widget)
{
    const QPoint corner = widget.mapToGlobal(QPoint(widget.width(), widget.height() + 4));
    move(corner - QPoint(width(), 0));
    show();
    setFocus(Qt::PopupFocusReason);
}

void MapLegend::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintDisplayList(painter, list_, context_.look);
    painter.end();
    QFrame::paintEvent(event);
}

} // namespace kwb::workbench
