#pragma once

#include "host.h"

namespace kwb::vm {

/// Files of Debian's ppc64el packages, as tests/vm/fetch-debian.sh leaves them.
struct DebianFiles {
    QString kernel;         ///< vmlinux as packaged
    QString strippedKernel; ///< the same without symbols: starts faster
    QString initrd;         ///< busybox, dropbear, kexec and an init that reports on the console
    QString sshKey;         ///< opens root's account there
    QString knownHosts;     ///< the machine's host key, as the host "kwb-target"
    QString sysroot;        ///< the packages' files
};

/// Makes sure that they are there (only the first time needs the network). The folder is KWB_VM_CACHE of the
/// environment, else vm-cache/ of the build.
Outcome<DebianFiles> debianFiles();

} // namespace kwb::vm
