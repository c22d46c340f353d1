#include "app/workbench/common/languages.h"
#include "app/workbench/tabs/plan_tab.h"
#include "app/workbench/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QThread>

#include <cstdio>

/// Draws the window with a workspace open and writes what a user sees to a PNG: for README, and for people
/// who want to look at a change. QT_QPA_PLATFORM=offscreen is enough; QT_SCALE_FACTOR=2 for fine screens.
namespace {

using namespace kwb;
using namespace kwb::workbench;

void settle(Workspace &workspace, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds ||
           !(workspace.upToDate() || workspace.error() || !workspace.complete())) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
        if (clock.elapsed() > 30'000) return;
    }
}

void showTab(MainWindow &window, const QString &name)
{
    QTabWidget *tabs = window.tabs();
    for (int i = 0; i < tabs->count(); ++i)
        if (QString(tabs->widget(i)->metaObject()->className()).section("::", -1) == name ||
            tabs->tabText(i).startsWith(name, Qt::CaseInsensitive))
            tabs->setCurrentIndex(i);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{"scheme", "light or dark", "scheme", "light"},
                        {"tab", "class or title of the tab in front", "tab"},
                        {"select", "address, segment, symbol or tree path to select", "what"},
                        {"reveal", "the same, and the map moves to it", "what"},
                        {"size", "of the window", "WxH", "1440x920"},
                        {"language", "code", "code", "en"},
                        {"wait", "milliseconds for work to settle", "ms", "600"}});
    options.addPositionalArgument("workspace", "the .kwb to open; none: the window as it starts");
    options.addPositionalArgument("out.png", "where to");
    options.process(app);
    const QStringList names = options.positionalArguments();
    installLanguage(options.value("language"));
    MainWindow window;
    window.look().setScheme(options.value("scheme") == "dark" ? ColorScheme::dark : ColorScheme::light);
    const QStringList size = options.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (names.size() > 1)
        if (const Status opened = window.workspace().openCopy(names.front()); !opened) {
            std::fprintf(stderr, "%s\n", opened.error().text().c_str());
            return 1;
        }
    settle(window.workspace(), 200);
    for (const char *option : {"select", "reveal"})
        if (options.isSet(option) && window.workspace().plan())
            if (const auto found =
                    parseSubject(*window.workspace().plan(), options.value(option).toStdString()))
                option == std::string_view("reveal") ? window.selection().reveal(*found)
                                                     : window.selection().select(*found);
    if (options.isSet("tab")) showTab(window, options.value("tab"));
    settle(window.workspace(), options.value("wait").toInt());
    return window.grab().save(names.value(names.size() - 1)) ? 0 : 1;
}
