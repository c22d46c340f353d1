#include "app/workbench/tabs/findings_tab.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/table/table_pane.h"
#include "app/workbench/tabs/finding_detail.h"

#include "core/report/finding_table.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace kwb::workbench {

FindingsTab::FindingsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , choice_(new QTabBar(this))
    , stack_(new QStackedWidget(this))
    , plan_(new TablePane(context, title(), this))
    , manual_(new TablePane(context, tr("Manual of findings"), this))
    , detail_(new FindingDetail(context, this))
{
    choice_->setShape(QTabBar::RoundedWest);
    choice_->setDrawBase(false);
    choice_->addTab(tr("Plan"));
    choice_->addTab(tr("Manual"));
    choice_->setAccessibleName(tr("Findings of the plan, or the manual of all"));
    stack_->addWidget(plan_);
    stack_->addWidget(manual_);
    auto *parts = new QSplitter(this);
    parts->addWidget(stack_);
    parts->addWidget(detail_);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    // The sizes are shares. What to do about a finding must be readable, whatever the table's columns take.
    parts->setSizes({3000, 2000});
    detail_->setMinimumWidth(detail_->fontMetrics().averageCharWidth() * 44);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(choice_);
    layout->addWidget(parts, 1);
    fillPanes();
    connect(choice_, &QTabBar::currentChanged, this, [this](int at) { showManual(at == 1); });
    connect(&context.selection, &Selection::changed, this, &FindingsTab::showSubject);
    connect(&context.look, &Look::changed, this, &FindingsTab::showDetail);
    connect(detail_, &FindingDetail::remedyChosen, this, [this](const Remedy &remedy) {
        // The page with the button goes away with the finding; the button's click must be over by then.
        QMetaObject::invokeMethod(
            this, [this, remedy] { this->context().workspace.apply(say(remedy.text), remedy.changed); },
            Qt::QueuedConnection);
    });
    connect(detail_, &FindingDetail::causeAsked, this, [this] {
        if (const Finding *finding = current())
            this->context().selection.reveal(causeOf(*this->context().workspace.plan(), *finding));
    });
}

void FindingsTab::fillPanes()
{
    plan_->setStateKey("findings");
    manual_->setStateKey("manual");
    const auto icon = [this](Severity severity) { return context().look.icon(name(severity)); };
    plan_->model()->setExtras({.decoration = [this, icon](std::size_t row, std::size_t column) -> QVariant {
        const auto &plan = context().workspace.plan();
        if (column != 0 || !plan || row >= plan->findings.size()) return {};
        return icon(findingOfRow(*plan, row).severity);
    }});
    plan_->setRevealTarget([this](std::size_t row) {
        const auto &plan = context().workspace.plan();
        return plan && row < plan->findings.size() ? causeOf(*plan, findingOfRow(*plan, row)) : Subject();
    });
    manual_->model()->setExtras({.decoration = [icon](std::size_t row, std::size_t column) -> QVariant {
        return column == 0 ? icon(findingRules()[row].severity) : QVariant();
    }});
    manual_->setTable(findingRuleTable());
}

bool FindingsTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::finding;
}

void FindingsTab::showManual(bool manual)
{
    choice_->setCurrentIndex(manual ? 1 : 0);
    stack_->setCurrentIndex(manual ? 1 : 0);
    showDetail();
}

void FindingsTab::showPlan()
{
    const auto &plan = context().workspace.plan();
    plan_->setEmptyText(plan ? tr("No findings: nothing that is known to kill a boot was seen.")
                             : tr("Findings appear with the first plan: choose a target and a kernel."));
    plan_->setTable(plan ? findingTable(plan) : nullptr);
    showDetail();
}

void FindingsTab::showSubject(const Subject &subject)
{
    if (subject.kind != Subject::Kind::finding) return;
    shown_ = subject;
    const bool inManual = stack_->currentIndex() == 1;
    // A row of the manual may be about the same as a finding of the plan; who reads there stays there.
    showManual((inManual && subject.detail.empty()) || chosen() == nullptr);
}

/// The finding that was chosen last, if the plan has it.
const Finding *FindingsTab::chosen() const
{
    const auto &plan = context().workspace.plan();
    if (!plan) return nullptr;
    const auto it = std::ranges::find(plan->findings, shown_, Subject::ofFinding);
    return it == plan->findings.end() ? nullptr : &*it;
}

/// The finding in the detail: the chosen one, else the first in the table.
const Finding *FindingsTab::current() const
{
    const auto &plan = context().workspace.plan();
    if (!plan || plan->findings.empty()) return nullptr;
    const Finding *finding = chosen();
    return finding != nullptr ? finding : &findingOfRow(*plan, 0);
}

void FindingsTab::showDetail()
{
    // Before the tab has caught up, the table is of another plan; showPlan() comes here again.
    if (behind()) return;
    if (stack_->currentIndex() == 1) {
        if (const FindingRule *rule = findFindingRule(shown_.name))
            detail_->showRule(*rule);
        else
            detail_->showText(tr("Choose a finding to read about it."));
    } else if (const Finding *finding = current()) {
        const Workspace &workspace = context().workspace;
        detail_->showFinding(*finding, remediesFor(*workspace.plan(), workspace.spec(), *finding));
    } else {
        detail_->showText({});
    }
}

} // namespace kwb::workbench
