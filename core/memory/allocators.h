#pragma once

#include "core/memory/profile.h"

/// One function for each allocator: its profile, which stands with its search in a file of its own. They come
/// in the order in which people are shown them.
namespace kwb {

Profile workbenchProfile(); ///< workbench.cpp
Profile linux61Profile();   ///< linux_6_1.cpp
/// What linux-6.1 and linux-6.16 make of memblock's lists: the same with the check of a retained initrd.
/// Errors as memblockMemory().
Result<MemoryLists> linux61Memory(const MemoryFacts &facts);
Result<MemoryLists> linux616Memory(const MemoryFacts &facts);
Profile linux616Profile();   ///< linux_6_16.cpp
Profile linuxV6Profile();    ///< linux_v6.cpp
Profile kexecToolsProfile(); ///< kexec_tools.cpp
/// kexec-tools-2.0.25: kexec_tools.cpp, with what that release had not learned yet.
Profile kexecTools2025Profile();
Profile kexecLiteProfile(); ///< kexec_lite.cpp
/// linux-6.12-iomem, linux-6.12-memblock, linux-6.1-iomem, linux-6.1-memblock: other_machines.cpp.
std::vector<Profile> otherMachineProfiles();

} // namespace kwb
