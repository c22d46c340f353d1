#pragma once

#include "core/base/progress.h"
#include "core/integrity/sha256.h"
#include "core/plan/plan.h"

#include <map>
#include <string>

namespace kwb {

/// The two digests of a segment: of its file bytes (bufsz) and of what will stand in memory (zeros up to
/// memsz).
struct SegmentDigests {
    Sha256Digest content{};
    Sha256Digest memory{};
};

/// A plan with final bytes: the purgatory's digest table is filled in and every segment has its digests.
struct SealedPlan {
    BootPlan plan;                                 ///< segments' content is final here
    std::map<std::string, SegmentDigests> digests; ///< by segment name
    std::string
        id; ///< plan id: 16 hex digits, what the marker carries; digest of the request without the marker
    std::optional<std::string>
        fingerprint; ///< SHA-256 of the target's fingerprint text, hex; nothing for a bare tree
};

struct SealOptions {
    bool marker = true; ///< add kwb.plan=<id> to the new command line (and plan again with it)
    Progress progress;
};

/// Hashes everything; the only slow step. With `marker` the plan is made a second time with the marker on its
/// command line; kernel and initrd are hashed once. Errors: cancelled, unsupported (not exportable), those of
/// plan().
Result<SealedPlan> seal(const BootPlan &plan, const SealOptions &options = {});

} // namespace kwb
