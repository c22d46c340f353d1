#pragma once

#include "core/target/probe.h"
#include "core/target/store.h"

namespace kwb {

/// A target beside a package: all that would refuse or break the load, before a byte of it travels.
struct TargetCheck {
    TargetState state;
    std::string model;        ///< of the machine, by its tree; empty: not known
    StoreContents contents;   ///< of the store
    std::string store;        ///< the folder that was chosen; empty: none will do
    std::uint64_t toSend = 0; ///< bytes that are not there yet
    std::vector<Finding> findings;

    /// No finding is an error.
    bool ok() const;
    /// Whether a load may go on: ok(), or all errors are such as the loader may be forced to set aside.
    bool allows(bool force) const;
    /// Whether this plan is loaded already, in the system that runs now.
    bool hasLoaded(const BundleManifest &manifest, LoadWay way) const;
    /// Whether a boot must load the package first. What is loaded already is known by the plan's id alone:
    /// where trust is required, that is not enough.
    bool mustLoad(const Package &package) const;
    /// Whether only the target's policy forbids this way, and nothing is seen that would forbid loading by
    /// file.
    bool suggestsFile() const;
};

/// What follows from what the target said, for the package's way of loading; the part of the check that asks
/// nothing.
std::vector<Finding> targetFindings(const Package &package, const Snapshot &snapshot,
                                    const TargetState &state, const StoreContents &contents,
                                    const StorePlace *store, std::uint64_t toSend);

/// Asks the target and compares. `wishedStore`: the user's folder; empty: the first of the usual ones that
/// will do. Errors: those of Connection::run() and probeTarget().
Result<TargetCheck> checkTarget(Connection &connection, const Package &package,
                                const std::string &wishedStore);

/// Lines that only one of two fingerprint texts has: "planned: …" and "now: …", joined by "; ".
std::string fingerprintDifference(std::string_view planned, std::string_view now);

} // namespace kwb
