#include "scenario.h"

#include <QCryptographicHash>
#include <QDir>

namespace kwb::vm {

using namespace Qt::StringLiterals;

QString demoKernel(const QString &arch)
{
    return u"%1/purgatory/demo-kernel-%2.elf"_s.arg(QStringLiteral(KWB_BINARY_DIR), arch);
}

Outcome<QString> demoInitrd(const QString &folder)
{
    const QString file = folder + u"/initrd"_s;
    // Any bytes are an initrd to the demo kernel; not a whole number of pages on purpose.
    if (auto written = writeFile(file, QByteArray("initrd of a test\n").repeated(70001)); !written)
        return std::unexpected(written.error());
    return file;
}

Done captureSnapshot(VirtualMachine &vm, const QString &file)
{
    const auto archive =
        vm.ask(u"sh -s"_s, patience, QStringLiteral(KWB_SOURCE_DIR "/resources/capture-snapshot.sh"));
    if (!archive) return std::unexpected(archive.error());
    vm.lap(u"  snapshot"_s);
    return writeFile(file, *archive);
}

Outcome<QString> Bundle::plan() const
{
    const auto list = readFile(loadList());
    if (!list) return std::unexpected(list.error());
    for (const QByteArray &line : list->split('\n'))
        if (line.startsWith("plan ")) return QString::fromLatin1(line.mid(5));
    return std::unexpected(u"no plan in "_s + loadList());
}

Outcome<QList<QStringList>> Bundle::rows(const QString &key) const
{
    const auto list = readFile(loadList());
    if (!list) return std::unexpected(list.error());
    QList<QStringList> rows;
    for (const QString &line : QString::fromLatin1(*list).split(u'\n')) {
        const QStringList words = line.split(u' ');
        if (words.first() == key) rows.append(words);
    }
    return rows;
}

Outcome<QList<LoadRow>> Bundle::segments() const
{
    const auto lines = rows(u"segment"_s);
    if (!lines) return std::unexpected(lines.error());
    QList<LoadRow> rows;
    for (const QStringList &words : *lines) {
        if (words.size() != 7) return std::unexpected(u"not a segment row: "_s + words.join(u' '));
        rows.append({.name = words[1],
                     .file = words[2],
                     .address = words[3].toULongLong(nullptr, 16),
                     .memorySize = words[4].toLongLong(nullptr, 16),
                     .fileSize = words[5].toLongLong(nullptr, 16),
                     .digest = words[6]});
    }
    if (rows.isEmpty()) return std::unexpected(u"no segments in "_s + loadList());
    return rows;
}

Outcome<Bundle> Bundle::copyTo(const QString &folder) const
{
    QDir(folder).removeRecursively();
    if (auto copied = outputOf(u"cp"_s, {u"-a"_s, folder_, folder}, patience); !copied)
        return std::unexpected(copied.error());
    return Bundle(folder);
}

Done Bundle::replaceInLoadList(const QString &before, const QString &after)
{
    auto list = readFile(loadList());
    if (!list) return std::unexpected(list.error());
    if (!list->contains(before.toLatin1()))
        return std::unexpected(u"no \"%1\" in %2"_s.arg(before, loadList()));
    return writeFile(loadList(), list->replace(before.toLatin1(), after.toLatin1()));
}

Done Bundle::flipBit(const LoadRow &segment)
{
    const QString path = folder_ + u'/' + segment.file;
    auto bytes = readFile(path);
    if (!bytes) return std::unexpected(bytes.error());
    if (bytes->isEmpty()) return std::unexpected(path + u" is empty"_s);
    const qsizetype middle = bytes->size() / 2;
    (*bytes)[middle] = static_cast<char>((*bytes)[middle] ^ 0x10);
    return writeFile(path, *bytes);
}

Done Bundle::hideFromLoader(const LoadRow &segment)
{
    const auto bytes = readFile(folder_ + u'/' + segment.file);
    if (!bytes) return std::unexpected(bytes.error());
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    if (auto replaced = replaceInLoadList(segment.digest, QString::fromLatin1(digest)); !replaced)
        return replaced;
    const auto list = readFile(loadList());
    if (!list) return std::unexpected(list.error());
    QByteArrayList kept;
    for (const QByteArray &line : list->split('\n'))
        if (!line.startsWith("digest-row ") && !line.startsWith("late ")) kept.append(line);
    return writeFile(loadList(), kept.join('\n'));
}

Outcome<Bundle> exportBundle(const QString &snapshot, const NewSystem &system, const QString &folder,
                             const QStringList &options)
{
    QDir(folder).removeRecursively();
    const QStringList arguments =
        QStringList{u"export"_s,        u"--target"_s, snapshot,      u"--kernel"_s,
                    system.kernel,      u"--initrd"_s, system.initrd, u"--cmdline"_s,
                    system.commandLine, u"-o"_s,       folder} +
        options;
    const auto exported = outputOf(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"), arguments, patience);
    if (!exported) return std::unexpected(exported.error());
    return Bundle(folder);
}

QString loaderThere()
{
    return bundleThere + u"/kwb-loader-ppc64le"_s;
}

Done pushAndLoad(VirtualMachine &vm, const Bundle &bundle)
{
    if (auto pushed = vm.push(bundle.folder(), bundleThere); !pushed) return pushed;
    vm.lap(u"  push"_s);
    if (auto checked = vm.ask(loaderThere() + u" check"_s); !checked) return std::unexpected(checked.error());
    vm.lap(u"  loader check"_s);
    if (auto loaded = vm.ask(loaderThere() + u" load"_s); !loaded) return std::unexpected(loaded.error());
    vm.lap(u"  loader load"_s);
    const auto state = vm.ask(u"cat /sys/kernel/kexec_loaded"_s);
    if (!state) return std::unexpected(state.error());
    if (state->trimmed() != "1") return std::unexpected(u"kexec_loaded is "_s + QString::fromLatin1(*state));
    return {};
}

} // namespace kwb::vm
