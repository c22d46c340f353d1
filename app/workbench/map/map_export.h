#pragma once

#include "core/base/result.h"
#include "core/report/display_list.h"

#include <QString>

namespace kwb::workbench {

class Look;

/// Writes a picture as what the name's suffix says: .png (in the colours of the window, twice as fine as a
/// screen), .svg or .pdf (in the colours for paper). Errors: usage (another suffix), io.
Status saveDisplayList(const DisplayList &list, const Look &look, const QString &path);

} // namespace kwb::workbench
