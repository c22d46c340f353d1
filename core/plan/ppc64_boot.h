#pragma once

#include "core/plan/architecture.h"

namespace kwb {

/// What a crash kernel overwrites when it starts, from 0: exception vectors, and what stands behind them
/// (Linux arch/powerpc/include/asm/crashdump-ppc64.h).
constexpr std::uint64_t ppc64BackupSize = 0x10000;

/// What a ppc64 kernel does to memory by itself after the jump: where it moves, and the crash region that its
/// command line asks for. The first is where it moves. Of a crash kernel: what it overwrites at 0, and what
/// it may use.
std::vector<BootExtent> ppc64BootExtents(const BootPlan &plan, const Machine &machine);

/// A piece of the new kernel's code or data that is not where the kernel expects it: names of the PT_LOAD's
/// segment, distance that it should have from the entry, distance that it has.
struct TornLoad {
    std::string segment;
    std::uint64_t expected = 0;
    std::uint64_t found = 0; ///< modulo 2^64
};
/// The PT_LOADs that lost their distance from the one the kernel is entered at.
std::vector<TornLoad> tornLoads(const BootPlan &plan);

} // namespace kwb
