#include "app/workbench/tabs/relocations_tab.h"

#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/relocations/formula_card.h"
#include "app/workbench/relocations/section_map_view.h"
#include "app/workbench/table/table_pane.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kwb::workbench {

namespace {

constexpr int fewestRows = 6; ///< that the table keeps beside the section map

} // namespace

RelocationsTab::RelocationsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , pane_(new TablePane(context, tr("Relocations"), this))
    , map_(new SectionMapView(context, this))
    , card_(new FormulaCard(context, this))
    , mapToggle_(new QToolButton(this))
    , splitter_(new QSplitter(Qt::Horizontal, this))
{
    pane_->setStateKey("relocations");
    pane_->view()->setTextElideMode(Qt::ElideMiddle); // a formula's result stands at its end
    splitter_->addWidget(pane_);
    splitter_->addWidget(card_);
    splitter_->setStretchFactor(0, 5);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(true);
    mapToggle_->setText(tr("Section map"));
    mapToggle_->setToolTip(tr("Show where the relocated places lie in the purgatory's sections"));
    mapToggle_->setCheckable(true);
    mapToggle_->setAccessibleName(mapToggle_->text());
    pane_->bar()->addWidget(mapToggle_);
    connect(mapToggle_, &QToolButton::clicked, this, [this] {
        mapChosen_ = true;
        showMap();
        // Who asks for the map still wants to read the table.
        if (const int missing = roomForBoth() - height(); mapToggle_->isChecked() && missing > 0)
            emit roomWanted(missing);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter_, 1);
    layout->addWidget(map_);
    connect(&context.selection, &Selection::changed, this, &RelocationsTab::choose);
}

bool RelocationsTab::shows(const Subject &subject) const
{
    using enum Subject::Kind;
    return subject.kind == relocation || subject.kind == section || subject.kind == symbol;
}

int RelocationsTab::countOf(const BootPlan &plan) const
{
    return plan.purgatory ? static_cast<int>(plan.purgatory->relocations.size()) : 0;
}

void RelocationsTab::showPlan()
{
    const auto plan = context().workspace.plan();
    const bool any = plan && plan->purgatory && !plan->purgatory->relocations.empty();
    pane_->setEmptyText(emptyText());
    pane_->setTable(plan ? relocationTable(plan) : nullptr);
    map_->setPlan(any ? plan : nullptr);
    card_->setPlan(any ? plan : nullptr);
    mapToggle_->setEnabled(any);
    showMap();
    card_->setVisible(any);
    choose(context().selection.current());
}

void RelocationsTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    showMap();
}

/// The height at which the section map leaves the table enough rows.
int RelocationsTab::roomForBoth() const
{
    const QTableView *view = pane_->view();
    const int bar = pane_->bar()->sizeHint().height();
    const int scrollBar = view->horizontalScrollBar()->sizeHint().height();
    return bar + view->horizontalHeader()->sizeHint().height() + scrollBar + 2 * view->frameWidth() +
           fewestRows * view->verticalHeader()->defaultSectionSize() + map_->sizeHint().height();
}

/// The table comes first: in a low tab the map is there when it is asked for.
void RelocationsTab::showMap()
{
    if (!mapChosen_) mapToggle_->setChecked(height() >= roomForBoth());
    map_->setVisible(mapToggle_->isEnabled() && mapToggle_->isChecked());
}

QString RelocationsTab::emptyText() const
{
    const auto plan = context().workspace.plan();
    if (!plan) return tr("The relocations of the purgatory appear here when there is a plan.");
    if (!plan->purgatory && plan->request.purgatory == PurgatoryChoice::targetKernel)
        return tr(
            "Nothing is relocated here: the target's own kernel brings its purgatory and relocates it when "
            "it loads the new kernel. Choose the built-in purgatory to see each relocation.");
    if (!plan->purgatory)
        return tr("Nothing was relocated: the purgatory has no place. The findings say why.");
    return tr("This purgatory has no relocations: it runs at any address as it is.");
}

void RelocationsTab::choose(const Subject &subject)
{
    if (behind()) return; // card and map are of another plan yet
    const auto plan = context().workspace.plan();
    const AppliedRelocation *found = nullptr;
    if (plan && plan->purgatory && subject.kind == Subject::Kind::relocation) {
        const auto &all = plan->purgatory->relocations;
        const auto at = std::ranges::find(all, subject.range.begin, &AppliedRelocation::place);
        if (at != all.end()) found = &*at;
    }
    card_->setRelocation(found);
    map_->setRelocation(found);
}

} // namespace kwb::workbench
