#include "tests/gui/targets_fixture.h"

#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/target/askpass.h"
#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_dialog.h"
#include "app/workbench/target/target_list.h"

#include "core/target/console_tail.h"
#include "core/target/history.h"
#include "harness/bad_link.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QThread>

using namespace kwb;
using namespace kwb::workbench;
using test::BadLink;
using test::LocalSshd;

/// Targets in the window: steps, findings, questions, history.
class TargetsTest : public TargetsFixture {
    Q_OBJECT

private slots:
    void initTestCase() { startSshd(); }
    void init() { beginAnew(); }
    void cleanup() { end(); }

    /// Typed in, kept, changed and taken away.
    void targetsAreKept()
    {
        QVERIFY(!tab_->action(TargetGoal::status)->isEnabled());
        QTest::mouseClick(tab_->list()->addButton(), Qt::LeftButton);
        auto *adding = dialog<TargetDialog>();
        QVERIFY(adding);
        QVERIFY(!adding->okButton()->isEnabled());
        QTest::keyClicks(adding->destinationEdit(), "-oProxyCommand=x");
        QVERIFY(!adding->okButton()->isEnabled());
        adding->destinationEdit()->clear();
        QTest::keyClicks(adding->destinationEdit(), "root@lab1");
        QTest::keyClicks(adding->sshEdit(), "-p 2222 -i \"a key\"");
        QTest::keyClicks(adding->consoleEdit(), "virsh console lab1");
        QTest::keyClicks(adding->consoleFileEdit(), "/var/log/lab1");
        QVERIFY2(!adding->okButton()->isEnabled(), "one console is enough");
        adding->consoleFileEdit()->clear();
        QTest::mouseClick(adding->okButton(), Qt::LeftButton);
        QCOMPARE(tab_->list()->view()->count(), 1);
        QVERIFY(tab_->list()->view()->item(0)->text().startsWith("root@lab1\n"));
        QVERIFY(tab_->action(TargetGoal::status)->isEnabled());
        QVERIFY(!tab_->action(TargetGoal::check)->isEnabled()); // no plan
        const QList<TargetEntry> kept = keptTargets();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].sshArguments, QStringList({"-p", "2222", "-i", "a key"}));
        QCOMPARE(QProcess::splitCommand(joinedCommand(kept[0].sshArguments)), kept[0].sshArguments);
        QCOMPARE(kept[0].console, "virsh console lab1");
        const TargetList again(look_);
        QCOMPARE(again.targets(), kept);

        QTest::mouseClick(tab_->list()->editButton(), Qt::LeftButton);
        auto *changing = dialog<TargetDialog>();
        QVERIFY(changing);
        changing->consoleEdit()->clear();
        QTest::keyClicks(changing->consoleFileEdit(), "/var/log/lab1");
        QTest::mouseClick(changing->okButton(), Qt::LeftButton);
        QCOMPARE(keptTargets().at(0).consoleFile, "/var/log/lab1");
        QVERIFY(keptTargets().at(0).console.isEmpty());

        for (const bool sure : {false, true}) {
            QTest::mouseClick(tab_->list()->removeButton(), Qt::LeftButton);
            auto *box = dialog<QMessageBox>();
            QVERIFY(box);
            if (sure)
                QTest::mouseClick(box->buttons().constFirst(), Qt::LeftButton);
            else
                QTest::keyClick(box, Qt::Key_Return);
            QTRY_VERIFY(!tab_->findChild<QMessageBox *>());
            QCOMPARE(keptTargets().size(), sure ? 0 : 1);
        }
    }

    void connectingTellsTheState()
    {
        tab_->list()->add(entry());
        QVERIFY(tab_->list()->view()->item(0)->text().contains("not seen yet"));
        trigger(TargetGoal::status);
        QVERIFY(!tab_->list()->view()->isEnabled());
        QVERIFY(tab_->cancelAction()->isEnabled());
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QCOMPARE(tab_->steps()->state(TargetStep::connect), StepState::good);
        const QString release = QSysInfo::kernelVersion();
        QVERIFY(tab_->notice()->text().contains(release));
        QVERIFY(tab_->list()->view()->item(0)->text().contains(release));
        QCOMPARE(keptTargets().value(0).kernel, release);
        QVERIFY(tab_->pages()->logModel()->text().contains("Kernel: "));
        QVERIFY(!tab_->cancelAction()->isEnabled());
    }

    /// This machine is no PowerPC: the check says so, and nothing is sent.
    void aCheckTellsWhatSpeaksAgainstIt()
    {
        openSample();
        tab_->list()->add(entry());
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QVERIFY(outcome_->refused);
        QVERIFY(!outcome_->run.push);
        QCOMPARE(tab_->steps()->state(TargetStep::check), StepState::bad);
        QCOMPARE(tab_->steps()->state(TargetStep::push), StepState::waiting);
        const QString text = tab_->pages()->findings()->toPlainText();
        QVERIFY2(text.contains("target-machine") && text.contains("Is it the machine that you meant?"),
                 qPrintable(text));
        QCOMPARE(tab_->pages()->currentWidget(), tab_->pages()->findings());
        // Another processor cannot be set aside.
        QVERIFY(tab_->offerButton()->isHidden());
        QVERIFY(!QDir(entry().store).exists());
    }

    void whatMayBeSetAsideIsOffered()
    {
        openSample();
        tab_->list()->add(entry());
        TargetEngine engine = goodEngine();
        engine.check = [good = engine.check](Connection &connection, const Package &package,
                                             const std::string &store) -> Result<TargetCheck> {
            KWB_TRY(TargetCheck check, good(connection, package, store));
            check.findings.push_back({.code = "target-fingerprint",
                                      .severity = Severity::error,
                                      .message = {},
                                      .evidence = {},
                                      .remedy = {},
                                      .about = {}});
            return check;
        };
        tab_->setEngine(engine);
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QVERIFY(outcome_->refused);
        QCOMPARE(loads_, 0);
        QVERIFY(!tab_->offerButton()->isHidden());
        outcome_.reset();
        QTest::mouseClick(tab_->offerButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QCOMPARE(loads_, 1);
        QCOMPARE(checks_, 1);
        QCOMPARE(tab_->steps()->state(TargetStep::check), StepState::warned);
    }

    void cancelEndsIt()
    {
        BadLink link(sshd_->port(), {.silentAfter = 1});
        takePort(link.port());
        tab_->list()->add(entry());
        trigger(TargetGoal::status);
        QTRY_VERIFY(link.carried() > 0);
        QVERIFY(tab_->running());
        tab_->cancelAction()->trigger();
        QVERIFY(finishes());
        QCOMPARE(outcome_->error->kind, ErrorKind::cancelled);
        QCOMPARE(tab_->steps()->state(TargetStep::connect), StepState::bad);
        QVERIFY(!tab_->running());
        QVERIFY(tab_->action(TargetGoal::status)->isEnabled());
    }

    void theTabMayGoWhileAJobRuns()
    {
        BadLink link(sshd_->port(), {.silentAfter = 0});
        takePort(link.port());
        tab_->list()->add(entry());
        trigger(TargetGoal::status);
        tab_.reset();
        QVERIFY(!outcome_);
    }

    /// What the check found can be read while the push still runs.
    void findingsAreThereWhileTheJobGoesOn()
    {
        openSample();
        TargetEngine engine = goodEngine();
        std::atomic<bool> seen = false;
        engine.push = [&](Connection &, const std::string &, const Package &,
                          const PushOptions &) -> Result<PushResult> {
            for (int i = 0; i < 600 && !seen; ++i)
                QThread::msleep(100);
            return PushResult{};
        };
        tab_->setEngine(engine);
        tab_->list()->add(entry());
        trigger(TargetGoal::push);
        QTRY_VERIFY_WITH_TIMEOUT(
            tab_->pages()->findings()->toPlainText().contains("Nothing speaks against it"), 60'000);
        QVERIFY(tab_->running());
        seen = true;
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
    }

    /// Names machine, kernel and what will be lost; Return is no.
    void aBootIsConfirmed()
    {
        openSample();
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        trigger(TargetGoal::boot);
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        QVERIFY(asking->cancelButton()->isDefault());
        QVERIFY(tab_->pages()->findings()->toPlainText().contains("Nothing speaks against it"));
        QVERIFY(!asking->bootButton()->isDefault() && !asking->bootButton()->autoDefault());
        for (const char *part : {"tester@127.0.0.1", "IBM,8335-GTH", "demo-kernel-ppc64le.elf",
                                 "kwb.plan=", "not saved there is lost", "Services are shut down in order"})
            QVERIFY2(asking->text().contains(part), part);
        QVERIFY(asking->text().contains(QSysInfo::kernelVersion()));
        QVERIFY2(asking->width() >= 540, "a command line is long");
        QTest::mouseClick(asking->nowBox(), Qt::LeftButton, {}, QPoint(10, asking->nowBox()->height() / 2));
        QVERIFY(asking->text().contains("nothing is shut down"));
        QVERIFY(!asking->watchdogBox()->isEnabled());
        for (const QLabel *label : asking->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QTest::keyClick(asking, Qt::Key_Return);
        QVERIFY(finishes());
        QVERIFY(outcome_->declined);
        QCOMPARE(boots_, 0);
        QCOMPARE(tab_->steps()->state(TargetStep::boot), StepState::skipped);
        QCOMPARE(tab_->steps()->state(TargetStep::verdict), StepState::waiting);
        QCOMPARE(tab_->pages()->history()->topLevelItemCount(), 0);
    }

    void aBootByFileSaysIt()
    {
        openSample();
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        tab_->wayBox()->setCurrentIndex(1);
        trigger(TargetGoal::boot);
        auto *box = dialog<QMessageBox>(); // what of the plan survives
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton *>(), Qt::LeftButton);
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        QVERIFY2(asking->text().contains("by file: places, tree and purgatory"), qPrintable(asking->text()));
        QTest::mouseClick(asking->cancelButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY(outcome_->declined);
    }

    void aBootIsWatchedAndKept()
    {
        openSample();
        tab_->setEngine(goodEngine());
        TargetEntry target = entry();
        target.console = "true";
        tab_->list()->add(target);
        trigger(TargetGoal::boot);
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        QTest::mouseClick(asking->nowBox(), Qt::LeftButton, {}, QPoint(10, asking->nowBox()->height() / 2));
        QTest::mouseClick(asking->bootButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QCOMPARE(boots_, 1);
        QVERIFY(now_);
        QVERIFY(tab_->steps()->topLevelItem(5)->text(2) != "0.0 s"); // the time that the watch took
        QCOMPARE(tab_->steps()->state(TargetStep::boot), StepState::good);
        QCOMPARE(tab_->steps()->state(TargetStep::verdict), StepState::good);
        QVERIFY(tab_->notice()->text().startsWith("Booted this plan: 6.99-booted"));
        QCOMPARE(tab_->pages()->consoleModel()->rowCount(), 3);
        QCOMPARE(tab_->pages()->history()->topLevelItemCount(), 1);
        QCOMPARE(tab_->pages()->history()->topLevelItem(0)->text(1), "Booted the plan");
        QVERIFY(tab_->list()->view()->item(0)->text().contains("6.99-booted"));
        QVERIFY(tab_->list()->view()->item(0)->text().contains("Booted the plan"));
        // The history is the target's: another one has none.
        TargetEntry other;
        other.destination = "root@elsewhere";
        tab_->list()->add(other);
        QCOMPARE(tab_->pages()->history()->topLevelItemCount(), 0);
        QCOMPARE(tab_->steps()->state(TargetStep::verdict), StepState::waiting);
        tab_->list()->view()->setCurrentRow(0);
        QCOMPARE(tab_->pages()->history()->topLevelItemCount(), 1);
    }

    /// What is new in a file to which the console is written is read while the target boots.
    void aConsoleFileIsFollowed()
    {
        openSample();
        const QString path = folder_.filePath("console.log");
        write(path, "of an earlier boot\n");
        TargetEngine engine = goodEngine();
        engine.boot = [path](std::unique_ptr<Connection>, const std::string &, const BundleManifest &,
                             const BootOptions &options) -> Result<BootVerdict> {
            KWB_TRY(const auto tail, ConsoleTail::open(options.console));
            for (const char *text : {"first", "second"}) {
                QFile file(path);
                if (!file.open(QIODevice::Append)) break;
                file.write(text);
                file.close();
                options.line({0, tail->take()});
            }
            BootVerdict verdict;
            verdict.end = BootEnd::bootedThisPlan;
            return verdict;
        };
        tab_->setEngine(engine);
        TargetEntry target = entry();
        target.consoleFile = path;
        tab_->list()->add(target);
        trigger(TargetGoal::boot);
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        QVERIFY2(!asking->text().contains("No console is set"), qPrintable(asking->text()));
        QTest::mouseClick(asking->bootButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QCOMPARE(tab_->pages()->consoleModel()->text().simplified(), "first second");
    }

    void whatIsLoadedIsNotReplacedUnasked()
    {
        openSample();
        otherLoaded_ = true;
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        for (const bool replace : {false, true}) {
            trigger(TargetGoal::load);
            auto *box = dialog<QMessageBox>();
            QVERIFY(box);
            QVERIFY(box->text().contains("tester@127.0.0.1"));
            if (replace)
                QTest::mouseClick(box->findChild<QPushButton *>(), Qt::LeftButton);
            else
                QTest::keyClick(box, Qt::Key_Return);
            QVERIFY(finishes());
            QVERIFY2(!outcome_->error, qPrintable(errors()));
            QCOMPARE(outcome_->declined, !replace);
            QCOMPARE(loads_, replace ? 1 : 0);
            QCOMPARE(tab_->steps()->state(TargetStep::load), replace ? StepState::good : StepState::skipped);
            QTRY_VERIFY(!tab_->findChild<QMessageBox *>());
        }
    }

    /// A job that waits for an answer is cancelled with its question.
    void aQuestionGoesWithItsJob()
    {
        openSample();
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        trigger(TargetGoal::boot);
        QVERIFY(dialog<BootDialog>());
        tab_->cancelAction()->trigger();
        QVERIFY(finishes());
        QCOMPARE(outcome_->error->kind, ErrorKind::cancelled);
        QTRY_VERIFY(!tab_->findChild<BootDialog *>());
        QCOMPARE(boots_, 0);
    }

    void aSnapshotCanBecomeTheTarget()
    {
        openSample();
        TargetEngine engine = goodEngine();
        engine.probe = [](Connection &, const Progress &progress) -> Result<Probe> {
            QFile in(test::samplePath("pseries-debian12.tar.gz"));
            if (!in.open(QIODevice::ReadOnly) || !progress(1, 0))
                return fail(ErrorKind::missing, {KWB_MSG("test", "no sample")});
            const QByteArray bytes = in.readAll();
            Probe out;
            out.archive = Blob::copyOf(bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
            return out;
        };
        tab_->setEngine(engine);
        tab_->list()->add(entry());
        const std::string before = workspace_->spec().target;
        trigger(TargetGoal::probe);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QVERIFY(QFile::exists(outcome_->snapshot));
        QCOMPARE(tab_->offerButton()->text(), "Use as target");
        QTest::mouseClick(tab_->offerButton(), Qt::LeftButton);
        QCOMPARE(workspace_->spec().target, outcome_->snapshot.toStdString());
        QVERIFY(test::waitForPlan(*workspace_));
        QVERIFY(!workspace_->error());
        workspace_->undoStack()->undo();
        QCOMPARE(workspace_->spec().target, before);
    }

    /// A real machine of another kind has no snapshot to give.
    void aProbeThatCannotSaysWhy()
    {
        tab_->list()->add(entry());
        trigger(TargetGoal::probe);
        QVERIFY(finishes());
        QVERIFY(outcome_->error);
        QCOMPARE(outcome_->error->kind, ErrorKind::unsupported);
        QVERIFY(tab_->notice()->text().contains("no snapshot can be captured"));
        QVERIFY(outcome_->snapshot.isEmpty());
    }

    void theWindowLeadsThere()
    {
        auto window = std::make_unique<MainWindow>();
        QAction *action = window->tab<TargetsTab>()->loadOnTargetAction();
        QVERIFY(!action->isEnabled());
        window = test::sampleWindow();
        QVERIFY(window);
        action = window->tab<TargetsTab>()->loadOnTargetAction();
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(window->tabs()->currentWidget(), window->tab<TargetsTab>());
    }
};

QTEST_MAIN(TargetsTest)
#include "tst_targets.moc"
