#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QtEndian>

namespace kwb::test {

Run tool(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

Run runKwb(const QStringList &arguments, const QString &folder)
{
    return tool(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"), arguments, folder);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

template <class T>
void put(QByteArray &bytes, T value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

QByteArray tinyKernel()
{
    constexpr quint64 payload = 0x10000;
    constexpr quint64 size = 0x3000;
    QByteArray elf("\x7f"
                   "ELF\2\1\1",
                   7);
    elf.append(9, '\0');
    put<quint16>(elf, 2);  // ET_EXEC
    put<quint16>(elf, 21); // EM_PPC64
    put<quint32>(elf, 1);
    put<quint64>(elf, 0xc000000000000000); // e_entry
    put<quint64>(elf, 64);                 // e_phoff
    put<quint64>(elf, 0);                  // e_shoff
    put<quint32>(elf, 2);                  // ELFv2
    for (const quint16 field : std::initializer_list<quint16>{64, 56, 1, 64, 0, 0})
        put<quint16>(elf, field);
    put<quint32>(elf, 1); // PT_LOAD
    put<quint32>(elf, 7);
    for (const quint64 field :
         {payload, quint64{0xc000000000000000}, quint64{0}, size, quint64{0x8000}, quint64{0x10000}})
        put<quint64>(elf, field);
    elf.append(static_cast<qsizetype>(payload) - elf.size(), '\0');
    elf.append(static_cast<qsizetype>(size), '\x60');
    return elf;
}

QString sampleSnapshot()
{
    return QStringLiteral(KWB_SOURCE_DIR "/resources/samples/pseries-debian12.tar.gz");
}

Workplace::Workplace()
{
    writeFile(at(QStringLiteral("vmlinux")), tinyKernel());
    writeFile(at(QStringLiteral("initrd")), "070701" + QByteArray(5000, 'x'));
}

QStringList Workplace::request(const QString &command) const
{
    return {command,
            QStringLiteral("--target"),
            sampleSnapshot(),
            QStringLiteral("--kernel"),
            at(QStringLiteral("vmlinux")),
            QStringLiteral("--initrd"),
            at(QStringLiteral("initrd")),
            QStringLiteral("--cmdline"),
            QStringLiteral("console=hvc0")};
}

QJsonObject segmentOf(const QJsonObject &plan, const QString &name)
{
    for (const QJsonValue &row : plan[QLatin1String("segments")].toArray())
        if (row[QLatin1String("name")].toString() == name) return row.toObject();
    return {};
}

} // namespace kwb::test
