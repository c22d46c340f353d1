#include "harness/scenario.h"

#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// Debian's kernel comes up on both machines, can be talked to and can be captured: what all other tests here
/// stand on.
class TestBoot : public QObject {
    Q_OBJECT

private slots:
    void boots_data();
    void boots();
};

void TestBoot::boots_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("pseries") << u"pseries"_s;
    QTest::newRow("powernv9") << u"powernv9"_s;
}

void TestBoot::boots()
{
    QFETCH(const QString, machine);
    const auto files = debianFiles();
    KWB_VERIFY(files);
    VirtualMachine vm(debianMachine(machine, *files), *files);
    const auto bootId = vm.boot();
    KWB_VERIFY(bootId);
    const auto told = vm.ask(u"cat /proc/sys/kernel/random/boot_id"_s);
    KWB_VERIFY(told);
    QCOMPARE(QString::fromLatin1(*told).trimmed(), *bootId);
    vm.lap(u"first command over SSH"_s);
    QCOMPARE(vm.run(u"exit 7"_s).status, 7);
    vm.lap(u"second"_s);
    const auto status = vm.qmp(u"query-status"_s);
    KWB_VERIFY(status);
    QCOMPARE(status->toObject().value(u"status").toString(), u"running"_s);

    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"target.tar"_s);
    const auto captured = captureSnapshot(vm, archive);
    KWB_VERIFY(captured);
    const auto members = outputOf(u"tar"_s, {u"-tf"_s, archive}, patience);
    KWB_VERIFY(members);
    for (const char *name :
         {"device-tree/chosen/bootargs", "fdt", "snapshot.json", "iomem", "cmdline", "boot_id", "pagesize",
          "memblock_memory", "memblock_reserved", "kexec_load_disabled", "lockdown"})
        QVERIFY2(members->contains(name), name);
    const auto pageSize =
        outputOf(u"tar"_s, {u"-xOf"_s, archive, u"--wildcards"_s, u"*pagesize"_s}, patience);
    KWB_VERIFY(pageSize);
    QCOMPARE(pageSize->trimmed(), QByteArray("65536"));
}

QTEST_GUILESS_MAIN(TestBoot)
#include "tst_boot.moc"
