#include "tests/gui/targets_fixture.h"

#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_list.h"

#include "app/workbench/rehearsal/console_model.h"

#include "harness/bad_link.h"

#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace kwb;
using namespace kwb::workbench;
using test::BadLink;

/// What stays between two clicks on a target: the connection, and what its store holds.
class TargetSessionsTest : public TargetsFixture {
    Q_OBJECT

    /// A click that goes well.
    void does(TargetGoal goal)
    {
        trigger(goal);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
    }
    /// Connections that this process has open.
    static int masters()
    {
        QProcess ps;
        ps.start("ps", {"--ppid", QString::number(QCoreApplication::applicationPid()), "-o", "args="});
        ps.waitForFinished();
        return static_cast<int>(ps.readAll().count("ControlMaster=yes"));
    }
    bool runThere(const std::string &script)
    {
        ConnectOptions options;
        options.sshArguments = sshd_->arguments();
        options.interactive = false;
        const auto connection = Connection::open({sshd_->destination(), false}, options);
        const auto answer = connection ? (*connection)->run({script, {entry().store.toStdString()}})
                                       : std::unexpected(connection.error());
        return answer && answer->status == 0;
    }

private slots:
    void initTestCase() { startSshd(); }
    void init() { beginAnew(); }
    void cleanup()
    {
        end();
        QCOMPARE(masters(), 0); // none outlives its window
    }

    void oneLoginForAllClicks()
    {
        openSample();
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        const int before = sshd_->logins();
        for (const TargetGoal goal :
             {TargetGoal::status, TargetGoal::check, TargetGoal::push, TargetGoal::load, TargetGoal::status})
            does(goal);
        QCOMPARE(sshd_->logins(), before + 1);
        QCOMPARE(loads_, 1);
        QVERIFY(tab_->pages()->logModel()->text().contains("is still open"));
        QCOMPARE(masters(), 1);
    }

    /// It is seen at once, and the next click makes a new one.
    void aCutConnectionIsMadeOnceMore()
    {
        openSample();
        tab_->setEngine(goodEngine());
        auto link = std::make_unique<BadLink>(sshd_->port(), BadLink::Faults{});
        takePort(link->port());
        tab_->list()->add(entry());
        const int before = sshd_->logins();
        does(TargetGoal::check);
        link.reset();
        takePort(sshd_->port());
        QTRY_VERIFY(tab_->list()->view()->item(0)->text().contains("no connection"));
        does(TargetGoal::push);
        does(TargetGoal::load);
        QCOMPARE(sshd_->logins(), before + 2);
        QVERIFY(!tab_->list()->view()->item(0)->text().contains("no connection"));
    }

    /// As after a sleep of this machine: nothing says that the other end is gone.
    void aConnectionThatFellSilentIsMadeOnceMore()
    {
        BadLink link(sshd_->port(), BadLink::Faults{});
        takePort(link.port());
        tab_->list()->add(entry());
        const int before = sshd_->logins();
        does(TargetGoal::status);
        link.fallSilent();
        takePort(sshd_->port());
        does(TargetGoal::status);
        QCOMPARE(sshd_->logins(), before + 2);
        QCOMPARE(masters(), 1);
    }

    void nobodysConnectionEnds()
    {
        tab_->list()->add(entry());
        const int before = sshd_->logins();
        does(TargetGoal::status);
        QCOMPARE(masters(), 1);
        bool lost = false;
        connect(tab_->list(), &TargetList::chosenChanged, tab_.get(),
                [&] { lost |= tab_->list()->view()->item(0)->text().contains("no connection"); });
        tab_->setIdle({});
        QTRY_COMPARE(masters(), 0);
        does(TargetGoal::status);
        QCOMPARE(sshd_->logins(), before + 2);
        QVERIFY(!lost);
    }

    void anotherTargetEndsTheConnection()
    {
        tab_->list()->add(entry());
        does(TargetGoal::status);
        QCOMPARE(masters(), 1);
        TargetEntry other;
        other.destination = "root@elsewhere";
        tab_->list()->add(other);
        QTRY_COMPARE(masters(), 0);
    }

    void whatWasCancelledLeavesNone()
    {
        openSample();
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
        trigger(TargetGoal::boot);
        QVERIFY(dialog<BootDialog>());
        QCOMPARE(masters(), 1);
        tab_->cancelAction()->trigger();
        QVERIFY(finishes());
        QTRY_COMPARE(masters(), 0);
    }

    /// The login by which the new system answered is the one that the next click uses.
    void theWayBackStaysOpen()
    {
        openSample();
        TargetEngine engine = goodEngine();
        engine.boot = [good = engine.boot](std::unique_ptr<Connection> connection, const std::string &store,
                                           const BundleManifest &manifest, const BootOptions &options) {
            const Destination destination = connection->destination();
            connection.reset();
            auto back = Connection::open(destination, options.connect);
            if (back) options.back(std::move(*back));
            return good(nullptr, store, manifest, options);
        };
        tab_->setEngine(engine);
        tab_->list()->add(entry());
        const int before = sshd_->logins();
        trigger(TargetGoal::boot);
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        QTest::mouseClick(asking->bootButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        does(TargetGoal::status);
        QCOMPARE(sshd_->logins(), before + 2);
    }

    /// Tells first how much goes, and Return is no; then there is nothing left to go.
    void aStoreIsCleared()
    {
        QVERIFY(runThere(
            "mkdir -p \"$1/objects\" && cd \"$1\" && for i in 1 2 3; do mkdir -p plans/000000000000000$i;"
            "head -c 200000 /dev/zero >objects/$i; ln objects/$i plans/000000000000000$i/x;"
            "touch -d 2020-01-0$i plans/000000000000000$i; done"));
        tab_->list()->add(entry());
        QAction *clear = tab_->action(TargetGoal::prune);
        QVERIFY(clear->isEnabled()); // nobody knows yet
        for (const bool sure : {false, true}) {
            trigger(TargetGoal::prune);
            auto *box = dialog<QMessageBox>();
            QVERIFY(box);
            QVERIFY2(box->text().contains(QLocale().formattedDataSize(200'000)), qPrintable(box->text()));
            QVERIFY2(box->informativeText().contains("1 old plan"), qPrintable(box->informativeText()));
            if (sure)
                QTest::mouseClick(box->findChild<QPushButton *>(), Qt::LeftButton);
            else
                QTest::keyClick(box, Qt::Key_Return);
            QVERIFY(finishes());
            QVERIFY2(!outcome_->error, qPrintable(errors()));
            QCOMPARE(outcome_->declined, !sure);
            QCOMPARE(clear->isEnabled(), !sure);
            QCOMPARE(QDir(entry().store + "/plans").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
                     sure ? 2 : 3);
            QTRY_VERIFY(!tab_->findChild<QMessageBox *>());
        }
        QVERIFY(tab_->notice()->text().contains(QLocale().formattedDataSize(200'000)));
    }

    /// What a look at the target has told decides; another target may have more.
    void nothingToClearIsKnownAfterALook()
    {
        tab_->list()->add(entry());
        does(TargetGoal::status);
        QVERIFY(!tab_->action(TargetGoal::prune)->isEnabled());
        TargetEntry other;
        other.destination = "root@elsewhere";
        tab_->list()->add(other);
        QVERIFY(tab_->action(TargetGoal::prune)->isEnabled());
    }
};

QTEST_MAIN(TargetSessionsTest)
#include "tst_target_sessions.moc"
