#include "core/report/difference.h"
#include "core/report/plan_json.h"
#include "tests/support/mutate.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <algorithm>

using namespace kwb;

/// Plans read back from JSON, and what differs between two of them.
class DifferenceTest : public QObject {
    Q_OBJECT

    static PlanView view(const BootPlan &plan)
    {
        auto read = readPlanView(viewOf(planJson(plan)), "plan.json");
        if (!read) qFatal("%s", read.error().text().c_str());
        return *std::move(read);
    }
    static const Difference *row(const std::vector<Difference> &rows, const std::string &path)
    {
        const auto it = std::ranges::find(rows, path, &Difference::path);
        return it == rows.end() ? nullptr : &*it;
    }
    static std::shared_ptr<Snapshot> sampleSnapshot()
    {
        auto out = std::make_shared<Snapshot>();
        out->name = "s";
        out->liveTree = test::sampleTree("root=/dev/sda2");
        out->liveTree->root.children[1].properties.push_back({"linux,kernel-end", makeU64(0x2880000)});
        out->pageSize = 0x10000;
        out->byteOrder = ByteOrder::little;
        return out;
    }

private slots:
    void viewHoldsThePlan()
    {
        const BootPlan plan = test::samplePlan();
        const PlanView read = view(plan);
        QCOMPARE(read.segments.size(), plan.segments.size());
        for (std::size_t i = 0; i < plan.segments.size(); ++i) {
            QCOMPARE(read.segments[i].name, plan.segments[i].name);
            QCOMPARE(read.segments[i].mem, plan.segments[i].mem.value);
            QCOMPARE(read.segments[i].bufsz, plan.segments[i].bufsz);
            QVERIFY(!read.segments[i].sha256);
        }
        QCOMPARE(read.memory->size(), plan.memory.ranges.size());
        QCOMPARE(*read.cmdline, plan.cmdline);
        const SealedPlan sealed = test::sampleSealed();
        const auto withDigests = readPlanView(viewOf(planJson(sealed.plan, &sealed)), "p");
        QCOMPARE(withDigests->segments[0].sha256->size(), std::size_t{64});
    }

    void samePlansDoNotDiffer()
    {
        QVERIFY(diffPlans(view(test::samplePlan()), view(test::samplePlan())).empty());
    }

    void itWorkedYesterday()
    {
        const BootPlan before = test::samplePlan();
        BootPlan after = before;
        after.pageSize = 0x1000;
        after.oldByteOrder = ByteOrder::big;
        after.cmdline = "console=hvc0 root=/dev/vdb2";
        after.memory.ranges[0].range.end = PhysAddr(0x40000000); // RAM
        after.memory.ranges[1].range.end = PhysAddr(0x03000000); // the running kernel
        after.memory.ranges[3].range.begin = PhysAddr(0x1fff0000);
        after.segments[0].mem = PhysAddr(0x03000000);
        after.segments[2].bufsz += 1;
        after.segments.pop_back();
        after.unplaced = {"fdt"};
        after.findings.push_back(test::sampleFinding(Severity::error));
        after.findings.back().code = "another-finding";
        const auto rows = diffPlans(view(before), view(after));
        const auto meaning = [&](const char *path) {
            const Difference *found = row(rows, path);
            return found == nullptr ? std::string("(no row)") : found->meaning.id();
        };
        QCOMPARE(meaning("page_size"), "diff.page-size");
        QCOMPARE(meaning("old_byte_order"), "diff.old-order");
        QCOMPARE(meaning("memory/ram"), "diff.ram-shrank");
        QCOMPARE(meaning("memory/kernel"), "diff.kernel-grew");
        QCOMPARE(meaning("memory/rtas"), "diff.rtas");
        QCOMPARE(meaning("segments/kernel/mem"), "diff.moved-over");
        QCOMPARE(meaning("segments/initrd/bufsz"), "diff.bufsz");
        QCOMPARE(meaning("segments/fdt"), "diff.segment-gone");
        QCOMPARE(meaning("unplaced/fdt"), "diff.unplaced");
        QCOMPARE(meaning("findings/another-finding/initrd"), "diff.finding-new");
        QVERIFY(row(rows, "memory/ram")->meaning.text().starts_with("the machine has 1 GiB less RAM"));
        const std::string cmdline = row(rows, "cmdline")->meaning.text();
        QVERIFY2(cmdline.find("new root=/dev/vdb2") != std::string::npos, cmdline.c_str());
        QVERIFY2(cmdline.find("gone root=/dev/vda2 kwb.plan=") != std::string::npos, cmdline.c_str());
        QVERIFY(row(rows, "segments/purgatory/mem") == nullptr);
    }

    /// What names a segment's address is not the same everywhere: x86 has no tree, and nobody is named in
    /// itself.
    void aMoveIsExplainedForItsMachine()
    {
        PlanView before = view(test::samplePlan());
        before.memory.reset();
        PlanView after = before;
        for (SegmentView &segment : after.segments)
            segment.mem += 0x10000;
        const auto meaning = [&](const char *path) {
            return row(diffPlans(before, after), path)->meaning.id();
        };
        QCOMPARE(meaning("segments/purgatory/mem"), std::string("diff.moved-purgatory"));
        QCOMPARE(meaning("segments/initrd/mem"), std::string("diff.moved"));
        after.machine = "x86_64";
        QCOMPARE(meaning("segments/purgatory/mem"), std::string("diff.moved-purgatory"));
        QCOMPARE(meaning("segments/initrd/mem"), std::string("diff.moved-without-tree"));
    }

    void aLogIsMatchedBySizes()
    {
        const PlanView plan = view(test::samplePlan());
        KexecLog log;
        log.entry = plan.entry.value();
        for (const SegmentView &segment : plan.segments)
            log.segments.push_back({"segment " + segment.name, segment.mem, segment.memsz, segment.bufsz});
        QVERIFY(diffPlans(plan, planViewOf(log, "log")).empty());
        log.segments[2].mem += 0x10000;
        const auto rows = diffPlans(plan, planViewOf(log, "log"));
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].path, "segments/initrd/mem");
    }

    void snapshots()
    {
        const auto before = sampleSnapshot();
        QVERIFY(diffSnapshots(*before, *before)->empty());
        auto after = std::make_shared<Snapshot>(*before);
        after->liveTree->root.children[1].properties.back().value = makeU64(0x3000000);
        after->liveTree->root.children[0].properties[1].value = *parseDtsValue("<0 0 0 0x40000000>");
        after->pageSize = 0x1000;
        after->lockdown = "integrity";
        const auto rows = *diffSnapshots(*before, *after);
        for (const char *path : {"page_size", "lockdown", "memory/ram", "memory/kernel", "fingerprint/ram",
                                 "fingerprint/kernel-end", "fingerprint/page-size",
                                 "device-tree/chosen:linux,kernel-end", "device-tree/memory@0:reg"})
            QVERIFY2(row(rows, path) != nullptr, path);
        QCOMPARE(row(rows, "memory/kernel")->meaning.id(), "diff.kernel-grew");
        QCOMPARE(*row(rows, "fingerprint/kernel-end")->after, "0x3000000");
        QVERIFY(!row(rows, "lockdown")->before);
        QCOMPARE(row(rows, "page_size")->meaning.id(), "diff.page-size");
        QCOMPARE(row(rows, "lockdown")->meaning.id(), "diff.not-captured");
    }

    /// A tree without memory is no machine that lost it.
    void malformedMemoryIsToldNotCompared()
    {
        const auto before = sampleSnapshot();
        const auto after = std::make_shared<Snapshot>(*before);
        after->name = "after.tar";
        after->liveTree->root.children.clear();
        const auto rows = diffSnapshots(*before, *after);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::malformed);
        QVERIFY(rows.error().text().starts_with("after.tar"));
    }

    void logsTellOfRefusalsAndMachines()
    {
        KexecLog good;
        good.machine = "ppc64";
        good.segments = {{"kernel", 0x10000, 0x10000, 0x100}};
        KexecLog bad = good;
        bad.failure = "Invalid argument";
        const auto refused = diffPlans(planViewOf(good, "a"), planViewOf(bad, "b"));
        QCOMPARE(refused.size(), std::size_t{1});
        QCOMPARE(*row(refused, "load")->after, "refused: Invalid argument");
        bad = good;
        bad.machine = "x86_64";
        QVERIFY(row(diffPlans(planViewOf(good, "a"), planViewOf(bad, "b")), "machine") != nullptr);
    }

    void textAndJson()
    {
        const std::vector<Difference> rows{
            {"memory/ram", "a\x1b[31m", std::nullopt, {KWB_MSG("test.meaning", "it means <that>")}}};
        const std::string text = differencesText(rows, "plans");
        QVERIFY(text.starts_with("1 difference between the two plans\n"));
        QVERIFY(text.find('\x1b') == std::string::npos);
        QVERIFY(text.find("(not there)") != std::string::npos &&
                text.find("-> it means") != std::string::npos);
        const Json json = Json::parse(differencesJson(rows, "plans", "a", "b"));
        QCOMPARE(json["schema"].get<std::string>(), "kexec-workbench/diff/1");
        QCOMPARE(json["differences"][0]["path"].get<std::string>(), "memory/ram");
        QVERIFY(json["differences"][0]["after"].is_null());
        QCOMPARE(json["differences"][0]["meaning"].get<std::string>(), "it means <that>");
        QVERIFY(differencesText({}, "plans").starts_with("The two plans do not differ"));
    }

    void damagedPlans()
    {
        const std::string whole = planJson(test::samplePlan());
        int good = 0;
        for (std::uint32_t n = 0; n < 1000; ++n) {
            const auto read = readPlanView(test::mutate(viewOf(whole), n, whole.size()), "p");
            if (!read) {
                const std::string text = read.error().text();
                QVERIFY2(!text.empty() && text.find('\n') == text.npos, text.c_str());
                continue;
            }
            ++good;
            diffPlans(view(test::samplePlan()), *read);
        }
        QVERIFY2(good > 50 && good < 1000, qPrintable(QString::number(good)));
        QVERIFY(!readPlanView(viewOf(R"({"schema": "kexec-workbench/map/1"})"), "p"));
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "tst_difference.moc"
