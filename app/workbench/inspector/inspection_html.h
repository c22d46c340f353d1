#pragma once

#include "core/report/inspection.h"

#include <QString>

namespace kwb::workbench {

class Look;

/// The body of an inspection as rich text. Links are "SECTION/ITEM". Lines of bytes are written small enough
/// for `width` pixels, so that their columns stand under each other.
QString inspectionHtml(const Inspection &inspection, const Look &look, int width);

/// The item that a link of inspectionHtml() leads to; null if there is none.
const InspectionItem *linkedItem(const Inspection &inspection, const QString &link);

} // namespace kwb::workbench
