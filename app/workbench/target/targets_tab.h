#pragma once

#include "app/workbench/tabs/plan_tab.h"
#include "app/workbench/target/target_task.h"

#include "core/report/display_list.h"

#include <array>
#include <functional>

class QAction;
class QComboBox;
class QMessageBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace kwb::workbench {

class JobPages;
class StepList;
class TargetJob;
class TargetLine;
class TargetList;

/// Targets: the machines that SSH reaches, and the way of a plan onto one of them, step by step, until it is
/// clear what has become of it. One job runs at a time.
class TargetsTab : public PlanTab {
    Q_OBJECT

public:
    explicit TargetsTab(const Context &context, QWidget *parent = nullptr);
    ~TargetsTab() override;
    QString title() const override { return tr("Targets"); }
    bool shows(const Subject &subject) const override;

    /// For toolbar and menus: brings this tab; enabled when there is something to load.
    QAction *loadOnTargetAction() { return loadOnTarget_; }
    QAction *action(TargetGoal goal) const { return actions_.at(static_cast<std::size_t>(goal)); }
    QAction *cancelAction() { return cancel_; }
    bool running() const { return job_ != nullptr; }

    TargetList *list() { return list_; }
    StepList *steps() { return steps_; }
    JobPages *pages() { return pages_; }
    QLabel *notice() { return notice_; }
    /// What is proposed beside the notice; hidden if nothing is.
    QPushButton *offerButton() { return offer_; }
    /// How a plan is loaded.
    QComboBox *wayBox() { return way_; }
    QProgressBar *progress() { return progress_; }
    QLabel *progressLabel() { return progressWords_; }

    void setEngine(const TargetEngine &engine) { engine_ = engine; }
    /// The program that asks for ssh; this one, unless told otherwise.
    void setAskpass(const QString &path) { askpass_ = path; }
    void setSnapshotFolder(const QString &path) { snapshotFolder_ = path; }
    /// How long a connection stays open between jobs.
    void setIdle(std::chrono::milliseconds idle);

signals:
    void finished(const kwb::workbench::TargetOutcome &outcome);

private:
    void makeActions();
    QWidget *makeButtons();
    QWidget *makeNotice();
    QWidget *makeSteps();
    void begin(TargetGoal goal);
    void run(const TargetTask &task);
    void ask(const TargetQuestion &question);
    void askBoot(const TargetQuestion &question);
    void askReplacement(const TargetQuestion &question);
    void askByFile(const TargetQuestion &question);
    void askPrune(const TargetQuestion &question);
    /// Shows a question whose safe answer is no; `yes` is the button's text.
    void askYes(QMessageBox *box, const QString &yes);
    void settle(const TargetOutcome &outcome);
    void tell(const TargetOutcome &outcome);
    void tell(Role role, const QString &text);
    void offer(const QString &text, std::function<void()> deed);
    void useSnapshot(const QString &path);
    void showProgress(double fraction, const QString &words);
    void showTarget();
    void showActions();
    void showPrune(bool idle);

    TargetList *list_;
    StepList *steps_;
    JobPages *pages_;
    QLabel *notice_;
    QPushButton *offer_;
    QComboBox *way_;
    QProgressBar *progress_;
    QLabel *progressWords_;
    std::array<QAction *, targetGoalCount> actions_{};
    QAction *cancel_;
    QAction *loadOnTarget_;
    std::unique_ptr<TargetLine> line_;
    TargetJob *job_ = nullptr;
    std::optional<PruneResult> spare_; ///< what could go from the shown target's store, if that is known
    TargetEngine engine_;
    QString askpass_;
    QString snapshotFolder_;
    QString shown_; ///< destination that the pages are about
    Role role_ = Role::mutedText;
    std::function<void()> deed_; ///< of the offer
};

} // namespace kwb::workbench
