#include "app/workbench/tabs/allocators_tab.h"

#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/table/table_pane.h"
#include "app/workbench/tabs/allocator_lanes_view.h"

#include "core/report/allocator_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace kwb::workbench {

namespace {

constexpr int quietBeforeComparison = 250; ///< milliseconds

} // namespace

AllocatorsTab::AllocatorsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , pane_(new TablePane(context, title(), this))
    , lanes_(new AllocatorLanesView(context, this))
    , scroll_(new QScrollArea(this))
    , use_(new QPushButton(tr("Use this allocator"), this))
{
    layOut();
    pane_->setStateKey("allocators");
    use_->setAccessibleName(use_->text());
    compareLater_.setSingleShot(true);
    compareLater_.setInterval(quietBeforeComparison);
    connect(&compareLater_, &QTimer::timeout, this, [this] {
        if (isVisible()) this->context().workspace.requestComparison();
    });
    connect(use_, &QPushButton::clicked, this, &AllocatorsTab::useChosen);
    connect(&context.workspace, &Workspace::planChanged, this, &AllocatorsTab::compareSoon);
    connect(&context.workspace, &Workspace::comparisonChanged, this, &AllocatorsTab::showComparison);
    connect(&context.selection, &Selection::changed, this, &AllocatorsTab::choose);
    showComparison();
}

void AllocatorsTab::layOut()
{
    pane_->bar()->addWidget(use_);
    scroll_->setWidget(lanes_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setAccessibleName(tr("Lanes of the allocators"));
    auto *parts = new QSplitter(this);
    parts->addWidget(pane_);
    parts->addWidget(scroll_);
    parts->setSizes({10'000, 10'000}); // halves of whatever there is
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
}

bool AllocatorsTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::profile;
}

void AllocatorsTab::showEvent(QShowEvent *event)
{
    PlanTab::showEvent(event);
    compareSoon();
}

void AllocatorsTab::compareSoon()
{
    const bool planned = context().workspace.plan() != nullptr;
    pane_->setEmptyText(planned ? tr("Planning by every allocator…")
                                : tr("Allocators are compared when there is a plan: choose a target and a "
                                     "kernel."));
    if (!planned) showComparison();
    if (planned && isVisible()) compareLater_.start();
}

void AllocatorsTab::showComparison()
{
    const auto &comparison = context().workspace.comparison();
    // While the next comparison is made, the last one stays in sight.
    if (!comparison && context().workspace.plan()) return;
    pane_->setTable(comparison ? allocatorTable(comparison) : nullptr);
    lanes_->setComparison(comparison);
    scroll_->setVisible(comparison != nullptr);
    choose(context().selection.current());
}

void AllocatorsTab::choose(const Subject &subject)
{
    if (subject.kind == Subject::Kind::profile) chosen_ = QString::fromStdString(subject.name);
    use_->setEnabled(context().workspace.comparison() && !chosen_.isEmpty() &&
                     chosen_.toStdString() != context().workspace.spec().allocator);
}

void AllocatorsTab::useChosen()
{
    if (findProfile(chosen_.toStdString()) == nullptr) return;
    RequestSpec spec = context().workspace.spec();
    spec.allocator = chosen_.toStdString();
    context().workspace.edit(tr("Use allocator %1").arg(chosen_), spec);
}

} // namespace kwb::workbench
