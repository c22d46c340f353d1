#include "core/report/compare_lanes.h"
#include "core/report/difference_table.h"
#include "core/report/segment_pairs.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kwb;

namespace {

PlanView planOf(std::vector<SegmentView> segments)
{
    PlanView out;
    out.segments = std::move(segments);
    out.memory = std::vector<MemoryView>{{AddressRange::ofSize(PhysAddr(0), 0x4000'0000), "ram"}};
    return out;
}

SegmentView segmentAt(const std::string &name, std::uint64_t mem, std::uint64_t size = 0x10000)
{
    return {name, name, mem, size, size, {}};
}

/// How a segment is outlined in the lanes, left to right.
std::vector<Role> outlines(const LanesPicture &picture, const std::string &segment)
{
    std::vector<Role> out;
    for (const DisplayItem &item : picture.list.items)
        if (const auto *rect = std::get_if<DisplayRect>(&item); rect && rect->about == segment)
            out.push_back(rect->stroke);
    return out;
}

std::string cellOf(const Table &table, std::size_t row, std::size_t column)
{
    return table.cell(row, column, sayEnglish);
}

} // namespace

class CompareLanesTest : public QObject {
    Q_OBJECT

private slots:
    void whatDiffersIsOutlined()
    {
        const PlanView a = planOf({segmentAt("kernel", 0x2000'0000), segmentAt("initrd", 0x3000'0000),
                                   segmentAt("fdt", 0x3800'0000)});
        const PlanView b = planOf({segmentAt("kernel", 0x2000'0000), segmentAt("initrd", 0x3100'0000)});
        const LanesPicture picture = compareLanes(a, "A", b, "B", {.width = 500, .height = 600});
        QCOMPARE(outlines(picture, "kernel"), (std::vector{Role::none, Role::none}));
        QCOMPARE(outlines(picture, "initrd"), (std::vector{Role::text, Role::text}));
        QCOMPARE(outlines(picture, "fdt"), (std::vector{Role::text}));
    }

    /// Both lanes have one axis: the same address is at the same height.
    void oneAxisForBothLanes()
    {
        const PlanView a = planOf({segmentAt("kernel", 0x2000'0000)});
        const PlanView b = planOf({segmentAt("kernel", 0x2000'0000), segmentAt("initrd", 0x100'0000)});
        const LanesPicture picture = compareLanes(a, "A", b, "B", {.width = 500, .height = 600});
        std::vector<Box> kernels;
        for (const LaneSpot &spot : picture.spots)
            if (spot.segment == "kernel") kernels.push_back(spot.box);
        QCOMPARE(kernels.size(), std::size_t{2});
        QCOMPARE(kernels[0].y, kernels[1].y);
        QVERIFY(kernels[0].right() < kernels[1].x);
    }

    /// Where a language has no room for the words about a fold, its size stands there whole.
    void sizesOfFoldsAreWhole()
    {
        const PlanView plan = planOf({segmentAt("kernel", 0x2000'0000), segmentAt("fdt", 0x3000'0000)});
        const auto longer = [](const Message &message) {
            return message.text() + (message.id().starts_with("map.") ? ", in many more words" : "");
        };
        const LanesPicture picture =
            compareLanes(plan, "A", plan, "B", {.width = 500, .translate = longer, .height = 600});
        int sizes = 0;
        for (const DisplayItem &item : picture.list.items)
            if (const auto *text = std::get_if<DisplayText>(&item)) {
                QVERIFY2(!text->text.ends_with("…"), text->text.c_str());
                if (text->text.ends_with("iB")) ++sizes;
            }
        QVERIFY(sizes >= 2);
    }

    void emptyPlansAndEndsOfTheAddressSpace()
    {
        const PlanView none = planOf({});
        const PlanView high = planOf({segmentAt("kernel", ~std::uint64_t{0} - 0x10000)});
        const LanesPicture empty = compareLanes(PlanView(), "A", PlanView(), "B", {.width = 100});
        QVERIFY(empty.list.height > 0 && empty.list.width >= empty.leastWidth);
        QCOMPARE(outlines(compareLanes(none, "A", high, "B", {.width = 500}), "kernel"),
                 std::vector{Role::text});
    }

    /// Names of logs are guesses: what carries as many bytes is the same segment.
    void segmentsOfALogAreMatchedByTheirBytes()
    {
        PlanView log = planOf({segmentAt("segment 0", 0x2000'0000, 0x12000)});
        const PlanView plan = planOf({segmentAt("kernel", 0x2000'0000, 0x12000)});
        QCOMPARE(segmentPairs(plan, log).size(), std::size_t{2});
        log.namesAreGuessed = true;
        const auto pairs = segmentPairs(plan, log);
        QCOMPARE(pairs.size(), std::size_t{1});
        QVERIFY(!pairs.front().differs());
        const auto table = segmentsBesideTable(plan, log);
        QCOMPARE(cellOf(*table, 0, 0), std::string("kernel"));
        QCOMPARE(cellOf(*table, 0, 2), std::string("0x20000000"));
        QCOMPARE(table->mark(0), RowMark::none);
    }

    /// What a log calls RAM is not folded away as "no RAM"; it is no memory that could be compared, either.
    void ramOfALogIsRam()
    {
        QFile file(KWB_SOURCE_DIR "/tests/support/kexec-logs/x86_64-2.0.25.log");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto log = readKexecLog(
            ByteView(reinterpret_cast<const std::uint8_t *>(bytes.data()), std::size_t(bytes.size())), "log");
        QVERIFY(log);
        const PlanView view = planViewOf(*log, "log");
        QVERIFY(!view.memory);
        QCOMPARE(view.toolsRam.size(), std::size_t{3});
        const PlanView plan = planOf({segmentAt("kernel", 0x2000'0000)});
        const LanesPicture picture = compareLanes(plan, "A", view, "B", {.width = 500, .height = 600});
        int folds = 0;
        for (const DisplayItem &item : picture.list.items)
            if (const auto *text = std::get_if<DisplayText>(&item)) {
                QVERIFY2(!text->text.ends_with("no RAM"), text->text.c_str());
                if (text->text.ends_with("folded")) ++folds;
            }
        QVERIFY(folds > 0);
    }

    void tablesShowBothSides()
    {
        PlanView a = planOf({});
        PlanView b = planOf({});
        a.findings = std::vector<FindingView>{{"no-room", "error", dataText("no room"), "initrd"},
                                              {"old", "warning", dataText("old kernel"), ""}};
        b.findings = std::vector<FindingView>{{"no-room", "warning", dataText("little room"), "initrd"}};
        a.edits = std::vector<EditView>{{"/chosen", "bootargs", "6100"}, {"/chosen", "bootargs", "6200"}};
        b.edits = std::vector<EditView>{{"/chosen", "bootargs", std::nullopt}};
        const auto findings = findingsBesideTable(a, b);
        QCOMPARE(findings->rows(), std::size_t{2});
        QCOMPARE(findings->mark(0), RowMark::changed);
        QCOMPARE(cellOf(*findings, 0, 2) + " " + cellOf(*findings, 0, 3), std::string("error warning"));
        QCOMPARE(findings->mark(1), RowMark::removed);
        const auto edits = editsBesideTable(a, b);
        QCOMPARE(edits->rows(), std::size_t{1});
        QCOMPARE(cellOf(*edits, 0, 2), std::string("\"b\""));
        QCOMPARE(edits->subject(0), Subject::ofProperty("/chosen", "bootargs"));
    }

    void differencesLeadToTheirSegment()
    {
        const auto table =
            differenceTable({{"segments/initrd/mem", "0x1", "0x2", {KWB_MSG("t.moved", "moved")}},
                             {"segments/fdt", std::nullopt, "", {KWB_MSG("t.new", "new")}},
                             {"cmdline", "a", "b", {KWB_MSG("t.line", "line")}}});
        QCOMPARE(table->subject(0).name, std::string("initrd"));
        QCOMPARE(table->subject(1).name, std::string("fdt"));
        QCOMPARE(table->mark(1), RowMark::added);
        QVERIFY(table->subject(2).empty());
        QCOMPARE(cellOf(*table, 0, 3), std::string("moved"));
    }

    void whatDiffersIsSaidInWords()
    {
        std::vector<Difference> rows;
        for (const char *path :
             {"segments/kernel/memsz", "segments/fdt/mem", "segments/initrd", "unplaced/initrd", "entry",
              "memory/ram", "device_tree_edits/chosen:bootargs", "findings/no-room/initrd", "uname_r"})
            rows.push_back({path, "a", "b", {}});
        const auto table = differenceTable(std::move(rows));
        std::vector<std::string> words;
        for (std::size_t i = 0; i < table->rows(); ++i)
            words.push_back(cellOf(*table, i, 0));
        QCOMPARE(words, (std::vector<std::string>{"kernel: size in memory", "device tree (fdt): address",
                                                  "initrd", "initrd: no room", "entry for kexec",
                                                  "memory: ram", "tree edit /chosen:bootargs",
                                                  "finding no-room/initrd", "uname_r"}));
        QCOMPARE(table->subject(0).name, std::string("kernel"));
    }
};

QTEST_APPLESS_MAIN(CompareLanesTest)
#include "tst_compare_lanes.moc"
