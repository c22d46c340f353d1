#pragma once

#include "core/memory/hole_search.h"

#include <optional>
#include <vector>

/// The rules of the searches, restated in the plainest way there is: every candidate is tried, one after the
/// other, with signed numbers on small maps. Sizes are multiples of the page size here.
namespace kwb::test {

struct NaiveGeneric {
    bool memblock = true;
    bool offByOne = true;       ///< 6.1
    bool descends = true;       ///< ranges are looked at from the top for a top-down request
    bool testsExcludes = false; ///< 6.16 on ppc64
};

/// Linux 6.1 on ppc64 with a non-empty exclude list (its merged union need not be given). Nothing: no place.
std::optional<std::uint64_t> naiveLinux61(const HoleSpace &space, const std::vector<Span> &excludes,
                                          const HoleRequest &request);
/// The generic walk; `segments` are in the way.
std::optional<std::uint64_t> naiveGeneric(const HoleSpace &space, const std::vector<Span> &segments,
                                          const HoleRequest &request, const NaiveGeneric &rule);
/// kexec-tools, as long as each segment lies within one range.
std::optional<std::uint64_t> naiveKexecTools(const HoleSpace &space, const std::vector<Span> &segments,
                                             const HoleRequest &request);
/// kexec-lite on ranges of whole pages of 64 KiB, none of which overlap; `taken` is what was excluded and
/// placed so far, in this order. A place that wraps is near 2^64.
std::optional<std::uint64_t> naiveKexecLite(const std::vector<Span> &ram, const std::vector<Span> &taken,
                                            const HoleRequest &request);
/// Any place at all that breaks no rule, the lowest or the highest: what `workbench` promises.
std::optional<std::uint64_t> naiveWorkbench(const HoleSpace &space, const std::vector<Span> &segments,
                                            const HoleRequest &request);

} // namespace kwb::test
