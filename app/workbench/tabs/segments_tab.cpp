#include "app/workbench/tabs/segments_tab.h"

#include "app/workbench/model/workspace.h"
#include "app/workbench/table/table_pane.h"

#include <QVBoxLayout>

namespace kwb::workbench {

SegmentsTab::SegmentsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
{
    auto *pane = new TablePane(context, title(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    connect(&context.workspace, &Workspace::planChanged, this, [this, pane] {
        const auto plan = this->context().workspace.plan();
        pane->setTable(plan ? segmentTable(plan) : nullptr);
        setCount(plan ? static_cast<int>(plan->segments.size()) : -1);
    });
}

bool SegmentsTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::segment;
}

} // namespace kwb::workbench
