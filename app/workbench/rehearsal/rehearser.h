#pragma once

#include "app/workbench/common/worker.h"

#include "core/rehearsal/rehearsal.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace kwb::workbench {

/// What a rehearsal may be told; nothing: as the plan has it.
struct RehearsalChoices {
    std::optional<EmulatedMachine> machine;
    std::optional<std::uint64_t> memory; ///< bytes
    std::chrono::seconds timeout{120};
    QString until; ///< text that the new system is to print
};

/// Runs plans and bundles in QEMU behind the window, one at a time.
class Rehearser : public QObject {
    Q_OBJECT

public:
    using Outcome = std::shared_ptr<const Result<Rehearsal>>;

    explicit Rehearser(QObject *parent = nullptr);
    /// Ends the emulator and waits for it.
    ~Rehearser() override;

    bool running() const { return running_; }
    /// While a rehearsal runs, another one is not begun.
    void start(const BootRequest &request, const RehearsalChoices &choices);
    void startBundle(const QString &path, const RehearsalChoices &choices);

public slots:
    /// Ends the emulator; finished() follows with an error of kind cancelled once it is gone.
    void cancel();

signals:
    void runningChanged(bool running);
    /// Some lines of the console, in their order; all arrive before finished().
    void lines(const std::vector<kwb::ConsoleLine> &lines);
    void noticed(const kwb::Message &message);
    void finished(const kwb::workbench::Rehearser::Outcome &outcome);

private:
    void run(std::function<Result<Rehearsal>(const RehearsalOptions &)> work,
             const RehearsalChoices &choices);
    RehearsalOptions optionsFor(const RehearsalChoices &choices, const std::stop_token &cancelled,
                                const std::stop_token &ended);
    void keep(const ConsoleLine &line);
    void deliver();
    void finish(Result<Rehearsal> result);

    std::mutex mutex_;
    std::vector<ConsoleLine> waiting_; ///< lines not yet delivered; guarded by mutex_
    std::stop_source cancel_;
    bool running_ = false;
    Worker worker_; ///< last: it ends before what its work uses
};

} // namespace kwb::workbench
