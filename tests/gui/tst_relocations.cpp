#include "tests/gui/window_fixture.h"

#include "app/workbench/relocations/formula_card.h"
#include "app/workbench/relocations/section_map_view.h"
#include "app/workbench/table/table_pane.h"
#include "app/workbench/tabs/relocations_tab.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace kwb;
using namespace kwb::workbench;

/// The relocations tab: table, section map and one relocation by hand, tied to the selection.
class RelocationsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
        tab_ = window_->findChild<RelocationsTab *>();
        QVERIFY(tab_);
        window_->tabs()->setCurrentWidget(tab_);
        if (!tab_->mapToggle()->isChecked()) tab_->mapToggle()->click();
        QTRY_VERIFY(tab_->sectionMap()->parts().size() > 3);
    }

    void theTableKeepsSixRows()
    {
        const auto rows = [this] {
            const QTableView *view = tab_->pane()->view();
            return view->viewport()->height() / view->verticalHeader()->defaultSectionSize();
        };
        QTRY_VERIFY2(rows() >= 6, qPrintable(QString::number(rows())));
        QVERIFY(tab_->sectionMap()->isVisible());
        // At first, where both have no room, the rows have it.
        window_.reset();
        window_ = test::sampleWindow();
        QVERIFY(window_);
        tab_ = window_->findChild<RelocationsTab *>();
        window_->tabs()->setCurrentWidget(tab_);
        QTRY_VERIFY(tab_->pane()->model()->rowCount() > 6);
        QTRY_VERIFY2(rows() >= 6, qPrintable(QString::number(rows())));
    }

    void everyRelocationHasARow()
    {
        const auto plan = window_->workspace().plan();
        QAbstractItemModelTester tester(tab_->pane()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(tab_->count(), static_cast<int>(plan->purgatory->relocations.size()));
        QTRY_COMPARE(tab_->pane()->model()->rowCount(), tab_->count());
    }

    void choosingARowShowsItByHand()
    {
        QTableView *view = tab_->pane()->view();
        QTRY_VERIFY(tab_->pane()->model()->rowCount() > 5);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Down);
        const Subject chosen = window_->selection().current();
        QCOMPARE(chosen.kind, Subject::Kind::relocation);
        QCOMPARE(chosen, tab_->pane()->model()->subject(1));
        const AppliedRelocation &row = window_->workspace().plan()->purgatory->relocations[1];
        const QString text = tab_->card()->toPlainText();
        QVERIFY2(text.contains(QString::fromStdString(hex(row.place))), qPrintable(text));
        QVERIFY(text.contains(QString::fromStdString(hex(row.s))));
    }

    void aSelectionFromElsewhereIsFollowed()
    {
        const auto plan = window_->workspace().plan();
        const auto &row = plan->purgatory->relocations[3];
        QTRY_VERIFY(tab_->pane()->model()->rowCount() > 5);
        window_->selection().select(Subject::ofRelocation(row));
        QTRY_COMPARE(tab_->pane()->view()->currentIndex().row(), 3);
        window_->selection().select(Subject::ofSegment(plan->segments[0]));
        QVERIFY(!tab_->card()->toPlainText().contains(QString::fromStdString(hex(row.place))));
    }

    void theFirstRelocationOfAChosenPurgatoryStandsOut()
    {
        const auto plan = window_->workspace().plan();
        const PlannedSegment purgatory = *plan->segment("purgatory");
        window_->selection().reveal(Subject::ofSegment(*plan->segment("kernel")));
        QCOMPARE(tab_->pane()->model()->relatedRow(), -1);
        window_->selection().select(Subject::ofSegment(purgatory));
        QCOMPARE(tab_->pane()->model()->relatedRow(), 0);
        // It is not selected: that is the segment.
        QCOMPARE(window_->selection().current().name, std::string("purgatory"));
        QVERIFY(!tab_->pane()->view()->selectionModel()->hasSelection());
    }

    void theResultOfAFormulaIsNeverCut() { QCOMPARE(tab_->pane()->view()->textElideMode(), Qt::ElideMiddle); }

    void sectionsAreChosenByMouseAndKeys()
    {
        SectionMapView *map = tab_->sectionMap();
        const SectionMapPart first = map->parts().front();
        QTest::mouseClick(map, Qt::LeftButton, {},
                          QPointF(first.box.x + first.box.width / 2, first.box.y + 4).toPoint());
        QCOMPARE(window_->selection().current(), first.subject);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(window_->selection().current(), map->parts()[1].subject);
        QTest::keyClick(map, Qt::Key_End);
        QCOMPARE(window_->selection().current(), map->parts().back().subject);
        QTest::keyClick(map, Qt::Key_Home);
        QCOMPARE(window_->selection().current(), first.subject);
        QSignalSpy revealed(&window_->selection(), &Selection::revealed);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(revealed.count(), 1);
    }

    void sectionsAreKnownToAssistiveTools()
    {
        SectionMapView *map = tab_->sectionMap();
        QAccessibleInterface *all = QAccessible::queryAccessibleInterface(map);
        QVERIFY(all);
        QCOMPARE(all->childCount(), static_cast<int>(map->parts().size()));
        QAccessibleInterface *second = all->child(1);
        QCOMPARE(second->text(QAccessible::Name), QString::fromStdString(map->parts()[1].text));
        QCOMPARE(all->indexOfChild(second), 1);
        QVERIFY(!second->state().selected);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(window_->selection().current(), map->parts()[1].subject);
        QVERIFY(second->state().selected);
        QVERIFY(!all->child(all->childCount()));
    }

    void theTargetsPurgatorySaysWhyNothingIsHere()
    {
        RequestSpec spec = window_->workspace().spec();
        spec.purgatory = "linux";
        window_->workspace().edit("purgatory", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QTRY_COMPARE(tab_->pane()->model()->rowCount(), 0);
        QVERIFY(!tab_->sectionMap()->isVisible());
        window_->workspace().undoStack()->undo();
        QVERIFY(test::waitForPlan(window_->workspace()));
        QTRY_VERIFY(tab_->sectionMap()->isVisible());
    }

    void cleanup() { window_.reset(); }

private:
    std::unique_ptr<MainWindow> window_;
    RelocationsTab *tab_ = nullptr;
};

QTEST_MAIN(RelocationsTest)
#include "tst_relocations.moc"
