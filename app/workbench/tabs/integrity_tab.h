#pragma once

#include "app/workbench/tabs/plan_tab.h"

#include <QTimer>

class QLabel;

namespace kwb::workbench {

class TablePane;

/// What guards the bytes on their way: digests of each segment and where the purgatory keeps them, what is
/// checked after the jump and what is not, what only the target fills in, who the plan is; who signed the
/// kernel, whether the target will take it, and what it will measure.
class IntegrityTab : public PlanTab {
    Q_OBJECT

public:
    explicit IntegrityTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Integrity"); }
    bool shows(const Subject &subject) const override;
    TablePane *digests()
    {
        catchUp();
        return digests_;
    }
    TablePane *identity()
    {
        catchUp();
        return identity_;
    }
    TablePane *lateSlots()
    {
        catchUp();
        return lateSlots_;
    }
    TablePane *trust()
    {
        catchUp();
        return trust_;
    }
    QString verdict();
    QString progress();

protected:
    void showEvent(QShowEvent *event) override;
    void showPlan() override;

private:
    void layOut();
    void showTrust();
    QString progressText() const;

    QLabel *verdict_;
    QLabel *progress_;
    TablePane *digests_;
    TablePane *identity_;
    TablePane *lateSlots_;
    TablePane *trust_;
    QTimer sealLater_; ///< digests wait until the request is left alone
};

} // namespace kwb::workbench
