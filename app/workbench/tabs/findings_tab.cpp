#include "app/workbench/tabs/findings_tab.h"

namespace kwb::workbench {

FindingsTab::FindingsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
}

bool FindingsTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::finding;
}

} // namespace kwb::workbench
