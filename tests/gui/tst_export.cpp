#include "tests/gui/window_fixture.h"

#include "app/workbench/bytes/hex_view.h"
#include "app/workbench/common/languages.h"
#include "app/workbench/export/bundle_dialog.h"
#include "app/workbench/export/command_dialog.h"
#include "app/workbench/export/export_menu.h"
#include "app/workbench/map/map_view.h"
#include "app/workbench/tabs/bytes_tab.h"
#include "app/workbench/tabs/integrity_tab.h"
#include "app/workbench/window/notice.h"

#include "core/bundle/bundle.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>

using namespace kwb;
using namespace kwb::workbench;

/// What leaves the window: the dialogs behind its Export menu.
class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
    }
    void cleanup() { window_.reset(); }

    void bundlesAreWrittenWithProgress()
    {
        window_->exportMenu()->showBundle();
        auto *dialog = window_->findChild<BundleDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *folder = buttonOf(*dialog, "Open folder");
        QVERIFY(folder && !folder->isVisible()); // there is none to open yet
        QVERIFY(!dialog->force()->isVisible());
        QSignalSpy progress(&window_->exportMenu()->exporter(), &Exporter::progress);
        QSignalSpy finished(&window_->exportMenu()->exporter(), &Exporter::finished);
        const QString path = folder_.filePath("boot.tar");
        type(*dialog->path(), path);
        QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
        QVERIFY(!dialog->exportButton()->isEnabled());
        QVERIFY(dialog->cancelButton()->text().contains("Cancel"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY2(finished[0][1].toString().isEmpty(), qPrintable(finished[0][1].toString()));
        QVERIFY(progress.count() > 1);
        QVERIFY(dialog->message()->text().contains(path));
        const auto ink = [dialog] { return dialog->message()->palette().color(QPalette::WindowText); };
        QVERIFY(ink() != window_->look().color(Role::conflict));
        QVERIFY(folder->isVisible());
        QVERIFY(QFileInfo(path).size() > 0x10000);
        // Where nothing can be written, it says so.
        type(*dialog->path(), "/no such folder/boot.tar");
        QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60'000);
        QVERIFY(dialog->message()->text().contains("no such folder"));
        QCOMPARE(ink(), window_->look().color(Role::conflict));
        QVERIFY(!folder->isVisible());
    }

    void aBundleIsCancelled()
    {
        window_->exportMenu()->showBundle();
        auto *dialog = window_->findChild<BundleDialog *>();
        const QString path = folder_.filePath("never.tar.zst");
        type(*dialog->path(), path);
        QSignalSpy finished(&window_->exportMenu()->exporter(), &Exporter::finished);
        QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(!finished[0][1].toString().isEmpty());
        QVERIFY(!QFile::exists(path));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->exportButton()->isEnabled());
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
    }

    void plansWithErrorsAreForced()
    {
        RequestSpec spec = window_->workspace().spec();
        spec.pins["initrd"] = PhysAddr(0x2fff0000);
        window_->workspace().edit("pin", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        window_->exportMenu()->showBundle();
        auto *dialog = window_->findChild<BundleDialog *>();
        QVERIFY(dialog->force()->isVisible());
        QVERIFY(!dialog->exportButton()->isEnabled());
        dialog->force()->click();
        QVERIFY(dialog->exportButton()->isEnabled());
    }

    void filesAreWritten_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("picture") << "Map as a picture" << "map.png" << QByteArray("\x89PNG");
        QTest::newRow("drawing") << "Map as a picture" << "map.svg" << QByteArray("<");
        QTest::newRow("report") << "Report as a page" << "report.html" << QByteArray("<!doctype html");
        QTest::newRow("plan") << "Plan as JSON" << "plan.json" << QByteArray("{");
        QTest::newRow("source") << "Device tree" << "tree.dts" << QByteArray("/dts-v1/;");
        QTest::newRow("flattened") << "Device tree" << "tree.dtb" << QByteArray("\xd0\x0d\xfe\xed");
    }
    void filesAreWritten()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        for (QAction *each : window_->exportMenu()->actions())
            if (each->text().remove('&').startsWith(action)) each->trigger();
        auto *dialog = window_->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder_.filePath(name);
        emit dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(begin.size());
        QVERIFY2(head.toLower() == begin.toLower(), head.toHex().constData());
    }

    void theReportSpeaksTheLanguageOfTheWindow()
    {
        installLanguage("de");
        const auto restore = qScopeGuard([] { installLanguage(englishCode); });
        const QString path = folder_.filePath("german.html");
        QVERIFY(window_->exportMenu()->exporter().writeReport(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        for (const char *local : {"lang=\"de", "<title>Startplan</title>", "<td>111 Byte</td>",
                                  "<td>16,2 KiB</td>", "1,2 GiB gefaltet", "<h2>Gerätebaum</h2>"})
            QVERIFY2(html.contains(QString::fromUtf8(local)), local);
        const auto english = QRegularExpression(R"(\d\.\d [KMGT]iB|\d bytes?\b)").match(html);
        QVERIFY2(!english.hasMatch(), qPrintable(english.captured()));
    }

    void theCommandSaysWhatItCannot()
    {
        window_->exportMenu()->showCommand();
        auto *dialog = window_->findChild<CommandDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->command()->toPlainText().contains("kexec"));
        QVERIFY(!dialog->lost()->toPlainText().isEmpty());
        type(*dialog->tree(), "/boot/a.dtb");
        QVERIFY(dialog->command()->toPlainText().count("\n    --") >
                1); // long options have lines of their own
        QTest::mouseClick(buttonOf(*dialog, "Copy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->command()->toPlainText());
    }

    /// More than the clipboard takes: all of it goes to the file, and the copy says that it is a part.
    void bytesAreSavedWhole()
    {
        const QString big = folder_.filePath("big.cpio");
        QFile file(big);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(HexView::copyLimit) + (4 << 20)));
        file.close();
        RequestSpec spec = window_->workspace().spec();
        spec.initrds = {big.toStdString()};
        window_->workspace().edit("big", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY(!window_->workspace().error());
        window_->showTab("BytesTab");
        auto *tab = window_->tab<BytesTab>();
        tab->segments()->setCurrentText("initrd");
        QTest::keyClick(tab->view(), Qt::Key_A, Qt::ControlModifier);
        const std::uint64_t all = tab->view()->selectionEnd() - tab->view()->selectionBegin();
        QVERIFY(all > HexView::copyLimit);
        QVERIFY(tab->saveTo(folder_.filePath("big.bin")));
        QCOMPARE(static_cast<std::uint64_t>(QFileInfo(folder_.filePath("big.bin")).size()), all);
        tab->copy(BytesTab::CopyAs::hex);
        QVERIFY2(tab->state()->text().contains("only"), qPrintable(tab->state()->text()));
    }

    /// Digests that cannot be made say why, rather than being computed for ever.
    void whatCannotBeSealedSaysSo()
    {
        window_->workspace().setSeal([](const BootPlan &, const SealOptions &) -> Result<SealedPlan> {
            return fail(ErrorKind::io, {KWB_MSG("test.seal", "the disk is on fire")});
        });
        window_->workspace().reload();
        QVERIFY(test::waitForPlan(window_->workspace()));
        window_->showTab("IntegrityTab");
        auto *tab = window_->tab<IntegrityTab>();
        QTRY_VERIFY2(tab->progress().contains("on fire"), qPrintable(tab->progress()));
    }

    /// What a finding proposes can be done where the finding is told, and undone at once.
    void remediesAreOfferedInTheInspector()
    {
        RequestSpec spec = window_->workspace().spec();
        const RequestSpec before = spec;
        spec.pins["initrd"] = PhysAddr(0x2fff0000);
        window_->workspace().edit("pin", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        window_->selection().select(Subject::ofSegment(*window_->workspace().plan()->segment("initrd")));
        QPushButton *remedy = nullptr;
        QTRY_VERIFY((remedy = window_->findChild<QPushButton *>("inspectorRemedy")) != nullptr &&
                    remedy->isVisible());
        QVERIFY(!window_->notice()->undoButton()->isVisible());
        QTest::mouseClick(remedy, Qt::LeftButton);
        QVERIFY(window_->workspace().spec() == before);
        QVERIFY2(window_->notice()->text().contains("initrd"), qPrintable(window_->notice()->text()));
        QTest::mouseClick(window_->notice()->undoButton(), Qt::LeftButton);
        QVERIFY(window_->workspace().spec() == spec);
        QVERIFY(!window_->notice()->undoButton()->isVisible());
    }

private:
    static QPushButton *buttonOf(const QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->text().remove('&') == text) return button;
        return nullptr;
    }
    static void type(QLineEdit &edit, const QString &text)
    {
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(ExportTest)
#include "tst_export.moc"
