#include "app/workbench/tabs/bytes_tab.h"

namespace kwb::workbench {

BytesTab::BytesTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
}

bool BytesTab::shows(const Subject &subject) const
{
    return false && subject.empty();
}

} // namespace kwb::workbench
