#include "tests/vm/harness/guest_memory.h"
#include "tests/vm/harness/linux_files.h"

#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

/// A running Linux of either byte order, and what a person does there.
class OldSystem {
public:
    OldSystem(const QString &machine, bool big, const DebianFiles &debian, const LinuxFiles &linux)
        : big_(big)
        , shell_(shared_.path())
        , vm(big ? bigEndianMachine(machine, linux, shared_.path()) : debianMachine(machine, debian), debian)
    {
    }

    Outcome<QString> snapshot();
    Done load(const Bundle &bundle);
    Done exec();

private:
    bool big_;
    QTemporaryDir shared_;
    FolderShell shell_;

public:
    VirtualMachine vm;
};

Outcome<QString> OldSystem::snapshot()
{
    if (big_) return shell_.snapshot();
    const QString file = shared_.filePath(u"target.tar"_s);
    const auto captured = captureSnapshot(vm, file);
    return captured ? Outcome<QString>(file) : std::unexpected(captured.error());
}

Done OldSystem::load(const Bundle &bundle)
{
    if (!big_) return pushAndLoad(vm, bundle);
    if (auto pushed = shell_.push(bundle.folder(), u"bundle"_s); !pushed) return pushed;
    for (const char *verb : {" check", " load"})
        if (auto done = shell_.ask(vm, bigLoaderThere + QLatin1String(verb)); !done)
            return std::unexpected(done.error());
    return {};
}

Done OldSystem::exec()
{
    return big_ ? shell_.runLast(bigLoaderThere + u" exec"_s) : vm.runLast(loaderThere() + u" exec"_s);
}

} // namespace

/// Real Linux on both sides of a jump, in all four pairs of byte orders: little-endian is Debian's kernel and
/// programs, big-endian a Linux built from Debian's source with an init of ours. The purgatory has the old
/// kernel's order and must enter the new one in a way that suits both.
class TestByteOrders : public QObject {
    Q_OBJECT

private slots:
    void linuxIntoLinux_data();
    void linuxIntoLinux();
};

void TestByteOrders::linuxIntoLinux_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<bool>("oldBig");
    QTest::addColumn<bool>("newBig");
    for (const char *machine : {"pseries", "powernv9"})
        for (const bool oldBig : {false, true})
            for (const bool newBig : {false, true})
                QTest::addRow("%s, %s into %s", machine, oldBig ? "big" : "little", newBig ? "big" : "little")
                    << QString::fromLatin1(machine) << oldBig << newBig;
}

void TestByteOrders::linuxIntoLinux()
{
    QFETCH(const QString, machine);
    QFETCH(const bool, oldBig);
    QFETCH(const bool, newBig);
    const auto debian = debianFiles();
    KWB_VERIFY(debian);
    const auto linux = linuxFiles();
    KWB_VERIFY(linux);
    const QTemporaryDir folder;
    OldSystem old(machine, oldBig, *debian, *linux);
    const auto firstBoot = old.vm.boot();
    KWB_VERIFY(firstBoot);
    const auto snapshot = old.snapshot();
    KWB_VERIFY(snapshot);

    const auto bundle = exportBundle(*snapshot,
                                     {.kernel = newBig ? linux->big.kernel : debian->kernel,
                                      .initrd = newBig ? linux->bigInitrd : debian->initrd,
                                      .commandLine = u"console=hvc0 second"_s},
                                     folder.filePath(u"bundle"_s));
    KWB_VERIFY(bundle);
    const auto plan = bundle->plan();
    KWB_VERIFY(plan);
    const auto loaded = old.load(*bundle);
    KWB_VERIFY(loaded);
    old.vm.lap(u"  loaded"_s);
    const auto compared = jumpAndCompare(old.vm, *bundle, [&] { return old.exec(); });
    KWB_VERIFY(compared);
    old.vm.lap(u"  jump and comparison"_s);
    const auto ready = old.vm.waitForLine(u"^TARGET READY "_s, patience, 2);
    KWB_VERIFY(ready);
    old.vm.lap(u"  new kernel's entry to ready"_s);

    const QString console = old.vm.console();
    const qsizetype jump = console.indexOf(u"kexec-workbench purgatory: plan "_s + *plan);
    QVERIFY(jump >= 0);
    const QString after = console.mid(jump);
    qInfo().noquote() << *compared << '\n'
                      << after.left(after.indexOf(u"Linux version"_s) + 80) << '\n'
                      << *ready;
    QVERIFY(after.contains(u"kexec-workbench purgatory: all segments verified\n"_s));
    QVERIFY(after.contains(u"Linux version "_s + ready->section(u' ', 2, 2)));
    QVERIFY(after.contains(u"TARGET CMDLINE console=hvc0 second kwb.plan=%1\n"_s.arg(*plan)));
    QVERIFY(ready->contains(newBig ? u" machine=ppc64 order=big "_s : u" machine=ppc64le"_s));
    QVERIFY(ready->section(u' ', 3, 3) != *firstBoot);
}

QTEST_GUILESS_MAIN(TestByteOrders)
#include "tst_byte_orders.moc"
