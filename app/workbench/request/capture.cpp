#include "app/workbench/request/capture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#include <unistd.h>

namespace kwb::workbench {

namespace {

constexpr qint64 captureLimit = qint64{1} << 30;

Error captureError(MessageTemplate text, const QString &reason)
{
    return {.kind = ErrorKind::io, .message = {text, {{"reason", reason.toStdString()}}}};
}

} // namespace

CaptureMeans CaptureMeans::ofThisMachine()
{
    return {.root = geteuid() == 0,
            .pkexec = QStandardPaths::findExecutable("pkexec"),
            .sudo = QStandardPaths::findExecutable("sudo"),
            .sudoAsks = !qEnvironmentVariableIsEmpty("SUDO_ASKPASS")};
}

CaptureCommand captureCommand(const QString &script, bool asRoot, const CaptureMeans &means)
{
    const QStringList shell{"/bin/sh", script};
    if (asRoot && !means.root && !means.pkexec.isEmpty()) return {means.pkexec, shell, true};
    if (asRoot && !means.root && !means.sudo.isEmpty() && means.sudoAsks)
        return {means.sudo, QStringList{"-A"} + shell, true};
    return {shell.front(), {script}, means.root};
}

Capture::Capture(QObject *parent)
    : QObject(parent)
{
}

Capture::~Capture()
{
    cancel();
}

QString Capture::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/snapshots";
}

void Capture::start(const CaptureCommand &command, const QString &folder)
{
    if (process_ != nullptr) return;
    const QString name = QSysInfo::machineHostName().section('.', 0, 0) + "-" +
                         QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss") + ".tar";
    QDir().mkpath(folder);
    file_ = std::make_unique<QSaveFile>(folder + "/" + name);
    if (!file_->open(QIODevice::WriteOnly)) {
        const Error error = captureError(
            KWB_MSG("capture.no-file", "the snapshot cannot be written: {reason}"), file_->errorString());
        file_.reset();
        emit stopped();
        emit failed(error);
        return;
    }
    said_.clear();
    bytes_ = 0;
    process_ = new QProcess;
    process_->setProgram(command.program);
    process_->setArguments(command.arguments);
    process_->setStandardInputFile(QProcess::nullDevice());
    connect(process_, &QProcess::readyReadStandardOutput, this, &Capture::take);
    connect(process_, &QProcess::readyReadStandardError, this,
            [this] { said_ = (said_ + process_->readAllStandardError()).right(4096); });
    connect(process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit && code == 0);
    });
    connect(process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) finish(false);
    });
    process_->start();
}

void Capture::take()
{
    const QByteArray read = process_->readAllStandardOutput();
    bytes_ += read.size();
    if (bytes_ > captureLimit || file_->write(read) != read.size()) {
        said_ = file_->error() == QFileDevice::NoError ? QByteArray("too much to be a snapshot")
                                                       : file_->errorString().toUtf8();
        finish(false);
        return;
    }
    emit progress(bytes_);
}

void Capture::finish(bool good)
{
    if (process_ == nullptr) return;
    if (good) take();
    if (process_ == nullptr) return;
    const QString remark = QString::fromUtf8(said_ + process_->readAllStandardError()).trimmed();
    const QString reason = remark.isEmpty() ? process_->errorString() : remark;
    const std::unique_ptr<QSaveFile> file = std::move(file_);
    letGo();
    if (!good) file->cancelWriting();
    good = file->commit() && good;
    emit stopped();
    if (good)
        emit captured(file->fileName(), remark);
    else
        emit failed(
            captureError(KWB_MSG("capture.failed", "this machine could not be captured: {reason}"), reason));
}

/// A process that runs as another user may not end when it is asked to: nobody waits for it. Its pipe is
/// closed with it.
void Capture::letGo()
{
    QProcess *process = std::exchange(process_, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->terminate();
    process->closeReadChannel(QProcess::StandardOutput);
}

void Capture::cancel()
{
    if (process_ == nullptr) return;
    file_->cancelWriting();
    file_.reset();
    letGo();
    emit stopped();
}

} // namespace kwb::workbench
