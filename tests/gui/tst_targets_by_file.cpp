#include "tests/gui/targets_tab_fixture.h"

#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/target_list.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace kwb;
using namespace kwb::workbench;

/// Loading by file in the window. The target is this machine, which takes what is pushed; load and boot are
/// played.
class TargetsByFileTest : public TargetsTabFixture {
    Q_OBJECT

    /// A target that takes all, or whose policy forbids segments.
    TargetEngine engine(bool segmentsForbidden)
    {
        TargetEngine out;
        out.check = [segmentsForbidden](Connection &connection, const Package &package,
                                        const std::string &store) -> Result<TargetCheck> {
            TargetCheck check;
            KWB_TRY(check.state, readTargetState(connection, store));
            check.state.loaded = false;
            check.store = store;
            check.toSend = package.size();
            if (!segmentsForbidden || package.way == LoadWay::byFile) return check;
            for (const auto &[code, severity] :
                 {std::pair("lockdown", Severity::error), std::pair("target-by-file", Severity::note)})
                check.findings.push_back({.code = code,
                                          .severity = severity,
                                          .message = {},
                                          .evidence = {},
                                          .remedy = {},
                                          .about = {}});
            return check;
        };
        out.load = [this](Connection &, const std::string &, const Package &package,
                          bool) -> Result<LoadOutcome> {
            ways_.push_back(package.way);
            LoadOutcome loaded;
            loaded.done = true;
            loaded.loaded = true;
            loaded.way = package.way;
            loaded.places = comparePlaces(package.manifest, {{"kernel", 0x6d0000}});
            return loaded;
        };
        return out;
    }

private slots:
    void init()
    {
        ways_.clear();
        makeTab();
        openSample();
        TargetEntry entry;
        entry.destination = "local:";
        entry.store = folder_.filePath("store");
        tab_->list()->add(entry);
        tab_->show();
    }

    void cleanup() { end(); }

    /// Before anything is loaded, what of the plan does not survive is told, and no is the safe answer.
    void whatIsLostIsTold()
    {
        tab_->setEngine(engine(false));
        tab_->wayBox()->setCurrentIndex(1);
        QVERIFY(!tab_->wayBox()->accessibleName().isEmpty());
        for (const bool go : {false, true}) {
            trigger(TargetGoal::load);
            QVERIFY(!tab_->wayBox()->isEnabled());
            auto *box = dialog<QMessageBox>();
            QVERIFY(box);
            QVERIFY2(box->informativeText().contains("The purgatory: that of the target") &&
                         box->informativeText().contains("The initrd, byte for byte"),
                     qPrintable(box->informativeText()));
            if (go)
                QTest::mouseClick(box->findChild<QPushButton *>(), Qt::LeftButton);
            else
                QTest::keyClick(box, Qt::Key_Return);
            QVERIFY(finishes());
            QVERIFY2(!outcome_->error, qPrintable(errors()));
            QCOMPARE(outcome_->declined, !go);
            QCOMPARE(ways_.size(), std::size_t(go ? 1 : 0));
            QTRY_VERIFY(!tab_->findChild<QMessageBox *>());
        }
        QVERIFY(ways_[0] == LoadWay::byFile);
        QVERIFY2(tab_->pages()->logModel()->text().contains("the kernel chose 0x6d0000"),
                 qPrintable(tab_->pages()->logModel()->text()));
    }

    /// Which could not be watched: nothing is sent and nothing loaded.
    void thisMachineIsNotBooted()
    {
        tab_->setEngine(engine(false));
        trigger(TargetGoal::boot);
        QVERIFY(finishes());
        QVERIFY(outcome_->error);
        QCOMPARE(outcome_->error->kind, ErrorKind::usage);
        QVERIFY(ways_.empty());
        QVERIFY(!outcome_->run.push);
    }

    void exactlyAsksNothing()
    {
        tab_->setEngine(engine(false));
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QVERIFY(ways_ == std::vector{LoadWay::exact});
    }

    /// Where policy forbids segments alone, the other way is one click away.
    void itIsOfferedWhereSegmentsAreForbidden()
    {
        tab_->setEngine(engine(true));
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QVERIFY(outcome_->refused);
        QVERIFY(!tab_->offerButton()->isHidden());
        outcome_.reset();
        QTest::mouseClick(tab_->offerButton(), Qt::LeftButton);
        QCOMPARE(tab_->wayBox()->currentIndex(), 1);
        auto *box = dialog<QMessageBox>();
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(finishes());
        QVERIFY2(!outcome_->error, qPrintable(errors()));
        QVERIFY(ways_ == std::vector{LoadWay::byFile});
    }

private:
    std::vector<LoadWay> ways_;
};

QTEST_MAIN(TargetsByFileTest)
#include "tst_targets_by_file.moc"
