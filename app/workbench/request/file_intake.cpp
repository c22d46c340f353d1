#include "app/workbench/request/file_intake.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/recent.h"
#include "app/workbench/model/workspace.h"

#include <QFileInfo>

namespace kwb::workbench {

/// The request that becomes of a batch, and the name of the step.
struct TakenFiles {
    RequestSpec spec;
    QStringList steps;
};

FileIntake::FileIntake(const Context &context, InputFacts &facts, QObject *parent)
    : QObject(parent)
    , context_(context)
    , facts_(facts)
{
    connect(&facts_, &InputFacts::found, this, [this](const QString &path) {
        if (batches_.isEmpty() || !batches_.front().contains(path)) return;
        if (!looked_.contains(path)) looked_ += path;
        settle();
    });
}

void FileIntake::accept(const QStringList &paths)
{
    QStringList whole;
    for (const QString &path : paths)
        if (const QString file = QFileInfo(path).absoluteFilePath(); !whole.contains(file)) whole += file;
    if (whole.isEmpty()) return;
    batches_ += whole;
    if (batches_.size() > 1) return;
    for (const QString &path : whole)
        facts_.look(path);
}

void FileIntake::settle()
{
    const QStringList batch = batches_.front();
    if (looked_.size() < batch.size()) return;
    batches_.pop_front();
    looked_.clear();
    TakenFiles taken{context_.workspace.spec(), {}};
    for (const QString &path : batch)
        place(path, taken);
    if (taken.steps.size() == 1)
        context_.workspace.edit(taken.steps.front(), taken.spec);
    else if (taken.steps.size() > 1)
        context_.workspace.edit(tr("add %n file(s)", nullptr, static_cast<int>(taken.steps.size())),
                                taken.spec);
    emit done();
    if (batches_.isEmpty()) return;
    for (const QString &path : QStringList(batches_.front()))
        facts_.look(path);
}

bool FileIntake::place(const QString &path, TakenFiles &taken)
{
    const auto put = [&](const char *recent, const QString &step) {
        RecentFiles(recent).add(path);
        taken.steps += step;
        return true;
    };
    RequestSpec &spec = taken.spec;
    const std::string name = path.toStdString();
    if (path.endsWith(".kwb", Qt::CaseInsensitive) && !QFileInfo(path).isDir()) {
        emit workspaceFound(path);
        return true;
    }
    const InputFacts::Found facts = facts_.known(path);
    if (!*facts) {
        emit refused(path, say(facts->error()));
        return false;
    }
    switch ((*facts)->kind) {
    case FileKind::kernel:
        spec.kernel = name;
        return put("kernel", tr("choose kernel"));
    case FileKind::initramfs:
        spec.initrds.push_back(name);
        return put("initrd", tr("add initrd"));
    case FileKind::deviceTree:
    case FileKind::snapshot:
        spec.target = name;
        return put("target", tr("choose target"));
    case FileKind::overlay:
        spec.overlays.push_back(name);
        return put("overlay", tr("add overlay"));
    case FileKind::purgatory:
    case FileKind::relocatable:
        spec.purgatory = name;
        return put("purgatory", tr("choose purgatory"));
    case FileKind::bundle:
        emit bundleFound(path);
        return true;
    case FileKind::kexecLog:
        emit kexecLogFound(path);
        return true;
    case FileKind::elf:
    case FileKind::uImage:
    case FileKind::compressed:
    case FileKind::unknown:
        break;
    }
    emit refused(
        path,
        tr("%1 has no place in a boot request: %2").arg(QFileInfo(path).fileName(), say((*facts)->summary)));
    return false;
}

} // namespace kwb::workbench
