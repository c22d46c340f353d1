#pragma once

#include "core/target/file_load.h"
#include "core/target/store.h"

namespace kwb {

/// One thing that the loader on the target will not do, by the rule that the bundle's README explains.
struct Refusal {
    std::string rule; ///< "fingerprint", "load-disabled", …
    std::string text;
};

struct LoadOutcome {
    bool done = false; ///< the loader did what it was asked for
    std::vector<Refusal> refusals;
    std::vector<std::string> said; ///< everything it printed, a line each
    std::optional<bool> loaded; ///< /sys/kernel/kexec_loaded afterwards, of a crash image kexec_crash_loaded
    LoadWay way = LoadWay::exact;
    std::vector<PlaceComparison> places; ///< by file: what the kernel chose; empty: it does not tell
};

/// Has the loader compare fingerprint, policy and digests once more and hand the segments of a pushed plan to
/// kexec_load, or its files to kexec_file_load; it verifies by /sys/kernel/kexec_loaded (a crash image:
/// kexec_crash_loaded). The loader is told the digest of the manifest that was read here, and takes nothing
/// that this manifest does not fix. A load that fails leaves what was loaded before. `force` goes on in spite
/// of errors in the plan and a missing or other fingerprint. Errors: those of Connection::run().
Result<LoadOutcome> loadPlan(Connection &connection, const std::string &store, const Package &package,
                             bool force);
/// Takes a loaded image out again.
Result<LoadOutcome> unloadPlan(Connection &connection, const std::string &store, const std::string &planId,
                               const std::string &loader);

/// The same by whatever loader the store has: the crash image, or the other one. Errors: missing (it has none
/// that could), those of Connection::run().
Result<LoadOutcome> unloadAny(Connection &connection, const TargetState &state, const std::string &store,
                              const StoreContents &contents, bool crash);

/// What the loader and the script around it have said; the status is the loader's.
LoadOutcome parseLoadOutcome(int status, std::string_view out, std::string_view err);

} // namespace kwb
