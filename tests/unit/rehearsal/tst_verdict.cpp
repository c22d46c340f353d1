#include "core/rehearsal/verdict.h"

#include <QTest>

using namespace kwb;

namespace {

ConsoleExpectation expected(bool own = true)
{
    return {.planId = "d3f13f83af3c7a1c",
            .segments = {"kernel", "purgatory", "initrd", "fdt"},
            .ownPurgatory = own,
            .marker = "kwb.plan=d3f13f83af3c7a1c",
            .until = {}};
}

constexpr std::string_view placed = "stage: kernel 0x2880000 0x20000 as planned\r\n"
                                    "stage: purgatory 0x28a0000 0x10000 as planned\r\n"
                                    "stage: initrd 0x28b0000 0x10000 as planned\r\n"
                                    "stage: fdt 0x28c0000 0x10000 as planned\r\n"
                                    "stage: entering 0x28a0000 little-endian\r\n";
constexpr std::string_view verified = "kexec-workbench purgatory: plan d3f13f83af3c7a1c, 3 segments\r\n"
                                      "  kernel 0x2880000 0x20000 ok\r\n"
                                      "  initrd 0x28b0000 0x10000 ok\r\n"
                                      "  fdt 0x28c0000 0x10000 ok\r\n"
                                      "kexec-workbench purgatory: all segments verified\r\n"
                                      "kexec-workbench purgatory: entering kernel at 0x2880000\r\n";
constexpr std::string_view demo =
    "kexec-workbench demo kernel, little-endian, at 0x2880000\r\n"
    "DEMO OK machine state, 64-bit, big-endian, MMU and interrupts off: 0x8000000000001002\r\n"
    "DEMO OK bootargs: console=hvc0 demo kwb.plan=d3f13f83af3c7a1c\r\n"
    "DEMO DONE ok\r\n";

Verdict read(std::initializer_list<std::string_view> parts, const ConsoleExpectation &what = expected())
{
    ConsoleReader reader(what);
    double seconds = 0;
    for (const std::string_view part : parts)
        reader.add(part, ++seconds);
    reader.finish(++seconds);
    return reader.verdict();
}

std::string seen(const Verdict &verdict, std::string_view id)
{
    const VerdictStep *step = verdict.step(id);
    return step != nullptr && step->seen ? step->seen->text : std::string();
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT

private slots:
    void goodBoot()
    {
        const Verdict verdict = read({placed, verified, demo});
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.lines.size(), std::size_t{15});
        QCOMPARE(seen(verdict, "banner"),
                 std::string("kexec-workbench purgatory: plan d3f13f83af3c7a1c, 3 segments"));
        QCOMPARE(seen(verdict, "first-line"),
                 std::string("kexec-workbench demo kernel, little-endian, at 0x2880000"));
        QCOMPARE(verdict.step("compared")->seen->seconds, 1.0);
        QCOMPARE(verdict.step("entered")->seen->seconds, 2.0);
        QCOMPARE(verdict.step("marker")->seen->seconds, 3.0);
        QVERIFY(verdict.segments[1].asPlanned == true);
        QVERIFY(!verdict.segments[1].verified); // the purgatory does not check itself
        QVERIFY(verdict.segments[3].verified == true);
    }

    void linesInPieces()
    {
        const std::string all = std::string(placed) + std::string(verified) + std::string(demo);
        ConsoleReader reader(expected());
        for (const char c : all)
            reader.add({&c, 1}, 0);
        QVERIFY(reader.verdict().ok());
    }

    void theFirstLineIsTheKernels_data()
    {
        QTest::addColumn<QString>("console");
        QTest::addColumn<QString>("first");
        const QString linux = QStringLiteral("[    0.000000] radix-mmu: Page sizes from device-tree:");
        QTest::newRow("Linux") << linux + "\r\n" << linux;
        QTest::newRow("after skiboot")
            << "[    2.395170325,5] OPAL: Switch to little-endian OS\r\n" + linux + "\r\n"
            << linux;
        QTest::newRow("after an empty line") << "\r\n" + linux + "\r\n" << linux;
        QTest::newRow("without an end") << linux << linux;
        QTest::newRow("none") << QString() << QString();
    }
    void theFirstLineIsTheKernels()
    {
        QFETCH(QString, console);
        QFETCH(QString, first);
        const std::string text = console.toStdString();
        const Verdict verdict = read({placed, verified, text});
        QCOMPARE(QString::fromStdString(seen(verdict, "first-line")), first);
        QCOMPARE(verdict.step("first-line")->seen.has_value(), !first.isEmpty());
        QVERIFY(!verdict.complete()); // no marker
    }

    void theMarkerCountsOnlyInTheNewKernel()
    {
        const std::string other(demo.substr(0, demo.find("DEMO OK bootargs")));
        const Verdict verdict = read({"kwb.plan=d3f13f83af3c7a1c\r\n", placed, verified, other});
        QVERIFY(!verdict.step("marker")->seen);
        QVERIFY(!verdict.ok());
    }

    void damageIsNotVerified()
    {
        const std::string bad = "stage: kernel 0x2880000 0x20000 as planned\r\n"
                                "stage: purgatory 0x28a0000 0x10000 as planned\r\n"
                                "stage: initrd 0x28b0000 0x10000 DIFFERS: expected 63454b found 817bf8\r\n"
                                "stage: fdt 0x28c0000 0x10000 as planned\r\n"
                                "stage: entering 0x28a0000 little-endian\r\n";
        const Verdict verdict = read({bad, "kexec-workbench purgatory: plan d3f13f83af3c7a1c, 3 segments\r\n"
                                           "  kernel 0x2880000 0x20000 ok\r\n"
                                           "  initrd 0x28b0000 0x10000 BAD: expected 63454b found 817bf8\r\n"
                                           "  fdt 0x28c0000 0x10000 ok\r\n"
                                           "kexec-workbench purgatory: 1 bad segment(s), stopping\r\n"});
        QVERIFY(!verdict.ok());
        QVERIFY(verdict.stopped);
        QVERIFY(!verdict.step("compared")->seen);
        QVERIFY(verdict.step("banner")->seen);
        QVERIFY(!verdict.step("verified")->seen);
        QVERIFY(verdict.segments[2].asPlanned == false);
        QVERIFY(verdict.segments[2].verified == false);
        QVERIFY(verdict.segments[0].verified == true);
        QCOMPARE(verdict.troubles.size(), std::size_t{2});
    }

    void troubleIsNotGood_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("panic") << "[    1.234567] Kernel panic - not syncing: VFS: Unable to mount root fs";
        QTest::newRow("demo kernel") << "DEMO FAIL r5: 0x1";
        QTest::newRow("a CPU that is missing") << "stage: CPU 3 cannot be started";
    }
    void troubleIsNotGood()
    {
        QFETCH(QString, line);
        const std::string text = line.toStdString() + "\r\n";
        const Verdict verdict = read({placed, verified, demo, text});
        QVERIFY(verdict.complete());
        QVERIFY(!verdict.ok());
        QCOMPARE(verdict.troubles.size(), std::size_t{1});
    }

    void anotherPlansBannerDoesNotCount()
    {
        ConsoleExpectation what = expected();
        what.planId = "0000000000000000";
        QVERIFY(!read({placed, verified, demo}, what).step("banner")->seen);
    }

    void otherPurgatories()
    {
        const Verdict tools = read({placed, "I'm in purgatory\r\n", demo}, expected(false));
        QVERIFY(tools.ok());
        QCOMPARE(seen(tools, "banner"), std::string("I'm in purgatory"));
        QCOMPARE(seen(tools, "first-line"),
                 std::string("kexec-workbench demo kernel, little-endian, at 0x2880000"));
        QVERIFY(read({placed, demo}, expected(false)).ok()); // one that says nothing
        const Verdict bad =
            read({placed, "I'm in purgatory\r\nsha256 digests do not match :(\r\n"}, expected(false));
        QVERIFY(!bad.step("first-line")->seen);
        QCOMPARE(bad.troubles.size(), std::size_t{1});
    }

    void waitsForText()
    {
        ConsoleExpectation what = expected();
        what.until = "TARGET READY";
        QVERIFY(!read({placed, verified, demo}, what).complete());
        QVERIFY(read({placed, verified, demo, "TARGET READY 1\r\n"}, what).complete());
    }

    /// Whatever it prints: the newest lines are kept, and what was seen stays seen.
    void consoleWithoutEnd()
    {
        ConsoleReader reader(expected());
        reader.add(placed, 0);
        reader.add(verified, 0);
        const std::string much(1u << 20, 'x');
        for (int i = 0; i < 40; ++i)
            reader.add(much, 1);
        const std::string lines = "Kernel panic - not syncing: again\n";
        for (int i = 0; i < 300'000; ++i)
            reader.add(lines, 2);
        reader.add("the last\n", 3);
        const Verdict &verdict = reader.verdict();
        QVERIFY(verdict.dropped > 0);
        QVERIFY(verdict.seen() > 300'000);
        QCOMPARE(verdict.lines.back().text, std::string("the last"));
        std::size_t bytes = 0;
        for (const ConsoleLine &line : verdict.lines)
            bytes += line.text.size();
        QVERIFY2(bytes < 20u << 20, qPrintable(QString::number(bytes)));
        QVERIFY(verdict.troubles.size() < 10'000);
        QVERIFY(!seen(verdict, "entered").empty());
    }

    void nothingAtAll()
    {
        const Verdict verdict = read({});
        QVERIFY(!verdict.complete());
        QVERIFY(verdict.lines.empty());
        QVERIFY(read({std::string_view("\0\xff\n\n]\n[]\n[,\n  \nstage: \n", 22)}).troubles.empty());
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
