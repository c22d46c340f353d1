#pragma once

#include "core/base/range_set.h"
#include "core/snapshot/crash_notes.h"

#include <optional>

namespace kwb {

/// What the sources of a snapshot say of the crash region: they are independent, and may be old.
struct CrashRegionSources {
    std::optional<AddressRange>
        tree; ///< /chosen linux,crashkernel-base, -size: as the kernel reserved it at boot
    std::optional<AddressRange> iomem; ///< the line "Crash kernel" of /proc/iomem
    std::optional<std::uint64_t> size; ///< /sys/kernel/kexec_crash_size: what is left of it now

    /// Where it is: the tree's word, else /proc/iomem's; its end as far as /sys/kernel/kexec_crash_size has
    /// it, since the region can be made smaller from its end while the machine runs. Nothing if there is
    /// none.
    std::optional<AddressRange> region() const;
    /// Whether one of them says something else than region().
    bool differ() const;
    std::string text() const;
};

/// A crash image as far as it is more than a normal one.
struct CrashImage {
    CrashRegionSources sources;
    std::optional<AddressRange> region; ///< all segments lie in it
    CrashNotes notes;
    RangeSet dumped; ///< memory that the dump will hold, but for what is saved from 0
    RangeSet usable; ///< memory that the tree lets the crash kernel use; the reservation rows take parts of
                     ///< it away
    std::optional<AddressRange> backup;     ///< where the purgatory saves what the crash kernel writes over
    std::optional<AddressRange> elfcorehdr; ///< whole pages
    std::uint64_t elfcorehdrBytes = 0;
    std::uint64_t free = 0; ///< bytes of the region that no segment takes
};

} // namespace kwb
