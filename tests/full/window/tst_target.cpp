#include "tests/gui/settings_fixture.h"
#include "tests/gui/window_fixture.h"
#include "tests/vm/harness/virtual_machine.h"

#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_dialog.h"
#include "app/workbench/target/target_list.h"
#include "app/workbench/target/targets_tab.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace kwb;
using namespace kwb::workbench;
using namespace Qt::StringLiterals;

/// A PowerPC machine is looked at, planned for, and booted by clicks in the window: pseries, or what
/// KWB_MACHINE names. What is on screen after each step is kept as pictures in window-pictures/ of the build,
/// light and dark.
class TestWindowTarget : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void added();
    void lookedAt();
    void plannedFor();
    void checked();
    void pushed();
    void loaded();
    void booted();

private:
    void click(TargetGoal goal);
    bool finishes();
    QString errors() const
    {
        return outcome_->error ? QString::fromStdString(outcome_->error->text()) : tab_->notice()->text();
    }
    void picture(const QString &name, QWidget *of = nullptr);

    const QString machine_ = qEnvironmentVariable("KWB_MACHINE", u"pseries"_s);
    test::OwnSettings settings_;
    QTemporaryDir folder_;
    vm::DebianFiles files_;
    std::unique_ptr<vm::VirtualMachine> vm_;
    std::unique_ptr<MainWindow> window_;
    TargetsTab *tab_ = nullptr;
    std::optional<TargetOutcome> outcome_;
};

void TestWindowTarget::click(TargetGoal goal)
{
    outcome_.reset();
    for (auto *button : tab_->findChildren<QToolButton *>())
        if (button->defaultAction() == tab_->action(goal)) {
            QTRY_VERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        }
    QVERIFY(tab_->running());
}

bool TestWindowTarget::finishes()
{
    return QTest::qWaitFor([this] { return outcome_.has_value(); }, 240'000);
}

void TestWindowTarget::picture(const QString &name, QWidget *of)
{
    const QDir folder(QStringLiteral(KWB_BINARY_DIR "/window-pictures/") + machine_);
    QVERIFY(folder.mkpath(u"."_s));
    for (const auto &[scheme, word] :
         {std::pair(ColorScheme::dark, "dark"), std::pair(ColorScheme::light, "light")}) {
        window_->look().setScheme(scheme);
        QTest::qWait(100);
        const QString path = folder.filePath(name + u'-' + QLatin1String(word) + u".png"_s);
        QVERIFY2((of != nullptr ? of : window_.get())->grab().save(path), qPrintable(path));
    }
}

void TestWindowTarget::initTestCase()
{
    qputenv("XDG_STATE_HOME", folder_.path().toLocal8Bit());
    const auto files = vm::debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    vm_ = std::make_unique<vm::VirtualMachine>(vm::debianMachine(machine_, files_), files_);
    KWB_VERIFY(vm_->boot());
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 920);
    window_->show();
    window_->showTab(u"TargetsTab"_s);
    tab_ = window_->tab<TargetsTab>();
    tab_->setSnapshotFolder(folder_.filePath(u"snapshots"_s));
    connect(tab_, &TargetsTab::finished, this, [this](const TargetOutcome &outcome) { outcome_ = outcome; });
    vm_->lap(u"  boot and window"_s);
}

void TestWindowTarget::added()
{
    QTest::mouseClick(tab_->list()->addButton(), Qt::LeftButton);
    auto *adding = test::waitForDialog<TargetDialog>(tab_);
    QVERIFY(adding);
    QTest::keyClicks(adding->destinationEdit(), u"root@127.0.0.1"_s);
    QTest::keyClicks(adding->sshEdit(), joinedCommand(vm_->loginArguments()));
    QTest::keyClicks(adding->consoleEdit(),
                     joinedCommand({u"tail"_s, u"-n"_s, u"0"_s, u"-F"_s, vm_->consoleFile()}));
    picture(u"1-target"_s, adding);
    QTest::mouseClick(adding->okButton(), Qt::LeftButton);
    QVERIFY(tab_->list()->chosen());
    QCOMPARE(tab_->list()->chosen()->sshArguments, vm_->loginArguments());
}

void TestWindowTarget::lookedAt()
{
    click(TargetGoal::status);
    QVERIFY(finishes());
    QVERIFY2(!outcome_->error, qPrintable(errors()));
    QVERIFY(tab_->list()->view()->item(0)->text().contains(u"powerpc64le"_s));
    picture(u"2-connected"_s);
    click(TargetGoal::probe);
    QVERIFY(finishes());
    QVERIFY2(!outcome_->error, qPrintable(errors()));
    vm_->lap(u"  connect and probe"_s);
}

void TestWindowTarget::plannedFor()
{
    QTest::mouseClick(tab_->offerButton(), Qt::LeftButton);
    QVERIFY(!window_->workspace().spec().target.empty());
    RequestSpec spec = window_->workspace().spec();
    spec.kernel = files_.strippedKernel.toStdString();
    spec.initrds = {files_.initrd.toStdString()};
    spec.cmdline = "console=hvc0 from=window";
    window_->workspace().edit(u"choose Debian's kernel"_s, spec);
    QVERIFY(test::waitForPlan(window_->workspace()));
    QVERIFY(!window_->workspace().error());
    QTRY_VERIFY(tab_->action(TargetGoal::check)->isEnabled());
    picture(u"3-planned"_s);
    vm_->lap(u"  plan"_s);
}

void TestWindowTarget::checked()
{
    click(TargetGoal::check);
    QVERIFY(finishes());
    QVERIFY2(!outcome_->error && !outcome_->refused, qPrintable(errors()));
    QVERIFY(tab_->steps()->state(TargetStep::check) == StepState::good ||
            tab_->steps()->state(TargetStep::check) == StepState::warned);
    picture(u"4-checked"_s);
    vm_->lap(u"  check"_s);
}

void TestWindowTarget::pushed()
{
    click(TargetGoal::push);
    QVERIFY(finishes());
    QVERIFY2(!outcome_->error && !outcome_->refused, qPrintable(errors()));
    QCOMPARE(tab_->steps()->state(TargetStep::push), StepState::good);
    picture(u"5-pushed"_s);
    vm_->lap(u"  push"_s);
}

void TestWindowTarget::loaded()
{
    click(TargetGoal::load);
    QVERIFY(finishes());
    QVERIFY2(!outcome_->error && !outcome_->refused, qPrintable(errors()));
    QCOMPARE(tab_->steps()->state(TargetStep::load), StepState::good);
    QCOMPARE(vm_->run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("1\n"));
    picture(u"6-loaded"_s);
    vm_->lap(u"  load"_s);
}

void TestWindowTarget::booted()
{
    click(TargetGoal::boot);
    auto *asking = test::waitForDialog<BootDialog>(tab_);
    QVERIFY(asking);
    QVERIFY(asking->text().contains(u"from=window"_s));
    picture(u"7-question"_s, asking);
    QTest::mouseClick(asking->bootButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tab_->steps()->state(TargetStep::verdict), StepState::running, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(tab_->pages()->consoleModel()->rowCount() > 40 || outcome_, 120'000);
    picture(u"8-booting"_s);
    QVERIFY(finishes());
    QVERIFY2(!outcome_->error, qPrintable(errors()));
    QVERIFY(outcome_->run.boot);
    QVERIFY2(outcome_->run.boot->end == BootEnd::bootedThisPlan, qPrintable(errors()));
    for (const TargetStep step :
         {TargetStep::connect, TargetStep::push, TargetStep::boot, TargetStep::verdict})
        QCOMPARE(tab_->steps()->state(step), StepState::good);
    QCOMPARE(tab_->steps()->state(TargetStep::load), StepState::skipped); // it was loaded
    QVERIFY(outcome_->run.boot->after->cmdline.find("from=window") != std::string::npos);
    QCOMPARE(tab_->pages()->history()->topLevelItemCount(), 1);
    QCOMPARE(tab_->pages()->history()->topLevelItem(0)->text(1), u"Booted the plan"_s);
    picture(u"9-verdict"_s);
    tab_->pages()->setCurrentWidget(tab_->pages()->history());
    picture(u"9-history"_s);
    vm_->lap(u"  boot, verdict"_s);
}

QTEST_MAIN(TestWindowTarget)
#include "tst_target.moc"
