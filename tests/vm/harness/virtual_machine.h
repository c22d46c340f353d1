#pragma once

#include "debian_files.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace kwb::vm {

/// What to start.
struct MachineOptions {
    QString machine =
        QStringLiteral("pseries"); ///< pseries (its firmware is QEMU's VOF) or powernv9 (skiboot)
    QString kernel{};
    QString initrd{};
    QString commandLine = QStringLiteral("console=hvc0");
    int memoryMiB = 2048;
    QString folder{};           ///< given to the machine by 9P (tag "host") instead of a network card
    bool consoleSocket = false; ///< consoleSocket() shows the console, too
    bool reboots = false;       ///< a reset starts the machine again, instead of ending it
    QStringList extra{};        ///< more options of QEMU
};

/// Debian as the test machine of that kind (powernv9 needs 4 GiB for skiboot's own areas).
MachineOptions debianMachine(const QString &machine, const DebianFiles &files);

/// A ppc64 machine in QEMU, with its console in a file and root's shell over SSH (a network of its own that
/// reaches nothing but this port of 127.0.0.1), or with a folder of this machine instead. It ends with the
/// object, at the latest with the test program. When the running test has failed, the end of the console is
/// printed. Logs stay in vm-runs/ of the build.
class VirtualMachine {
public:
    VirtualMachine(MachineOptions options, const DebianFiles &files);
    ~VirtualMachine();
    VirtualMachine(const VirtualMachine &) = delete;
    VirtualMachine &operator=(const VirtualMachine &) = delete;

    Done start();
    /// start(), then until the init of our initramfs is ready; the value is the boot_id it printed.
    Outcome<QString> boot(std::chrono::seconds limit = patience);
    void stop();

    /// Waits until `pattern` (a regular expression) has matched in `nth` lines of the console; that line
    /// without its end. Fails when the time is over or the machine has ended.
    Outcome<QString> waitForLine(const QString &pattern, std::chrono::seconds limit, int nth = 1);
    QString console() const;
    /// The file that the console is written to.
    QString consoleFile() const { return folder_ + QLatin1String("/console.log"); }
    /// A socket that shows the console, as a terminal server does, with MachineOptions::consoleSocket.
    QString consoleSocket() const { return sockets_.filePath(QStringLiteral("console")); }
    /// What ssh needs to log in as root@127.0.0.1, its host key being checked.
    QStringList loginArguments() const;
    bool running() const { return qemu_.state() != QProcess::NotRunning; }

    /// A shell command as root on the machine; `input` is a file for its standard input.
    Answer run(const QString &command, std::chrono::seconds limit = patience, const QString &input = {});
    /// The same, a non-zero status being a failure; the value is the standard output.
    Outcome<QByteArray> ask(const QString &command, std::chrono::seconds limit = patience,
                            const QString &input = {});
    /// Puts a folder's files into `destination` there.
    Done push(const QString &folder, const QString &destination);
    /// Starts a command that ends the running kernel: detached, and the connection is given up.
    Done runLast(const QString &command);
    /// Gives the connection up: the system that it led to is no more.
    void hangUp();

    /// A QMP command; the value is its "return".
    Outcome<QJsonValue> qmp(const QString &command, const QJsonObject &arguments = {});

    /// Prints how long it is since the last lap: "  boot 3.1 s".
    void lap(const QString &what);

private:
    QStringList arguments() const;
    Outcome<int> forwardedPort();
    Done connect();
    QStringList sshOptions() const;

    MachineOptions options_;
    DebianFiles files_;
    QString folder_;        ///< logs
    QTemporaryDir sockets_; ///< short paths: a socket's has at most 107 characters
    QProcess qemu_;
    std::unique_ptr<QProcess> connection_; ///< the SSH master
    int port_ = 0;
    QElapsedTimer clock_;
};

} // namespace kwb::vm
