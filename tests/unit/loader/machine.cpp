#include "tests/unit/loader/machine.h"

#include <QCryptographicHash>
#include <QDir>

namespace kwb::test {

namespace {

QByteArray segmentLine(const QByteArray &name, int number, const QByteArray &mem, int memsz,
                       const QByteArray &bytes)
{
    return "segment " + name + " segments/" + QByteArray::number(number) + "-" + name + ".bin " + mem +
           " 0x" + QByteArray::number(memsz, 16) + " 0x" + QByteArray::number(bytes.size(), 16) + " " +
           sha256Hex(bytes);
}

} // namespace

QByteArray sha256Of(const QByteArray &bytes, qsizetype size)
{
    const QByteArray zeros(qMax(qsizetype{0}, size - bytes.size()), '\0');
    return QCryptographicHash::hash(bytes + zeros, QCryptographicHash::Sha256);
}

QByteArray sha256Hex(const QByteArray &bytes, qsizetype size)
{
    return sha256Of(bytes, size).toHex();
}

/// Three segments: a kernel, a tree with late slots, and a purgatory that keeps the digests of both at 0x100
/// and 0x140.
Machine::Machine()
    : environment(QProcessEnvironment::systemEnvironment())
    , fingerprint(pseriesFingerprint())
{
    static const DeviceTree tree = treeOf(pseriesDts(dynamicMemoryV2()));
    root.putNode("proc/device-tree", tree.root);
    root.put("proc/meminfo", "MemTotal:        2097152 kB\nMemFree: 1 kB\n");
    root.put("proc/sys/kernel/kexec_load_disabled", "0\n");
    root.put("proc/sys/kernel/kexec_load_limit_reboot", "-1\n");
    root.put("proc/sys/kernel/kexec_load_limit_panic", "-1\n");
    root.put("proc/sys/kernel/random/boot_id", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9\n");
    root.put("sys/kernel/kexec_loaded", "0\n");
    root.put("sys/kernel/kexec_crash_loaded", "0\n");
    root.put("sys/kernel/security/lockdown", "[none] integrity confidentiality\n");
    environment.insert("KWB_TEST_ROOT", root.path());
    environment.insert("KWB_TEST_LOG", bundle.at("log"));

    const QByteArray kernel(0x12345, 'K'), fdt(0x2000, 'D');
    QByteArray purgatory(0x4000, 'P');
    purgatory.replace(0x100, 32, sha256Of(kernel, 0x20000));
    purgatory.replace(0x140, 32, sha256Of(fdt, 0x10000));
    files = {{"segments/0-kernel.bin", kernel},
             {"segments/1-purgatory.bin", purgatory},
             {"segments/2-fdt.bin", fdt},
             {"target-fingerprint.txt", fingerprint}};
    lines = {"kexec-workbench-load 1",
             "plan 0123456789abcdef",
             "machine ppc64",
             "old-byte-order little",
             "page-size 0x10000",
             "fingerprint " + sha256Hex(fingerprint),
             "errors 0",
             "mode normal",
             "entry 0x4000000",
             segmentLine("kernel", 0, "0x3000000", 0x20000, kernel),
             segmentLine("purgatory", 1, "0x4000000", 0x10000, purgatory),
             segmentLine("fdt", 2, "0x5000000", 0x10000, fdt),
             "late fdt 0x800 0x20 rng-seed 0",
             "late fdt 0x900 0x8 kaslr-seed 0",
             "digest-row kernel purgatory 0x100",
             "digest-row fdt purgatory 0x140",
             "end"};
}

QByteArray Machine::loadList() const
{
    return lines.join('\n') + "\n";
}

QByteArray Machine::manifest() const
{
    const auto row = [](const QByteArray &path, const QByteArray &bytes) {
        return "{\"path\":\"" + path + "\",\"size\":" + QByteArray::number(bytes.size()) + ",\"sha256\":\"" +
               sha256Hex(bytes) + "\"}";
    };
    return "{\n  \"files\": [\n    " + row("README.txt", "read me") + ",\n    " +
           row("load.list", loadList()) + "\n  ]\n}\n";
}

bool Machine::writeBundle() const
{
    bool good = bundle.put("load.list", loadList()) && bundle.put("manifest.json", manifest());
    for (auto i = files.begin(); i != files.end(); ++i)
        good = bundle.put(i.key(), i.value()) && good;
    return good;
}

Answer Machine::loader(const QStringList &arguments) const
{
    return run(QStringLiteral(KWB_BINARY_DIR "/tests/loader_double"), arguments + QStringList{bundle.path()},
               {}, environment);
}

QStringList Machine::refusals(const Answer &answer)
{
    QStringList ids;
    for (const QByteArray &line : answer.out.split('\n'))
        if (line.startsWith("refused: ")) ids += QString::fromUtf8(line.mid(9, line.indexOf(':', 9) - 9));
    return ids;
}

void Machine::setLine(const QByteArray &key, const QByteArray &line)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!(lines[i] + " ").startsWith(key + " ")) continue;
        if (line.isEmpty())
            lines.removeAt(i);
        else
            lines[i] = line;
        return;
    }
}

} // namespace kwb::test
