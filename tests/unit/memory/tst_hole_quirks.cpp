#include "cases.h"

#include "core/memory/generic_walk.h"

using namespace kwb;
using namespace kwb::test;

namespace {

constexpr std::uint64_t pg = 0x10000; ///< the page size of the tables here
constexpr std::uint64_t mib = 0x100000;

HoleRequest up(std::uint64_t memsz, std::uint64_t min = 0, std::uint64_t max = allOnes)
{
    return {.memsz = memsz, .align = 1, .min = min, .max = max, .topDown = false};
}
HoleRequest down(std::uint64_t memsz, std::uint64_t min = 0, std::uint64_t max = allOnes)
{
    return {.memsz = memsz, .align = 1, .min = min, .max = max, .topDown = true};
}

} // namespace

/// One row for each quirk that shows it, and one beside it where it does not matter.
class HoleQuirks : public QObject {
    Q_OBJECT
private slots:
    void table_data();
    void table();
    void generic_data();
    void generic();
    void placedSegmentsAreInTheWay();
    void seventeenth();
    void failureChangesNothing();
    void bareSearchOfKexecTools();
    void touchingRegions();
    void pinIsInTheWay();
    void traceIsAsLongAsItsReasons();
    void traceNamesNumbers();
    void runsAreJoinedIfTheyTouch();
    void senselessRequests_data();
    void senselessRequests();
};

void HoleQuirks::table_data()
{
    QTest::addColumn<QString>("allocator");
    QTest::addColumn<HoleSpace>("space");
    QTest::addColumn<HoleRequest>("request");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("quirk");
    const auto row = [](const char *title, const char *allocator, const HoleSpace &space,
                        const HoleRequest &request, const std::string &expected, const std::string &quirk) {
        QTest::newRow(title) << QString(allocator) << space << request << expected << quirk;
    };
    const char *linux61 = "linux-6.1";
    const char *kexecTools = "kexec-tools";

    // 256 MiB of RAM, kernel at 0, RTAS at its end, and 16 MiB more further up.
    const HoleSpace plain{.ram = {{0, 256 * mib}, {1024 * mib, 16 * mib}},
                          .exclude = {{240 * mib, 16 * mib}, {0, 32 * mib}}};
    row("top down fits", linux61, plain, down(mib, 0, 256 * mib), "0xef00000", "");
    row("top down above the limit", linux61, plain, down(mib, 0, 2048 * mib), "0x40f00000", "");
    row("top-down-wrap lands above buf_max", linux61, plain, down(209 * mib, 0, 256 * mib), "0x2f00000",
        "top-down-wrap");
    row("top-down-wrap needs room anyway", linux61, plain, down(300 * mib, 0, 256 * mib), "EADDRNOTAVAIL",
        "top-down-wrap");
    row("no wrap behind a lower limit inside an exclude", linux61,
        HoleSpace{.ram = plain.ram, .exclude = {{0, 32 * mib}, {64 * mib, 176 * mib}}},
        down(mib, 96 * mib, 240 * mib - 1), "EADDRNOTAVAIL", "");
    row("bottom up does not wrap", linux61, plain, up(209 * mib, 0, 256 * mib), "EADDRNOTAVAIL", "");
    row("bottom up", linux61, plain, up(mib), "0x2000000", "");
    HoleSpace crash = plain;
    crash.crashImage = true;
    crash.crash = Span{128 * mib, 64 * mib};
    row("crash window", linux61, crash, down(mib), "0xbf00000", "");
    row("top-down-wrap leaves the crash window", linux61, crash, down(65 * mib), "0xbf00000",
        "top-down-wrap");
    row("crash window upwards", linux61, crash, up(65 * mib), "EADDRNOTAVAIL", "");
    crash.crash.reset();
    row("no crash region is [0, 0]", linux61, crash, up(mib), "EADDRNOTAVAIL", "");
    row("limits the wrong way round", linux61, plain, up(mib, 2 * mib, mib), "EINVAL", "");
    const HoleSpace toTheEnd{.ram = {{0, 16 * mib}}, .exclude = {{0, 15 * mib}, {0 - 16 * mib, 16 * mib}}};
    row("bottom-up-wrap", linux61, toTheEnd, up(2 * mib), "0x0", "bottom-up-wrap");
    row("bottom up below an exclude at the end", linux61, toTheEnd, up(mib), "0xf00000", "");
    row("bottom-up-wrap whatever buf_max", linux61, toTheEnd, up(2 * mib, 0, 64 * mib), "0x0",
        "bottom-up-wrap");
    const HoleSpace lastPage{.ram = {{0 - mib, mib}}, .exclude = {{mib, mib}}};
    const HoleRequest rounded{.memsz = pg, .align = 2 * mib, .min = 0, .max = allOnes - pg, .topDown = false};
    row("align-wrap", linux61, lastPage, rounded, "0x0", "align-wrap");
    row("no align-wrap", linux61, lastPage, up(pg), "0xfffffffffff00000", "");
    row("size-zero by rounding", linux61, plain, up(allOnes), "0x2000000", "size-zero");
    row("empty-exclude-list", linux61, HoleSpace{.ram = {{0, mib}}, .reserved = {{0, pg}}}, up(pg), "0x10000",
        "");
    row("empty-exclude-list, off by one", linux61, HoleSpace{.ram = {{0, mib}}}, down(pg), "0xe0000",
        "top-down-off-by-one");
    row("reserved memory is not looked at", linux61,
        HoleSpace{.ram = {{0, mib}}, .exclude = {{0, pg}}, .reserved = {{0, mib}}}, up(pg), "0x10000", "");

    const char *linux616 = "linux-6.16";
    HoleSpace running = plain;
    running.reserved = {{0, 32 * mib}};
    row("6.16 does not wrap at the running kernel", linux616, running, down(209 * mib, 0, 256 * mib),
        "EADDRNOTAVAIL", "");
    row("6.16 looks for what is free", linux616, running, up(mib), "0x2000000", "");
    row("6.16 keeps clear of excludes", linux616, running, down(mib, 0, 256 * mib - 1), "0xef00000", "");
    row("6.16 loses no byte", linux616, HoleSpace{.ram = {{mib, mib}}}, down(mib), "0x100000", "");
    const HoleSpace oneByte{.ram = {{0, mib}}, .exclude = {{0x4ffff, 1}}};
    row("the last byte on an exclude", linux616, oneByte, up(pg, 0x40000), "0x50000", "");
    row("the first byte on an exclude", linux616, HoleSpace{.ram = {{0, mib}}, .exclude = {{0x40000, 1}}},
        up(pg, 0x40000), "0x50000", "");
    row("an exclude that touches from below", linux616, oneByte, up(pg, 0x50000), "0x50000", "");
    row("6.12 knows no excludes", "linux-6.12-memblock", oneByte, up(pg, 0x40000), "0x40000", "");

    const char *v6 = "linux-v6";
    row("v6 loses a byte", v6, HoleSpace{.ram = {{0, mib}}}, down(pg), "0xe0000", "top-down-off-by-one");
    row("v6 upwards", v6, HoleSpace{.ram = {{0, mib}}, .reserved = {{0, pg}}}, up(pg), "0x10000", "");
    row("v6 knows no excludes", v6, HoleSpace{.ram = {{0, mib}}, .exclude = {{0, mib}}}, up(pg), "0x0", "");
    const HoleSpace crashV6{.crashImage = true, .crash = Span{0, mib}, .ram = {{0, mib}}};
    row("v6 places no crash image", v6, crashV6, up(pg), "ENOTSUPP", "");
    row("6.16 does", linux616, crashV6, up(pg), "0x0", "");

    const char *lite = "kexec-lite";
    const HoleSpace two{.ram = {{mib, mib}, {4 * mib, mib}}};
    row("lite low", lite, two, up(1), "0x100000", "");
    row("lite high", lite, two, down(1), "0x4f0000", "");
    row("lite pages have 64 KiB", lite, HoleSpace{.pageSize = 0x1000, .ram = {{0x1000, mib}}}, up(0x1000),
        "0x10000", "");
    row("lite knows no limits", lite, two, up(pg, 4 * mib, 5 * mib), "0x100000", "");
    row("high-wrap", lite, two, down(8 * mib), "0xffffffffffd00000", "high-wrap");
    row("too large, yet below the end", lite, two, down(2 * mib), "EADDRNOTAVAIL", "failure-unchecked");
    row("failure-unchecked", lite, two, up(2 * mib), "EADDRNOTAVAIL", "failure-unchecked");
    row("reservation-dropped", lite,
        HoleSpace{.ram = {{0, mib}, {2 * mib, mib}}, .exclude = {{mib - pg, mib + 2 * pg}}}, down(mib),
        "0x200000", "reservation-dropped");
    row("a reservation in one range", lite,
        HoleSpace{.ram = {{0, mib}, {2 * mib, mib}}, .exclude = {{2 * mib, pg}}}, down(mib), "0x0", "");
    // simple_free: what overlaps is dropped, what touches joins the first neighbour only.
    row("lite drops RAM listed twice", lite, HoleSpace{.ram = {{mib, mib}, {mib + mib / 2, 8 * mib}}},
        up(2 * mib), "EADDRNOTAVAIL", "failure-unchecked");
    row("lite joins what touches", lite, HoleSpace{.ram = {{mib, mib}, {2 * mib, mib}}}, up(2 * mib),
        "0x100000", "");
    row("lite joins one neighbour only", lite, HoleSpace{.ram = {{0, mib}, {2 * mib, mib}, {mib, mib}}},
        up(3 * mib), "EADDRNOTAVAIL", "failure-unchecked");
    row("lite joins the lower neighbour", lite, HoleSpace{.ram = {{0, mib}, {2 * mib, mib}, {mib, mib}}},
        up(2 * mib), "0x0", "");
    row("lite align-wrap", lite, HoleSpace{.ram = {{0 - mib, mib / 2}}},
        {.memsz = pg, .align = 2 * mib, .min = 0, .max = allOnes, .topDown = false}, "0x0", "align-wrap");

    row("last range wins", kexecTools, HoleSpace{.ram = {{0, mib}, {4 * mib, mib}}}, down(pg), "0x4f0000",
        "");
    row("first range wins", kexecTools, HoleSpace{.ram = {{0, mib}, {4 * mib, mib}}}, up(pg), "0x0", "");
    row("mem_min and mem_max", kexecTools,
        HoleSpace{.ram = {{0, 16 * mib}}, .memMin = 4 * mib, .memMax = 8 * mib - 1}, down(pg), "0x7f0000",
        "");
    row("segment in the middle", kexecTools, HoleSpace{.ram = {{0, mib}}, .segments = {{4 * pg, 4 * pg}}},
        up(5 * pg), "0x80000", "");
    row("segment-in-two-ranges", kexecTools,
        HoleSpace{.ram = {{0, mib}, {mib, mib}}, .segments = {{mib - pg, 3 * pg}}}, down(15 * pg), "0x110000",
        "segment-in-two-ranges");
    row("a segment in one range", kexecTools,
        HoleSpace{.ram = {{0, mib}, {mib, mib}}, .segments = {{mib, 3 * pg}}}, down(15 * pg), "0x10000", "");
    row("segment-outside-ram", kexecTools, HoleSpace{.ram = {{4 * mib, mib}}, .segments = {{mib, pg}}},
        up(pg), "0x110000", "segment-outside-ram");
    row("a segment behind all RAM", kexecTools,
        HoleSpace{.ram = {{4 * mib, mib}}, .segments = {{16 * mib, pg}}}, up(pg), "0x400000", "");
    row("align-wrap of kexec-tools", kexecTools, HoleSpace{.ram = {{0 - mib, mib}}},
        {.memsz = pg, .align = 2 * mib, .min = 0, .max = allOnes, .topDown = false}, "0x0", "align-wrap");
    row("an exactly filling hole", kexecTools, HoleSpace{.ram = {{mib, mib}}}, down(mib), "0x100000", "");
    row("no hole", kexecTools, HoleSpace{.ram = {{mib, mib}}}, down(mib + 1), "EADDRNOTAVAIL", "");

    const char *workbench = "workbench";
    row("workbench does not wrap", workbench, plain, down(209 * mib, 0, 256 * mib), "EADDRNOTAVAIL", "");
    row("workbench spans neighbours", workbench, HoleSpace{.ram = {{0, mib}, {mib, mib}}}, up(2 * mib), "0x0",
        "");
    row("workbench keeps off reservations", workbench, HoleSpace{.ram = {{0, mib}}, .reserved = {{0, pg}}},
        up(pg), "0x10000", "");
    row("workbench leaves the very last page", workbench, HoleSpace{.ram = {{0 - mib, mib}}}, down(pg),
        "0xfffffffffffe0000", "");
    row("workbench, part of a page excluded", workbench, HoleSpace{.ram = {{0, mib}}, .exclude = {{0, 1}}},
        up(pg), "0x10000", "");
}

void HoleQuirks::table()
{
    QFETCH(const QString, allocator);
    QFETCH(const HoleSpace, space);
    QFETCH(const HoleRequest, request);
    QFETCH(const std::string, expected);
    QFETCH(const std::string, quirk);
    const HoleAnswer answer = searchOn(qPrintable(allocator), space)->place(request);
    QCOMPARE(outcome(answer), expected);
    QCOMPARE(quirkOf(answer), quirk);
    QCOMPARE(answer.trace.back().taken, answer.at.has_value());
}

void HoleQuirks::generic_data()
{
    QTest::addColumn<HoleSpace>("space");
    QTest::addColumn<HoleRequest>("request");
    QTest::addColumn<std::string>("old");
    QTest::addColumn<std::string>("oldQuirk");
    QTest::addColumn<std::string>("recent");
    QTest::addColumn<bool>("memblock");
    const HoleSpace two{.ram = {{mib, mib}, {4 * mib, mib}}};
    const std::string none = "EADDRNOTAVAIL";
    QTest::newRow("exactly filling") << two << down(mib, 0, 2 * mib) << none
                                     << std::string("top-down-off-by-one") << std::string("0x100000") << true;
    QTest::newRow("aligned end") << two << down(pg) << std::string("0x4e0000")
                                 << std::string("top-down-off-by-one") << std::string("0x4f0000") << true;
    QTest::newRow("iomem ascends") << two << down(pg) << std::string("0x1e0000")
                                   << std::string("top-down-off-by-one") << std::string("0x4f0000") << false;
    const HoleSpace unaligned{.ram = {{mib, mib + 0x800}, {4 * mib, mib + 0x800}}};
    QTest::newRow("end between pages") << unaligned << down(pg) << std::string("0x4f0000") << std::string()
                                       << std::string("0x4f0000") << true;
    QTest::newRow("iomem ascends, end between pages")
        << unaligned << down(pg) << std::string("0x1f0000") << std::string("iomem-ascending")
        << std::string("0x4f0000") << false;
    QTest::newRow("top-down-wrap") << HoleSpace{.ram = {{pg, mib}}} << down(8 * pg, 0, 4 * pg - 1)
                                   << std::string("0xfffffffffffb0000") << std::string("top-down-wrap")
                                   << std::string("0xfffffffffffc0000") << true;
    QTest::newRow("bottom-up-wrap")
        << HoleSpace{.ram = {{0 - mib, mib}}}
        << HoleRequest{.memsz = pg, .align = 2 * mib, .min = 0, .max = allOnes, .topDown = false}
        << std::string("0x0") << std::string("bottom-up-wrap") << std::string("0x0") << true;
    QTest::newRow("driver-managed") << HoleSpace{.ram = {{mib, mib}, {4 * mib, mib}},
                                                 .driverManaged = {{mib, mib}}}
                                    << up(pg) << std::string("0x400000") << std::string()
                                    << std::string("0x400000") << false;
    HoleSpace crash = two;
    crash.crashImage = true;
    crash.crash = Span{4 * mib, 8 * pg};
    QTest::newRow("crash image") << crash << up(pg) << std::string("0x400000") << std::string()
                                 << std::string("0x400000") << true;
}

void HoleQuirks::generic()
{
    QFETCH(const HoleSpace, space);
    QFETCH(const HoleRequest, request);
    QFETCH(const std::string, old);
    QFETCH(const std::string, oldQuirk);
    QFETCH(const std::string, recent);
    QFETCH(const bool, memblock);
    const HoleAnswer before =
        makeGenericSearch(space, {.memblock = memblock, .descendsWhenTopDown = memblock, .offByOne = true})
            ->place(request);
    QCOMPARE(outcome(before), old);
    QCOMPARE(quirkOf(before), oldQuirk);
    const HoleAnswer after =
        makeGenericSearch(space, {.memblock = memblock, .descendsWhenTopDown = true, .offByOne = false})
            ->place(request);
    QCOMPARE(outcome(after), recent);
}

void HoleQuirks::placedSegmentsAreInTheWay()
{
    for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"}) {
        const auto search = searchOn(allocator, {.ram = {{0, 16 * mib}}, .exclude = {{15 * mib, pg}}});
        QCOMPARE(outcome(search->place(up(mib))), std::string("0x0"));
        QCOMPARE(outcome(search->place(up(mib))), std::string("0x100000"));
        QCOMPARE(outcome(search->locate(up(mib))), std::string("0x200000"));
        QCOMPARE(outcome(search->place(up(1))), std::string("0x200000"));
        QCOMPARE(outcome(search->place(up(1))), std::string("0x210000"));
    }
}

void HoleQuirks::seventeenth()
{
    const HoleSpace space{.ram = {{0, 16 * mib}}, .exclude = {{15 * mib, pg}}};
    for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"}) {
        const auto search = searchOn(allocator, space);
        for (int i = 0; i < 16; ++i)
            QVERIFY(search->place(up(pg)).at.has_value());
        // kexec-tools leaves it to the kernel to refuse the list.
        const bool refuses = std::string(allocator) != "kexec-tools";
        QCOMPARE(outcome(search->place(up(pg))), std::string(refuses ? "EINVAL" : "0x100000"));
    }
}

void HoleQuirks::failureChangesNothing()
{
    for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"}) {
        const auto search = searchOn(allocator, {.ram = {{0, mib}}, .exclude = {{2 * mib, pg}}});
        QCOMPARE(outcome(search->place(up(2 * mib))), std::string("EADDRNOTAVAIL"));
        QCOMPARE(outcome(search->place(up(mib))), std::string("0x0"));
    }
}

void HoleQuirks::bareSearchOfKexecTools()
{
    const auto search = searchOn("kexec-tools", {.ram = {{0, mib}}});
    QCOMPARE(outcome(search->place(down(pg))), std::string("0xf0000"));
    QCOMPARE(outcome(search->place(up(pg))), std::string("0x0"));
    // The list is [0xf0000, 0x0] now: the walk meets the first row, has left the range behind and forgets the
    // second.
    const HoleAnswer stack = search->locate(up(0x4000));
    QCOMPARE(outcome(stack), std::string("0x0"));
    QCOMPARE(quirkOf(stack), std::string("unsorted-segments"));
    QCOMPARE(outcome(search->place(up(pg))), std::string("0x10000"));
}

void HoleQuirks::touchingRegions()
{
    // Two memblock regions that touch: no hole spans them.
    const HoleSpace space{.ram = {{0, mib}, {mib, mib}}, .exclude = {{4 * mib, pg}}};
    QCOMPARE(outcome(searchOn("linux-6.1", space)->place(up(mib + pg))), std::string("EADDRNOTAVAIL"));
    QCOMPARE(outcome(searchOn("workbench", space)->place(up(mib + pg))), std::string("0x0"));
}

void HoleQuirks::pinIsInTheWay()
{
    for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"}) {
        const auto search = searchOn(allocator, {.ram = {{0, mib}}, .exclude = {{2 * mib, pg}}});
        search->occupy({0, 8 * pg});
        QCOMPARE(outcome(search->place(up(pg))), std::string("0x80000"));
    }
    // Without excludes the ppc64 search falls back to the generic one and stays there.
    const auto search = searchOn("linux-6.1", {.ram = {{0, mib}}});
    search->occupy({0, 8 * pg});
    const HoleAnswer answer = search->place(up(pg));
    QCOMPARE(outcome(answer), std::string("0x80000"));
    QCOMPARE(answer.trace.front().quirk, std::string("empty-exclude-list"));
}

void HoleQuirks::traceIsAsLongAsItsReasons()
{
    // 64 TiB in LMBs of 256 MiB, every second one missing: nothing of 512 MiB fits.
    HoleSpace space;
    for (std::uint64_t i = 0; i < 131072; ++i)
        space.ram.push_back({i * 512 * mib, 256 * mib});
    space.exclude = {{0, 32 * mib}};
    for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"}) {
        const auto search = searchOn(allocator, space);
        for (const bool topDown : {false, true}) {
            HoleRequest request = up(512 * mib, 1024 * mib, std::uint64_t{1} << 45);
            request.topDown = topDown;
            const HoleAnswer refused = search->place(request);
            QVERIFY(!refused.at);
            QVERIFY2(refused.trace.size() <= 10, allocator);
            std::uint64_t candidates = 0;
            for (const HoleTrace &entry : refused.trace)
                candidates += entry.candidates;
            QVERIFY(candidates >= 65000);
        }
        QVERIFY(search->place(down(256 * mib)).at.has_value());
    }
}

void HoleQuirks::traceNamesNumbers()
{
    const auto search = searchOn("workbench", {.ram = {{0, mib}, {4 * mib, 2 * mib}, {16 * mib, 8 * mib}}});
    const HoleAnswer answer = search->place(up(4 * mib));
    // The two pieces do not touch: each is an entry, with its own number.
    QCOMPARE(answer.trace.size(), std::size_t{3});
    QCOMPARE(text(answer.trace[0]), std::string("[0x0, 0x100000)"));
    QCOMPARE(text(answer.trace[1]), std::string("[0x400000, 0x600000)"));
    QCOMPARE(answer.trace[1].candidates, std::uint64_t{1});
    QVERIFY(!answer.trace[1].scattered);
    QCOMPARE(answer.trace[1].reason.text(),
             std::string("too small: 0x200000 bytes aligned to 0x10000, 0x400000 wanted"));
    QVERIFY(answer.trace[2].taken);
    QCOMPARE(answer.trace[2].first, 16 * mib);
    QCOMPARE(answer.trace[2].last, 20 * mib - 1);
}

void HoleQuirks::runsAreJoinedIfTheyTouch()
{
    // The first two pieces touch; no more than three runs of one reason, and the last one says that it is
    // scattered.
    TraceLog log(up(4 * mib));
    for (const std::uint64_t at : {0u, 1u, 4u, 8u, 12u})
        log.refuse(refusal::tooSmall, {at * mib, (at + 1) * mib - 1}, mib);
    const HoleAnswer answer = log.fail(KernelError::eaddrnotavail);
    QCOMPARE(answer.trace.size(), std::size_t{3});
    QCOMPARE(text(answer.trace[0]), std::string("[0x0, 0x200000)"));
    QCOMPARE(answer.trace[0].candidates, std::uint64_t{2});
    QVERIFY(!answer.trace[0].scattered);
    QCOMPARE(text(answer.trace[2]), std::string("[0x800000, 0xd00000)"));
    QVERIFY(answer.trace[2].scattered);
    QVERIFY(answer.trace[2].reason.text().starts_with("2 pieces apart from each other"));
    // Another reason between them: the runs are two.
    TraceLog two(up(4 * mib));
    two.refuse(refusal::belowMin, {0, mib - 1});
    two.refuse(refusal::aboveMax, {mib, 2 * mib - 1});
    two.refuse(refusal::belowMin, {2 * mib, 3 * mib - 1});
    QCOMPARE(two.fail(KernelError::eaddrnotavail).trace.size(), std::size_t{3});
    HoleTrace whole;
    whole.last = ~std::uint64_t{0};
    QCOMPARE(text(whole), std::string("[0x0, 2^64)"));
}

void HoleQuirks::senselessRequests_data()
{
    QTest::addColumn<QString>("allocator");
    QTest::addColumn<HoleRequest>("request");
    const HoleRequest oddAlign{.memsz = pg, .align = 3 * pg, .min = 0, .max = allOnes, .topDown = false};
    for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"})
        QTest::addRow("%s, alignment", allocator) << QString(allocator) << oddAlign;
    QTest::newRow("workbench, size 0") << QStringLiteral("workbench") << up(0);
    QTest::newRow("workbench, size beyond 2^64") << QStringLiteral("workbench") << up(allOnes);
    QTest::newRow("workbench, limits") << QStringLiteral("workbench") << up(pg, mib, pg);
}

void HoleQuirks::senselessRequests()
{
    QFETCH(const QString, allocator);
    QFETCH(const HoleRequest, request);
    const auto search = searchOn(qPrintable(allocator), {.ram = {{0, mib}}, .exclude = {{2 * mib, pg}}});
    QCOMPARE(outcome(search->place(request)), std::string("EINVAL"));
}

QTEST_GUILESS_MAIN(HoleQuirks)
#include "tst_hole_quirks.moc"
