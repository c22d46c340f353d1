#include "core/report/folded_axis.h"
#include "core/report/memory_map_picture.h"
#include "core/report/svg.h"
#include "map_plans.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace kwb;
using namespace kwb::test;

namespace {

std::vector<DisplayRect> shapesAbout(const DisplayList &list, const std::string &about)
{
    std::vector<DisplayRect> out;
    for (const DisplayItem &item : list.items)
        if (const auto *rect = std::get_if<DisplayRect>(&item); rect != nullptr && rect->about == about)
            out.push_back(*rect);
    return out;
}

} // namespace

class MemoryMapPictureTest : public QObject {
    Q_OBJECT

private slots:
    /// "128 …" says nothing: a scale bar that has no room for its size is shorter, or is not there.
    void sizesOfScaleBarsAreWhole()
    {
        for (const double width : {420.0, 500.0, 520.0, 640.0, 980.0})
            for (const std::string suffix : {"", " long"}) {
                const auto longer = [&](const Message &message) {
                    return message.text() + (message.id() == "data" ? suffix : "");
                };
                const DisplayList list =
                    memoryMapPicture(test::samplePlan(), {.width = width, .translate = longer});
                int bars = 0;
                for (const DisplayItem &item : list.items)
                    if (const auto *text = std::get_if<DisplayText>(&item);
                        text != nullptr && text->at.x > width - 80 && text->role == Role::mutedText) {
                        QVERIFY2(text->text.ends_with("B" + suffix), text->text.c_str());
                        ++bars;
                    }
                QVERIFY2(bars > 0 || !suffix.empty(), qPrintable(QString::number(width)));
            }
    }

    void everySegmentIsThereOnce()
    {
        const BootPlan plan = test::samplePlan();
        const DisplayList list = memoryMapPicture(plan);
        for (const PlannedSegment &segment : plan.segments) {
            const auto shapes = shapesAbout(list, segment.name);
            QCOMPARE(shapes.size(), std::size_t{1});
            QVERIFY(shapes[0].tip.find(hex(segment.mem)) != std::string::npos);
            QCOMPARE(shapes[0].pattern, Pattern::solid);
        }
    }

    /// What comes after the jump says when, by itself and in its tip.
    void laterIsSaidWhen()
    {
        BootPlan plan = test::samplePlan();
        plan.extents[0].stage = BootStage::purgatoryRuns;
        const auto shapes = shapesAbout(memoryMapPicture(plan), plan.extents[0].name);
        QCOMPARE(shapes.size(), std::size_t{1});
        QCOMPARE(shapes[0].pattern, Pattern::later);
        QVERIFY(shapes[0].tip.find("while the purgatory runs: stays") != std::string::npos);
    }

    void higherAddressesAreHigherUp()
    {
        const DisplayList list = memoryMapPicture(test::samplePlan());
        const auto box = [&](const char *about) { return shapesAbout(list, about)[0].box; };
        QVERIFY(box("fdt").bottom() <= box("initrd").y);
        QVERIFY(box("initrd").bottom() <= box("purgatory").y);
        QVERIFY(box("purgatory").bottom() <= box("kernel").y);
        QVERIFY(box("kernel").height > box("initrd").height);
    }

    void stateIsInThePattern()
    {
        BootPlan plan = test::samplePlan();
        plan.segments[2].pinned = true;
        plan.segments[3].mem = plan.segments[1].mem;
        DisplayList list = memoryMapPicture(plan);
        QCOMPARE(shapesAbout(list, "initrd")[0].pattern, Pattern::pinned);
        QCOMPARE(shapesAbout(list, "fdt")[0].pattern, Pattern::conflict);
        QCOMPARE(shapesAbout(list, "purgatory")[0].pattern, Pattern::conflict);
        QVERIFY(!shapesAbout(list, "fdt")[0].box.overlaps(shapesAbout(list, "purgatory")[0].box));
        plan = test::samplePlan();
        plan.request.reserves = {range(0x10000000, 0x11000000)};
        QCOMPARE(shapesAbout(memoryMapPicture(plan), "reserve").size(), std::size_t{1});
        plan.findings = {test::sampleFinding(Severity::error)};
        list = memoryMapPicture(plan);
        QCOMPARE(shapesAbout(list, "initrd")[0].pattern, Pattern::conflict);
    }

    void wordsOnAConflictStandOnPlainGround()
    {
        BootPlan plan = test::samplePlan();
        plan.segments[3].mem = plan.segments[1].mem;
        const DisplayList list = memoryMapPicture(plan);
        const auto &items = list.items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto *block = std::get_if<DisplayRect>(&items[i]);
            if (block == nullptr || block->pattern != Pattern::conflict || block->about.empty()) continue;
            QVERIFY(i + 2 < items.size());
            const auto *ground = std::get_if<DisplayRect>(&items[i + 1]);
            const auto *words = std::get_if<DisplayText>(&items[i + 2]);
            QVERIFY(ground != nullptr && words != nullptr);
            QCOMPARE(ground->fill, block->fill);
            QCOMPARE(ground->pattern, Pattern::solid);
            QVERIFY(ground->box.x < words->at.x && ground->box.y < words->at.y);
            QVERIFY(ground->box.bottom() >= words->at.y);
        }
    }

    void foldsSayHowMuch()
    {
        const DisplayList list = memoryMapPicture(test::samplePlan());
        QStringList texts;
        for (const DisplayItem &item : list.items)
            if (const auto *text = std::get_if<DisplayText>(&item))
                texts += QString::fromStdString(text->text);
        QVERIFY2(texts.contains("1.2 GiB folded"), qPrintable(texts.join('|'))); // 0x30000000 to 0x80000000
        QVERIFY(texts.contains("0x80000000"));
        QVERIFY(texts.contains("first block ends"));
    }

    void labelsDoNotOverlap_data()
    {
        QTest::addColumn<std::uint32_t>("seed");
        for (std::uint32_t seed = 1; seed <= 300; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void labelsDoNotOverlap()
    {
        QFETCH(std::uint32_t, seed);
        QCOMPARE(fault(memoryMapPicture(randomPlan(seed))), QString());
    }

    void hugeMachineGivesASmallPicture()
    {
        const BootPlan plan = hugeMachine();
        const DisplayList list = memoryMapPicture(plan);
        QCOMPARE(fault(list), QString());
        QVERIFY2(list.items.size() < 600, qPrintable(QString::number(list.items.size())));
        QVERIFY(list.height < 4000);
        QVERIFY(svgText(list).size() < 200'000);
        QCOMPARE(shapesAbout(list, "memory/reserved-memory").empty(), false);
    }

    void tinyAndEmptyPlans()
    {
        QCOMPARE(fault(memoryMapPicture(BootPlan{})), QString());
        BootPlan plan = test::samplePlan();
        plan.segments.resize(1);
        plan.segments[0].mem = PhysAddr(~std::uint64_t{0} - 5);
        plan.memory.ranges.resize(1);
        plan.extents.clear();
        QCOMPARE(fault(memoryMapPicture(plan)), QString());
    }

    void narrowPicturesDropLabelsInsteadOfOverlapping()
    {
        for (const double width : {420.0, 560.0, 700.0, 1600.0})
            QCOMPARE(fault(memoryMapPicture(test::samplePlan(), {.width = width, .metrics = {}})), QString());
    }

    void axisIsMonotonous()
    {
        const std::vector<AddressRange> focus{range(0, 0x1000), range(0x1000, 0x5000000),
                                              range(0x7fff0000, 0x80000000)};
        const FoldedAxis axis(focus, {PhysAddr(0x400000000)}, RangeSet({range(0, 0x80000000)}));
        double last = 1e9;
        for (const std::uint64_t address :
             {0x0ull, 0x800ull, 0xfffull, 0x1000ull, 0x2000000ull, 0x5000000ull, 0x10000000ull, 0x7fff0000ull,
              0x7fff8000ull, 0x80000000ull, 0x400000000ull}) {
            const auto y = axis.y(PhysAddr(address));
            QVERIFY2(y, qPrintable(QString::number(address, 16)));
            QVERIFY2(*y < last, qPrintable(QString::number(address, 16)));
            last = *y;
        }
        QVERIFY(!axis.y(PhysAddr(0x400000001)));
        for (const AxisPiece &piece : axis.pieces())
            if (!piece.folded) QVERIFY(piece.height >= FoldedAxis::minimum);
    }

    void svgIsWellFormed()
    {
        BootPlan plan = randomPlan(7);
        plan.segments[0].source = dataText("<&>\"' \x02 \xff \xef\xbf\xbf </svg>");
        plan.segments[0].name = "kernel<script>";
        QXmlStreamReader xml(QByteArray::fromStdString(svgText(memoryMapPicture(plan))));
        int rects = 0;
        int titles = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            rects += xml.name() == u"rect" ? 1 : 0;
            titles += xml.name() == u"title" ? 1 : 0;
            QVERIFY(xml.name() != u"script");
            QVERIFY(xml.name() != u"image");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(rects > 10);
        QVERIFY(titles > 4);
    }

    void samePlanSameSvg()
    {
        QCOMPARE(svgText(memoryMapPicture(test::samplePlan())),
                 svgText(memoryMapPicture(test::samplePlan())));
    }

    void fittedTextNeverExceedsItsRoom()
    {
        const TextStyle style{11, true, false};
        for (double room = 0; room < 200; room += 3) {
            const std::string text = fittedText("device tree für alle €", style, room);
            QVERIFY(approximateTextWidth(text, style) <= room || text.empty());
            QVERIFY(QString::fromStdString(text).toStdString() == text);
        }
    }
};

QTEST_GUILESS_MAIN(MemoryMapPictureTest)
#include "tst_memory_map_picture.moc"
