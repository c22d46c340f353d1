#include "app/workbench/model/input_facts.h"

#include "core/link/link.h"
#include "core/report/file_details.h"

#include <QDateTime>
#include <QFileInfo>

namespace kwb::workbench {

InputFacts::InputFacts(QObject *parent)
    : QObject(parent)
{
}

InputFacts::Found InputFacts::known(const QString &path) const
{
    return known_.value(path).facts;
}

void InputFacts::look(const QString &path)
{
    if (!waiting_.contains(path)) waiting_ += path;
    if (!worker_.busy()) next();
}

InputFacts::Known InputFacts::lookAt(const QString &path, const Known &before)
{
    const QFileInfo info(path);
    const Stamp now{info.exists() ? info.size() : -1, info.lastModified().toMSecsSinceEpoch()};
    // A failure is looked at again: rights may have changed without a trace in size and time.
    if (before.facts && before.facts->has_value() && before.stamp == now) return before;
    return {now, std::make_shared<const Result<FileFacts>>(describeFile(path.toStdString()))};
}

void InputFacts::next()
{
    if (waiting_.isEmpty()) return;
    const QString path = waiting_.front();
    worker_.run([path, before = known_.value(path)](const std::stop_token &) { return lookAt(path, before); },
                [this, path](Known facts) {
                    known_[path] = std::move(facts);
                    waiting_.removeOne(path);
                    // The next look begins first: who is told may ask for more.
                    next();
                    emit found(path);
                });
}

} // namespace kwb::workbench
