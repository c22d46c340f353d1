#include "app/workbench/common/worker.h"

namespace kwb::workbench {

Worker::Worker(QObject *parent)
    : QObject(parent)
{
    pool_.setMaxThreadCount(1);
}

Worker::~Worker()
{
    stop_.request_stop();
    pool_.clear();
    pool_.waitForDone();
}

void Worker::start(std::function<void(const std::stop_token &)> work, std::function<void()> done)
{
    stop_.request_stop();
    stop_ = std::stop_source();
    const quint64 generation = ++generation_;
    setBusy(true);
    pool_.start([this, generation, stop = stop_.get_token(), work = std::move(work), done = std::move(done)] {
        if (!stop.stop_requested()) work(stop);
        QMetaObject::invokeMethod(
            this,
            [this, generation, done] {
                if (generation != generation_) return;
                setBusy(false);
                done();
            },
            Qt::QueuedConnection);
    });
}

void Worker::cancel()
{
    stop_.request_stop();
    ++generation_;
    setBusy(false);
}

void Worker::setBusy(bool busy)
{
    if (busy_ == busy) return;
    busy_ = busy;
    emit busyChanged(busy);
}

} // namespace kwb::workbench
