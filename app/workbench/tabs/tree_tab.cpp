#include "app/workbench/tabs/tree_tab.h"

namespace kwb::workbench {

TreeTab::TreeTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
}

bool TreeTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::treeNode;
}

} // namespace kwb::workbench
