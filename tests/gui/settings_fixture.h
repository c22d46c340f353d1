#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kwb::test {

/// Settings and data of a test's own, which are gone with it.
class OwnSettings {
public:
    OwnSettings()
    {
        QCoreApplication::setOrganizationName("kexec-workbench-test");
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    }

private:
    QTemporaryDir folder_;
};

} // namespace kwb::test
