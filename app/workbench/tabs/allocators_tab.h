#pragma once

#include "app/workbench/tabs/plan_tab.h"

#include <QTimer>

class QPushButton;
class QScrollArea;

namespace kwb::workbench {

class AllocatorLanesView;
class TablePane;

/// The same request placed by every known algorithm: a table, and lanes side by side over one axis, with
/// what differs from the chosen one marked.
class AllocatorsTab : public PlanTab {
    Q_OBJECT

public:
    explicit AllocatorsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Allocators"); }
    bool shows(const Subject &subject) const override;
    TablePane *pane() { return pane_; }
    AllocatorLanesView *lanes() { return lanes_; }
    QPushButton *useButton() { return use_; }

public slots:
    /// Plans with the allocator that is chosen in the table: a step that can be undone.
    void useChosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void showComparison();
    void compareSoon();
    void choose(const Subject &subject);

    TablePane *pane_;
    AllocatorLanesView *lanes_;
    QScrollArea *scroll_;
    QPushButton *use_;
    QString chosen_;      ///< name of the allocator that useChosen() takes
    QTimer compareLater_; ///< plans by every allocator wait until the request is left alone
};

} // namespace kwb::workbench
