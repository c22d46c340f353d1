#pragma once

#include "app/workbench/tabs/plan_tab.h"

#include "core/plan/finding.h"

class QStackedWidget;
class QTabBar;

namespace kwb::workbench {

class FindingDetail;
class TablePane;

/// What is wrong with the plan, each finding with its numbers and a button that mends it where that can be
/// done by changing the request; and the manual of all that can be found.
class FindingsTab : public PlanTab {
    Q_OBJECT

public:
    explicit FindingsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Findings"); }
    bool shows(const Subject &subject) const override;
    TablePane *pane()
    {
        catchUp();
        return plan_;
    }
    TablePane *manual()
    {
        catchUp();
        return manual_;
    }
    FindingDetail *detail()
    {
        catchUp();
        return detail_;
    }

public slots:
    /// The finding, or its page in the manual if the plan has none like it.
    void showSubject(const kwb::Subject &subject);
    /// The manual in place of the plan's findings, or back.
    void showManual(bool manual);

protected:
    void showPlan() override;
    int countOf(const BootPlan &plan) const override { return static_cast<int>(plan.findings.size()); }

private:
    void fillPanes();
    void showDetail();
    const Finding *chosen() const;
    const Finding *current() const;

    QTabBar *choice_;
    QStackedWidget *stack_;
    TablePane *plan_;
    TablePane *manual_;
    FindingDetail *detail_;
    Subject shown_; ///< what the detail is about
};

} // namespace kwb::workbench
