#pragma once

#include "core/base/message.h"
#include "core/report/plan_view.h"
#include "core/snapshot/snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// `kwb diff`: what differs between yesterday and today, and what that means for a boot.
namespace kwb {

struct Difference {
    std::string path;                  ///< "segments/initrd/mem", "memory/ram", "device-tree/chosen:bootargs"
    std::optional<std::string> before; ///< nothing: was not there
    std::optional<std::string> after;  ///< nothing: is gone
    Message meaning;
};

/// What two plans differ in, the most telling first: machine, segments, command line, tree edits, findings.
/// What only one of them can tell (a log knows no findings) is not compared.
std::vector<Difference> diffPlans(const PlanView &before, const PlanView &after);

/// What two snapshots differ in: facts of the running kernel, memory by kind, the parts of the fingerprint,
/// the device tree. Errors: those of readMemoryMap().
Result<std::vector<Difference>> diffSnapshots(const Snapshot &before, const Snapshot &after);

/// What two texts of a fingerprint (Snapshot's fingerprintText()) differ in, a row for each part.
std::vector<Difference> diffFingerprints(const std::string &before, const std::string &after);

/// What two device trees differ in; `part` begins each path.
std::vector<Difference> diffTreesRows(const DeviceTree &before, const DeviceTree &after,
                                      const std::string &part);

/// Memory by kind, as maps and plans have it.
std::vector<Difference> diffMemory(std::span<const MemoryView> before, std::span<const MemoryView> after);

/// "[0x…, 0x…) and 3 more" of a kind's ranges.
std::string rangesText(std::span<const AddressRange> ranges);

/// `kind` says what was compared: "plans", "snapshots", "bundles".
std::string differencesText(std::span<const Difference> rows, const std::string &kind);
/// `before` and `after` are the names of the two.
std::string differencesJson(std::span<const Difference> rows, const std::string &kind,
                            const std::string &before, const std::string &after);

} // namespace kwb
