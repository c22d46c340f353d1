#pragma once

#include "app/workbench/rehearsal/rehearser.h"
#include "app/workbench/tabs/plan_tab.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QSpinBox;
class QStackedWidget;

namespace kwb::workbench {

class ConsoleModel;
class VerdictPanel;

/// Console: rehearses the plan, or a bundle, in QEMU and shows what the console said and what it proves.
class ConsoleTab : public PlanTab {
    Q_OBJECT

public:
    explicit ConsoleTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Console"); }
    bool shows(const Subject &subject) const override;

    /// For menus of the window.
    QAction *rehearseAction() { return rehearse_; }
    QAction *bundleAction() { return bundle_; }
    QAction *cancelAction() { return cancel_; }

    Rehearser *rehearser() { return rehearser_; }
    ConsoleModel *model() { return model_; }
    VerdictPanel *verdict() { return verdict_; }
    QListView *view() { return view_; }
    /// What stands in the console's place while it has said nothing.
    QLabel *introduction() { return introduction_; }
    QLineEdit *findEdit() { return find_; }
    QLineEdit *untilEdit() { return until_; }

public slots:
    void rehearse();
    void rehearseBundle(const QString &path);
    void copyChosen();

public:
    /// Writes the console as text. Errors: io.
    Status saveConsole(const QString &path) const;

private:
    QHBoxLayout *makeChoices();
    QHBoxLayout *makeFindBar();
    void makeActions();
    void connectRehearser();
    RehearsalChoices choices() const;
    void begin();
    void addLines(const std::vector<ConsoleLine> &lines);
    void showOutcome(const Rehearser::Outcome &outcome);
    void showActions();
    void showLive();
    QWidget *makeIntroduction();
    void showIntroduction();
    void rememberVerdict(bool good) const;
    void goTo(int row);
    void findNext(bool backward);
    void askBundle();
    void askWhereToSave();

    Rehearser *rehearser_;
    ConsoleModel *model_;
    VerdictPanel *verdict_;
    QListView *view_;
    QLabel *introduction_;
    QStackedWidget *console_; ///< the introduction or the lines
    QAction *rehearse_;
    QAction *bundle_;
    QAction *cancel_;
    QAction *copy_;
    QAction *save_;
    QComboBox *machine_;
    QComboBox *memory_;
    QSpinBox *timeout_;
    QLineEdit *until_;
    QLineEdit *find_;
    QLabel *live_;
    QLabel *state_;
};

} // namespace kwb::workbench
