#include "core/image/elf_file.h"
#include "fixtures.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>
#include <fmt/format.h>

using namespace kwb;
using namespace kwb::test;

namespace {

/// What readelf prints, line by line.
QStringList readelf(const QString &option, const std::string &file)
{
    const auto out = run("powerpc64le-linux-gnu-readelf", {option, "-W", QString::fromStdString(file)});
    if (!out) qFatal("readelf failed");
    return QString::fromUtf8(*out).split('\n');
}

/// The lines that match, each as its captures joined by blanks.
QStringList captures(const QStringList &lines, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList out;
    for (const QString &line : lines)
        if (const auto match = expression.match(line); match.hasMatch())
            out << match.capturedTexts().mid(1).join(' ');
    return out;
}

template <class... T>
QString row(fmt::format_string<T...> format, T &&...arguments)
{
    return QString::fromStdString(fmt::format(format, std::forward<T>(arguments)...));
}

ElfFile opened(const std::string &file)
{
    auto blob = mapFile(file);
    if (!blob) qFatal("%s", blob.error().text().c_str());
    auto elf = ElfFile::open(*blob, file);
    if (!elf) qFatal("%s", elf.error().text().c_str());
    return *std::move(elf);
}

std::uint64_t residentKiB()
{
    for (const QByteArray &line : readAll("/proc/self/status").split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6, line.size() - 9).trimmed().toULongLong();
    return 0;
}

template <class T>
QByteArray with(QByteArray bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
    return bytes;
}

} // namespace

class ElfFileTest : public QObject {
    Q_OBJECT
    Workshop shop_;
    QStringList samples_;

    /// Real files of both classes and byte orders, objects, programs and libraries.
    QStringList makeSamples()
    {
        const QByteArray source =
            "extern int f(int); int data[] = {1, 2}; static int zero[100]; const char *text = \"t\";"
            "int g(int x) { return f(x) + data[x & 1] + zero[x]; }";
        static const struct {
            const char *compiler;
            const char *mode;
            const char *object;
        } objects[] = {{"powerpc64le-linux-gnu-gcc", "-mcpu=power8", "le64.o"},
                       {"powerpc64-linux-gnu-gcc", "-m64", "be64.o"},
                       {"powerpc64-linux-gnu-gcc", "-m32", "be32.o"},
                       {"powerpc64le-linux-gnu-gcc", "-mcpu=power10", "le64-p10.o"},
                       {"gcc", "-m64", "x86_64.o"}};
        QStringList files;
        for (const auto &[compiler, mode, object] : objects) {
            if (!shop_.compile(compiler, {mode, "-O2", "-g", "-gz=none"}, "sample.c", source, object))
                qFatal("compile");
            files << shop_.path(object);
        }
        for (const char *tool : {"powerpc64le-linux-gnu", "powerpc64-linux-gnu"}) {
            const QString library = QString("/usr/%1/lib/").arg(tool);
            files << library + "crt1.o" << library + "libc.so.6";
            const auto members =
                run(QString(tool) + "-ar",
                    {"x", library + "libc.a", "printf.o", "vfprintf-internal.o", "malloc.o", "getenv.o"}, {},
                    shop_.path(""));
            if (!members) qFatal("ar");
            for (const char *member : {"printf.o", "vfprintf-internal.o", "malloc.o", "getenv.o"}) {
                const QString name = QString(tool) + "-" + member;
                if (!QFile::rename(shop_.path(member), shop_.path(name))) qFatal("rename");
                files << shop_.path(name);
            }
        }
        return files << "/bin/sh";
    }

    void addSamples()
    {
        QTest::addColumn<QString>("path");
        for (const QString &file : samples_)
            QTest::newRow(qPrintable(file.section('/', -3))) << file;
    }

private slots:
    void initTestCase() { samples_ = makeSamples(); }

    void headerAsReadelf_data() { addSamples(); }
    void headerAsReadelf()
    {
        QFETCH(QString, path);
        const ElfFile elf = opened(path.toStdString());
        const QStringList lines = readelf("-h", path.toStdString());
        QCOMPARE(captures(lines, "Class: +ELF(\\d+)"), QStringList{elf.header().is64 ? "64" : "32"});
        QCOMPARE(captures(lines, "Data: .*(little|big)"), QStringList{name(elf.header().order)});
        QCOMPARE(captures(lines, "Entry point address: +(.*)"),
                 QStringList{row("{:#x}", elf.header().entry)});
        QCOMPARE(captures(lines, "Flags: +(0x[0-9a-f]+)"), QStringList{row("{:#x}", elf.header().flags)});
        static const QHash<QString, ElfType> types{
            {"REL", ElfType::relocatable}, {"EXEC", ElfType::executable}, {"DYN", ElfType::shared}};
        QCOMPARE(types.value(captures(lines, "Type: +([A-Z]+)").value(0), ElfType::other), elf.header().type);
    }

    void sectionsAsReadelf_data() { addSamples(); }
    void sectionsAsReadelf()
    {
        QFETCH(QString, path);
        const ElfFile elf = opened(path.toStdString());
        QStringList own;
        for (const ElfSection &s : elf.sections())
            own << row("{} {:x} {:x} {:x} {:x} {} {} {}", s.index, s.address, s.offset.value, s.size,
                       s.entsize, s.link, s.info, s.addralign);
        QStringList theirs;
        for (
            const QString &line : captures(
                readelf("-S", path.toStdString()),
                R"(^ +\[ *(\d+)\].* ([0-9a-f]{8,16}) ([0-9a-f]{6,}) ([0-9a-f]{6,}) ([0-9a-f]{2,}) +[A-Zop]* +(\d+) +(\d+) +(\d+)$)")) {
            QStringList fields = line.split(' ');
            for (const int hex : {1, 2, 3, 4})
                fields[hex] = QString::number(fields[hex].toULongLong(nullptr, 16), 16);
            theirs << fields.join(' ');
        }
        QCOMPARE(own, theirs);
        for (const QString &line :
             captures(readelf("-S", path.toStdString()), R"(^ +\[ *(\d+)\] (\.\S+) )")) {
            const QStringList fields = line.split(' ');
            const std::string &found = elf.sections().at(fields[0].toUInt()).name;
            if (!fields[1].contains("[...]")) QCOMPARE(QString::fromStdString(found), fields[1]);
        }
    }

    void segmentsAsReadelf_data() { addSamples(); }
    void segmentsAsReadelf()
    {
        QFETCH(QString, path);
        const ElfFile elf = opened(path.toStdString());
        QStringList own;
        for (const ElfSegment &s : elf.segments())
            own << row("{:#x} {:#x} {:#x} {:#x} {:#x} {:#x}", s.offset.value, s.vaddr, s.paddr.value,
                       s.filesz, s.memsz, s.align);
        QStringList theirs;
        for (
            const QString &line : captures(
                readelf("-l", path.toStdString()),
                R"(^  [A-Z_+]+ +(0x[0-9a-f]+) (0x[0-9a-f]+) (0x[0-9a-f]+) (0x[0-9a-f]+) (0x[0-9a-f]+) [RWE ]{3} (0x[0-9a-f]+|0)$)")) {
            QStringList fields = line.split(' ');
            for (QString &field : fields)
                field = "0x" + QString::number(field.toULongLong(nullptr, 16), 16);
            theirs << fields.join(' ');
        }
        QCOMPARE(own, theirs);
    }

    void symbolsAsReadelf_data() { addSamples(); }
    void symbolsAsReadelf()
    {
        QFETCH(QString, path);
        const ElfFile elf = opened(path.toStdString());
        const auto symbols = elf.symbols();
        QVERIFY2(symbols, symbols ? "" : symbols.error().text().c_str());
        static const QStringList types{"NOTYPE", "OBJECT", "FUNC", "SECTION", "FILE", "COMMON",
                                       "TLS",    "7",      "8",    "9",       "IFUNC"};
        static const QStringList bindings{"LOCAL", "GLOBAL", "WEAK"};
        static const QHash<unsigned, QString> reserved{{0, "UND"}, {0xfff1, "ABS"}, {0xfff2, "COM"}};
        QStringList own;
        for (std::size_t i = 0; i < symbols->size(); ++i) {
            const ElfSymbol &s = (*symbols)[i];
            // readelf prints the section's name for section symbols.
            const std::string shown = s.type == 3 ? elf.sections().at(s.section).name : s.name;
            const auto text = row("{} {:x} {} ", i, s.value, s.size) + types.value(s.type) + ' ' +
                              bindings.value(s.binding) + ' ' +
                              reserved.value(s.section, QString::number(s.section)) + ' ' +
                              QString::fromStdString(shown);
            own << text.trimmed();
        }
        const QStringList lines = readelf("-s", path.toStdString());
        const QStringList table =
            lines.mid(std::max<qsizetype>(0, lines.indexOf(QRegularExpression(".*'\\.symtab'.*"))));
        QStringList theirs;
        if (elf.section(".symtab") != nullptr)
            for (const QString &line :
                 captures(table,
                          R"(^ +(\d+): ([0-9a-f]+) +(\w+) (\w+) +(\w+) +\w+ +(?:\[.*?\])? *(\w+) ?(\S*))")) {
                QStringList fields = line.split(' ');
                fields[1] = QString::number(fields[1].toULongLong(nullptr, 16), 16);
                fields[2] = QString::number(fields[2].toULongLong(nullptr, 0));
                theirs << fields.join(' ').trimmed();
            }
        QCOMPARE(own.size(), theirs.size());
        for (qsizetype i = 0; i < own.size(); ++i)
            QCOMPARE(own[i], theirs[i]);
    }

    void relocationsAsReadelf_data() { addSamples(); }
    void relocationsAsReadelf()
    {
        QFETCH(QString, path);
        const ElfFile elf = opened(path.toStdString());
        QStringList own;
        for (const ElfSection &section : elf.sections()) {
            if (section.type != 4) continue;
            const auto relocations = elf.relocations(section);
            QVERIFY2(relocations, relocations ? "" : relocations.error().text().c_str());
            for (const ElfRelocation &r : *relocations) {
                const std::uint64_t info = elf.header().is64 ? std::uint64_t{r.symbol} << 32 | r.type
                                                             : std::uint64_t{r.symbol} << 8 | r.type;
                const auto addend = static_cast<std::uint64_t>(r.addend);
                own << row("{:x} {:x} {}{:x}", r.offset, info, r.symbol != 0 && r.addend < 0 ? "-" : "",
                           r.symbol != 0 && r.addend < 0 ? 0 - addend
                           : elf.header().is64           ? addend
                                                         : addend & 0xffffffff);
            }
        }
        QStringList theirs;
        for (const QString &line :
             captures(readelf("-r", path.toStdString()),
                      R"(^([0-9a-f]{8,16}) +([0-9a-f]{8,16}) R_\S+ +(?:.* ([+-]) )?([0-9a-f]+)$)")) {
            const QStringList fields = line.split(' ', Qt::SkipEmptyParts);
            theirs << QString::number(fields[0].toULongLong(nullptr, 16), 16) + ' ' +
                          QString::number(fields[1].toULongLong(nullptr, 16), 16) + ' ' +
                          (fields.contains("-") ? "-" : "") + fields.last();
        }
        QCOMPARE(own.size(), theirs.size());
        for (qsizetype i = 0; i < own.size(); ++i)
            QCOMPARE(own[i], theirs[i]);
        if (elf.header().type == ElfType::relocatable) QVERIFY(!own.isEmpty());
    }

    void notesAsReadelf_data() { addSamples(); }
    void notesAsReadelf()
    {
        QFETCH(QString, path);
        const ElfFile elf = opened(path.toStdString());
        const auto notes = elf.notes();
        QVERIFY2(notes, notes ? "" : notes.error().text().c_str());
        QStringList own;
        for (const ElfNote &note : *notes)
            own << row("{} 0x{:08x}", note.name, note.description.size());
        QStringList theirs = captures(readelf("-n", path.toStdString()), R"(^  (\w+) +(0x[0-9a-f]{8})\t)");
        own.sort();
        theirs.sort();
        // readelf goes by sections and names one area twice if a segment covers it too.
        own.removeDuplicates();
        theirs.removeDuplicates();
        QCOMPARE(own, theirs);
    }

    void findSymbolAgreesWithSymbols()
    {
        const ElfFile elf = opened(shop_.file("powerpc64-linux-gnu-malloc.o"));
        const auto symbols = elf.symbols();
        QVERIFY(symbols);
        int checked = 0;
        for (const ElfSymbol &symbol : *symbols) {
            const auto found = elf.findSymbol(symbol.name);
            QVERIFY(found);
            if (symbol.binding == 0) continue;
            QVERIFY(found->has_value());
            QCOMPARE((*found)->value, symbol.value);
            QCOMPARE((*found)->section, symbol.section);
            ++checked;
        }
        QVERIFY(checked > 20);
        for (const char *absent : {"", "mallo", "malloc_", "no such symbol"}) {
            const auto found = elf.findSymbol(absent);
            QVERIFY(found);
            QVERIFY(!found->has_value());
        }
    }

    void dataOfSections()
    {
        QVERIFY(shop_.compile("powerpc64le-linux-gnu-gcc", {}, "d.S",
                              ".data\n.ascii \"payload\"\n.bss\n.space 99\n", "d.o"));
        const ElfFile elf = opened(shop_.file("d.o"));
        QCOMPARE(QByteArray(arrayOf(elf.data(*elf.section(".data")).value())), QByteArray("payload"));
        QCOMPARE(elf.data(*elf.section(".bss")).value().size(), 0u);
        QVERIFY(elf.section(".nothing") == nullptr);
        ElfSection far = *elf.section(".data");
        far.size = ~std::uint64_t{0} - 4;
        const auto data = elf.data(far);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, ErrorKind::malformed);
        QCOMPARE(data.error().place.path, ".data");
    }

    void rowsWithoutAddendsAreRefused()
    {
        QVERIFY(shop_.compile("gcc", {"-m32"}, "r.c", "extern int f(void); int g(void) { return f(); }",
                              "i386.o"));
        const ElfFile elf = opened(shop_.file("i386.o"));
        const ElfSection *rel = elf.section(".rel.text");
        QVERIFY(rel != nullptr);
        const auto relocations = elf.relocations(*rel);
        QVERIFY(!relocations);
        QCOMPARE(relocations.error().kind, ErrorKind::unsupported);
        QCOMPARE(relocations.error().message.id(), "image.elf-rel");
        const auto text = elf.relocations(*elf.section(".text"));
        QVERIFY(!text);
        QCOMPARE(text.error().message.id(), "image.elf-not-rela");
    }

    void compressedSectionsAreRefused()
    {
        QVERIFY(shop_.compile("gcc", {"-g", "-gz=zlib"}, "z.c", "int f(int x) { return x; }", "z.o"));
        const ElfFile elf = opened(shop_.file("z.o"));
        const ElfSection *debug = elf.section(".debug_info");
        QVERIFY(debug != nullptr);
        const auto data = elf.data(*debug);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, ErrorKind::unsupported);
    }

    // Counts that do not fit 16 bits: gABI's extended numbering, made by GNU as.
    void extendedNumbering()
    {
        constexpr int count = 66'000;
        QByteArray source = ".text\nstart:\n";
        for (int i = 0; i < count; ++i)
            source += QString(".section .t%1,\"a\"\n.byte 1\n").arg(i).toLatin1();
        source += ".globl last\nlast: .byte 2\n.section .t100\n.globl early\nearly:\n";
        QVERIFY(shop_.compile("powerpc64le-linux-gnu-gcc", {}, "many.s", source, "many.o"));
        const ElfFile elf = opened(shop_.file("many.o"));
        QVERIFY(elf.sections().size() > count);
        const ElfSection *last = elf.section(".t65999");
        QVERIFY(last != nullptr);
        QVERIFY(last->index > 0xffff);
        const auto symbol = elf.findSymbol("last");
        QVERIFY2(symbol, symbol ? "" : symbol.error().text().c_str());
        QVERIFY(symbol->has_value());
        QCOMPARE((*symbol)->section, last->index);
        QCOMPARE((*symbol)->value, 1u);
        QCOMPARE((*elf.findSymbol("early").value()).section, elf.section(".t100")->index);
    }

    // What is opened costs its headers, not its size.
    void largeFileIsNotRead()
    {
        QByteArray object = readAll(shop_.file("le64.o"));
        const auto tableAt = qFromLittleEndian<quint64>(object.constData() + 40);
        const QByteArray table = object.mid(static_cast<qsizetype>(tableAt));
        constexpr qint64 far = qint64{600} << 20;
        object = with<quint64>(object, 40, far);
        QFile file(shop_.path("large.o"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(object) == object.size() && file.seek(far) && file.write(table) == table.size());
        file.close();
        const auto before = residentKiB();
        const ElfFile elf = opened(shop_.file("large.o"));
        QVERIFY(elf.findSymbol("g").value().has_value());
        QVERIFY(elf.symbols().value().size() > 3);
        const auto after = residentKiB();
        QVERIFY2(after < before + 1024, qPrintable(QString("%1 KiB -> %2 KiB").arg(before).arg(after)));
    }

    void damagedTables_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("id");
        const QByteArray good = readAll(shop_.file("le64.o"));
        const auto sections = static_cast<qsizetype>(qFromLittleEndian<quint64>(good.constData() + 40));
        const auto row = [](const char *tag, const QByteArray &file, const char *id) {
            QTest::newRow(tag) << file << QString(id);
        };
        row("section table outside", with<quint64>(good, 40, static_cast<quint64>(good.size() - 10)),
            "image.elf-table-outside");
        row("section table wraps", with<quint64>(good, 40, ~quint64{0} - 63), "image.elf-table-outside");
        row("too many sections", with<quint16>(good, 60, 0xff00), "image.elf-table-outside");
        row("section count huge", with<quint64>(with<quint16>(good, 60, 0), sections + 32, ~quint64{0}),
            "image.elf-table-rows");
        row("names in no section", with<quint16>(good, 62, 0x7fff), "image.elf-shstrndx");
        row("names in .text", with<quint16>(good, 62, 1), "image.elf-shstrndx");
        row("name outside", with<quint32>(good, sections + 64, 0x7fffffff), "image.elf-section-name");
        row("program headers outside",
            with<quint16>(with<quint16>(with<quint64>(good, 32, static_cast<quint64>(good.size())), 54, 56),
                          56, 1),
            "image.elf-table-outside");
    }
    void damagedTables()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, id);
        const auto elf = ElfFile::open(blobOf(file), "x.o");
        QVERIFY(!elf);
        QCOMPARE(QString::fromStdString(elf.error().message.id()), id);
        QCOMPARE(elf.error().place.file, "x.o");
        QVERIFY(elf.error().place.offset);
    }

    // A million rows that point at one long name must not make a million long names.
    void sharedLongNamesAreLimited()
    {
        constexpr qsizetype count = 20'000;
        constexpr qsizetype nameSize = 1 << 20;
        QByteArray file(64, '\0');
        file.replace(0, 7,
                     QByteArray("\x7f"
                                "ELF\2\1\1",
                                7));
        file = with<quint16>(with<quint16>(with<quint32>(file, 20, 1), 16, 1), 52, 64);
        file = with<quint16>(with<quint16>(with<quint16>(file, 58, 64), 60, count), 62, 1);
        file = with<quint64>(file, 40, 64);
        QByteArray header(64, '\0');
        header = with<quint64>(with<quint64>(with<quint32>(header, 4, 3), 24, quint64{64 + 64 * count}), 32,
                               quint64{nameSize});
        for (qsizetype i = 0; i < count; ++i)
            file += header;
        file += QByteArray(nameSize - 1, 'n') + '\0';
        const auto elf = ElfFile::open(blobOf(file), "x.o");
        QVERIFY(!elf);
        QCOMPARE(elf.error().message.id(), "image.elf-section-name");
    }
};

QTEST_GUILESS_MAIN(ElfFileTest)
#include "tst_elf_file.moc"
