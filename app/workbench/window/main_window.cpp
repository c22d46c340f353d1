#include "app/workbench/window/main_window.h"

#include "app/workbench/common/say.h"
#include "app/workbench/inspector/inspector.h"
#include "app/workbench/map/map_view.h"
#include "app/workbench/request/request_panel.h"
#include "app/workbench/tabs/allocators_tab.h"
#include "app/workbench/tabs/bytes_tab.h"
#include "app/workbench/tabs/console_tab.h"
#include "app/workbench/tabs/findings_tab.h"
#include "app/workbench/tabs/integrity_tab.h"
#include "app/workbench/tabs/relocations_tab.h"
#include "app/workbench/tabs/segments_tab.h"
#include "app/workbench/tabs/tree_tab.h"
#include "app/workbench/walkthrough/walkthrough_bar.h"
#include "app/workbench/window/file_actions.h"
#include "app/workbench/window/go_to_bar.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kwb::workbench {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , files_(new FileActions(context_, this))
{
    setObjectName("mainWindow");
    setCentralWidget(makeCentre());
    addDocks();
    goTo_ = new GoToBar(context_, this);
    addToolbar();
    addFileMenu();
    addEditMenu();
    addViewMenu();
    addHelpMenu();
    connect(&workspace_, &Workspace::planChanged, this, [this] {
        if (workspace_.plan()) selection_.refresh(*workspace_.plan());
    });
    connect(&workspace_, &Workspace::fileChanged, this, &MainWindow::nameWindow);
    connect(workspace_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::nameWindow);
    connect(&selection_, &Selection::revealed, this, [this](const Subject &subject) {
        for (int i = 0; i < tabs_->count(); ++i)
            if (const auto *tab = qobject_cast<PlanTab *>(tabs_->widget(i));
                tab != nullptr && tab->shows(subject)) {
                tabs_->setCurrentIndex(i);
                return;
            }
    });
    nameWindow();
    resize(1440, 920);
    state_.noteDefault();
    QSettings settings;
    state_.restore(settings);
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    map_ = new MapView(context_, centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(map_, 1);
    layout->addWidget(new WalkthroughBar(context_, centre));
    return centre;
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
    auto *left = dock(tr("Boot request"), "requestDock", request_, Qt::LeftDockWidgetArea);
    auto *right =
        dock(tr("Inspector"), "inspectorDock", new Inspector(context_, this), Qt::RightDockWidgetArea);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Details"));
    auto *bottom = dock(tr("Details"), "detailsDock", tabs_, Qt::BottomDockWidgetArea);
    addTab(new SegmentsTab(context_, tabs_));
    addTab(new RelocationsTab(context_, tabs_));
    addTab(new TreeTab(context_, tabs_));
    addTab(new IntegrityTab(context_, tabs_));
    addTab(new FindingsTab(context_, tabs_));
    addTab(new AllocatorsTab(context_, tabs_));
    addTab(new BytesTab(context_, tabs_));
    addTab(new ConsoleTab(context_, tabs_));
    resizeDocks({left, right}, {268, 320}, Qt::Horizontal);
    resizeDocks({bottom}, {280}, Qt::Vertical);
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
    for (const QString &path : paths)
        if (path.endsWith(".kwb", Qt::CaseInsensitive)) files_->open(QFileInfo(path).absoluteFilePath());
}

void MainWindow::resetLayout()
{
    state_.reset();
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
