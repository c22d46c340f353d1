#include "app/workbench/tabs/plan_tab.h"

#include "app/workbench/model/workspace.h"

#include <utility>

namespace kwb::workbench {

PlanTab::PlanTab(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    connect(&context.workspace, &Workspace::planChanged, this, [this] {
        const auto &plan = context_.workspace.plan();
        setCount(plan ? countOf(*plan) : -1);
        follow();
    });
}

void PlanTab::catchUp()
{
    if (std::exchange(behind_, false)) showPlan();
}

void PlanTab::follow()
{
    behind_ = true;
    if (isVisible()) catchUp();
}

void PlanTab::setCount(int count)
{
    if (count == count_) return;
    count_ = count;
    emit countChanged(count);
}

void PlanTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

} // namespace kwb::workbench
