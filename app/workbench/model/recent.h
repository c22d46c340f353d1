#pragma once

#include <QString>
#include <QStringList>

namespace kwb::workbench {

/// The files of one kind ("workspace", "kernel", …) that were used last, newest first, in the user's
/// settings.
class RecentFiles {
public:
    static constexpr int limit = 10;

    explicit RecentFiles(const QString &kind);

    /// Those that are still there; the others are forgotten.
    QStringList paths() const;
    void add(const QString &path);
    void clear();

private:
    QString key_;
};

} // namespace kwb::workbench
