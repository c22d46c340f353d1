#include "app/workbench/common/languages.h"
#include "app/workbench/target/askpass.h"
#include "app/workbench/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

/// As in resources/linux.
static constexpr auto applicationId = "io.github.kexec_workbench.KexecWorkbench";

int main(int argc, char **argv)
{
    // ssh has started it to ask: no window, no workspace.
    if (kwb::workbench::isAskpass(argc, argv)) return kwb::workbench::runAskpass(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName("kexec-workbench");
    QApplication::setOrganizationName("kexec-workbench");
    QApplication::setApplicationDisplayName("Kexec Workbench");
    QApplication::setApplicationVersion(KWB_VERSION);
    // By this a desktop finds the program's icon; without one the icon comes along.
    QApplication::setDesktopFileName(applicationId);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(applicationId)));
    const QString kept = QSettings().value(kwb::workbench::languageKey).toString();
    kwb::workbench::installLanguage(kept);
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
    const QCommandLineOption language("language",
                                      QCoreApplication::translate("main", "Language of the window: de, ja …"),
                                      QCoreApplication::translate("main", "code"));
    options.addOption(language);
    options.process(app);
    if (options.isSet(language)) kwb::workbench::installLanguage(options.value(language));
    kwb::workbench::MainWindow window;
    window.show();
    window.offerRecovery();
    window.openFiles(options.positionalArguments());
    return QApplication::exec();
}
