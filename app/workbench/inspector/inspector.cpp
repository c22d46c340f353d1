#include "app/workbench/inspector/inspector.h"

namespace kwb::workbench {

Inspector::Inspector(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
}

} // namespace kwb::workbench
