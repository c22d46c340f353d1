#include "tests/gui/window_fixture.h"

#include "app/workbench/bytes/byte_search.h"
#include "app/workbench/bytes/hex_view.h"
#include "app/workbench/tabs/bytes_tab.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace kwb;
using namespace kwb::workbench;

/// The bytes tab: any segment, its marks, search, copies.
class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
        tab_ = window_->findChild<BytesTab *>();
        QVERIFY(tab_);
        window_->tabs()->setCurrentWidget(tab_);
        view_ = tab_->view();
        tab_->segments()->setCurrentText("purgatory");
        view_->setFocus();
        plan_ = window_->workspace().plan();
    }

    void rowsShowAddressesAndBytes()
    {
        const PlannedSegment &purgatory = *plan_->segment("purgatory");
        QCOMPARE(view_->bytes()->size(), purgatory.memsz);
        const QString row = view_->rowText(1);
        QVERIFY(row.startsWith("0x"));
        QCOMPARE(row.section(' ', 0, 0).toULongLong(nullptr, 16), purgatory.mem.value + 16);
        const std::string bytes = spacedHex(view_->bytes()->read(16, 16));
        QVERIFY(row.contains(QString::fromStdString(bytes)));
    }

    void keysMoveTheCursor()
    {
        QTest::keyClick(view_, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(view_, Qt::Key_Right);
        QCOMPARE(view_->cursor(), std::uint64_t{1});
        QTest::keyClick(view_, Qt::Key_Down);
        QCOMPARE(view_->cursor(), std::uint64_t{17});
        QTest::keyClick(view_, Qt::Key_End);
        QCOMPARE(view_->cursor(), std::uint64_t{31});
        QTest::keyClick(view_, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view_->selectionEnd() - view_->selectionBegin(), std::uint64_t{2});
        QTest::keyClick(view_, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view_->cursor(), view_->bytes()->size() - 1);
        QVERIFY(view_->topRow() > 0);
        QTest::keyClick(view_, Qt::Key_PageDown);
        QCOMPARE(view_->cursor(), view_->bytes()->size() - 1);
        QTest::keyClick(view_, Qt::Key_Up);
        QCOMPARE(view_->cursor(), view_->bytes()->size() - 17);
    }

    void theSelectionIsFollowed()
    {
        const AppliedRelocation &row = plan_->purgatory->relocations[5];
        window_->selection().select(Subject::ofRelocation(row));
        const std::uint64_t at = row.place.value - plan_->segment("purgatory")->mem.value;
        QCOMPARE(view_->selectionBegin(), at);
        QCOMPARE(view_->selectionEnd(), at + row.width);
        window_->selection().select(Subject::ofSegment(*plan_->segment("initrd")));
        QCOMPARE(tab_->segments()->currentText(), QString("initrd"));
        QCOMPARE(view_->selectionBegin(), std::uint64_t{0});
    }

    void aRelocatedFieldIsSelectedByTheMouse()
    {
        const AppliedRelocation &row = plan_->purgatory->relocations[5];
        const std::uint64_t at = row.place.value - plan_->segment("purgatory")->mem.value;
        view_->select(at, 1);
        const QPoint point = view_->byteRect(at).center();
        QVERIFY(QTest::qWaitFor([&] {
            QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, point);
            return window_->selection().current() == Subject::ofRelocation(row);
        }));
        QCOMPARE(view_->selectionBegin(), at);
    }

    void theMouseSelectsAcrossRows()
    {
        view_->select(0, 1);
        const QPoint from = view_->byteRect(2).center(), to = view_->byteRect(20).center();
        QTest::mousePress(view_->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view_->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(view_->viewport(), &move);
        QTest::mouseRelease(view_->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(view_->selectionBegin(), std::uint64_t{2});
        QCOMPARE(view_->selectionEnd(), std::uint64_t{21});
    }

    void searchGoesAround()
    {
        const Bytes wanted = view_->bytes()->read(0, 12);
        view_->select(1, 1);
        QTest::keyClicks(tab_->search()->edit(), QString::fromStdString(spacedHex(wanted)));
        QTest::keyClick(tab_->search()->edit(), Qt::Key_Return);
        QTRY_COMPARE(view_->selectionBegin(), std::uint64_t{0});
        QCOMPARE(view_->selectionEnd(), std::uint64_t{12});
        tab_->search()->edit()->setText("no such text is in here");
        view_->setFocus();
        QTest::keyClick(view_, Qt::Key_F3);
        QTRY_COMPARE(tab_->search()->answer()->text(), QString("Not in this segment"));
        QCOMPARE(view_->selectionBegin(), std::uint64_t{0});
    }

    void copies()
    {
        view_->select(0, 4);
        const std::string bytes = spacedHex(view_->bytes()->read(0, 4));
        QTest::keyClick(view_, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), bytes);
        QVERIFY(tab_->copy(BytesTab::CopyAs::cArray).contains("purgatory[4]"));
        QTemporaryDir folder;
        QVERIFY(tab_->saveTo(folder.filePath("x")));
        QFile file(folder.filePath("x"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().size(), 4);
        QVERIFY(!tab_->saveTo(folder.filePath("no/such/folder")));
    }

    void savingRunsBehindTheWindow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("x");
        tab_->segments()->setCurrentText("purgatory");
        view_->select(0, 100);
        tab_->saveBehind(path);
        view_->select(0, 1); // what was selected when it began is what is saved
        QTRY_VERIFY(QFileInfo::exists(path));
        QCOMPARE(QFileInfo(path).size(), 100);
        tab_->saveBehind(folder.filePath("no/such/folder"));
        QTRY_VERIFY(tab_->findChild<QMessageBox *>());
        QVERIFY(!tab_->findChild<QMessageBox *>()->text().isEmpty());
        delete tab_->findChild<QMessageBox *>();
    }

    void instructionsAreALineEach()
    {
        tab_->instructions()->click();
        QCOMPARE(view_->mode(), HexMode::instructions);
        const AppliedRelocation &row = plan_->purgatory->relocations[0];
        const std::uint64_t at = row.place.value - plan_->segment("purgatory")->mem.value;
        const QString line = view_->rowText(at / 4);
        QVERIFY2(!line.contains(".long"), qPrintable(line));
        tab_->segments()->setCurrentText("initrd");
        QCOMPARE(view_->mode(), HexMode::bytes);
        QVERIFY(!tab_->instructions()->isEnabled());
        tab_->segments()->setCurrentText("kernel");
        QCOMPARE(view_->mode(), HexMode::instructions);
    }

    void sealedBytesAreSaid()
    {
        QVERIFY(tab_->state()->text().contains("planned"));
        const std::uint64_t digest = plan_->digestRows.front().offset;
        QCOMPARE(view_->bytes()->read(digest, 32), Bytes(32));
        window_->workspace().requestSeal();
        QVERIFY(QTest::qWaitFor([&] { return window_->workspace().sealed() != nullptr; }, 20'000));
        QTRY_VERIFY(tab_->state()->text().contains("sealed"));
        QVERIFY(view_->bytes()->read(digest, 32) != Bytes(32));
    }

    /// Rows are counted in 64 bits, the scroll bar in 31.
    void hugeSegmentsScroll()
    {
        PlannedSegment segment;
        segment.mem = PhysAddr(0x1000);
        segment.memsz = std::uint64_t{1} << 52;
        view_->setBytes(std::make_shared<const SegmentBytes>(segment));
        view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->maximum());
        QVERIFY(view_->topRow() + (1 << 20) > view_->rows());
        QTest::keyClick(view_, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view_->cursor(), segment.memsz - 1);
        QCOMPARE(view_->topRow(), view_->rows() - static_cast<std::uint64_t>(view_->visibleRows()));
        QTest::keyClick(view_, Qt::Key_Down);
        QCOMPARE(view_->cursor(), segment.memsz - 1);
    }

    void rowsAreTextForAssistiveTools()
    {
        view_->select(0, 1);
        QAccessibleInterface *all = QAccessible::queryAccessibleInterface(view_);
        QVERIFY(all && all->textInterface());
        const QString text = all->textInterface()->text(0, all->textInterface()->characterCount());
        QVERIFY(text.contains(view_->rowText(0)) && text.contains(view_->rowText(2)));
        QCOMPARE(all->text(QAccessible::Value), view_->rowText(0));
        QVERIFY(all->state().readOnly);
    }

    void cleanup() { window_.reset(); }

private:
    std::unique_ptr<MainWindow> window_;
    BytesTab *tab_ = nullptr;
    HexView *view_ = nullptr;
    std::shared_ptr<const BootPlan> plan_;
};

QTEST_MAIN(BytesTest)
#include "tst_bytes.moc"
