#include "app/workbench/common/languages.h"
#include "app/workbench/common/say.h"
#include "app/workbench/compare/compare_window.h"
#include "app/workbench/export/export_menu.h"
#include "app/workbench/map/map_view.h"
#include "app/workbench/tabs/console_tab.h"
#include "app/workbench/tabs/findings_tab.h"
#include "app/workbench/target/targets_tab.h"
#include "app/workbench/window/file_actions.h"
#include "app/workbench/window/go_to_bar.h"
#include "app/workbench/window/main_window.h"
#include "app/workbench/window/request_choices.h"
#include "app/workbench/window/status_pill.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace kwb::workbench {

namespace {

constexpr const char *schemeKey = "look/scheme";

} // namespace

QAction *MainWindow::addMenuAction(QMenu *menu, const QString &icon, const QString &text,
                                   const QKeySequence &keys)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : look_.icon(icon), text, this);
    action->setShortcut(keys);
    menu->addAction(action);
    return action;
}

void MainWindow::addToolbar()
{
    export_ = new ExportMenu(context_, [this](const QString &path) { return map_->savePicture(path); }, this);
    auto *bar = addToolBar(tr("Main toolbar"));
    bar->setObjectName("mainToolbar");
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(files_->openAction());
    bar->addAction(files_->saveAction());
    bar->addSeparator();
    back_ = new QAction(look_.icon("back"), tr("Back"), this);
    back_->setShortcut(QKeySequence::Back);
    forward_ = new QAction(look_.icon("forward"), tr("Forward"), this);
    forward_->setShortcut(QKeySequence::Forward);
    connect(back_, &QAction::triggered, &selection_, &Selection::back);
    connect(forward_, &QAction::triggered, &selection_, &Selection::forward);
    const auto enable = [this] {
        back_->setEnabled(selection_.canGoBack());
        forward_->setEnabled(selection_.canGoForward());
    };
    connect(&selection_, &Selection::historyChanged, this, enable);
    enable();
    bar->addAction(back_);
    bar->addAction(forward_);
    // Arrows that everybody knows: the room is the verdict's.
    for (QAction *action : {back_, forward_})
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setAccessibleName(action->text());
        }
    bar->addSeparator();
    bar->addWidget(new AllocatorChoice(context_, bar));
    bar->addWidget(new ModeChoice(context_, bar));
    auto *pill = new StatusPill(context_, bar);
    connect(pill, &QToolButton::clicked, this, [this] { showTab("FindingsTab"); });
    bar->addWidget(pill);
    auto *spring = new QWidget(bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
    tab<ConsoleTab>()->rehearseAction()->setIcon(look_.icon("rehearse"));
    tab<ConsoleTab>()->cancelAction()->setIcon(look_.icon("stop"));
    bar->addAction(tab<ConsoleTab>()->rehearseAction());
    bar->addAction(tab<ConsoleTab>()->cancelAction());
    auto *leave = new QToolButton(bar);
    leave->setText(tr("Export"));
    leave->setIcon(look_.icon("export"));
    leave->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    leave->setPopupMode(QToolButton::InstantPopup);
    leave->setMenu(export_);
    bar->addWidget(leave);
    bar->addAction(tab<TargetsTab>()->loadOnTargetAction());
    // Qt takes the mark of a key out of a button's text only where it stands within a word.
    for (QAction *action : bar->actions())
        if (action->text().contains('&')) action->setIconText(withoutKey(action->text()));
}

void MainWindow::addFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(files_->newAction());
    menu->addAction(files_->openAction());
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addAction(files_->sampleAction());
    menu->addSeparator();
    menu->addAction(files_->saveAction());
    menu->addAction(files_->saveAsAction());
    menu->addSeparator();
    menu->addMenu(export_);
    menu->addAction(tab<TargetsTab>()->loadOnTargetAction());
    menu->addSeparator();
    QAction *compare = addMenuAction(menu, "compare", tr("&Compare…"), Qt::CTRL | Qt::Key_D);
    connect(compare, &QAction::triggered, this, [this] { compareWindow(); });
    QAction *import = addMenuAction(menu, "import", tr("&Import a log of kexec -d…"), {});
    connect(import, &QAction::triggered, this, [this] { compareWindow()->askImport(); });
    menu->addSeparator();
    QAction *reload = addMenuAction(menu, "reload", tr("&Read files again"), QKeySequence::Refresh);
    connect(reload, &QAction::triggered, &workspace_, &Workspace::reload);
    menu->addSeparator();
    QAction *quit = addMenuAction(menu, {}, tr("&Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::addEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = workspace_.undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(look_.icon("undo"));
    QAction *redo = workspace_.undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(look_.icon("redo"));
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    QAction *goTo = addMenuAction(menu, "go-to", tr("&Go to…"), Qt::CTRL | Qt::Key_G);
    connect(goTo, &QAction::triggered, goTo_, &GoToBar::ask);
    menu->addAction(back_);
    menu->addAction(forward_);
    menu->addSeparator();
    menu->addAction(map_->reserveAction());
    QAction *rehearse = tab<ConsoleTab>()->rehearseAction();
    rehearse->setShortcut(Qt::CTRL | Qt::Key_R);
    menu->addAction(rehearse);
    menu->addAction(tab<ConsoleTab>()->bundleAction());
    menu->addAction(tab<ConsoleTab>()->cancelAction());
}

void MainWindow::addSchemes(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto kept = static_cast<ColorScheme>(QSettings().value(schemeKey, 0).toInt());
    const std::pair<ColorScheme, QString> schemes[] = {{ColorScheme::system, tr("As the &system")},
                                                       {ColorScheme::light, tr("&Light")},
                                                       {ColorScheme::dark, tr("&Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(scheme == kept);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = scheme] {
            look_.setScheme(chosen);
            QSettings().setValue(schemeKey, static_cast<int>(chosen));
        });
    }
    look_.setScheme(kept);
}

void MainWindow::addLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const QString kept = QSettings().value(languageKey).toString();
    QList<Language> choices = availableLanguages();
    choices.prepend({{}, tr("As the &system")});
    for (const Language &language : choices) {
        QAction *action = menu->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == kept);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            QSettings().setValue(languageKey, code);
            statusBar()->showMessage(tr("The language changes at the next start."), 8000);
        });
    }
}

void MainWindow::addViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (const QDockWidget *dock : docks_)
        menu->addAction(dock->toggleViewAction());
    menu->addSeparator();
    menu->addAction(map_->zoomInAction());
    menu->addAction(map_->zoomOutAction());
    menu->addAction(map_->homeAction());
    menu->addSeparator();
    QAction *reset = addMenuAction(menu, {}, tr("&Reset layout"), {});
    connect(reset, &QAction::triggered, this, &MainWindow::resetLayout);
    menu->addSeparator();
    addSchemes(menu->addMenu(tr("&Colours")));
    addLanguages(menu->addMenu(tr("&Language")));
    menu->addSeparator();
    QMenu *tabs = menu->addMenu(tr("&Tab"));
    for (int i = 0; i < tabs_->count(); ++i) {
        QAction *action = addMenuAction(tabs, {}, qobject_cast<PlanTab *>(tabs_->widget(i))->title(),
                                        QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            tabs_->setCurrentIndex(i);
            tabs_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

void MainWindow::addHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *lessons = addMenuAction(menu, "lessons", tr("&Lessons"), QKeySequence::HelpContents);
    connect(lessons, &QAction::triggered, this, [this] {
        lessonsDock_->show();
        lessonsDock_->raise();
    });
    QAction *manual = addMenuAction(menu, "note", tr("&Manual of findings"), {});
    connect(manual, &QAction::triggered, this, [this] {
        detailsDock_->show();
        detailsDock_->raise();
        showTab("FindingsTab");
        tab<FindingsTab>()->showManual(true);
    });
    menu->addSeparator();
    QAction *about = addMenuAction(menu, {}, tr("&About Kexec Workbench"), {});
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Kexec Workbench"),
                                tr("<b>Kexec Workbench %1</b>").arg(QApplication::applicationVersion()),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Plans a kexec for a machine you need not be on, explains every decision, and packs the "
           "result for the machine to load.\n\nApache License 2.0."));
    box->open();
}

} // namespace kwb::workbench
