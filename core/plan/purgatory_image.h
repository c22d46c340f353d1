#pragma once

#include "core/image/elf_file.h"
#include "core/plan/architecture.h"
#include "core/plan/placement.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace kwb {

/// The purgatory of a plan before it has an address.
struct PurgatoryObject {
    std::optional<ElfFile> elf; ///< nothing for PurgatoryChoice::targetKernel
    Message source;
    Placer::Item item;
    bool needsStack = false; ///< kexec-tools' kind: it runs on a stack that the loader finds for it
};

/// Opens the purgatory that the request chooses and lays it out. Errors: malformed, unsupported.
Result<PurgatoryObject> openPurgatory(BootPlan &plan, const Machine &machine);

/// Relocates it at its segment's address, patches it (Architecture::preparePurgatory), fills its region table
/// but for the digests, and sets the plan's entry. All other segments must have their places.
Status finishPurgatory(BootPlan &plan, const Machine &machine, const Architecture &arch,
                       const PurgatoryObject &object);

/// Whether the purgatory has our own table with a digest a segment (so that late slots can be followed).
bool hasRegionTable(const PurgatoryObject &object);

/// The rows of the table: kwb_regions, 16 rows of 64 bytes (purgatory/README.md).
constexpr std::uint64_t regionRowSize = 64;
constexpr std::uint64_t regionDigestOffset = 16;
constexpr std::uint64_t regionNameOffset = 48;
constexpr std::size_t regionRows = 16;

} // namespace kwb
