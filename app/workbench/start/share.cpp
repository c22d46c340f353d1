#include "app/workbench/start/share.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kwb::workbench {

QString sharedFile(const QString &name)
{
    const QString beside = QCoreApplication::applicationDirPath() + "/../share/kexec-workbench";
    for (const QString &folder : {beside, QStringLiteral(KWB_INSTALL_SHARE), QStringLiteral(KWB_BUILD_SHARE)})
        if (const QFileInfo file(folder + "/" + name); file.isFile()) return file.canonicalFilePath();
    return {};
}

} // namespace kwb::workbench
