#pragma once

#include "app/workbench/common/context.h"

#include "core/plan/plan.h"
#include "core/report/subject.h"

#include <QString>
#include <QWidget>

namespace kwb::workbench {

/// A tab below the map. It reads the plan and the selection, and says what it is called. A tab that cannot be
/// seen does not follow each plan: it catches up when it is shown, or when it is asked for what it shows.
class PlanTab : public QWidget {
    Q_OBJECT

public:
    explicit PlanTab(const Context &context, QWidget *parent = nullptr);

    /// "Relocations".
    virtual QString title() const = 0;
    /// The number shown beside the title; -1 for none.
    int count() const { return count_; }
    /// Whether it is the place where such a subject is looked at, so that revealing one brings it to the
    /// front.
    virtual bool shows(const Subject &subject) const = 0;
    /// Shows the plan as it is now, unless that is done already.
    void catchUp();

signals:
    void countChanged(int count);

protected:
    /// Shows the workspace's plan, or that there is none.
    virtual void showPlan() {}
    /// The number beside the title for a plan; it is told of hidden tabs, too.
    virtual int countOf(const BootPlan & /*plan*/) const { return count(); }
    /// Something else that showPlan() reads is new: shown now if the tab can be seen, else later.
    void follow();
    /// Whether what is shown is of an earlier plan.
    bool behind() const { return behind_; }
    void setCount(int count);
    void showEvent(QShowEvent *event) override;
    const Context &context() const { return context_; }

private:
    Context context_;
    int count_ = -1;
    bool behind_ = true;
};

} // namespace kwb::workbench
