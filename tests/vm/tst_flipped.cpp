#include "harness/scenario.h"

#include <QRegularExpression>
#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// One bit inverted in one segment after sealing: on its way to the target the loader finds it; after that
/// the purgatory, which names the segment and stops instead of starting a damaged system.
class TestFlipped : public QObject {
    Q_OBJECT

private slots:
    void segments_data();
    void segments();

private:
    void refusedByLoader(VirtualMachine &vm, const Bundle &sealed, const LoadRow &segment);
    void foundByPurgatory(VirtualMachine &vm, const Bundle &sealed, const LoadRow &segment);

    QTemporaryDir folder_;
};

void TestFlipped::segments_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("pseries") << u"pseries"_s;
    QTest::newRow("powernv9") << u"powernv9"_s;
}

void TestFlipped::refusedByLoader(VirtualMachine &vm, const Bundle &sealed, const LoadRow &segment)
{
    auto bundle = sealed.copyTo(folder_.filePath(u"changed"_s));
    KWB_VERIFY(bundle);
    const auto flipped = bundle->flipBit(segment);
    KWB_VERIFY(flipped);
    const auto pushed = vm.push(bundle->folder(), bundleThere);
    KWB_VERIFY(pushed);
    const Answer answer = vm.run(loaderThere() + u" load"_s);
    QVERIFY2(answer.status == 1, qPrintable(answer.text()));
    QVERIFY2(answer.out.contains("refused: digest: ") &&
                 answer.out.contains("segment " + segment.name.toLatin1()),
             qPrintable(answer.text()));
    QCOMPARE(vm.run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("0\n"));
}

void TestFlipped::foundByPurgatory(VirtualMachine &vm, const Bundle &sealed, const LoadRow &segment)
{
    auto bundle = sealed.copyTo(folder_.filePath(u"changed"_s));
    KWB_VERIFY(bundle);
    const auto flipped = bundle->flipBit(segment);
    KWB_VERIFY(flipped);
    const auto hidden = bundle->hideFromLoader(segment);
    KWB_VERIFY(hidden);
    const auto loaded = pushAndLoad(vm, *bundle);
    KWB_VERIFY(loaded);
    const auto started = vm.runLast(loaderThere() + u" exec"_s);
    KWB_VERIFY(started);
    const auto stopping =
        vm.waitForLine(u"kexec-workbench purgatory: 1 bad segment\\(s\\), stopping"_s, patience);
    KWB_VERIFY(stopping);
    vm.lap(u"  exec to stop, "_s + segment.name);

    const QString console = vm.console();
    const QString report = console.mid(console.indexOf(u"kexec-workbench purgatory: plan"_s));
    qInfo().noquote() << report;
    static const QRegularExpression bad(
        u"^  (\\S+) 0x[0-9a-f]+ 0x[0-9a-f]+ BAD: expected ([0-9a-f]{64}) found ([0-9a-f]{64})$"_s,
        QRegularExpression::MultilineOption);
    auto matches = bad.globalMatch(report);
    QVERIFY(matches.hasNext());
    const auto match = matches.next();
    QCOMPARE(match.captured(1), segment.name);
    QVERIFY(match.captured(2) != match.captured(3));
    QVERIFY(!matches.hasNext());
    QVERIFY(!report.contains(u"verified"_s));
    QVERIFY(!report.contains(u"entering kernel"_s));
    QVERIFY(!report.contains(u"demo kernel"_s));
    QVERIFY(vm.running());
}

void TestFlipped::segments()
{
    QFETCH(const QString, machine);
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const auto initrd = demoInitrd(folder_.path());
    KWB_VERIFY(initrd);
    auto vm = std::make_unique<VirtualMachine>(debianMachine(machine, *files), *files);
    auto booted = vm->boot();
    KWB_VERIFY(booted);
    const auto captured = captureSnapshot(*vm, folder_.filePath(u"target.tar"_s));
    KWB_VERIFY(captured);
    const auto sealed =
        exportBundle(folder_.filePath(u"target.tar"_s),
                     {.kernel = demoKernel(u"ppc64le"_s), .initrd = *initrd}, folder_.filePath(u"bundle"_s));
    KWB_VERIFY(sealed);
    const auto segments = sealed->segments();
    KWB_VERIFY(segments);

    QStringList names;
    for (const LoadRow &segment : *segments) {
        names.append(segment.name);
        refusedByLoader(*vm, *sealed, segment);
        if (QTest::currentTestFailed()) return;
    }
    vm->lap(u"  the loader refused "_s + names.join(u", "));
    names.sort();
    QCOMPARE(names, (QStringList{u"fdt"_s, u"initrd"_s, u"kernel"_s, u"purgatory"_s}));

    // The purgatory cannot check itself: that was the loader's to do.
    for (const LoadRow &segment : *segments) {
        if (segment.name == u"purgatory") continue;
        if (!vm) {
            vm = std::make_unique<VirtualMachine>(debianMachine(machine, *files), *files);
            booted = vm->boot();
            KWB_VERIFY(booted);
        }
        foundByPurgatory(*vm, *sealed, segment);
        if (QTest::currentTestFailed()) return;
        vm.reset();
    }
}

QTEST_GUILESS_MAIN(TestFlipped)
#include "tst_flipped.moc"
