#include "core/target/console_tail.h"

#include "core/target/child.h"

using namespace Qt::StringLiterals;

namespace kwb {

Result<std::unique_ptr<ConsoleTail>> ConsoleTail::open(const ConsoleSource &source)
{
    std::unique_ptr<ConsoleTail> out(new ConsoleTail);
    if (!source.file.empty()) KWB_CHECK(out->file_.open(source.file));
    if (!source.command.empty()) {
        prepareChild(out->process_, {}, true);
        out->process_.setProcessChannelMode(QProcess::MergedChannels);
        out->process_.start(u"sh"_s, {u"-c"_s, QString::fromStdString(source.command)});
        if (!out->process_.waitForStarted())
            return fail(ErrorKind::missing,
                        {KWB_MSG("target.no-console-command", "the console command cannot be run: {why}"),
                         {{"why", out->process_.errorString().toStdString()}}});
    }
    return out;
}

ConsoleTail::~ConsoleTail()
{
    if (process_.state() == QProcess::NotRunning) return;
    process_.terminate();
    if (!process_.waitForFinished(1000)) {
        process_.kill();
        process_.waitForFinished();
    }
}

std::string ConsoleTail::take()
{
    std::string out = file_.take();
    if (process_.state() != QProcess::NotRunning) process_.waitForReadyRead(0);
    if (process_.isOpen()) out += process_.readAll().toStdString();
    return out;
}

} // namespace kwb
