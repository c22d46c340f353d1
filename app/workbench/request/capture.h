#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QProcess>
#include <QSaveFile>

#include <memory>
#include <optional>

namespace kwb::workbench {

/// A program with its arguments that reads this machine with more rights or without.
struct CaptureCommand {
    QString program;
    QStringList arguments;
    bool asRoot = false;
};
/// What can be asked of this machine, from outside so that tests can say it.
struct CaptureMeans {
    bool root = false;
    QString pkexec; ///< path; empty: not there
    QString sudo;
    bool sudoAsks = false; ///< a program that asks for the password is set up (SUDO_ASKPASS)

    static CaptureMeans ofThisMachine();
    /// Whether there is a way to read as root.
    bool canBeRoot() const { return root || !pkexec.isEmpty() || (!sudo.isEmpty() && sudoAsks); }
};
CaptureCommand captureCommand(const QString &script, bool asRoot, const CaptureMeans &means);

/// Captures a snapshot of this machine by the script that comes with the program, into a file of the user's.
class Capture : public QObject {
    Q_OBJECT

public:
    explicit Capture(QObject *parent = nullptr);
    ~Capture() override;

    static QString defaultFolder();
    /// `folder` is made if needed.
    void start(const CaptureCommand &command, const QString &folder = defaultFolder());
    void cancel();
    bool running() const { return process_ != nullptr; }

signals:
    void progress(qint64 bytes);
    /// `remark` is what the script said on the way, such as that it could not read all.
    void captured(const QString &path, const QString &remark);
    void failed(const kwb::Error &error);
    void stopped(); ///< in any case, before the other two

private:
    void take();
    void finish(bool good);
    void letGo();

    QProcess *process_ = nullptr;
    std::unique_ptr<QSaveFile> file_;
    QByteArray said_;
    qint64 bytes_ = 0;
};

} // namespace kwb::workbench
