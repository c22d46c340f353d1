#include "app/workbench/tabs/plan_tab.h"
#include "app/workbench/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <cstdint>
#include <cstdio>
#include <ctime>

/// One window, started for tst_window: "workbench" with the sample open, or "reference", a window with the
/// same docks, tables, fonts and icons and no data. Says how long after its start the first paint was done,
/// and how much memory it has when all is quiet.
namespace {

using namespace kwb::workbench;

/// Nanoseconds of the clock that all processes share.
std::int64_t sharedClock()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// Milliseconds since the parent started this process: it gives the time at which it did.
double processAge()
{
    return static_cast<double>(sharedClock() - qEnvironmentVariable("KWB_BENCH_STARTED").toLongLong()) / 1e6;
}

/// Resident memory that is this process's own (private and dirty), in KiB.
long ownMemory()
{
    QFile file("/proc/self/smaps_rollup");
    if (!file.open(QIODevice::ReadOnly)) return 0;
    long total = 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Rss:")) total += line.mid(4).simplified().split(' ').value(0).toLong();
    return total;
}

/// Tells when the window was painted for the first time: the events of its first show are all done then.
class FirstPaint : public QObject {
public:
    using QObject::QObject;
    double at = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && at == 0)
            QTimer::singleShot(0, this, [this] {
                if (at == 0) at = processAge();
            });
        return QObject::eventFilter(watched, event);
    }
};

std::unique_ptr<QMainWindow> referenceWindow()
{
    auto look = new Look(qApp);
    auto window = std::make_unique<QMainWindow>();
    window->resize(1440, 920);
    auto *bar = window->addToolBar("bar");
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char *name : {"open", "save", "back", "forward", "rehearse", "export"})
        bar->addAction(look->icon(name), name);
    bar->addWidget(new QComboBox);
    for (const char *menu : {"File", "Edit", "View", "Help"}) {
        QMenu *made = window->menuBar()->addMenu(menu);
        for (int i = 0; i < 8; ++i)
            made->addAction(look->icon("open"), QString("Action %1").arg(i));
    }
    window->setCentralWidget(new QWidget);
    const auto dock = [&](QWidget *widget, Qt::DockWidgetArea area) {
        auto *out = new QDockWidget("dock");
        out->setWidget(widget);
        window->addDockWidget(area, out);
    };
    auto *request = new QWidget;
    auto *rows = new QVBoxLayout(request);
    for (int i = 0; i < 12; ++i) {
        rows->addWidget(new QLabel("label"));
        rows->addWidget(new QLineEdit);
    }
    dock(request, Qt::LeftDockWidgetArea);
    dock(new QTextBrowser, Qt::RightDockWidgetArea);
    auto *tabs = new QTabWidget;
    for (int i = 0; i < 8; ++i) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->addWidget(new QLineEdit);
        auto *table = new QTableView;
        table->setFont(look->mono());
        auto *model = new QStandardItemModel(0, 8, table);
        for (int column = 0; column < 8; ++column)
            model->setHorizontalHeaderItem(column, new QStandardItem("column"));
        table->setModel(model);
        layout->addWidget(table);
        tabs->addTab(tab, "tab");
    }
    dock(tabs, Qt::BottomDockWidgetArea);
    return window;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName("kexec-workbench-bench");
    QApplication::setApplicationName("bench");
    std::unique_ptr<QMainWindow> window;
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "workbench") {
        auto made = std::make_unique<MainWindow>();
        made->openFiles({arguments.value(2)});
        window = std::move(made);
    } else {
        window = referenceWindow();
    }
    FirstPaint watcher;
    window->installEventFilter(&watcher);
    window->centralWidget()->installEventFilter(&watcher);
    window->show();
    QTimer::singleShot(1500, &app, [&] {
        std::printf("%.1f %ld\n", watcher.at, ownMemory());
        QApplication::quit();
    });
    return QApplication::exec();
}
