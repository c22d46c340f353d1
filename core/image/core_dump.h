#pragma once

#include "core/base/address.h"
#include "core/base/blob.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace kwb {

/// A program header of a dump.
struct DumpRow {
    bool isNote = false; ///< PT_NOTE, else PT_LOAD
    std::uint64_t offset = 0;
    std::uint64_t vaddr = 0;
    std::uint64_t paddr = 0;
    std::uint64_t size = 0; ///< in memory
};

/// A note of a dump: registers of a processor, vmcoreinfo, …
struct DumpNote {
    std::string name; ///< "CORE", "VMCOREINFO"
    std::uint32_t type = 0;
    FileOffset content;
    std::uint64_t size = 0;
};

/// A dump of a machine's memory (/proc/vmcore), or the header that a crash kernel makes it of (elfcorehdr).
struct CoreDump {
    ByteOrder order = ByteOrder::little;
    std::uint16_t machine = 0;
    std::vector<DumpRow> rows;
    /// An elfcorehdr: its rows' offsets are physical addresses, and no notes are in the file.
    bool headerAlone = false;
    std::vector<DumpNote> notes;
    std::string vmcoreinfo; ///< lines KEY=VALUE; empty if it has none
};

/// Reads an ELF64 core file; what PT_LOADs point to is not looked at. Errors: unsupported (no ELF64 core
/// file), malformed with the offset (rows or a note beyond the end of the file), limit (over 2^20 notes).
Result<CoreDump> readCoreDump(const Blob &file, const std::string &name);

} // namespace kwb
