#pragma once

#include "core/memory/hole_search.h"

#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// A row of the kexec_load segment list as far as the check looks at it.
struct CheckedSegment {
    std::uint64_t mem = 0;
    std::uint64_t memsz = 0;
    std::uint64_t bufsz = 0;
};

/// What the kernel checks a list against. Without kernelEnd and tce: the generic check alone.
struct SegmentCheckInput {
    std::uint64_t pageSize = 0x10000;
    std::uint64_t totalRamPages = ~std::uint64_t{0}; ///< totalram_pages()
    std::uint64_t destinationLimit = ~std::uint64_t{0};
    std::optional<std::uint64_t> kernelEnd; ///< phys(_end) of the running kernel
    std::vector<Span> tce;
    bool crashImage = false;
    std::optional<Span> crash;
    std::vector<CheckedSegment> segments;
};

struct SegmentCheckAnswer {
    KernelError error = KernelError::none;
    Message rule; ///< which rule decided, with its numbers; empty if the list is accepted
    std::optional<std::size_t> segment; ///< the row it decided on, if it is about one
};

/// Answers as sanity_check_segment_list (Linux 6.1 kernel/kexec_core.c) and then machine_kexec_prepare
/// (arch/powerpc/kexec/core_64.c) would, in their order (reference 1.3 steps 4, 6, 8).
SegmentCheckAnswer checkSegments(const SegmentCheckInput &input);

} // namespace kwb
