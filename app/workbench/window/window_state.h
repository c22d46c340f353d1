#pragma once

#include <QByteArray>
#include <QSettings>

class QMainWindow;

namespace kwb::workbench {

/// Size, docks and toolbars of the window from one start to the next. What an older version kept is taken
/// over as far as it is known; what a later one kept is left alone.
class WindowState {
public:
    /// Raised whenever a dock or toolbar is renamed or added, so that an old arrangement does not hide it.
    static constexpr int version = 1;

    explicit WindowState(QMainWindow &window)
        : window_(window)
    {
    }

    /// Notes how the window is arranged now, as what reset() goes back to.
    void noteDefault();
    /// Whether there was an arrangement to restore.
    bool restore(QSettings &settings);
    void save(QSettings &settings) const;
    void reset();

private:
    QMainWindow &window_;
    QByteArray default_;
};

} // namespace kwb::workbench
