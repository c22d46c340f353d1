#include "app/workbench/window/main_window.h"

#include "app/workbench/export/export_menu.h"
#include "app/workbench/inspector/inspector.h"
#include "app/workbench/lessons/lessons_panel.h"
#include "app/workbench/map/map_view.h"
#include "app/workbench/request/request_panel.h"
#include "app/workbench/start/recovery_bar.h"
#include "app/workbench/start/start_page.h"
#include "app/workbench/tabs/allocators_tab.h"
#include "app/workbench/tabs/bytes_tab.h"
#include "app/workbench/tabs/console_tab.h"
#include "app/workbench/tabs/findings_tab.h"
#include "app/workbench/tabs/integrity_tab.h"
#include "app/workbench/tabs/relocations_tab.h"
#include "app/workbench/tabs/segments_tab.h"
#include "app/workbench/tabs/tree_tab.h"
#include "app/workbench/target/targets_tab.h"
#include "app/workbench/walkthrough/walkthrough_bar.h"
#include "app/workbench/window/file_actions.h"
#include "app/workbench/window/go_to_bar.h"
#include "app/workbench/window/notice.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr QSize firstSize(1440, 920); ///< where the screen has it
constexpr int narrowWindow = 1200;
constexpr int lowWindow = 800;        ///< a window below it gives what it has to the map
constexpr double detailsShare = 0.33; ///< of the window's height

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , files_(new FileActions(context_, this))
{
    setObjectName("mainWindow");
    setCentralWidget(makeCentre());
    addDocks();
    goTo_ = new GoToBar(context_, this);
    addStatusBar();
    addToolbar();
    addFileMenu();
    addEditMenu();
    addViewMenu();
    addHelpMenu();
    tieViews();
    tieFiles();
    nameWindow();
    resize(firstSize.boundedTo(screen()->availableSize()));
    state_.noteDefault();
    QSettings settings;
    arranged_ = state_.restore(settings);
}

MainWindow::~MainWindow()
{
    // The views use what the window owns, to the last of their events: they go first.
    selection_.disconnect(this);
    workspace_.disconnect(this);
    while (QWidget *view = findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete view;
}

QWidget *MainWindow::makeCentre()
{
    auto *all = new QWidget(this);
    recovery_ = new RecoveryBar(autosave_, all);
    centre_ = new QStackedWidget(all);
    start_ = new StartPage(context_, centre_);
    auto *work = new QWidget(centre_);
    map_ = new MapView(context_, work);
    walkthrough_ = new WalkthroughBar(context_, work);
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(map_, 1);
    rows->addWidget(walkthrough_);
    centre_->addWidget(start_);
    centre_->addWidget(work);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(recovery_);
    layout->addWidget(centre_, 1);
    return all;
}

void MainWindow::addDocks()
{
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    const auto dock = [this](const QString &title, const char *name, QWidget *widget,
                             Qt::DockWidgetArea area) {
        auto *out = new QDockWidget(title, this);
        out->setObjectName(name);
        out->setWidget(widget);
        addDockWidget(area, out);
        docks_ += out;
        return out;
    };
    request_ = new RequestPanel(context_, this);
    requestDock_ = dock(tr("Boot request"), "requestDock", request_, Qt::LeftDockWidgetArea);
    inspectorDock_ =
        dock(tr("Inspector"), "inspectorDock", new Inspector(context_, this), Qt::RightDockWidgetArea);
    lessons_ = new LessonsPanel(context_, this);
    lessonsDock_ = dock(tr("Lessons"), "lessonsDock", lessons_, Qt::RightDockWidgetArea);
    tabifyDockWidget(inspectorDock_, lessonsDock_);
    lessonsDock_->hide();
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Details"));
    detailsDock_ = dock(tr("Details"), "detailsDock", tabs_, Qt::BottomDockWidgetArea);
    addTab(new SegmentsTab(context_, tabs_));
    addTab(new RelocationsTab(context_, tabs_));
    addTab(new TreeTab(context_, tabs_));
    addTab(new IntegrityTab(context_, tabs_));
    addTab(new FindingsTab(context_, tabs_));
    addTab(new AllocatorsTab(context_, tabs_));
    addTab(new BytesTab(context_, tabs_));
    addTab(new ConsoleTab(context_, tabs_));
    addTab(new TargetsTab(context_, tabs_));
}

void MainWindow::addStatusBar()
{
    notice_ = new Notice(*workspace_.undoStack(), statusBar());
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(notice_, 1);
}

void MainWindow::addTab(PlanTab *tab)
{
    const int index = tabs_->addTab(tab, tab->title());
    connect(tab, &PlanTab::countChanged, this, [this, tab, index](int count) {
        tabs_->setTabText(index, count < 0
                                     ? tab->title()
                                     : QStringLiteral("%1 %2").arg(tab->title(), locale().toString(count)));
    });
}

void MainWindow::resetLayout()
{
    state_.reset();
    shareOut();
}

/// What docks are given at first: the map is the biggest.
void MainWindow::shareOut()
{
    const bool narrow = width() < narrowWindow;
    resizeDocks({requestDock_, inspectorDock_}, {narrow ? 252 : 268, narrow ? 276 : 320}, Qt::Horizontal);
    resizeDocks({detailsDock_}, {static_cast<int>(height() * detailsShare)}, Qt::Vertical);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(shownBefore_, true)) return;
    if (!arranged_) shareOut();
    walkthrough_->setCollapsed(height() < lowWindow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const int before = event->oldSize().height();
    if (!shownBefore_ || before <= 0 || before == height()) return;
    // Qt gives all of the change to the map; both are to keep their shares.
    if (!detailsDock_->isFloating() && detailsDock_->isVisible())
        resizeDocks({detailsDock_},
                    {static_cast<int>(static_cast<double>(detailsDock_->height()) * height() / before)},
                    Qt::Vertical);
    if ((before < lowWindow) != (height() < lowWindow) && emphasised_.empty())
        walkthrough_->setCollapsed(height() < lowWindow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!closing_ && workspace_.modified()) {
        event->ignore();
        files_->guarded([this] {
            closing_ = true;
            close();
        });
        return;
    }
    QSettings settings;
    state_.save(settings);
    event->accept();
}

} // namespace kwb::workbench
