#include "tests/gui/window_fixture.h"
#include "tests/support/large_tree.h"

#include "app/workbench/export/tree_file.h"
#include "app/workbench/tabs/tree_tab.h"
#include "app/workbench/tree/dts_model.h"
#include "app/workbench/tree/dts_view.h"
#include "app/workbench/tree/hand_edits.h"
#include "app/workbench/tree/overlay_list.h"
#include "app/workbench/tree/property_editor.h"
#include "app/workbench/tree/tree_editing.h"
#include "app/workbench/tree/tree_pane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace kwb;
using namespace kwb::workbench;

/// The device tree's tab, driven by keys and mouse.
class TreeTabTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;
    TreeTab *tab_ = nullptr;
    std::shared_ptr<const BootPlan> first_;

    Workspace &workspace() { return window_->workspace(); }
    MergedTreeModel *model() { return tab_->pane()->model(); }
    QTreeView *view() { return tab_->pane()->view(); }

    /// Waits until the rows are those of the newest plan.
    bool settled()
    {
        return test::waitForPlan(workspace()) && QTest::qWaitFor([&] {
                   return workspace().error() || (model()->tree() && tab_->pane()->upToDate() &&
                                                  &model()->tree()->plan() == workspace().plan().get());
               });
    }
    QModelIndex indexOf(const char *path, const char *property = nullptr)
    {
        return model()->indexOf(
            model()->tree()->find(property ? Subject::ofProperty(path, property) : Subject::ofNode(path)));
    }
    QString cell(const QModelIndex &index, int column)
    {
        return index.siblingAtColumn(column).data().toString();
    }
    void choose(const char *path, const char *property = nullptr)
    {
        view()->setFocus();
        view()->setCurrentIndex(indexOf(path, property));
    }
    void type(QWidget *widget, const QString &text)
    {
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }

private slots:
    void init()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
        tab_ = window_->tab<TreeTab>();
        window_->tabs()->setCurrentWidget(tab_);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QVERIFY(settled());
        first_ = workspace().plan();
    }

    void cleanup() { window_.reset(); }

    void allColumnsAreInSightAndTheEditorWaits()
    {
        QTabWidget *side = tab_->findChild<QTabWidget *>();
        QVERIFY(!side->isVisible());
        const auto inSight = [this] {
            const QHeaderView *header = view()->header();
            const int why = MergedTreeModel::ruleColumn, change = MergedTreeModel::changeColumn;
            return header->sectionPosition(why) + header->sectionSize(why) <= view()->viewport()->width() &&
                   header->sectionSize(change) >= header->sectionSizeHint(change) &&
                   header->sectionSize(why) >= 100 && header->sectionSize(MergedTreeModel::nameColumn) >= 100;
        };
        QTRY_VERIFY(inSight());
        window_->resize(1100, 720);
        QTRY_VERIFY(inSight());
        choose("/chosen");
        QVERIFY(!side->isVisible());
        choose("/chosen", "bootargs");
        QTRY_VERIFY(side->isVisible());
        QTRY_VERIFY(inSight());
        // Who hides it is not shown it again by choosing, but by editing.
        tab_->sideToggle()->click();
        QVERIFY(!side->isVisible());
        choose("/chosen", "linux,initrd-start");
        QVERIFY(!side->isVisible());
        QTest::keyClick(view(), Qt::Key_F2);
        QTRY_VERIFY(side->isVisible());
    }

    void rowsTellBeforeAfterAndRule()
    {
        const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QModelIndex start = indexOf("/chosen", "linux,initrd-start");
        QVERIFY(start.isValid());
        QCOMPARE(cell(start, MergedTreeModel::afterColumn),
                 QString::fromStdString(hex(first_->segment("initrd")->mem)));
        QVERIFY(!cell(start, MergedTreeModel::changeColumn).isEmpty());
        QVERIFY(!cell(start, MergedTreeModel::ruleColumn).isEmpty());
        QVERIFY(!cell(start, MergedTreeModel::sourceColumn).isEmpty());
        // Edits are counted, as everywhere else, not the lines that differ.
        QCOMPARE(tab_->count(), static_cast<int>(model()->tree()->plan().treeEdits.size()));
        QVERIFY(tab_->count() > 0);
        // What is changed is open at first, what is not is closed.
        QVERIFY(view()->isExpanded(indexOf("/chosen")));
        QVERIFY(!view()->isExpanded(indexOf("/cpus")));
        for (const ShownRow &row : model()->shown())
            QCOMPARE(model()->flags(model()->indexOf(row.row)).testFlag(Qt::ItemNeverHasChildren),
                     row.childCount == 0);
    }

    /// What one comes for is in sight at once: a changed row, not the first properties of the root.
    void changesAreInSightAtFirst()
    {
        bool seen = false;
        for (QModelIndex index = view()->indexAt({4, 4}); index.isValid() && !seen;
             index = view()->indexBelow(index))
            seen = view()->viewport()->rect().intersects(view()->visualRect(index)) &&
                   model()->tree()->rows()[model()->rowAt(index)].change.has_value();
        QVERIFY(seen);
        QVERIFY(tab_->changedOnly()->isVisible());
    }

    void selectionIsOne()
    {
        window_->selection().reveal(Subject::ofProperty("/cpus", "#address-cells"));
        QCOMPARE(model()->subject(view()->currentIndex()), Subject::ofProperty("/cpus", "#address-cells"));
        QVERIFY(view()->isExpanded(indexOf("/cpus")));
        QVERIFY(view()->visualRect(view()->currentIndex()).isValid());
        choose("/chosen");
        QCOMPARE(window_->selection().current(), Subject::ofNode("/chosen"));
        window_->selection().back();
        QCOMPARE(model()->subject(view()->currentIndex()), Subject::ofProperty("/cpus", "#address-cells"));
    }

    void revealingTakesTheFilterAway()
    {
        type(tab_->filterEdit(), "bootargs");
        QTRY_VERIFY(!indexOf("/cpus").isValid());
        QVERIFY(indexOf("/chosen", "bootargs").isValid());
        window_->selection().reveal(Subject::ofNode("/cpus"));
        QTRY_VERIFY(indexOf("/cpus").isValid());
        QCOMPARE(tab_->filterEdit()->text(), QString());
        QTRY_COMPARE(model()->subject(view()->currentIndex()), Subject::ofNode("/cpus"));
    }

    void changesOnly()
    {
        QTest::mouseClick(tab_->changedOnly(), Qt::LeftButton, {},
                          QPoint(10, tab_->changedOnly()->height() / 2));
        QTRY_VERIFY(!indexOf("/cpus").isValid());
        QVERIFY(indexOf("/chosen", "linux,initrd-start").isValid());
        QVERIFY(view()->isExpanded(indexOf("/chosen")));
    }

    void addressesLeadToTheMap()
    {
        const QModelIndex start = indexOf("/chosen", "linux,initrd-start");
        view()->scrollTo(start);
        const QRect rect = view()->visualRect(start.siblingAtColumn(MergedTreeModel::afterColumn));
        const QSignalSpy revealed(&window_->selection(), &Selection::revealed);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rect.center());
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(window_->selection().current().kind, Subject::Kind::address);
        QCOMPARE(window_->selection().current().range.begin, first_->segment("initrd")->mem);
    }

    void propertyIsEditedByKeysAndUndone()
    {
        choose("/chosen", "bootargs");
        QTest::keyClick(view(), Qt::Key_F2);
        QWidget *edit = tab_->editor()->valueEdit();
        QVERIFY(edit->hasFocus());
        type(edit, "console=hvc0 quiet");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(view()->hasFocus());
        QVERIFY(settled());
        QCOMPARE(workspace().spec().edits.size(), std::size_t{1});
        QCOMPARE(*workspace().plan()->treeAfter.find("/chosen")->string("bootargs"), "console=hvc0 quiet");
        const QModelIndex now = indexOf("/chosen", "bootargs");
        QCOMPARE(cell(now, MergedTreeModel::afterColumn), "\"console=hvc0 quiet\"");
        QVERIFY(model()->tree()->byHand(model()->rowAt(now)));
        QCOMPARE(tab_->handEdits()->count(), 1);
        QVERIFY(workspace().undoStack()->undoText().contains("bootargs"));
        workspace().undoStack()->undo();
        QVERIFY(settled());
        QVERIFY(workspace().plan()->treeAfter == first_->treeAfter);
        QCOMPARE(tab_->handEdits()->count(), 0);
    }

    void malformedValuesAreRefusedWithReason()
    {
        choose("/chosen", "bootargs");
        QTest::keyClick(view(), Qt::Key_F2);
        PropertyEditor *editor = tab_->editor();
        editor->formChoice()->setCurrentIndex(
            editor->formChoice()->findData(static_cast<int>(ValueForm::cells)));
        type(editor->valueEdit(), "1 two");
        QVERIFY(!editor->applyButton()->isEnabled());
        QVERIFY2(editor->verdict()->text().contains("3"), qPrintable(editor->verdict()->text()));
        QTest::keyClick(editor->valueEdit(), Qt::Key_Return);
        QVERIFY(workspace().spec().edits.empty());
        type(editor->valueEdit(), "1 0x2");
        QVERIFY(editor->applyButton()->isEnabled());
        QVERIFY(editor->verdict()->text().contains("<0x1 0x2>"));
        QTest::keyClick(editor->valueEdit(), Qt::Key_Escape);
        QVERIFY(view()->hasFocus());
        QVERIFY(workspace().spec().edits.empty());
        QCOMPARE(editor->valueEdit()->toPlainText().toStdString(),
                 *first_->treeAfter.find("/chosen")->string("bootargs"));
    }

    void aFormIsWrittenAnewInAnother()
    {
        choose("/chosen", "linux,initrd-start");
        PropertyEditor *editor = tab_->editor();
        const QString cells = editor->valueEdit()->toPlainText();
        QVERIFY(cells.startsWith("0x"));
        editor->formChoice()->setCurrentIndex(
            editor->formChoice()->findData(static_cast<int>(ValueForm::bytes)));
        QVERIFY(!editor->valueEdit()->toPlainText().contains('x'));
        QVERIFY(!editor->applyButton()->isEnabled()); // the value is the same
    }

    void propertiesAndNodesComeAndGo()
    {
        choose("/chosen");
        QTest::keyClick(view(), Qt::Key_Insert, Qt::ShiftModifier);
        PropertyEditor *editor = tab_->editor();
        QVERIFY(editor->nameEdit()->hasFocus());
        type(editor->nameEdit(), "bad/name");
        QVERIFY(!editor->applyButton()->isEnabled());
        type(editor->nameEdit(), "fresh@1");
        QTest::keyClick(editor->nameEdit(), Qt::Key_Return);
        QVERIFY(settled());
        QVERIFY(workspace().plan()->treeAfter.find("/chosen/fresh@1") != nullptr);
        QTRY_COMPARE(model()->subject(view()->currentIndex()), Subject::ofNode("/chosen/fresh@1"));
        QTest::keyClick(view(), Qt::Key_Insert);
        type(editor->nameEdit(), "label");
        type(editor->valueEdit(), "hello");
        QTest::keyClick(editor->valueEdit(), Qt::Key_Return);
        QVERIFY(settled());
        QCOMPARE(*workspace().plan()->treeAfter.find("/chosen/fresh@1")->string("label"), "hello");
        choose("/chosen/fresh@1");
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(settled());
        QVERIFY(workspace().spec().edits.empty()); // what was made by hand leaves no trace
        choose("/chosen", "linux,initrd-end");
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(settled());
        QVERIFY(workspace().plan()->treeAfter.find("/chosen")->property("linux,initrd-end") == nullptr);
        choose("/chosen", "linux,initrd-end");
        if (indexOf("/chosen", "linux,initrd-end").isValid()) {
            QTest::keyClick(view(), Qt::Key_Backspace, Qt::ControlModifier);
            QVERIFY(settled());
            QVERIFY(workspace().spec().edits.empty());
        }
        while (workspace().undoStack()->canUndo())
            workspace().undoStack()->undo();
        QVERIFY(settled());
        QVERIFY(workspace().plan()->treeAfter == first_->treeAfter);
    }

    void editsByHandAreListedAndTakenBack()
    {
        tab_->editing()->setProperty("/chosen", "a", makeU32(1));
        tab_->editing()->setProperty("/chosen", "b", makeU32(2));
        QVERIFY(settled());
        QListWidget *list = tab_->handEdits()->list();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), "set /chosen:a=<0x1>");
        list->setCurrentRow(0);
        tab_->handEdits()->removeChosen();
        QCOMPARE(workspace().spec().edits.size(), std::size_t{1});
        QCOMPARE(workspace().spec().edits.front().property, "b");
        tab_->handEdits()->clearAll();
        QVERIFY(workspace().spec().edits.empty());
        QCOMPARE(workspace().undoStack()->count(), 4);
    }

    void wrongEditsAreToldAndMarked()
    {
        RequestSpec spec = workspace().spec();
        spec.edits.push_back({TreeCommand::Kind::removeNode, "/absent", {}, {}});
        workspace().edit("wrong", spec);
        QTRY_VERIFY(workspace().error());
        QVERIFY(tab_->banner()->isVisible());
        QVERIFY(tab_->banner()->text().contains("/absent"));
        QVERIFY(tab_->handEdits()->list()->item(0)->toolTip().contains("/absent"));
        workspace().undoStack()->undo();
        QTRY_VERIFY(!tab_->banner()->isVisible());
    }

    void overlaysAreDroppedAndRefused()
    {
        QTemporaryDir folder;
        DeviceTree overlay;
        overlay.root.children.push_back({"fragment@0",
                                         {{"target-path", makeString("/chosen")}},
                                         {{"__overlay__", {{"from-overlay", makeU32(5)}}, {}}}});
        const Bytes dtb = makeDtb(overlay).value();
        const auto write = [&](const char *name, const Bytes &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(bytes.data()),
                                                                 static_cast<qint64>(bytes.size())) > 0;
        };
        QVERIFY(write("good.dtbo", dtb));
        QVERIFY(write("bad.dtbo", Bytes(100, 0x55)));
        const auto drop = [&](const char *name) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(folder.filePath(name))});
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(tab_, &enter);
            QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(tab_, &event);
            return enter.isAccepted();
        };
        QVERIFY(drop("good.dtbo"));
        QVERIFY(settled());
        QVERIFY(!workspace().error());
        QCOMPARE(workspace().plan()->treeAfter.find("/chosen")->u32("from-overlay"), std::optional(5u));
        const QModelIndex row = indexOf("/chosen", "from-overlay");
        QVERIFY(cell(row, MergedTreeModel::sourceColumn).contains("good.dtbo"));
        QVERIFY(drop("bad.dtbo"));
        QTRY_VERIFY(workspace().error());
        QVERIFY(tab_->banner()->isVisible());
        QVERIFY(tab_->banner()->text().contains("bad.dtbo"));
        QCOMPARE(tab_->overlays()->count(), 2);
        tab_->overlays()->list()->setCurrentRow(1);
        tab_->overlays()->moveUp();
        QVERIFY(workspace().spec().overlays.front().ends_with("bad.dtbo"));
        tab_->overlays()->list()->setCurrentRow(0);
        tab_->overlays()->removeChosen();
        QTRY_VERIFY(!tab_->banner()->isVisible());
        QVERIFY(!workspace().error());
        drop("other.txt");
        QCOMPARE(workspace().spec().overlays.size(), std::size_t{1});
    }

    void sourceShowsWhatDiffers()
    {
        tab_->setView(TreeTab::View::difference);
        DtsView *dts = tab_->dts();
        const QAbstractItemModelTester tester(dts->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(dts->upToDate());
        QVERIFY(dts->model()->rowCount() > 0);
        const auto lines = dts->model()->lines();
        const auto start = lines->find(Subject::ofProperty("/chosen", "linux,initrd-start"));
        QVERIFY(start < lines->size());
        QVERIFY(lines->line(start).mark != RowMark::none);
        dts->view()->setCurrentIndex(dts->model()->index(static_cast<int>(start)));
        QCOMPARE(window_->selection().current(), Subject::ofProperty("/chosen", "linux,initrd-start"));
        dts->foldBox()->setChecked(false);
        QTRY_VERIFY(dts->upToDate() && dts->model()->rowCount() > static_cast<int>(lines->size()));
        tab_->setView(TreeTab::View::after);
        QTRY_VERIFY(dts->upToDate());
        QTest::keyClicks(dts->findEdit(), "bootargs");
        QTRY_VERIFY(dts->view()->currentIndex().data().toString().contains("bootargs"));
        dts->copy();
        QVERIFY(!dts->view()->selectionModel()->selectedRows().isEmpty());
        window_->selection().reveal(Subject::ofNode("/cpus"));
        QTRY_VERIFY(dts->view()->currentIndex().data().toString().contains("cpus"));
    }

    void treeIsExported()
    {
        QTemporaryDir folder;
        const BootPlan &plan = *workspace().plan();
        QVERIFY(writeTreeFile(plan, folder.filePath("a.dts")));
        QFile source(folder.filePath("a.dts"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(source.readAll().toStdString(), printDts(first_->treeAfter));
        QVERIFY(writeTreeFile(plan, folder.filePath("a.dtb")));
        QFile flat(folder.filePath("a.dtb"));
        QVERIFY(flat.open(QIODevice::ReadOnly));
        QVERIFY(parseDtb(viewOf(flat.readAll().toStdString())).value() == first_->treeAfter);
        QVERIFY(!writeTreeFile(plan, "/no such folder/a.dts"));
    }

    void keysFindTheirWay()
    {
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(tab_->filterEdit()->hasFocus());
        for (const QWidget *widget : tab_->findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
                 qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

    void nothingToShowSaysSo()
    {
        workspace().startNew();
        QTRY_VERIFY(!view()->isVisible());
        QCOMPARE(tab_->count(), -1);
    }

    /// A machine with 20,000 devices.
    void largeTreesAreShown()
    {
        const auto plan = test::largeTree(200);
        plan->treeAfter.root.children[150].children[50].properties[0].value = makeU32(2);
        const auto tree = MergedTree::make(plan).value();
        MergedTreeModel model(window_->look());
        QTreeView large;
        large.setUniformRowHeights(true);
        large.setModel(&model);
        large.resize(800, 600);
        large.show();
        model.setRows(tree, selectTreeRows(*tree, {}, sayEnglish).value());
        large.expandAll();
        large.scrollToBottom();
        QCoreApplication::processEvents();
        QVERIFY(large.isExpanded(model.indexOf(tree->find(Subject::ofNode("/bus@199/device@99")))));
        model.setRows(tree, selectTreeRows(*tree, {.filter = {}, .changedOnly = true}, sayEnglish).value());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.shown().size(), std::size_t{4});
    }
};

QTEST_MAIN(TreeTabTest)
#include "tst_tree.moc"
