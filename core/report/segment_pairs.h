#pragma once

#include "core/report/plan_view.h"

#include <vector>

namespace kwb {

/// A segment in both plans; null where it is not. They point into the plans.
struct SegmentPair {
    const SegmentView *before = nullptr;
    const SegmentView *after = nullptr;

    /// Whether it is missing on a side, lies elsewhere or takes another amount of memory.
    bool differs() const;
};

/// Every segment of two plans once: those with the same name first, then what is left of `before`, then of
/// `after`. Segments of a log, whose names are guesses, are matched by the bytes they carry and by where they
/// lie as well.
std::vector<SegmentPair> segmentPairs(const PlanView &before, const PlanView &after);

} // namespace kwb
