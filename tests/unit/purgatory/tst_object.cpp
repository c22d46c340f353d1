// The purgatory object as others rely on it: symbols, sections, relocations, instructions, size.
#include "tools.h"

#include "purgatory/blobs.h"

#include <QRegularExpression>
#include <QTest>

using kwb::ByteOrder;

namespace {

struct Section {
    QString name;
    QString type;
    QString flags;
    std::uint64_t alignment = 0;
};

QStringList linesOf(const char *option, ByteOrder order)
{
    return tools::run(QStringLiteral("readelf"), order,
                      {QString::fromLatin1(option), tools::built(QStringLiteral("purgatory-%1.o"), order)})
        .split(QLatin1Char('\n'));
}

/* By index; the first is the null section. */
QList<Section> sections(ByteOrder order)
{
    static const QRegularExpression row(QStringLiteral(
        R"(^\s*\[\s*\d+\]\s+(\S*)\s+(\S+)\s+\S+\s+\S+\s+\S+\s+\S+\s+([A-Zxop]*)\s+\d+\s+\d+\s+(\d+)$)"));
    QList<Section> found;
    for (const QString &line : linesOf("-SW", order)) {
        const auto match = row.match(line);
        if (match.hasMatch())
            found.append(
                {match.captured(1), match.captured(2), match.captured(3), match.captured(4).toULongLong()});
    }
    return found;
}

/* "value size bind section" of each named symbol. */
QHash<QString, QStringList> symbols(ByteOrder order)
{
    QHash<QString, QStringList> found;
    for (const QString &line : linesOf("-sW", order)) {
        QString plain = line;
        static const QRegularExpression entry(QStringLiteral(R"(\[<localentry>: \d+\])"));
        const QStringList fields = plain.remove(entry).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (fields.size() == 8) found.insert(fields[7], {fields[1], fields[2], fields[4], fields[6]});
    }
    return found;
}

/* Whether a mnemonic works on floating-point or vector registers. */
bool isFloatOrVector(const QString &mnemonic)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(f[a-z]\w*|lf[sdip]\w*|stf\w*|mff\w*|mtf\w*|v[a-z]\w*|lv\w*|stv\w*|x[svx]\w*|lxv\w*|lxs\w*|stx[sv]\w*|mfv\w*|mtv\w*|d(add|sub|mul|div)\w*)\.?$)"));
    return pattern.match(mnemonic).hasMatch();
}

} // namespace

class TestObject : public QObject {
    Q_OBJECT

    static void orders()
    {
        QTest::addColumn<ByteOrder>("order");
        QTest::newRow("ppc64le") << ByteOrder::little;
        QTest::newRow("ppc64") << ByteOrder::big;
    }

private slots:
    void embedded_data() { orders(); }
    void embedded()
    {
        QFETCH(ByteOrder, order);
        const QByteArray file = tools::readFile(tools::built(QStringLiteral("purgatory-%1.o"), order));
        const kwb::ByteView bytes = kwb::purgatoryObject(order);
        QVERIFY(QByteArray(reinterpret_cast<const char *>(bytes.data()),
                           static_cast<qsizetype>(bytes.size())) == file);
        QVERIFY2(file.size() < 32768, qPrintable(QString::number(file.size())));
    }

    void loaderIsStatic_data() { orders(); }
    void loaderIsStatic()
    {
        QFETCH(ByteOrder, order);
        const QString path = tools::built(QStringLiteral("kwb-loader-%1"), order);
        const QByteArray file = tools::readFile(path);
        const kwb::ByteView bytes = kwb::loaderProgram(order);
        QVERIFY(QByteArray(reinterpret_cast<const char *>(bytes.data()),
                           static_cast<qsizetype>(bytes.size())) == file);
        const QString listing = tools::run(QStringLiteral("readelf"), order, {QStringLiteral("-hlW"), path});
        QVERIFY(listing.contains(order == ByteOrder::little ? QStringLiteral("little endian")
                                                            : QStringLiteral("big endian")));
        QVERIFY(listing.contains(QStringLiteral("PowerPC64")));
        QVERIFY(listing.contains(QStringLiteral("EXEC (Executable file)")));
        QVERIFY(!listing.contains(QStringLiteral("INTERP")));
    }

    void symbolTable_data() { orders(); }
    void symbolTable()
    {
        QFETCH(ByteOrder, order);
        const QHash<QString, int> sizes = {{QStringLiteral("purgatory_start"), 256},
                                           {QStringLiteral("run_at_load"), 4},
                                           {QStringLiteral("kernel"), 8},
                                           {QStringLiteral("dt_offset"), 8},
                                           {QStringLiteral("backup_start"), 8},
                                           {QStringLiteral("panic_kernel"), 4},
                                           {QStringLiteral("opal_base"), 8},
                                           {QStringLiteral("opal_entry"), 8},
                                           {QStringLiteral("kwb_console"), 4},
                                           {QStringLiteral("kwb_vterm"), 8},
                                           {QStringLiteral("kwb_on_mismatch"), 4},
                                           {QStringLiteral("kwb_rtas_base"), 8},
                                           {QStringLiteral("kwb_rtas_entry"), 8},
                                           {QStringLiteral("kwb_rtas_reboot_token"), 4},
                                           {QStringLiteral("kwb_plan_id"), 32},
                                           {QStringLiteral("kwb_region_count"), 4},
                                           {QStringLiteral("kwb_regions"), 1024}};
        const auto table = symbols(order);
        const auto parts = sections(order);
        for (auto it = sizes.begin(); it != sizes.end(); ++it) {
            QVERIFY2(table.contains(it.key()), qPrintable(it.key()));
            const QStringList entry = table.value(it.key());
            QCOMPARE(entry[1].toInt(), it.value());
            QCOMPARE(entry[2], QStringLiteral("GLOBAL"));
            QCOMPARE(parts[entry[3].toInt()].type, QStringLiteral("PROGBITS"));
        }
        QCOMPARE(table.value(QStringLiteral("purgatory_start"))[0].toULongLong(nullptr, 16), 0ULL);
        QCOMPARE(table.value(QStringLiteral("run_at_load"))[0].toULongLong(nullptr, 16), 0x5cULL);
        for (auto it = table.begin(); it != table.end(); ++it)
            QVERIFY2(it.value()[3] != QStringLiteral("UND") || it.key() == QStringLiteral(".TOC."),
                     qPrintable(it.key()));
    }

    void sectionTable_data() { orders(); }
    void sectionTable()
    {
        QFETCH(ByteOrder, order);
        const auto table = symbols(order);
        const auto parts = sections(order);
        QStringList loaded;
        for (const Section &section : parts) {
            if (section.flags.contains(QLatin1Char('A'))) loaded << section.name;
            QVERIFY2(!section.name.startsWith(QStringLiteral(".debug")), qPrintable(section.name));
        }
        QStringList expected = {QStringLiteral(".text"), QStringLiteral(".rodata"), QStringLiteral(".toc"),
                                QStringLiteral(".data"), QStringLiteral(".bss")};
        if (order == ByteOrder::big) expected.insert(2, QStringLiteral(".opd"));
        QCOMPARE(loaded, expected);
        const Section &first = parts[table.value(QStringLiteral("purgatory_start"))[3].toInt()];
        QCOMPARE(first.name, QStringLiteral(".text"));
        QVERIFY(first.alignment >= 256);
    }

    void relocations_data() { orders(); }
    void relocations()
    {
        QFETCH(ByteOrder, order);
        const QStringList allowed =
            QStringLiteral(
                "ADDR32 ADDR16_LO ADDR16_HI ADDR16_HA REL24 REL14 REL32 ADDR64 ADDR16_HIGHER "
                "ADDR16_HIGHEST REL64 TOC16 TOC16_LO TOC16_HI TOC16_HA TOC TOC16_DS TOC16_LO_DS TOCSAVE "
                "ENTRY REL16_LO REL16_HA")
                .split(QLatin1Char(' '));
        int seen = 0;
        for (const QString &line : linesOf("-rW", order)) {
            const qsizetype at = line.indexOf(QStringLiteral("R_PPC64_"));
            if (at < 0) continue;
            const QString type = line.mid(at + 8).section(QLatin1Char(' '), 0, 0);
            QVERIFY2(allowed.contains(type), qPrintable(type));
            seen++;
        }
        QVERIFY(seen > 50);
    }

    void scannerKnowsTheUnits()
    {
        for (const char *bad :
             {"fadd", "fmr", "lfd", "stfdx", "vxor", "lvx", "lxvd2x", "xxlxor", "mtvsrd", "stxv", "xsadddp"})
            QVERIFY2(isFloatOrVector(QString::fromLatin1(bad)), bad);
        for (const char *good :
             {"add", "ld", "std", "xor", "xori", "mflr", "mfmsr", "divdu", "stdux", "lwbrx"})
            QVERIFY2(!isFloatOrVector(QString::fromLatin1(good)), good);
    }

    void noFloatNoVector_data() { orders(); }
    void noFloatNoVector()
    {
        QFETCH(ByteOrder, order);
        const QString listing = tools::run(QStringLiteral("objdump"), order,
                                           {QStringLiteral("-d"), QStringLiteral("--no-show-raw-insn"),
                                            tools::built(QStringLiteral("purgatory-%1.o"), order)});
        static const QRegularExpression row(QStringLiteral(R"(^\s*[0-9a-f]+:\s+([a-z][\w.+-]*))"));
        int seen = 0;
        for (const QString &line : listing.split(QLatin1Char('\n'))) {
            const auto match = row.match(line);
            if (!match.hasMatch()) continue;
            seen++;
            QVERIFY2(!isFloatOrVector(match.captured(1)), qPrintable(line));
        }
        QVERIFY(seen > 1000);
    }
};

QTEST_GUILESS_MAIN(TestObject)
#include "tst_object.moc"
