#pragma once

#include "core/base/bytes.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <optional>

/// One run in QEMU: stage, purgatory, demo kernel. The fields before run() say what to run.
class Rehearsal {
public:
    enum class Machine { pseries, powernv9 };
    enum class OnMismatch : std::uint32_t { stop = 0, reboot = 1, goOn = 2 };
    enum class Damage { none, kernel, initrd };

    Machine machine = Machine::pseries;
    kwb::ByteOrder oldOrder = kwb::ByteOrder::little; ///< of the purgatory
    kwb::ByteOrder newOrder = kwb::ByteOrder::little; ///< of the demo kernel
    kwb::ByteOrder stageOrder = kwb::ByteOrder::big;
    std::uint64_t purgatoryAt = 0; ///< 0: below 4 GiB
    OnMismatch onMismatch = OnMismatch::stop;
    Damage damage = Damage::none;
    bool crash = false;                 ///< run_at_load = 1, with a backup region
    bool rtas = true;                   ///< the purgatory knows RTAS
    bool fullTable = false;             ///< sixteen segments, names without a NUL
    std::uint32_t console = 0;          ///< 0: the one that fits the machine
    std::optional<std::uint64_t> vterm; ///< nothing: the one that fits the machine

    /// Runs until the machine ends or the console shows `until`. Throws std::runtime_error when QEMU cannot
    /// be run.
    void run(const QString &until = {});

    QStringList lines() const;                                 ///< of the console from the stage on
    bool ended() const { return ended_; }                      ///< the machine has ended by itself
    QByteArray memory(std::uint64_t at, qsizetype size) const; ///< what is there after the end (pseries)

    std::uint64_t kernelAt() const;
    std::uint64_t initrdAt() const;
    std::uint64_t backupAt() const;
    const QByteArray &kernel() const { return kernel_; }
    const QByteArray &initrd() const { return initrd_; }
    std::uint64_t address() const; ///< of the purgatory

private:
    void writeImages();
    QStringList command() const;
    QString path(const char *name) const { return folder_.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder_;
    QByteArray kernel_;
    QByteArray initrd_;
    bool ended_ = false;
};
