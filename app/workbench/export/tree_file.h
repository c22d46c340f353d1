#pragma once

#include "app/workbench/common/context.h"

#include "core/base/result.h"
#include "core/plan/plan.h"

class QString;
class QWidget;

namespace kwb::workbench {

/// Writes the tree after the edits: "F.dtb" flattened, anything else as source. Errors: io.
Status writeTreeFile(const BootPlan &plan, const QString &path);

/// Asks for a file name, then writes the tree there; what goes wrong is told in a box.
void askTreeFile(const Context &context, QWidget *parent);

} // namespace kwb::workbench
