#pragma once

#include "virtual_machine.h"

namespace kwb::vm {

/// A kernel as tests/full/build-linux.sh leaves it.
struct LinuxKernel {
    QString kernel;
    QString stripped; ///< without symbols: starts faster
};

/// What tests/full/build-linux.sh makes, with Debian's source.
struct LinuxFiles {
    LinuxKernel little; ///< has kexec_file_load, which no ppc64el kernel of Debian has; runs Debian's initrd
    LinuxKernel big;
    QString bigInitrd; ///< an init that serves a folder of the host
    QString authority; ///< whose certificates the little-endian one trusts: with .key and .pem behind it
    QString source;    ///< folder of Linux's source
};

/// Where they are: in the folder that KWB_VM_CACHE of the environment names, else in vm-cache/ of the build.
/// They are not made here: that takes minutes.
Outcome<LinuxFiles> linuxFiles();

/// The big-endian test machine, which gets `folder` (MachineOptions::folder) and has no network.
MachineOptions bigEndianMachine(const QString &machine, const LinuxFiles &files, const QString &folder);

/// How the host has programs run on the big-endian machine: by files in the folder that both see. Paths in
/// commands begin with /host.
class FolderShell {
public:
    explicit FolderShell(QString folder)
        : folder_(std::move(folder))
    {
    }

    /// What the machine has written down of itself when it was ready.
    QString snapshot() const { return folder_ + QLatin1String("/snapshot.tar"); }
    /// Puts a folder's files into `name` there.
    Done push(const QString &folder, const QString &name);
    /// Runs a program with arguments to its end; a non-zero status is a failure. The value is what it
    /// printed.
    Outcome<QByteArray> ask(VirtualMachine &vm, const QString &command);
    /// Starts a program that ends the running kernel.
    Done runLast(const QString &command);

private:
    QString folder_;
};

/// The loader of a bundle that was pushed there as "bundle".
inline const QString bigLoaderThere = QStringLiteral("/host/bundle/kwb-loader-ppc64");

} // namespace kwb::vm
