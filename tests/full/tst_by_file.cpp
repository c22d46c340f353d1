#include "appraisal_keys.h"
#include "tests/vm/harness/target_scene.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

const QString byFile = u"--by-file"_s;

/// What a run says of one part of the plan: whether it is kept; nothing if it does not speak of it.
std::optional<bool> kept(const TargetAnswer &run, const QString &id)
{
    for (const QJsonValue effect : run.json[u"effects"].toArray())
        if (effect[u"id"].toString() == id) return effect[u"kept"].toBool();
    return std::nullopt;
}

QStringList codes(const TargetAnswer &run)
{
    QStringList out;
    for (const QJsonValue finding : run.json[u"check"][u"findings"].toArray())
        out << finding[u"code"].toString();
    return out;
}

} // namespace

/// `kwb target … --by-file`: kexec_file_load on kernels that have it, locked down and of either byte order,
/// and on Debian's, which has it not.
class TestByFile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lockedDownMachineTakesFiles();
    void powernvBootsFiles();
    void bigEndianMachineTakesFiles_data();
    void bigEndianMachineTakesFiles();
    void debianHasNoSuchCall();
    void appraisingMachineTakesSignedFiles();

private:
    void lockDown(const QString &machine);
    static void tellsPlaces(const TargetAnswer &run);

    TargetScene scene_;
    DebianFiles files_;
    LinuxFiles built_;
    QString linux_;
};

void TestByFile::initTestCase()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    const auto built = linuxFiles();
    KWB_VERIFY(built);
    built_ = *built;
    linux_ = built->little.stripped;
}

/// Starts a machine that lets no segments be loaded, with a bundle for it; both have the machine's name.
void TestByFile::lockDown(const QString &machine)
{
    MachineOptions options = debianMachine(machine, files_);
    options.kernel = linux_;
    KWB_VERIFY(scene_.start(options));
    KWB_VERIFY(scene_.probe(machine));
    const NewSystem system{
        .kernel = linux_, .initrd = files_.initrd, .commandLine = u"console=hvc0 it's=\"$(first)\""_s};
    KWB_VERIFY(scene_.bundle(machine, system, machine, {u"--pin"_s, u"initrd=0x50000000"_s}));
    KWB_VERIFY(scene_.vm().ask(u"mount -t securityfs none /sys/kernel/security; "
                               "echo integrity > /sys/kernel/security/lockdown"_s));
    scene_.vm().lap(u"  probe, export"_s);
}

/// The kernel was heard to say where it has put each file.
void TestByFile::tellsPlaces(const TargetAnswer &run)
{
    QStringList places;
    for (const QJsonValue place : run.json[u"load"][u"places"].toArray()) {
        places << place[u"segment"].toString();
        qInfo().noquote() << u"  %1 planned %2, chosen %3"_s.arg(places.last(), place[u"planned"].toString(),
                                                                 place[u"chosen"].toString());
        QVERIFY(place[u"chosen"].toString().startsWith(u"0x"));
    }
    for (const QString &segment : {u"kernel"_s, u"purgatory"_s, u"initrd"_s, u"fdt"_s})
        QVERIFY2(places.contains(segment), qPrintable(run.said));
}

void TestByFile::lockedDownMachineTakesFiles()
{
    const QString machine = u"pseries"_s;
    lockDown(machine);
    if (QTest::currentTestFailed()) return;
    const QString bundle = scene_.path(machine);

    const TargetAnswer exact = scene_.kwb(u"load"_s, {bundle});
    KWB_ENDED(exact, 1);
    QCOMPARE(refusals(exact), QStringList({u"lockdown"_s}));
    QVERIFY2(codes(exact).contains(u"target-by-file"_s), qPrintable(exact.said));
    QVERIFY(!exact.json.contains(u"push"_s));

    const TargetAnswer loaded = scene_.kwb(u"load"_s, {bundle, byFile});
    KWB_ENDED(loaded, 0);
    QVERIFY(codes(loaded).contains(u"target-signature"_s));
    QVERIFY(loaded.json[u"load"][u"loaded"].toBool());
    QCOMPARE(kept(loaded, u"initrd"_s), std::optional(true));
    QCOMPARE(kept(loaded, u"pins"_s), std::optional(false));
    QCOMPARE(kept(loaded, u"edits"_s), std::nullopt);
    tellsPlaces(loaded);
    if (QTest::currentTestFailed()) return;
    // What was turned on to hear it is off again.
    const auto told =
        scene_.vm().ask(u"grep -c '^arch/powerpc/kexec/.*=[^_]*p' /proc/dynamic_debug/control || true"_s);
    KWB_VERIFY(told);
    QCOMPARE(told->trimmed(), QByteArray("0"));
    scene_.vm().lap(u"  refused exactly, loaded by file"_s);

    KWB_ENDED(scene_.kwb(u"unload"_s), 0);
    QCOMPARE(scene_.vm().run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("0\n"));
    const TargetAnswer booted = scene_.boot(machine, {byFile});
    KWB_BOOTED(booted);
    QVERIFY(booted.json[u"boot"][u"after"][u"cmdline"].toString().contains(u"it's=\"$(first)\""_s));
    scene_.vm().lap(u"  unload, load by file, boot, verdict"_s);
    scene_.stop();
}

void TestByFile::powernvBootsFiles()
{
    const QString machine = u"powernv9"_s;
    lockDown(machine);
    if (QTest::currentTestFailed()) return;
    const TargetAnswer booted = scene_.boot(machine, {byFile});
    KWB_BOOTED(booted);
    tellsPlaces(booted);
    scene_.vm().lap(u"  load by file, boot, verdict"_s);
    scene_.stop();
}

void TestByFile::bigEndianMachineTakesFiles_data()
{
    QTest::addColumn<QString>("machine");
    for (const char *machine : {"pseries", "powernv9"})
        QTest::newRow(machine) << QString::fromLatin1(machine);
}

/// There is no SSH: the loader is run as a person there would, and the kernel says on its console where it
/// has put what it was given.
void TestByFile::bigEndianMachineTakesFiles()
{
    QFETCH(const QString, machine);
    const QTemporaryDir shared;
    FolderShell shell(shared.path());
    MachineOptions options = bigEndianMachine(machine, built_, shared.path());
    options.commandLine += u" dyndbg=\"file arch/powerpc/kexec/* +p\" loglevel=8"_s;
    VirtualMachine vm(options, files_);
    const auto firstBoot = vm.boot();
    KWB_VERIFY(firstBoot);
    const auto bundle = exportBundle(shell.snapshot(),
                                     {.kernel = built_.big.kernel,
                                      .initrd = built_.bigInitrd,
                                      .commandLine = u"console=hvc0 it's=\"$(second)\""_s},
                                     shared.filePath(u"exported"_s));
    KWB_VERIFY(bundle);
    const auto plan = bundle->plan();
    KWB_VERIFY(plan);
    KWB_VERIFY(shell.push(bundle->folder(), u"bundle"_s));
    vm.lap(u"  boot, export"_s);
    const auto loaded = shell.ask(vm, bigLoaderThere + u" load --by-file"_s);
    KWB_VERIFY(loaded);
    QVERIFY2(loaded->contains("loaded: plan " + plan->toLatin1() + " by file: "), loaded->constData());
    for (const QString &segment : {u"the kernel"_s, u"purgatory"_s, u"initrd"_s, u"device tree"_s}) {
        const auto said = vm.waitForLine(u"Loaded %1 at 0x[0-9a-f]+"_s.arg(segment), patience);
        KWB_VERIFY(said);
        qInfo().noquote() << *said;
    }
    vm.lap(u"  load by file"_s);

    KWB_VERIFY(shell.runLast(bigLoaderThere + u" exec"_s));
    const auto ready = vm.waitForLine(u"^TARGET READY "_s, patience, 2);
    KWB_VERIFY(ready);
    vm.lap(u"  jump to ready"_s);
    QVERIFY2(ready->contains(u" machine=ppc64 order=big "_s), qPrintable(*ready));
    QVERIFY(ready->section(u' ', 3, 3) != *firstBoot);
    const QString console = vm.console();
    QVERIFY(console.contains(u"TARGET CMDLINE console=hvc0 it's=\"$(second)\" kwb.plan=%1\n"_s.arg(*plan)));
    QVERIFY(!console.contains(u"kexec-workbench purgatory"_s));
}

void TestByFile::debianHasNoSuchCall()
{
    KWB_VERIFY(scene_.start(debianMachine(u"pseries"_s, files_)));
    KWB_VERIFY(scene_.probe(u"debian"_s));
    const auto initrd = demoInitrd(scene_.path({}));
    KWB_VERIFY(initrd);
    const auto bundle =
        scene_.bundle(u"debian"_s, {.kernel = demoKernel(u"ppc64le"_s), .initrd = *initrd}, u"debian"_s);
    KWB_VERIFY(bundle);
    const TargetAnswer load = scene_.kwb(u"load"_s, {bundle->folder(), byFile});
    KWB_ENDED(load, 1);
    QCOMPARE(refusals(load), QStringList({u"target-no-file-load"_s}));
    QVERIFY(!load.json.contains(u"push"_s));

    // Whoever runs the loader there by hand gets the kernel's own answer, explained.
    KWB_VERIFY(scene_.vm().push(bundle->folder(), bundleThere));
    const Answer answer = scene_.vm().run(loaderThere() + u" load --by-file"_s);
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.text().contains(u"Function not implemented"_s) &&
                 answer.text().contains(u"without CONFIG_KEXEC_FILE"_s),
             qPrintable(answer.text()));
    scene_.stop();
}

/// IMA wants a signature: kexec_load is refused, and so is a file without one, before a byte travels.
void TestByFile::appraisingMachineTakesSignedFiles()
{
    const kwb::test::TestKeys keys;
    KWB_VERIFY(makeAppraisalKeys(keys, built_));
    KWB_VERIFY(makeKeyedInitrd(keys, files_.initrd));
    QCOMPARE(kwb::test::run(keys.folder(), QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
                            {u"sign"_s, u"file"_s, linux_, u"--key"_s, u"good.key"_s, u"--cert"_s,
                             u"good.pem"_s, u"-o"_s, u"signed"_s}),
             QString());
    MachineOptions options = debianMachine(u"pseries"_s, files_);
    options.kernel = linux_;
    options.initrd = keys.path(u"initrd"_s);
    KWB_VERIFY(scene_.start(options));
    KWB_VERIFY(scene_.probe(u"appraising"_s));
    for (const auto &[name, kernel] :
         {std::pair{u"unsigned"_s, linux_}, {u"signed"_s, keys.path(u"signed"_s)}})
        KWB_VERIFY(scene_.bundle(u"appraising"_s, {.kernel = kernel, .initrd = files_.initrd}, name,
                                 {u"--force"_s}));

    KWB_VERIFY(wantSignedKernels(scene_.vm(), keys));
    const TargetAnswer exact = scene_.kwb(u"load"_s, {scene_.path(u"signed"_s)});
    KWB_ENDED(exact, 1);
    QVERIFY2(refusals(exact).contains(u"ima-appraisal"_s), qPrintable(exact.said));
    const TargetAnswer bare = scene_.kwb(u"load"_s, {scene_.path(u"unsigned"_s), byFile});
    KWB_ENDED(bare, 1);
    QVERIFY2(refusals(bare).contains(u"target-unsigned"_s), qPrintable(bare.said));
    QVERIFY(!bare.json.contains(u"push"_s));

    // Whoever runs the loader there by hand gets the kernel's own answers.
    KWB_VERIFY(scene_.vm().push(scene_.path(u"unsigned"_s), bundleThere));
    for (const QString &way : {QString(), u" --by-file"_s}) {
        const Answer answer = scene_.vm().run(loaderThere() + u" load --force"_s + way);
        QVERIFY2(answer.status != 0 && answer.text().contains(u"Permission denied"_s),
                 qPrintable(answer.text()));
    }
    const TargetAnswer booted = scene_.boot(u"signed"_s, {byFile});
    KWB_BOOTED(booted);
    scene_.stop();
}

QTEST_GUILESS_MAIN(TestByFile)
#include "tst_by_file.moc"
