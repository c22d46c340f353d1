#include "cases.h"
#include "naive.h"

#include "core/memory/generic_walk.h"

using namespace kwb;
using namespace kwb::test;

namespace {

constexpr int cases = 2000;
constexpr int requestsEach = 6;

HoleRequest raised(HoleRequest request)
{
    request.memsz = (request.memsz + pageBytes - 1) / pageBytes * pageBytes;
    request.align = std::max(request.align, pageBytes);
    return request;
}

QString describe(int seed, int request, const HoleAnswer &answer, std::optional<std::uint64_t> expected)
{
    return QStringLiteral("case %1 request %2: got %3, expected %4")
        .arg(seed)
        .arg(request)
        .arg(QString::fromStdString(outcome(answer)),
             QString::fromStdString(expected ? hex(*expected) : "none"));
}

HoleSpace smallSpace(SmallMaps &maps)
{
    HoleSpace space;
    space.pageSize = pageBytes;
    space.ram = maps.disjoint(6, 24);
    if (maps.oneIn(4)) {
        space.crashImage = true;
        space.crash = Span{(8 + maps.below(20)) * pageBytes, (1 + maps.below(24)) * pageBytes};
    }
    return space;
}

} // namespace

class HoleOracle : public QObject {
    Q_OBJECT
private slots:
    void linux61();
    void kexecTools();
    void workbench();
    void generic_data();
    void generic();
};

void HoleOracle::linux61()
{
    int wraps = 0;
    for (int seed = 0; seed < cases; ++seed) {
        SmallMaps maps(static_cast<std::uint64_t>(seed));
        HoleSpace space = smallSpace(maps);
        space.exclude = maps.scattered(5, 12);
        space.exclude.push_back({0, (1 + maps.below(6)) * pageBytes});
        if (maps.oneIn(4)) space.exclude.back().start = pageBytes;
        std::vector<Span> excludes = space.exclude;
        const auto search = searchOn("linux-6.1", space);
        for (int i = 0; i < requestsEach; ++i) {
            const HoleRequest request = maps.request();
            const HoleAnswer answer = search->place(request);
            const auto expected = naiveLinux61(space, excludes, raised(request));
            QVERIFY2(answer.at.has_value() == expected.has_value() &&
                         (!expected || answer.at->value == *expected),
                     qPrintable(describe(seed, i, answer, expected)));
            if (expected) excludes.push_back({*expected, raised(request).memsz});
            if (answer.at && quirkOf(answer) == "top-down-wrap") ++wraps;
        }
    }
    // The tables are worth little if they never come to the interesting case.
    QVERIFY(wraps > 200);
}

void HoleOracle::kexecTools()
{
    for (int seed = 0; seed < cases; ++seed) {
        SmallMaps maps(static_cast<std::uint64_t>(seed) + 100000);
        HoleSpace space = smallSpace(maps);
        if (maps.oneIn(3)) space.memMin = maps.below(20) * pageBytes;
        if (maps.oneIn(3)) space.memMax = (20 + maps.below(44)) * pageBytes - 1;
        std::vector<Span> segments;
        for (const Span span : maps.disjoint(4, 4)) {
            const bool inside = std::ranges::any_of(space.ram, [&](Span range) {
                return range.start <= span.start && span.start + span.size <= range.start + range.size;
            });
            if (inside) segments.push_back(span);
        }
        space.segments = segments;
        std::ranges::reverse(space.segments);
        const auto search = searchOn("kexec-tools", space);
        for (int i = 0; i < requestsEach; ++i) {
            const HoleRequest request = maps.request();
            const HoleAnswer answer = search->place(request);
            const auto expected = naiveKexecTools(space, segments, raised(request));
            QVERIFY2(answer.at.has_value() == expected.has_value() &&
                         (!expected || answer.at->value == *expected),
                     qPrintable(describe(seed, i, answer, expected)));
            QCOMPARE(quirkOf(answer), std::string());
            if (expected) segments.push_back({*expected, raised(request).memsz});
        }
    }
}

void HoleOracle::workbench()
{
    int placed = 0;
    for (int seed = 0; seed < cases; ++seed) {
        SmallMaps maps(static_cast<std::uint64_t>(seed) + 200000);
        HoleSpace space = smallSpace(maps);
        space.exclude = maps.scattered(5, 8);
        space.reserved = maps.scattered(2, 4);
        space.driverManaged = maps.scattered(1, 4);
        space.segments = maps.scattered(2, 4);
        if (maps.oneIn(3)) space.memMin = maps.below(20) * pageBytes;
        if (maps.oneIn(3)) space.memMax = (20 + maps.below(44)) * pageBytes - 1;
        std::vector<Span> segments = space.segments;
        const auto search = searchOn("workbench", space);
        for (int i = 0; i < requestsEach; ++i) {
            const HoleRequest request = maps.request();
            const HoleAnswer answer = search->place(request);
            const auto expected =
                request.min > request.max ? std::nullopt : naiveWorkbench(space, segments, raised(request));
            QVERIFY2(answer.at.has_value() == expected.has_value() &&
                         (!expected || answer.at->value == *expected),
                     qPrintable(describe(seed, i, answer, expected)));
            if (!expected) continue;
            ++placed;
            segments.push_back({*expected, raised(request).memsz});
        }
    }
    QVERIFY(placed > 1000);
}

void HoleOracle::generic_data()
{
    QTest::addColumn<bool>("memblock");
    QTest::addColumn<bool>("descends");
    QTest::addColumn<bool>("offByOne");
    QTest::newRow("6.1 memblock") << true << true << true;
    QTest::newRow("6.12 memblock") << true << true << false;
    QTest::newRow("6.1 iomem") << false << false << true;
    QTest::newRow("6.12 iomem") << false << true << false;
}

void HoleOracle::generic()
{
    QFETCH(const bool, memblock);
    QFETCH(const bool, descends);
    QFETCH(const bool, offByOne);
    for (int seed = 0; seed < cases; ++seed) {
        SmallMaps maps(static_cast<std::uint64_t>(seed) + 300000);
        HoleSpace space;
        space.pageSize = pageBytes;
        space.ram = maps.disjoint(6, 24);
        space.reserved = maps.scattered(4, 8);
        if (space.ram.size() > 1 && maps.oneIn(2)) space.driverManaged = {space.ram.back()};
        if (memblock) space.driverManaged.clear();
        std::vector<Span> segments;
        const auto search = makeGenericSearch(
            space, {.memblock = memblock, .descendsWhenTopDown = descends, .offByOne = offByOne});
        for (int i = 0; i < requestsEach; ++i) {
            const HoleRequest request = maps.request();
            const HoleAnswer answer = search->place(request);
            const auto expected =
                naiveGeneric(space, segments, raised(request),
                             {.memblock = memblock, .offByOne = offByOne, .descends = descends});
            QVERIFY2(answer.at.has_value() == expected.has_value() &&
                         (!expected || answer.at->value == *expected),
                     qPrintable(describe(seed, i, answer, expected)));
            if (!expected) continue;
            segments.push_back({*expected, raised(request).memsz});
            if (*expected > 100 * pageBytes) {
                QCOMPARE(quirkOf(answer), std::string("top-down-wrap"));
                break; // the plain rule does not go on with segments near 2^64
            }
        }
    }
}

QTEST_GUILESS_MAIN(HoleOracle)
#include "tst_hole_oracle.moc"
