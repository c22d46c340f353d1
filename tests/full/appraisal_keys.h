#pragma once

#include "tests/support/test_keys.h"
#include "tests/vm/harness/linux_files.h"

/// For a machine that wants signed kernels: keys, and an initramfs that brings one of them.
namespace kwb::vm {

/// Makes good.{key,pem,der}, issued by the authority that the little-endian test kernel trusts, and
/// other.{key,pem,der}, unknown to it.
inline Done makeAppraisalKeys(const test::TestKeys &keys, const LinuxFiles &linux)
{
    for (const QString &end : {QStringLiteral(".key"), QStringLiteral(".pem")})
        if (!QFile::copy(linux.authority + end, keys.path(QStringLiteral("authority") + end)))
            return std::unexpected(linux.authority + QStringLiteral(": tests/full/build-linux.sh makes it"));
    QString said = keys.makeBelow(QStringLiteral("authority"), QStringLiteral("good"),
                                  {QStringLiteral("keyUsage=digitalSignature")});
    if (said.isEmpty()) said = keys.makeRoot(QStringLiteral("other"), {QStringLiteral("rsa:2048")});
    return said.isEmpty() ? Done() : std::unexpected(said);
}

/// The file "initrd" beside the keys: `initrd` with the good key in /etc/keys, from where Linux takes it into
/// .ima. (Archives may stand one behind the other.)
inline Done makeKeyedInitrd(const test::TestKeys &keys, const QString &initrd)
{
    const QString made = test::run(
        keys.folder(), QStringLiteral("sh"),
        {QStringLiteral("-ec"),
         QStringLiteral("mkdir -p more/etc/keys && cp good.der more/etc/keys/x509_ima.der && cd more && "
                        "find etc | cpio --quiet -o -H newc -R 0:0 | gzip -n >../key.gz && "
                        "cat \"$0\" ../key.gz >../initrd"),
         initrd});
    return made.isEmpty() ? Done() : std::unexpected(made);
}

/// Turns the rule for kernels on that PowerPC has under secure boot.
inline Done wantSignedKernels(VirtualMachine &vm, const test::TestKeys &keys)
{
    const QString policy = keys.path(QStringLiteral("policy"));
    if (auto done = writeFile(policy, "appraise func=KEXEC_KERNEL_CHECK appraise_flag=check_blacklist "
                                      "appraise_type=imasig|modsig\n");
        !done)
        return done;
    const auto taken =
        vm.ask(QStringLiteral("cat >/tmp/policy && cat /tmp/policy >/sys/kernel/security/ima/policy"),
               patience, policy);
    return taken ? Done() : std::unexpected(taken.error());
}

} // namespace kwb::vm
