#include "fixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryFile>
#include <QtEndian>
#include <zlib.h>

namespace kwb::test {

const char *const kernelBanner = "Linux version 6.1.0-test (a@b) (gcc) #1 SMP";

std::optional<QByteArray> run(const QString &program, const QStringList &arguments, const QByteArray &input,
                              const QString &folder)
{
    QProcess process;
    QTemporaryFile in; // a file, because QProcess is slow at feeding megabytes
    if (!in.open() || in.write(input) != input.size() || !in.flush()) return std::nullopt;
    process.setStandardInputFile(in.fileName());
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        qWarning("%s %s failed", qPrintable(program), qPrintable(arguments.join(' ')));
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

std::string Workshop::write(const QString &name, const QByteArray &content) const
{
    const QFileInfo info(path(name));
    QDir().mkpath(info.path());
    QFile::remove(info.filePath()); // file systems flush a file that is overwritten, which takes long
    QFile out(info.filePath());
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write a fixture");
    return info.filePath().toStdString();
}

bool Workshop::compile(const QString &compiler, const QStringList &flags, const QString &source,
                       const QByteArray &text, const QString &object) const
{
    write(source, text);
    return run(compiler, QStringList(flags) << "-c" << path(source) << "-o" << path(object)).has_value();
}

bool Workshop::linkKernel(const QString &tool, const QString &name) const
{
    const QByteArray code = QByteArray(R"asm(
#if _CALL_ELF == 2
    .abiversion 2
#endif
    .section ".head.text","ax"
    .globl _start
_start: nop
    b _start
    .section ".rodata","a"
    .asciz "Linux version %s (%s)"
    .globl linux_banner
linux_banner: .asciz "BANNER\n"
    .section ".data","aw"
    .quad 1
    .section ".bss","aw",@nobits
    .space 4096
)asm")
                                .replace("BANNER", kernelBanner);
    const QByteArray script = R"(
PHDRS { kernel PT_LOAD FLAGS(7); note PT_NOTE FLAGS(4); }
SECTIONS {
  . = 0xc000000000000000;
  .head.text : AT(0) { *(.head.text) } :kernel
  .text : { *(.text) }
  .rodata : { *(.rodata) }
  .note.gnu.build-id : { *(.note.gnu.build-id) } :kernel :note
  .data : { *(.data) } :kernel
  .bss : { *(.bss) }
}
)";
    write("kernel.S", code);
    write("kernel.lds", script);
    return run(tool + "gcc", {"-nostdlib", "-static", "-Wl,-T," + path("kernel.lds"), "-Wl,--build-id=sha1",
                              "-Wl,-z,max-page-size=4096", path("kernel.S"), "-o", path(name)})
        .has_value();
}

bool Workshop::linkZImage(const QByteArray &payload, bool is64, const QString &name) const
{
    write("payload", payload);
    const QString tool = "powerpc64-linux-gnu-";
    return compile(tool + "gcc", {is64 ? "-m64" : "-m32"}, "wrapper.S", ".globl _start\n_start: nop\n",
                   "wrapper.o") &&
           run(tool + "ld",
               {"-m", is64 ? "elf64ppc" : "elf32ppc", path("wrapper.o"), "-o", path("wrapper")}) &&
           run(tool + "objcopy",
               {"--add-section", ".kernel:vmlinux.strip=" + path("payload"), path("wrapper"), path(name)});
}

QStringList compressors()
{
    return {"gzip", "xz", "zstd", "lzma", "lz4", "lz4-legacy", "bzip2"};
}

QString formatName(const QString &how)
{
    return how == "lz4-legacy" ? "lz4" : how;
}

QByteArray compressed(const QString &how, const QByteArray &content)
{
    std::optional<QByteArray> out;
    if (how == "lzma")
        out = run("xz", {"--format=lzma", "-c", "-1"}, content);
    else if (how == "lz4-legacy")
        out = run("lz4", {"-l", "-c", "-1"}, content);
    else
        out = run(how, {"-c", "-1"}, content);
    if (!out) qFatal("a compressor is missing");
    return *out;
}

QByteArray uImage(const QByteArray &payload, quint8 type, quint8 compression, const QByteArray &name)
{
    const auto crcOf = [](const QByteArray &bytes) {
        return static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
    };
    QByteArray header(64, '\0');
    const auto put = [&](qsizetype at, quint32 value) { qToBigEndian(value, header.data() + at); };
    put(0, 0x27051956);
    put(8, 1'700'000'000);
    put(12, static_cast<quint32>(payload.size()));
    put(16, 0x400000);
    put(20, 0x400010);
    put(24, crcOf(payload));
    header[28] = 5;
    header[29] = 7;
    header[30] = static_cast<char>(type);
    header[31] = static_cast<char>(compression);
    header.replace(32, name.size(), name);
    put(4, crcOf(header));
    return header + payload;
}

QByteArray cpio(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    const Workshop shop;
    QByteArray names;
    for (const auto &[name, content] : files) {
        if (name.endsWith('/'))
            QDir().mkpath(shop.path("root/" + QString::fromUtf8(name)));
        else
            shop.write("root/" + QString::fromUtf8(name), content);
        names += (name.endsWith('/') ? name.chopped(1) : name) + '\n';
    }
    const auto out = run("cpio", {"-o", "-H", "newc", "--quiet"}, names, shop.path("root"));
    if (!out) qFatal("cpio is missing");
    return *out;
}

Blob blobOf(const QByteArray &bytes)
{
    return Blob::copyOf(Bytes(bytes.begin(), bytes.end()));
}
ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const Byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}
QByteArray arrayOf(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QByteArray readAll(const std::string &path)
{
    QFile in(QString::fromStdString(path));
    if (!in.open(QIODevice::ReadOnly)) qFatal("cannot read %s", path.c_str());
    return in.readAll();
}

} // namespace kwb::test
