#include "harness/scenario.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// `kwb target` on real machines: looked at, checked, sent to, loaded, booted, judged.
class TestTarget : public QObject {
    Q_OBJECT

private slots:
    void boots_data();
    void boots();
    void refusals();
    void verdicts();
    void loadsCutOff();

private:
    struct Ran {
        int status = -1;
        QJsonObject json;
        QString said;
    };
    Ran kwb(const VirtualMachine &vm, const QString &step, const QStringList &arguments = {}) const;
    QStringList kwbArguments(const VirtualMachine &vm, const QString &step,
                             const QStringList &arguments) const;
    QStringList codes(const Ran &check) const;
    void stepByStep(const QString &bundle, NewSystem system);
    void exported(VirtualMachine &vm, const NewSystem &system, const QString &name,
                  const QStringList &options = {});
    void started(const MachineOptions &options);

    const QString kwbProgram_ = QStringLiteral(KWB_BINARY_DIR "/bin/kwb");
    const bool full_ = qEnvironmentVariableIsSet("KWB_FULL");
    QTemporaryDir folder_;
    std::unique_ptr<VirtualMachine> vm_;
    DebianFiles files_;
};

QStringList TestTarget::kwbArguments(const VirtualMachine &vm, const QString &step,
                                     const QStringList &arguments) const
{
    QStringList words{u"target"_s, step, u"root@127.0.0.1"_s};
    for (const QString &argument : vm.loginArguments())
        words << u"--ssh="_s + argument;
    if (step != u"probe" && step != u"prune") words << u"--json"_s;
    return words + arguments;
}

TestTarget::Ran TestTarget::kwb(const VirtualMachine &vm, const QString &step,
                                const QStringList &arguments) const
{
    qputenv("XDG_STATE_HOME", folder_.path().toLocal8Bit()); // its history is none of the user's
    const Answer answer = runProgram(kwbProgram_, kwbArguments(vm, step, arguments), patience);
    return {answer.status, QJsonDocument::fromJson(answer.out).object(), answer.text()};
}

QStringList TestTarget::codes(const Ran &check) const
{
    QStringList out;
    for (const QJsonValue finding : check.json[u"check"].toObject()[u"findings"].toArray())
        if (finding[u"severity"].toString() == u"error") out << finding[u"code"].toString();
    return out;
}

void TestTarget::started(const MachineOptions &options)
{
    vm_.reset();
    vm_ = std::make_unique<VirtualMachine>(options, files_);
    const auto booted = vm_->boot();
    KWB_VERIFY(booted);
}

/// A bundle for the machine, from a snapshot that kwb took of it.
void TestTarget::exported(VirtualMachine &vm, const NewSystem &system, const QString &name,
                          const QStringList &options)
{
    const QString snapshot = folder_.filePath(name + u".tar"_s);
    const Ran probed = kwb(vm, u"probe"_s, {u"-o"_s, snapshot});
    QVERIFY2(probed.status == 0, qPrintable(probed.said));
    const auto bundle = exportBundle(snapshot, system, folder_.filePath(name), options);
    KWB_VERIFY(bundle);
}

/// Checked, sent; sent again with another command line, of which nearly nothing travels; loaded and unloaded.
void TestTarget::stepByStep(const QString &bundle, NewSystem system)
{
    const Ran checked = kwb(*vm_, u"check"_s, {bundle});
    QVERIFY2(checked.status == 0, qPrintable(checked.said));
    const Ran pushed = kwb(*vm_, u"push"_s, {bundle});
    QVERIFY2(pushed.status == 0, qPrintable(pushed.said));
    const double bytes = pushed.json[u"push"][u"bytes"].toDouble();
    vm_->lap(u"  check and push"_s);

    system.commandLine = u"console=hvc0 second"_s;
    const auto second =
        exportBundle(folder_.filePath(u"pseries.tar"_s), system, folder_.filePath(u"second"_s));
    KWB_VERIFY(second);
    const Ran again = kwb(*vm_, u"push"_s, {second->folder()});
    QVERIFY2(again.status == 0, qPrintable(again.said));
    const double more = again.json[u"push"][u"sent_bytes"].toDouble();
    QVERIFY2(more * 100 < bytes, qPrintable(u"%1 of %2 bytes"_s.arg(more).arg(bytes)));
    vm_->lap(u"  second push, %1 of %2 bytes"_s.arg(more).arg(bytes));

    const Ran loaded = kwb(*vm_, u"load"_s, {bundle});
    QVERIFY2(loaded.status == 0, qPrintable(loaded.said));
    QVERIFY(loaded.json[u"load"][u"loaded"].toBool());
    const Ran unloaded = kwb(*vm_, u"unload"_s);
    QVERIFY2(unloaded.status == 0, qPrintable(unloaded.said));
    QCOMPARE(vm_->run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("0\n"));
    vm_->lap(u"  load and unload"_s);
}

/// A load that is cut off anywhere leaves the machine with all of it or nothing, and the next one succeeds.
void TestTarget::loadsCutOff()
{
    if (!full_) QSKIP("with KWB_FULL=1");
    const auto files = debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    const auto initrd = demoInitrd(folder_.path());
    KWB_VERIFY(initrd);
    started(debianMachine(u"pseries"_s, files_));
    if (QTest::currentTestFailed()) return;
    exported(*vm_, {.kernel = demoKernel(u"ppc64le"_s), .initrd = *initrd}, u"cut"_s);
    if (QTest::currentTestFailed()) return;
    QElapsedTimer whole;
    whole.start();
    const QStringList words = kwbArguments(*vm_, u"load"_s, {folder_.filePath(u"cut"_s)});
    QCOMPARE(runProgram(kwbProgram_, words, patience).status, 0);
    const int duration = static_cast<int>(whole.elapsed());
    QRandomGenerator random(11);
    const int given = qEnvironmentVariableIntValue("KWB_DROPS");
    const int drops = given > 0 ? given : 4;
    int loads = 0;
    for (int run = 0; run < drops; ++run) {
        KWB_VERIFY(vm_->ask(
            u"cd /var/lib/kexec-workbench && plans/*/kwb-loader-ppc64le unload; rm -rf plans objects loaded"_s));
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(kwbProgram_, words);
        if (!process.waitForFinished(static_cast<int>(random.bounded(duration))))
            process.kill(); // and its ssh with it
        process.waitForFinished();
        QTest::qWait(500); // what the cut shell there still does
        const auto state = vm_->ask(
            u"cat /sys/kernel/kexec_loaded; cd /var/lib/kexec-workbench/objects 2>/dev/null || exit 0; "
            "for f in *; do case $f in *.part|'*') ;; *) echo \"$f  $f\" ;; esac; done | sha256sum -c -s && echo whole"_s);
        KWB_VERIFY(state);
        QVERIFY2(state->contains("whole") || state->trimmed().size() == 1, state->constData());
        loads += state->startsWith("1");
    }
    QCOMPARE(runProgram(kwbProgram_, words, patience).status, 0);
    QCOMPARE(vm_->run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("1\n"));
    qInfo("%d loads cut off within %d ms, %d of them were loaded by then", drops, duration, loads);
    vm_.reset();
}

void TestTarget::boots_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("pseries") << u"pseries"_s;
    QTest::newRow("powernv9") << u"powernv9"_s;
}

/// From the first look to the verdict; then the same kernel with another command line, of which nearly
/// nothing travels.
void TestTarget::boots()
{
    QFETCH(const QString, machine);
    if (machine != u"pseries" && !full_) QSKIP("with KWB_FULL=1");
    const auto files = debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    started(debianMachine(machine, files_));
    if (QTest::currentTestFailed()) return;
    NewSystem system{.kernel = files_.strippedKernel,
                     .initrd = files_.initrd,
                     .commandLine = u"console=hvc0 it's=\"$(first)\""_s};
    exported(*vm_, system, machine);
    if (QTest::currentTestFailed()) return;
    const QString bundle = folder_.filePath(machine);
    vm_->lap(u"  probe and export"_s);

    if (machine == u"pseries") stepByStep(bundle, system);
    if (QTest::currentTestFailed()) return;
    const Ran booted = kwb(*vm_, u"boot"_s, {bundle, u"--console-file"_s, vm_->consoleFile()});
    QVERIFY2(booted.status == 0, qPrintable(booted.said));
    const QJsonObject verdict = booted.json[u"boot"].toObject();
    QCOMPARE(verdict[u"end"].toString(), u"booted"_s);
    QCOMPARE(verdict[u"logins"].toInt(), 1);
    QCOMPARE(verdict[u"last_step"].toString(), u"marker"_s);
    QVERIFY(verdict[u"after"][u"cmdline"].toString().contains(u"it's=\"$(first)\""_s));
    QVERIFY(verdict[u"after"][u"boot_id"].toString() != verdict[u"before"][u"boot_id"].toString());
    vm_->lap(u"  load, boot, verdict"_s);
}

/// Each thing that a check finds, provoked; nothing was sent.
void TestTarget::refusals()
{
    if (!full_) QSKIP("with KWB_FULL=1");
    const auto files = debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    const auto initrd = demoInitrd(folder_.path());
    KWB_VERIFY(initrd);
    const NewSystem system{.kernel = demoKernel(u"ppc64le"_s), .initrd = *initrd};
    MachineOptions options = debianMachine(u"pseries"_s, files_);
    started(options);
    if (QTest::currentTestFailed()) return;
    exported(*vm_, system, u"small"_s);
    if (QTest::currentTestFailed()) return;
    options.memoryMiB += 1024;
    started(options);
    if (QTest::currentTestFailed()) return;
    exported(*vm_, system, u"own"_s);
    exported(*vm_, system, u"pages"_s, {u"--page-size"_s, u"4096"_s, u"--force"_s});
    exported(*vm_, {.kernel = files_.strippedKernel, .initrd = files_.initrd}, u"large"_s);
    if (QTest::currentTestFailed()) return;
    const QString own = folder_.filePath(u"own"_s);
    const auto refused = [&](const QString &code, const QString &bundle, const QStringList &more = {}) {
        const Ran check = kwb(*vm_, u"check"_s, QStringList{bundle} + more);
        QVERIFY2(check.status == 1, qPrintable(check.said));
        QVERIFY2(codes(check).contains(code), qPrintable(codes(check).join(u' ')));
        const Ran load = kwb(*vm_, u"load"_s, QStringList{bundle} + more);
        QVERIFY2(load.status == 1, qPrintable(load.said));
        QVERIFY(!load.json.contains(u"push"_s));
        for (const QJsonValue finding : check.json[u"check"].toObject()[u"findings"].toArray())
            if (finding[u"code"].toString() == code)
                qInfo().noquote() << code << finding[u"message"].toString();
    };
    const auto there = [&](const QString &command) { KWB_VERIFY(vm_->ask(command)); };

    refused(u"target-fingerprint"_s, folder_.filePath(u"small"_s));
    refused(u"target-page-size"_s, folder_.filePath(u"pages"_s));
    there(u"mkdir -p /ro /small /noexec && mount -t tmpfs -o ro none /ro && mount -t tmpfs -o size=2m none "
          u"/small && "
          "mount -t tmpfs -o noexec none /noexec"_s);
    refused(u"target-no-store"_s, own, {u"--store"_s, u"/ro/store"_s});
    refused(u"target-no-store"_s, folder_.filePath(u"large"_s), {u"--store"_s, u"/small/store"_s});
    refused(u"target-no-store"_s, own, {u"--store"_s, u"/noexec/store"_s});
    there(
        u"mkdir /hog && mount -t tmpfs -o size=95% none /hog && "
        "dd if=/dev/zero of=/hog/file bs=1M count=$(($(sed -n 's/MemAvailable: *\\([0-9]*\\) kB/\\1/p' /proc/meminfo) / 1024 - 60))"_s);
    refused(u"target-memory-low"_s, folder_.filePath(u"large"_s));
    there(u"umount /hog"_s);
    if (QTest::currentTestFailed()) return;
    vm_->lap(u"  six refusals"_s);

    // A bare login of nobody, and the two that only a reboot takes back.
    there(u"echo integrity > /sys/kernel/security/lockdown"_s);
    refused(u"lockdown"_s, own);
    there(u"echo 1 > /proc/sys/kernel/kexec_load_disabled"_s);
    refused(u"load-disabled"_s, own);
    QCOMPARE(vm_->run(u"ls /var/lib/kexec-workbench/objects 2>/dev/null | wc -l"_s).out.trimmed(),
             QByteArray("0"));
    vm_.reset();
}

/// Boots that go wrong, each with its own verdict.
void TestTarget::verdicts()
{
    if (!full_) QSKIP("with KWB_FULL=1");
    const auto files = debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    MachineOptions options = debianMachine(u"pseries"_s, files_);
    options.reboots = true;
    // A kernel that panics tells pseries' firmware so, and QEMU would stop there.
    options.extra = {u"-action"_s, u"panic=none"_s};
    started(options);
    if (QTest::currentTestFailed()) return;
    const auto initrd = demoInitrd(folder_.path());
    KWB_VERIFY(initrd);
    // The demo's initrd is none for Linux: it panics, and the machine's firmware boots the old system again.
    NewSystem system{
        .kernel = files_.strippedKernel, .initrd = *initrd, .commandLine = u"console=hvc0 panic=1"_s};
    exported(*vm_, system, u"panics"_s);
    if (QTest::currentTestFailed()) return;
    const QStringList watched{u"--now"_s, u"--patience"_s, u"120"_s, u"--console-file"_s, vm_->consoleFile()};
    const Ran firmware = kwb(*vm_, u"boot"_s, QStringList{folder_.filePath(u"panics"_s)} + watched);
    QVERIFY2(firmware.status == 1, qPrintable(firmware.said));
    QCOMPARE(firmware.json[u"boot"][u"end"].toString(), u"without-kexec"_s);
    vm_->lap(u"  panic, firmware, verdict"_s);

    // A system that stays dead.
    system.commandLine = u"console=hvc0 panic=0"_s;
    const auto dead = exportBundle(folder_.filePath(u"panics.tar"_s), system, folder_.filePath(u"dead"_s));
    KWB_VERIFY(dead);
    const Ran silent =
        kwb(*vm_, u"boot"_s,
            {dead->folder(), u"--now"_s, u"--patience"_s, u"30"_s, u"--console-file"_s, vm_->consoleFile()});
    QVERIFY2(silent.status == 1, qPrintable(silent.said));
    QCOMPARE(silent.json[u"boot"][u"end"].toString(), u"no-sign-of-life"_s);
    QVERIFY2(silent.json[u"boot"][u"text"].toString().contains(u"has started and spoken"_s),
             qPrintable(silent.said));
    QVERIFY2(silent.said.contains(u"Kernel panic"_s), qPrintable(silent.said));
    vm_->lap(u"  dead, verdict"_s);

    // A bit that changes in the store after everything was verified and hidden from the loader: the purgatory
    // stops.
    started(options);
    if (QTest::currentTestFailed()) return;
    system.commandLine = u"console=hvc0"_s;
    auto flipped = exportBundle(folder_.filePath(u"panics.tar"_s), system, folder_.filePath(u"flipped"_s));
    KWB_VERIFY(flipped);
    const Ran pushed = kwb(*vm_, u"push"_s, {flipped->folder()});
    QVERIFY2(pushed.status == 0, qPrintable(pushed.said));
    const auto segments = flipped->segments();
    KWB_VERIFY(segments);
    const auto plan = flipped->plan();
    KWB_VERIFY(plan);
    const QString folder = u"/var/lib/kexec-workbench/plans/"_s + *plan;
    for (const LoadRow &segment : *segments)
        if (segment.name == u"initrd") {
            KWB_VERIFY(flipped->flipBit(segment));
            KWB_VERIFY(flipped->hideFromLoader(segment));
            // Into the files of the store, whose names stay.
            for (const QString &file : {segment.file, u"load.list"_s})
                KWB_VERIFY(
                    vm_->ask(u"cat > %1/%2"_s.arg(folder, file), patience, flipped->folder() + u'/' + file));
        }
    const auto intact =
        exportBundle(folder_.filePath(u"panics.tar"_s), system, folder_.filePath(u"intact"_s));
    KWB_VERIFY(intact);
    const Ran stopped =
        kwb(*vm_, u"boot"_s, {intact->folder(), u"--now"_s, u"--console-file"_s, vm_->consoleFile()});
    QVERIFY2(stopped.status == 1, qPrintable(stopped.said));
    QCOMPARE(stopped.json[u"boot"][u"end"].toString(), u"no-sign-of-life"_s);
    QVERIFY2(stopped.json[u"boot"][u"text"].toString().contains(u"damaged segment"_s),
             qPrintable(stopped.said));
    vm_->lap(u"  flipped, verdict"_s);
    vm_.reset();
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
