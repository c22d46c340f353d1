#include "app/workbench/rehearsal/rehearser.h"

#include <QMetaObject>

#include <utility>

namespace kwb::workbench {

Rehearser::Rehearser(QObject *parent)
    : QObject(parent)
{
}

Rehearser::~Rehearser()
{
    cancel_.request_stop();
}

void Rehearser::start(const BootRequest &request, const RehearsalChoices &choices)
{
    run([request](const RehearsalOptions &options) { return rehearse(request, options); }, choices);
}

void Rehearser::startBundle(const QString &path, const RehearsalChoices &choices)
{
    run([path =
             path.toStdString()](const RehearsalOptions &options) { return rehearseBundle(path, options); },
        choices);
}

void Rehearser::cancel()
{
    cancel_.request_stop();
}

RehearsalOptions Rehearser::optionsFor(const RehearsalChoices &choices, const std::stop_token &cancelled,
                                       const std::stop_token &ended)
{
    RehearsalOptions options;
    options.machine = choices.machine;
    options.memory = choices.memory;
    options.timeout = choices.timeout;
    options.until = choices.until.toStdString();
    options.console = [this](const ConsoleLine &line) { keep(line); };
    options.notice = [this](const Message &message) {
        QMetaObject::invokeMethod(this, [this, message] { emit noticed(message); }, Qt::QueuedConnection);
    };
    options.cancelled = [cancelled, ended](std::uint64_t, std::uint64_t) {
        return !cancelled.stop_requested() && !ended.stop_requested();
    };
    return options;
}

void Rehearser::run(std::function<Result<Rehearsal>(const RehearsalOptions &)> work,
                    const RehearsalChoices &choices)
{
    if (running_) return;
    running_ = true;
    cancel_ = {};
    emit runningChanged(true);
    worker_.run(
        [this, work = std::move(work), choices, cancelled = cancel_.get_token()](const std::stop_token &ended)
            -> Result<Rehearsal> { return work(optionsFor(choices, cancelled, ended)); },
        [this](Result<Rehearsal> result) { finish(std::move(result)); });
}

// Called on the worker's thread. A kernel may print thousands of lines a second: one event takes them all.
void Rehearser::keep(const ConsoleLine &line)
{
    const std::lock_guard lock(mutex_);
    waiting_.push_back(line);
    if (waiting_.size() == 1) QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
}

void Rehearser::deliver()
{
    std::vector<ConsoleLine> some;
    {
        const std::lock_guard lock(mutex_);
        some.swap(waiting_);
    }
    if (!some.empty()) emit lines(some);
}

void Rehearser::finish(Result<Rehearsal> result)
{
    deliver();
    running_ = false;
    emit runningChanged(false);
    emit finished(std::make_shared<const Result<Rehearsal>>(std::move(result)));
}

} // namespace kwb::workbench
