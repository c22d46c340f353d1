#pragma once

#include "core/devicetree/tree.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

/// Made-up machines and snapshots in temporary folders.
namespace kwb::test {

inline QByteArray toArray(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// A temporary folder that is filled file by file.
class Folder {
public:
    QString path() const { return dir_.path(); }
    std::string name() const { return path().toStdString(); }
    QString at(const QString &file) const { return path() + "/" + file; }

    /// Writes a file, making the folders above it. False if that fails.
    bool put(const QString &file, const QByteArray &content) const
    {
        QFile out(at(file));
        return QDir().mkpath(QFileInfo(out).path()) && out.open(QIODevice::WriteOnly) &&
               out.write(content) == content.size();
    }
    bool remove(const QString &file) const { return QFile::remove(at(file)); }
    QByteArray get(const QString &file) const
    {
        QFile in(at(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Writes a node as /proc/device-tree shows it: a folder with a file for each property, `name` among
    /// them.
    bool putNode(const QString &folder, const TreeNode &node) const
    {
        const std::string plain = node.name.substr(0, node.name.find('@'));
        bool good = put(folder + "/name", QByteArray::fromStdString(plain + std::string(1, '\0')));
        for (const TreeProperty &property : node.properties)
            good = put(folder + "/" + QString::fromStdString(property.name), toArray(property.value)) && good;
        for (const TreeNode &child : node.children)
            good = putNode(folder + "/" + QString::fromStdString(child.name), child) && good;
        return good;
    }

private:
    QTemporaryDir dir_;
};

/// What a program answered.
struct Answer {
    int status = -1;
    QByteArray out, err;
};

/// Runs a program to its end.
inline Answer run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                  const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The flattened tree of DTS source, by dtc; empty if dtc is not there or refuses.
inline QByteArray compileDts(const QByteArray &source)
{
    const Answer answer = run("dtc", {"-q", "-I", "dts", "-O", "dtb"}, source);
    return answer.status == 0 ? answer.out : QByteArray();
}

/// The same as a tree; an empty one if that fails.
inline DeviceTree treeOf(const QByteArray &source)
{
    const QByteArray dtb = compileDts(source);
    return parseDtb(viewOf({dtb.constData(), static_cast<std::size_t>(dtb.size())})).value_or(DeviceTree{});
}

/// tests/support/pseries.dts with `dynamic` as the content of /ibm,dynamic-reconfiguration-memory.
inline QByteArray pseriesDts(const QByteArray &dynamic = {})
{
    QFile file(QStringLiteral(KWB_SOURCE_DIR "/tests/support/pseries.dts"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("/* dynamic memory goes here */", dynamic);
}

/// Blocks of 256 MiB from 0x400000000: one assigned, one not, one reserved, two assigned.
inline QByteArray dynamicMemoryV1()
{
    return "ibm,lmb-size = <0x0 0x10000000>; ibm,dynamic-memory = <5 "
           "0x4 0x00000000 0x80000000 0 0 0x8   0x4 0x10000000 0x80000001 0 0 0x0 "
           "0x4 0x20000000 0x80000002 0 0 0x88  0x4 0x30000000 0x80000003 0 0 0x8 "
           "0x4 0x40000000 0x80000004 0 0 0x108>;";
}
/// The same blocks as runs.
inline QByteArray dynamicMemoryV2()
{
    return "ibm,lmb-size = <0x0 0x10000000>; ibm,dynamic-memory-v2 = <4 "
           "1 0x4 0x00000000 0x80000000 0 0x8   1 0x4 0x10000000 0x80000001 0 0x0 "
           "1 0x4 0x20000000 0x80000002 0 0x88  2 0x4 0x30000000 0x80000003 0 0x8>;";
}

/// The fingerprint text of that guest with either form of dynamic memory, little-endian, 64 KiB pages.
inline QByteArray pseriesFingerprint()
{
    return "kexec-workbench memory fingerprint 1\n"
           "model IBM pSeries (emulated)\n"
           "page-size 0x10000\n"
           "byte-order little\n"
           "ram 0x0-0x80000000\n"
           "ram 0x200000000-0x210000000\n"
           "ram 0x400000000-0x410000000\n"
           "ram 0x430000000-0x450000000\n"
           "reserved-range 0x2fff0000-0x30010000\n"
           "rtas 0x2fff0000-0x2fff082c\n"
           "opal 0x30000000-0x31c00000\n"
           "tce 0x60000000-0x60020000\n"
           "htab 0x70000000-0x71000000\n"
           "kernel-end 0x2880000\n"
           "crashkernel 0x8000000-0x18000000\n";
}

} // namespace kwb::test
