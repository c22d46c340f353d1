#include "core/report/tree_lines.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <algorithm>

using namespace kwb;

/// The tree before and after as one: its rows, what they say, what a filter leaves, and its lines of DTS.
class MergedTreeTest : public QObject {
    Q_OBJECT

    static const TreeRule ruleOf(const char *source) { return {{KWB_MSG("test.rule", "a rule")}, source}; }

    /// A plan whose tree gets a node, loses one, and changes properties by rules and by hand.
    static std::shared_ptr<BootPlan> plan()
    {
        auto out = std::make_shared<BootPlan>(test::samplePlan());
        DeviceTree base = out->treeBefore;
        base.root.children.push_back({"rtas", {{"linux,rtas-base", makeU32(0x2fff0000)}}, {}});
        base.root.children.push_back({"cpus",
                                      {},
                                      {{"cpu@0", {{"reg", makeU32(0)}, {"l2-cache", makeU32(7)}}, {}},
                                       {"l2-cache", {{"phandle", makeU32(7)}}, {}}}});
        base.root.children.back().properties = {{"#address-cells", makeU32(1)}, {"#size-cells", makeU32(0)}};
        base.reservations = {{PhysAddr(0x1000), 0x2000}};
        out->treeBefore = base;
        TreeEditor editor(base);
        const bool good =
            editor.setProperty("/chosen", "linux,initrd-start", makeU64(0x3440000), ruleOf("a rule")) &&
            editor.setProperty("/chosen", "bootargs", makeString("by a rule"), ruleOf("a rule")) &&
            editor.setProperty("/chosen", "bootargs", makeString("by hand"), ruleOf("user")) &&
            editor.addNode("/fresh", ruleOf("user")) &&
            editor.setProperty("/fresh", "x", makeU32(1), ruleOf("user")) &&
            editor.removeNode("/rtas", ruleOf("a rule"));
        if (!good) qFatal("the sample's edits");
        editor.addReservation({PhysAddr(0x9000), 0x1000}, ruleOf("a rule"));
        out->treeEdits = editor.steps();
        out->treeAfter = std::move(editor).release();
        return out;
    }

    static std::shared_ptr<const MergedTree> merged(std::shared_ptr<const BootPlan> plan)
    {
        auto made = MergedTree::make(std::move(plan));
        if (!made) qFatal("%s", made.error().text().c_str());
        return *std::move(made);
    }

    static std::uint32_t row(const MergedTree &tree, const char *path, const char *property = nullptr)
    {
        return tree.find(property ? Subject::ofProperty(path, property) : Subject::ofNode(path));
    }

    static std::vector<std::string> shown(const MergedTree &tree, const TreeQuery &query)
    {
        std::vector<std::string> out;
        const auto rows = selectTreeRows(tree, query, sayEnglish).value();
        for (const ShownRow &one : rows)
            out.push_back(tree.path(one.row) +
                          (tree.rows()[one.row].isProperty() ? ":" + tree.name(one.row) : ""));
        return out;
    }

    static std::string joined(const TreeLines &lines)
    {
        std::string out;
        for (std::size_t at = 0; at < lines.size(); ++at)
            out += lines.text(at) + '\n';
        return out;
    }

private slots:
    void changesAreThoseOfTheTrees()
    {
        const auto tree = merged(plan());
        QCOMPARE(tree->changes(), diffTrees(tree->plan().treeBefore, tree->plan().treeAfter).size());
        QCOMPARE(tree->rows()[row(*tree, "/fresh")].change, std::optional(TreeChange::add));
        QCOMPARE(tree->rows()[row(*tree, "/rtas")].change, std::optional(TreeChange::remove));
        QCOMPARE(tree->rows()[row(*tree, "/rtas", "linux,rtas-base")].change,
                 std::optional(TreeChange::remove));
        QCOMPARE(tree->rows()[row(*tree, "/chosen", "bootargs")].change, std::optional(TreeChange::change));
        QCOMPARE(tree->rows()[row(*tree, "/chosen")].change, std::optional<TreeChange>());
        QCOMPARE(tree->rows()[row(*tree, "/chosen")].changesBelow, 2u);
        QCOMPARE(tree->rows()[row(*tree, "/memreserve/", "0x9000")].change, std::optional(TreeChange::add));
        QCOMPARE(tree->rows()[row(*tree, "/memreserve/", "0x1000")].change, std::optional<TreeChange>());
    }

    void rowsKnowTheirRules()
    {
        const auto tree = merged(plan());
        const std::uint32_t bootargs = row(*tree, "/chosen", "bootargs");
        QCOMPARE(tree->edits(bootargs).size(), std::size_t{2});
        QCOMPARE(tree->edits(bootargs).back()->rule.source, "user");
        QVERIFY(tree->byHand(bootargs));
        QVERIFY(tree->standsWithoutHand(bootargs));
        QVERIFY(tree->byHand(row(*tree, "/fresh")));
        QVERIFY(!tree->standsWithoutHand(row(*tree, "/fresh", "x")));
        QVERIFY(!tree->byHand(row(*tree, "/rtas")));
        QVERIFY(!tree->standsWithoutHand(row(*tree, "/rtas")));
        QVERIFY(tree->edits(row(*tree, "/memory@0")).empty());
    }

    void everyRowIsFoundByItsSubject()
    {
        const auto tree = merged(plan());
        for (std::uint32_t at = 0; at < tree->rows().size(); ++at)
            QCOMPARE(tree->find(tree->subject(at)), at);
        QCOMPARE(row(*tree, "/memory"), row(*tree, "/memory@0"));
        QCOMPARE(row(*tree, "/absent"), MergedRow::none);
        QCOMPARE(row(*tree, "/chosen", "absent"), MergedRow::none);
        QCOMPARE(tree->find(Subject::ofAddress(PhysAddr(1))), MergedRow::none);
    }

    void valuesSayWhatTheyMean()
    {
        const auto tree = merged(plan());
        const auto reg = tree->value(row(*tree, "/memory@0", "reg"), TreeSide::after);
        QCOMPARE(reg->text, "0x0 – 0x80000000 (2 GiB)");
        QCOMPARE(reg->range, std::optional(AddressRange(PhysAddr(0), PhysAddr(0x80000000))));
        const auto initrd = tree->value(row(*tree, "/chosen", "linux,initrd-start"), TreeSide::after);
        QCOMPARE(initrd->text, "0x3440000");
        QCOMPARE(initrd->range->begin, PhysAddr(0x3440000));
        QVERIFY(!tree->value(row(*tree, "/chosen", "linux,initrd-start"), TreeSide::before));
        const auto cache = tree->value(row(*tree, "/cpus/cpu@0", "l2-cache"), TreeSide::after);
        QCOMPARE(cache->text, "&/cpus/l2-cache");
        QCOMPARE(cache->path, "/cpus/l2-cache");
        // A number of a processor is no address.
        QVERIFY(!tree->value(row(*tree, "/cpus/cpu@0", "reg"), TreeSide::after)->range);
        QCOMPARE(tree->value(row(*tree, "/chosen", "bootargs"), TreeSide::before)->text,
                 "\"root=/dev/sda2\"");
        QCOMPARE(tree->value(row(*tree, "/memreserve/", "0x1000"), TreeSide::after)->text,
                 "0x1000 – 0x3000 (8 KiB)");
        QVERIFY(!tree->value(row(*tree, "/chosen"), TreeSide::after));
    }

    void longValuesAreCut()
    {
        auto changed = plan();
        changed->treeAfter.root.properties.push_back({"long", Bytes(100'000, 0xee)});
        changed->treeAfter.root.properties.push_back({"text", Bytes(5000, 'a')});
        changed->treeAfter.root.properties.back().value.back() = 0;
        const auto tree = merged(changed);
        for (const char *name : {"long", "text"}) {
            const auto value = tree->value(row(*tree, "/", name), TreeSide::after);
            QVERIFY(value->text.size() < 2000);
            QVERIFY(value->text.find("…") != std::string::npos);
        }
        QVERIFY(tree->dts(row(*tree, "/", "long"), TreeSide::after).size() > 200'000);
    }

    void filtersKeepWhatLeadsToAMatch()
    {
        const auto tree = merged(plan());
        QCOMPARE(shown(*tree, {}).size(), tree->rows().size());
        QCOMPARE(shown(*tree, {.filter = "INITRD-start"}),
                 (std::vector<std::string>{"/", "/chosen", "/chosen:linux,initrd-start"}));
        QCOMPARE(shown(*tree, {.filter = "0x3440000"}),
                 (std::vector<std::string>{"/", "/chosen", "/chosen:linux,initrd-start"}));
        QCOMPARE(shown(*tree, {.filter = "chosen -bootargs -initrd"}),
                 (std::vector<std::string>{"/", "/chosen"}));
        QVERIFY(shown(*tree, {.filter = "no such word"}).empty());
        const auto changed = shown(*tree, {.changedOnly = true});
        QVERIFY(std::ranges::find(changed, "/chosen:bootargs") != changed.end());
        QVERIFY(std::ranges::find(changed, "/fresh:x") != changed.end());
        QVERIFY(std::ranges::find(changed, "/memreserve/:0x9000") != changed.end());
        QVERIFY(std::ranges::find(changed, "/cpus") == changed.end());
        QVERIFY(std::ranges::find(changed, "/memreserve/:0x1000") == changed.end());
    }

    void shownRowsKnowTheirPlaces()
    {
        const auto tree = merged(plan());
        const auto rows = selectTreeRows(*tree, {.filter = "chosen"}, sayEnglish).value();
        for (std::uint32_t at = 0; at < rows.size(); ++at)
            for (std::uint32_t child = 0; child < rows[at].childCount; ++child) {
                QCOMPARE(rows[rows[at].firstChild + child].parent, at);
                QCOMPARE(rows[rows[at].firstChild + child].place, child);
            }
    }

    void linesOfASideAreItsSource()
    {
        const auto tree = merged(plan());
        QCOMPARE(joined(**TreeLines::make(tree, TreeText::before)), printDts(tree->plan().treeBefore));
        QCOMPARE(joined(**TreeLines::make(tree, TreeText::after)), printDts(tree->plan().treeAfter));
    }

    void orderOfASideIsKept()
    {
        auto turned = plan();
        std::ranges::reverse(turned->treeAfter.root.children);
        std::ranges::reverse(turned->treeAfter.root.properties);
        std::ranges::reverse(turned->treeAfter.reservations);
        const auto tree = merged(turned);
        QCOMPARE(joined(**TreeLines::make(tree, TreeText::after)), printDts(turned->treeAfter));
    }

    void differenceHasBothSides()
    {
        const auto tree = merged(plan());
        const auto all = TreeLines::make(tree, TreeText::difference, 10'000).value();
        std::string before;
        std::string after;
        for (std::size_t at = 0; at < all->size(); ++at) {
            const RowMark mark = all->line(at).mark;
            if (mark != RowMark::added) before += all->text(at) + '\n';
            if (mark != RowMark::removed) after += all->text(at) + '\n';
        }
        QCOMPARE(before, printDts(tree->plan().treeBefore));
        QCOMPARE(after, printDts(tree->plan().treeAfter));
    }

    void unchangedLinesAreFolded()
    {
        auto wide = plan();
        for (int i = 0; i < 100; ++i) {
            const TreeProperty property{"p" + std::to_string(i), makeU32(1)};
            wide->treeBefore.root.properties.push_back(property);
            wide->treeAfter.root.properties.push_back(property);
        }
        const auto tree = merged(wide);
        const auto folded = TreeLines::make(tree, TreeText::difference, 3).value();
        QVERIFY(folded->size() < 60);
        std::size_t lines = 0;
        for (std::size_t at = 0; at < folded->size(); ++at)
            lines += folded->line(at).part == TreeLine::Part::fold ? folded->line(at).row : 1;
        QCOMPARE(lines, TreeLines::make(tree, TreeText::difference, 10'000).value()->size());
        // The nodes around a change stay, so that one knows where one is.
        QVERIFY(folded->find(Subject::ofNode("/chosen")) < folded->size());
    }

    void sameTreesHaveNoDifference()
    {
        auto same = plan();
        same->treeAfter = same->treeBefore;
        same->treeEdits.clear();
        const auto tree = merged(same);
        QCOMPARE(tree->changes(), std::size_t{0});
        QCOMPARE(TreeLines::make(tree, TreeText::difference).value()->size(), std::size_t{0});
    }

    void linesAreSearched()
    {
        const auto lines = TreeLines::make(merged(plan()), TreeText::after).value();
        const std::size_t first = lines->search("BOOTARGS", 0, false).value();
        QVERIFY(lines->text(first).find("bootargs") != std::string::npos);
        QCOMPARE(lines->search("bootargs", first + 1, false).value(), first); // round the end
        QCOMPARE(lines->search("bootargs", first - 1, true).value(), first);
        QCOMPARE(lines->search("no such word", 0, false).value(), lines->size());
        QCOMPARE(lines->subject(first), Subject::ofProperty("/chosen", "bootargs"));
        QCOMPARE(lines->find(Subject::ofProperty("/chosen", "bootargs")), first);
    }

    void bootCpuIsARow()
    {
        auto changed = plan();
        changed->treeAfter.bootCpuidPhys = 8;
        const auto tree = merged(changed);
        const std::uint32_t at = row(*tree, "/", "(boot_cpuid_phys)");
        QVERIFY(at != MergedRow::none);
        QCOMPARE(tree->rows()[at].change, std::optional(TreeChange::change));
        QCOMPARE(joined(**TreeLines::make(tree, TreeText::after)), printDts(changed->treeAfter));
        QVERIFY(TreeLines::make(tree, TreeText::difference).value()->find(tree->subject(at)) > 0);
    }

    void workIsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto sample = plan();
        QCOMPARE(MergedTree::make(sample, stop.get_token()).error().kind, ErrorKind::cancelled);
        const auto tree = merged(sample);
        QCOMPARE(selectTreeRows(*tree, {}, sayEnglish, stop.get_token()).error().kind, ErrorKind::cancelled);
        QCOMPARE(TreeLines::make(tree, TreeText::after, 3, stop.get_token()).error().kind,
                 ErrorKind::cancelled);
    }
};

QTEST_GUILESS_MAIN(MergedTreeTest)
#include "tst_merged_tree.moc"
