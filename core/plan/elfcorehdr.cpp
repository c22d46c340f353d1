// The header of a dump, as fs/proc/vmcore.c of Linux wants it: ELF64, ET_CORE, program headers right behind
// the file header, no sections. A PT_NOTE says where in *physical memory* a note lies, since p_offset is an
// address here; a PT_LOAD says that the memory at p_paddr is found at p_offset, which differ in one row only:
// what the crash kernel writes over when it starts, whose copy the purgatory has made.
//
// Linux and kexec-tools write the same rows, with differences that do not matter to a reader: Linux leaves
// EI_DATA at little-endian in either byte order, rounds the size up to 4096 and has rows left over for
// processors that are not there; kexec-tools rounds up to 1024. Both write the running kernel's byte order;
// what reads the header is the crash kernel, so its order counts.
#include "core/plan/elfcorehdr.h"

#include <elf.h>

namespace kwb {

namespace {

constexpr std::uint64_t fileHeaderSize = 64;
constexpr std::uint64_t rowSize = 56;

class Writer {
public:
    explicit Writer(const Elfcorehdr &header)
        : header_(header)
    {
    }

    Bytes write()
    {
        fileHeader();
        for (const NoteArea &note : header_.notes)
            row(PT_NOTE, 0, note.at.value, 0, note.at.value, note.size);
        load(header_.saved, header_.backup);
        for (const AddressRange range : header_.memory.ranges())
            load(range, range.begin);
        return std::move(out_);
    }

private:
    void put16(std::uint16_t value) { append(out_, value, header_.order); }
    void put32(std::uint32_t value) { append(out_, value, header_.order); }
    void put64(std::uint64_t value) { append(out_, value, header_.order); }

    void fileHeader()
    {
        const auto data = static_cast<Byte>(header_.order == ByteOrder::little ? ELFDATA2LSB : ELFDATA2MSB);
        out_ = {ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, data, EV_CURRENT};
        out_.resize(EI_NIDENT);
        put16(ET_CORE);
        put16(header_.machine);
        put32(EV_CURRENT);
        put64(0);              // e_entry
        put64(fileHeaderSize); // e_phoff
        put64(0);              // e_shoff
        put32(0);              // e_flags
        put16(fileHeaderSize);
        put16(rowSize);
        put16(static_cast<std::uint16_t>(elfcorehdrRows(header_)));
        put16(0); // no sections
        put16(0);
        put16(0);
    }

    void row(std::uint32_t type, std::uint32_t flags, std::uint64_t offset, std::uint64_t vaddr,
             std::uint64_t paddr, std::uint64_t size)
    {
        put32(type);
        put32(flags);
        for (const std::uint64_t value : {offset, vaddr, paddr, size, size, std::uint64_t{0}})
            put64(value);
    }

    void load(AddressRange range, PhysAddr foundAt)
    {
        row(PT_LOAD, PF_R | PF_W | PF_X, foundAt.value, header_.linearMapping + range.begin.value,
            range.begin.value, range.size());
    }

    const Elfcorehdr &header_;
    Bytes out_;
};

} // namespace

std::size_t elfcorehdrRows(const Elfcorehdr &header)
{
    return header.notes.size() + 1 + header.memory.ranges().size();
}

std::uint64_t elfcorehdrSize(const Elfcorehdr &header)
{
    return fileHeaderSize + rowSize * elfcorehdrRows(header);
}

Result<Bytes> makeElfcorehdr(const Elfcorehdr &header)
{
    if (elfcorehdrRows(header) > mostElfcorehdrRows)
        return fail(ErrorKind::limit, {KWB_MSG("crash.too-many-rows",
                                               "{count} ranges of memory and notes; the header of a dump has "
                                               "room for {limit}"),
                                       {{"count", std::to_string(elfcorehdrRows(header))},
                                        {"limit", std::to_string(mostElfcorehdrRows)}}});
    return Writer(header).write();
}

} // namespace kwb
