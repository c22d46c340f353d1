#pragma once

#include "app/workbench/tabs/plan_tab.h"

class QSplitter;

namespace kwb::workbench {

class FormulaCard;
class SectionMapView;
class TablePane;

/// Relocations: the table of all, one by hand, and the section map with an arrow from its place to its
/// target.
class RelocationsTab : public PlanTab {
    Q_OBJECT

public:
    explicit RelocationsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Relocations"); }
    bool shows(const Subject &subject) const override;

    TablePane *pane() { return pane_; }
    SectionMapView *sectionMap() { return map_; }
    FormulaCard *card() { return card_; }

private:
    void showPlan();
    void follow(const Subject &subject);
    QString emptyText() const;

    TablePane *pane_;
    SectionMapView *map_;
    FormulaCard *card_;
    QSplitter *splitter_;
};

} // namespace kwb::workbench
