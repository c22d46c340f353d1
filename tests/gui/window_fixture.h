#pragma once

#include "app/workbench/window/main_window.h"

#include <QSignalSpy>
#include <QTest>

/// What tests of the window share.
namespace kwb::test {

/// A file of the sample in the build folder.
inline QString samplePath(const QString &name)
{
    return QStringLiteral(KWB_BINARY_DIR) + "/share/kexec-workbench/samples/" + name;
}

/// Waits until the workspace has a plan of its request as it is now.
inline bool waitForPlan(workbench::Workspace &workspace)
{
    return QTest::qWaitFor([&] { return workspace.upToDate() || workspace.error(); }, 20'000);
}

/// The dialog of that type over a window's part, once it is there; null if none comes.
template <class Dialog>
Dialog *waitForDialog(QWidget *over)
{
    Dialog *found = nullptr;
    const bool shown = QTest::qWaitFor(
        [&] { return (found = over->findChild<Dialog *>()) != nullptr && found->isVisible(); }, 60'000);
    return shown ? found : nullptr;
}

/// The window with the sample open and planned, as a user sees it.
inline std::unique_ptr<workbench::MainWindow> sampleWindow()
{
    auto window = std::make_unique<workbench::MainWindow>();
    window->resize(1440, 920);
    window->show();
    if (!window->workspace().openCopy(samplePath("sample.kwb")) || !waitForPlan(window->workspace()))
        return nullptr;
    return window;
}

} // namespace kwb::test
