#include "app/workbench/common/share.h"

#include <QCoreApplication>
#include <QDir>

namespace kwb::workbench {

QString sharePath(const QString &name)
{
    const QString prefix = QCoreApplication::applicationDirPath() + "/..";
    return QDir::cleanPath(prefix + "/share/kexec-workbench/" + name);
}

} // namespace kwb::workbench
