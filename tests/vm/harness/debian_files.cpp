#include "debian_files.h"

namespace kwb::vm {

Outcome<DebianFiles> debianFiles()
{
    const QString folder = qEnvironmentVariable("KWB_VM_CACHE", QStringLiteral(KWB_BINARY_DIR "/vm-cache"));
    const auto fetched = outputOf(QStringLiteral(KWB_SOURCE_DIR "/tests/vm/fetch-debian.sh"), {folder},
                                  std::chrono::minutes(10));
    if (!fetched) return std::unexpected(fetched.error());
    return DebianFiles{.kernel = folder + QLatin1String("/vmlinux"),
                       .strippedKernel = folder + QLatin1String("/vmlinux-stripped"),
                       .initrd = folder + QLatin1String("/initrd.gz"),
                       .sshKey = folder + QLatin1String("/ssh-key"),
                       .knownHosts = folder + QLatin1String("/known-hosts"),
                       .sysroot = folder + QLatin1String("/sysroot")};
}

} // namespace kwb::vm
