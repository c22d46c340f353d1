#include "core/memory/segment_check.h"

#include <QtTest>

using namespace kwb;

namespace {

constexpr std::uint64_t pg = 0x10000;

SegmentCheckInput list(std::vector<CheckedSegment> segments)
{
    SegmentCheckInput input;
    input.segments = std::move(segments);
    return input;
}
SegmentCheckInput crashList(std::vector<CheckedSegment> segments)
{
    SegmentCheckInput input = list(std::move(segments));
    input.crashImage = true;
    input.crash = Span{0x8000000, 0x10000000};
    return input;
}

} // namespace

class SegmentCheckTest : public QObject {
    Q_OBJECT
private slots:
    void rules_data();
    void rules();
    void textHasNumbers();
};

void SegmentCheckTest::rules_data()
{
    QTest::addColumn<SegmentCheckInput>("input");
    QTest::addColumn<std::string>("error");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<int>("segment"); // -1: none
    const auto row = [](const char *title, const SegmentCheckInput &input, const char *error,
                        const char *rule, int segment) {
        QTest::newRow(title) << input << std::string(error) << std::string(rule) << segment;
    };
    const std::uint64_t all = ~std::uint64_t{0};
    row("empty", list({}), "0", "", -1);
    row("one", list({{0x100000, pg, pg}}), "0", "", -1);
    row("neighbours", list({{0x100000, pg, 1}, {0x110000, pg, 1}, {0xf0000, pg, 0}}), "0", "", -1);
    const std::vector<CheckedSegment> seventeen(17, CheckedSegment{0, 0, 0});
    row("17", list(seventeen), "EINVAL", "segments.too-many", -1);
    row("16 empty ones", list(std::vector<CheckedSegment>(16, CheckedSegment{0, 0, 0})), "0", "", -1);
    row("wraps", list({{0x100000, pg, 0}, {all - pg + 1, 2 * pg, 0}}), "EADDRNOTAVAIL", "segments.wrap", 1);
    row("ends at 2^64", list({{all - pg + 1, pg, 0}}), "EADDRNOTAVAIL", "segments.wrap", 0);
    row("begins inside a page", list({{0x100800, pg, 0}}), "EADDRNOTAVAIL", "segments.page", 0);
    row("ends inside a page", list({{0x100000, pg + 1, 0}}), "EADDRNOTAVAIL", "segments.page", 0);
    SegmentCheckInput small = list({{0x1000, 0x1000, 0}});
    row("4 KiB segment, 64 KiB pages", small, "EADDRNOTAVAIL", "segments.page", 0);
    small.pageSize = 0x1000;
    row("4 KiB segment, 4 KiB pages", small, "0", "", -1);
    SegmentCheckInput limited = list({{0x100000, pg, 0}});
    limited.destinationLimit = 0x110000;
    row("end is the limit", limited, "EADDRNOTAVAIL", "segments.limit", 0);
    limited.destinationLimit = 0x110001;
    row("end is below the limit", limited, "0", "", -1);
    row("overlap", list({{0x100000, 2 * pg, 0}, {0x300000, pg, 0}, {0x110000, pg, 0}}), "EINVAL",
        "segments.overlap", 2);
    row("the same twice", list({{0x100000, pg, 0}, {0x100000, pg, 0}}), "EINVAL", "segments.overlap", 1);
    row("empty one strictly inside", list({{0x100000, 2 * pg, 0}, {0x110000, 0, 0}}), "EINVAL",
        "segments.overlap", 1);
    row("empty one at the begin", list({{0x100000, 2 * pg, 0}, {0x100000, 0, 0}}), "0", "", -1);
    row("empty one at the end", list({{0x100000, 2 * pg, 0}, {0x120000, 0, 0}}), "0", "", -1);
    row("more bytes than room", list({{0x100000, pg, pg + 1}}), "EINVAL", "segments.bufsz", 0);
    SegmentCheckInput half = list({{0x100000, 4 * pg, 0}, {0x200000, 4 * pg, 0}});
    half.totalRamPages = 16;
    row("exactly half", half, "0", "", -1);
    half.totalRamPages = 15;
    row("more than half in all", half, "EINVAL", "segments.half-sum", -1);
    half.segments[1].memsz = 8 * pg;
    row("more than half by one", half, "EINVAL", "segments.half", 1);
    half.totalRamPages = 1;
    row("first more than half", half, "EINVAL", "segments.half", 0);
    row("in the crash region", crashList({{0x8000000, pg, 0}, {0x17ff0000, pg, 0}}), "0", "", -1);
    row("below the crash region", crashList({{0x8000000, pg, 0}, {0x7ff0000, pg, 0}}), "EADDRNOTAVAIL",
        "segments.crash", 1);
    row("across its end", crashList({{0x17ff0000, 2 * pg, 0}}), "EADDRNOTAVAIL", "segments.crash", 0);
    row("empty one right behind it", crashList({{0x18000000, 0, 0}}), "0", "", -1);
    row("empty one further behind", crashList({{0x18010000, 0, 0}}), "EADDRNOTAVAIL", "segments.crash", 0);
    SegmentCheckInput atZero = crashList({{0, 0, 0}});
    row("crash, empty at 0", atZero, "EADDRNOTAVAIL", "segments.crash", 0);
    atZero.crash = Span{0, 0x1000000};
    row("crash region at 0, empty at 0", atZero, "EADDRNOTAVAIL", "segments.crash", 0);
    atZero.segments = {{0, pg, 0}};
    row("crash region at 0, a page at 0", atZero, "0", "", -1);
    SegmentCheckInput noCrash = crashList({{0x8000000, pg, 0}});
    noCrash.crash.reset();
    row("crash image without a region", noCrash, "EADDRNOTAVAIL", "segments.crash", 0);
    SegmentCheckInput kernel = list({{0x2000000, pg, 0}, {0x1ff0000, pg, 0}});
    row("no kernel end: not looked at", kernel, "0", "", -1);
    kernel.kernelEnd = 0x1ff8000;
    row("begins below the kernel's end", kernel, "ETXTBSY", "segments.kernel", 1);
    kernel.kernelEnd = 0x1ff0000;
    row("begins at the kernel's end", kernel, "0", "", -1);
    SegmentCheckInput tce = list({{0x2000000, pg, 0}, {0x3000000, pg, 0}});
    tce.tce = {{0x100000, 0x1000}, {0x300f000, 0x10000}};
    row("overlaps a TCE table", tce, "ETXTBSY", "segments.tce", 1);
    tce.tce = {{0x3010000, 0x10000}, {0x2ff0000, 0x10000}};
    row("between TCE tables", tce, "0", "", -1);

    // Each step looks at all segments before the next begins.
    SegmentCheckInput many = crashList({{0x100000, 2 * pg, 3 * pg}, {0x110000, pg, 0}, {0x800, 0, 0}});
    many.totalRamPages = 1;
    many.kernelEnd = 0x2000000;
    many.tce = {{0, 0x1000000}};
    row("order: destinations first", many, "EADDRNOTAVAIL", "segments.page", 2);
    many.segments.pop_back();
    row("order: then overlaps", many, "EINVAL", "segments.overlap", 1);
    many.segments[1].mem = 0x200000;
    row("order: then buffer sizes", many, "EINVAL", "segments.bufsz", 0);
    many.segments[0].bufsz = 0;
    row("order: then half of RAM", many, "EINVAL", "segments.half", 0);
    many.totalRamPages = 100;
    row("order: then the crash region", many, "EADDRNOTAVAIL", "segments.crash", 0);
    many.crashImage = false;
    row("order: then the running kernel", many, "ETXTBSY", "segments.kernel", 0);
    many.kernelEnd.reset();
    row("order: then TCE tables", many, "ETXTBSY", "segments.tce", 0);
    SegmentCheckInput badPage = list({{0, 0, 0}});
    badPage.pageSize = 0;
    row("page size 0", badPage, "EINVAL", "segments.page-size", -1);
}

void SegmentCheckTest::rules()
{
    QFETCH(const SegmentCheckInput, input);
    QFETCH(const std::string, error);
    QFETCH(const std::string, rule);
    QFETCH(const int, segment);
    const SegmentCheckAnswer answer = checkSegments(input);
    QCOMPARE(std::string(name(answer.error)), error);
    QCOMPARE(answer.rule.id(), rule);
    QCOMPARE(answer.segment ? static_cast<int>(*answer.segment) : -1, segment);
}

void SegmentCheckTest::textHasNumbers()
{
    const SegmentCheckAnswer answer = checkSegments(list({{0x100000, 0x20000, 0}, {0x110000, 0x10000, 0}}));
    QCOMPARE(answer.rule.text(),
             std::string("segment 1: [0x110000, 0x120000) overlaps segment 0, [0x100000, 0x120000)"));
}

QTEST_GUILESS_MAIN(SegmentCheckTest)
#include "tst_segment_check.moc"
