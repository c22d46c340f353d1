#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace kwb::workbench {

/// Runs work of one kind behind the window, one piece at a time. New work asks what runs to stop; a result
/// that is no longer wanted is dropped. Results arrive on the thread that owns the worker.
class Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(QObject *parent = nullptr);
    /// Asks what runs to stop and waits for it.
    ~Worker() override;

    /// Runs `work(stop)` on another thread, then `done(result)` here, unless newer work was started or
    /// cancel() called meanwhile.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        using Value = decltype(work(std::stop_token()));
        auto value = std::make_shared<std::unique_ptr<Value>>();
        start([work = std::move(work),
               value](const std::stop_token &stop) mutable { *value = std::make_unique<Value>(work(stop)); },
              [done = std::move(done), value]() mutable { done(std::move(**value)); });
    }

    /// Asks what runs to stop; its result is dropped.
    void cancel();
    bool busy() const { return busy_; }

signals:
    void busyChanged(bool busy);

private:
    void start(std::function<void(const std::stop_token &)> work, std::function<void()> done);
    void setBusy(bool busy);

    QThreadPool pool_;
    std::stop_source stop_;
    quint64 generation_ = 0;
    bool busy_ = false;
};

} // namespace kwb::workbench
