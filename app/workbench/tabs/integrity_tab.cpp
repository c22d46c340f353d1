#include "app/workbench/tabs/integrity_tab.h"

namespace kwb::workbench {

IntegrityTab::IntegrityTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
}

bool IntegrityTab::shows(const Subject &subject) const
{
    return false && subject.empty();
}

} // namespace kwb::workbench
