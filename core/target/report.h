#pragma once

#include "core/target/boot_verdict.h"
#include "core/target/check.h"
#include "core/target/history.h"
#include "core/target/load.h"
#include "core/target/push.h"
#include "core/target/store.h"

namespace kwb {

/// What `kwb target` prints: for people, and as one JSON object for programs (contract.md: addresses as
/// "0x…", counts as numbers, a finding as in a plan).
std::string stateText(const TargetState &state, const StoreContents &contents, const std::string &store);
std::string stateJson(const TargetState &state, const StoreContents &contents, const std::string &store);
/// Empty: it is not signed, and nobody wanted it otherwise.
std::string standingLine(const Package &package);
std::string checkText(const TargetCheck &check);
std::string pushText(const PushResult &result);
std::string loadText(const LoadOutcome &outcome);
/// What of a plan survives a load by file.
std::string effectsText(const std::vector<FileLoadEffect> &effects);
std::string bootText(const BootVerdict &verdict);
/// What clearing the store took out: "removed plan ID", "removed object SHA256 SIZE".
std::string pruneText(const PruneResult &result);
/// The same lines, without their first word, and how many plans and bytes it were.
std::string pruneJson(const PruneResult &result);
std::string historyText(const std::vector<BootRecord> &records);
std::string historyJson(const std::vector<BootRecord> &records);

/// What was done to a target, as far as it went.
struct TargetRun {
    std::string destination;
    std::string plan;
    std::string manifestSha256; ///< of the bundle that check, push and load were of
    LoadWay way = LoadWay::exact;
    BundleStanding standing;             ///< of the bundle
    std::vector<FileLoadEffect> effects; ///< by file: what of the plan survives
    std::optional<TargetCheck> check;
    std::optional<PushResult> push;
    std::optional<LoadOutcome> load;
    std::optional<BootVerdict> boot;
};
/// Has the members of the parts that are there.
std::string runJson(const TargetRun &run);

} // namespace kwb
