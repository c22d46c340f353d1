#include "tests/unit/plan/provocations.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace kwb;
using namespace kwb::test;

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    void catalogueIsSound()
    {
        QSet<QString> codes;
        for (const FindingRule &rule : findingRules()) {
            QVERIFY2(!codes.contains(rule.code), rule.code);
            codes.insert(rule.code);
            for (const MessageTemplate &text : {rule.message, rule.remedy, rule.cause})
                QVERIFY2(text.english[0] != 0, rule.code);
        }
        QVERIFY(codes.size() >= 40);
        QVERIFY(findFindingRule("no-such-code") == nullptr);
    }

    void provoked_data()
    {
        QTest::addColumn<int>("index");
        const auto all = provocations();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].code) << static_cast<int>(i);
    }

    /// The finding comes when its cause is there, and not without it; all its texts are filled.
    void provoked()
    {
        QFETCH(int, index);
        const Provocation row = provocations()[static_cast<std::size_t>(index)];
        QVERIFY2(!hasFinding(planOf(wholeRequest()), row.code), "there without its cause");
        BootRequest request = wholeRequest();
        row.provoke(request);
        const BootPlan made = planOf(request);
        const Finding *finding = findingOf(made, row.code);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->severity, findFindingRule(row.code)->severity);
        for (const std::string &text : {finding->message.text(), finding->remedy.text()})
            QVERIFY2(text.find('{') == std::string::npos, text.c_str());
    }

    void everyCodeHasItsCase()
    {
        QSet<QString> provoked;
        for (const Provocation &row : provocations())
            provoked.insert(row.code);
        for (const FindingRule &rule : findingRules())
            QVERIFY2(provoked.remove(rule.code), rule.code);
        QVERIFY2(provoked.isEmpty(), "a case for a code that is not in the catalogue");
    }

    void documented()
    {
        for (const FindingRule &rule : findingRules()) {
            QVERIFY2(rule.source[0] != 0, rule.code);
            QVERIFY2(std::string_view(rule.cause.english).find('{') == std::string_view::npos, rule.code);
        }
    }

    void evidenceIsWordsOrData()
    {
        const FindingRule &rule = findingRules().front();
        const Finding finding =
            makeFinding(rule, {{"who", KWB_MSG("test.who", "the kernel")}, {"at", "0x10"}}, {});
        QCOMPARE(finding.evidence.front().second, std::string("the kernel"));
        QVERIFY(evidenceWords(finding, "who") != nullptr);
        QCOMPARE(evidenceWords(finding, "who")->id(), std::string("test.who"));
        QVERIFY(evidenceWords(finding, "at") == nullptr);
        QVERIFY(evidenceWords(finding, "nobody") == nullptr);
    }

    /// What happens later says when.
    void timedFindingsTellTheStage()
    {
        for (const auto &[code, stage] : {std::pair{"overwritten-by-stack", "purgatory-runs"},
                                          std::pair{"overwritten-by-kernel", "kernel-moves"},
                                          std::pair{"firmware-overwritten-by-kernel", "kernel-moves"},
                                          std::pair{"reserved-overwritten-by-kernel", "kernel-moves"},
                                          std::pair{"kernel-torn-apart", "kernel-moves"},
                                          std::pair{"initrd-outside-memory", "kernel-sets-up-memory"},
                                          std::pair{"firmware-not-reserved", "kernel-sets-up-memory"},
                                          std::pair{"crashkernel-on-kernel", "kernel-sets-up-memory"}}) {
            BootRequest request = wholeRequest();
            for (const Provocation &row : provocations())
                if (std::string_view(row.code) == code) row.provoke(request);
            const BootPlan made = planOf(request);
            const Finding *finding = findingOf(made, code);
            QVERIFY2(finding != nullptr, code);
            const std::pair<std::string, std::string> told("stage", stage);
            QVERIFY2(std::ranges::find(finding->evidence, told) != finding->evidence.end(), code);
            QVERIFY2(finding->message.text().find(" when the new kernel ") != std::string::npos ||
                         finding->message.text().find(" while the purgatory ") != std::string::npos,
                     finding->message.text().c_str());
        }
    }

    /// The workbench makes the stack a segment, so that kexec_load knows of it; nobody's stack is checked
    /// less.
    void stacksAreChecked()
    {
        for (const char *allocator : {"workbench", "kexec-tools"}) {
            BootRequest request = wholeRequest();
            withForeignStack(request);
            request.allocator = allocator;
            const BootPlan good = planOf(request);
            for (const char *code : {"segment-overlaps-firmware", "segment-outside-ram",
                                     "segment-overlaps-segment", "overwritten-by-stack"})
                QVERIFY2(!hasFinding(good, code), code);
            QCOMPARE(good.segment("stack") != nullptr, std::string_view(allocator) == "workbench");
            QCOMPARE(good.extents.size(), std::size_t(good.segment("stack") != nullptr ? 1 : 2));
            request.pins["stack"] = PhysAddr(inside(MemoryKind::rtas));
            QVERIFY2(hasFinding(planOf(request), "segment-overlaps-firmware"), allocator);
            request.pins["stack"] = PhysAddr(0x100000000);
            QVERIFY2(hasFinding(planOf(request), "segment-outside-ram"), allocator);
            request.pins = {{"initrd", PhysAddr(0x30000000)}, {"stack", PhysAddr(0x30004000)}};
            const BootPlan bad = planOf(request);
            QCOMPARE(hasFinding(bad, "segment-overlaps-segment"), good.segment("stack") != nullptr);
            QCOMPARE(hasFinding(bad, "overwritten-by-stack"), good.segment("stack") == nullptr);
        }
    }

    /// The sample's live tree says that there is no limit to its memory, which nobody can misread.
    void noLimitIsNoFinding()
    {
        BootRequest request = wholeRequest();
        request.allocator = "kexec-tools";
        const BootPlan made = planOf(request);
        QVERIFY(made.treeAfter.find("/chosen")->property("linux,memory-limit") != nullptr);
        QVERIFY(!hasFinding(made, "running-kernel-property"));
    }

    /// How much the kernel moves: up to its symbol _end, which must make sense; else its PT_LOADs, to 64 KiB.
    void movedExtent()
    {
        const auto extentOf = [](const std::shared_ptr<const KernelImage> &kernel) {
            BootRequest request = wholeRequest();
            request.kernel = kernel;
            return planOf(request).extents.front().range;
        };
        QCOMPARE(text(extentOf(syntheticKernel({{0, 0x1000, 0x12345}}))),
                 text({PhysAddr(0), PhysAddr(0x20000)}));
        // Loaded high, it moves to 0 all the same.
        QCOMPARE(text(extentOf(syntheticKernel({{0x2000000, 0x1000, 0x12345}}))),
                 text({PhysAddr(0), PhysAddr(0x20000)}));
        QCOMPARE(text(extentOf(kernelWithSymbol("_end", 0x3000))), text({PhysAddr(0), PhysAddr(0x3000)}));
        for (const std::uint64_t odd : {0x100ull, 0x30000ull, ~0ull})
            QCOMPARE(text(extentOf(kernelWithSymbol("_end", odd))), text({PhysAddr(0), PhysAddr(0x10000)}));
    }

    void crashRegion_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("range");
        const auto row = [](const char *value, std::uint64_t begin, std::uint64_t end) {
            const std::string range = end == 0 ? "" : text({PhysAddr(begin), PhysAddr(end)});
            QTest::newRow(value) << QByteArray(value) << QByteArray::fromStdString(range);
        };
        row("256M", 0x20000000, 0x30000000); // radix: 512 MiB
        row("256M@128M", 0x8000000, 0x18000000);
        row("0x1000000@0x10000000", 0x10000000, 0x11000000);
        row("1G-4G:64M,4G-:128M", 0x20000000, 0x24000000);
        row("4G-:128M@64M", 0, 0);
        row("512M-2G:32M,2G-4G:64M@1G", 0x40000000, 0x44000000);
        row("0", 0, 0);
        row("auto", 0, 0);
        row("1G-:", 0, 0);
    }

    /// As Linux reads crashkernel= on a guest of 2 GiB.
    void crashRegion()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, range);
        BootRequest request = wholeRequest();
        request.cmdline = "crashkernel=" + value.toStdString();
        std::string found;
        for (const BootExtent &extent : planOf(request).extents)
            if (extent.stage == BootStage::kernelSetsUpMemory) found = text(extent.range);
        QCOMPARE(QByteArray::fromStdString(found), range);
    }

    void errorsComeFirst()
    {
        BootRequest request = sampleRequest();
        request.pins["initrd"] = PhysAddr(0x10000);
        const BootPlan made = planOf(request);
        QVERIFY(made.hasErrors());
        QCOMPARE(made.findings.front().severity, Severity::error);
    }

    /// One segment for all PT_LOADs makes do with four.
    void manyLoadsFitByTheWorkbench()
    {
        BootRequest request = sampleRequest();
        std::vector<Load> loads;
        for (std::uint64_t i = 0; i < 16; ++i)
            loads.push_back({i * 0x10000, 0x1000, 0x1000});
        request.kernel = syntheticKernel(loads);
        QVERIFY(planOf(request).exportable());
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
