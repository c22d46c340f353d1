#pragma once

#include "app/workbench/tabs/plan_tab.h"

class QSplitter;
class QToolButton;

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

    TablePane *pane()
    {
        catchUp();
        return pane_;
    }
    SectionMapView *sectionMap()
    {
        catchUp();
        return map_;
    }
    FormulaCard *card()
    {
        catchUp();
        return card_;
    }
    QToolButton *mapToggle() { return mapToggle_; }

signals:
    /// The section map was asked for, and so many pixels are missing for it.
    void roomWanted(int pixels);

protected:
    void showPlan() override;
    int countOf(const BootPlan &plan) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const Subject &subject);
    void showMap();
    int roomForBoth() const;
    QString emptyText() const;

    TablePane *pane_;
    SectionMapView *map_;
    FormulaCard *card_;
    QToolButton *mapToggle_;
    bool mapChosen_ = false; ///< the user said whether the section map is shown
    QSplitter *splitter_;
};

} // namespace kwb::workbench
