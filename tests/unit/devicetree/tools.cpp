#include "tools.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace kwb::test {

Run run(const QString &program, const QStringList &arguments, const QByteArray &input, int milliseconds)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(milliseconds);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool good =
        ended && process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {good ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString fixture(const QString &name)
{
    return QStringLiteral(KWB_SOURCE_DIR "/tests/unit/devicetree/") + name;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Bytes toBytes(const QByteArray &bytes)
{
    return {bytes.begin(), bytes.end()};
}

QByteArray toQt(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes compile(const QByteArray &dts, const QStringList &options)
{
    const Run dtc = run("dtc", QStringList{"-q", "-I", "dts", "-O", "dtb"} + options, dts);
    return dtc.status == 0 ? toBytes(dtc.out) : Bytes();
}

QByteArray sortedSource(ByteView dtb)
{
    const Run dtc = run("dtc", {"-q", "-f", "-s", "-I", "dtb", "-O", "dts"}, toQt(dtb));
    return dtc.status == 0 ? dtc.out : "dtc: " + dtc.err;
}

std::vector<NamedTree> sampleTrees()
{
    std::vector<NamedTree> trees;
    for (const char *name : {"bamboo", "canyonlands"})
        trees.push_back({name, toBytes(readAll(QStringLiteral("/usr/share/qemu/%1.dtb").arg(name)))});
    const QTemporaryDir folder;
    for (const char *machine : {"pseries", "powernv9"}) {
        const QString file = folder.filePath(machine);
        const QStringList options{"-M",        QStringLiteral("%1,dumpdtb=%2").arg(machine, file),
                                  "-smp",      "8",
                                  "-m",        "2G",
                                  "-vga",      "none",
                                  "-nographic"};
        run("qemu-system-ppc64", options);
        trees.push_back({QByteArray("qemu ") + machine, toBytes(readAll(file))});
    }
    for (const char *name : {"pseries", "oddities", "duplicates", "base"})
        trees.push_back({name, compile(readAll(fixture(name + QStringLiteral(".dts"))), {"-f", "-@"})});
    return trees;
}

} // namespace kwb::test
