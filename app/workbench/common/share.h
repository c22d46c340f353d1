#pragma once

#include <QString>

/// What comes with the program: the sample, the script that captures a target, lessons.
namespace kwb::workbench {

/// The path of a file such as "samples/sample.kwb", beside the program: PREFIX/bin and
/// PREFIX/share/kexec-workbench. The build folder has the same shape. The file need not be there.
QString sharePath(const QString &name);

} // namespace kwb::workbench
