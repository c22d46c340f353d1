#include "tests/gui/window_fixture.h"

#include "app/workbench/compare/compare_side.h"
#include "app/workbench/compare/compare_window.h"
#include "app/workbench/map/lanes_view.h"
#include "app/workbench/table/table_pane.h"

#include "core/report/plan_json.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace kwb;
using namespace kwb::workbench;

namespace comparing {

QString logPath(const QString &name)
{
    return QStringLiteral(KWB_SOURCE_DIR) + "/tests/support/kexec-logs/" + name;
}

QStringList columnOf(TablePane *pane, int column)
{
    QStringList out;
    for (int row = 0; row < pane->model()->rowCount(); ++row)
        out += pane->model()->index(row, column).data().toString();
    return out;
}

/// The sample planned, and a window of comparisons beside it.
struct Comparing {
    Look look;
    Workspace workspace;
    Selection selection;
    CompareWindow window{{workspace, selection, look}};

    Comparing() { window.show(); }
    bool plan() { return workspace.openCopy(test::samplePath("sample.kwb")) && test::waitForPlan(workspace); }
    bool settled()
    {
        return QTest::qWaitFor([&] { return !window.sideA()->busy() && !window.sideB()->busy(); }, 20'000);
    }
    /// Whether a comparison comes in after `act`.
    template <class Act>
    bool compares(Act act)
    {
        QSignalSpy compared(&window, &CompareWindow::compared);
        act();
        return QTest::qWaitFor(
            [&] { return compared.count() > 0 && window.sideB()->value() && !window.sideA()->busy(); },
            20'000);
    }
};

} // namespace comparing

using namespace comparing;

class CompareTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString saved(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    QString savedPlan(const BootPlan &plan)
    {
        return saved("plan.json", QByteArray::fromStdString(planJson(plan)));
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("kwb-test");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    }

    void nothingDiffersFromTheSavedPlan()
    {
        Comparing it;
        QVERIFY(it.plan());
        const QString path = savedPlan(*it.workspace.plan());
        QVERIFY(it.compares([&] { it.window.compareWith(path); }));
        QTRY_COMPARE(it.window.segments()->model()->rowCount(),
                     static_cast<int>(it.workspace.plan()->segments.size()));
        QCOMPARE(it.window.differences()->model()->rowCount(), 0);
        QCOMPARE(columnOf(it.window.segments(), 1), columnOf(it.window.segments(), 2));
    }

    /// Yesterday's plan was saved; today initrd is pinned elsewhere.
    void aPinIsADifference()
    {
        Comparing it;
        QVERIFY(it.plan());
        const PlannedSegment *initrd = it.workspace.plan()->segment("initrd");
        QVERIFY(initrd != nullptr);
        const QString before = QString::fromStdString(hex(initrd->mem));
        const QString path = savedPlan(*it.workspace.plan());
        RequestSpec spec = it.workspace.spec();
        spec.pins["initrd"] = PhysAddr(initrd->mem.value + 0x100'0000);
        const QString pinned = QString::fromStdString(hex(spec.pins["initrd"]));
        QAbstractItemModelTester tester(it.window.differences()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(it.compares([&] { it.window.compareWith(path); }));
        it.workspace.edit("pin", spec); // side A follows the plan of the window
        QTRY_VERIFY(columnOf(it.window.differences(), 0).contains("initrd: address"));
        const auto row = columnOf(it.window.differences(), 0).indexOf("initrd: address");
        QCOMPARE(columnOf(it.window.differences(), 1).at(row), pinned);
        QCOMPARE(columnOf(it.window.differences(), 2).at(row), before);
        QVERIFY(!columnOf(it.window.differences(), 3).at(row).isEmpty());

        QTest::keyClicks(it.window.differences()->filterEdit(), "initrd: address");
        QTRY_VERIFY(it.window.differences()->model()->rowCount() <= 2);
        const QString exported = folder_.filePath("differences.csv");
        QSignalSpy done(it.window.differences(), &TablePane::exported);
        it.window.differences()->exportTable(exported);
        QTRY_COMPARE(done.count(), 1);
        QFile csv(exported);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("initrd: address," + pinned.toUtf8() + "," + before.toUtf8()));
    }

    void aClickOnALaneSelectsTheSegment()
    {
        Comparing it;
        QVERIFY(it.plan());
        const QString path = savedPlan(*it.workspace.plan());
        QVERIFY(it.compares([&] { it.window.compareWith(path); }));
        QTRY_VERIFY(!it.window.lanes()->lanes().spots.empty());
        const auto spots = it.window.lanes()->lanes().spots;
        const auto kernel =
            std::ranges::find_if(spots, [](const LaneSpot &spot) { return spot.segment == "kernel"; });
        QVERIFY(kernel != spots.end());
        QTest::mouseClick(it.window.lanes(), Qt::LeftButton, {},
                          QPointF(kernel->box.x + 4, kernel->box.y + kernel->box.height / 2).toPoint());
        QCOMPARE(it.selection.current().kind, Subject::Kind::segment);
        QCOMPARE(it.selection.current().name, std::string("kernel"));
    }

    void aWorkspaceIsPlanned()
    {
        Comparing it;
        QVERIFY(it.plan());
        QVERIFY(it.compares([&] { it.window.compareWith(test::samplePath("sample.kwb")); }));
        QTRY_VERIFY(it.window.segments()->model()->rowCount() > 0);
        QCOMPARE(it.window.differences()->model()->rowCount(), 0);
    }

    void logsAreShownBesideThePlan_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("place"); ///< of the initrd or kernel
        QTest::addColumn<bool>("sameMachine");
        QTest::newRow("ppc64le") << "ppc64le-2.0.25.log" << "" << true;
        QTest::newRow("x86_64") << "x86_64-2.0.25.log" << "0x63cc00000" << false;
    }

    void logsAreShownBesideThePlan()
    {
        QFETCH(QString, name);
        QFETCH(QString, place);
        QFETCH(bool, sameMachine);
        Comparing it;
        QVERIFY(it.plan());
        QVERIFY(it.compares([&] { it.window.importLog(logPath(name)); }));
        QTRY_VERIFY(it.window.differences()->model()->rowCount() > 0);
        QCOMPARE(columnOf(it.window.differences(), 0).contains("kind of machine"), !sameMachine);
        if (!place.isEmpty()) QVERIFY(columnOf(it.window.segments(), 2).contains(place));
        const auto &spots = it.window.lanes()->lanes().spots;
        const auto inB = std::ranges::count_if(
            spots, [](const LaneSpot &spot) { return !spot.segment.empty() && spot.lane.starts_with("B"); });
        const auto *log = planIn(*it.window.sideB()->value());
        QCOMPARE(static_cast<std::size_t>(inB), log->segments.size());
    }

    void aPastedLogIsRead()
    {
        Comparing it;
        QVERIFY(it.plan());
        QFile file(logPath("ppc64le-2.0.25.log"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto *read = it.window.findChild<QPushButton *>("readLog");
        QVERIFY(!it.window.logEdit()->isVisible());
        it.window.askImport();
        QVERIFY(it.window.logEdit()->isVisible());
        QVERIFY(!read->isEnabled());
        it.window.logEdit()->setPlainText(file.readAll());
        QVERIFY(it.compares([&] { QTest::mouseClick(read, Qt::LeftButton); }));
        QTRY_VERIFY(it.window.differences()->model()->rowCount() > 0);
        QVERIFY(it.window.sideB()->error() == std::nullopt);
    }

    void anOpenedLogNeedsNoBoxToPasteInto()
    {
        Comparing it;
        QVERIFY(it.plan());
        it.window.askImport();
        QVERIFY(it.window.logEdit()->isVisible());
        QVERIFY(it.compares([&] { it.window.importLog(logPath("ppc64le-2.0.25.log")); }));
        QVERIFY(!it.window.logEdit()->isVisible());
    }

    void whatIsWrongIsShownWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("JSON") << QByteArray("{\"schema\": \"kexec-workbench/plan/1\", \"arch\": 7}")
                              << "/arch";
        QTest::newRow("log") << QByteArray("kexec_load: entry = 0x1000 flags = 0x150000\nnr_segments = 1\n"
                                           "segment[0].buf   = 0x1\nsegment[0].bufsz = 0xzz\n")
                             << "line 4";
    }

    void whatIsWrongIsShownWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        Comparing it;
        QVERIFY(it.plan());
        it.window.compareWith(saved("bad", bytes));
        QVERIFY(it.settled());
        QLabel *problem = it.window.sideB()->errorLabel();
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains("bad") && problem->text().contains(place),
                 qPrintable(problem->text()));
        QCOMPARE(it.window.differences()->model()->rowCount(), 0);
        // A side that can be read again takes the error away.
        const QString path = savedPlan(*it.workspace.plan());
        QVERIFY(it.compares([&] { it.window.compareWith(path); }));
        QVERIFY(!problem->isVisible());
    }

    void aSnapshotWithAPlanIsRefused()
    {
        Comparing it;
        QVERIFY(it.plan());
        const QString target = QString::fromStdString(it.workspace.spec().target);
        QVERIFY(it.compares([&] { it.window.compareWith(target); }));
        QTRY_COMPARE(it.window.segments()->model()->rowCount(), 0);
        QVERIFY(it.compares([&] { it.window.sideA()->useFile(target); }));
        QTRY_VERIFY(it.window.sideA()->value() && planIn(*it.window.sideA()->value()) == nullptr);
        QCOMPARE(it.window.differences()->model()->rowCount(), 0);
    }

    void theCurrentPlanIsChosenByKeys()
    {
        Comparing it;
        QVERIFY(it.plan());
        QVERIFY(it.window.sideB()->empty());
        it.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&it.window));
        QToolButton *chooser = it.window.sideB()->chooser();
        QVERIFY(!chooser->accessibleName().isEmpty());
        QTimer::singleShot(0, chooser, [chooser] {
            QTest::keyClick(chooser->menu(), Qt::Key_Down);
            QTest::keyClick(chooser->menu(), Qt::Key_Return);
        });
        QVERIFY(it.compares([&] {
            chooser->setFocus();
            QTest::keyClick(chooser, Qt::Key_Space);
        }));
        QTRY_VERIFY(it.window.segments()->model()->rowCount() > 0);
    }
};

QTEST_MAIN(CompareTest)
#include "tst_compare.moc"
