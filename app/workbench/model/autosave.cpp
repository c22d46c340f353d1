#include "app/workbench/model/autosave.h"

#include "app/workbench/model/workspace.h"

#include "core/report/workspace_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace kwb::workbench {

namespace {

constexpr int autosaveDelay = 700;

QString keptPath(const QString &base, const char *ending)
{
    return base + QLatin1String(ending);
}

std::unique_ptr<QLockFile> recoveryLock(const QString &base)
{
    auto lock = std::make_unique<QLockFile>(keptPath(base, ".lock"));
    // However old: it counts as long as its program lives.
    lock->setStaleLockTime(0);
    return lock;
}

/// Runs on another thread.
Status keepRequest(const RequestSpec &spec, const QString &original, const QString &base)
{
    KWB_CHECK(saveWorkspace(spec, keptPath(base, ".kwb").toStdString()));
    QFile name(keptPath(base, ".name"));
    if (name.open(QIODevice::WriteOnly | QIODevice::Truncate)) name.write(original.toUtf8());
    return {};
}

void removeKept(const QString &base)
{
    QFile::remove(keptPath(base, ".kwb"));
    QFile::remove(keptPath(base, ".name"));
}

} // namespace

void Leftover::discard()
{
    removeKept(path.chopped(4));
    lock.reset();
}

Autosave::Autosave(Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent)
    , workspace_(workspace)
    , folder_(folder.isEmpty() ? defaultFolder() : folder)
    , base_(folder_ + "/" + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , writer_(std::make_unique<Worker>())
{
    timer_.setSingleShot(true);
    timer_.setInterval(autosaveDelay);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(&workspace_, &Workspace::specChanged, this, &Autosave::follow);
    connect(&workspace_, &Workspace::fileChanged, this, &Autosave::follow);
}

Autosave::~Autosave()
{
    // A write that is on its way ends first.
    writer_.reset();
    if (kept_) removeKept(base_);
}

QString Autosave::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/recovery";
}

void Autosave::follow()
{
    if (workspace_.modified())
        timer_.start();
    else
        remove();
}

void Autosave::write()
{
    if (!QDir().mkpath(folder_)) {
        emit failed({.kind = ErrorKind::io,
                     .message = {KWB_MSG("recovery.no-folder", "cannot be made; changes are not kept")},
                     .place = {.file = folder_.toStdString()}});
        return;
    }
    if (!lock_) {
        lock_ = recoveryLock(base_);
        lock_->tryLock();
    }
    kept_ = true;
    writer_->run([spec = workspace_.spec(), original = workspace_.path(),
                  base = base_](const std::stop_token &) { return keepRequest(spec, original, base); },
                 [this](const Status &done) {
                     if (done)
                         emit kept();
                     else
                         emit failed(done.error());
                 });
}

void Autosave::remove()
{
    timer_.stop();
    if (!std::exchange(kept_, false)) return;
    writer_->run(
        [base = base_](const std::stop_token &) {
            removeKept(base);
            return true;
        },
        [](bool) {});
}

std::vector<Leftover> Autosave::leftovers(const QString &folder)
{
    std::vector<Leftover> out;
    const QDir dir(folder);
    for (const QFileInfo &file : dir.entryInfoList({"*.kwb"}, QDir::Files, QDir::Time)) {
        const QString base = file.absoluteFilePath().chopped(4);
        std::shared_ptr<QLockFile> lock = recoveryLock(base);
        if (!lock->tryLock()) continue;
        QFile name(keptPath(base, ".name"));
        const QString original =
            name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.read(4096)) : QString();
        out.push_back({file.absoluteFilePath(), original, file.lastModified(), std::move(lock)});
    }
    return out;
}

Status Autosave::recover(Leftover leftover)
{
    KWB_CHECK(workspace_.openCopy(leftover.path, true));
    // The old file goes only when the new one stands.
    timer_.stop();
    connect(
        this, &Autosave::kept, this, [leftover]() mutable { leftover.discard(); }, Qt::SingleShotConnection);
    write();
    return {};
}

} // namespace kwb::workbench
