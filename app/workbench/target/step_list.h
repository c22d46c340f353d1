#pragma once

#include "app/workbench/target/target_task.h"

#include <QTreeWidget>

#include <array>

namespace kwb::workbench {

class Look;

/// The steps of a job as a checklist: what each has come to, and how long it took.
class StepList : public QTreeWidget {
    Q_OBJECT

public:
    explicit StepList(const Look &look, QWidget *parent = nullptr);

    void clearSteps();
    void showStep(TargetStep step, StepState state, const QString &words, double seconds);
    /// What has come of a step is seen in another light.
    void setState(TargetStep step, StepState state);
    StepState state(TargetStep step) const { return states_[static_cast<std::size_t>(step)]; }
    QString words(TargetStep step) const;

private:
    void paint();

    const Look &look_;
    std::array<StepState, targetStepCount> states_{};
};

} // namespace kwb::workbench
