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

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t largestPage = 0x10000;
constexpr std::uint64_t mebibyteOfRam = std::uint64_t{1} << 20;

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

/// "256M", "256M@32M" or "1G-4G:256M,4G-:512M@32M": size and place (0: the kernel chooses).
struct CrashParameter {
    std::uint64_t size = 0;
    std::uint64_t base = 0;
};

/// The size of the row of a list "start-end:size,…" that `ram` falls into; `text` is left behind it.
std::optional<std::uint64_t> takeRangedSize(std::string_view &text, std::uint64_t ram)
{
    for (;;) {
        const auto start = takeMemorySize(text);
        if (!start || !text.starts_with('-')) return std::nullopt;
        text.remove_prefix(1);
        const auto end = text.starts_with(':') ? ~std::uint64_t{0} : takeMemorySize(text);
        if (!end || !text.starts_with(':')) return std::nullopt;
        text.remove_prefix(1);
        const auto size = takeMemorySize(text);
        if (!size) return std::nullopt;
        if (ram >= *start && ram < *end) return size;
        if (!text.starts_with(',')) return 0;
        text.remove_prefix(1);
    }
}

std::optional<CrashParameter> crashParameter(const std::string &value, std::uint64_t ram)
{
    std::string_view text = value;
    const bool ranged = value.find(':') != std::string::npos;
    const std::uint64_t rounded = alignUp(ram, 128 * mebibyteOfRam).value_or(ram);
    const auto size = ranged ? takeRangedSize(text, rounded) : takeMemorySize(text);
    if (!size || *size == 0) return std::nullopt;
    text.remove_prefix(std::min(text.find('@'), text.size()));
    CrashParameter out{*size, 0};
    if (text.starts_with('@')) {
        text.remove_prefix(1);
        out.base = takeMemorySize(text).value_or(0);
    }
    return out;
}

/// Where Linux 6.1 arch/powerpc/kexec/core.c reserve_crashkernel puts it.
std::optional<BootExtent> newCrashRegion(const BootPlan &plan, const Machine &machine)
{
    const auto value = commandLineValue(plan.cmdline, "crashkernel");
    const auto parameter = value ? crashParameter(*value, machine.memory.ram.size()) : std::nullopt;
    if (!parameter) return std::nullopt;
    std::uint64_t base = parameter->base;
    if (base == 0) {
        const std::uint64_t most = (machine.bareMetal ? 128 : 512) * mebibyteOfRam;
        base = machine.rmaEnd ? std::min(machine.rmaEnd->value / 2, most) : most;
    }
    return BootExtent{
        "crash region",
        KWB_MSG("extent.crash-name", "crash region"),
        KWB_MSG("extent.crash-brief", "crash"),
        AddressRange::ofSize(PhysAddr(base), parameter->size),
        {KWB_MSG("extent.crash-region", "crashkernel={value} of its command line: reserved, and "
                                        "not written before a crash kernel is loaded"),
         {{"value", *value}}},
        BootStage::kernelSetsUpMemory};
}

} // namespace

std::vector<BootExtent> ppc64BootExtents(const BootPlan &plan, const Machine &machine)
{
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
