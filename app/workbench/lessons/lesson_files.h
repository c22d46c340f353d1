#pragma once

#include "core/report/lesson.h"

#include <QString>

#include <vector>

namespace kwb::workbench {

/// The lessons that are built in, in their order, in a language ("de", "pt_BR"); lessons that it lacks are
/// English.
std::vector<Lesson> builtInLessons(const QString &language);

} // namespace kwb::workbench
