#include "core/image/core_dump.h"
#include "tests/vm/harness/guest_memory.h"

#include <QRegularExpression>
#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// A real panic on a real kernel with our crash image loaded: what the second kernel finds of the first.
class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void panicIsCaught_data();
    void panicIsCaught();
};

namespace {

constexpr quint64 savedFrom = 0x100; // kexec itself writes the first 256 bytes
constexpr quint64 savedEnd = 0x10000;
constexpr const char *dumpStart = "dd if=/proc/vmcore bs=65536 count=24 2>/dev/null";

/// Where a physical address is found in the dump.
std::optional<quint64> fileOffset(const kwb::CoreDump &dump, quint64 address)
{
    for (const kwb::DumpRow &row : dump.rows)
        if (!row.isNote && address >= row.paddr && address - row.paddr < row.size)
            return row.offset + (address - row.paddr);
    return std::nullopt;
}

/// How many bytes differ.
qsizetype differences(const QByteArray &a, const QByteArray &b)
{
    qsizetype count = std::abs(a.size() - b.size());
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        if (a[i] != b[i]) ++count;
    return count;
}

/// Lines KEY=VALUE of vmcoreinfo.
QString keyOf(const kwb::CoreDump &dump, const QString &key)
{
    const QString text = u'\n' + QString::fromStdString(dump.vmcoreinfo);
    const QRegularExpression line(u"\n"_s + QRegularExpression::escape(key) + u"=([^\n]*)"_s);
    return line.match(text).captured(1);
}

} // namespace

void TestCrash::panicIsCaught_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("pseries") << u"pseries"_s;
    QTest::newRow("powernv9") << u"powernv9"_s;
}

void TestCrash::panicIsCaught()
{
    QFETCH(const QString, machine);
    const auto files = debianFiles();
    KWB_VERIFY(files);
    MachineOptions options = debianMachine(machine, *files);
    options.commandLine += u" crashkernel=256M"_s;
    VirtualMachine vm(options, *files);
    const auto firstBoot = vm.boot();
    KWB_VERIFY(firstBoot);
    const QTemporaryDir folder;
    const QString snapshot = folder.filePath(u"target.tar"_s);
    KWB_VERIFY(captureSnapshot(vm, snapshot));
    const auto bundle = exportBundle(snapshot,
                                     {.kernel = files->kernel,
                                      .initrd = files->initrd,
                                      .commandLine = u"console=hvc0 nr_cpus=1 captured"_s},
                                     folder.filePath(u"bundle"_s), {u"--crash"_s});
    KWB_VERIFY(bundle);
    KWB_VERIFY(
        outputOf(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"), {u"verify"_s, bundle->folder()}, patience));
    KWB_VERIFY(vm.push(bundle->folder(), bundleThere));
    for (const char *verb : {" check", " load"})
        KWB_VERIFY(vm.ask(loaderThere() + QLatin1String(verb)));
    const auto loaded = vm.ask(u"cat /sys/kernel/kexec_crash_loaded"_s);
    KWB_VERIFY(loaded);
    QCOMPARE(loaded->trimmed(), QByteArray("1"));
    vm.lap(u"  loaded"_s);

    const auto before = readMemory(vm, savedFrom, savedEnd - savedFrom);
    KWB_VERIFY(before);
    KWB_VERIFY(vm.runLast(u"echo c > /proc/sysrq-trigger"_s));
    const auto ready = vm.waitForLine(u"^TARGET READY "_s, patience, 2);
    KWB_VERIFY(ready);
    vm.lap(u"  panic to the second kernel's ready"_s);
    QVERIFY(ready->section(u' ', 3, 3) != *firstBoot);

    const auto plan = bundle->plan();
    KWB_VERIFY(plan);
    const QString console = vm.console();
    const QString after = console.mid(console.indexOf(u"sysrq: Trigger a crash"_s));
    QVERIFY(after.contains(u"Kernel panic"_s) || after.contains(u"sysrq: Trigger a crash"_s));
    QVERIFY(after.contains(u"kexec-workbench purgatory: all segments verified\n"_s));
    QVERIFY(after.contains(u"kexec-workbench purgatory: first 64 KiB saved at "_s));
    QVERIFY(after.contains(QRegularExpression(
        u"TARGET CMDLINE console=hvc0 nr_cpus=1 captured elfcorehdr=0x[0-9a-f]+ kwb.plan=%1\n"_s.arg(
            *plan))));

    const auto start = vm.ask(QString::fromLatin1(dumpStart));
    KWB_VERIFY(start);
    const QString dumpFile = folder.filePath(u"vmcore.start"_s);
    KWB_VERIFY(writeFile(dumpFile, *start));
    const auto dump =
        kwb::readCoreDump(kwb::Blob::copyOf(kwb::Bytes(start->begin(), start->end())), "vmcore");
    QVERIFY2(dump, dump ? "" : dump.error().text().c_str());
    QVERIFY(!dump->headerAlone);
    const auto release = vm.ask(u"uname -r"_s);
    KWB_VERIFY(release);
    QCOMPARE(keyOf(*dump, u"OSRELEASE"_s), QString::fromUtf8(release->trimmed()));
    QVERIFY(std::ranges::any_of(dump->notes,
                                [](const auto &note) { return note.name == "CORE" && note.type == 1; }));

    // The first memory comes from the purgatory's copy, and is what it was before the panic.
    const auto at = fileOffset(*dump, savedFrom);
    QVERIFY(at.has_value());
    const auto saved = vm.ask(u"dd if=/proc/vmcore bs=256 skip=%1 count=%2 2>/dev/null"_s.arg(*at / 256).arg(
        (savedEnd - savedFrom) / 256));
    KWB_VERIFY(saved);
    QCOMPARE(saved->size(), before->size());
    const qsizetype changed = differences(*saved, *before);
    QVERIFY2(changed < 256, qPrintable(u"%1 bytes of the first 64 KiB differ"_s.arg(changed)));

    const Answer readelf = runProgram(u"readelf"_s, {u"-h"_s, u"-l"_s, u"-W"_s, dumpFile}, patience);
    QCOMPARE(readelf.status, 0);
    QVERIFY(readelf.out.contains("CORE (Core file)"));
    qInfo().noquote() << after.left(after.indexOf(u"Linux version"_s) + 80) << '\n'
                      << *ready << '\n'
                      << readelf.out << '\n'
                      << changed << "of" << before->size()
                      << "bytes of the first memory changed after the picture of it";
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
