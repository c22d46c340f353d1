#include "app/workbench/target/target_line.h"

#include <utility>

namespace kwb::workbench {

namespace {

constexpr std::chrono::milliseconds idleLooks{500};
constexpr std::chrono::minutes usualIdle{5};

} // namespace

TargetLine::TargetLine(QObject *parent)
    : QObject(parent)
    , idle_(usualIdle)
    , thread_([this](const std::stop_token &stop) { serve(stop); })
{
}

TargetLine::~TargetLine() = default;

std::future<void> TargetLine::run(std::function<void()> work)
{
    std::packaged_task<void()> task(std::move(work));
    std::future<void> done = task.get_future();
    const std::lock_guard lock(mutex_);
    work_.push_back(std::move(task));
    given_.notify_all();
    return done;
}

void TargetLine::keepOnly(const TargetWay &way)
{
    run([this, way] {
        if (way != way_) open_.reset();
    });
}

void TargetLine::setIdle(std::chrono::milliseconds idle)
{
    run([this, idle] { idle_ = idle; });
}

std::unique_ptr<Connection> TargetLine::take(const TargetWay &way)
{
    auto out = std::exchange(open_, nullptr);
    return out && way == way_ && out->alive() ? std::move(out) : nullptr;
}

void TargetLine::keep(const TargetWay &way, std::unique_ptr<Connection> connection)
{
    open_ = std::move(connection);
    way_ = way;
    used_ = std::chrono::steady_clock::now();
}

void TargetLine::serve(const std::stop_token &stop)
{
    const auto some = [this] { return !work_.empty(); };
    while (!stop.stop_requested()) {
        std::unique_lock lock(mutex_);
        open_ ? given_.wait_for(lock, stop, idleLooks, some) : given_.wait(lock, stop, some);
        if (work_.empty()) {
            lock.unlock();
            look();
            continue;
        }
        auto work = std::move(work_.front());
        work_.pop_front();
        lock.unlock();
        work();
    }
    open_.reset();
}

void TargetLine::look()
{
    if (!open_) return;
    if (!open_->alive()) {
        open_.reset();
        QMetaObject::invokeMethod(
            this, [this, name = way_.destination] { emit lost(name); }, Qt::QueuedConnection);
    } else if (std::chrono::steady_clock::now() - used_ >= idle_) {
        open_.reset();
    }
}

} // namespace kwb::workbench
