#pragma once

#include "core/base/address.h"
#include "core/snapshot/snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// Memory in which a crashing kernel leaves notes (ELF notes: registers of a processor, vmcoreinfo).
struct NoteArea {
    std::string name; ///< "cpu0", "vmcoreinfo"
    PhysAddr at;
    std::uint64_t size = 0;

    AddressRange range() const { return AddressRange::ofSize(at, size); }
    bool operator==(const NoteArea &) const = default;
};

/// Where the running kernel of a target would leave them.
struct CrashNotes {
    std::vector<NoteArea> cpus; ///< by number of the processor
    std::optional<NoteArea> vmcoreinfo;
    std::vector<std::string> unreadable; ///< files of the snapshot that hold something else
};

/// From crash_notes/ (/sys/devices/system/cpu/cpuN/crash_notes, a hexadecimal address, and crash_notes_size,
/// a decimal number) and sys_kernel_vmcoreinfo (both hexadecimal: Linux kernel/ksysfs.c, drivers/base/cpu.c).
/// What is not of that form, or goes beyond 2^64, is listed as unreadable. No errors.
CrashNotes readCrashNotes(const Snapshot &snapshot);

} // namespace kwb
