#pragma once

#include "tests/gui/settings_fixture.h"
#include "tests/gui/window_fixture.h"

#include "app/workbench/target/targets_tab.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace kwb::workbench {

/// The tab of targets, and how its jobs end.
class TargetsTabFixture : public QObject {
protected:
    /// A tab on which nothing has happened, of a workspace of its own.
    void makeTab()
    {
        outcome_.reset();
        workspace_ = std::make_unique<Workspace>();
        tab_ = std::make_unique<TargetsTab>(Context{*workspace_, selection_, look_});
        connect(tab_.get(), &TargetsTab::finished, this,
                [this](const TargetOutcome &outcome) { outcome_ = outcome; });
    }
    void end()
    {
        tab_.reset();
        workspace_.reset();
    }
    void openSample()
    {
        QVERIFY(workspace_->openCopy(test::samplePath("sample.kwb")));
        QVERIFY(test::waitForPlan(*workspace_));
    }
    void trigger(TargetGoal goal)
    {
        outcome_.reset();
        QTRY_VERIFY(tab_->action(goal)->isEnabled());
        tab_->action(goal)->trigger();
        QVERIFY(tab_->running());
    }
    bool finishes()
    {
        return QTest::qWaitFor([this] { return outcome_.has_value(); }, 60'000);
    }
    template <class Dialog>
    Dialog *dialog()
    {
        return test::waitForDialog<Dialog>(tab_.get());
    }
    QString errors() const
    {
        return outcome_->error ? QString::fromStdString(outcome_->error->text()) : QString();
    }

    test::OwnSettings settings_;
    QTemporaryDir folder_;
    Selection selection_;
    Look look_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<TargetsTab> tab_;
    std::optional<TargetOutcome> outcome_;
};

} // namespace kwb::workbench
