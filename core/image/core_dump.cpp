// A dump is an ELF core file: program headers for ranges of memory (PT_LOAD) and notes (PT_NOTE). A crash
// kernel gets a header of the same form whose offsets are physical addresses, reads the notes from the dead
// kernel's memory and offers both, put in one file, as /proc/vmcore.
#include "core/image/core_dump.h"

#include <elf.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t dumpHeaderSize = 64;
constexpr std::uint64_t dumpRowSize = 56;
constexpr std::size_t mostDumpNotes = std::size_t{1} << 20;

class DumpReader {
public:
    DumpReader(ByteView bytes, const std::string &name)
        : bytes_(bytes)
        , name_(name)
    {
    }

    Result<CoreDump> read()
    {
        KWB_CHECK(readHeader());
        KWB_CHECK(readRows());
        const auto inFile = [&](const DumpRow &row) { return fits(row.offset, row.size, bytes_.size()); };
        const auto isNote = [](const DumpRow &row) { return row.isNote; };
        const bool anyNote = std::ranges::any_of(out_.rows, isNote);
        // A row of notes at 0 would be the file's own header.
        out_.headerAlone = std::ranges::none_of(out_.rows, [&](const DumpRow &row) {
            return row.isNote && row.offset >= rowsEnd_ && inFile(row);
        });
        if (!anyNote || out_.headerAlone) return std::move(out_);
        for (const DumpRow &row : out_.rows)
            if (row.isNote) KWB_CHECK(readNotes(row));
        return std::move(out_);
    }

private:
    std::unexpected<Error> bad(MessageTemplate text, std::uint64_t offset) const
    {
        return fail(ErrorKind::malformed, {text, {}}, {.file = name_, .offset = offset});
    }

    std::uint16_t half(std::uint64_t at) const
    {
        return loadAt<std::uint16_t>(bytes_.data() + at, out_.order);
    }
    std::uint32_t word(std::uint64_t at) const
    {
        return loadAt<std::uint32_t>(bytes_.data() + at, out_.order);
    }
    std::uint64_t wide(std::uint64_t at) const
    {
        return loadAt<std::uint64_t>(bytes_.data() + at, out_.order);
    }

    Status readHeader()
    {
        const bool elf64 = bytes_.size() >= dumpHeaderSize && textOf(bytes_).starts_with(ELFMAG) &&
                           bytes_[EI_CLASS] == ELFCLASS64 &&
                           (bytes_[EI_DATA] == ELFDATA2LSB || bytes_[EI_DATA] == ELFDATA2MSB);
        if (elf64) out_.order = bytes_[EI_DATA] == ELFDATA2LSB ? ByteOrder::little : ByteOrder::big;
        // Linux on big-endian machines leaves "little-endian" in the identification of its elfcorehdr.
        if (elf64 && half(16) != ET_CORE)
            out_.order = out_.order == ByteOrder::little ? ByteOrder::big : ByteOrder::little;
        if (!elf64 || half(16) != ET_CORE)
            return fail(ErrorKind::unsupported,
                        {KWB_MSG("dump.no-core", "it is no ELF core file of 64 bits"), {}}, {.file = name_});
        out_.machine = half(18);
        return {};
    }

    Status readRows()
    {
        const std::uint64_t at = wide(32);
        const std::uint64_t count = half(56);
        if (count != 0 && half(54) != dumpRowSize)
            return bad(KWB_MSG("dump.row-size", "its program headers are not of 56 bytes"), 54);
        if (!fits(at, count * dumpRowSize, bytes_.size()))
            return bad(KWB_MSG("dump.rows-outside", "its program headers lie beyond the end of the file"),
                       32);
        rowsEnd_ = at + count * dumpRowSize;
        for (std::uint64_t row = at; row < rowsEnd_; row += dumpRowSize) {
            const std::uint32_t type = word(row);
            if (type == PT_NOTE || type == PT_LOAD)
                out_.rows.push_back(
                    {type == PT_NOTE, wide(row + 8), wide(row + 16), wide(row + 24), wide(row + 40)});
        }
        return {};
    }

    Status readNotes(const DumpRow &row)
    {
        constexpr std::uint64_t header = 12;
        if (!fits(row.offset, row.size, bytes_.size()))
            return bad(KWB_MSG("dump.notes-outside", "notes lie beyond the end of the file"), row.offset);
        const std::uint64_t end = row.offset + row.size;
        std::uint64_t at = row.offset;
        while (at + header <= end) {
            const std::uint64_t nameSize = word(at);
            const std::uint64_t size = word(at + 4);
            const std::uint32_t type = word(at + 8);
            if (nameSize == 0) return {}; // Linux ends a list so
            const std::uint64_t content = at + header + ((nameSize + 3) & ~std::uint64_t{3});
            const std::uint64_t next = content + ((size + 3) & ~std::uint64_t{3});
            if (content > end || content + size > end)
                return bad(KWB_MSG("dump.note-outside", "a note is longer than its row"), at);
            if (out_.notes.size() == mostDumpNotes)
                return fail(ErrorKind::limit, {KWB_MSG("dump.many-notes", "it has more than 2^20 notes"), {}},
                            {.file = name_, .offset = at});
            std::string name(textOf(bytes_.subspan(at + header, nameSize)));
            name.resize(std::min(name.find('\0'), name.size()));
            if (name == "VMCOREINFO" && out_.vmcoreinfo.empty())
                out_.vmcoreinfo = textOf(bytes_.subspan(content, size));
            out_.notes.push_back({std::move(name), type, FileOffset(content), size});
            at = next;
        }
        return {};
    }

    ByteView bytes_;
    const std::string &name_;
    CoreDump out_;
    std::uint64_t rowsEnd_ = 0;
};

} // namespace

Result<CoreDump> readCoreDump(const Blob &file, const std::string &name)
{
    return DumpReader(file.bytes(), name).read();
}

} // namespace kwb
