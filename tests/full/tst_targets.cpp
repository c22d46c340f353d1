#include "tests/vm/harness/target_scene.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// What takes `kwb target` minutes: powernv9, each refusal, boots that go wrong, loads cut off.
class TestTargets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bootsPowernv();
    void refusesOtherMemoryAndPages();
    void refusesStoresAndLowMemory();
    void refusesByPolicy();
    void loadsCutOff();
    void panicReturnsToFirmware();
    void deadKernelGivesNoSign();
    void watchdogEndsADeadKernel();
    void damagedSegmentStopsThePurgatory();

private:
    void refused(const QString &code, const QString &bundle, const QStringList &more = {});
    void there(const QString &command) { KWB_VERIFY(scene_.vm().ask(command)); }
    NewSystem panicking(const QString &commandLine) const;

    TargetScene scene_;
    MachineOptions powernv_;
    MachineOptions pseries_;
    NewSystem debian_;
    NewSystem demo_;
};

void TestTargets::initTestCase()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const auto initrd = demoInitrd(scene_.path({}));
    KWB_VERIFY(initrd);
    powernv_ = debianMachine(u"powernv9"_s, *files);
    pseries_ = debianMachine(u"pseries"_s, *files);
    debian_ = {.kernel = files->strippedKernel, .initrd = files->initrd};
    demo_ = {.kernel = demoKernel(u"ppc64le"_s), .initrd = *initrd};
}

void TestTargets::bootsPowernv()
{
    KWB_VERIFY(scene_.start(powernv_));
    KWB_VERIFY(scene_.probe(u"powernv"_s));
    KWB_VERIFY(scene_.bundle(u"powernv"_s, debian_, u"powernv"_s));
    KWB_BOOTED(scene_.boot(u"powernv"_s));
    scene_.vm().lap(u"  probe, export, boot, verdict"_s);
}

/// A check of the bundle finds `code`; a load ends by it, and nothing is sent.
void TestTargets::refused(const QString &code, const QString &bundle, const QStringList &more)
{
    const QStringList words = QStringList{scene_.path(bundle)} + more;
    const TargetAnswer check = scene_.kwb(u"check"_s, words);
    KWB_ENDED(check, 1);
    QVERIFY2(refusals(check).contains(code), qPrintable(refusals(check).join(u' ')));
    const TargetAnswer load = scene_.kwb(u"load"_s, words);
    KWB_ENDED(load, 1);
    QVERIFY(!load.json.contains(u"push"_s));
    for (const QJsonValue finding : check.json[u"check"].toObject()[u"findings"].toArray())
        if (finding[u"code"].toString() == code) qInfo().noquote() << code << finding[u"message"].toString();
}

void TestTargets::refusesOtherMemoryAndPages()
{
    KWB_VERIFY(scene_.start(pseries_));
    KWB_VERIFY(scene_.probe(u"small"_s));
    KWB_VERIFY(scene_.bundle(u"small"_s, demo_, u"small"_s));
    MachineOptions larger = pseries_;
    larger.memoryMiB += 1024;
    KWB_VERIFY(scene_.start(larger));
    KWB_VERIFY(scene_.probe(u"own"_s));
    KWB_VERIFY(scene_.bundle(u"own"_s, demo_, u"own"_s));
    KWB_VERIFY(scene_.bundle(u"own"_s, demo_, u"pages"_s, {u"--page-size"_s, u"4096"_s, u"--force"_s}));
    KWB_VERIFY(scene_.bundle(u"own"_s, debian_, u"large"_s));
    refused(u"target-fingerprint"_s, u"small"_s);
    refused(u"target-page-size"_s, u"pages"_s);
}

/// On the machine of refusesOtherMemoryAndPages().
void TestTargets::refusesStoresAndLowMemory()
{
    there(u"mkdir -p /ro /small /noexec && mount -t tmpfs -o ro none /ro && "
          "mount -t tmpfs -o size=2m none /small && mount -t tmpfs -o noexec none /noexec"_s);
    refused(u"target-no-store"_s, u"own"_s, {u"--store"_s, u"/ro/store"_s});
    refused(u"target-no-store"_s, u"large"_s, {u"--store"_s, u"/small/store"_s});
    refused(u"target-no-store"_s, u"own"_s, {u"--store"_s, u"/noexec/store"_s});
    there(u"mkdir /hog && mount -t tmpfs -o size=100% none /hog && dd if=/dev/zero of=/hog/file bs=1M "
          "count=$(($(sed -n 's/MemAvailable: *\\([0-9]*\\) kB/\\1/p' /proc/meminfo) / 1024 - 60))"_s);
    refused(u"target-memory-low"_s, u"large"_s);
    there(u"umount /hog"_s);
}

/// On the same machine; these two only a reboot takes back.
void TestTargets::refusesByPolicy()
{
    there(u"echo integrity > /sys/kernel/security/lockdown"_s);
    refused(u"lockdown"_s, u"own"_s);
    there(u"echo 1 > /proc/sys/kernel/kexec_load_disabled"_s);
    refused(u"load-disabled"_s, u"own"_s);
    QCOMPARE(scene_.vm().run(u"ls /var/lib/kexec-workbench/objects 2>/dev/null | wc -l"_s).out.trimmed(),
             QByteArray("0"));
}

/// A load that is cut off anywhere leaves the machine with all of it or nothing, and the next one succeeds.
void TestTargets::loadsCutOff()
{
    KWB_VERIFY(scene_.start(pseries_));
    KWB_VERIFY(scene_.bundle(u"small"_s, demo_, u"cut"_s));
    QElapsedTimer whole;
    whole.start();
    KWB_ENDED(scene_.kwb(u"load"_s, {scene_.path(u"cut"_s)}), 0);
    const int duration = static_cast<int>(whole.elapsed());
    const QStringList words = scene_.arguments(u"load"_s, {scene_.path(u"cut"_s)});
    QRandomGenerator random(11);
    const int given = qEnvironmentVariableIntValue("KWB_DROPS");
    const int drops = given > 0 ? given : 4;
    int loads = 0;
    for (int run = 0; run < drops; ++run) {
        there(u"cd /var/lib/kexec-workbench && plans/*/kwb-loader-ppc64le unload; "
              "rm -rf plans objects loaded"_s);
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"), words);
        if (!process.waitForFinished(static_cast<int>(random.bounded(duration))))
            process.kill(); // and its ssh with it
        process.waitForFinished();
        QTest::qWait(500); // what the cut shell there still does
        const auto state = scene_.vm().ask(
            u"cat /sys/kernel/kexec_loaded; cd /var/lib/kexec-workbench/objects 2>/dev/null || exit 0; "
            "for f in *; do case $f in *.part|'*') ;; *) echo \"$f  $f\" ;; esac; done | sha256sum -c -s && "
            "echo whole"_s);
        KWB_VERIFY(state);
        QVERIFY2(state->contains("whole") || state->trimmed().size() == 1, state->constData());
        loads += state->startsWith("1");
    }
    KWB_ENDED(scene_.kwb(u"load"_s, {scene_.path(u"cut"_s)}), 0);
    QCOMPARE(scene_.vm().run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("1\n"));
    qInfo("%d loads cut off within %d ms, %d of them were loaded by then", drops, duration, loads);
}

/// Debian's kernel with an initrd that is none for Linux.
NewSystem TestTargets::panicking(const QString &commandLine) const
{
    return {.kernel = debian_.kernel, .initrd = demo_.initrd, .commandLine = commandLine};
}

void TestTargets::panicReturnsToFirmware()
{
    MachineOptions options = pseries_;
    options.reboots = true;
    // A kernel that panics tells pseries' firmware so, and QEMU would stop there.
    options.extra = {u"-action"_s, u"panic=none"_s};
    KWB_VERIFY(scene_.start(options));
    KWB_VERIFY(scene_.bundle(u"small"_s, panicking(u"console=hvc0 panic=1"_s), u"panics"_s));
    const TargetAnswer answer = scene_.boot(u"panics"_s, {u"--now"_s, u"--patience"_s, u"120"_s});
    KWB_ENDED(answer, 1);
    QCOMPARE(answer.json[u"boot"][u"end"].toString(), u"without-kexec"_s);
    scene_.vm().lap(u"  panic, firmware, verdict"_s);
}

/// On the machine of panicReturnsToFirmware(), which its firmware has booted again.
void TestTargets::deadKernelGivesNoSign()
{
    KWB_VERIFY(scene_.bundle(u"small"_s, panicking(u"console=hvc0 panic=0"_s), u"dead"_s));
    const TargetAnswer answer = scene_.boot(u"dead"_s, {u"--now"_s, u"--patience"_s, u"30"_s});
    KWB_ENDED(answer, 1);
    QCOMPARE(answer.json[u"boot"][u"end"].toString(), u"no-sign-of-life"_s);
    QVERIFY2(answer.json[u"boot"][u"text"].toString().contains(u"has started and spoken"_s),
             qPrintable(answer.said));
    QVERIFY2(answer.said.contains(u"Kernel panic"_s), qPrintable(answer.said));
    scene_.vm().lap(u"  dead, verdict"_s);
}

/// powernv's BMC has a watchdog, which no change of the kernel stops. (No device driver of Linux 6.1 for
/// pseries keeps one running across a kexec.) Its driver gives the next kernel 120 s.
void TestTargets::watchdogEndsADeadKernel()
{
    MachineOptions options = powernv_;
    options.reboots = true;
    KWB_VERIFY(scene_.start(options));
    KWB_VERIFY(scene_.probe(u"watched"_s));
    KWB_VERIFY(scene_.bundle(u"watched"_s, panicking(u"console=hvc0 panic=0"_s), u"watched"_s));
    const TargetAnswer without = scene_.boot(u"watched"_s, {u"--now"_s, u"--watchdog"_s});
    QVERIFY2(without.status != 0 && without.said.contains(u"there is no /dev/watchdog"_s),
             qPrintable(without.said));
    there(u"for module in /watchdog/*.ko; do insmod $module || exit 1; done"_s);
    const TargetAnswer answer =
        scene_.boot(u"watched"_s, {u"--now"_s, u"--watchdog"_s, u"--patience"_s, u"230"_s});
    KWB_ENDED(answer, 1);
    QCOMPARE(answer.json[u"boot"][u"end"].toString(), u"without-kexec"_s);
    QVERIFY(scene_.vm().console().contains(u"Kernel panic"_s));
    scene_.vm().lap(u"  dead, watchdog, firmware, verdict"_s);
}

/// A bit that changes in the store after everything was verified, hidden from a loader that nobody told the
/// manifest.
void TestTargets::damagedSegmentStopsThePurgatory()
{
    KWB_VERIFY(scene_.start(pseries_));
    auto flipped = scene_.bundle(u"small"_s, panicking(u"console=hvc0"_s), u"flipped"_s);
    KWB_VERIFY(flipped);
    KWB_ENDED(scene_.kwb(u"push"_s, {flipped->folder()}), 0);
    const auto segments = flipped->segments();
    KWB_VERIFY(segments);
    const auto plan = flipped->plan();
    KWB_VERIFY(plan);
    const QString folder = u"/var/lib/kexec-workbench/plans/"_s + *plan;
    for (const LoadRow &segment : *segments) {
        if (segment.name != u"initrd") continue;
        KWB_VERIFY(flipped->flipBit(segment));
        KWB_VERIFY(flipped->hideFromLoader(segment));
        // Into the files of the store, whose names stay.
        for (const QString &file : {segment.file, u"load.list"_s})
            KWB_VERIFY(scene_.vm().ask(u"cat > %1/%2"_s.arg(folder, file), patience,
                                       flipped->folder() + u'/' + file));
    }
    KWB_VERIFY(scene_.bundle(u"small"_s, panicking(u"console=hvc0"_s), u"intact"_s));
    // kwb tells the loader which manifest it has to find, and that one lists another load.list.
    const TargetAnswer refused = scene_.kwb(u"load"_s, {scene_.path(u"intact"_s)});
    KWB_ENDED(refused, 1);
    QVERIFY2(refused.said.contains(u"load.list is not the one"_s), qPrintable(refused.said));
    // Whoever loads it by hand does without.
    KWB_VERIFY(scene_.vm().ask(
        u"cd %1 && ./kwb-loader-ppc64le load && "
        "echo \"%2 $(cat /proc/sys/kernel/random/boot_id)\" >../../loaded"_s.arg(folder, *plan)));
    const TargetAnswer answer = scene_.boot(u"intact"_s, {u"--now"_s});
    KWB_ENDED(answer, 1);
    QCOMPARE(answer.json[u"boot"][u"end"].toString(), u"no-sign-of-life"_s);
    QVERIFY2(answer.json[u"boot"][u"text"].toString().contains(u"damaged segment"_s),
             qPrintable(answer.said));
    scene_.vm().lap(u"  flipped, verdict"_s);
}

QTEST_GUILESS_MAIN(TestTargets)
#include "tst_targets.moc"
