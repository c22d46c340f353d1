#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kwb::workbench {

/// A machine that the user has named, and what was last seen of it.
struct TargetEntry {
    QString destination;      ///< as ssh takes it
    QStringList sshArguments; ///< more arguments of ssh
    QString store;            ///< folder there; empty: the first of the usual ones that will do
    QString console;          ///< command of this machine that shows its console; empty: none
    QString consoleFile;      ///< file of this machine to which its console is written; empty: none

    QString kernel;  ///< release that ran when it was last seen; empty: never seen
    QString loaded;  ///< id of the plan that was loaded then, "?" for something else; empty: nothing
    QString verdict; ///< name() of the BootEnd of the last boot; empty: none

    bool showsConsole() const { return !console.isEmpty() || !consoleFile.isEmpty(); }
    bool operator==(const TargetEntry &) const = default;
};

/// The list as the settings keep it.
QList<TargetEntry> keptTargets();
void keepTargets(const QList<TargetEntry> &targets);

/// Arguments as one line that QProcess::splitCommand() takes apart again.
QString joinedCommand(const QStringList &arguments);

} // namespace kwb::workbench
