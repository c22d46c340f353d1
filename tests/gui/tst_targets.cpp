#include "tests/gui/settings_fixture.h"
#include "tests/gui/window_fixture.h"

#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/target/askpass.h"
#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_dialog.h"
#include "app/workbench/target/target_list.h"
#include "app/workbench/target/targets_tab.h"

#include "core/target/history.h"
#include "harness/bad_link.h"
#include "harness/local_sshd.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace kwb;
using namespace kwb::workbench;
using test::BadLink;
using test::LocalSshd;

/// Targets in the window, by the real ssh to a real sshd on this machine. What only a PowerPC machine as root
/// could answer is played.
class TargetsTest : public QObject {
    Q_OBJECT

    static void write(const QString &path, const QByteArray &text)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    /// The way to the sshd, by a file that says which port: it can become another one for the same target.
    void takePort(quint16 port) const
    {
        write(folder_.filePath("ssh_config"), "Host *\n  Port " + QByteArray::number(port) + "\n");
    }
    TargetEntry entry() const
    {
        TargetEntry out;
        out.destination = "tester@127.0.0.1";
        for (const std::string &word : sshd_->arguments())
            out.sshArguments += QString::fromStdString(word);
        out.sshArguments[out.sshArguments.indexOf("none")] = folder_.filePath("ssh_config");
        const auto port = out.sshArguments.indexOf("-p");
        out.sshArguments.remove(port, 2);
        out.store = sshd_->home() + "/store";
        return out;
    }
    /// A target that could take it all; the engine's other parts count their calls.
    TargetEngine goodEngine()
    {
        TargetEngine out;
        out.check = [this](Connection &connection, const Package &package,
                           const std::string &store) -> Result<TargetCheck> {
            TargetCheck check;
            KWB_TRY(check.state, readTargetState(connection, store));
            check.state.loaded = otherLoaded_;
            check.model = "IBM,8335-GTH";
            check.store = store;
            check.toSend = package.size();
            ++checks_;
            return check;
        };
        out.load = [this](Connection &, const std::string &, const BundleManifest &, LoadWay,
                          bool) -> Result<LoadOutcome> {
            ++loads_;
            LoadOutcome loaded;
            loaded.done = true;
            loaded.loaded = true;
            return loaded;
        };
        out.boot = [this](std::unique_ptr<Connection>, const std::string &, const BundleManifest &,
                          const BootOptions &options) -> Result<BootVerdict> {
            ++boots_;
            now_ = options.now;
            options.notice({KWB_MSG("boot.started", "the target has begun to leave the old system")});
            for (int i = 0; i < 3; ++i)
                options.line({0.1 * i, "console line " + std::to_string(i)});
            QThread::msleep(100);
            BootVerdict verdict;
            verdict.end = BootEnd::bootedThisPlan;
            verdict.after.emplace();
            verdict.after->release = "6.99-booted";
            verdict.after->bootId = "another";
            verdict.seconds = 12.5;
            return verdict;
        };
        return out;
    }
    bool finishes(int milliseconds = 60'000)
    {
        const bool done = QTest::qWaitFor([this] { return outcome_.has_value(); }, milliseconds);
        return done;
    }
    void trigger(TargetGoal goal)
    {
        outcome_.reset();
        QTRY_VERIFY(tab_->action(goal)->isEnabled());
        tab_->action(goal)->trigger();
        QVERIFY(tab_->running());
    }
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool shown = QTest::qWaitFor(
            [&] { return (found = tab_->findChild<Dialog *>()) != nullptr && found->isVisible(); }, 60'000);
        return shown ? found : nullptr;
    }
    QString errors() const
    {
        return outcome_->error ? QString::fromStdString(outcome_->error->text()) : QString();
    }

    void openSample()
    {
        QVERIFY(workspace_->openCopy(test::samplePath("sample.kwb")));
        QVERIFY(test::waitForPlan(*workspace_));
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", folder_.filePath("state").toLocal8Bit());
        sshd_ = std::make_unique<LocalSshd>();
        QCOMPARE(sshd_->start(), QString());
    }

    void init()
    {
        QSettings().clear();
        QDir(folder_.filePath("state")).removeRecursively();
        QDir(sshd_->home() + "/store").removeRecursively();
        checks_ = loads_ = boots_ = 0;
        otherLoaded_ = false;
        outcome_.reset();
        sshd_->know(LocalSshd::Known::right);
        takePort(sshd_->port());
        workspace_ = std::make_unique<Workspace>();
        tab_ = std::make_unique<TargetsTab>(Context{*workspace_, selection_, look_});
        tab_->setAskpass(QStringLiteral("/bin/false"));
        tab_->setSnapshotFolder(folder_.filePath("snapshots"));
        connect(tab_.get(), &TargetsTab::finished, this,
                [this](const TargetOutcome &outcome) { outcome_ = outcome; });
        tab_->resize(1200, 400);
        tab_->show();
    }

    void cleanup()
    {
        tab_.reset();
        workspace_.reset();
    }

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

    void unknownHostKeysAreAskedFor()
    {
        const QString askpass = folder_.filePath("askpass");
        write(askpass,
              "#!/bin/sh\nprintf '%s %s' \"$KWB_ASKPASS\" \"$1\" >\"$0.asked\"\ncat \"$0.answer\"\n");
        QFile::setPermissions(askpass, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        tab_->setAskpass(askpass);
        tab_->list()->add(entry());
        for (const bool yes : {false, true}) {
            sshd_->know(LocalSshd::Known::none);
            write(askpass + ".answer", yes ? "yes\n" : "no\n");
            trigger(TargetGoal::status);
            QVERIFY(finishes());
            QCOMPARE(!outcome_->error, yes);
            QCOMPARE(tab_->steps()->state(TargetStep::connect), yes ? StepState::good : StepState::bad);
            QFile asked(askpass + ".asked");
            QVERIFY(asked.open(QIODevice::ReadOnly));
            const QByteArray question = asked.readAll();
            QVERIFY2(question.startsWith("1 ") && question.contains("SHA256:"), question.constData());
        }
    }

    void cancelEndsIt()
    {
        BadLink link(sshd_->port(), {.silentAfter = 0});
        takePort(link.port());
        tab_->list()->add(entry());
        trigger(TargetGoal::status);
        QTest::qWait(200);
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

    /// A link that breaks while files travel, as after a sleep: it is said, and a retry goes on there.
    void aBrokenLinkCanBeRetried()
    {
        openSample();
        BadLink link(sshd_->port(), {.breakAfter = 40'000});
        takePort(link.port());
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        QProgressBar *progress = tab_->progress();
        trigger(TargetGoal::push);
        QVERIFY(finishes());
        QVERIFY(outcome_->error);
        QCOMPARE(outcome_->error->kind, ErrorKind::unreachable);
        QCOMPARE(outcome_->at, TargetStep::push);
        QCOMPARE(tab_->steps()->state(TargetStep::push), StepState::bad);
        QVERIFY(progress->isHidden());
        QVERIFY(!tab_->offerButton()->isHidden());
        QCOMPARE(tab_->offerButton()->text(), "Retry");
        takePort(sshd_->port());
        outcome_.reset();
        QTest::mouseClick(tab_->offerButton(), Qt::LeftButton);
        QVERIFY(tab_->running());
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QCOMPARE(tab_->steps()->state(TargetStep::push), StepState::good);
        QCOMPARE(tab_->steps()->state(TargetStep::check), StepState::good);
        QCOMPARE(checks_, 1); // not once more
        QVERIFY(tab_->offerButton()->isHidden());
        QVERIFY(!QDir(entry().store + "/plans").isEmpty());
    }

    /// While a person thinks about a question the machine sleeps, or the line is cut: that is seen at once,
    /// and the answer goes over a new connection.
    void aLostConnectionComesBackByItself()
    {
        openSample();
        auto link = std::make_unique<BadLink>(sshd_->port(), BadLink::Faults{});
        takePort(link->port());
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        trigger(TargetGoal::boot);
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        QVERIFY(!tab_->list()->view()->item(0)->text().contains("no connection"));
        const int logins = sshd_->logins();
        link.reset();
        takePort(sshd_->port());
        QTRY_VERIFY(tab_->list()->view()->item(0)->text().contains("no connection"));
        QCOMPARE(tab_->steps()->state(TargetStep::connect), StepState::warned);
        QCOMPARE(sshd_->logins(), logins); // not before the next step
        QTest::mouseClick(asking->bootButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QCOMPARE(boots_, 1);
        QCOMPARE(sshd_->logins(), logins + 1);
        QCOMPARE(tab_->steps()->state(TargetStep::connect), StepState::good);
        QVERIFY(!tab_->list()->view()->item(0)->text().contains("no connection"));
    }

    /// The same while files travel: what is there already is not sent again.
    void aPushGoesOnOverANewConnection()
    {
        openSample();
        BadLink link(sshd_->port(), {.breakAfter = 40'000});
        takePort(link.port());
        TargetEngine engine = goodEngine();
        int pushes = 0;
        engine.push = [&](Connection &connection, const std::string &store, const Package &package,
                          const PushOptions &options) {
            if (++pushes == 2) return pushPackage(connection, store, package, options);
            const auto broken = pushPackage(connection, store, package, options);
            takePort(sshd_->port());
            return broken;
        };
        tab_->setEngine(engine);
        tab_->list()->add(entry());
        trigger(TargetGoal::push);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QCOMPARE(pushes, 2);
        QCOMPARE(checks_, 1);
        QCOMPARE(tab_->steps()->state(TargetStep::push), StepState::good);
    }

    /// A machine that answers there with another host key is not the one that was lost.
    void anotherHostKeyIsRefusedOnTheWayBack()
    {
        openSample();
        auto link = std::make_unique<BadLink>(sshd_->port(), BadLink::Faults{});
        takePort(link->port());
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        trigger(TargetGoal::boot);
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        sshd_->changeHostKey(); // known_hosts has the old one until the next test
        QCOMPARE(sshd_->start(), QString());
        link.reset();
        takePort(sshd_->port());
        QTRY_VERIFY(tab_->list()->view()->item(0)->text().contains("no connection"));
        QTest::mouseClick(asking->bootButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY(outcome_->error);
        QCOMPARE(outcome_->error->kind, ErrorKind::unreachable);
        QVERIFY2(errors().contains("IDENTIFICATION HAS CHANGED") || errors().contains("host key"),
                 qPrintable(errors()));
        QCOMPARE(boots_, 0);
        QCOMPARE(tab_->offerButton()->text(), "Retry");
        QVERIFY(tab_->list()->view()->item(0)->text().contains("no connection"));
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

    /// ssh asks for the passphrase of a key by this program's dialog: a wrong one is asked for again, and who
    /// cancels is told what ssh says.
    void passphrasesAreAskedFor_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("questions");
        QTest::addColumn<bool>("lets");
        QTest::newRow("right") << "open sesame" << 1 << true;
        QTest::newRow("wrong, then right") << "open barley\nopen sesame" << 2 << true;
        QTest::newRow("always wrong") << "a\nb\nc\nd\ne" << 3 << false;
        QTest::newRow("cancelled") << "cancel" << 1 << false;
    }
    void passphrasesAreAskedFor()
    {
        QFETCH(const QString, answers);
        QFETCH(const int, questions);
        QFETCH(const bool, lets);
        const QString key = folder_.filePath("locked");
        QFile::remove(key);
        QVERIFY(QFile::copy(sshd_->file("user"), key));
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(QProcess::execute("ssh-keygen", {"-q", "-p", "-P", "", "-N", "open sesame", "-f", key}), 0);
        qputenv("KWB_TEST_ANSWERS", folder_.filePath("answers").toLocal8Bit());
        write(folder_.filePath("answers"), answers.toUtf8());
        QFile::remove(folder_.filePath("answers.asked"));
        tab_->setAskpass(QCoreApplication::applicationFilePath());
        TargetEntry target = entry();
        target.sshArguments[target.sshArguments.indexOf(sshd_->file("user"))] = key;
        tab_->list()->add(target);
        trigger(TargetGoal::status);
        QVERIFY(finishes());
        QFile file(folder_.filePath("answers.asked"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray asked = file.readAll();
        QVERIFY2(asked.count("Enter passphrase for key") >= questions, asked.constData());
        if (lets || questions == 1) QCOMPARE(asked.count('\n'), questions);
        QVERIFY2(asked.contains(key.toLocal8Bit()), asked.constData());
        QVERIFY2(!outcome_->error == lets, qPrintable(errors()));
        QCOMPARE(tab_->notice()->text().contains("Permission denied (publickey)"), !lets);
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

    void askpassKnowsWhatIsAsked()
    {
        QCOMPARE(askpassKind("Are you sure you want to continue connecting (yes/no/[fingerprint])? ", {}),
                 AskpassKind::yesOrNo);
        QCOMPARE(askpassKind("root@lab1's password: ", {}), AskpassKind::secret);
        QCOMPARE(askpassKind("Allow use of key?", "confirm"), AskpassKind::confirm);
        QCOMPARE(askpassKind("Confirm user presence", "none"), AskpassKind::tell);
        char program[] = "kexec-workbench";
        char hidden[] = "--askpass";
        char *arguments[] = {program, hidden};
        QVERIFY(!isAskpass(1, arguments));
        QVERIFY(isAskpass(2, arguments));
    }

    void askpassTrustsNobodyByReturn()
    {
        const QString prompt = "The authenticity of host 'lab1' can't be established.\n"
                               "ED25519 key fingerprint is SHA256:abc.\n"
                               "Are you sure you want to continue connecting (yes/no/[fingerprint])? ";
        for (const bool yes : {false, true}) {
            AskpassDialog asking(prompt, AskpassKind::yesOrNo);
            asking.show();
            QVERIFY(asking.prompt()->text().contains("SHA256:abc"));
            QVERIFY(asking.edit()->isHidden());
            if (yes)
                QTest::mouseClick(asking.yesButton(), Qt::LeftButton);
            else
                QTest::keyClick(&asking, Qt::Key_Return);
            QVERIFY(asking.isHidden());
            QCOMPARE(asking.answer(), yes ? "yes" : "no");
        }
    }

    void askpassTakesSecrets()
    {
        AskpassDialog asking("root@lab1's password: ", AskpassKind::secret);
        asking.show();
        QCOMPARE(asking.edit()->echoMode(), QLineEdit::Password);
        QTest::keyClicks(asking.edit(), "s3cret");
        QTest::keyClick(asking.edit(), Qt::Key_Return);
        QCOMPARE(asking.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(asking.answer(), "s3cret");
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

private:
    test::OwnSettings settings_;
    QTemporaryDir folder_;
    std::unique_ptr<LocalSshd> sshd_;
    Selection selection_;
    Look look_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<TargetsTab> tab_;
    std::optional<TargetOutcome> outcome_;
    int checks_ = 0;
    int loads_ = 0;
    int boots_ = 0;
    bool otherLoaded_ = false;
    std::atomic<bool> now_ = false;
};

/// Where ssh starts this program to ask, its dialog is answered as the test has written down: a line for each
/// question.
static void answerAskpass()
{
    const QString path = qEnvironmentVariable("KWB_TEST_ANSWERS");
    if (!qEnvironmentVariableIsSet("KWB_ASKPASS") || path.isEmpty()) return;
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [path] {
        auto *dialog = qobject_cast<AskpassDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || !dialog->isVisible() || !dialog->edit()->text().isEmpty()) return;
        QFile asked(path + ".asked");
        QFile answers(path);
        if (!asked.open(QIODevice::ReadWrite) || !answers.open(QIODevice::ReadOnly)) std::abort();
        const auto before = asked.readAll().count('\n');
        asked.write(dialog->prompt()->text().toLocal8Bit() + "\n");
        const QByteArray answer = answers.readAll().split('\n').value(before, "cancel");
        if (answer == "cancel") {
            QTest::mouseClick(dialog->noButton(), Qt::LeftButton);
            return;
        }
        QTest::keyClicks(dialog->edit(), QString::fromUtf8(answer));
        QTest::mouseClick(dialog->yesButton(), Qt::LeftButton);
    });
    timer->start(20);
}
Q_COREAPP_STARTUP_FUNCTION(answerAskpass)

int main(int argc, char **argv)
{
    if (isAskpass(argc, argv)) return runAskpass(argc, argv);
    QApplication app(argc, argv);
    TargetsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_targets.moc"
