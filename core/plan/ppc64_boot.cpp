// What becomes of memory after the jump, in the order in which it happens.
//
// The purgatory runs where it was put, on a stack of its own: ours brings it along in its .bss, kexec-tools'
// gets one from its loader, which tells nobody. Then the kernel runs at the place where it was loaded, and
// its first act is to apply its own relocations and to copy itself to address 0: the first part up to
// copy_to_here, a jump into the copy, then the rest up to the symbol _end, which is the end of its bss
// rounded up to its page size (Linux arch/powerpc/kernel/head_64.S __after_prom_start). One block is copied
// from the place it was entered at, whatever the PT_LOADs were; their distances must have been kept. Then it
// clears its bss, at 0. All that was in [0, _end) is gone before the device tree was looked at. Nothing is
// decompressed: kexec loads an ELF, and wrappers are taken off when the plan is made.
//
// Then it reads the tree and the command line (early_init_devtree), and reserves, in this order: its image,
// the crash region of crashkernel=, its tree, the rows of the tree's reservation block, /reserved-memory,
// reserved-ranges, the initrd; memory above mem= is dropped. What nobody reserved is free from here on.

#include "core/plan/ppc64_boot.h"
#include "core/plan/command_line.h"
#include "core/plan/crashkernel.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t largestPage = 0x10000;

/// How many bytes the kernel copies to 0, and who says so.
struct MovedSize {
    std::uint64_t bytes = 0;
    Message source;
};

MovedSize movedSize(const KernelImage &kernel)
{
    const std::uint64_t span = loadSpan(kernel).size();
    const std::uint64_t rounded = alignUp(span, largestPage).value_or(span);
    MovedSize unknown{rounded, KWB_MSG("extent.size-rounded",
                                       "p_memsz, rounded up to 64 KiB: the file has no symbol _end")};
    const auto elf = ElfFile::open(kernel.elf, kernel.fileName);
    if (!elf) return unknown;
    const auto symbol = elf->findSymbol("_end");
    if (!symbol || !symbol->has_value()) return unknown;
    const std::uint64_t base = std::ranges::min(kernel.loads, {}, &ElfSegment::paddr).vaddr;
    const std::uint64_t size = (*symbol)->value - base; // modulo 2^64: an odd symbol is too big or too small
    if (size < span || size > rounded) return unknown;
    return {size, KWB_MSG("extent.size-symbol", "symbol _end")};
}

BootExtent movedKernel(const KernelImage &kernel)
{
    const MovedSize moved = movedSize(kernel);
    return {
        "new kernel at 0",
        KWB_MSG("extent.new-kernel-name", "new kernel at 0"),
        KWB_MSG("extent.new-kernel-brief", "new kernel"),
        AddressRange(PhysAddr(0), PhysAddr(moved.bytes)),
        {KWB_MSG("extent.new-kernel", "once it runs, before it reads the tree: it copies itself to 0, bss "
                                      "included ({source}); nothing is decompressed on the target"),
         {{"source", moved.source}}},
        BootStage::kernelMoves};
}

/// Where its own crash region will be.
std::optional<BootExtent> newCrashRegion(const BootPlan &plan, const Machine &machine)
{
    const auto value = commandLineValue(plan.cmdline, "crashkernel");
    const auto parameter = value ? parseCrashkernel(*value, machine.memory.ram.size()) : std::nullopt;
    if (!parameter || parameter->size == 0) return std::nullopt;
    return BootExtent{
        "crash region",
        KWB_MSG("extent.crash-name", "crash region"),
        KWB_MSG("extent.crash-brief", "crash"),
        placeCrashkernel(*parameter, machine, PhysAddr(0)).range,
        {KWB_MSG("extent.crash-region", "crashkernel={value} of its command line: reserved, and "
                                        "not written before a crash kernel is loaded"),
         {{"value", *value}}},
        BootStage::kernelSetsUpMemory};
}

/// A crash kernel stays where it was loaded, but exceptions are always taken at 0.
BootExtent exceptionVectors()
{
    return {"crash kernel's exception vectors",
            KWB_MSG("extent.vectors-name", "crash kernel's exception vectors"),
            KWB_MSG("extent.vectors-brief", "vectors"),
            AddressRange(PhysAddr(0), PhysAddr(ppc64BackupSize)),
            KWB_MSG("extent.vectors",
                    "it stays where it was loaded, but handlers of exceptions always lie from 0: "
                    "what was there has been saved by the purgatory"),
            BootStage::kernelMoves};
}

std::vector<BootExtent> crashExtents(const BootPlan &plan)
{
    std::vector<BootExtent> extents{exceptionVectors()};
    if (plan.crash->region)
        extents.push_back(
            {"crash kernel's memory", KWB_MSG("extent.crash-memory-name", "crash kernel's memory"),
             KWB_MSG("extent.crash-memory-brief", "crash kernel"), *plan.crash->region,
             KWB_MSG("extent.crash-memory", "all the memory that it may use besides, as its tree says: "
                                            "what lies outside is left for the dump"),
             BootStage::kernelSetsUpMemory});
    return extents;
}

} // namespace

std::vector<BootExtent> ppc64BootExtents(const BootPlan &plan, const Machine &machine)
{
    if (plan.crash) return crashExtents(plan);
    std::vector<BootExtent> extents{movedKernel(*plan.request.kernel)};
    if (auto region = newCrashRegion(plan, machine)) extents.push_back(*std::move(region));
    return extents;
}

std::vector<TornLoad> tornLoads(const BootPlan &plan)
{
    const std::vector<ElfSegment> &loads = plan.request.kernel->loads;
    std::vector<const PlannedSegment *> places;
    for (const PlannedSegment &segment : plan.segments)
        if (segment.kind == SegmentKind::kernel) places.push_back(&segment);
    if (plan.profile->loads == LoadRule::asOne || places.size() != loads.size()) return {};
    const auto entry = std::ranges::min_element(loads, {}, &ElfSegment::paddr);
    const std::uint64_t entryPlace = places[static_cast<std::size_t>(entry - loads.begin())]->mem.value;
    std::vector<TornLoad> torn;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const std::uint64_t expected = loads[i].paddr.value - entry->paddr.value;
        const std::uint64_t found = places[i]->mem.value - entryPlace;
        if (found != expected) torn.push_back({places[i]->name, expected, found});
    }
    return torn;
}

} // namespace kwb
