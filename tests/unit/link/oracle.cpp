#include "tests/unit/link/oracle.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <fmt/format.h>

#include <algorithm>

namespace kwb::test {
namespace {

constexpr std::uint64_t shfAlloc = 2, shfMergeStrings = 0x30, shfTls = 0x400;
constexpr std::uint32_t shtNobits = 8;
constexpr std::uint32_t gotPcrel34 = 133;

bool isGotType(std::uint32_t type)
{
    return type == gotPcrel34 || (type >= 14 && type <= 17) || type == 58 || type == 59;
}

std::string script(const LinkedImage &image, const LinkRequest &request)
{
    std::string text;
    for (const auto &[name, value] : request.symbols)
        text += fmt::format("\"{}\" = {:#x};\n", name, value);
    text += "SECTIONS {\n";
    for (const PlacedSection &section : image.layout.sections)
        text += fmt::format("  {0} {1:#x} : {{ *({0}) }}\n", section.name, image.base.value + section.offset);
    return text + "  /DISCARD/ : { *(.comment) *(.gnu.attributes) *(.note.GNU-stack) }\n}\n";
}

/// The field of a prefixed instruction, sign-extended.
std::int64_t prefixedDisplacement(const Byte *at, ByteOrder order)
{
    const std::uint64_t high = loadAt<std::uint32_t>(at, order) & 0x3ffff,
                        low = loadAt<std::uint32_t>(at + 4, order) & 0xffff;
    return static_cast<std::int64_t>((high << 16 | low) << 30) >> 30;
}

} // namespace

ToolRun runTool(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted()) return {-1, program + " cannot be started"};
    if (!process.waitForFinished(120000)) return {-1, program + " does not end"};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString crossPrefix(ByteOrder order)
{
    return order == ByteOrder::little ? "powerpc64le-linux-gnu-" : "powerpc64-linux-gnu-";
}

QString compile(const QString &folder, ByteOrder order, const QStringList &flags, const QByteArray &source,
                const QString &suffix, QString *why)
{
    static int number = 0;
    const QString base = QDir(folder).filePath(QString::number(++number));
    QFile file(base + "." + suffix);
    if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size()) {
        *why = file.errorString();
        return {};
    }
    file.close();
    const ToolRun run = runTool(crossPrefix(order) + "gcc",
                                QStringList{"-c", "-o", base + ".o"} + flags + QStringList{file.fileName()});
    if (run.status == 0) return base + ".o";
    *why = run.output;
    return {};
}

QStringList unpackArchive(const QString &archive, const QString &folder, QString *why)
{
    const ToolRun run = runTool("ar", {"x", archive}, folder);
    if (run.status != 0) *why = run.output;
    return QDir(folder).entryList({"*.o", "*.os", "*.oS"}, QDir::Files, QDir::Name);
}

Result<ElfFile> openBytes(Bytes bytes, const std::string &name)
{
    return ElfFile::open(Blob::copyOf(std::move(bytes)), name);
}

Bytes readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray content = file.readAll();
    return {content.begin(), content.end()};
}

Bytes withoutMerge(Bytes object)
{
    const ByteOrder order = object[5] == 1 ? ByteOrder::little : ByteOrder::big;
    const auto table = loadAt<std::uint64_t>(object.data() + 0x28, order);
    const auto count = loadAt<std::uint16_t>(object.data() + 0x3c, order);
    for (std::uint64_t i = 0; i < count; ++i) {
        Byte *flags = object.data() + table + 64 * i + 8;
        storeAt(flags, loadAt<std::uint64_t>(flags, order) & ~shfMergeStrings, order);
    }
    return object;
}

bool usesTls(const ElfFile &object)
{
    for (const ElfSection &section : object.sections()) {
        if ((section.flags & shfTls) != 0) return true;
        if (section.type != 4) continue;
        const auto rows = object.relocations(section);
        if (!rows) continue;
        for (const ElfRelocation &row : *rows) {
            const std::string name = relocationName(21, row.type);
            if (name.find("TLS") != std::string::npos || name.find("TPREL") != std::string::npos ||
                name.find("DTPMOD") != std::string::npos)
                return true;
        }
    }
    return false;
}

std::map<std::string, std::uint64_t> valuesForUndefined(const ElfFile &object, std::uint64_t at)
{
    std::map<std::string, std::uint64_t> values;
    const auto symbols = object.symbols();
    if (!symbols) return values;
    for (const ElfSymbol &symbol : *symbols)
        if (symbol.section == 0 && symbol.binding == 1 && symbol.name != ".TOC." &&
            values.emplace(symbol.name, at).second)
            at += 16;
    return values;
}

std::optional<Bytes> linkWithLd(const QString &objectPath, const LinkedImage &image,
                                const LinkRequest &request, const QString &folder, QString *why)
{
    const QString scriptPath = QDir(folder).filePath("pinned.lds"), outPath = QDir(folder).filePath("linked");
    QFile file(scriptPath);
    const std::string text = script(image, request);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.c_str()) != static_cast<qint64>(text.size())) {
        *why = file.errorString();
        return std::nullopt;
    }
    file.close();
    const ToolRun run = runTool(
        crossPrefix(image.order) + "ld",
        {"-T", scriptPath, "--traditional-format", "--no-toc-optimize", "--no-opd-optimize", "--no-toc-sort",
         "--no-multi-toc", "--no-warn-rwx-segments", "--verbose", "-e", "0", "-o", outPath, objectPath});
    static const QRegularExpression complaint("truncated|error|undefined|overlap|multiple");
    if (run.status != 0) {
        *why = "ld: " + run.output.split('\n').filter(complaint).join('\n');
        return std::nullopt;
    }
    const auto linked = openBytes(readBytes(outPath), "ld's output");
    if (!linked) {
        *why = QString::fromStdString(linked.error().text());
        return std::nullopt;
    }
    Bytes flat(image.bytes.size());
    for (const ElfSection &section : linked->sections()) {
        if ((section.flags & shfAlloc) == 0 || section.size == 0) continue;
        if (!fits(section.address - image.base.value, section.size, flat.size())) {
            *why = QString("ld puts %1 at 0x%2")
                       .arg(QString::fromStdString(section.name))
                       .arg(section.address, 0, 16);
            return std::nullopt;
        }
        if (section.type == shtNobits) continue;
        const auto bytes = linked->data(section);
        if (!bytes) continue;
        std::ranges::copy(*bytes,
                          flat.begin() + static_cast<std::ptrdiff_t>(section.address - image.base.value));
    }
    return flat;
}

QString difference(const LinkedImage &ours, const Bytes &theirs)
{
    Bytes a = ours.bytes, b = theirs;
    for (const AppliedRelocation &row : ours.relocations) {
        if (!isGotType(row.type)) continue;
        if (row.type != gotPcrel34) return "only prefixed GOT accesses can be compared";
        const std::uint64_t at = row.place.value - ours.base.value;
        const auto slotA = at + static_cast<std::uint64_t>(prefixedDisplacement(a.data() + at, ours.order));
        const auto slotB = at + static_cast<std::uint64_t>(prefixedDisplacement(b.data() + at, ours.order));
        const auto inA = load<std::uint64_t>(ours.bytes, slotA, ours.order),
                   inB = load<std::uint64_t>(theirs, slotB, ours.order);
        if (!inA || inA != inB) return QString("GOT slots of 0x%1 differ").arg(row.place.value, 0, 16);
        std::copy_n(a.begin() + static_cast<std::ptrdiff_t>(at), 8,
                    b.begin() + static_cast<std::ptrdiff_t>(at));
    }
    for (const PlacedSection &section : ours.layout.sections) {
        if (section.index != 0 || section.name != ".got") continue;
        // The first doubleword holds .TOC.; the slots behind it were compared where they are used.
        const auto begin = a.begin() + static_cast<std::ptrdiff_t>(section.offset);
        std::copy(begin + 8, begin + static_cast<std::ptrdiff_t>(section.size),
                  b.begin() + static_cast<std::ptrdiff_t>(section.offset) + 8);
    }
    const auto [at, other] = std::ranges::mismatch(a, b);
    if (at == a.end() && other == b.end()) return {};
    const auto offset = static_cast<std::uint64_t>(at - a.begin());
    QString where;
    for (const PlacedSection &section : ours.layout.sections)
        if (offset >= section.offset && offset - section.offset < section.size)
            where = QString("%1+0x%2")
                        .arg(QString::fromStdString(section.name))
                        .arg(offset - section.offset, 0, 16);
    const auto count = std::min<std::ptrdiff_t>(8, a.end() - at);
    return QString("%1: ours %2, ld's %3")
        .arg(where, QByteArray(reinterpret_cast<const char *>(&*at), count).toHex(),
             QByteArray(reinterpret_cast<const char *>(&*other), count).toHex());
}

QByteArray bytesText(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

} // namespace kwb::test
