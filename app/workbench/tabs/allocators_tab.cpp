#include "app/workbench/tabs/allocators_tab.h"

namespace kwb::workbench {

AllocatorsTab::AllocatorsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
}

bool AllocatorsTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::profile;
}

} // namespace kwb::workbench
