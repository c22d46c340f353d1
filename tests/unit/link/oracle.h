#pragma once

#include "core/link/link.h"

#include <QString>
#include <QStringList>

#include <functional>

/// What the tests of the linker share: cross tools, objects to link, and GNU ld as the one who knows.
namespace kwb::test {

/// The result of a tool: its exit status (-1: it did not start) and all it said.
struct ToolRun {
    int status = -1;
    QString output;
};
ToolRun runTool(const QString &program, const QStringList &arguments, const QString &folder = {});

/// The prefix of a cross tool: "powerpc64le-linux-gnu-" or "powerpc64-linux-gnu-".
QString crossPrefix(ByteOrder order);

/// Compiles C (`suffix` "c") or assembles ("s") to an object; its path, or empty with `*why` set.
QString compile(const QString &folder, ByteOrder order, const QStringList &flags, const QByteArray &source,
                const QString &suffix, QString *why);

/// All members of a static library, unpacked into `folder`, sorted by name.
QStringList unpackArchive(const QString &archive, const QString &folder, QString *why);

Result<ElfFile> openBytes(Bytes bytes, const std::string &name);
Bytes readBytes(const QString &path);

/// The object without SHF_MERGE and SHF_STRINGS, which would let ld join equal constants.
Bytes withoutMerge(Bytes object);

/// Whether a relocation type or a section speaks of thread-local storage.
bool usesTls(const ElfFile &object);

/// Values for the object's undefined symbols: weak ones stay undefined, the others lie 16 bytes apart from
/// `at` on.
std::map<std::string, std::uint64_t> valuesForUndefined(const ElfFile &object, std::uint64_t at);

/// The flat image that GNU ld makes of the object when a linker script pins each section where `image` has
/// it; nothing with `*why` set if ld refuses or puts something elsewhere.
std::optional<Bytes> linkWithLd(const QString &objectPath, const LinkedImage &image,
                                const LinkRequest &request, const QString &folder, QString *why);

/// Empty if the images are equal; else where they differ first. GOT slots may come in another order: the
/// fields that point at them are compared by what lies in the slot.
QString difference(const LinkedImage &ours, const Bytes &theirs);

/// Bytes as hex digits, for messages of comparisons.
QByteArray bytesText(const Bytes &bytes);

} // namespace kwb::test
