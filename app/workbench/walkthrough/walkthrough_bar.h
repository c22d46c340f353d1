#pragma once

#include "app/workbench/common/context.h"

#include "core/report/walkthrough.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kwb::workbench {

class StepSlider;

/// The life of a load, step by step, with the numbers of the plan that is shown.
class WalkthroughBar : public QWidget {
    Q_OBJECT

public:
    explicit WalkthroughBar(const Context &context, QWidget *parent = nullptr);

    const std::vector<WalkthroughStep> &steps() const { return steps_; }
    int step() const;
    bool collapsed() const { return collapsed_; }

public slots:
    /// Goes to a step, counted from 0, selects what it is about, and unfolds the bar.
    void setStep(int step);
    /// The same by the id of a step; nothing happens if the plan has no such step.
    void goTo(const QString &id);
    void next();
    void previous();
    void setCollapsed(bool collapsed);
    /// Ends the walk: nothing is emphasised any more.
    void leave();

signals:
    void emphasisChanged(const std::vector<kwb::Subject> &subjects);
    void collapsedChanged(bool collapsed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reserveRoom();
    void takePlan();
    void enterStep();
    void showStep();
    void showIcons();

    Context context_;
    StepSlider *slider_ = nullptr;
    QToolButton *back_ = nullptr;
    QToolButton *forward_ = nullptr;
    QToolButton *fold_ = nullptr;
    QLabel *title_ = nullptr;
    QWidget *words_ = nullptr; ///< of the step: text_ and where_
    QLabel *text_ = nullptr;
    QLabel *where_ = nullptr;
    std::vector<WalkthroughStep> steps_;
    bool walking_ = false; ///< a step was chosen, and its subjects are emphasised
    bool collapsed_ = false;
};

} // namespace kwb::workbench
