#pragma once

#include "core/base/address.h"
#include "core/plan/architecture.h"

#include <optional>
#include <string>
#include <string_view>

namespace kwb {

/// A value of crashkernel=: "256M", "256M@32M", or a list of rows by the size of RAM,
/// "1G-4G:256M,4G-:512M@32M".
struct CrashkernelParameter {
    std::uint64_t size = 0; ///< 0: no row of the list fits this machine
    std::uint64_t base = 0; ///< 0: the kernel chooses
    std::string row;        ///< the row of a list that was taken: "1G-4G:256M"; empty without a list
};

/// Reads a value as Linux does for a machine with that much RAM (kernel/crash_core.c: a list is compared with
/// RAM rounded up to 128 MiB; a start without an end is open). Nothing if Linux would not understand it.
std::optional<CrashkernelParameter> parseCrashkernel(std::string_view value, std::uint64_t ram);

/// Where it would put the region.
struct CrashkernelPlace {
    AddressRange range;
    Message because;                ///< where its begin comes from
    std::optional<Message> refused; ///< why there would be no region in spite of it
};

/// Linux 6.1 arch/powerpc/kexec/core.c reserve_crashkernel, for a kernel that ends at `kernelEnd` (it lies
/// from 0).
CrashkernelPlace placeCrashkernel(const CrashkernelParameter &parameter, const Machine &machine,
                                  PhysAddr kernelEnd);

} // namespace kwb
