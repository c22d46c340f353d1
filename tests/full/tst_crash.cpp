#include "core/image/core_dump.h"
#include "tests/vm/harness/guest_memory.h"
#include "tests/vm/harness/linux_files.h"
#include "tests/vm/harness/target_scene.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// A real panic on a real kernel with our crash image loaded: what the second kernel finds of the first.
class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void panicIsCaught_data();
    void panicIsCaught();
    void bigEndianPanicIsCaught();

private:
    void loadByTarget(TargetScene &scene, const Bundle &bundle);
    void loadByLoader(VirtualMachine &vm, const Bundle &bundle);
    void readByMakedumpfile(VirtualMachine &vm, const QString &cache);
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

/// KEY=VALUE of vmcoreinfo's lines; the time of the crash is none of what was known before it.
QMap<QString, QString> keysOf(const QString &vmcoreinfo)
{
    QMap<QString, QString> out;
    for (const QString &line : vmcoreinfo.split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u"CRASHTIME=")) out[line.section(u'=', 0, 0)] = line.section(u'=', 1);
    return out;
}

/// vmcoreinfo as the running kernel has it in its memory, which is where /sys/kernel/vmcoreinfo says.
Outcome<QMap<QString, QString>> runningVmcoreinfo(VirtualMachine &vm)
{
    const auto place = vm.ask(u"cat /sys/kernel/vmcoreinfo"_s);
    if (!place) return std::unexpected(place.error());
    const QList<QByteArray> words = place->trimmed().split(' ');
    if (words.size() != 2) return std::unexpected(QString::fromLatin1(*place));
    const auto note = readMemory(vm, words[0].toULongLong(nullptr, 0), words[1].toLongLong(nullptr, 16));
    if (!note) return std::unexpected(note.error());
    constexpr qsizetype header = 12;
    const qsizetype name = qFromLittleEndian<qint32>(note->constData());
    const qsizetype text = header + (name + 3) / 4 * 4;
    return keysOf(QString::fromLatin1(note->mid(text, qFromLittleEndian<qint32>(note->constData() + 4))));
}

/// What the kernel's file says of the symbols that vmcoreinfo names: the kernel that runs first lies where it
/// was linked to. Static variables of several files may have one name.
Outcome<QMultiMap<QString, QString>> linkedSymbols(const DebianFiles &files, const QStringList &keys)
{
    const auto table = outputOf(u"powerpc64le-linux-gnu-nm"_s, {files.kernel}, patience);
    if (!table) return std::unexpected(table.error());
    QMultiMap<QString, QString> out;
    for (const QString &line : QString::fromLatin1(*table).split(u'\n', Qt::SkipEmptyParts))
        if (const QString key = u"SYMBOL(%1)"_s.arg(line.section(u' ', 2)); keys.contains(key))
            out.insert(key, line.section(u' ', 0, 0));
    return out;
}

} // namespace

/// `kwb target` brings and loads it, and will not boot it.
void TestCrash::loadByTarget(TargetScene &scene, const Bundle &bundle)
{
    const TargetAnswer loaded = scene.kwb(u"load"_s, {bundle.folder()});
    KWB_ENDED(loaded, 0);
    QCOMPARE(scene.vm().ask(u"cat /sys/kernel/kexec_loaded /sys/kernel/kexec_crash_loaded"_s),
             Outcome<QByteArray>("0\n1\n"));
    scene.vm().lap(u"  kwb target load"_s);
    const TargetAnswer boot = scene.kwb(u"boot"_s, {bundle.folder()});
    KWB_ENDED(boot, 2);
    QVERIFY2(boot.said.contains(u"is a crash image: the running kernel enters it when it panics"_s),
             qPrintable(boot.said));
    const TargetAnswer status = scene.kwb(u"status"_s);
    KWB_ENDED(status, 0);
    const auto plan = bundle.plan();
    KWB_VERIFY(plan);
    QCOMPARE(status.json[u"store"].toObject()[u"crash_plan"].toString(), *plan);
    QCOMPARE(status.json[u"store"].toObject()[u"loaded_plan"].toString(), QString());
    QCOMPARE(status.json[u"state"].toObject()[u"crash_loaded"].toBool(), true);
    scene.vm().lap(u"  boot refused, status"_s);
}

/// By hand: the bundle is brought, and its loader started there.
void TestCrash::loadByLoader(VirtualMachine &vm, const Bundle &bundle)
{
    KWB_VERIFY(vm.push(bundle.folder(), bundleThere));
    for (const char *verb : {" check", " load"})
        KWB_VERIFY(vm.ask(loaderThere() + QLatin1String(verb)));
    QCOMPARE(vm.ask(u"cat /sys/kernel/kexec_crash_loaded"_s), Outcome<QByteArray>("1\n"));
    vm.lap(u"  push, check, load"_s);
}

/// Debian's makedumpfile, in the capture kernel.
void TestCrash::readByMakedumpfile(VirtualMachine &vm, const QString &cache)
{
    KWB_VERIFY(outputOf(QStringLiteral(KWB_SOURCE_DIR "/tests/full/fetch-makedumpfile.sh"), {cache},
                        std::chrono::minutes(5)));
    KWB_VERIFY(vm.push(cache + u"/makedumpfile"_s, u"/root/makedumpfile"_s));
    const QString program = u"cd /root/makedumpfile; LD_LIBRARY_PATH=. ./makedumpfile "_s;
    vm.lap(u"  makedumpfile pushed"_s);
    const auto said = vm.ask(program + u"--dump-dmesg /proc/vmcore dmesg >&2; cat dmesg"_s);
    KWB_VERIFY(said);
    vm.lap(u"  dmesg by makedumpfile"_s);
    // What the first kernel has said from its first line to its last.
    for (const char *line : {"Kernel command line: console=hvc0 crashkernel=256M\n",
                             "Kernel panic - not syncing: sysrq triggered crash\n", "Starting switchover"})
        QVERIFY2(said->contains(line), line);
    QVERIFY(!said->contains("elfcorehdr="));

    // Which pages are free or a user's it knows by vmcoreinfo and the dump's page structures.
    const auto filtered =
        vm.ask(program + u"-l -d 31 /proc/vmcore out 2>&1 && head -c 8 out && wc -c <out"_s);
    KWB_VERIFY(filtered);
    vm.lap(u"  dump by makedumpfile"_s);
    QVERIFY2(filtered->contains("makedumpfile Completed."), filtered->constData());
    const qsizetype header = filtered->lastIndexOf("KDUMP   ");
    QVERIFY2(header >= 0, filtered->constData());
    const qint64 size = filtered->mid(header + 8).trimmed().toLongLong();
    QVERIFY2(size > (1 << 20) && size < (200 << 20), filtered->constData());
    qInfo().noquote() << "makedumpfile:" << said->count('\n') << "lines of dmesg, a dump of" << size
                      << "bytes";
}

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
    TargetScene scene;
    KWB_VERIFY(scene.start(options));
    VirtualMachine &vm = scene.vm();
    const auto firstBoot = vm.ask(u"cat /proc/sys/kernel/random/boot_id"_s);
    KWB_VERIFY(firstBoot);
    KWB_VERIFY(scene.probe(u"target"_s));
    const auto bundle = scene.bundle(u"target"_s,
                                     {.kernel = files->kernel,
                                      .initrd = files->initrd,
                                      .commandLine = u"console=hvc0 nr_cpus=1 captured"_s},
                                     u"bundle"_s, {u"--crash"_s});
    KWB_VERIFY(bundle);
    KWB_VERIFY(
        outputOf(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"), {u"verify"_s, bundle->folder()}, patience));
    vm.lap(u"  probe, export, verify"_s);
    if (machine == u"pseries")
        loadByTarget(scene, *bundle);
    else
        loadByLoader(vm, *bundle);
    if (QTest::currentTestFailed()) return;

    const auto known = runningVmcoreinfo(vm);
    KWB_VERIFY(known);
    const auto symbols = linkedSymbols(*files, known->keys());
    KWB_VERIFY(symbols);
    const auto before = readMemory(vm, savedFrom, savedEnd - savedFrom);
    KWB_VERIFY(before);
    vm.lap(u"  vmcoreinfo before"_s);
    KWB_VERIFY(vm.runLast(u"echo c > /proc/sysrq-trigger"_s));
    const auto ready = vm.waitForLine(u"^TARGET READY "_s, patience, 2);
    KWB_VERIFY(ready);
    vm.lap(u"  panic to the second kernel's ready"_s);
    QVERIFY(ready->section(u' ', 3, 3) != QString::fromLatin1(firstBoot->trimmed()));

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
    const QString dumpFile = scene.path(u"vmcore.start"_s);
    KWB_VERIFY(writeFile(dumpFile, *start));
    const auto dump =
        kwb::readCoreDump(kwb::Blob::copyOf(kwb::Bytes(start->begin(), start->end())), "vmcore");
    QVERIFY2(dump, dump ? "" : dump.error().text().c_str());
    QVERIFY(!dump->headerAlone);
    QVERIFY(std::ranges::any_of(dump->notes,
                                [](const auto &note) { return note.name == "CORE" && note.type == 1; }));
    const QMap<QString, QString> dumped = keysOf(QString::fromStdString(dump->vmcoreinfo));
    QCOMPARE(dumped, *known);
    QCOMPARE(dumped[u"PAGESIZE"_s], u"65536"_s);
    qsizetype compared = 0;
    for (auto key = dumped.begin(); key != dumped.end(); ++key) {
        // Not of names that are macros, nor of one that stands for what the variable holds, a table made at
        // boot.
        if (!symbols->contains(key.key()) || key.key() == u"SYMBOL(mem_section)") continue;
        QVERIFY2(symbols->values(key.key()).contains(key.value()), qPrintable(key.key()));
        ++compared;
    }
    QVERIFY(compared > 10);

    // The first memory comes from the purgatory's copy, and is what it was before the panic.
    const auto at = fileOffset(*dump, savedFrom);
    QVERIFY(at.has_value());
    const auto saved = vm.ask(u"dd if=/proc/vmcore bs=256 skip=%1 count=%2 2>/dev/null"_s.arg(*at / 256).arg(
        (savedEnd - savedFrom) / 256));
    KWB_VERIFY(saved);
    QCOMPARE(saved->size(), before->size());
    const qsizetype changed = differences(*saved, *before);
    QVERIFY2(changed < 256, qPrintable(u"%1 bytes of the first 64 KiB differ"_s.arg(changed)));
    vm.lap(u"  dump's start read"_s);

    const Answer readelf = runProgram(u"readelf"_s, {u"-h"_s, u"-l"_s, u"-W"_s, dumpFile}, patience);
    QCOMPARE(readelf.status, 0);
    QVERIFY(readelf.out.contains("CORE (Core file)"));
    qInfo().noquote() << after.left(after.indexOf(u"Linux version"_s) + 80) << '\n'
                      << *ready << '\n'
                      << readelf.out << '\n'
                      << compared << "symbols among" << dumped.size() << "lines of vmcoreinfo;" << changed
                      << "of" << before->size()
                      << "bytes of the first memory changed after the picture of it";
    readByMakedumpfile(vm, QFileInfo(files->initrd).path());
    if (machine != u"pseries") return;
    // It was for the kernel that is dead.
    const TargetAnswer again = scene.kwb(u"check"_s, {bundle->folder()});
    KWB_ENDED(again, 1);
    QVERIFY2(refusals(again).contains(u"target-other-boot"_s), qPrintable(again.said));
    vm.lap(u"  check in another boot"_s);
}

/// No distribution has programs for it: an init of ours copies the dump's beginning for the host.
void TestCrash::bigEndianPanicIsCaught()
{
    const auto debian = debianFiles();
    KWB_VERIFY(debian);
    const auto linux = linuxFiles();
    KWB_VERIFY(linux);
    const QTemporaryDir shared, folder;
    FolderShell shell(shared.path());
    MachineOptions options = bigEndianMachine(u"pseries"_s, *linux, shared.path());
    options.commandLine += u" crashkernel=256M"_s;
    VirtualMachine vm(options, *debian);
    const auto firstBoot = vm.boot();
    KWB_VERIFY(firstBoot);
    const auto bundle = exportBundle(
        shell.snapshot(),
        {.kernel = linux->big.kernel, .initrd = linux->bigInitrd, .commandLine = u"console=hvc0 captured"_s},
        folder.filePath(u"bundle"_s), {u"--crash"_s});
    KWB_VERIFY(bundle);
    KWB_VERIFY(shell.push(bundle->folder(), u"bundle"_s));
    for (const char *verb : {" check", " load"})
        KWB_VERIFY(shell.ask(vm, bigLoaderThere + QLatin1String(verb)));
    vm.lap(u"  export, check, load"_s);
    KWB_VERIFY(shell.runLast(u"panic"_s));
    const auto ready = vm.waitForLine(u"^TARGET READY "_s, patience, 2);
    KWB_VERIFY(ready);
    vm.lap(u"  panic to the second kernel's ready"_s);
    QVERIFY(ready->contains(u" machine=ppc64 order=big "_s));
    QVERIFY(ready->section(u' ', 3, 3) != *firstBoot);
    const QString console = vm.console();
    const QString after = console.mid(console.indexOf(u"Kernel panic - not syncing"_s));
    QVERIFY(after.startsWith(u"Kernel panic - not syncing: Attempted to kill init!"_s));
    QVERIFY(after.contains(u"kexec-workbench purgatory: all segments verified\n"_s));
    QVERIFY(after.contains(u"kexec-workbench purgatory: first 64 KiB saved at "_s));

    KWB_VERIFY(shell.ask(vm, u"copy /proc/vmcore /host/vmcore.start 0x180000"_s));
    vm.lap(u"  dump's start copied"_s);
    const auto start = readFile(shared.filePath(u"vmcore.start"_s));
    KWB_VERIFY(start);
    QCOMPARE(start->first(7), QByteArray("\x7f"
                                         "ELF\2\2\1")); // of 64 bits, most significant byte first
    const auto dump =
        kwb::readCoreDump(kwb::Blob::copyOf(kwb::Bytes(start->begin(), start->end())), "vmcore");
    QVERIFY2(dump, dump ? "" : dump.error().text().c_str());
    QCOMPARE(dump->order, kwb::ByteOrder::big);
    QVERIFY(!dump->headerAlone);
    QVERIFY(std::ranges::any_of(dump->notes,
                                [](const auto &note) { return note.name == "CORE" && note.type == 1; }));
    const QMap<QString, QString> dumped = keysOf(QString::fromStdString(dump->vmcoreinfo));
    QCOMPARE(dumped[u"OSRELEASE"_s], ready->section(u' ', 2, 2));
    QCOMPARE(dumped[u"PAGESIZE"_s], u"65536"_s);
    const Answer readelf =
        runProgram(u"readelf"_s, {u"-h"_s, u"-l"_s, u"-W"_s, shared.filePath(u"vmcore.start"_s)}, patience);
    QCOMPARE(readelf.status, 0);
    QVERIFY(readelf.out.contains("2's complement, big endian") && readelf.out.contains("CORE (Core file)"));
    qInfo().noquote() << after.left(after.indexOf(u"Linux version"_s) + 80) << '\n'
                      << *ready << '\n'
                      << readelf.out;
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
