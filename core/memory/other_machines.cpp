// What other machines would do: the kernel's generic hole search, in the four forms that kernels have had.
//
// kexec_file_load looks for holes by one piece of code on all machines that have no search of their own
// (generic_walk.cpp says how it goes). Two things differ between them. Machines that forget their boot-time
// memory lists (x86, riscv) walk the "System RAM" lines of /proc/iomem; those that keep them (arm64) walk the
// free ranges of memblock. And 6.12 mends two faults of 6.1: the byte that is lost at the top of each range,
// and the System RAM walk that goes upwards for a top-down request too.
//
// These profiles put such a walk in the place of the ppc64 one and leave the rest as it is in Linux 6.1 on
// ppc64: order, alignments and limits of the segments, the boot tree and its edits. So they answer "what
// would that walk do with this boot?"; no kernel does just this. There is no exclude list. Where memblock is
// walked, its reservations keep the running kernel and the firmware safe. On the lines of /proc/iomem nothing
// does: an x86 kernel may be placed over the running one, because there the copying code lies elsewhere; on
// ppc64 kexec_load answers ETXTBSY to that, and the plan says so.
//
// Quirks: top-down-wrap, bottom-up-wrap, top-down-off-by-one, iomem-ascending, all in generic_walk.cpp.
#include "core/memory/allocators.h"
#include "core/memory/generic_walk.h"

namespace kwb {

namespace {

Profile otherMachine(const char *name, MessageTemplate title, const char *source)
{
    Profile profile = linux61Profile();
    profile.name = name;
    profile.title = title;
    profile.source = source;
    profile.excludes.clear();
    return profile;
}

} // namespace

std::vector<Profile> otherMachineProfiles()
{
    std::vector<Profile> list;
    list.push_back(
        otherMachine("linux-6.1-iomem",
                     KWB_MSG("allocator.linux-6.1-iomem",
                             "the walk of Linux 6.1 on x86 and riscv, applied to this ppc64 request"),
                     "Linux 6.1 kernel/kexec_file.c kexec_walk_resources"));
    list.back().memoryLists = systemRam;
    list.back().makeSearch =
        genericSearch<{.memblock = false, .descendsWhenTopDown = false, .offByOne = true}>;
    list.push_back(otherMachine("linux-6.1-memblock",
                                KWB_MSG("allocator.linux-6.1-memblock",
                                        "the walk of Linux 6.1 on arm64, applied to this ppc64 request"),
                                "Linux 6.1 kernel/kexec_file.c kexec_walk_memblock"));
    list.back().memoryLists = memblockFreeMemory;
    list.back().makeSearch = genericSearch<{.memblock = true, .descendsWhenTopDown = true, .offByOne = true}>;
    list.push_back(
        otherMachine("linux-6.12-iomem",
                     KWB_MSG("allocator.linux-6.12-iomem",
                             "the walk of Linux 6.12 on x86 and riscv, applied to this ppc64 request"),
                     "Linux 6.12 kernel/kexec_file.c kexec_walk_resources"));
    list.back().memoryLists = systemRam;
    list.back().makeSearch =
        genericSearch<{.memblock = false, .descendsWhenTopDown = true, .offByOne = false}>;
    list.push_back(otherMachine("linux-6.12-memblock",
                                KWB_MSG("allocator.linux-6.12-memblock",
                                        "the walk of Linux 6.12 on arm64, applied to this ppc64 request"),
                                "Linux 6.12 kernel/kexec_file.c kexec_walk_memblock"));
    list.back().memoryLists = memblockFreeMemory;
    list.back().makeSearch =
        genericSearch<{.memblock = true, .descendsWhenTopDown = true, .offByOne = false}>;
    return list;
}

} // namespace kwb
