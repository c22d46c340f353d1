// The ppc64 hole search of Linux 6.16 and later.
//
// Around 6.16 the search of its own that ppc64 had (linux_6_1.cpp) was taken out. The kernel now walks the
// free ranges of memblock like arm64 (generic_walk.cpp, in the form of 6.12) and asks the machine about each
// candidate (arch_check_excluded_range): does it meet a range of the exclude list? That list is still built
// as in 6.1. A candidate that meets one moves on by a page, as from a segment.
//
// What follows: a hole must now be free in memblock as well, so memory that was only reserved is never
// overwritten. The wrap below the kernel at 0, which sent a top-down request that did not fit anywhere at
// all, is gone with the old search: no free range begins at 0 while a kernel runs there. What is placed does
// not join the list; segments are asked for separately.
//
// The first version compared with < and >, so that a candidate whose last byte was the first of an excluded
// range passed. This file states the later one, where ends count as inside.
//
// Quirks: top-down-wrap and bottom-up-wrap of generic_walk.cpp, at the ends of the address space.
#include "core/memory/allocators.h"
#include "core/memory/generic_walk.h"

namespace kwb {

Profile linux616Profile()
{
    Profile profile = linux61Profile();
    profile.name = "linux-6.16";
    profile.title = KWB_MSG("allocator.linux-6.16", "kexec_file_load of Linux 6.16 and later on ppc64");
    profile.source = "Linux 6.16 kernel/kexec_file.c, arch/powerpc/kexec/file_load_64.c";
    profile.memoryLists = linux616Memory;
    profile.makeSearch = genericSearch<{
        .memblock = true, .descendsWhenTopDown = true, .offByOne = false, .testsExcludes = true}>;
    return profile;
}

} // namespace kwb
