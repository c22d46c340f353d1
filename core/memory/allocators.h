#pragma once

#include "core/memory/profile.h"

/// One function for each allocator: its profile, which stands with its search in a file of its own.
namespace kwb {

Profile workbenchProfile();  ///< workbench.cpp
Profile linux61Profile();    ///< linux_6_1.cpp
Profile kexecToolsProfile(); ///< kexec_tools.cpp

} // namespace kwb
