#include "tests/gui/window_fixture.h"

#include "app/workbench/table/table_pane.h"
#include "app/workbench/tabs/segments_tab.h"
#include "app/workbench/window/file_actions.h"
#include "app/workbench/window/go_to_bar.h"
#include "app/workbench/window/request_choices.h"
#include "app/workbench/window/status_pill.h"

#include <QDockWidget>
#include <QFontMetrics>
#include <QHeaderView>
#include <QIcon>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace kwb;
using namespace kwb::workbench;

/// The window itself: files and their question, going about, layout.
class WindowTest : public QObject {
    Q_OBJECT

    static void pinInitrd(Workspace &workspace)
    {
        RequestSpec spec = workspace.spec();
        spec.pins["initrd"] = PhysAddr(0x30000000);
        workspace.edit("pin initrd", spec);
    }

    static QMessageBox *question(MainWindow &window, const char *name)
    {
        QMessageBox *box = nullptr;
        return QTest::qWaitFor([&] { return (box = window.findChild<QMessageBox *>(name)) != nullptr; })
                   ? box
                   : nullptr;
    }

    static void press(QMessageBox *box, const QString &text)
    {
        for (QAbstractButton *button : box->buttons())
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL(qPrintable("no button " + text));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("kexec-workbench-test");
    }
    void init() { QSettings().clear(); }

    void unsavedChangesAreAskedFor()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        pinInitrd(window->workspace());
        QVERIFY(window->isWindowModified());
        window->close();
        QVERIFY(window->isVisible());
        press(question(*window, "unsavedQuestion"), "&Cancel");
        QVERIFY(window->isVisible());
        QTRY_VERIFY(window->findChild<QMessageBox *>("unsavedQuestion") == nullptr);
        window->close();
        press(question(*window, "unsavedQuestion"), "&Discard");
        QTRY_VERIFY(!window->isVisible());
    }

    void savedWorkspacesCloseWithoutAQuestion()
    {
        QTemporaryDir folder;
        const auto window = test::sampleWindow();
        pinInitrd(window->workspace());
        QVERIFY(window->files()->saveTo(folder.filePath("a.kwb")));
        QVERIFY(!window->isWindowModified());
        QVERIFY(window->windowTitle().contains("a.kwb"));
        window->close();
        QVERIFY(!window->isVisible());
    }

    void whatCannotBeSavedIsSaid()
    {
        const auto window = test::sampleWindow();
        pinInitrd(window->workspace());
        QVERIFY(!window->files()->saveTo("/no/such/folder/a.kwb"));
        QMessageBox *box = question(*window, "fileComplaint");
        QVERIFY(box && box->text().contains("/no/such/folder/a.kwb"));
        QVERIFY(window->workspace().modified());
        box->close();
    }

    void ctrlGGoesToAddressesNamesAndPaths()
    {
        const auto window = test::sampleWindow();
        const auto go = [&](const QString &where) {
            QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
            QTest::keyClicks(window->goToBar()->edit(), where);
            QTest::keyClick(window->goToBar()->edit(), Qt::Key_Return);
            return window->selection().current();
        };
        QCOMPARE(go("initrd").kind, Subject::Kind::segment);
        QCOMPARE(go("0x2880010").range.begin.value, std::uint64_t{0x2880010});
        QCOMPARE(go("purgatory_start").kind, Subject::Kind::symbol);
        QCOMPARE(go("/chosen").kind, Subject::Kind::treeNode);
        QCOMPARE(go("nothing of that name").name, std::string("/chosen"));
        QVERIFY(window->goToBar()->isVisible());
        QTest::keyClick(window->goToBar()->edit(), Qt::Key_Escape);
        QVERIFY(!window->goToBar()->isVisible());
    }

    void backAndForwardGoThroughTheHistory()
    {
        const auto window = test::sampleWindow();
        Selection &selection = window->selection();
        const auto &plan = *window->workspace().plan();
        selection.reveal(Subject::ofSegment(*plan.segment("kernel")));
        selection.reveal(Subject::ofNode("/chosen"));
        selection.reveal(Subject::ofAddress(PhysAddr(0x1000)));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(selection.current().name, std::string("/chosen"));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(selection.current().name, std::string("kernel"));
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(selection.current().name, std::string("/chosen"));
        selection.reveal(Subject::ofSegment(*plan.segment("fdt")));
        QVERIFY(!selection.canGoForward());
    }

    void selectionFollowsItsThingThroughPlans()
    {
        const auto window = test::sampleWindow();
        window->selection().select(Subject::ofSegment(*window->workspace().plan()->segment("initrd")));
        pinInitrd(window->workspace());
        QVERIFY(test::waitForPlan(window->workspace()));
        QCOMPARE(window->selection().current().range.begin.value, std::uint64_t{0x30000000});
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(test::waitForPlan(window->workspace()));
        QVERIFY(window->selection().current().range.begin.value != 0x30000000);
    }

    /// A number at the right edge of its column and a word at the left edge of the next do not run together.
    void columnsKeepApart()
    {
        auto window = test::sampleWindow();
        QVERIFY(window);
        const QTableView *view = window->tab<SegmentsTab>()->pane()->view();
        const int cell = view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view);
        const QHeaderView *header = view->horizontalHeader();
        const int title = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        QCOMPARE(cell, title); // titles stand over what they name
        QVERIFY(2 * cell > QFontMetrics(view->font()).horizontalAdvance(' '));
    }

    /// Digests come when a plan is sealed: they do not push away the column behind them.
    void digestsTakeNoRoomFromOthers()
    {
        auto window = test::sampleWindow();
        QVERIFY(window);
        const QTableView *view = window->tab<SegmentsTab>()->pane()->view();
        constexpr int digest = 7;
        QCOMPARE(view->model()->headerData(digest, Qt::Horizontal).toString(),
                 QString("SHA-256 of the bytes"));
        const int width = view->columnWidth(digest);
        window->workspace().requestSeal();
        QTRY_VERIFY(view->model()->index(0, digest).data().toString().size() == 64);
        QCOMPARE(view->columnWidth(digest), width);
        QVERIFY(width < QFontMetrics(window->look().mono()).horizontalAdvance(QString(64, '0')));
    }

    /// The swatch of a chosen row is the colour of its segment in the map, not a tint of it.
    void coloursStayWhereARowIsChosen()
    {
        auto window = test::sampleWindow();
        QVERIFY(window);
        const QTableView *view = window->tab<SegmentsTab>()->pane()->view();
        const auto icon = view->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>();
        const QColor kernel = window->look().color(Role::kernel);
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
            QCOMPARE(icon.pixmap(16, mode).toImage().pixelColor(8, 8), kernel);
    }

    void theAllocatorIsChosenAndUndone()
    {
        const auto window = test::sampleWindow();
        auto *choice = window->findChild<AllocatorChoice *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(window->workspace().spec().allocator, std::string("linux-6.1"));
        QVERIFY(test::waitForPlan(window->workspace()));
        QCOMPARE(window->workspace().plan()->profile->name, std::string("linux-6.1"));
        window->workspace().undoStack()->undo();
        QCOMPARE(choice->currentText(), QString("workbench"));
    }

    void thePillSaysHowThePlanStands()
    {
        const auto window = test::sampleWindow();
        auto *pill = window->findChild<StatusPill *>();
        QVERIFY2(pill->text().startsWith("Ready"), qPrintable(pill->text()));
        RequestSpec spec = window->workspace().spec();
        spec.pins["initrd"] = PhysAddr(0x2fff0000); // firmware lies there
        window->workspace().edit("pin", spec);
        QVERIFY(test::waitForPlan(window->workspace()));
        QVERIFY2(pill->text().startsWith("Would fail"), qPrintable(pill->text()));
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(QString(window->tabs()->currentWidget()->metaObject()->className()).endsWith("FindingsTab"));
        spec.kernel = "/no/such/kernel";
        window->workspace().edit("kernel", spec);
        QVERIFY(test::waitForPlan(window->workspace()));
        QVERIFY(pill->toolTip().contains("/no/such/kernel"));
        window->workspace().startNew();
        QVERIFY(pill->text().contains("target"));
    }

    void thePillNeverCutsANumber()
    {
        const auto window = test::sampleWindow();
        auto *pill = window->findChild<StatusPill *>();
        const QStringList parts = pill->text().split(" · ");
        QCOMPARE(parts.size(), 4);
        const int whole = pill->fontMetrics().horizontalAdvance(pill->text());
        QCOMPARE(pill->textFor(whole), pill->text());
        QCOMPARE(pill->textFor(whole - 1), QStringList({parts[0], parts[2], parts[3]}).join(" · "));
        for (int width = pill->fontMetrics().horizontalAdvance(parts[0]); width < whole; ++width)
            for (const QString &part : pill->textFor(width).split(" · "))
                QVERIFY2(parts.contains(part), qPrintable(part));
    }

    void aFirstWindowFitsTheScreen()
    {
        const MainWindow window;
        const QSize room = window.screen()->availableSize();
        QVERIFY(room.width() < 1440); // that of the offscreen platform; a larger one tells nothing
        QCOMPARE(window.size(), QSize(1440, 920).boundedTo(room));
    }

    void theLayoutIsKeptAndReset()
    {
        const auto dockOf = [](MainWindow &window) {
            return window.findChild<QDockWidget *>("inspectorDock");
        };
        {
            const auto window = test::sampleWindow();
            dockOf(*window)->close();
            window->close();
        }
        const auto window = test::sampleWindow();
        QVERIFY(!dockOf(*window)->isVisible());
        window->resetLayout();
        QVERIFY(dockOf(*window)->isVisible());
    }

    void aLayoutOfAnotherVersionIsNotTaken()
    {
        QSettings settings;
        {
            const auto window = test::sampleWindow();
            window->findChild<QDockWidget *>("inspectorDock")->close();
            window->close();
        }
        settings.setValue("window/version", WindowState::version - 1);
        {
            const auto window = test::sampleWindow();
            QVERIFY(window->findChild<QDockWidget *>("inspectorDock")->isVisible());
        }
        settings.setValue("window/version", WindowState::version + 1);
        const QByteArray later = settings.value("window/state").toByteArray();
        {
            const auto window = test::sampleWindow();
            window->findChild<QDockWidget *>("requestDock")->close();
            window->close();
        }
        QCOMPARE(settings.value("window/state").toByteArray(), later);
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
