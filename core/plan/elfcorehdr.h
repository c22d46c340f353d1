#pragma once

#include "core/base/bytes.h"
#include "core/base/range_set.h"
#include "core/base/result.h"
#include "core/snapshot/crash_notes.h"

#include <vector>

namespace kwb {

/// What a crash kernel is told of the memory of the one that died: an ELF core file without its contents,
/// whose "file offsets" are physical addresses (Linux fs/proc/vmcore.c reads it and makes /proc/vmcore of
/// it).
struct Elfcorehdr {
    ByteOrder order = ByteOrder::little; ///< of the *new* kernel, which reads the fields in its own
    std::uint16_t machine = 0;           ///< e_machine
    std::vector<NoteArea> notes;         ///< a PT_NOTE each, in this order
    AddressRange saved;                  ///< what the crash kernel writes over, and where a copy of it lies
    PhysAddr backup;
    RangeSet memory;                 ///< the rest of what is worth saving; a PT_LOAD each
    std::uint64_t linearMapping = 0; ///< p_vaddr = this + p_paddr
};

/// Bytes that makeElfcorehdr() will give.
std::uint64_t elfcorehdrSize(const Elfcorehdr &header);

/// Most rows that e_phnum can count without help (0xffff says "look elsewhere", which no reader of this
/// header does).
constexpr std::size_t mostElfcorehdrRows = 0xfffe;
/// How many rows the header has, which may be more than makeElfcorehdr() can write.
std::size_t elfcorehdrRows(const Elfcorehdr &header);

/// Rows: notes, the saved range, the memory in the order of addresses. Errors: limit (too many rows for
/// e_phnum).
Result<Bytes> makeElfcorehdr(const Elfcorehdr &header);

} // namespace kwb
