#pragma once

#include <QString>

namespace kwb::workbench {

/// A file that comes with the program ("capture-snapshot.sh", "samples/sample.kwb"): beside the program as it
/// is installed or built, else where it was meant to be installed. Empty if it is not there.
QString sharedFile(const QString &name);

} // namespace kwb::workbench
