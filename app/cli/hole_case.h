#pragma once

#include "core/memory/hole_search.h"
#include "core/memory/profile.h"
#include "core/memory/segment_check.h"
#include "core/report/json_reader.h"

#include <vector>

/// The JSON of `kwb hole` and `kwb check-segments` (contract.md, "Hole cases").
namespace kwb::cli {

/// Answers one hole case. With `trace` the answer says what each search looked at. Errors: malformed with the
/// JSON pointer, unsupported (an allocator that is not known).
Result<Json> answerHoleCase(const JsonPlace &place, bool trace);

/// Answers one segment list.
Result<Json> answerSegmentCase(const JsonPlace &place);

} // namespace kwb::cli
