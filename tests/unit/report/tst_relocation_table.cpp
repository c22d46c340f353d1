#include "core/report/byte_marks.h"
#include "core/report/section_map.h"
#include "core/report/segment_bytes.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <elf.h>

#include <set>

using namespace kwb;

namespace {

/// Two sections; a call, a TOC half and a pointer.
std::shared_ptr<const BootPlan> relocatedPlan()
{
    auto plan = std::make_shared<BootPlan>(test::samplePlan());
    LinkedImage image;
    image.base = PhysAddr(0x7fff0000);
    image.layout.sections = {{1, ".text", 0, 0x400, 16, false, true},
                             {2, ".data", 0x400, 0x100, 8, false, false},
                             {3, ".bss", 0x500, 0x100, 8, true, false}};
    image.bytes.resize(0x600);
    image.toc = 0x7fff8400;
    image.symbolNames = {"putchar", "table"};
    image.symbols = {{"putchar", 0x7fff0300}, {"table", 0x7fff0400}};
    storeAt<std::uint32_t>(image.bytes.data() + 0x224, 0x480000e5, ByteOrder::little);
    storeAt<std::uint32_t>(image.bytes.data() + 0x238, 0x3d22ffff, ByteOrder::little);
    image.relocations = {
        {PhysAddr(0x7fff0224), 0x7fff0300, 8, 0xe4, 0x48000001, 0x480000e5, 0x1ffff1b, 10, 0, 0, 4},
        {PhysAddr(0x7fff0238), 0x7fff0400, -4, ~std::uint64_t{0x8003}, 0, 0xffff, 0x7fff0000, 50, 1, 0, 2},
        {PhysAddr(0x7fff0410), 0x7fff0300, 0x10, 0x7fff0310, 0, 0x7fff0310, ~std::uint64_t{0}, 38, 0, 1, 8}};
    plan->purgatory = image;
    plan->segments[1].mem = image.base;
    return plan;
}

std::vector<std::uint32_t> filtered(const Table &table, const std::string &filter)
{
    return selectRows(table, {.filter = filter}, sayEnglish).value();
}

using Rows = std::vector<std::uint32_t>;

} // namespace

/// Relocations as rows, their picture, and bytes with their marks.
class RelocationTableTest : public QObject {
    Q_OBJECT

private slots:
    void formulasHaveTheirNumbers()
    {
        const auto plan = relocatedPlan();
        const auto formula = [&](std::size_t row) {
            return RelocationFacts(EM_PPC64, *plan->purgatory, plan->purgatory->relocations[row])
                .formulaWithNumbers();
        };
        QCOMPARE(formula(0), std::string("(S + A - P) >> 2 = (0x7fff0300 + 0x8 - 0x7fff0224) >> 2 = "
                                         "0xe4 >> 2 = 0x39"));
        QCOMPARE(formula(1), std::string("#ha(S + A - .TOC.) = #ha(0x7fff0400 - 0x4 - 0x7fff8400) = "
                                         "#ha(-0x8004) = 0xffff"));
        QCOMPARE(formula(2), std::string("S + A = 0x7fff0300 + 0x10 = 0x7fff0310"));
    }

    void lettersSayWhereTheyComeFrom()
    {
        const auto plan = relocatedPlan();
        const RelocationFacts facts(EM_PPC64, *plan->purgatory, plan->purgatory->relocations[1]);
        const auto letters = facts.letters();
        QCOMPARE(letters.size(), std::size_t{3});
        QCOMPARE(letters[0].from.text(), std::string("table in .data"));
        QCOMPARE(letters[1].value, std::string("-0x4"));
        QCOMPARE(letters[2].letter, std::string(".TOC."));
        QCOMPARE(letters[2].value, std::string("0x7fff8400"));
    }

    void cells()
    {
        const auto table = relocationTable(relocatedPlan());
        QCOMPARE(table->rows(), std::size_t{3});
        const auto cell = [&](std::size_t row, std::string_view key) {
            const auto &columns = table->columns();
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (columns[i].key == key) return table->cell(row, i, sayEnglish);
            return std::string("no such column");
        };
        QCOMPARE(cell(0, "before"), std::string("01 00 00 48"));
        QCOMPARE(cell(0, "instruction"), std::string("bl 0x7fff0308"));
        QCOMPARE(cell(0, "instruction_before"), std::string("bl 0x7fff0224"));
        // The other half of the instruction comes from the image.
        QVERIFY(cell(1, "instruction").starts_with("addis"));
        QCOMPARE(cell(1, "after"), std::string("ff ff"));
        QCOMPARE(cell(1, "value"), std::string("-0x8004"));
        QCOMPARE(cell(2, "instruction"), std::string());
        QCOMPARE(cell(2, "reach"), std::string("–"));
        QCOMPARE(cell(0, "reach"), std::string("0.001 %"));
    }

    void nearTheLimitIsWarnedOf()
    {
        auto plan = std::make_shared<BootPlan>(*relocatedPlan());
        plan->purgatory->relocations[0].value = 0x1f00000;
        const auto table = relocationTable(plan);
        QCOMPARE(table->mark(0), RowMark::warning);
        QCOMPARE(table->mark(1), RowMark::none);
    }

    void filters()
    {
        const auto table = relocationTable(relocatedPlan());
        QCOMPARE(filtered(*table, "rel24"), Rows{0});
        QCOMPARE(filtered(*table, "PUTCHAR"), (Rows{0, 2}));
        QCOMPARE(filtered(*table, "section:.data"), Rows{2});
        QCOMPARE(filtered(*table, "-section:.data"), (Rows{0, 1}));
        QCOMPARE(filtered(*table, "place:0x7fff02"), (Rows{0, 1}));
        QCOMPARE(filtered(*table, "0x7fff0410"), Rows{2});
        QCOMPARE(filtered(*table, "\"e5 00 00 48\""), Rows{0});
        QCOMPARE(filtered(*table, "addis"), Rows{1});
        QCOMPARE(filtered(*table, "instruction:0x7fff0308"), Rows{0});
        QCOMPARE(filtered(*table, "formula:>>"), Rows{0});
        QCOMPARE(filtered(*table, "nothing"), Rows{});
    }

    /// The fast way and the plain one, which looks at the texts of the cells, agree.
    void instructionsAreFoundAsTheyAreWritten_data()
    {
        QTest::addColumn<bool>("big");
        QTest::newRow("little-endian") << false;
        QTest::newRow("big-endian") << true;
    }
    void instructionsAreFoundAsTheyAreWritten()
    {
        QFETCH(bool, big);
        const ByteOrder order = big ? ByteOrder::big : ByteOrder::little;
        auto plan = std::make_shared<BootPlan>(*relocatedPlan());
        LinkedImage &image = *plan->purgatory;
        image.order = order;
        image.relocations.clear();
        // Branches of every kind there and back, the same words twice, halves of words, words that are no
        // instruction.
        const std::uint32_t words[] = {0x480000e5, 0x480000e5, 0x4bfffff1, 0x48000010, 0x48000012,
                                       0x48000013, 0x41820020, 0x4082fff0, 0x42000010, 0x3d22ffff,
                                       0x3d22ffff, 0x38630010, 0xe8620008, 0x4e800020, 0x4c400004,
                                       0x60000000, 0x00000000, 0x7c0802a6};
        std::uint64_t at = 0x40;
        for (const std::uint32_t word : words) {
            storeAt<std::uint32_t>(image.bytes.data() + at, word, order);
            image.relocations.push_back(
                {PhysAddr(0x7fff0000 + at), 0x7fff0300, 0, 0, word & 0xfc000003, word, 0, 10, 0, 0, 4});
            const std::uint64_t low = big ? 2 : 0;
            image.relocations.push_back(
                {PhysAddr(0x7fff0000 + at + low), 0x7fff0300, 0, 0, 0, word & 0xffff, 0, 4, 0, 0, 2});
            image.relocations.push_back(
                {PhysAddr(0x7fff0000 + at + 2 - low), 0x7fff0300, 0, 0, 0x3c60, word >> 16, 0, 6, 0, 0, 2});
            at += 4;
        }
        const auto table = relocationTable(plan);
        const auto &columns = table->columns();
        for (const char *key : {"instruction", "instruction_before"}) {
            const auto column = static_cast<std::size_t>(
                std::ranges::find(columns, std::string_view(key),
                                  [](const TableColumn &c) { return std::string_view(c.key); }) -
                columns.begin());
            std::set<std::string> wanted{"bl",   "bl 0x7fff", "b",     "0x7fff0",
                                         "ffff", "addi",      ".long", "nothing"};
            for (std::size_t row = 0; row < table->rows(); ++row) {
                const std::string text = table->cell(row, column, sayEnglish);
                wanted.insert(text);
                if (text.size() > 4) wanted.insert(text.substr(1, text.size() - 2));
            }
            for (const std::string &word : wanted) {
                const auto test = table->rowTest(column, word, sayEnglish);
                for (std::size_t row = 0; row < table->rows(); ++row)
                    QVERIFY2(test(row) ==
                                 (table->cell(row, column, sayEnglish).find(word) != std::string::npos),
                             (word + " in " + table->cell(row, column, sayEnglish)).c_str());
            }
        }
    }

    void subjectsAreFound()
    {
        const auto table = relocationTable(relocatedPlan());
        for (std::size_t row = 0; row < table->rows(); ++row)
            QCOMPARE(table->find(table->subject(row)), std::optional(row));
        QVERIFY(!table->find(Subject::ofAddress(PhysAddr(0x7fff0224))));
    }

    void noPurgatoryNoRows()
    {
        auto plan = std::make_shared<BootPlan>(test::samplePlan());
        plan->purgatory.reset();
        const auto table = relocationTable(plan);
        QCOMPARE(table->rows(), std::size_t{0});
        QCOMPARE(filtered(*table, "a"), Rows{});
    }

    void sectionMapKeepsInside()
    {
        const auto plan = relocatedPlan();
        for (const double width : {200.0, 900.0, 3000.0}) {
            const SectionMap map(*plan->purgatory, {.width = width});
            QVERIFY(map.parts().size() >= 3);
            for (const SectionMapPart &part : map.parts()) {
                QVERIFY(part.box.x >= 0 && part.box.right() <= width);
                QVERIFY(part.box.y >= 0 && part.box.bottom() <= SectionMap::height);
            }
            double last = -1;
            for (std::uint64_t at = 0x7fff0000; at < 0x7fff0600; at += 0x10) {
                QVERIFY(map.x(PhysAddr(at)) >= last);
                last = map.x(PhysAddr(at));
            }
            const auto &relocation = plan->purgatory->relocations[0];
            QVERIFY(map.arrow({EM_PPC64, *plan->purgatory, relocation}, relocation).items.size() >= 4);
            QVERIFY(map.frame(map.parts()[0].subject).items.size() == 1);
            QVERIFY(map.frame({}).items.empty());
        }
    }

    void noArrowEndsOnTheLabelOfTheToc()
    {
        BootPlan plan = *relocatedPlan();
        const std::uint64_t end = plan.purgatory->base.value + plan.purgatory->bytes.size();
        for (const std::uint64_t toc : {end - 0x100, end, end + 0x8000}) {
            plan.purgatory->toc = toc;
            const SectionMap map(*plan.purgatory, {.width = 900});
            Box label;
            for (const DisplayItem &item : map.picture().items)
                if (const auto *text = std::get_if<DisplayText>(&item);
                    text != nullptr && text->text.starts_with(".TOC.")) {
                    const double width = approximateTextWidth(text->text, text->style);
                    const double left = text->anchor == Anchor::end ? text->at.x - width : text->at.x;
                    label = {left, text->at.y - text->style.size, width, text->style.size};
                }
            QVERIFY(label.width > 0);
            QVERIFY(label.x >= 0 && label.right() <= 900);
            // Wherever an arrow ends: its head is 8 high and stands on the sections.
            for (AppliedRelocation relocation : plan.purgatory->relocations) {
                const DisplayList arrow = map.arrow({EM_PPC64, *plan.purgatory, relocation}, relocation);
                for (const Point &point : std::get<DisplayPath>(arrow.items[2]).points)
                    QVERIFY(point.y < label.y || point.y > label.bottom());
            }
        }
    }

    void marksByAddress()
    {
        const ByteMarks marks(relocatedPlan());
        const auto in = [&](std::uint64_t from, std::uint64_t size) {
            return marks.marksIn(AddressRange::ofSize(PhysAddr(from), size));
        };
        QCOMPARE(in(0x7fff0220, 16).size(), std::size_t{1});
        QCOMPARE(in(0x7fff0227, 1).size(), std::size_t{1});
        QCOMPARE(in(0x7fff0228, 1).size(), std::size_t{0});
        QCOMPARE(in(0x7fff0417, 1).size(), std::size_t{1});
        QCOMPARE(in(0x7fff1000, 32).front().kind, ByteMarkKind::digest);
        const auto names = marks.namesIn(AddressRange::ofSize(PhysAddr(0x7fff0400), 16));
        QCOMPARE(names.size(), std::size_t{2});
        QVERIFY(names[0].section && names[0].name == ".data" && names[1].name == "table");
        QVERIFY(marks.about(in(0x7fff0224, 1).front()).text().starts_with("R_PPC64_REL24 against putchar: "));
    }

    void bytesOfManyPieces()
    {
        PlannedSegment segment;
        segment.mem = PhysAddr(0x1000);
        segment.memsz = 0x1000;
        segment.content = {Blob::copyOf(bytesOf("abc")), Blob(), Blob::copyOf(bytesOf("defgh")),
                           Blob::copyOf(bytesOf("i"))};
        segment.bufsz = 9;
        const SegmentBytes bytes(segment);
        QCOMPARE(bytes.size(), std::uint64_t{0x1000});
        QCOMPARE(textOf(bytes.read(2, 4)), std::string_view("cdef"));
        QCOMPARE(bytes.read(8, 3), (Bytes{'i', 0, 0}));
        QCOMPARE(bytes.read(0xfff, 100), Bytes{0});
        QVERIFY(bytes.read(0x1000, 1).empty());
        QCOMPARE(bytes.find(viewOf("cde"), 0, true), std::optional<std::uint64_t>(2));
        QCOMPARE(bytes.find(viewOf("hi"), 0, true), std::optional<std::uint64_t>(7));
        QVERIFY(!bytes.find(viewOf("cde"), 3, true));
        QCOMPARE(bytes.find(viewOf("cde"), 3, false), std::optional<std::uint64_t>(2));
        QVERIFY(!bytes.find(viewOf("cde"), 2, false));
        QVERIFY(!bytes.find(viewOf("abcdefghij"), 0, true));
    }

    /// Hits that reach over the windows of the search.
    void searchOverWindows()
    {
        Bytes much(3 << 20, 'x');
        const std::uint64_t at = (1 << 20) - 2;
        std::ranges::copy(std::string_view("needle"), much.begin() + static_cast<std::ptrdiff_t>(at));
        PlannedSegment segment;
        segment.memsz = segment.bufsz = much.size();
        segment.content = {Blob::copyOf(much)};
        const SegmentBytes bytes(segment);
        QCOMPARE(bytes.find(viewOf("needle"), 0, true), std::optional(at));
        QCOMPARE(bytes.find(viewOf("needle"), bytes.size(), false), std::optional(at));
        for (std::uint64_t from = at + 1; from < at + 8; ++from)
            QCOMPARE(bytes.find(viewOf("needle"), from, false), std::optional(at));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!bytes.find(viewOf("needle"), 0, true, stop.get_token()));
    }

    void wordsForBytes()
    {
        QCOMPARE(*searchedBytes("48 00 02"), (Bytes{0x48, 0, 2}));
        QCOMPARE(*searchedBytes("0xCAFE"), (Bytes{0xca, 0xfe}));
        QCOMPARE(*searchedBytes("\"cafe\""), bytesOf("cafe"));
        QCOMPARE(*searchedBytes("root="), bytesOf("root="));
        QVERIFY(!searchedBytes(""));
        QCOMPARE(cArray(Bytes{1, 0xab}, "x"),
                 std::string("static const unsigned char x[2] = {\n    0x01, 0xab,\n};\n"));
    }
};

QTEST_GUILESS_MAIN(RelocationTableTest)
#include "tst_relocation_table.moc"
