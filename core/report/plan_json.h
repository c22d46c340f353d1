#pragma once

#include "core/devicetree/edit.h"
#include "core/link/link.h"
#include "core/memory/memory_map.h"
#include "core/plan/plan.h"
#include "core/plan/seal.h"

#include <span>
#include <string>

/// What programs read: JSON with every address and 64-bit value as a string "0x…", ranges half-open.
namespace kwb {

/// A plan after the schema "kexec-workbench/plan/1". With `sealed` (which holds that plan) the segments carry
/// their digests, and id and fingerprint are there.
std::string planJson(const BootPlan &plan, const SealedPlan *sealed = nullptr);

/// A memory map: page of ranges with kind and source, the first block, what looked odd.
std::string memoryMapJson(const MemoryMap &map);

/// The answer of `kwb link`. `machine` is e_machine of the object.
std::string linkedImageJson(const LinkedImage &image, std::uint16_t machine);

/// A list of tree edits: `[{path, property, change, before, after}]`.
std::string treeEditsJson(std::span<const TreeEdit> edits);

} // namespace kwb
