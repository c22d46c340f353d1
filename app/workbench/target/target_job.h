#pragma once

#include "app/workbench/target/target_line.h"
#include "app/workbench/target/target_task.h"

#include <QObject>
#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace kwb::workbench {

/// One piece of work on a target, in the thread of a line: over the connection that is open there, or a new
/// one that it leaves open. All signals come on the owner's thread, finished() as the last one.
class TargetJob : public QObject {
    Q_OBJECT

public:
    TargetJob(TargetTask task, TargetEngine engine, TargetLine &line, QObject *parent = nullptr);
    /// Asks it to stop and waits.
    ~TargetJob() override;

    const TargetTask &task() const { return task_; }
    /// Begins; once.
    void start();
    /// finished() follows, with an error of kind cancelled unless all was done already.
    void cancel();
    /// To asked().
    void answer(const TargetAnswer &answer);

signals:
    void stepChanged(kwb::workbench::TargetStep step, kwb::workbench::StepState state, const QString &words,
                     double seconds);
    void logged(double seconds, const QString &line);
    /// Some lines of the target's console, in their order.
    void consoleLines(const std::vector<kwb::ConsoleLine> &lines);
    /// 0…1; below 0: nobody knows.
    void progressed(double fraction, const QString &words);
    /// The job waits for answer().
    void asked(const kwb::workbench::TargetQuestion &question);
    /// The check has ended; there may be steps to come.
    void checked(const kwb::TargetCheck &check);
    /// The connection was lost, or is there again.
    void linkChanged(bool there);
    void finished(const kwb::workbench::TargetOutcome &outcome);

private:
    // All of these run on the line's thread.
    Status run();
    Status runPlan();
    Status probe();
    Status readState();
    Status unload();
    Status prune();
    /// Notes what a prune would take out.
    Status readSpare();
    Result<Package> makePackage();
    void forgetOther(const Package &package);
    Result<Package> openBundle();
    Status check(const Package &package);
    Status push(const Package &package);
    Status load(const Package &package);
    /// Everything that a person has to say before a load. False: it was declined.
    Result<bool> mayLoad(const Package &package);
    void noteLoaded(const BundleManifest &manifest, const LoadOutcome &loaded);
    /// The user does not want it loaded: false.
    bool declineLoad(const QString &words);
    Status boot(const Package &package);
    /// Goes on over the connection that is open, if its other end answers.
    bool resume();
    /// Leaves the connection open unless something is wrong with it.
    void release();
    /// Whether a command comes through.
    Status ping();
    /// Opens the connection; `asking`: somebody is there to answer ssh's questions.
    Status connect(bool asking);
    /// Opens it again if no command comes through any more: once in a job.
    Status mendLink(bool asking);
    /// Says that the connection has ended, if it has.
    bool noticeLoss();
    /// A step that may be done twice: again if the connection broke meanwhile.
    template <class Work>
    Status again(Work work);
    /// Whether the steps from `goal` on are wanted, and nothing speaks against them.
    bool goesOnTo(TargetGoal goal) const;
    ConnectOptions connectOptions(bool asking);
    Result<TargetAnswer> ask(TargetQuestion::Kind kind, const Package &package);
    Result<TargetAnswer> ask(TargetQuestion question);
    void begin(TargetStep step);
    void end(StepState state, const QString &words);
    void log(const QString &line);
    void showProgress(double fraction, const QString &words);
    void keep(const ConsoleLine &line);
    void deliver();
    Progress untilCancelled() const;
    double seconds() const;
    template <class Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }

    TargetTask task_;
    TargetEngine engine_;
    TargetOutcome outcome_;
    TargetLine &line_;
    std::unique_ptr<Connection> connection_; ///< of the line's thread, where it also ends
    bool lost_ = false;                      ///< it has ended, and that was said
    bool mended_ = false;                    ///< it was opened a second time
    std::chrono::steady_clock::time_point started_;
    std::chrono::steady_clock::time_point begun_; ///< of the step
    std::chrono::steady_clock::time_point shown_; ///< the last progress
    std::unique_ptr<QTemporaryDir> bundle_;
    std::mutex mutex_;
    std::condition_variable_any answered_;
    std::optional<TargetAnswer> answer_; ///< guarded by mutex_
    std::vector<ConsoleLine> waiting_;   ///< not yet delivered; guarded by mutex_
    std::stop_source stop_;
    std::future<void> done_;
};

} // namespace kwb::workbench
