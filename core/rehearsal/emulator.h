#pragma once

#include "core/base/range_set.h"
#include "core/rehearsal/rehearsal.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace kwb {

/// A machine that QEMU is to be.
struct EmulatedHardware {
    EmulatedMachine machine = EmulatedMachine::pseries;
    std::uint64_t memory = 0; ///< bytes
    unsigned cpus = 1;

    /// Memory at which nothing may be put while the stage runs: its own, the firmware's.
    RangeSet occupied() const;
    /// Where the stage may put RTAS, and a tree that it makes.
    PhysAddr rtasPlace() const;
    PhysAddr treePlace() const;
};

/// QEMU as a child: console in a file, control by QMP over its standard input and output. It ends with the
/// object, at the latest with this program.
class Emulator {
public:
    /// With a folder of its own for files. Errors: io (the folder cannot be made).
    static Result<std::unique_ptr<Emulator>> create(EmulatedHardware hardware);
    ~Emulator();
    Emulator(const Emulator &) = delete;
    Emulator &operator=(const Emulator &) = delete;

    /// The path of a file in its folder.
    std::string file(const char *name) const { return path(name).toStdString(); }
    /// A file that is to lie in memory from the start.
    void load(const std::string &file, PhysAddr at);
    /// Starts the machine with the stage and its options. Errors: emulatorCannotRun() (there is no QEMU, or
    /// it refuses), io.
    Status start(const std::string &stageOptions);
    /// Waits a moment. Errors: emulatorCannotRun() (QEMU ended with a complaint).
    Status wait();
    /// What the console shows since the last call.
    std::string newConsole();
    bool running() const { return process_.state() != QProcess::NotRunning; }
    /// QEMU's reason: "guest-shutdown", "guest-reset", …; empty while it runs.
    const std::string &endedBy() const { return endedBy_; }
    double seconds() const;
    /// Writes a part of the machine's memory into a file of its folder and gives its path. Errors:
    /// emulatorCannotRun().
    Result<std::string> saveMemory(PhysAddr at, std::uint64_t size);

private:
    explicit Emulator(EmulatedHardware hardware);
    QStringList arguments(const std::string &stageOptions) const;
    QString path(const char *name) const;
    Status complaint();
    void readReplies();

    EmulatedHardware hardware_;
    QTemporaryDir folder_;
    QStringList loaders_;
    QProcess process_;
    QElapsedTimer clock_;
    qint64 consoleRead_ = 0;
    QByteArray reply_; ///< of the last command; empty: none yet
    std::string endedBy_;
};

/// What QEMU's reason for its end means.
RehearsalEnd endOf(std::string_view reason);
/// The error that emulatorCannotRun() knows.
std::unexpected<Error> cannotRun(const std::string &why, Message hint = {});

} // namespace kwb
