#pragma once

#include "core/bundle/bundle_diff.h"

#include <string>
#include <variant>
#include <vector>

/// Whatever can be compared with its like: plans (saved as JSON, printed by kexec -d), bundles, snapshots.
namespace kwb {

using Comparable = std::variant<PlanView, Snapshot, BundleView>;

/// Reads a file or folder that can be compared. Errors: usage if it is nothing of the kind; those of the
/// readers.
Result<Comparable> readComparable(const std::string &path);

/// The plan in it; null for a snapshot.
const PlanView *planIn(const Comparable &comparable);

struct ComparableDiff {
    std::string kind; ///< what was compared: "plans", "snapshots", "bundles"
    std::vector<Difference> rows;
};

/// What two of them differ in; a plan and a bundle are compared as plans. Errors: usage (a snapshot with
/// something else), those of diffSnapshots().
Result<ComparableDiff> diffComparables(const Comparable &before, const Comparable &after);

/// A plan in memory as if it had been saved by planJson() and read again. Errors: those of readPlanView().
Result<PlanView> planViewOf(const BootPlan &plan, const std::string &source);

/// The plan that a workspace's request gives now. Errors: those of openWorkspace(), readRequest() and plan().
Result<PlanView> planWorkspace(const std::string &path);

} // namespace kwb
