#pragma once

#include "core/base/range_set.h"
#include "core/bundle/bundle.h"
#include "core/image/file_set.h"
#include "core/plan/seal.h"

#include <optional>
#include <string>
#include <vector>

namespace kwb {

struct LoadSegment {
    std::string name;
    PhysAddr mem;
    std::uint64_t memsz = 0;
    std::uint64_t bufsz = 0;
    std::vector<Blob> content;   ///< pieces that follow each other, bufsz bytes
    std::string contentDigest{}; ///< SHA-256 of the bytes that were written, hex
    std::string memoryDigest{};  ///< with the zeros behind them

    AddressRange range() const { return AddressRange::ofSize(mem, memsz); }
};

/// What is loaded: a sealed plan, or a bundle that was made of one.
struct RehearsalLoad {
    std::string id;
    std::string cmdline; ///< of the new kernel, with the marker
    std::optional<std::string> marker;
    PhysAddr entry;
    ByteOrder oldByteOrder = ByteOrder::little;
    bool ownPurgatory = true;
    std::vector<Finding> findings; ///< of the plan; none if a bundle has no plan.json that can be read
    std::uint64_t errors = 0;      ///< how many of severity error it has
    std::vector<LoadSegment> segments;
    std::vector<LateSlot> lateSlots;
    std::vector<DigestRow> digestRows;
    DeviceTree treeBefore; ///< of the machine it was made for
};

/// The segments share the plan's bytes.
RehearsalLoad loadOf(const SealedPlan &sealed);
/// Errors: malformed (a file is missing, a number makes no sense). Bytes that are not what the manifest says
/// are taken as they are: the rehearsal is to show what comes of it.
Result<RehearsalLoad> loadOf(const BundleManifest &manifest, const FileSet &files);

/// What the loader on a target does: fills the late slots (here by bytes that follow from the plan's id, so
/// that a rehearsal can be repeated) and gives the purgatory the new digests. A segment that is not as it was
/// written keeps the digest it should have. Errors: malformed (a slot or row outside its segment).
Status fillLateSlots(RehearsalLoad &load);

/// The list that the stage reads at `at` (purgatory/stage/place.h) with the segments' bytes behind it.
std::vector<Blob> listImage(const RehearsalLoad &load, PhysAddr at);
/// Its size.
std::uint64_t listSize(const RehearsalLoad &load);
/// The highest place of that size in `free` that no segment is going to; nothing if there is none.
std::optional<PhysAddr> listPlace(const RehearsalLoad &load, RangeSet free);

} // namespace kwb
