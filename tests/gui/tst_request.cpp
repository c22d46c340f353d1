#include "tests/gui/settings_fixture.h"
#include "tests/gui/window_fixture.h"

#include "app/workbench/request/command_line_box.h"
#include "app/workbench/request/entry_list.h"
#include "app/workbench/request/field_button.h"
#include "app/workbench/request/file_list.h"
#include "app/workbench/request/request_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace kwb;
using namespace kwb::workbench;

/// The request panel, driven as a user does.
class RequestTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OwnSettings> settings_;
    std::unique_ptr<MainWindow> window_;
    RequestPanel *panel_ = nullptr;

    const RequestSpec &spec() const { return window_->workspace().spec(); }
    QUndoStack *undo() const { return window_->workspace().undoStack(); }
    QComboBox *combo(const QString &name) const
    {
        for (auto *combo : panel_->findChildren<QComboBox *>())
            if (combo->accessibleName() == name) return combo;
        return nullptr;
    }
    void editItem(QListWidget *list, int row, const QString &text) const
    {
        list->setCurrentRow(row);
        list->setFocus();
        // The editor of the row before goes a moment later.
        QTRY_VERIFY(!list->viewport()->findChild<QLineEdit *>());
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

private slots:
    void init()
    {
        settings_ = std::make_unique<test::OwnSettings>();
        window_ = test::sampleWindow();
        QVERIFY(window_);
        panel_ = window_->requestPanel();
        // Enough room for all rows, so that clicks reach them.
        panel_->window()->resize(1440, 1600);
        window_->activateWindow();
        QTRY_VERIFY(!panel_->kernelRow()->note().isEmpty());
    }
    void cleanup() { window_.reset(); }

    void showsTheSample()
    {
        QCOMPARE(panel_->kernelRow()->field()->text(), "demo-kernel-ppc64le.elf");
        QVERIFY2(panel_->kernelRow()->note().contains("ppc64 little-endian"),
                 qPrintable(panel_->kernelRow()->note()));
        QTRY_VERIFY(panel_->targetRow()->note().contains("6.1.0-50-powerpc64le"));
        QVERIFY(panel_->targetRow()->note().contains("64 KiB"));
        QTRY_VERIFY(panel_->initrdList()
                        ->view()
                        ->item(0)
                        ->data(Qt::AccessibleDescriptionRole)
                        .toString()
                        .contains("initramfs"));
        QCOMPARE(panel_->commandLine()->editor()->toPlainText(), "console=hvc0 demo");
        QCOMPARE(panel_->treeRow()->field()->text(), "from the target");
        QCOMPARE(panel_->purgatoryRow()->field()->text(), "built in");
    }

    void everyControlHasAName()
    {
        for (auto *widget : panel_->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(panel_)) continue;
            if (qobject_cast<QAbstractScrollArea *>(widget) == nullptr &&
                qobject_cast<QAbstractButton *>(widget) == nullptr &&
                qobject_cast<QLineEdit *>(widget) == nullptr && qobject_cast<QComboBox *>(widget) == nullptr)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }

    void typingIsOneStepAndIsUndone()
    {
        CommandLineEdit *editor = panel_->commandLine()->editor();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End);
        QTest::keyClicks(editor, " quiet root=/dev/a");
        QCOMPARE(spec().cmdline.value(), std::string("console=hvc0 demo quiet root=/dev/a"));
        QCOMPARE(undo()->count(), 1);
        QCOMPARE(panel_->commandLine()->tokens()->chips().size(), std::size_t{4});
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), "console=hvc0 demo");
        QCOMPARE(spec().cmdline.value(), std::string("console=hvc0 demo"));
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor->toPlainText(), "console=hvc0 demo quiet root=/dev/a");
        // What is typed after Return is a step of its own.
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, "x");
        QCOMPARE(undo()->count(), 2);
        QVERIFY(!editor->toPlainText().contains('\n'));
    }

    void repeatedWordsAreTold()
    {
        CommandLineEdit *editor = panel_->commandLine()->editor();
        QTest::keyClick(editor, Qt::Key_End);
        QTest::keyClicks(editor, " root=/dev/a root=/dev/b");
        QVERIFY2(panel_->commandLine()->status().contains("“root” is given 2 times"),
                 qPrintable(panel_->commandLine()->status()));
        QVERIFY(panel_->commandLine()->status().contains("of 2,048 bytes"));
        QVERIFY(panel_->commandLine()->meaning().contains("becomes /"));
        TokenChip *first = panel_->commandLine()->tokens()->chips().front();
        QVERIFY(first->toolTip().contains("hypervisor"));
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(editor->textCursor().selectedText(), "console=hvc0");
    }

    void whatThePlanAddsToTheCommandLineCounts()
    {
        QTRY_VERIFY(panel_->commandLine()->status().startsWith("18 of 2,048 bytes"));
        QVERIFY(window_->workspace().openCopy(test::samplePath("crash.kwb")));
        QVERIFY(test::waitForPlan(window_->workspace()));
        const std::string &line = window_->workspace().plan()->cmdline;
        QVERIFY(line.find("elfcorehdr=") != std::string::npos);
        QTRY_VERIFY2(
            panel_->commandLine()->status().startsWith(QString("%1 of 2,048 bytes").arg(line.size() + 1)),
            qPrintable(panel_->commandLine()->status()));
        QVERIFY(panel_->commandLine()->status().contains("the plan adds elfcorehdr="));
        // While the next plan is made, the count does not leave it out.
        CommandLineEdit *editor = panel_->commandLine()->editor();
        editor->moveCursor(QTextCursor::End);
        editor->insertPlainText("x");
        QVERIFY(panel_->commandLine()->status().startsWith(QString("%1 of").arg(line.size() + 2)));
    }

    void pastedLinesBecomeOne()
    {
        CommandLineEdit *editor = panel_->commandLine()->editor();
        QApplication::clipboard()->setText("a\nb\r\nc");
        editor->selectAll();
        editor->paste();
        QCOMPARE(spec().cmdline.value(), std::string("a b  c"));
    }

    void commandLineOfTheTarget()
    {
        QTRY_VERIFY(!panel_->targetRow()->note().isEmpty());
        QCheckBox *box = panel_->commandLine()->fromTarget();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(spec().cmdlineFromTarget);
        QVERIFY(!spec().cmdline);
        QCOMPARE(panel_->commandLine()->editor()->toPlainText(), "console=hvc0");
        QVERIFY(panel_->commandLine()->editor()->isReadOnly());
        undo()->undo();
        QVERIFY(!box->isChecked());
        QCOMPARE(panel_->commandLine()->editor()->toPlainText(), "console=hvc0 demo");
        QVERIFY(!panel_->commandLine()->editor()->isReadOnly());
    }

    void initrdsAreMovedAndRemovedByKeys()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(test::samplePath("initrd.cpio.gz"), folder.filePath("second.gz")));
        RequestSpec two = spec();
        two.initrds.push_back(folder.filePath("second.gz").toStdString());
        window_->workspace().edit("two", two);
        FileListView *view = panel_->initrdList()->view();
        QCOMPARE(view->count(), 2);
        view->setFocus();
        view->setCurrentRow(1);
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(spec().initrds.front().ends_with("second.gz"));
        QCOMPARE(undo()->undoText(), "move initrd");
        QCOMPARE(view->currentRow(), 0);
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(undo()->count(), 2);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(spec().initrds.size(), std::size_t{1});
        undo()->undo();
        undo()->undo();
        QCOMPARE(panel_->initrdList()->paths().back(), folder.filePath("second.gz"));
    }

    void pins()
    {
        EntryList *list = panel_->pinList();
        QLineEdit *field = list->field();
        QTest::keyClicks(field, "initrd=nowhere");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(spec().pins.empty());
        QVERIFY(list->message().contains("nowhere"));
        field->selectAll();
        QTest::keyClicks(field, "initrd=0x30000000");
        QVERIFY(list->message().isEmpty());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spec().pins.at("initrd").value, std::uint64_t{0x30000000});
        QCOMPARE(field->text(), QString());
        editItem(list->view(), 0, "initrd=0x31000000");
        QTRY_COMPARE(spec().pins.at("initrd").value, std::uint64_t{0x31000000});
        editItem(list->view(), 0, "initrd");
        QTRY_VERIFY(!list->message().isEmpty());
        QCOMPARE(list->view()->item(0)->text(), "initrd=0x31000000");
        list->view()->setFocus();
        QTest::keyClick(list->view(), Qt::Key_Delete);
        QTRY_VERIFY(spec().pins.empty());
        undo()->undo();
        QCOMPARE(list->view()->count(), 1);
    }

    void reservations()
    {
        EntryList *list = panel_->reservationList();
        QLineEdit *field = list->field();
        QTest::keyClicks(field, "0x20000000-0x10000000");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(spec().reserves.empty());
        QVERIFY(list->message().contains("BEGIN below END"));
        field->selectAll();
        QTest::keyClicks(field, "0x10000000-0x20000000");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spec().reserves.front().size(), std::uint64_t{0x10000000});
        editItem(list->view(), 0, "0x10000000-0x18000000");
        QTRY_COMPARE(spec().reserves.front().size(), std::uint64_t{0x8000000});
        undo()->undo();
        QCOMPARE(list->view()->item(0)->text(), "0x10000000-0x20000000");
    }

    void choices()
    {
        QComboBox *allocator = combo("Allocator");
        QVERIFY(allocator);
        allocator->setFocus();
        QTest::keyClick(allocator, Qt::Key_Down);
        QVERIFY(spec().allocator != "workbench");
        QComboBox *mismatch = combo("If a segment arrives damaged");
        QTest::keyClick(mismatch, Qt::Key_Down);
        QCOMPARE(static_cast<int>(spec().onMismatch), static_cast<int>(OnMismatch::reboot));
        QComboBox *mode = combo("Mode");
        QTest::keyClick(mode, Qt::Key_Down);
        QVERIFY(spec().crash);
        undo()->undo();
        QVERIFY(!spec().crash);
        undo()->undo();
        undo()->undo();
        QCOMPARE(allocator->currentData().toString(), "workbench");
        QCOMPARE(mismatch->currentText(), "stop");
    }

    void purgatoryByMenu()
    {
        FieldButton *field = panel_->purgatoryRow()->field();
        QTest::keyClick(field, Qt::Key_Down);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = field->findChild<QMenu *>()) != nullptr && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(spec().purgatory, std::string("linux"));
        QCOMPARE(field->text(), "Linux's own");
    }

    void bareTreeAsksForTheMachine()
    {
        QVERIFY(!combo("Page size of the running kernel")->isVisible());
        panel_->acceptFiles({QStringLiteral(KWB_SOURCE_DIR) + "/tests/fuzz/corpus/dtb/pseries"});
        QTRY_VERIFY(combo("Page size of the running kernel")->isVisible());
        QTest::keyClick(combo("Page size of the running kernel"), Qt::Key_End);
        QCOMPARE(spec().pageSize.value(), std::uint64_t{0x10000});
        QTest::keyClick(combo("Byte order of the running kernel"), Qt::Key_End);
        QCOMPARE(static_cast<int>(spec().oldByteOrder.value()), static_cast<int>(ByteOrder::big));
        QCOMPARE(undo()->count(), 3);
        while (undo()->canUndo())
            undo()->undo();
        QTRY_VERIFY(!combo("Page size of the running kernel")->isVisible());
    }
};

QTEST_MAIN(RequestTest)
#include "tst_request.moc"
