#pragma once

#include "core/base/blob.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <optional>
#include <string>

/// Files made by the tools that make them in the world: compilers, compressors, cpio, tar.
namespace kwb::test {

/// Runs a program to its end; its standard output, or nothing (with a warning) if it failed.
std::optional<QByteArray> run(const QString &program, const QStringList &arguments,
                              const QByteArray &input = {}, const QString &folder = {});

/// A folder that goes away with the test.
class Workshop {
public:
    QString path(const QString &name) const { return folder_.filePath(name); }
    std::string file(const QString &name) const { return path(name).toStdString(); }
    /// Writes a file (its folders too); returns its path.
    std::string write(const QString &name, const QByteArray &content) const;

    /// Assembles or compiles `source` ("a.s", "a.c") into an object by `compiler` with `flags`.
    bool compile(const QString &compiler, const QStringList &flags, const QString &source,
                 const QByteArray &text, const QString &object) const;
    /// Links a small ELF64 that looks like vmlinux (one PT_LOAD at physical 0, virtual 0xc…, a build id, a
    /// banner in .rodata behind its printf template). `tool` is "powerpc64le-linux-gnu-" or
    /// "powerpc64-linux-gnu-".
    bool linkKernel(const QString &tool, const QString &name) const;
    /// Puts `payload` into the section .kernel:vmlinux.strip of a PowerPC program of 32 or 64 bits.
    bool linkZImage(const QByteArray &payload, bool is64, const QString &name) const;

private:
    QTemporaryDir folder_;
};

/// The output of a compressor for `content`: gzip, xz, zstd, lzma, lz4 (frames), lz4-legacy, bzip2.
QByteArray compressed(const QString &how, const QByteArray &content);
/// All that compressed() knows.
QStringList compressors();
/// The name that the project gives to what a compressor makes.
QString formatName(const QString &how);

/// A uImage around `payload`, with right CRCs.
QByteArray uImage(const QByteArray &payload, quint8 type, quint8 compression,
                  const QByteArray &name = "test");

/// A newc cpio of files ("name", content) and, for names that end in '/', folders; with a trailer.
QByteArray cpio(const QList<std::pair<QByteArray, QByteArray>> &files);

Blob blobOf(const QByteArray &bytes);
ByteView viewOf(const QByteArray &bytes);
QByteArray arrayOf(ByteView bytes);
QByteArray readAll(const std::string &path);

extern const char *const kernelBanner; ///< what linkKernel's kernels say of themselves

} // namespace kwb::test
