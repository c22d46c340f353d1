// Jobs that need no plan: what runs there, a snapshot of it, and taking out again.
#include "app/workbench/target/target_job.h"

#include "app/workbench/common/say.h"
#include "app/workbench/target/target_words.h"

#include "core/base/output.h"
#include "core/report/text.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

namespace kwb::workbench {

Status TargetJob::probe()
{
    log(tr("Capturing a snapshot"));
    const Progress stop = untilCancelled();
    KWB_TRY(const Probe probe, engine_.probe(*connection_, [&](std::uint64_t done, std::uint64_t total) {
        showProgress(-1, tr("%1 read").arg(QLocale().formattedDataSize(static_cast<qint64>(done))));
        return stop(done, total);
    }));
    for (const std::string &remark : probe.remarks)
        log(qs(remark));
    for (const Absence &absence : probe.snapshot.absences)
        log(tr("No %1: %2").arg(qs(absence.file), say(absence.consequence)));
    QString host = task_.target.destination;
    for (QChar &c : host)
        if (!c.isLetterOrNumber() && c != '.' && c != '-') c = '-';
    const QString path =
        QDir(task_.snapshotFolder)
            .filePath(host + "-" + QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss") + ".tar");
    QDir().mkpath(task_.snapshotFolder);
    KWB_CHECK(writeFile(path.toStdString(), probe.archive.bytes()));
    outcome_.snapshot = path;
    end(StepState::good, tr("Wrote %1").arg(path));
    log(tr("Wrote %1").arg(path));
    return readState();
}

Status TargetJob::readState()
{
    KWB_TRY(TargetState state, readTargetState(*connection_, task_.target.store.toStdString()));
    KWB_TRY(auto store, findStore(*connection_, state));
    outcome_.store = std::move(store.first);
    outcome_.contents = std::move(store.second);
    KWB_CHECK(readSpare());
    for (const QString &line : stateLines(state, outcome_.contents, qs(outcome_.store)))
        log(line);
    end(StepState::good, stateWords(state));
    outcome_.state = std::move(state);
    return {};
}

Status TargetJob::readSpare()
{
    outcome_.spare.reset();
    if (outcome_.store.empty()) return {};
    auto spare = prunable(*connection_, outcome_.store, usualKeep);
    if (spare)
        outcome_.spare = std::move(*spare);
    else if (spare.error().kind != ErrorKind::io)
        return std::unexpected(spare.error());
    else
        log(say(spare.error())); // what cannot be told is not what the job is about
    return {};
}

Status TargetJob::unload()
{
    KWB_CHECK(readState());
    begin(TargetStep::load);
    // A crash image stays as long as there is another one to take out.
    const bool crash = outcome_.state->loaded != true && outcome_.state->crashLoaded == true;
    KWB_TRY(const LoadOutcome done,
            unloadAny(*connection_, *outcome_.state, outcome_.store, outcome_.contents, crash));
    for (const std::string &line : done.said)
        log(qs(printable(line)));
    if (done.loaded) (crash ? outcome_.state->crashLoaded : outcome_.state->loaded) = done.loaded;
    end(done.done ? StepState::good : StepState::bad,
        done.done ? tr("Nothing is loaded any more") : loadWords(done));
    outcome_.refused = !done.done;
    return {};
}

Status TargetJob::prune()
{
    KWB_CHECK(readState());
    if (!outcome_.spare || outcome_.spare->empty()) {
        end(StepState::good, tr("Nothing in the store could go"));
        return {};
    }
    KWB_TRY(const TargetAnswer answer, ask({.kind = TargetQuestion::Kind::prune,
                                            .task = task_,
                                            .check = {},
                                            .manifest = {},
                                            .standing = {},
                                            .store = outcome_.store,
                                            .spare = *outcome_.spare}));
    if (!answer.go) {
        outcome_.declined = true;
        end(StepState::skipped, tr("Nothing was taken out of the store"));
        return {};
    }
    KWB_TRY(const PruneResult gone, pruneStore(*connection_, outcome_.store, usualKeep));
    for (const std::string &name : gone.names)
        log(tr("Removed: %1").arg(qs(printable(name))));
    KWB_TRY(outcome_.contents, readStore(*connection_, outcome_.store));
    KWB_CHECK(readSpare());
    end(StepState::good,
        tr("Taken out of the store: %1").arg(QLocale().formattedDataSize(static_cast<qint64>(gone.bytes))));
    return {};
}

} // namespace kwb::workbench
