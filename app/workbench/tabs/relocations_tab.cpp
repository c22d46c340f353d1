#include "app/workbench/tabs/relocations_tab.h"

namespace kwb::workbench {

RelocationsTab::RelocationsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
}

bool RelocationsTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::relocation;
}

} // namespace kwb::workbench
