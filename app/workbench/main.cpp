#include "app/workbench/window/main_window.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName("kexec-workbench");
    QApplication::setApplicationDisplayName("Kexec Workbench");
    QApplication::setApplicationVersion(KWB_VERSION);
    kwb::workbench::MainWindow window;
    window.show();
    if (QApplication::arguments().size() > 1) window.openFile(QApplication::arguments().at(1));
    return QApplication::exec();
}
