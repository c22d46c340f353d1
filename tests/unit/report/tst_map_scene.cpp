#include "core/report/map_scene.h"
#include "map_plans.h"
#include "tests/unit/report/shipped_sample.h"

#include <QTest>

#include <algorithm>

using namespace kwb;
using namespace kwb::test;

/// The map as it is zoomed, moved and pointed at.
class MapSceneTest : public QObject {
    Q_OBJECT

private slots:
    void picturesFitTheirHeight()
    {
        for (const double height : {420.0, 620.0, 900.0, 1500.0}) {
            const PictureOptions options{.width = 900, .height = height};
            MapScene scene(samplePlan_);
            scene.fit(options);
            const MapLayout layout = scene.layout(options);
            QVERIFY(layout.window.showsAll());
            QVERIFY2(std::abs(layout.list.height - height) < 1,
                     qPrintable(QString::number(layout.list.height)));
            QCOMPARE(fault(layout.list), QString());
        }
    }

    /// Where the crash region begins and ends decides about all places: it is said before inner edges, in
    /// small pictures, too, and the region has its name.
    void theCrashRegionIsLabelled_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::addColumn<bool>("compact");
        QTest::newRow("window of 1400x900") << 765.0 << 430.0 << false;
        QTest::newRow("window of 1100x720") << 525.0 << 330.0 << true;
        QTest::newRow("lower") << 525.0 << 280.0 << true;
    }
    void theCrashRegionIsLabelled()
    {
        QFETCH(double, width);
        QFETCH(double, height);
        QFETCH(bool, compact);
        const BootPlan plan = test::planOf(test::shippedCrashSpec());
        const PictureOptions options{.width = width, .height = height, .compact = compact};
        MapScene scene(plan);
        scene.fit(options);
        const MapLayout layout = scene.layout(options);
        QCOMPARE(fault(layout.list), QString());
        const std::vector<std::string> texts = labelTexts(layout.list);
        const auto says = [&](const std::string &text) {
            return std::ranges::find(texts, text) != texts.end();
        };
        QVERIFY(says("0x20000000"));
        QVERIFY(says("0x30000000"));
        QVERIFY(says("RTAS"));
        QVERIFY(says("crashkernel"));
        // What lies in the region is drawn on it, and pointed at before it.
        const auto part = [&](const char *name) {
            return std::ranges::find_if(layout.parts, [&](const MapPart &each) {
                return each.lane == MapLane::machine && each.name == name;
            });
        };
        const auto region = part("crashkernel");
        const auto rtas = part("RTAS");
        QVERIFY(region != layout.parts.end() && rtas != layout.parts.end());
        QVERIFY(region->box.overlaps(rtas->box));
        QCOMPARE(layout.at({rtas->box.x + 4, rtas->box.y + 4})->name, std::string("RTAS"));
    }

    void labelsDoNotOverlapWhereverOneLooks_data()
    {
        QTest::addColumn<std::uint32_t>("seed");
        for (std::uint32_t seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void labelsDoNotOverlapWhereverOneLooks()
    {
        QFETCH(std::uint32_t, seed);
        std::mt19937_64 random(seed);
        const BootPlan plan = randomPlan(seed);
        PictureOptions options{.width = 400.0 + static_cast<double>(random() % 900),
                               .height = 300.0 + static_cast<double>(random() % 900)};
        MapScene scene(plan);
        scene.fit(options);
        MapLayout layout = scene.layout(options);
        for (int step = 0; step < 25; ++step) {
            const Box area = layout.window.area();
            const double y = area.y + static_cast<double>(random() % static_cast<std::uint64_t>(area.height));
            options.zoom = random() % 4 == 0 ? layout.window.panned(static_cast<double>(random() % 800) - 400)
                                             : layout.window.zoomedAt(y, random() % 5 == 0 ? 0.3 : 2.7);
            layout = scene.layout(options);
            QCOMPARE(fault(layout.list), QString());
            for (const MapPart &part : layout.parts)
                QVERIFY(part.box.y >= area.y - 0.01 && part.box.bottom() <= area.bottom() + 1.01);
        }
    }

    /// Down to bytes in 64 TiB, and back.
    void addressesAndPixelsAgree()
    {
        const BootPlan plan = hugeMachine();
        PictureOptions options{.width = 900, .height = 800};
        MapScene scene(plan);
        scene.fit(options);
        MapLayout layout = scene.layout(options);
        const double y = 400;
        for (int step = 0; step < 120; ++step) {
            const PhysAddr here = layout.window.addressAt(y);
            const auto back = layout.window.y(here);
            QVERIFY(back);
            QVERIFY2(std::abs(*back - y) < 1.5, qPrintable(QString::number(*back)));
            QVERIFY(layout.window.range().contains(here));
            options.zoom = layout.window.zoomedAt(y, 1.4);
            layout = scene.layout(options);
        }
        QVERIFY2(layout.window.range().size() <= 0x1100,
                 qPrintable(QString::number(layout.window.range().size())));
    }

    /// What is in sight is found however many there are; every range is shown by one group.
    void shelfShowsEveryRangeOnce_data()
    {
        QTest::addColumn<std::uint32_t>("seed");
        for (std::uint32_t seed = 1; seed <= 100; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void shelfShowsEveryRangeOnce()
    {
        QFETCH(std::uint32_t, seed);
        std::mt19937_64 random(seed);
        std::vector<RangeGroup> ranges;
        for (std::uint64_t i = 0, count = 1 + random() % 400; i < count; ++i)
            ranges.push_back({AddressRange::ofSize(PhysAddr(random() % 0x10000000),
                                                   1 + (random() >> (36 + random() % 26)))});
        const RangeShelf shelf(ranges);
        const AddressRange all{PhysAddr(0), PhysAddr(0x40000000)};
        const auto axis =
            std::make_shared<const FoldedAxis>(std::vector{all}, std::vector<PhysAddr>{}, RangeSet());
        AxisWindow window(axis, {0, 50, 100, 500}, {});
        for (int step = 0; step < 20; ++step) {
            window = AxisWindow(axis, window.area(),
                                window.zoomedAt(50 + static_cast<double>(random() % 500), 1.8));
            const auto groups = shelf.within(window, 3);
            for (std::size_t i = 1; i < groups.size(); ++i)
                QVERIFY(groups[i - 1].range.end <= groups[i].range.begin);
            for (const RangeGroup &one : shelf.all()) {
                if (!one.range.overlaps(window.range())) continue;
                const auto holder = std::ranges::find_if(
                    groups, [&](const RangeGroup &group) { return group.range.contains(one.range); });
                QVERIFY(holder != groups.end());
                const double height = *window.y(one.range.begin) - *window.y(one.range.end);
                QVERIFY2(height < 3.01 || holder->range == one.range, qPrintable(QString::number(height)));
            }
            for (const RangeGroup &group : groups)
                QVERIFY(group.bytes <= group.range.size() && group.ranges >= 1);
        }
    }

    void aNearViewShowsRealRanges()
    {
        const BootPlan plan = hugeMachine();
        PictureOptions options{.width = 900, .height = 800};
        MapScene scene(plan);
        scene.fit(options);
        const AddressRange wanted = range(std::uint64_t{9001} << 30, (std::uint64_t{9001} << 30) + (1 << 28));
        options.zoom =
            scene.layout(options).window.showing({wanted.begin, PhysAddr(wanted.begin.value + (1u << 29))});
        const MapLayout layout = scene.layout(options);
        const auto part = std::ranges::find_if(layout.parts, [&](const MapPart &candidate) {
            return candidate.ground && candidate.subject.range == wanted;
        });
        QVERIFY(part != layout.parts.end());
        QCOMPARE(part->subject.kind == Subject::Kind::memory, true);
        QVERIFY2(std::abs(part->box.height - layout.window.area().height / 4) < 2,
                 qPrintable(QString::number(part->box.height)));
    }

    void pointingFindsTheTopmostAndTheSmall()
    {
        MapLayout layout;
        layout.parts = {
            {{0, 0, 100, 100}, MapLane::machine, {Subject::Kind::memory, "ram", {}, {}}, {}, {}, true},
            {{10, 50, 80, 1}, MapLane::machine, {Subject::Kind::memory, "rtas", {}, {}}, {}, {}, false}};
        QCOMPARE(layout.at({50, 50.5})->subject.name, std::string("rtas"));
        QCOMPARE(layout.at({50, 53})->subject.name, std::string("rtas"));
        QCOMPARE(layout.at({50, 80})->subject.name, std::string("ram"));
        QVERIFY(layout.at({50, 200}) == nullptr);
    }

    /// A huge segment that is taken in its middle is set down on a small range: it begins there, not
    /// gigabytes below.
    void aDragFollowsThePointerThroughFolds()
    {
        const AddressRange big =
            range(std::uint64_t{1} << 36, (std::uint64_t{1} << 36) + (std::uint64_t{4} << 30));
        const AddressRange small = range(0x4000'0000, 0x4010'0000);
        RangeSet ram;
        ram.add(range(0, std::uint64_t{1} << 37));
        const auto axis =
            std::make_shared<const FoldedAxis>(std::vector{big, small}, std::vector<PhysAddr>{}, ram);
        const AxisWindow window(axis, {0, 0, 100, axis->height()}, {1, 0});
        const double high = *window.y(big.end), low = *window.y(big.begin);
        for (const double y : {high + 1, (high + low) / 2, low - 1}) {
            const MapGrip grip = gripOf(window, big, y);
            QCOMPARE(draggedRange(big, 0x10000, grip, window, y), big);
            for (const double at : {*window.y(small.end) + 1, *window.y(small.begin) - 1}) {
                const PhysAddr begin = draggedRange(big, 0x10000, grip, window, at).begin;
                QVERIFY2(small.contains(begin), hex(begin).c_str());
            }
            QVERIFY(draggedRange(big, 0x10000, grip, window, 1e9).begin <= small.begin);
        }
    }

    void draggedSegmentsSnapAndStayInTheirSpace()
    {
        const AddressRange segment = range(0x100000, 0x130000);
        QCOMPARE(snapped(PhysAddr(0x207fff), segment.size(), 0x10000), PhysAddr(0x200000));
        QCOMPARE(snapped(PhysAddr(0x208000), segment.size(), 0x10000), PhysAddr(0x210000));
        const PhysAddr top = snapped(PhysAddr(~std::uint64_t{0}), segment.size(), 0x10000);
        QCOMPARE(top.value % 0x10000, std::uint64_t{0});
        QVERIFY(top.value <= ~std::uint64_t{0} - segment.size());
        QCOMPARE(movedRange(segment, 0x10000, 2), range(0x120000, 0x150000));
        QCOMPARE(movedRange(segment, 0x10000, -17), range(0, 0x30000));
        QCOMPARE(movedRange(segment, 0, 3).size(), segment.size());
        QCOMPARE(pagesBetween(PhysAddr(0x2345), PhysAddr(0x1001), 0x1000), range(0x1000, 0x3000));
        QCOMPARE(pagesBetween(PhysAddr(0x1000), PhysAddr(0x1000), 0x1000), range(0x1000, 0x2000));
        QVERIFY(!pagesBetween(PhysAddr(~std::uint64_t{0}), PhysAddr(0), 0x1000).empty());
    }

private:
    const BootPlan samplePlan_ = samplePlan();
};

QTEST_GUILESS_MAIN(MapSceneTest)
#include "tst_map_scene.moc"
