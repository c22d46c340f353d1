#include "tests/gui/targets_fixture.h"

#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/bundle_source.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_list.h"
#include "app/workbench/target/trust_dialog.h"

#include "core/bundle/bundle.h"
#include "tests/support/sample_plan.h"
#include "tests/support/test_keys.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace kwb;
using namespace kwb::workbench;

/// Bundles that are loaded from the window: whose signature they have is seen before, and counts if anybody
/// is trusted.
class TargetBundlesTest : public TargetsFixture {
    Q_OBJECT

    QString at(const QString &name) const { return folder_.filePath(name); }
    QString pem(const char *name) const { return keys_.path(QString::fromLatin1(name) + ".pem"); }
    void makeBundle(const QString &name, const char *signer) const
    {
        const std::string path = at(name).toStdString();
        QVERIFY(writeBundle(test::sampleSealed(), path));
        if (signer == nullptr) return;
        const auto key = readSigningKey(keys_.file(signer) + ".key", keys_.file(signer) + ".pem");
        QVERIFY(key);
        QVERIFY(signBundle(path, *key, "sha256"));
    }
    void choose(const QString &name)
    {
        source()->chooseBundle(at(name));
        QTRY_VERIFY(source()->known());
    }
    BundleSource *source() { return tab_->source(); }
    QString words() { return source()->words()->text(); }
    bool enabled(TargetGoal goal) { return tab_->action(goal)->isEnabled(); }
    /// Answers the next question: its text.
    QString answerQuestion(bool yes)
    {
        auto *box = dialog<QMessageBox>();
        if (box == nullptr) return {};
        QString text = box->text() + "\n" + box->informativeText();
        for (QAbstractButton *button : box->buttons())
            if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == yes) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        return text;
    }

    /// The first push breaks, so that a retry is offered.
    void failOnce()
    {
        pushes_ = 0;
        TargetEngine engine = goodEngine();
        engine.push = [this](Connection &connection, const std::string &store, const Package &package,
                             const PushOptions &options) -> Result<PushResult> {
            if (++pushes_ == 1) return fail(ErrorKind::io, dataText("broken"));
            return pushPackage(connection, store, package, options);
        };
        tab_->setEngine(engine);
    }
    void retry()
    {
        QCOMPARE(tab_->offerButton()->text(), "Retry");
        outcome_.reset();
        QTest::mouseClick(tab_->offerButton(), Qt::LeftButton);
        QVERIFY(finishes());
    }

private slots:
    void initTestCase()
    {
        startSshd();
        QCOMPARE(keys_.makeRoot("alice", {"rsa:2048"}), QString());
        QCOMPARE(keys_.makeRoot("bob", {"rsa:2048"}), QString());
        makeBundle("plain.tar", nullptr);
        makeBundle("alice.tar.zst", "alice");
    }
    void init()
    {
        beginAnew();
        tab_->setEngine(goodEngine());
        tab_->list()->add(entry());
    }
    void cleanup() { end(); }

    /// Nobody has to plan to load a bundle, but somebody has to want it.
    void anUnsignedBundleIsAskedAbout()
    {
        QVERIFY(!enabled(TargetGoal::load));
        choose("plain.tar");
        QCOMPARE(words(), QString("Not signed"));
        QCOMPARE(source()->box()->currentText(), QString("plain.tar"));
        trigger(TargetGoal::load);
        const QString asked = answerQuestion(false);
        QVERIFY2(asked.contains("plain.tar") && asked.contains("Signature: Not signed") &&
                     asked.contains("0123456789abcdef"),
                 qPrintable(asked));
        QVERIFY(finishes());
        QVERIFY2(outcome_->declined, qPrintable(errors()));
        QCOMPARE(loads_, 0);
        trigger(TargetGoal::load);
        QVERIFY(!answerQuestion(true).isEmpty());
        QVERIFY(finishes());
        QCOMPARE(errors(), QString());
        QCOMPARE(loads_, 1);
        QCOMPARE(outcome_->run.plan, std::string("0123456789abcdef"));
    }

    void theSignerIsShownBeforeABoot()
    {
        choose("alice.tar.zst");
        QCOMPARE(words(), QString("Signed by CN=alice, not checked"));
        trigger(TargetGoal::boot);
        QVERIFY(answerQuestion(true).contains("Signed by CN=alice, not checked"));
        auto *asking = dialog<BootDialog>();
        QVERIFY(asking);
        QVERIFY2(asking->text().contains("Signed by CN=alice, not checked"), qPrintable(asking->text()));
        QVERIFY(asking->text().contains("alice.tar.zst"));
        QTest::mouseClick(asking->cancelButton(), Qt::LeftButton);
        QVERIFY(finishes());
        QCOMPARE(boots_, 0);
    }

    /// With certificates in the settings, only what one of them vouches for can be loaded.
    void trustedCertificatesDecide()
    {
        QTest::mouseClick(source()->trustButton(), Qt::LeftButton);
        auto *trust = dialog<TrustDialog>();
        QVERIFY(trust);
        trust->take(at("plain.tar"));
        QVERIFY(!trust->problem().isEmpty() && trust->files().isEmpty());
        trust->take(pem("bob"));
        trust->take(pem("alice"));
        trust->take(pem("alice"));
        QCOMPARE(trust->problem(), QString());
        QCOMPARE(trust->files(), QStringList({pem("bob"), pem("alice")}));
        trust->view()->setCurrentRow(0);
        QTest::mouseClick(trust->removeButton(), Qt::LeftButton);
        QTest::mouseClick(trust->okButton(), Qt::LeftButton);
        QCOMPARE(keptTrust(), QStringList{pem("alice")});

        choose("plain.tar");
        QVERIFY(enabled(TargetGoal::check));
        for (const TargetGoal goal : {TargetGoal::push, TargetGoal::load, TargetGoal::boot})
            QVERIFY(!enabled(goal));
        choose("alice.tar.zst");
        QCOMPARE(words(), QString("Signed by CN=alice, trusted"));
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QCOMPARE(errors(), QString());
        QCOMPARE(loads_, 1);

        source()->setTrusted({pem("bob")});
        QTRY_COMPARE(words(), QString("Signed by CN=alice, whom no trusted certificate vouches for"));
        QVERIFY(!enabled(TargetGoal::load));
    }

    /// What counts is the file that is read when it is loaded.
    void anExchangedBundleIsNotLoaded()
    {
        source()->setTrusted({pem("alice")});
        makeBundle("exchanged.tar", "alice");
        choose("exchanged.tar");
        QVERIFY(enabled(TargetGoal::load));
        makeBundle("exchanged.tar", "bob");
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QVERIFY(outcome_->refused);
        QCOMPARE(loads_, 0);
        QVERIFY(!outcome_->run.push);
    }

    /// A retry does not check again, but looks whose the bundle is now.
    void aRetryRefusesAnotherSigner()
    {
        failOnce();
        source()->setTrusted({pem("alice")});
        makeBundle("signer.tar", "alice");
        choose("signer.tar");
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QCOMPARE(errors(), QString("broken"));
        makeBundle("signer.tar", "bob"); // the same manifest
        retry();
        QVERIFY(outcome_->refused && !outcome_->error);
        QCOMPARE(checks_, 1);
        QCOMPARE(pushes_, 1);
        QCOMPARE(loads_, 0);
        QCOMPARE(tab_->steps()->state(TargetStep::push), StepState::bad);
        QCOMPARE(tab_->steps()->words(TargetStep::push),
                 QString("Signed by CN=bob, whom no trusted certificate vouches for"));
    }

    /// What was checked and pushed says nothing of a bundle that has come under its name since, nor what was
    /// set aside.
    void aRetryBeginsAnewWithAnotherBundle()
    {
        failOnce();
        makeBundle("other.tar", nullptr);
        choose("other.tar");
        trigger(TargetGoal::push);
        QVERIFY(finishes());
        QCOMPARE(errors(), QString("broken"));
        SealedPlan other = test::sampleSealed();
        other.plan.cmdline += " quiet";
        QVERIFY(writeBundle(other, at("other.tar").toStdString()));
        retry();
        QCOMPARE(errors(), QString());
        QCOMPARE(checks_, 2);
        QCOMPARE(pushes_, 2);
        QVERIFY(!outcome_->task.force);
        for (const TargetStep step : {TargetStep::check, TargetStep::push})
            QCOMPARE(tab_->steps()->state(step), StepState::good);
    }

    /// A certificate that is gone does not let anything through.
    void aMissingCertificateStopsIt()
    {
        source()->setTrusted({at("gone.pem")});
        source()->chooseBundle(at("alice.tar.zst"));
        QTRY_VERIFY(words().contains("gone.pem"));
        QVERIFY(!enabled(TargetGoal::check) && !enabled(TargetGoal::load));
        source()->chooseBundle(at("gone.tar"));
        source()->setTrusted({});
        QTRY_VERIFY(words().contains("gone.tar"));
        QVERIFY(!enabled(TargetGoal::load));
    }

    void thePlanOfTheWindowNeedsNoSignature()
    {
        source()->setTrusted({pem("alice")});
        choose("plain.tar");
        openSample();
        QVERIFY(!enabled(TargetGoal::load));
        tab_->loadOnTargetAction()->trigger();
        QVERIFY(source()->bundle().isEmpty());
        QCOMPARE(words(), QString());
        trigger(TargetGoal::load);
        QVERIFY(finishes());
        QCOMPARE(errors(), QString());
        QCOMPARE(loads_, 1);
    }

private:
    test::TestKeys keys_;
    int pushes_ = 0;
};

QTEST_MAIN(TargetBundlesTest)
#include "tst_target_bundles.moc"
