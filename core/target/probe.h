#pragma once

#include "core/snapshot/snapshot.h"
#include "core/target/connection.h"

namespace kwb {

/// A snapshot as it came from a target.
struct Probe {
    Blob archive; ///< a tar, to be written down as it is; no secrets are in it
    Snapshot snapshot;
    std::vector<std::string> remarks; ///< what the script said while it captured
};

/// Captures a snapshot in one round trip, by the script that also runs by hand
/// (resources/capture-snapshot.sh): what cannot be read, and why, is in it. `progress` gets the bytes so far;
/// the total is not known (0). Errors: those of Connection::run() and readSnapshot(), unsupported (the target
/// has no device tree).
Result<Probe> probeTarget(Connection &connection, const Progress &progress = {});

} // namespace kwb
