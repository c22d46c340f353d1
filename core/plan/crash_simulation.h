#pragma once

#include "core/plan/crashkernel.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// What a value of crashkernel= would come to on a machine.
struct CrashSimulation {
    CrashkernelParameter parameter;
    std::uint64_t ram = 0;
    std::optional<CrashkernelPlace> place; ///< nothing: the value keeps no memory free on this machine
    std::vector<Message>
        collisions; ///< what lies in the region though Linux does not mind: firmware, reservations
    std::optional<BootPlan>
        plan; ///< of the request's kernel as a crash image there; nothing without a kernel

    /// Whether there is a region, and everything that was asked for has its place in it.
    bool works() const;
};

/// As if the target had been booted with crashkernel=`value`. The request needs a target; with a kernel its
/// crash image is planned, too. Errors: usage (a value that Linux would not understand, no target), those of
/// plan().
Result<CrashSimulation> simulateCrashkernel(const BootRequest &request, const std::string &value);

} // namespace kwb
