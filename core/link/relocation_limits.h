#pragma once

#include "core/link/link.h"

#include <optional>

/// What the field of an applied relocation takes, for those who explain it.
namespace kwb {

/// A closed interval of values.
struct ValueInterval {
    std::int64_t min = 0;
    std::int64_t max = 0;
};

/// The values that the field of an applied relocation takes; nothing if it takes all.
std::optional<ValueInterval> relocationLimits(std::uint16_t machine, const LinkedImage &image,
                                              const AppliedRelocation &relocation);
/// What of a relocation's value stands in its field: for "#ha(…)" the high half of it, for branches a
/// distance in words, else the value.
std::int64_t relocationPart(std::uint16_t machine, const AppliedRelocation &relocation);

} // namespace kwb
