// kexec_file_load for ppc64 as it was first proposed: the series "v6" of August 2016, over Linux 4.8-rc1.
//
// There is no exclude list yet. The search is the generic one over the free ranges of memblock
// (generic_walk.cpp): upwards the lowest range that fits, downwards the highest, with the byte lost that 6.1
// loses too. All that keeps a segment off firmware and running kernel is that memblock has them reserved.
// Crash images are refused with ENOTSUPP.
//
// The kernel's PT_LOADs go up from their p_paddr, the purgatory down from the end of the real mode area; the
// initrd has a request of its own, so nothing is inherited from the kernel's. The tree is packed, yet its
// segment keeps the size of the buffer it was edited in: twice the boot tree's. Last a hole for the
// purgatory's stack is looked for, downwards, and not made a segment.
//
// Quirks, by the names that traces and findings use:
//
//   load-address-32-bit  The lowest PT_LOAD is looked for from 2^32 - 1 downwards. If all lie higher, that
//                        number becomes the entry (mended by bd5a07a9).
//   stack-below-end      The stack pointer is the last byte of the stack, an odd address.
//   top-down-off-by-one, top-down-wrap, bottom-up-wrap: generic_walk.cpp.
//
// The code was read in a branch that carries the series, one of its files in a version slightly before v6.
#include "core/memory/allocators.h"
#include "core/memory/generic_walk.h"

namespace kwb {

Profile linuxV6Profile()
{
    Profile profile;
    profile.name = "linux-v6";
    profile.title = KWB_MSG("allocator.linux-v6",
                            "kexec_file_load for ppc64 as proposed in 2016 (series v6 over Linux 4.8)");
    profile.source = "series v6 arch/powerpc/kernel/kexec_elf_64.c, machine_kexec_64.c, kernel/kexec_file.c";
    profile.segments = {
        {.kind = SegmentKind::kernel,
         .align = AlignRule::segment,
         .min = MinRule::paddr,
         .limit = LimitRule::rma},
        {.kind = SegmentKind::purgatory,
         .align = AlignRule::purgatory,
         .limit = LimitRule::rma,
         .topDown = true},
        {.kind = SegmentKind::initrd, .limit = LimitRule::rma},
        {.kind = SegmentKind::fdt, .limit = LimitRule::rma, .topDown = true},
        {.kind = SegmentKind::stack, .limit = LimitRule::rma, .topDown = true, .isSegment = false},
    };
    profile.treeSource = TreeSource::bootFdt;
    profile.treeRules = TreeRules::linuxV6;
    profile.entry = EntryRule::lowestLoad32;
    profile.treeTwice = true;
    profile.stackBelowEnd = 1;
    profile.memoryLists = memblockFreeMemory;
    profile.makeSearch = genericSearch<{
        .memblock = true, .descendsWhenTopDown = true, .offByOne = true, .refusesCrash = true}>;
    return profile;
}

} // namespace kwb
