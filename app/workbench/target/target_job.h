#pragma once

#include "app/workbench/target/target_task.h"

#include <QObject>
#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace kwb::workbench {

/// One piece of work on a target, with a connection of its own, in a thread of its own: ssh ends with the
/// thread that started it, so that a thread of a pool will not do. All signals come on the owner's thread,
/// finished() as the last one.
class TargetJob : public QObject {
    Q_OBJECT

public:
    TargetJob(TargetTask task, TargetEngine engine, QObject *parent = nullptr);
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
    void finished(const kwb::workbench::TargetOutcome &outcome);

private:
    // All of these run on the job's thread.
    Status run();
    Status runPlan(std::unique_ptr<Connection> connection);
    Status probe(Connection &connection);
    Status readState(Connection &connection);
    Status unload(Connection &connection);
    Result<Package> makePackage();
    Status check(Connection &connection, const Package &package);
    Status push(Connection &connection, const Package &package);
    Status load(Connection &connection, const BundleManifest &manifest);
    /// The user does not want it loaded.
    Status declineLoad(const QString &words);
    Status boot(std::unique_ptr<Connection> connection, const BundleManifest &manifest);
    /// Whether the steps from `goal` on are wanted, and nothing speaks against them.
    bool goesOnTo(TargetGoal goal) const;
    ConnectOptions connectOptions();
    Result<TargetAnswer> ask(TargetQuestion::Kind kind, const BundleManifest &manifest);
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
    std::chrono::steady_clock::time_point started_;
    std::chrono::steady_clock::time_point begun_; ///< of the step
    std::chrono::steady_clock::time_point shown_; ///< the last progress
    std::unique_ptr<QTemporaryDir> bundle_;
    std::mutex mutex_;
    std::condition_variable_any answered_;
    std::optional<TargetAnswer> answer_; ///< guarded by mutex_
    std::vector<ConsoleLine> waiting_;   ///< not yet delivered; guarded by mutex_
    std::stop_source stop_;
    std::jthread thread_; ///< last: it ends before what it uses
};

} // namespace kwb::workbench
