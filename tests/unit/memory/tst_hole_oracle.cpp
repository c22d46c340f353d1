#include "cases.h"
#include "naive.h"

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
    void kexecLite();
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
    QTest::addColumn<bool>("testsExcludes");
    QTest::newRow("linux-6.1-memblock") << true << true << true << false;
    QTest::newRow("linux-6.12-memblock") << true << true << false << false;
    QTest::newRow("linux-6.1-iomem") << false << false << true << false;
    QTest::newRow("linux-6.12-iomem") << false << true << false << false;
    QTest::newRow("linux-6.16") << true << true << false << true;
    QTest::newRow("linux-v6") << true << true << true << false;
}

void HoleOracle::generic()
{
    QFETCH(const bool, memblock);
    QFETCH(const bool, descends);
    QFETCH(const bool, offByOne);
    QFETCH(const bool, testsExcludes);
    const std::string allocator = QTest::currentDataTag();
    int placed = 0;
    for (int seed = 0; seed < cases; ++seed) {
        SmallMaps maps(static_cast<std::uint64_t>(seed) + 300000);
        HoleSpace space = smallSpace(maps);
        if (allocator == "linux-v6") space.crashImage = false;
        space.exclude = maps.scattered(4, 6);
        space.reserved = maps.scattered(4, 8);
        if (!memblock && space.ram.size() > 1 && maps.oneIn(2)) space.driverManaged = {space.ram.back()};
        std::vector<Span> segments;
        const auto search = searchOn(allocator.c_str(), space);
        for (int i = 0; i < requestsEach; ++i) {
            const HoleRequest request = maps.request();
            const HoleAnswer answer = search->place(request);
            const auto expected = naiveGeneric(space, segments, raised(request),
                                               {.memblock = memblock,
                                                .offByOne = offByOne,
                                                .descends = descends,
                                                .testsExcludes = testsExcludes});
            QVERIFY2(answer.at.has_value() == expected.has_value() &&
                         (!expected || answer.at->value == *expected),
                     qPrintable(describe(seed, i, answer, expected)));
            if (!expected) continue;
            ++placed;
            segments.push_back({*expected, raised(request).memsz});
            if (*expected > 100 * pageBytes) {
                QCOMPARE(quirkOf(answer), std::string("top-down-wrap"));
                break; // the plain rule does not go on with segments near 2^64
            }
        }
    }
    QVERIFY(placed > 1000);
}

void HoleOracle::kexecLite()
{
    constexpr std::uint64_t litePage = 0x10000;
    const auto inPages = [](std::vector<Span> spans) {
        for (Span &span : spans)
            span = {span.start / pageBytes * litePage, (span.size + pageBytes - 1) / pageBytes * litePage};
        return spans;
    };
    int wraps = 0, dropped = 0, placed = 0;
    for (int seed = 0; seed < cases; ++seed) {
        SmallMaps maps(static_cast<std::uint64_t>(seed) + 400000);
        HoleSpace space;
        for (const Span span : inPages(maps.disjoint(6, 24)))
            if (space.ram.empty() || space.ram.back().start + space.ram.back().size <= span.start)
                space.ram.push_back(span);
        for (std::size_t i = space.ram.size(); i > 1; --i)
            std::swap(space.ram[i - 1], space.ram[maps.below(i)]);
        space.exclude = inPages(maps.scattered(4, 6));
        std::vector<Span> taken = space.exclude;
        const auto search = searchOn("kexec-lite", space);
        for (int i = 0; i < requestsEach; ++i) {
            HoleRequest request = maps.request();
            request.memsz = request.memsz * 16;
            request.align = request.align * 16;
            const HoleAnswer answer = search->place(request);
            HoleRequest whole = request;
            whole.memsz = (request.memsz + litePage - 1) / litePage * litePage;
            const auto expected = naiveKexecLite(space.ram, taken, whole);
            QVERIFY2(answer.at.has_value() == expected.has_value() &&
                         (!expected || answer.at->value == *expected),
                     qPrintable(describe(seed, i, answer, expected)));
            if (!expected) continue;
            ++placed;
            const bool wrapped = *expected > 100 * litePage;
            QCOMPARE(quirkOf(answer) == "high-wrap", wrapped);
            wraps += wrapped ? 1 : 0;
            dropped += quirkOf(answer) == "reservation-dropped" ? 1 : 0;
            if (!wrapped) taken.push_back({*expected, whole.memsz});
        }
    }
    QVERIFY(placed > 1000 && wraps > 20 && dropped > 20);
}

QTEST_GUILESS_MAIN(HoleOracle)
#include "tst_hole_oracle.moc"
