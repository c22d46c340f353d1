#pragma once

#include "core/target/connection.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace kwb::workbench {

/// What one connection is good for.
struct TargetWay {
    QString destination;
    QStringList sshArguments;

    bool operator==(const TargetWay &) const = default;
};

/// The thread in which jobs on targets run, one after the other, and the connection that stays open between
/// them, so that a target sees one login for many jobs. ssh ends with the thread that started it: that is why
/// both are one thing. An open connection ends when nobody has used it for some time, when another way is
/// wanted, and with the line.
class TargetLine : public QObject {
    Q_OBJECT

public:
    explicit TargetLine(QObject *parent = nullptr);
    /// Waits for the work that runs.
    ~TargetLine() override;

    /// Does something in the thread, after all that was given before.
    std::future<void> run(std::function<void()> work);
    /// Ends the open connection unless it goes this way.
    void keepOnly(const TargetWay &way);
    /// How long a connection stays open that nobody uses.
    void setIdle(std::chrono::milliseconds idle);

    /// For work: the open connection, if it goes this way and has not ended; else null, and none is open.
    std::unique_ptr<Connection> take(const TargetWay &way);
    /// For work: leaves a connection open.
    void keep(const TargetWay &way, std::unique_ptr<Connection> connection);

signals:
    /// The open connection has ended by itself, while nobody used it.
    void lost(const QString &destination);

private:
    void serve(const std::stop_token &stop);
    /// Ends the open connection if it is time to.
    void look();

    std::unique_ptr<Connection> open_;           ///< of the thread
    TargetWay way_;                              ///< of the open connection
    std::chrono::steady_clock::time_point used_; ///< it, the last time
    std::chrono::milliseconds idle_;             ///< of the thread
    std::mutex mutex_;
    std::condition_variable_any given_;
    std::deque<std::packaged_task<void()>> work_; ///< guarded by mutex_
    std::jthread thread_;                         ///< last: it ends before what it uses
};

} // namespace kwb::workbench
