#include "app/workbench/map/map_view.h"

namespace kwb::workbench {

MapView::MapView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
}

} // namespace kwb::workbench
