#include "tests/gui/window_fixture.h"
#include "tests/support/text_box.h"

#include "app/workbench/common/say.h"
#include "app/workbench/table/table_pane.h"
#include "app/workbench/tabs/allocator_lanes_view.h"
#include "app/workbench/tabs/allocators_tab.h"
#include "app/workbench/tabs/finding_detail.h"
#include "app/workbench/tabs/findings_tab.h"
#include "app/workbench/tabs/integrity_tab.h"
#include "app/workbench/tabs/relocations_tab.h"
#include "app/workbench/tabs/segments_tab.h"

#include "core/report/allocator_table.h"
#include "core/report/finding_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace kwb;
using namespace kwb::workbench;

namespace {

/// Many rows, each the segment of its number.
class Numbers : public Table {
public:
    explicit Numbers(std::size_t rows, std::string suffix = {})
        : rows_(rows)
        , suffix_(std::move(suffix))
    {
    }
    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{{"name", KWB_MSG("n.name", "name")},
                                                  {"half", KWB_MSG("n.half", "half"), true},
                                                  {"more", KWB_MSG("n.more", "more"), false, false, false}};
        return all;
    }
    std::size_t rows() const override { return rows_; }
    std::string cell(std::size_t row, std::size_t column, const Say &) const override
    {
        return column == 1 ? std::to_string(row / 2) : "n" + std::to_string(row) + suffix_;
    }
    std::optional<std::uint64_t> number(std::size_t row, std::size_t) const override { return row / 2; }
    Subject subject(std::size_t row) const override
    {
        ++asked_;
        return {Subject::Kind::symbol, std::to_string(row), {}, {}};
    }
    std::optional<std::size_t> find(const Subject &subject) const override
    {
        if (subject.kind != Subject::Kind::symbol) return std::nullopt;
        const std::size_t row = std::stoul(subject.name);
        return row < rows_ ? std::optional(row) : std::nullopt;
    }
    /// How often it was asked which thing a row is.
    std::size_t asked() const { return asked_; }

private:
    std::size_t rows_;
    std::string suffix_;
    mutable std::atomic<std::size_t> asked_ = 0; // sorting asks from another thread
};

Subject numbered(int row)
{
    return {Subject::Kind::symbol, std::to_string(row), {}, {}};
}

/// A pane of its own with a table of numbers.
struct LonePane {
    Look look;
    Workspace workspace;
    Selection selection;
    TablePane pane{{workspace, selection, look}, "numbers"};

    explicit LonePane(std::size_t rows = 100)
    {
        pane.resize(500, 300);
        pane.setStateKey("numbers");
        pane.setTable(std::make_shared<Numbers>(rows));
        pane.show();
    }
};

QString cellText(TablePane *pane, int row, int column)
{
    return pane->model()->index(row, column).data().toString();
}

template <class Tab>
Tab *shownTab(MainWindow &window)
{
    Tab *tab = window.tab<Tab>();
    window.tabs()->setCurrentWidget(tab);
    return tab;
}

} // namespace

/// The table kit and the tabs Segments, Findings, Integrity and Allocators.
class TablesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("kwb-test");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    }

    void modelKeepsItsPromises()
    {
        LonePane lone;
        QAbstractItemModelTester tester(lone.pane.model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        lone.pane.filterEdit()->setText("n1");
        QTRY_COMPARE(lone.pane.model()->rowCount(), 11);
        lone.pane.model()->sort(1, Qt::DescendingOrder);
        QTRY_COMPARE(cellText(&lone.pane, 0, 0), QString("n18"));
        lone.pane.setTable(std::make_shared<Numbers>(5));
        QTRY_COMPARE(lone.pane.model()->rowCount(), 1);
        lone.pane.setTable(nullptr);
        QCOMPARE(lone.pane.model()->rowCount(), 0);
        QCOMPARE(lone.pane.model()->columnCount(), 0);
    }

    /// The table is asked where its row is; nobody goes through all of them.
    void aRowIsFoundWithoutASearch()
    {
        LonePane lone;
        const auto table = std::make_shared<Numbers>(100'000);
        lone.pane.setTable(table);
        const std::size_t before = table->asked();
        for (int i = 0; i < 100; ++i)
            QCOMPARE(lone.pane.model()->rowOf(numbered(i * 999)), i * 999);
        QVERIFY2(table->asked() - before <= 100, qPrintable(QString::number(table->asked() - before)));
        lone.pane.model()->sort(0, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(cellText(&lone.pane, 0, 0), QString("n99999"), 60'000);
        QCOMPARE(lone.pane.model()->rowOf(numbered(99'999)), 0);
    }

    /// What is chosen and where one looks stays when a plan brings the same rows with other numbers.
    void newTableOfTheSameShapeDoesNotReset()
    {
        LonePane lone;
        QSignalSpy resets(lone.pane.model(), &QAbstractItemModel::modelReset);
        lone.selection.select(numbered(80));
        const int scrolled = lone.pane.view()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        lone.pane.setTable(std::make_shared<Numbers>(100, "x"));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(cellText(&lone.pane, 80, 0), QString("n80x"));
        QCOMPARE(lone.pane.view()->currentIndex().row(), 80);
        QCOMPARE(lone.pane.view()->verticalScrollBar()->value(), scrolled);
    }

    void sortingTakesTheChosenRowAlong()
    {
        LonePane lone;
        lone.selection.select(numbered(3));
        lone.pane.model()->sort(1, Qt::DescendingOrder);
        QTRY_COMPARE(lone.pane.model()->rowOf(numbered(3)), 97);
        QCOMPARE(lone.pane.view()->currentIndex().row(), 97);
        QCOMPARE(lone.selection.current(), numbered(3));
    }

    void keysOfTheFilter()
    {
        LonePane lone;
        lone.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lone.pane));
        lone.pane.view()->setFocus();
        QTest::keyClick(lone.pane.view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(lone.pane.filterEdit()->hasFocus());
        QTest::keyClicks(lone.pane.filterEdit(), "n99");
        QTRY_COMPARE(lone.pane.model()->rowCount(), 1);
        QTest::keyClick(lone.pane.filterEdit(), Qt::Key_Escape);
        QVERIFY(lone.pane.filterEdit()->text().isEmpty());
        QTRY_COMPARE(lone.pane.model()->rowCount(), 100);
        QTest::keyClick(lone.pane.filterEdit(), Qt::Key_Down);
        QVERIFY(lone.pane.view()->hasFocus());
        lone.selection.select(numbered(7));
        QSignalSpy revealed(&lone.selection, &Selection::revealed);
        QTest::keyClick(lone.pane.view(), Qt::Key_Return);
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(lone.selection.current(), numbered(7));
    }

    void whyItIsEmpty()
    {
        LonePane lone;
        lone.pane.setEmptyText("nothing yet");
        lone.pane.filterEdit()->setText("nowhere");
        QTRY_COMPARE(lone.pane.model()->rowCount(), 0);
        QTRY_VERIFY(!lone.pane.view()->isVisible());
        QStringList texts;
        for (const QLabel *label : lone.pane.findChildren<QLabel *>())
            if (label->isVisible()) texts.append(label->text());
        QVERIFY2(texts.contains("No row matches the filter."), qPrintable(texts.join('|')));
        lone.pane.filterEdit()->clear();
        lone.pane.setTable(nullptr);
        texts.clear();
        for (const QLabel *label : lone.pane.findChildren<QLabel *>())
            if (label->isVisible()) texts.append(label->text());
        QVERIFY2(texts.contains("nothing yet"), qPrintable(texts.join('|')));
    }

    /// Several rows chosen by Shift; the clipboard has them in the order and columns in sight.
    void copiesChosenRows()
    {
        LonePane lone;
        lone.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lone.pane));
        QTableView *view = lone.pane.view();
        view->setFocus();
        lone.selection.select(numbered(2));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view->selectionModel()->selectedRows().size(), 3);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text(), QString("name\thalf\nn2\t1\nn3\t1\nn4\t2\n"));
    }

    void exportsWhatIsInSight()
    {
        LonePane lone;
        lone.pane.filterEdit()->setText("-n1 half:0");
        QTRY_COMPARE(lone.pane.model()->rowCount(), 9);
        QSignalSpy done(&lone.pane, &TablePane::exported);
        lone.pane.exportTable(folder_.filePath("a.csv"));
        QVERIFY(done.wait());
        QFile csv(folder_.filePath("a.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("name,half\r\nn0,0\r\nn20,10\r\n"));
        lone.pane.exportTable(folder_.filePath("a.json"));
        QVERIFY(done.wait());
        QFile json(folder_.filePath("a.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(json.readAll()).array();
        QCOMPARE(rows.size(), 9);
        QCOMPARE(rows.at(1).toObject().value("name").toString(), QString("n20"));
        QSignalSpy failed(&lone.pane, &TablePane::failed);
        lone.pane.exportTable(folder_.filePath("no/such/folder.csv"));
        QVERIFY(failed.wait());
    }

    void columnsAreRemembered()
    {
        {
            LonePane lone;
            lone.pane.view()->setColumnWidth(0, 177);
            QHeaderView *header = lone.pane.view()->horizontalHeader();
            header->moveSection(0, 1);
            emit header->customContextMenuRequested(QPoint(5, 5));
            auto *menu = lone.pane.findChild<QMenu *>();
            QVERIFY(menu != nullptr);
            QCOMPARE(menu->actions().at(2)->text(), QString("more"));
            QVERIFY(!menu->actions().at(2)->isChecked());
            menu->actions().at(2)->trigger();
            menu->close();
            QVERIFY(!lone.pane.view()->isColumnHidden(2));
        }
        LonePane again;
        QHeaderView *header = again.pane.view()->horizontalHeader();
        QCOMPARE(again.pane.view()->columnWidth(0), 177);
        QCOMPARE(header->visualIndex(0), 1);
        QVERIFY(!again.pane.view()->isColumnHidden(2));
        emit header->customContextMenuRequested(QPoint(5, 5));
        auto *menu = again.pane.findChild<QMenu *>();
        menu->actions().back()->trigger();
        menu->close();
        QCOMPARE(header->visualIndex(0), 0);
        QVERIFY(again.pane.view()->isColumnHidden(2));
        LonePane third;
        QVERIFY(third.pane.view()->isColumnHidden(2));
    }

    void columnsGrowWithWhatTheyHold()
    {
        QSettings().clear();
        LonePane lone;
        QTableView *view = lone.pane.view();
        const QAbstractItemView *items = view;
        const int before = view->columnWidth(0);
        lone.pane.setTable(std::make_shared<Numbers>(100, " with a longer name"));
        QTRY_VERIFY(view->columnWidth(0) > before);
        QVERIFY(view->columnWidth(0) >= items->sizeHintForColumn(0));
        // A width that somebody gave it is a wish.
        view->setColumnWidth(0, 60);
        lone.pane.setTable(std::make_shared<Numbers>(100, " with another name"));
        QTRY_VERIFY(view->model()->index(0, 0).data().toString().endsWith("another name"));
        QCOMPARE(view->columnWidth(0), 60);
    }

    void aRememberedTableFitsANarrowerWindow()
    {
        QSettings().clear();
        {
            LonePane wide;
            wide.pane.resize(1200, 300);
            QCoreApplication::processEvents();
            wide.pane.view()->horizontalHeader()->resizeSection(0, 90); // remembers all of them
        }
        LonePane narrow;
        QCoreApplication::processEvents();
        QCOMPARE(narrow.pane.view()->horizontalScrollBar()->maximum(), 0);
    }

    void relatedSegmentStandsOut()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        auto *tab = shownTab<SegmentsTab>(*window);
        const auto plan = window->workspace().plan();
        window->selection().select(Subject::ofNode("/chosen"));
        const int row = tab->pane()->model()->relatedRow();
        QCOMPARE(cellText(tab->pane(), row, 0), QString("device tree (fdt)"));
        QVERIFY(tab->pane()->model()->index(row, 0).data(Qt::BackgroundRole).isValid());
        window->selection().select(Subject::ofSegment(*plan->segment("initrd")));
        QCOMPARE(tab->pane()->model()->relatedRow(), -1);
        QCOMPARE(cellText(tab->pane(), tab->pane()->view()->currentIndex().row(), 0), QString("initrd"));
    }

    void clickSelectsEverywhere()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        auto *tab = shownTab<SegmentsTab>(*window);
        QTableView *view = tab->pane()->view();
        const QModelIndex index = tab->pane()->model()->index(1, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        QCOMPARE(qs(window->selection().current().name), index.data().toString());
        auto *digests = window->tab<IntegrityTab>()->digests();
        QCOMPARE(digests->view()->currentIndex().row(), 1);
    }

    /// A destination typed over pins; an empty one takes the pin out; undo brings all back.
    void destinationIsEdited()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        Workspace &workspace = window->workspace();
        auto *tab = shownTab<SegmentsTab>(*window);
        TableModel *model = tab->pane()->model();
        const auto first = workspace.plan()->segment("initrd")->mem;
        const QModelIndex cell =
            model->index(model->rowOf(Subject::ofSegment(*workspace.plan()->segment("initrd"))), 1);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!cell.siblingAtColumn(2).flags().testFlag(Qt::ItemIsEditable));
        tab->pane()->view()->edit(cell);
        auto *editor = tab->pane()->view()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->setText("30000000");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(workspace.spec().pins.count("initrd"), std::size_t{1});
        QVERIFY(test::waitForPlan(workspace));
        QTRY_COMPARE(cell.data().toString(), QString("0x30000000"));
        QVERIFY(!model->setData(cell, "nonsense", Qt::EditRole));
        QVERIFY(model->setData(cell, "", Qt::EditRole));
        QVERIFY(workspace.spec().pins.empty());
        workspace.undoStack()->undo();
        workspace.undoStack()->undo();
        QVERIFY(test::waitForPlan(workspace));
        QCOMPARE(workspace.plan()->segment("initrd")->mem, first);
    }

    /// A tab that cannot be seen lets plans pass by; when it is shown, it shows the last of them.
    void hiddenTabsCatchUp()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        Workspace &workspace = window->workspace();
        auto *relocations = shownTab<RelocationsTab>(*window);
        auto *pane = relocations->findChild<TablePane *>();
        const auto place = [&] {
            const auto &image = workspace.plan()->purgatory;
            return image ? qs(hex(image->relocations.front().place)) : QString();
        };
        QTRY_COMPARE(pane->model()->index(0, 0).data().toString(), place());
        const QString before = place();
        auto *segments = shownTab<SegmentsTab>(*window);
        segments->pin("purgatory", workspace.plan()->segment("purgatory")->mem.value - 0x100000);
        QVERIFY(test::waitForPlan(workspace));
        QVERIFY(place() != before);
        QCOMPARE(pane->model()->index(0, 0).data().toString(), before);
        shownTab<RelocationsTab>(*window);
        QCOMPARE(pane->model()->index(0, 0).data().toString(), place());

        // The number beside its name is told at once.
        auto *findings = window->tab<FindingsTab>();
        QVERIFY(findings->count() > 0);
        QCOMPARE(findings->count(), static_cast<int>(workspace.plan()->findings.size()));
        QCOMPARE(findings->pane()->model()->rowCount(), findings->count());
        workspace.startNew();
        QCOMPARE(findings->count(), -1);
        QCOMPARE(findings->pane()->model()->rowCount(), 0);
    }

    void bytesOfASegmentAreTheSealedOnes()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        auto *tab = window->tab<SegmentsTab>();
        QSignalSpy done(tab, &SegmentsTab::bytesExported);
        tab->exportBytes("purgatory", folder_.filePath("purgatory.bin"));
        QVERIFY(done.wait(20'000));
        QFile file(folder_.filePath("purgatory.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto sealed = window->workspace().sealed();
        QVERIFY(sealed);
        const ByteView view(reinterpret_cast<const Byte *>(bytes.constData()),
                            static_cast<std::size_t>(bytes.size()));
        QCOMPARE(hexString(sha256(view)), hexString(sealed->digests.at("purgatory").content));
    }

    void digestsComeBehindTheWindow()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        auto *tab = shownTab<IntegrityTab>(*window);
        QTRY_VERIFY_WITH_TIMEOUT(window->workspace().sealed() != nullptr, 20'000);
        QTRY_COMPARE(cellText(tab->digests(), 0, 1).size(), 64);
        QVERIFY(tab->identity()->model()->rowCount() >= 3);
        QCOMPARE(cellText(tab->identity(), 0, 1), qs(window->workspace().sealed()->id));
        QVERIFY(tab->verdict().contains("digest"));
        RequestSpec spec = window->workspace().spec();
        spec.purgatory = "linux";
        window->workspace().edit("linux", spec);
        QTRY_VERIFY_WITH_TIMEOUT(tab->verdict().contains("checks nothing"), 20'000);
        QVERIFY(tab->progress().startsWith("No digests"));
    }

    /// An error, its evidence, and the button that mends it.
    void remedyButtonMends()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        Workspace &workspace = window->workspace();
        auto *tab = shownTab<FindingsTab>(*window);
        RequestSpec spec = workspace.spec();
        spec.pins["initrd"] = PhysAddr(0x30000800);
        workspace.edit("pin", spec);
        QVERIFY(test::waitForPlan(workspace));
        QTRY_COMPARE(cellText(tab->pane(), 0, 0), QString("error"));
        const auto plan = workspace.plan();
        const auto misaligned = std::ranges::find(plan->findings, "segment-misaligned", &Finding::code);
        QVERIFY(misaligned != plan->findings.end());
        window->selection().reveal(Subject::ofFinding(*misaligned));
        QCOMPARE(window->tabs()->currentWidget(), tab);
        auto *button = tab->detail()->findChild<QPushButton *>("remedy");
        QVERIFY(button != nullptr);
        QCOMPARE(button->text(), QString("Pin initrd at 0x30000000"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(workspace.spec().pins.at("initrd").value, std::uint64_t{0x30000000});
        QVERIFY(test::waitForPlan(workspace));
        QVERIFY(!workspace.plan()->hasErrors());
        QCOMPARE(workspace.undoStack()->undoText(), QString("Pin initrd at 0x30000000"));
    }

    void findingLeadsToItsCause()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        Workspace &workspace = window->workspace();
        auto *tab = shownTab<FindingsTab>(*window);
        RequestSpec spec = workspace.spec();
        spec.pins["initrd"] = PhysAddr(0x30000800);
        workspace.edit("pin", spec);
        QVERIFY(test::waitForPlan(workspace));
        QTableView *view = tab->pane()->view();
        const int row =
            tab->pane()->model()->rowOf({Subject::Kind::finding, "segment-misaligned", "initrd", {}});
        QVERIFY(row >= 0);
        const QPoint at = view->visualRect(tab->pane()->model()->index(row, 1)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(window->selection().current().kind, Subject::Kind::finding);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(window->selection().current().kind, Subject::Kind::segment);
        QCOMPARE(window->selection().current().name, std::string("initrd"));
    }

    void manualShowsWhatThePlanHasNot()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        auto *tab = shownTab<FindingsTab>(*window);
        QCOMPARE(tab->manual()->model()->rowCount(), static_cast<int>(findingRules().size()));
        window->selection().reveal({Subject::Kind::finding, "no-room", {}, {}});
        QVERIFY(tab->manual()->isVisible());
        QStringList texts;
        for (const QLabel *label : tab->detail()->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains("no-room"));
        QVERIFY(texts.contains(qs(findFindingRule("no-room")->source)));
    }

    void theHelpMenuLeadsToTheManual()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        window->findChild<QDockWidget *>("detailsDock")->hide();
        for (auto *action : window->findChildren<QAction *>())
            if (action->text().remove('&') == "Manual of findings") action->trigger();
        QTRY_VERIFY(window->tab<FindingsTab>()->manual()->isVisible());
        const TableModel *manual = window->tab<FindingsTab>()->manual()->model();
        QVERIFY(!manual->index(0, 1).data(Qt::ForegroundRole).isValid());
        QVERIFY(manual->index(0, 0).data(Qt::DecorationRole).isValid());
    }

    void allocatorsAreComparedAndTaken()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        Workspace &workspace = window->workspace();
        auto *tab = shownTab<AllocatorsTab>(*window);
        QTRY_COMPARE_WITH_TIMEOUT(tab->pane()->model()->rowCount(), static_cast<int>(profiles().size()),
                                  20'000);
        QAbstractItemModelTester tester(tab->pane()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!tab->useButton()->isEnabled());
        const int row = tab->pane()->model()->rowOf({Subject::Kind::profile, "kexec-tools", {}, {}});
        QTableView *view = tab->pane()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(tab->pane()->model()->index(row, 0)).center());
        QVERIFY(tab->useButton()->isEnabled());
        QTest::mouseClick(tab->useButton(), Qt::LeftButton);
        QCOMPARE(workspace.spec().allocator, std::string("kexec-tools"));
        QVERIFY(test::waitForPlan(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.comparison() != nullptr, 20'000);
        QTRY_VERIFY(!tab->useButton()->isEnabled());
    }

    void lanesAreClicked()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        auto *tab = shownTab<AllocatorsTab>(*window);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->lanes()->lanes().spots.empty(), 20'000);
        const auto click = [&](const char *segment) {
            for (const LaneSpot &spot : tab->lanes()->lanes().spots)
                if (spot.segment == segment) {
                    QTest::mouseClick(tab->lanes(), Qt::LeftButton, {},
                                      QPointF(spot.box.x + 3, spot.box.y + spot.box.height / 2).toPoint());
                    return;
                }
            QFAIL("no such spot");
        };
        click("initrd");
        QCOMPARE(window->selection().current().kind, Subject::Kind::segment);
        QCOMPARE(window->selection().current().name, std::string("initrd"));
        const LaneSpot lane = tab->lanes()->lanes().spots.back();
        QTest::mouseClick(tab->lanes(), Qt::LeftButton, {}, QPointF(lane.box.x + 6, 12).toPoint());
        QCOMPARE(window->selection().current().kind, Subject::Kind::profile);
        QCOMPARE(window->selection().current().name, lane.lane);
    }

    /// No texts of the lanes lie over each other, and all boxes lie inside the picture.
    void lanesAreTidy()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        const Comparison comparison = comparePlans(window->workspace().plan()->request);
        for (const double width : {400.0, 900.0, 1600.0}) {
            const LanesPicture lanes = allocatorLanes(comparison, {.width = width});
            std::vector<Box> texts;
            for (const DisplayItem &item : lanes.list.items) {
                const auto *text = std::get_if<DisplayText>(&item);
                if (text == nullptr) continue;
                texts.push_back(test::textBox(*text));
                for (std::size_t i = 0; i + 1 < texts.size(); ++i)
                    QVERIFY2(!texts.back().overlaps(texts[i]), text->text.c_str());
            }
            for (const LaneSpot &spot : lanes.spots)
                QVERIFY(spot.box.right() <= lanes.list.width && spot.box.bottom() <= lanes.list.height);
        }
    }
};

QTEST_MAIN(TablesTest)
#include "tst_tables.moc"
