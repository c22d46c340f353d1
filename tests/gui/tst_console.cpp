#include "tests/gui/window_fixture.h"

#include "app/workbench/common/look.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/rehearsal/verdict_panel.h"
#include "app/workbench/tabs/console_tab.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTreeWidget>

#include <csignal>
#include <sys/types.h>

using namespace kwb;
using namespace kwb::workbench;

/// Rehearsals in the window, with the real emulator.
class ConsoleTest : public QObject {
    Q_OBJECT

    /// Emulators that this program started and that still live.
    static std::vector<pid_t> emulators()
    {
        std::vector<pid_t> found;
        for (const QString &pid : QDir("/proc").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file("/proc/" + pid + "/stat");
            if (!file.open(QIODevice::ReadOnly)) continue;
            const QByteArray stat = file.readAll();
            const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
            if (stat.contains("(qemu-system") &&
                rest.value(1).toLongLong() == QCoreApplication::applicationPid())
                found.push_back(pid.toInt());
        }
        return found;
    }
    /// Starts a rehearsal and stops the clock of its emulator: the sample's kernel powers off by itself
    /// within a tenth of a second, and another emulator went before it to tell the machine's tree.
    bool holdsAnEmulator()
    {
        tab_->rehearse();
        return QTest::qWaitFor(
            [] {
                const std::vector<pid_t> living = emulators();
                return !living.empty() && ::kill(living.front(), SIGSTOP) == 0;
            },
            20'000);
    }
    bool finishes(int milliseconds = 60'000)
    {
        return QTest::qWaitFor([this] { return outcome_ != nullptr; }, milliseconds);
    }

private slots:
    void init()
    {
        workspace_ = std::make_unique<Workspace>();
        tab_ = std::make_unique<ConsoleTab>(Context{*workspace_, selection_, look_});
        outcome_.reset();
        connect(tab_->rehearser(), &Rehearser::finished, this,
                [this](const Rehearser::Outcome &outcome) { outcome_ = outcome; });
        QVERIFY(!tab_->rehearseAction()->isEnabled());
        QVERIFY(workspace_->openCopy(test::samplePath("sample.kwb")));
        QVERIFY(test::waitForPlan(*workspace_));
        tab_->resize(1100, 400);
        tab_->show();
    }

    void whatARehearsalIsStandsThereUntilTheConsoleSpeaks()
    {
        QVERIFY(tab_->introduction()->isVisible());
        QVERIFY(tab_->introduction()->text().contains("qemu-system-ppc64"));
        QVERIFY(!tab_->view()->isVisible());
        emit tab_->rehearser()->lines({ConsoleLine{.seconds = 0.5, .text = "hello"}});
        QVERIFY(!tab_->introduction()->isVisible());
        QVERIFY(tab_->view()->isVisible());
    }

    /// A machine that prints without end does not eat this one's memory; what was lost is told.
    void aConsoleHasABound()
    {
        ConsoleModel &model = *tab_->model();
        std::vector<ConsoleLine> lines(ConsoleModel::mostLines + 1);
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i] = {static_cast<double>(i), "line " + std::to_string(i)};
        emit tab_->rehearser()->lines(lines);
        QVERIFY(static_cast<std::size_t>(model.rowCount()) <= ConsoleModel::mostLines);
        QCOMPARE(model.dropped() + static_cast<std::size_t>(model.rowCount()), lines.size());
        QVERIFY(model.index(model.rowCount() - 1).data().toString() ==
                QString::fromStdString(lines.back().text));
        QVERIFY(model.text().left(100).contains("dropped"));
        const auto *live = tab_->findChild<QLabel *>("live");
        QVERIFY2(live && live->text().contains("kept"), qPrintable(live->text()));
        QVERIFY(!live->text().contains("live"));
    }

    void theSampleIsGood()
    {
        QAbstractItemModelTester tester(tab_->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(tab_->rehearseAction()->isEnabled());
        tab_->rehearseAction()->trigger();
        QVERIFY(tab_->cancelAction()->isEnabled());
        QVERIFY(tab_->findChild<QLabel *>("live")->text().contains("live"));
        QVERIFY(finishes());
        QVERIFY2(*outcome_ && (*outcome_)->ok(), qPrintable(tab_->verdict()->summary()->text()));
        QVERIFY(tab_->verdict()->summary()->text().startsWith("Good"));
        QCOMPARE(static_cast<std::size_t>(tab_->model()->rowCount()), (*outcome_)->verdict.lines.size());
        QTreeWidget *checks = tab_->verdict()->checks();
        QCOMPARE(static_cast<std::size_t>(checks->topLevelItemCount()), (*outcome_)->verdict.steps.size());
        QTest::keyClick(checks, Qt::Key_Down);
        checks->setCurrentItem(checks->topLevelItem(1));
        QCOMPARE(tab_->view()->currentIndex().data().toString(), checks->topLevelItem(1)->text(2));
        QVERIFY(emulators().empty());
        const QString wanted = tab_->model()->index(2, 0).data().toString();
        QTest::keyClicks(tab_->findEdit(), wanted);
        QVERIFY(tab_->view()->currentIndex().data().toString().contains(wanted));
        tab_->view()->clearSelection();
        tab_->copyChosen();
        QCOMPARE(QGuiApplication::clipboard()->text(), tab_->model()->text());
    }

    void aTextToWaitForEndsTheRun()
    {
        tab_->untilEdit()->setText("DEMO DONE");
        tab_->rehearse();
        QVERIFY(finishes());
        QVERIFY2(*outcome_, qPrintable(tab_->verdict()->notice()->text()));
        QVERIFY((*outcome_)->ok());
        outcome_.reset();
        tab_->untilEdit()->setText("never printed");
        tab_->rehearse();
        QVERIFY(finishes());
        QVERIFY2(*outcome_, qPrintable(tab_->verdict()->notice()->text()));
        QVERIFY(!(*outcome_)->ok());
        QVERIFY(tab_->verdict()->summary()->text().startsWith("Not good"));
    }

    void cancelEndsTheEmulator()
    {
        QVERIFY(holdsAnEmulator());
        tab_->cancelAction()->trigger();
        QVERIFY(finishes(5'000));
        QVERIFY(!*outcome_);
        QCOMPARE(outcome_->error().kind, ErrorKind::cancelled);
        QVERIFY(emulators().empty());
        QVERIFY(tab_->rehearseAction()->isEnabled());
    }

    void aClosedTabEndsTheEmulator()
    {
        QVERIFY(holdsAnEmulator());
        tab_.reset();
        QVERIFY(emulators().empty());
    }

    void aPinInConflictIsNotGood()
    {
        RequestSpec spec = workspace_->spec();
        const PhysAddr place = workspace_->plan()->segments.front().mem;
        spec.pins = {{"kernel", place}, {"initrd", place}};
        workspace_->edit("pin", spec);
        QVERIFY(test::waitForPlan(*workspace_));
        QVERIFY(workspace_->plan()->hasErrors());
        // It is said before the run, too.
        QTRY_COMPARE(tab_->rehearseAction()->text(), QString("Rehearse anyway"));
        QVERIFY(tab_->verdict()->notice()->text().contains("cannot be good"));
        tab_->rehearse();
        QVERIFY(finishes());
        QVERIFY2(*outcome_, qPrintable(tab_->verdict()->notice()->text()));
        QVERIFY(!(*outcome_)->ok());
        QVERIFY(tab_->verdict()->summary()->text().startsWith("Not good"));
        QVERIFY(tab_->verdict()->summary()->text().contains("the plan has errors"));
        QVERIFY(tab_->verdict()->checks()->topLevelItemCount() > 0);
    }

    void withoutQemuItSaysWhatToInstall()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        tab_->rehearse();
        const bool ended = finishes();
        qputenv("PATH", path);
        QVERIFY(ended && !*outcome_);
        QCOMPARE(tab_->verdict()->summary()->text(), QString("QEMU cannot run."));
        QVERIFY(tab_->verdict()->notice()->text().contains("qemu-system-ppc"));
    }

private:
    Look look_;
    Selection selection_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<ConsoleTab> tab_;
    Rehearser::Outcome outcome_;
};

QTEST_MAIN(ConsoleTest)
#include "tst_console.moc"
