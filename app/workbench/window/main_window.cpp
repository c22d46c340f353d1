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

#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace kwb::workbench {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    auto *centre = new QWidget(this);
    map_ = new MapView(context_, centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(map_, 1);
    layout->addWidget(new WalkthroughBar(context_, centre));
    setCentralWidget(centre);
    addDocks();
    auto *bar = addToolBar(tr("Main toolbar"));
    bar->setObjectName("mainToolbar");
    status_ = new QLabel(bar);
    bar->addWidget(status_);
    connect(&workspace_, &Workspace::planChanged, this, [this] {
        if (workspace_.plan()) selection_.refresh(*workspace_.plan());
        showStatus();
    });
    connect(&selection_, &Selection::revealed, this, [this](const Subject &subject) {
        for (int i = 0; i < tabs_->count(); ++i)
            if (const auto *tab = qobject_cast<PlanTab *>(tabs_->widget(i));
                tab != nullptr && tab->shows(subject))
                tabs_->setCurrentIndex(i);
    });
    resize(1440, 920);
}

MainWindow::~MainWindow() = default;

void MainWindow::addDocks()
{
    const auto dock = [this](const QString &title, const char *name, QWidget *widget,
                             Qt::DockWidgetArea area) {
        auto *out = new QDockWidget(title, this);
        out->setObjectName(name);
        out->setWidget(widget);
        addDockWidget(area, out);
        return out;
    };
    request_ = new RequestPanel(context_, this);
    dock(tr("Boot request"), "requestDock", request_, Qt::LeftDockWidgetArea);
    dock(tr("Inspector"), "inspectorDock", new Inspector(context_, this), Qt::RightDockWidgetArea);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    dock(tr("Details"), "detailsDock", tabs_, Qt::BottomDockWidgetArea);
    addTab(new SegmentsTab(context_, tabs_));
    addTab(new RelocationsTab(context_, tabs_));
    addTab(new TreeTab(context_, tabs_));
    addTab(new IntegrityTab(context_, tabs_));
    addTab(new FindingsTab(context_, tabs_));
    addTab(new AllocatorsTab(context_, tabs_));
    addTab(new BytesTab(context_, tabs_));
    addTab(new ConsoleTab(context_, tabs_));
}

void MainWindow::addTab(PlanTab *tab)
{
    const int index = tabs_->addTab(tab, tab->title());
    connect(tab, &PlanTab::countChanged, this, [this, tab, index](int count) {
        tabs_->setTabText(index,
                          count < 0 ? tab->title() : tr("%1 %2").arg(tab->title(), locale().toString(count)));
    });
}

void MainWindow::showStatus()
{
    if (workspace_.error())
        status_->setText(say(*workspace_.error()));
    else if (workspace_.plan())
        status_->setText(tr("Ready"));
    else
        status_->setText({});
}

void MainWindow::openFile(const QString &path)
{
    if (const Status opened = workspace_.open(path); !opened) status_->setText(say(opened.error()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
}

} // namespace kwb::workbench
