#include "app/workbench/model/recent.h"

#include <QFileInfo>
#include <QSettings>

namespace kwb::workbench {

RecentFiles::RecentFiles(const QString &kind)
    : key_("recent/" + kind)
{
}

QStringList RecentFiles::paths() const
{
    const QStringList kept = QSettings().value(key_).toStringList();
    QStringList there;
    for (const QString &path : kept)
        if (QFileInfo::exists(path)) there += path;
    if (there.size() != kept.size()) QSettings().setValue(key_, there);
    return there;
}

void RecentFiles::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList kept = paths();
    kept.removeAll(whole);
    kept.prepend(whole);
    QSettings().setValue(key_, kept.mid(0, limit));
}

void RecentFiles::clear()
{
    QSettings().remove(key_);
}

} // namespace kwb::workbench
