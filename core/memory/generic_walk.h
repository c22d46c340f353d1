#pragma once

#include "core/memory/hole_trace.h"

/// The kernel's generic hole search (reference 2.2), which most machines use and ppc64 falls back to.
namespace kwb {

/// What differs between kernels and machines.
struct GenericVariant {
    bool memblock = true;            ///< walks memory minus reservations; else the System RAM of /proc/iomem
    bool descendsWhenTopDown = true; ///< 6.1 walks /proc/iomem upwards even for a top-down request
    bool offByOne = true;            ///< 6.1 begins one byte too low in a top-down range
    bool testsExcludes = false;      ///< each candidate is tested against an exclude list (ppc64, 6.16)
    bool refusesCrash = false;       ///< crash images are answered with ENOTSUPP (the 2016 series)
};

/// A range that a walk looks at.
struct GenericRange {
    InclusiveRange range;
    bool driverManaged = false; ///< hot-added by a driver, which another kernel would not find: left out
};

/// Which ranges a walk looks at, upwards: the crash region alone for a crash image.
std::vector<GenericRange> genericRanges(const HoleSpace &space, const GenericVariant &variant);

/// What a candidate must not meet.
struct GenericObstacles {
    std::vector<Span> segments;           ///< placed already
    std::vector<InclusiveRange> excluded; ///< upwards and disjoint
};

/// Walks `ranges` for a request that is raised to pages already. Only looks.
HoleAnswer walkGeneric(const std::vector<GenericRange> &ranges, const GenericObstacles &obstacles,
                       std::uint64_t pageSize, const HoleRequest &request, const GenericVariant &variant);

/// The search as a profile uses it: what it placed is in the way of what comes next, the 17th segment is
/// refused.
std::unique_ptr<HoleSearch> makeGenericSearch(HoleSpace space, const GenericVariant &variant);
/// The same for a profile.
template <GenericVariant variant>
std::unique_ptr<HoleSearch> genericSearch(HoleSpace space)
{
    return makeGenericSearch(std::move(space), variant);
}

} // namespace kwb
