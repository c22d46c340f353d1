#pragma once

#include "core/image/elf_file.h"

namespace kwb {

/// What an ElfFile holds; shared by the files that implement it.
struct ElfFile::State {
    std::string name;
    Blob blob;
    ElfHeader header;
    std::vector<ElfSegment> segments;
    std::vector<ElfSection> sections;
};

/// Texts of a string table, by offset. The sum of all texts taken is limited to a few times the file's size:
/// real tables share texts a little, hostile ones make a million rows point at one long text.
class ElfStrings {
public:
    ElfStrings(ByteView table, std::uint64_t fileSize)
        : table_(table)
        , budget_(4 * fileSize)
    {
    }

    /// The text at `offset`; nothing if it is outside, does not end, or the budget is used up.
    std::optional<std::string_view> at(std::uint64_t offset);

private:
    ByteView table_;
    std::uint64_t budget_;
};

} // namespace kwb
