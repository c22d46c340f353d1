#include "core/base/output.h"
#include "tests/unit/link/oracle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

/// Our own purgatory and that of kexec-tools, compiled for three processors in both byte orders: what we
/// relocate equals what GNU ld links, at three addresses.
class TestPurgatories : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void equalLd_data();
    void equalLd();

private:
    QString compileOurs(ByteOrder order, const QString &cpu, QString *why) const;
    QString compileKexecTools(ByteOrder order, const QString &cpu, QString *why) const;

    QTemporaryDir folder_;
};

namespace {

const char *machine(ByteOrder order)
{
    return order == ByteOrder::little ? "ppc64le" : "ppc64";
}

QStringList linesOf(const QString &file)
{
    QFile in(QStringLiteral(KWB_BINARY_DIR "/purgatory/") + file);
    if (!in.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(in.readAll()).split('\n', Qt::SkipEmptyParts);
}

/// Options for a processor. With power10's addressing from the PC, calls between C and assembly go through
/// stubs, which ld puts before .text: such images cannot be equal (unit/link/tst_compiled looks at those
/// stubs word by word).
QStringList forProcessor(ByteOrder order, const QString &cpu)
{
    const bool fromPc = cpu == "power10" && order == ByteOrder::little;
    return QStringList{"-mcpu=" + cpu} + (fromPc ? QStringList{"-mno-pcrel"} : QStringList{});
}

/// Where images are compared. kexec-tools loads addresses in four halves with ADDR16_HI, which ld refuses
/// from 2 GiB on, although the other three halves are there; every kexec loader takes it, and so do we.
std::vector<std::uint64_t> addresses(bool ours)
{
    return {0x20000000, 0x7fff0000, ours ? 0x123450000u : 0x1000000u};
}

/// Runs a tool in a folder; whether it succeeded, else `*why` has all it said.
bool ran(const QString &program, const QStringList &arguments, const QString &folder, QString *why)
{
    const test::ToolRun run = test::runTool(program, arguments, folder);
    if (run.status != 0) *why = program + ": " + run.output;
    return run.status == 0;
}

} // namespace

void TestPurgatories::initTestCase()
{
    const QString source =
        qEnvironmentVariable("KWB_VM_CACHE", KWB_SOURCE_DIR "/build/vm-cache") + "/kexec-tools-source";
    QVERIFY2(QFileInfo(source + "/configure").exists(),
             "no source of kexec-tools: tests/full/fetch-kexec-tools.sh fetches it");
    QString why;
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        const QString copy = folder_.filePath(machine(order));
        QVERIFY2(ran("cp", {"-r", source, copy}, {}, &why), qPrintable(why));
        QVERIFY2(ran("./configure", {"--host=" + test::crossPrefix(order).chopped(1)}, copy, &why),
                 qPrintable(why));
    }
}

/// As the build compiles and joins it, but for the processor.
QString TestPurgatories::compileOurs(ByteOrder order, const QString &cpu, QString *why) const
{
    const QString script = QStringLiteral(KWB_SOURCE_DIR "/purgatory/ppc64/purgatory.lds");
    QStringList flags = linesOf(QStringLiteral("purgatory-%1.flags").arg(machine(order)));
    QStringList join{"-r", "-T", script, "-o", folder_.filePath("ours.o")};
    if (flags.removeAll("-mcpu=power8") != 1) {
        *why = "the flags of the purgatory name another processor";
        return {};
    }
    for (const QString &source : linesOf("purgatory.sources")) {
        const QString object = folder_.filePath(QFileInfo(source).fileName() + ".o");
        if (!ran(test::crossPrefix(order) + "gcc",
                 flags + forProcessor(order, cpu) + QStringList{"-c", source, "-o", object}, {}, why))
            return {};
        join << object;
    }
    return ran(test::crossPrefix(order) + "ld", join, {}, why) ? folder_.filePath("ours.o") : QString();
}

/// As its own makefile makes it, but for the processor.
QString TestPurgatories::compileKexecTools(ByteOrder order, const QString &cpu, QString *why) const
{
    const QString source = folder_.filePath(machine(order));
    const bool made =
        ran("make", {"-s", "clean"}, source, why) &&
        ran("make",
            {"-s", "purgatory/purgatory.ro", "PURGATORY_EXTRA_CFLAGS=" + forProcessor(order, cpu).join(' ')},
            source, why);
    return made ? source + "/purgatory/purgatory.ro" : QString();
}

void TestPurgatories::equalLd_data()
{
    QTest::addColumn<bool>("ours");
    QTest::addColumn<ByteOrder>("order");
    QTest::addColumn<QString>("cpu");
    for (const bool ours : {true, false})
        for (const ByteOrder order : {ByteOrder::little, ByteOrder::big})
            for (const char *cpu : {"power8", "power9", "power10"})
                QTest::addRow("%s, %s, %s", ours ? "ours" : "kexec-tools", machine(order), cpu)
                    << ours << order << cpu;
}

void TestPurgatories::equalLd()
{
    QFETCH(bool, ours);
    QFETCH(ByteOrder, order);
    QFETCH(QString, cpu);
    QString why;
    const QString path = ours ? compileOurs(order, cpu, &why) : compileKexecTools(order, cpu, &why);
    QVERIFY2(!path.isEmpty(), qPrintable(why));
    const Bytes plain = test::withoutMerge(test::readBytes(path));
    QVERIFY(writeFile(path.toStdString(), plain));
    const auto object = test::openBytes(plain, "purgatory");
    QVERIFY(object);
    std::size_t relocations = 0;
    for (const std::uint64_t base : addresses(ours)) {
        const LinkRequest request{PhysAddr(base), test::valuesForUndefined(*object, base + 0x200000), {}};
        const auto image = link(*object, request);
        QVERIFY2(image, image ? "" : image.error().text().c_str());
        const auto theirs = test::linkWithLd(path, *image, request, folder_.path(), &why);
        QVERIFY2(theirs, qPrintable(why));
        const QString difference = test::difference(*image, *theirs);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QVERIFY(image->entry.has_value());
        relocations = image->relocations.size();
    }
    QVERIFY(relocations > 20);
    qInfo("%zu relocations, equal at three addresses", relocations);
}

QTEST_GUILESS_MAIN(TestPurgatories)
#include "tst_purgatories.moc"
