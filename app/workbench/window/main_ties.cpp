#include "app/workbench/common/say.h"
#include "app/workbench/compare/compare_window.h"
#include "app/workbench/export/export_menu.h"
#include "app/workbench/lessons/lessons_panel.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/map/map_view.h"
#include "app/workbench/model/recent.h"
#include "app/workbench/request/request_panel.h"
#include "app/workbench/start/recovery_bar.h"
#include "app/workbench/start/start_page.h"
#include "app/workbench/tabs/console_tab.h"
#include "app/workbench/tabs/plan_tab.h"
#include "app/workbench/tabs/relocations_tab.h"
#include "app/workbench/target/targets_tab.h"
#include "app/workbench/walkthrough/walkthrough_bar.h"
#include "app/workbench/window/file_actions.h"
#include "app/workbench/window/main_window.h"
#include "app/workbench/window/notice.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

namespace kwb::workbench {

/// What one view says and another does.
void MainWindow::tieViews()
{
    connect(&workspace_, &Workspace::planChanged, this, [this] {
        if (workspace_.plan()) selection_.refresh(*workspace_.plan());
    });
    connect(&selection_, &Selection::revealed, this, [this](const Subject &subject) {
        map_->goTo(subject);
        for (int i = 0; i < tabs_->count(); ++i)
            if (const auto *tab = qobject_cast<PlanTab *>(tabs_->widget(i));
                tab != nullptr && tab->shows(subject)) {
                tabs_->setCurrentIndex(i);
                return;
            }
    });
    connect(walkthrough_, &WalkthroughBar::emphasisChanged, this,
            [this](const std::vector<Subject> &subjects) {
                emphasised_ = subjects;
                map_->setEmphasis(subjects);
            });
    // Whoever looks at something else has left the walk: nothing stays dim.
    connect(&selection_, &Selection::changed, this, [this](const Subject &subject) {
        if (!emphasised_.empty() && !subject.empty() &&
            std::ranges::find(emphasised_, subject) == emphasised_.end()) {
            emphasised_.clear();
            map_->setEmphasis({});
        }
    });
    connect(map_->surface(), &MapSurface::pointed, notice_, &Notice::showPointed);
    connect(&workspace_, &Workspace::remedied, notice_, &Notice::showDone);
    connect(map_, &MapView::sampleRequested, files_, &FileActions::openSample);
    connect(map_, &MapView::bytesRequested, this, [this](const Subject &subject) {
        selection_.select(subject);
        showTab("BytesTab");
    });
    connect(lessons_, &LessonsPanel::openSampleRequested, files_, &FileActions::openSample);
    connect(lessons_, &LessonsPanel::stepRequested, walkthrough_, &WalkthroughBar::setStep);
    // Lessons are files: they call tabs by their English titles.
    connect(lessons_, &LessonsPanel::tabRequested, this, [this](const QString &title) {
        showTab(title == u"Device tree" ? QStringLiteral("TreeTab") : title + "Tab");
    });
    connect(tab<ConsoleTab>()->rehearser(), &Rehearser::runningChanged, this, [this](bool running) {
        if (running) showTab("ConsoleTab");
    });
    connect(tab<RelocationsTab>(), &RelocationsTab::roomWanted, this, [this](int pixels) {
        resizeDocks({detailsDock_}, {detailsDock_->height() + pixels}, Qt::Vertical);
    });
    connect(tab<TargetsTab>()->loadOnTargetAction(), &QAction::triggered, this, [this] {
        detailsDock_->show();
        detailsDock_->raise();
        showTab("TargetsTab");
        tabs_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
}

/// Workspaces, what is dropped, what was left behind.
void MainWindow::tieFiles()
{
    setAcceptDrops(true);
    connect(&workspace_, &Workspace::fileChanged, this, &MainWindow::nameWindow);
    connect(workspace_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::nameWindow);
    connect(&workspace_, &Workspace::specChanged, this, &MainWindow::showStartOrMap);
    const auto remember = [](const QString &path) { RecentFiles("workspace").add(path); };
    connect(files_, &FileActions::opened, this, remember);
    connect(files_, &FileActions::saved, this, remember);
    connect(start_, &StartPage::sampleAsked, files_, &FileActions::openSample);
    connect(start_, &StartPage::openAsked, files_->openAction(), &QAction::trigger);
    connect(start_, &StartPage::targetAsked, request_, &RequestPanel::chooseTarget);
    connect(start_, &StartPage::workspaceChosen, files_, &FileActions::open);
    connect(start_, &StartPage::filesDropped, this, &MainWindow::openFiles);
    connect(request_, &RequestPanel::workspaceChosen, files_, &FileActions::open);
    connect(request_, &RequestPanel::bundleChosen, tab<ConsoleTab>(), &ConsoleTab::rehearseBundle);
    connect(request_, &RequestPanel::kexecLogChosen, this,
            [this](const QString &path) { compareWindow()->importLog(path); });
    connect(recovery_, &RecoveryBar::failed, this,
            [this](const Error &error) { statusBar()->showMessage(say(error), 10'000); });
    showStartOrMap();
}

CompareWindow *MainWindow::compareWindow()
{
    if (compare_ == nullptr) compare_ = new CompareWindow(context_, this);
    compare_->show();
    compare_->raise();
    return compare_;
}

void MainWindow::showStartOrMap()
{
    centre_->setCurrentIndex(workspace_.spec() == RequestSpec() ? 0 : 1);
}

void MainWindow::offerRecovery()
{
    recovery_->look();
}

void MainWindow::showTab(const QString &className)
{
    for (int i = 0; i < tabs_->count(); ++i)
        if (className == QString::fromLatin1(tabs_->widget(i)->metaObject()->className())
                             .section(QStringLiteral("::"), -1))
            tabs_->setCurrentIndex(i);
}

void MainWindow::nameWindow()
{
    const QString name =
        workspace_.path().isEmpty() ? tr("Untitled workspace") : QFileInfo(workspace_.path()).fileName();
    setWindowTitle(name + "[*]");
    setWindowModified(workspace_.modified());
    setWindowFilePath(workspace_.path());
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList absolute;
    for (const QString &path : paths)
        absolute += QFileInfo(path).absoluteFilePath();
    if (!absolute.isEmpty()) request_->acceptFiles(absolute);
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : RecentFiles("workspace").paths())
        connect(menu->addAction(path), &QAction::triggered, this, [this, path] { files_->open(path); });
    if (menu->isEmpty()) menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    openFiles(paths);
    event->acceptProposedAction();
}

} // namespace kwb::workbench
