#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kwb {

/// A segment as `kexec -d` prints it.
struct KexecLogSegment {
    std::string name; ///< "kernel", "purgatory", … by what the log says about its address; else "segment 2"
    std::uint64_t mem = 0;
    std::uint64_t memsz = 0;
    std::uint64_t bufsz = 0;
};

/// A range of memory that the log tells of.
struct KexecLogRange {
    AddressRange range;
    std::string
        kind; ///< "ram", "exclude" (kept clear of), "type 1" (a number of kexec-tools' that is no RAM)
};

/// What a run of `kexec -d -l` (kexec-tools) said on its terminal.
struct KexecLog {
    std::string machine; ///< "ppc64", "x86_64", … by the flags; "machine 123" for others
    std::uint64_t flags = 0;
    bool crash = false; ///< KEXEC_ON_CRASH
    std::uint64_t entry = 0;
    std::optional<std::uint64_t> kernelSize; ///< bytes of the kernel file
    std::optional<std::string> cmdline;      ///< "Modified cmdline:", which ppc64 prints
    std::optional<std::uint64_t> stack;      ///< end of the purgatory's stack (ppc64)
    std::optional<std::uint64_t> toc;        ///< r2 of the purgatory (ppc64)
    std::optional<std::string> failure;      ///< what kexec_load answered, if it refused
    std::vector<KexecLogSegment> segments;   ///< in the order of the segment list
    std::vector<KexecLogRange> ranges;
};

/// Whether a text has the line by which readKexecLog() knows such a log, in its first 16 MiB.
bool isKexecLog(ByteView bytes);

/// Reads what kexec-tools 2.0.x prints with -d before it loads an image; of several runs in one file, the
/// last. Lines that are not of its known forms are passed over; those that are must hold. Errors: unsupported
/// (no such log), malformed with the line (an impossible number, a segment that is missing, incomplete or
/// wraps), limit (over 16 MiB, 64 segments or 65,536 ranges).
Result<KexecLog> readKexecLog(ByteView bytes, const std::string &file);

} // namespace kwb
