#include "tests/gui/window_fixture.h"

#include "app/workbench/common/say.h"
#include "app/workbench/lessons/lesson_files.h"
#include "app/workbench/lessons/lessons_panel.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>

using namespace kwb;
using namespace kwb::workbench;

/// The panel of lessons beside a plan.
class LessonsPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<LessonsPanel> panel_;
    QTextBrowser *page_ = nullptr;

    Context context() { return {window_->workspace(), window_->selection(), window_->look()}; }

private slots:
    void init()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
        panel_ = std::make_unique<LessonsPanel>(context());
        panel_->resize(420, 500);
        panel_->show();
        page_ = panel_->findChild<QTextBrowser *>();
    }

    void cleanup()
    {
        panel_.reset();
        window_.reset();
    }

    void allAreBuiltIn()
    {
        const QDir folder(QStringLiteral(KWB_SOURCE_DIR "/resources/lessons/en"));
        const auto count = static_cast<std::size_t>(folder.entryList({"*.md"}).size());
        QCOMPARE(panel_->lessons().size(), count);
        QCOMPARE(builtInLessons("xx_YY").size(), count);
        QCOMPARE(builtInLessons("xx_YY")[2].title, std::string("Finding a hole"));
        QCOMPARE(builtInLessons("de_AT")[2].title, std::string("Eine Lücke finden"));
        QCOMPARE(builtInLessons("zh_CN")[2].title, std::string("寻找空洞"));
    }

    void aLessonOpensWithItsPlaceAndTheNumbersOfThePlan()
    {
        QSignalSpy tabs(panel_.get(), &LessonsPanel::tabRequested);
        QSignalSpy steps(panel_.get(), &LessonsPanel::stepRequested);
        auto *list = panel_->findChild<QListWidget *>();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(panel_->current(), 2);
        QCOMPARE(window_->selection().current().name, std::string("initrd"));
        QCOMPARE(tabs.count(), 1);
        QCOMPARE(steps.count(), 1);
        const auto plan = window_->workspace().plan();
        QVERIFY(page_->toPlainText().contains(qs(hex(plan->segment("initrd")->mem))));
        QVERIFY(!page_->toPlainText().contains("{{"));
    }

    void numbersFollowThePlan()
    {
        panel_->open(2);
        RequestSpec spec = window_->workspace().spec();
        spec.pins["initrd"] = PhysAddr(0x30000000);
        window_->workspace().edit("pin", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QTRY_VERIFY(page_->toPlainText().contains("0x30000000"));
    }

    void linksReveal()
    {
        panel_->open(0);
        emit page_->anchorClicked(QUrl("reveal:segment/fdt"));
        QCOMPARE(window_->selection().current().name, std::string("fdt"));
        emit page_->anchorClicked(QUrl("reveal:property/chosen:linux,kernel-end"));
        QCOMPARE(window_->selection().current(), Subject::ofProperty("/chosen", "linux,kernel-end"));
        QSignalSpy steps(panel_.get(), &LessonsPanel::stepRequested);
        emit page_->anchorClicked(QUrl("step:copy"));
        QCOMPARE(steps.count(), 1);
        QSignalSpy tabs(panel_.get(), &LessonsPanel::tabRequested);
        emit page_->anchorClicked(QUrl("tab:Device tree"));
        QCOMPARE(tabs.value(0).value(0).toString(), QString("Device tree"));
        emit page_->anchorClicked(QUrl("lesson:crash-kernels"));
        QCOMPARE(panel_->current(), 8);
    }

    void theFirstLinkIsReachedByKeys()
    {
        panel_->open(0);
        panel_->activateWindow();
        page_->setFocus();
        QSignalSpy clicked(page_, &QTextBrowser::anchorClicked);
        QTest::keyClick(page_, Qt::Key_Tab);
        QTest::keyClick(page_, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
    }

    void whereOneReadsIsKept()
    {
        panel_->open(3);
        QTRY_VERIFY(page_->verticalScrollBar()->maximum() > 60);
        page_->verticalScrollBar()->setValue(50);
        const QByteArray state = panel_->saveState();
        panel_->open(4);
        panel_->open(3);
        QCOMPARE(page_->verticalScrollBar()->value(), 50);
        LessonsPanel other(context());
        other.resize(420, 500);
        other.show();
        other.restoreState(state);
        QCOMPARE(other.current(), 3);
        QCOMPARE(other.findChild<QTextBrowser *>()->verticalScrollBar()->value(), 50);
        other.restoreState("nonsense");
        QCOMPARE(other.current(), 3);
    }

    void theSampleIsNotOfferedWhileItIsOpen()
    {
        const auto offered = [this] {
            for (const auto *label : panel_->findChildren<QLabel *>())
                if (label->text().contains("<a") && label->isVisibleTo(panel_.get())) return true;
            return false;
        };
        panel_->open(1);
        QVERIFY(!offered());
        RequestSpec spec = window_->workspace().spec();
        spec.kernel = "/another/kernel";
        window_->workspace().start(spec);
        QTRY_VERIFY(offered());
    }

    void withoutAPlanTheSampleIsOffered()
    {
        window_->workspace().startNew();
        panel_->open(1);
        QSignalSpy asked(panel_.get(), &LessonsPanel::openSampleRequested);
        for (auto *label : panel_->findChildren<QLabel *>())
            if (label->text().contains("<a")) emit label->linkActivated("sample");
        QCOMPARE(asked.count(), 1);
        QVERIFY(!page_->toPlainText().contains("{{"));
    }
};

QTEST_MAIN(LessonsPanelTest)
#include "tst_lessons.moc"
