#include "target_scene.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kwb::vm {

using namespace Qt::StringLiterals;

namespace {

/// A boot is a look at the machine, a transfer, a shutdown and a start.
constexpr std::chrono::seconds wholeBoot = 4 * patience;

const QString kwbProgram = QStringLiteral(KWB_BINARY_DIR "/bin/kwb");

} // namespace

QStringList refusals(const TargetAnswer &check)
{
    QStringList out;
    for (const QJsonValue finding : check.json[u"check"].toObject()[u"findings"].toArray())
        if (finding[u"severity"].toString() == u"error") out << finding[u"code"].toString();
    return out;
}

TargetScene::TargetScene()
{
    qputenv("XDG_STATE_HOME", folder_.path().toLocal8Bit()); // kwb's history is none of the user's
}

Done TargetScene::start(const MachineOptions &options)
{
    const auto files = debianFiles();
    if (!files) return std::unexpected(files.error());
    files_ = *files;
    vm_.reset(); // two machines would share the processors
    vm_ = std::make_unique<VirtualMachine>(options, files_);
    const auto booted = vm_->boot();
    return booted ? Done() : std::unexpected(booted.error());
}

QStringList TargetScene::arguments(const QString &step, const QStringList &more) const
{
    QStringList words{u"target"_s, step, u"root@127.0.0.1"_s, u"--silence"_s,
                      QString::number(patience.count())};
    for (const QString &argument : vm_->loginArguments())
        words << u"--ssh="_s + argument;
    if (step != u"probe" && step != u"prune") words << u"--json"_s;
    return words + more;
}

TargetAnswer TargetScene::kwb(const QString &step, const QStringList &more) const
{
    const Answer answer = runProgram(kwbProgram, arguments(step, more), wholeBoot);
    return {answer.status, QJsonDocument::fromJson(answer.out).object(), answer.text()};
}

Done TargetScene::probe(const QString &name) const
{
    const TargetAnswer probed = kwb(u"probe"_s, {u"-o"_s, path(name + u".tar"_s)});
    return probed.status == 0 ? Done() : std::unexpected(probed.said);
}

Outcome<Bundle> TargetScene::bundle(const QString &target, const NewSystem &system, const QString &name,
                                    const QStringList &options) const
{
    return exportBundle(path(target + u".tar"_s), system, path(name), options);
}

TargetAnswer TargetScene::boot(const QString &bundle, const QStringList &more) const
{
    return kwb(u"boot"_s, QStringList{path(bundle), u"--console-file"_s, vm_->consoleFile()} + more);
}

} // namespace kwb::vm
