#include "harness/guest_memory.h"

#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// Little-endian Linux into our own small kernel of either byte order, which checks all that a kernel is
/// handed: registers, machine state, device tree, initrd, reservations, the bytes for the other CPUs. On the
/// way every segment is read out of the machine's memory and compared with the bundle.
class TestDemoKernel : public QObject {
    Q_OBJECT

private slots:
    void linuxIntoDemo_data();
    void linuxIntoDemo();
    void kexecToolsPurgatory_data();
    void kexecToolsPurgatory();
};

void TestDemoKernel::linuxIntoDemo_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("arch");
    for (const char *machine : {"pseries", "powernv9"})
        for (const char *arch : {"ppc64le", "ppc64"})
            QTest::addRow("%s, %s", machine, arch)
                << QString::fromLatin1(machine) << QString::fromLatin1(arch);
}

void TestDemoKernel::linuxIntoDemo()
{
    QFETCH(const QString, machine);
    QFETCH(const QString, arch);
    const QTemporaryDir folder;
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const auto initrd = demoInitrd(folder.path());
    KWB_VERIFY(initrd);
    VirtualMachine vm(debianMachine(machine, *files), *files);
    const auto booted = vm.boot();
    KWB_VERIFY(booted);
    const auto captured = captureSnapshot(vm, folder.filePath(u"target.tar"_s));
    KWB_VERIFY(captured);
    const auto bundle =
        exportBundle(folder.filePath(u"target.tar"_s), {.kernel = demoKernel(arch), .initrd = *initrd},
                     folder.filePath(u"bundle"_s));
    KWB_VERIFY(bundle);
    vm.lap(u"  export"_s);
    const auto loaded = pushAndLoad(vm, *bundle);
    KWB_VERIFY(loaded);
    const auto compared = jumpAndCompare(vm, *bundle, [&] { return vm.runLast(loaderThere() + u" exec"_s); });
    KWB_VERIFY(compared);
    const auto done = vm.waitForLine(u"DEMO DONE "_s, patience);
    KWB_VERIFY(done);
    vm.lap(u"  exec to DEMO DONE"_s);
    qInfo().noquote() << *compared;

    const QString console = vm.console();
    qInfo().noquote() << console.mid(console.indexOf(u"kexec-workbench purgatory: plan"_s));
    QCOMPARE(*done, u"DEMO DONE ok"_s);
    QVERIFY(!console.contains(u"DEMO FAIL"_s));
    QVERIFY(console.contains(u"kexec-workbench purgatory: all segments verified\n"_s));
    QVERIFY(
        console.contains(arch == u"ppc64" ? u"demo kernel, big-endian"_s : u"demo kernel, little-endian"_s));
}

void TestDemoKernel::kexecToolsPurgatory_data()
{
    QTest::addColumn<QString>("allocator");
    for (const char *allocator : {"workbench", "kexec-tools"})
        QTest::addRow("%s", allocator) << QString::fromLatin1(allocator);
}

/// The purgatory out of Debian's kexec program, placed, relocated and told its business by us: it speaks,
/// finds all segments whole by its one digest, and the kernel behind it is content.
void TestDemoKernel::kexecToolsPurgatory()
{
    QFETCH(const QString, allocator);
    const QTemporaryDir folder;
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const auto initrd = demoInitrd(folder.path());
    KWB_VERIFY(initrd);
    VirtualMachine vm(debianMachine(u"pseries"_s, *files), *files);
    const auto booted = vm.boot();
    KWB_VERIFY(booted);
    const auto captured = captureSnapshot(vm, folder.filePath(u"target.tar"_s));
    KWB_VERIFY(captured);
    const auto bundle =
        exportBundle(folder.filePath(u"target.tar"_s),
                     {.kernel = demoKernel(u"ppc64le"_s), .initrd = *initrd}, folder.filePath(u"bundle"_s),
                     {u"--allocator"_s, allocator, u"--purgatory"_s, files->sysroot + u"/sbin/kexec"_s});
    KWB_VERIFY(bundle);
    const auto loaded = pushAndLoad(vm, *bundle);
    KWB_VERIFY(loaded);
    const auto started = vm.runLast(loaderThere() + u" exec"_s);
    KWB_VERIFY(started);
    const auto done = vm.waitForLine(u"DEMO DONE "_s, patience);
    KWB_VERIFY(done);
    const QString console = vm.console();
    qInfo().noquote() << console.mid(console.indexOf(u"I'm in purgatory"_s));
    QVERIFY(console.contains(u"I'm in purgatory"_s));
    QVERIFY(!console.contains(u"sha256 digests do not match"_s));
    QCOMPARE(*done, u"DEMO DONE ok"_s);
}

QTEST_GUILESS_MAIN(TestDemoKernel)
#include "tst_demo_kernel.moc"
