#include "harness/scenario.h"

#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// The main job, end to end: a running Debian is captured, a boot of Debian planned and exported here, loaded
/// there and started; the second system comes up through our own purgatory.
class TestKexec : public QObject {
    Q_OBJECT

private slots:
    void debianIntoDebian_data();
    void debianIntoDebian();
};

void TestKexec::debianIntoDebian_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("pseries") << u"pseries"_s;
    QTest::newRow("powernv9") << u"powernv9"_s;
}

void TestKexec::debianIntoDebian()
{
    QFETCH(const QString, machine);
    const QTemporaryDir folder;
    const auto files = debianFiles();
    KWB_VERIFY(files);
    VirtualMachine vm(debianMachine(machine, *files), *files);
    const auto firstBoot = vm.boot();
    KWB_VERIFY(firstBoot);
    const auto captured = captureSnapshot(vm, folder.filePath(u"target.tar"_s));
    KWB_VERIFY(captured);

    const auto bundle = exportBundle(
        folder.filePath(u"target.tar"_s),
        {.kernel = files->kernel, .initrd = files->initrd, .commandLine = u"console=hvc0 second"_s},
        folder.filePath(u"bundle"_s));
    KWB_VERIFY(bundle);
    const auto plan = bundle->plan();
    KWB_VERIFY(plan);
    vm.lap(u"  export"_s);
    const auto loaded = pushAndLoad(vm, *bundle);
    KWB_VERIFY(loaded);

    const auto started = vm.runLast(loaderThere() + u" exec"_s);
    KWB_VERIFY(started);
    const auto banner =
        vm.waitForLine(u"kexec-workbench purgatory: plan %1, \\d+ segments"_s.arg(*plan), patience);
    KWB_VERIFY(banner);
    const auto verified = vm.waitForLine(u"kexec-workbench purgatory: all segments verified"_s, patience);
    KWB_VERIFY(verified);
    vm.lap(u"  exec to verified"_s);
    const auto ready = vm.waitForLine(u"^TARGET READY "_s, patience, 2);
    KWB_VERIFY(ready);
    vm.lap(u"  verified to ready"_s);

    const QString console = vm.console();
    const qsizetype begin = console.indexOf(*banner);
    qInfo().noquote() << console.mid(begin, console.indexOf(u"Linux version"_s, begin) - begin + 80);
    const auto secondBoot = vm.ask(u"cat /proc/sys/kernel/random/boot_id"_s);
    KWB_VERIFY(secondBoot);
    QVERIFY(QString::fromLatin1(*secondBoot).trimmed() != *firstBoot);
    QCOMPARE(ready->section(u' ', 3, 3), QString::fromLatin1(*secondBoot).trimmed());
    const auto commandLine = vm.ask(u"cat /proc/cmdline"_s);
    KWB_VERIFY(commandLine);
    QCOMPARE(QString::fromLatin1(*commandLine).trimmed(), u"console=hvc0 second kwb.plan=%1"_s.arg(*plan));
}

QTEST_GUILESS_MAIN(TestKexec)
#include "tst_kexec.moc"
