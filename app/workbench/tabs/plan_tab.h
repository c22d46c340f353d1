#pragma once

#include "app/workbench/common/context.h"

#include "core/report/subject.h"

#include <QString>
#include <QWidget>

namespace kwb::workbench {

/// A tab below the map. It reads the plan and the selection, and says what it is called.
class PlanTab : public QWidget {
    Q_OBJECT

public:
    explicit PlanTab(const Context &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , context_(context)
    {
    }

    /// "Relocations".
    virtual QString title() const = 0;
    /// The number shown beside the title; -1 for none.
    int count() const { return count_; }
    /// Whether it is the place where such a subject is looked at, so that revealing one brings it to the
    /// front.
    virtual bool shows(const Subject &subject) const = 0;

signals:
    void countChanged(int count);

protected:
    void setCount(int count)
    {
        if (count == count_) return;
        count_ = count;
        emit countChanged(count);
    }
    const Context &context() const { return context_; }

private:
    Context context_;
    int count_ = -1;
};

} // namespace kwb::workbench
