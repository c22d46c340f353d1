#include "app/workbench/window/window_state.h"

#include <QMainWindow>

namespace kwb::workbench {

namespace {

constexpr const char *versionKey = "window/version";
constexpr const char *geometryKey = "window/geometry";
constexpr const char *stateKey = "window/state";

} // namespace

void WindowState::noteDefault()
{
    default_ = window_.saveState(version);
}

bool WindowState::restore(QSettings &settings)
{
    const int kept = settings.value(versionKey, version).toInt();
    if (kept > version) return false;
    window_.restoreGeometry(settings.value(geometryKey).toByteArray());
    // An arrangement of another version does not know all docks: the default shows them.
    return kept == version && window_.restoreState(settings.value(stateKey).toByteArray(), version);
}

void WindowState::save(QSettings &settings) const
{
    if (settings.value(versionKey, version).toInt() > version) return;
    settings.setValue(versionKey, version);
    settings.setValue(geometryKey, window_.saveGeometry());
    settings.setValue(stateKey, window_.saveState(version));
}

void WindowState::reset()
{
    window_.restoreState(default_, version);
}

} // namespace kwb::workbench
