#include "app/workbench/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName("kexec-workbench");
    QApplication::setOrganizationName("kexec-workbench");
    QApplication::setApplicationDisplayName("Kexec Workbench");
    QApplication::setApplicationVersion(KWB_VERSION);
    QCommandLineParser options;
    options.setApplicationDescription(QCoreApplication::translate(
        "main", "Plans a kexec boot of a PowerPC machine, shows where everything goes and why."));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(
        "files",
        QCoreApplication::translate("main",
                                    "A workspace (.kwb), or kernel, initrds, snapshot … to plan with."),
        "[FILE…]");
    options.process(app);
    kwb::workbench::MainWindow window;
    window.show();
    window.openFiles(options.positionalArguments());
    return QApplication::exec();
}
