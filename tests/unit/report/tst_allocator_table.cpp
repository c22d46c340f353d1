#include "core/report/allocator_lanes.h"
#include "core/report/allocator_table.h"
#include "tests/unit/report/shipped_sample.h"

#include <QTest>

#include <algorithm>

using namespace kwb;

namespace {

std::size_t rowOf(const Comparison &comparison, const std::string &allocator)
{
    const auto it = std::ranges::find_if(
        comparison.answers, [&](const ProfileAnswer &answer) { return answer.profile->name == allocator; });
    return static_cast<std::size_t>(it - comparison.answers.begin());
}

std::string cellOf(const Table &table, std::size_t row, const char *column)
{
    for (std::size_t i = 0; i < table.columns().size(); ++i)
        if (table.columns()[i].key == std::string(column)) return table.cell(row, i, sayEnglish);
    return "no such column";
}

} // namespace

/// What every allocator answers, as a table and as lanes.
class AllocatorTableTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Comparison> crash_ =
        std::make_shared<const Comparison>(comparePlans(test::planOf(test::shippedCrashSpec()).request));

private slots:
    /// An old Linux places no crash images: there is nothing that could lie elsewhere, and no entry.
    void anAllocatorWithoutRoomPlacesNothing()
    {
        const std::size_t row = rowOf(*crash_, "linux-v6");
        const BootPlan &plan = *crash_->answers[row].plan;
        QCOMPARE(plan.unplaced.size(), std::size_t{6});
        const auto table = allocatorTable(crash_);
        QCOMPARE(cellOf(*table, row, "kernel"), std::string("no room"));
        QCOMPARE(cellOf(*table, row, "entry"), std::string("–"));
        const LanesPicture lanes = allocatorLanes(*crash_, {.width = 1400});
        QVERIFY2(lanes.list.description.contains("linux-v6: no room for 6\n"),
                 lanes.list.description.c_str());
        const std::string text = comparisonText(*crash_);
        const std::string line = text.substr(text.find("linux-v6"));
        QVERIFY2(!line.substr(0, line.find('\n')).contains("0x"), line.c_str());
    }

    /// A narrow column cuts the end of its cells off.
    void thatAPlaceDiffersIsSaidFirst()
    {
        const std::size_t row = rowOf(*crash_, "kexec-tools");
        const PlannedSegment &purgatory = *crash_->answers[row].plan->segment("purgatory");
        QVERIFY(purgatory.mem != crash_->referencePlan()->segment("purgatory")->mem);
        const auto table = allocatorTable(crash_);
        QCOMPARE(cellOf(*table, row, "purgatory"), "≠ " + hex(purgatory.mem));
        QCOMPARE(cellOf(*table, crash_->reference, "purgatory"),
                 hex(crash_->referencePlan()->segment("purgatory")->mem));
    }
};

QTEST_GUILESS_MAIN(AllocatorTableTest)
#include "tst_allocator_table.moc"
