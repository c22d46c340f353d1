#include "app/workbench/request/request_panel.h"

namespace kwb::workbench {

RequestPanel::RequestPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
}

} // namespace kwb::workbench
