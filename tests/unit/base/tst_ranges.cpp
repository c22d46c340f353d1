#include "core/base/range_set.h"

#include <QTest>

#include <random>
#include <set>

using namespace kwb;

namespace {

AddressRange range(std::uint64_t begin, std::uint64_t end)
{
    return {PhysAddr(begin), PhysAddr(end)};
}

std::set<std::uint64_t> members(const RangeSet &set)
{
    std::set<std::uint64_t> out;
    for (const AddressRange r : set.ranges())
        for (std::uint64_t a = r.begin.value; a < r.end.value; ++a)
            out.insert(a);
    return out;
}

bool isNormal(const RangeSet &set)
{
    for (std::size_t i = 0; i < set.ranges().size(); ++i) {
        if (set.ranges()[i].empty()) return false;
        if (i > 0 && set.ranges()[i - 1].end >= set.ranges()[i].begin) return false;
    }
    return true;
}

} // namespace

class RangesTest : public QObject {
    Q_OBJECT

private slots:
    /// A range cannot hold the last byte, but its end is said as that of the address space.
    void textOfARange()
    {
        QCOMPARE(text(range(0x1000, 0x2000)), std::string("[0x1000, 0x2000)"));
        QCOMPARE(text(range(0x1000, ~std::uint64_t{0})), std::string("[0x1000, 2^64)"));
        QCOMPARE(text(AddressRange::ofSize(PhysAddr(0x1000), ~std::uint64_t{0})),
                 std::string("[0x1000, 2^64)"));
    }

    void halfOpen()
    {
        QVERIFY(!range(0, 4).overlaps(range(4, 8)));
        QVERIFY(range(0, 5).overlaps(range(4, 8)));
        QVERIFY(!range(3, 3).overlaps(range(0, 8)));
        QCOMPARE(AddressRange::ofSize(PhysAddr(~0ull - 1), 16).end.value, ~0ull);
    }

    /// Every operation against plain sets of numbers, over random small sets.
    void againstPlainSets()
    {
        std::mt19937 random(7);
        const auto some = [&] {
            RangeSet set;
            for (int i = 0; i < 4; ++i) {
                const std::uint64_t begin = random() % 60;
                set.add(range(begin, begin + random() % 12));
            }
            return set;
        };
        for (int round = 0; round < 3000; ++round) {
            const RangeSet a = some();
            const RangeSet b = some();
            const auto ma = members(a);
            const auto mb = members(b);
            std::set<std::uint64_t> minus, both;
            for (const auto x : ma)
                (mb.contains(x) ? both : minus).insert(x);
            QVERIFY(isNormal(a));
            QCOMPARE(members(a.minus(b)), minus);
            QCOMPARE(members(a.intersect(b)), both);
            QVERIFY(isNormal(a.minus(b)) && isNormal(a.intersect(b)));
            QCOMPARE(a.size(), ma.size());
            QCOMPARE(RangeSet(a.ranges()), a);
            const std::uint64_t begin = random() % 60;
            const AddressRange probe = range(begin, begin + random() % 8);
            bool any = false;
            bool all = true;
            for (std::uint64_t x = probe.begin.value; x < probe.end.value; ++x) {
                any = any || ma.contains(x);
                all = all && ma.contains(x);
            }
            QCOMPARE(a.overlaps(probe), any);
            QCOMPARE(a.contains(probe), all);
            RangeSet removed = a;
            removed.remove(probe);
            QVERIFY(!removed.overlaps(probe));
            QCOMPARE(members(removed).size(), ma.size() - members(a.intersect(RangeSet({probe}))).size());
        }
    }
};

QTEST_GUILESS_MAIN(RangesTest)
#include "tst_ranges.moc"
