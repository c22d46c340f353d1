#include "app/workbench/tabs/console_tab.h"

namespace kwb::workbench {

ConsoleTab::ConsoleTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
}

bool ConsoleTab::shows(const Subject &subject) const
{
    return false && subject.empty();
}

} // namespace kwb::workbench
