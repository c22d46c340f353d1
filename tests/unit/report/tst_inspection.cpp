#include "core/report/explain.h"
#include "core/report/inspection.h"
#include "tests/unit/report/shipped_sample.h"

#include <QTest>

#include <algorithm>

using namespace kwb;

namespace {

std::string toldOf(const Inspection &inspection)
{
    return inspectionText(inspection, sayEnglish);
}

bool has(const std::string &text, const std::string &part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("%s\n  does not hold\n%s", text.c_str(), part.c_str());
    return false;
}

const InspectionSection *sectionOf(const Inspection &inspection, const char *id)
{
    const auto it = std::ranges::find_if(
        inspection.sections, [&](const InspectionSection &section) { return section.title.id() == id; });
    return it == inspection.sections.end() ? nullptr : &*it;
}

Subject segmentNamed(const char *name)
{
    return {Subject::Kind::segment, name, {}, {}};
}

} // namespace

/// What is said of each kind of thing in a plan.
class InspectionTest : public QObject {
    Q_OBJECT

    BootPlan sample_ = test::planOf(test::shippedSpec());

private slots:
    void everySubjectOfTheSampleIsDescribed()
    {
        std::vector<Subject> subjects{Subject(),
                                      Subject::ofAddress(PhysAddr(0x2880010)),
                                      Subject::ofRange({PhysAddr(0), PhysAddr(0x10000)}),
                                      Subject::ofNode("/chosen"),
                                      Subject::ofNode("/"),
                                      Subject::ofProperty("/chosen", "bootargs"),
                                      {Subject::Kind::profile, "kexec-tools", {}, {}}};
        for (const PlannedSegment &segment : sample_.segments)
            subjects.push_back(Subject::ofSegment(segment));
        for (const MemoryRange &range : sample_.memory.ranges)
            subjects.push_back(Subject::ofMemory(sample_.memory, range));
        for (const BootExtent &extent : sample_.extents)
            subjects.push_back(Subject::ofExtent(extent));
        for (const AppliedRelocation &relocation : sample_.purgatory->relocations)
            subjects.push_back(Subject::ofRelocation(relocation));
        for (const PlacedSection &section : sample_.purgatory->layout.sections)
            subjects.push_back(findAgain(sample_, {Subject::Kind::section, section.name, {}, {}}));
        for (const auto &symbol : sample_.purgatory->symbols)
            subjects.push_back(findAgain(sample_, {Subject::Kind::symbol, symbol.first, {}, {}}));
        for (const Finding &finding : sample_.findings)
            subjects.push_back(Subject::ofFinding(finding));
        QVERIFY(subjects.size() > 300);
        for (const Subject &subject : subjects) {
            const Inspection inspection = inspect(sample_, subject);
            QVERIFY2(!inspection.sections.empty(), subject.name.c_str());
            QVERIFY2(subject.empty() || !inspection.name.empty() || !inspection.title.empty(),
                     subject.name.c_str());
            for (const InspectionSection &section : inspection.sections)
                for (const InspectionItem &item : section.items) {
                    QVERIFY2(item.words.text().find('{') == std::string::npos, item.words.text().c_str());
                    if (item.link.kind != Subject::Kind::none && item.link.kind != Subject::Kind::address)
                        QVERIFY2(!findAgain(sample_, item.link).empty(), item.value.c_str());
                }
        }
    }

    void aSegmentTellsItsNumbersAndItsSearch()
    {
        const PlannedSegment &initrd = *sample_.segment("initrd");
        const Inspection inspection = inspect(sample_, segmentNamed("initrd"));
        QCOMPARE(inspection.kind.text(), std::string("segment 3 of 4"));
        QCOMPARE(inspection.role, Role::initrd);
        const std::string text = toldOf(inspection);
        QVERIFY(has(text, ::kwb::text(initrd.range())));
        QVERIFY(has(text, "111 bytes"));
        QVERIFY(has(text, "made when the plan is sealed"));
        QVERIFY(has(text, "took " + hex(initrd.mem)));
        QVERIFY(has(text, "/chosen:linux,initrd-start"));
        QVERIFY(has(text, "/chosen:linux,initrd-end"));
        QVERIFY(has(text, "/memreserve/:" + hex(initrd.mem)));
        QVERIFY(text.find("/chosen:linux,kernel-end") == std::string::npos);
        // The kernel ends where the initrd begins: that address is the initrd's alone.
        QVERIFY(!has(toldOf(inspect(sample_, segmentNamed("kernel"))), "linux,initrd-start"));
        const InspectionSection *why = sectionOf(inspection, "inspect.why");
        QVERIFY(why != nullptr);
        QCOMPARE(std::ranges::count(why->items, InspectionItem::Mark::taken, &InspectionItem::mark), 1);
    }

    void whyHereSaysTheReasonBeforeTheCount()
    {
        const std::string why = toldOf(inspect(sample_, segmentNamed("initrd")));
        QVERIFY(has(why, "Looked at 1 hole: took " + hex(sample_.segment("initrd")->mem)));
        QVERIFY(why.find("Looked bottom up") < why.find("Looked at 1 hole"));
    }

    void everyFindingThatIsCountedIsListed()
    {
        const std::string overview = toldOf(inspect(sample_, {}));
        QVERIFY(!sample_.findings.empty());
        for (const Finding &finding : sample_.findings)
            QVERIFY(has(overview, finding.message.text()));
    }

    void theTreeHasOneNameForPeople()
    {
        QVERIFY(has(toldOf(inspect(sample_, {})), "device tree (fdt)"));
        QVERIFY(has(toldOf(inspect(sample_, segmentNamed("fdt"))), "device tree (fdt)"));
    }

    void refusedHolesComeWithTheirReason()
    {
        RequestSpec spec = test::shippedSpec();
        spec.allocator = "linux-6.1";
        spec.reserves = {};
        const BootPlan plan = test::planOf(spec);
        bool refused = false;
        for (const PlannedSegment &segment : plan.segments) {
            const Inspection inspection = inspect(plan, Subject::ofSegment(segment));
            const InspectionSection *why = sectionOf(inspection, "inspect.why");
            QVERIFY(why != nullptr);
            for (const InspectionItem &item : why->items)
                if (item.mark == InspectionItem::Mark::refused) {
                    refused = true;
                    QVERIFY(!item.value.empty() && !item.words.empty());
                }
        }
        QVERIFY(refused);
    }

    /// What the search passed over is named, with who says so, by every allocator.
    void whatWasInTheWayIsNamed()
    {
        for (const Profile &profile : profiles()) {
            if (profile.excludes.empty()) continue; // its lists come from memblock or /proc/iomem
            RequestSpec spec = test::shippedSpec();
            spec.allocator = profile.name;
            const BootPlan plan = test::planOf(spec);
            if (plan.segment("kernel") == nullptr) continue;
            const std::string text = toldOf(inspect(plan, segmentNamed("kernel")));
            QVERIFY2(has(text, "passed over: running kernel (/chosen linux,kernel-end)"),
                     profile.name.c_str());
        }
        const std::string initrd = toldOf(inspect(sample_, segmentNamed("initrd")));
        QVERIFY(has(initrd, "passed over: kernel, which was placed before"));
        RequestSpec spec = test::shippedSpec();
        const AddressRange range{PhysAddr(0x7f000000), PhysAddr(0x80000000)};
        spec.reserves = {range};
        const std::string fdt = toldOf(inspect(test::planOf(spec), segmentNamed("fdt")));
        QVERIFY(has(fdt, ::kwb::text(range) + "\tpassed over: kept clear by the request"));
    }

    /// As long as its reasons, whatever the machine has.
    void whatWasInTheWayIsMerged()
    {
        RequestSpec spec = test::shippedSpec();
        for (std::uint64_t i = 0; i < 3000; ++i)
            spec.reserves.push_back(AddressRange::ofSize(PhysAddr(0x8000000 + i * 0x20000), 0x10000));
        const BootPlan plan = test::planOf(spec);
        for (const TraceEntry &entry : plan.trace)
            QVERIFY(entry.candidates.size() < 20);
    }

    void whatMovesWithASegmentIsListed()
    {
        const Inspection initrd = inspect(sample_, segmentNamed("initrd"));
        const InspectionSection *moved = sectionOf(initrd, "inspect.if-moved");
        QVERIFY(moved != nullptr);
        const std::string text = toldOf(initrd);
        QVERIFY(has(text, "segment-misaligned"));
        QVERIFY(has(text, "segment kernel; free between: 0x0; nearer than that: segment-overlaps-segment"));
        QVERIFY(has(text, "RTAS; free between: "));
        QVERIFY(sectionOf(initrd, "inspect.moves-with-it") != nullptr);
        QVERIFY(has(text, "its row in the purgatory"));
        const std::string kernel = toldOf(inspect(sample_, segmentNamed("kernel")));
        QVERIFY(has(kernel, "kernel = " + hex(sample_.segment("kernel")->mem)));
        const std::string tree = toldOf(inspect(sample_, segmentNamed("fdt")));
        QVERIFY(has(tree, "dt_offset = " + hex(sample_.segment("fdt")->mem)));
        const std::string purgatory = toldOf(inspect(sample_, segmentNamed("purgatory")));
        QVERIFY(has(purgatory, " lead into it, the first at "));
        QVERIFY(has(purgatory, "the entry for kexec\t" + hex(sample_.entry)));
    }

    /// A tool that has no limit ends with the RAM that it knows: 2 GiB for kexec-lite, 768 MiB for old
    /// kexec-tools, whose last byte is one too many.
    void theLimitIsThatOfTheTool()
    {
        RequestSpec spec = test::shippedSpec();
        spec.allocator = "kexec-tools-2.0.25";
        const std::string text = toldOf(inspect(test::planOf(spec), segmentNamed("initrd")));
        QVERIFY(has(text, "[0x0, 0x30000001)\tkexec-tools-2.0.25 goes no further: the end of the RAM"));
    }

    /// What decides where a crash image goes is the region that is kept free for it, not the request's
    /// limits.
    void aCrashImageNamesItsRegion()
    {
        const BootPlan plan = test::planOf(test::shippedCrashSpec());
        const AddressRange region = *plan.crash->region;
        for (const PlannedSegment &segment : plan.segments) {
            const std::string text = toldOf(inspect(plan, segmentNamed(segment.name.c_str())));
            QVERIFY(has(text, "All of a crash image lies in " + ::kwb::text(region)));
            QVERIFY(text.find("All of a crash image") < text.find("Looked "));
            QVERIFY(has(text, "in " + ::kwb::text(region) + " (the crashkernel region)"));
            QVERIFY(has(text, "searched in\t" + ::kwb::text(region) + "\t" + plan.request.allocator +
                                  " goes no further: the crashkernel region"));
            QVERIFY2(!text.contains("in [0x0, 2^64)"), text.c_str());
            QVERIFY2(!text.contains("passed over: running kernel"), text.c_str());
        }
        const std::string kernel = toldOf(inspect(plan, segmentNamed("kernel")));
        QVERIFY(has(kernel, "the beginning of the crash region; free between: 0x0"));
        QVERIFY2(!kernel.contains("the end of the crash region"), kernel.c_str());
    }

    /// The old tool takes the first byte behind the region for the last one that it may use.
    void aCrashRegionIsTheToolsLimit()
    {
        RequestSpec spec = test::shippedCrashSpec();
        spec.allocator = "kexec-tools-2.0.25";
        const BootPlan plan = test::planOf(spec);
        const std::string text = toldOf(inspect(plan, segmentNamed("kernel")));
        QVERIFY(has(text, "in [0x20000000, 0x30000001) (the crashkernel region)"));
        const std::string explained = explainPlan(plan);
        QVERIFY(has(explained, "All of a crash image lies in [0x20000000, 0x30000000)"));
        QVERIFY2(!explained.contains("in [0x0, 2^64) (no limit)"), explained.c_str());
    }

    /// A tool that loads no crash images looks everywhere: the plan must not claim that it kept to the
    /// region.
    void aToolWithoutCrashImagesKnowsNoRegion()
    {
        RequestSpec spec = test::shippedCrashSpec();
        spec.allocator = "kexec-lite";
        const BootPlan plan = test::planOf(spec);
        QVERIFY(!plan.crash->region->contains(plan.segment("kernel")->range()));
        const std::string text = toldOf(inspect(plan, segmentNamed("kernel")));
        QVERIFY2(!text.contains("crashkernel region") && !text.contains("All of a crash image"),
                 text.c_str());
        QVERIFY2(!text.contains("of the crash region"), text.c_str());
        QVERIFY(has(text, "in [0x0, 2^64) ("));
    }

    /// A pin is rewritten by the plan, a word of the command line and an edit by hand are not.
    void whatIsSetByHandIsWarnedOf()
    {
        RequestSpec spec = test::shippedSpec();
        const PhysAddr at = sample_.segment("initrd")->mem;
        spec.cmdline = "console=hvc0 elfcorehdr=" + hex(at);
        spec.cmdlineFromTarget = false;
        spec.edits.push_back(*parseSetCommand("/chosen:my,address=<0x0 " + hex(at) + ">"));
        const std::string text = toldOf(inspect(test::planOf(spec), segmentNamed("initrd")));
        QVERIFY(has(text, "elfcorehdr=" + hex(at) + " on the command line: the plan leaves it"));
        QVERIFY(has(text, "set by hand: the plan leaves it as it is"));
    }

    void theTreeSegmentIsExplained()
    {
        const Inspection inspection = inspect(sample_, segmentNamed("fdt"));
        QCOMPARE(inspection.title.text(), std::string("device tree (fdt)"));
        QVERIFY(has(toldOf(inspection), "the flattened device tree"));
    }

    void theRunningKernelIsCalledSo()
    {
        const MemoryRange *kernel = sample_.memory.first(MemoryKind::kernel);
        QVERIFY(kernel != nullptr);
        const Inspection inspection = inspect(sample_, Subject::ofMemory(sample_.memory, *kernel));
        QCOMPARE(inspection.title.text(), std::string("running kernel"));
        QVERIFY(toldOf(inspection).starts_with("running kernel\n"));
    }

    void pinnedAndSealedAreSaid()
    {
        RequestSpec spec = test::shippedSpec();
        spec.pins["initrd"] = PhysAddr(0x30000000);
        const BootPlan plan = test::planOf(spec);
        const auto sealed = seal(plan);
        QVERIFY(sealed);
        const Inspection inspection = inspect(plan, segmentNamed("initrd"), {&*sealed, nullptr});
        QVERIFY(has(toldOf(inspection), "pinned by the request"));
        QVERIFY(has(toldOf(inspection), hexString(sealed->digests.at("initrd").content)));
    }

    void otherAllocatorsAreNamedWhenTheyAreKnown()
    {
        const Inspection before = inspect(sample_, segmentNamed("initrd"));
        QCOMPARE(sectionOf(before, "inspect.others")->items.front().action, InspectionItem::Action::compare);
        const Comparison comparison = comparePlans(sample_.request);
        const Inspection after = inspect(sample_, segmentNamed("initrd"), {nullptr, &comparison});
        const auto &rows = sectionOf(after, "inspect.others")->items;
        QCOMPARE(rows.size(), comparison.answers.size() - 1);
        QVERIFY(std::ranges::all_of(rows, [](const InspectionItem &row) { return row.key != "workbench"; }));
    }

    void whatHasNoPlaceSaysWhy()
    {
        RequestSpec spec = test::shippedSpec();
        spec.reserves = {{PhysAddr(0), PhysAddr(0x80000000)}};
        const BootPlan plan = test::planOf(spec);
        QVERIFY(!plan.unplaced.empty());
        const Inspection inspection = inspect(plan, segmentNamed(plan.unplaced.front().c_str()));
        QCOMPARE(inspection.kind.id(), std::string("inspect.unplaced"));
        QVERIFY(sectionOf(inspection, "inspect.findings") != nullptr);
        QVERIFY(has(toldOf(inspection), "None of them was taken"));
    }

    void aFindingTellsCauseAndRemedy()
    {
        RequestSpec spec = test::shippedSpec();
        spec.pins["initrd"] = PhysAddr(0x2fff0000);
        const BootPlan plan = test::planOf(spec);
        QVERIFY(plan.hasErrors());
        const auto finding = std::ranges::find(plan.findings, Severity::error, &Finding::severity);
        const Inspection inspection = inspect(plan, Subject::ofFinding(*finding));
        QCOMPARE(inspection.role, Role::conflict);
        const std::string text = toldOf(inspection);
        QVERIFY(has(text, finding->message.text()));
        QVERIFY(has(text, finding->remedy.text()));
        QVERIFY(has(text, findFindingRule(finding->code)->cause.english));
        const Inspection segment = inspect(plan, segmentNamed("initrd"));
        QVERIFY(has(toldOf(segment), finding->message.text()));
    }

    void aPropertyTellsBeforeAfterAndWhatItNames()
    {
        const Inspection inspection = inspect(sample_, Subject::ofProperty("/chosen", "linux,initrd-end"));
        const std::string text = toldOf(inspection);
        QVERIFY(has(text, "<0x3011820>"));
        QVERIFY(has(text, "first byte behind the new initrd"));
        QVERIFY(has(text, "names an address of\tinitrd"));
    }

    void aThingThatIsGoneLeavesTheSummary()
    {
        const Inspection inspection = inspect(sample_, segmentNamed("elsewhere"));
        QCOMPARE(inspection.title.id(), std::string("inspect.plan"));
        QVERIFY(has(toldOf(inspection), "Errors: 0"));
    }

    void planWithoutPurgatoryBytes()
    {
        RequestSpec spec = test::shippedSpec();
        spec.purgatory = "linux";
        const BootPlan plan = test::planOf(spec);
        for (const char *name : {"kernel", "purgatory", "initrd", "fdt"})
            QVERIFY(!inspect(plan, segmentNamed(name)).sections.empty());
        QVERIFY(!inspect(plan, {Subject::Kind::symbol, "kernel", {}, {}}).sections.empty());
    }
};

QTEST_GUILESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
