#pragma once

#include "core/report/table.h"

namespace kwb {

/// What the purgatory does after a mismatch, in a word.
Message mismatchWords(OnMismatch action);

/// What the chosen purgatory does about damaged segments, in a sentence or two.
Message integrityVerdict(const BootPlan &plan);

/// The digests of the segments: of the bytes and of what will stand in memory, and where in the purgatory
/// each is kept. Without a seal the digests are missing.
std::unique_ptr<Table> integrityTable(std::shared_ptr<const BootPlan> plan,
                                      std::shared_ptr<const SealedPlan> sealed);

/// Bytes that only the target knows when it loads: which, where, how many.
std::unique_ptr<Table> lateSlotTable(std::shared_ptr<const BootPlan> plan);

/// Who the plan is: its id and the word on the command line that carries it, the target's fingerprint and
/// the lines of text that it is the digest of.
std::unique_ptr<Table> identityTable(const BootPlan &plan, const SealedPlan *sealed);

} // namespace kwb
