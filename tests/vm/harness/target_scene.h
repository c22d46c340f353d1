#pragma once

#include "scenario.h"

/// `kwb target` on a machine in QEMU, as a person at this machine runs it.
namespace kwb::vm {

/// What a `kwb target` command answered.
struct TargetAnswer {
    int status = -1;
    QJsonObject json; ///< of --json
    QString said;     ///< all of it, for a failure message
};

/// The codes of the errors that a check found.
QStringList refusals(const TargetAnswer &check);

/// A machine, a folder for snapshots and bundles, and kwb with a history of its own.
class TargetScene {
public:
    TargetScene();

    /// Starts a machine in place of the one before, and waits until it can be logged in to.
    Done start(const MachineOptions &options);
    /// Ends the machine.
    void stop() { vm_.reset(); }
    VirtualMachine &vm() { return *vm_; }
    /// Those of the machine that was started.
    const DebianFiles &files() const { return files_; }
    QString path(const QString &name) const { return folder_.filePath(name); }

    /// The words after "kwb" of a step.
    QStringList arguments(const QString &step, const QStringList &more = {}) const;
    TargetAnswer kwb(const QString &step, const QStringList &more = {}) const;
    /// Probes the machine into `name`.tar.
    Done probe(const QString &name) const;
    /// Exports a bundle into the folder `name` for the machine that was probed as `target`.
    Outcome<Bundle> bundle(const QString &target, const NewSystem &system, const QString &name,
                           const QStringList &options = {}) const;
    /// The machine's answer to `kwb target boot` with its console watched.
    TargetAnswer boot(const QString &bundle, const QStringList &more = {}) const;

private:
    QTemporaryDir folder_;
    DebianFiles files_;
    std::unique_ptr<VirtualMachine> vm_;
};

/// In a test function: the command must have ended with that status.
#define KWB_ENDED(answer, expected)                                                                          \
    do {                                                                                                     \
        const auto &kwbAnswer = (answer); /* once: it does something */                                      \
        QVERIFY2(kwbAnswer.status == (expected), qPrintable(kwbAnswer.said));                                \
    } while (false)

/// In a test function: the boot must have ended with this verdict of boots that worked, after one login.
#define KWB_BOOTED(answer)                                                                                   \
    do {                                                                                                     \
        const auto &kwbBoot = (answer);                                                                      \
        QVERIFY2(kwbBoot.status == 0, qPrintable(kwbBoot.said));                                             \
        const QJsonObject kwbVerdict = kwbBoot.json[QLatin1String("boot")].toObject();                       \
        QCOMPARE(kwbVerdict[QLatin1String("end")].toString(), QLatin1String("booted"));                      \
        QCOMPARE(kwbVerdict[QLatin1String("logins")].toInt(), 1);                                            \
        QCOMPARE(kwbVerdict[QLatin1String("last_step")].toString(), QLatin1String("marker"));                \
    } while (false)

} // namespace kwb::vm
