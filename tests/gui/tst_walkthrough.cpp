#include "tests/gui/window_fixture.h"

#include "app/workbench/walkthrough/step_slider.h"
#include "app/workbench/walkthrough/walkthrough_bar.h"

#include <QAccessible>
#include <QDockWidget>
#include <QToolButton>

using namespace kwb;
using namespace kwb::workbench;

/// The slider through the life of a load.
class WalkthroughBarTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;
    WalkthroughBar *bar_ = nullptr;
    StepSlider *slider_ = nullptr;

    std::string stepId() const { return bar_->steps()[static_cast<std::size_t>(bar_->step())].id; }

private slots:
    void init()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
        bar_ = window_->findChild<WalkthroughBar *>();
        slider_ = bar_->findChild<StepSlider *>();
        QVERIFY(slider_);
    }

    void keysWalkAndSelect()
    {
        QSignalSpy emphasised(bar_, &WalkthroughBar::emphasisChanged);
        bar_->goTo("hole-kernel");
        QCOMPARE(window_->selection().current().name, std::string("kernel"));
        QTest::keyClick(slider_, Qt::Key_Right);
        QCOMPARE(stepId(), std::string("hole-purgatory"));
        QCOMPARE(window_->selection().current().name, std::string("purgatory"));
        QTest::keyClick(slider_, Qt::Key_Left);
        QCOMPARE(stepId(), std::string("hole-kernel"));
        QCOMPARE(emphasised.count(), 3);
    }

    void aClickOnADotGoesThere()
    {
        QTest::mouseClick(slider_, Qt::LeftButton, {}, slider_->dot(7));
        QCOMPARE(bar_->step(), 7);
        QTest::mouseClick(slider_, Qt::LeftButton, {}, slider_->dot(slider_->maximum()));
        QCOMPARE(bar_->step(), static_cast<int>(bar_->steps().size()) - 1);
    }

    void aNewPlanKeepsTheStepAndChangesItsNumbers()
    {
        bar_->goTo("tree-read");
        RequestSpec spec = window_->workspace().spec();
        spec.initrds.clear();
        window_->workspace().edit("remove", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QCOMPARE(stepId(), std::string("tree-read"));
        QVERIFY(slider_->accessibleDescription().contains("no initrd"));
    }

    void theStepOfTheDigestsMakesThem()
    {
        window_->showTab("FindingsTab");
        window_->findChild<QDockWidget *>("inspectorDock")->hide();
        RequestSpec spec = window_->workspace().spec();
        spec.initrds.clear();
        window_->workspace().edit("remove", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY(!window_->workspace().sealed());
        bar_->goTo("digests");
        QTRY_VERIFY(window_->workspace().sealed());
    }

    void leavingEndsTheEmphasis()
    {
        bar_->goTo("copy");
        QSignalSpy emphasised(bar_, &WalkthroughBar::emphasisChanged);
        QTest::keyClick(slider_, Qt::Key_Escape);
        QCOMPARE(emphasised.count(), 1);
        QVERIFY(emphasised[0][0].value<std::vector<Subject>>().empty());
    }

    void theTextFoldsAway()
    {
        bar_->goTo("copy");
        const int open = bar_->sizeHint().height();
        bar_->setCollapsed(true);
        QVERIFY(bar_->sizeHint().height() < open);
        bar_->setStep(3);
        QVERIFY(!bar_->collapsed());
    }

    void theButtonsStayUnderTheMouse()
    {
        auto *next = bar_->findChildren<QToolButton *>().at(1);
        for (const QSize size : {QSize(1100, 900), QSize(1440, 920)}) {
            window_->resize(size);
            bar_->setStep(0);
            const auto place = [&] { return next->mapTo(window_.get(), QPoint()); };
            // The docks share out what the window has now.
            const auto atRest = [&] {
                const QPoint was = place();
                QCoreApplication::processEvents();
                return place() == was;
            };
            QTRY_VERIFY(window_->size() == size && atRest());
            const QPoint before = place();
            for (int step = 1; step < static_cast<int>(bar_->steps().size()); ++step) {
                bar_->setStep(step);
                QCoreApplication::processEvents();
                QCOMPARE(place().y(), before.y());
            }
        }
    }

    void isASliderForAssistiveTools()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(slider_);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Slider);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        bar_->goTo("copy");
        QCOMPARE(interface->valueInterface()->currentValue().toInt(), bar_->step());
    }

    void withoutAPlanThereIsNoBar()
    {
        window_->workspace().startNew();
        QTRY_VERIFY(!bar_->isVisible());
        QCOMPARE(bar_->steps().size(), std::size_t{0});
        bar_->next();
        bar_->previous();
    }
};

QTEST_MAIN(WalkthroughBarTest)
#include "tst_walkthrough.moc"
