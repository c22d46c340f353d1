#include "tests/gui/targets_fixture.h"

#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/target/askpass.h"
#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_dialog.h"
#include "app/workbench/target/target_list.h"

#include "core/target/history.h"
#include "harness/bad_link.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QProgressBar>
#include <QTest>
#include <QTimer>

using namespace kwb;
using namespace kwb::workbench;
using test::BadLink;
using test::LocalSshd;

/// The window's way to a target: host keys, passphrases, links that break.
class TargetLinksTest : public TargetsFixture {
    Q_OBJECT

private slots:
    void initTestCase() { startSshd(); }
    void init() { beginAnew(); }
    void cleanup() { end(); }

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
        if (!lets) return;
        trigger(TargetGoal::status);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        file.seek(0);
        QCOMPARE(file.readAll(), asked); // not once more
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
    TargetLinksTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_target_links.moc"
