#include "core/image/elf_file.h"

#include "core/image/elf_rows.h"
#include "core/image/elf_state.h"

#include <elf.h>
#include <fmt/format.h>

namespace kwb {
namespace {

/// Against files whose tables alone would fill the memory; -ffunction-sections objects stay far below.
constexpr std::uint64_t maxTableRows = 1 << 20;

/// Where the tables are, before they are believed.
struct Tables {
    std::uint64_t programOffset = 0;
    std::uint64_t programCount = 0;
    std::uint64_t sectionOffset = 0;
    std::uint64_t sectionCount = 0;
    std::uint64_t namesIndex = 0;
};

std::unexpected<Error> malformed(Message message, std::uint64_t offset)
{
    return fail(ErrorKind::malformed, std::move(message), {.offset = offset});
}

ElfType elfType(std::uint16_t type)
{
    switch (type) {
    case ET_REL:
        return ElfType::relocatable;
    case ET_EXEC:
        return ElfType::executable;
    case ET_DYN:
        return ElfType::shared;
    case ET_CORE:
        return ElfType::core;
    default:
        return ElfType::other;
    }
}

/// Class and byte order, from e_ident.
Result<ElfHeader> readIdent(ByteView bytes)
{
    if (bytes.size() < SELFMAG || std::memcmp(bytes.data(), ELFMAG, SELFMAG) != 0)
        return fail(ErrorKind::unsupported, {KWB_MSG("image.not-elf", "is not an ELF file")}, {.offset = 0});
    if (bytes.size() < EI_NIDENT)
        return malformed({KWB_MSG("image.elf-cut", "the ELF file ends inside its header")}, bytes.size());
    ElfHeader header;
    if (bytes[EI_CLASS] != ELFCLASS32 && bytes[EI_CLASS] != ELFCLASS64)
        return malformed(
            {KWB_MSG("image.elf-class", "ELF class {class} is neither 1 (32-bit) nor 2 (64-bit)"),
             {{"class", std::to_string(bytes[EI_CLASS])}}},
            EI_CLASS);
    if (bytes[EI_DATA] != ELFDATA2LSB && bytes[EI_DATA] != ELFDATA2MSB)
        return malformed(
            {KWB_MSG("image.elf-data", "ELF data encoding {data} is neither 1 (little) nor 2 (big)"),
             {{"data", std::to_string(bytes[EI_DATA])}}},
            EI_DATA);
    if (bytes[EI_VERSION] != EV_CURRENT)
        return malformed({KWB_MSG("image.elf-version", "ELF version {version} is not 1"),
                          {{"version", std::to_string(bytes[EI_VERSION])}}},
                         EI_VERSION);
    header.is64 = bytes[EI_CLASS] == ELFCLASS64;
    header.order = bytes[EI_DATA] == ELFDATA2LSB ? ByteOrder::little : ByteOrder::big;
    return header;
}

/// A table of `count` rows of `rowSize` bytes at `offset`, if it lies inside the file.
Result<ByteView> tableAt(ByteView bytes, const char *which, std::uint64_t offset, std::uint64_t count,
                         std::size_t rowSize)
{
    if (count > maxTableRows)
        return fail(
            ErrorKind::limit,
            {KWB_MSG("image.elf-table-rows", "the {table} table has {count} rows; at most {limit} are read"),
             {{"table", which}, {"count", std::to_string(count)}, {"limit", std::to_string(maxTableRows)}}},
            {.offset = offset});
    const auto view = slice(bytes, offset, count * rowSize);
    if (!view)
        return malformed(
            {KWB_MSG("image.elf-table-outside",
                     "the {table} table of {count} rows does not lie inside the file of {size} bytes"),
             {{"table", which}, {"count", std::to_string(count)}, {"size", std::to_string(bytes.size())}}},
            offset);
    return *view;
}

/// The sizes that a header states of itself and of its tables' rows must be those of its class, as Linux
/// demands.
template <class Phdr, class Shdr, class Ehdr>
Status checkSizes(const Ehdr &ehdr)
{
    const auto check = [](const char *field, std::uint64_t value, std::uint64_t expected,
                          std::uint64_t offset) -> Status {
        if (value == expected) return {};
        return malformed(
            {KWB_MSG("image.elf-size-field", "{field} is {value}, not {expected}"),
             {{"field", field}, {"value", std::to_string(value)}, {"expected", std::to_string(expected)}}},
            offset);
    };
    KWB_CHECK(check("e_version", ehdr.e_version, EV_CURRENT, offsetof(Ehdr, e_version)));
    KWB_CHECK(check("e_ehsize", ehdr.e_ehsize, sizeof(Ehdr), offsetof(Ehdr, e_ehsize)));
    if (ehdr.e_phnum != 0)
        KWB_CHECK(check("e_phentsize", ehdr.e_phentsize, sizeof(Phdr), offsetof(Ehdr, e_phentsize)));
    if (ehdr.e_shoff != 0)
        KWB_CHECK(check("e_shentsize", ehdr.e_shentsize, sizeof(Shdr), offsetof(Ehdr, e_shentsize)));
    return {};
}

Result<Tables> readHeader(ByteView bytes, ElfHeader &header)
{
    const auto view = slice(bytes, 0, header.is64 ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr));
    if (!view)
        return malformed({KWB_MSG("image.elf-cut", "the ELF file ends inside its header")}, bytes.size());
    Tables tables;
    Status status;
    eachElfRow<Elf32_Ehdr, Elf64_Ehdr>(*view, header.is64, header.order, ELF_T_EHDR, [&](const auto &ehdr) {
        header.type = elfType(ehdr.e_type);
        header.machine = ehdr.e_machine;
        header.flags = ehdr.e_flags;
        header.entry = ehdr.e_entry;
        tables = {ehdr.e_phoff, ehdr.e_phnum, ehdr.e_shoff, ehdr.e_shnum, ehdr.e_shstrndx};
        status = sizeof(ehdr) == sizeof(Elf64_Ehdr) ? checkSizes<Elf64_Phdr, Elf64_Shdr>(ehdr)
                                                    : checkSizes<Elf32_Phdr, Elf32_Shdr>(ehdr);
        return true;
    });
    KWB_CHECK(std::move(status));
    return tables;
}

std::size_t sectionRowSize(const ElfHeader &header)
{
    return header.is64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr);
}

/// Counts that do not fit the header's 16 bits stand in section header 0 (gABI, "extended numbering").
Status resolveExtendedNumbering(ByteView bytes, const ElfHeader &header, Tables &tables)
{
    if (tables.sectionOffset == 0) {
        tables.sectionCount = 0;
        return {};
    }
    const bool extended =
        tables.sectionCount == 0 || tables.programCount == PN_XNUM || tables.namesIndex == SHN_XINDEX;
    if (!extended) return {};
    KWB_TRY(const ByteView first,
            tableAt(bytes, "section header", tables.sectionOffset, 1, sectionRowSize(header)));
    eachElfRow<Elf32_Shdr, Elf64_Shdr>(first, header.is64, header.order, ELF_T_SHDR, [&](const auto &row) {
        if (tables.sectionCount == 0) tables.sectionCount = row.sh_size;
        if (tables.programCount == PN_XNUM) tables.programCount = row.sh_info;
        if (tables.namesIndex == SHN_XINDEX) tables.namesIndex = row.sh_link;
        return true;
    });
    return {};
}

Result<std::vector<ElfSegment>> readSegments(ByteView bytes, const ElfHeader &header, const Tables &tables)
{
    const std::size_t rowSize = header.is64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
    KWB_TRY(const ByteView table,
            tableAt(bytes, "program header", tables.programOffset, tables.programCount, rowSize));
    std::vector<ElfSegment> segments;
    segments.reserve(tables.programCount);
    eachElfRow<Elf32_Phdr, Elf64_Phdr>(table, header.is64, header.order, ELF_T_PHDR, [&](const auto &row) {
        segments.push_back({.type = row.p_type,
                            .flags = row.p_flags,
                            .offset = FileOffset(row.p_offset),
                            .vaddr = row.p_vaddr,
                            .paddr = PhysAddr(row.p_paddr),
                            .filesz = row.p_filesz,
                            .memsz = row.p_memsz,
                            .align = row.p_align});
        return true;
    });
    return segments;
}

/// Fills in the names from section number `namesIndex` (0: the file has no names).
Status nameSections(ByteView bytes, std::vector<ElfSection> &sections,
                    const std::vector<std::uint32_t> &nameOffsets, const Tables &tables)
{
    if (tables.namesIndex == SHN_UNDEF) return {};
    if (tables.namesIndex >= sections.size() || sections[tables.namesIndex].type != SHT_STRTAB)
        return malformed(
            {KWB_MSG("image.elf-shstrndx", "section names are said to be in section {index}, which is no "
                                           "string table"),
             {{"index", std::to_string(tables.namesIndex)}}},
            tables.sectionOffset);
    const ElfSection &names = sections[tables.namesIndex];
    const auto view = slice(bytes, names.offset.value, names.size);
    if (!view)
        return malformed(
            {KWB_MSG("image.elf-names-outside", "the table of section names does not lie inside the file")},
            names.offset.value);
    ElfStrings strings(*view, bytes.size());
    for (ElfSection &section : sections) {
        const auto text = strings.at(nameOffsets[section.index]);
        if (!text)
            return malformed(
                {KWB_MSG("image.elf-section-name", "the name of section {index} does not lie inside the "
                                                   "table of names"),
                 {{"index", std::to_string(section.index)}}},
                names.offset.value);
        section.name = *text;
    }
    return {};
}

Result<std::vector<ElfSection>> readSections(ByteView bytes, const ElfHeader &header, const Tables &tables)
{
    KWB_TRY(const ByteView table, tableAt(bytes, "section header", tables.sectionOffset, tables.sectionCount,
                                          sectionRowSize(header)));
    std::vector<ElfSection> sections;
    std::vector<std::uint32_t> nameOffsets;
    sections.reserve(tables.sectionCount);
    nameOffsets.reserve(tables.sectionCount);
    eachElfRow<Elf32_Shdr, Elf64_Shdr>(table, header.is64, header.order, ELF_T_SHDR, [&](const auto &row) {
        nameOffsets.push_back(row.sh_name);
        sections.push_back({.index = static_cast<std::uint32_t>(sections.size()),
                            .name = {},
                            .type = row.sh_type,
                            .flags = row.sh_flags,
                            .address = row.sh_addr,
                            .offset = FileOffset(row.sh_offset),
                            .size = row.sh_size,
                            .link = row.sh_link,
                            .info = row.sh_info,
                            .addralign = row.sh_addralign,
                            .entsize = row.sh_entsize});
        return true;
    });
    if (!sections.empty()) KWB_CHECK(nameSections(bytes, sections, nameOffsets, tables));
    return sections;
}

} // namespace

std::optional<std::string_view> ElfStrings::at(std::uint64_t offset)
{
    if (offset >= table_.size()) return std::nullopt;
    const Byte *begin = table_.data() + offset;
    const void *end = std::memchr(begin, 0, table_.size() - offset);
    if (end == nullptr) return std::nullopt;
    const auto length = static_cast<std::size_t>(static_cast<const Byte *>(end) - begin);
    if (length > budget_) return std::nullopt;
    budget_ -= length;
    return textOf({begin, length});
}

ElfFile::ElfFile(std::unique_ptr<State> state)
    : state_(std::move(state))
{
}
ElfFile::ElfFile(ElfFile &&) noexcept = default;
ElfFile &ElfFile::operator=(ElfFile &&) noexcept = default;
ElfFile::~ElfFile() = default;

Result<ElfFile> ElfFile::open(Blob blob, std::string name)
{
    const auto read = [&]() -> Result<std::unique_ptr<State>> {
        const ByteView bytes = blob.bytes();
        KWB_TRY(ElfHeader header, readIdent(bytes));
        KWB_TRY(Tables tables, readHeader(bytes, header));
        KWB_CHECK(resolveExtendedNumbering(bytes, header, tables));
        KWB_TRY(std::vector<ElfSegment> segments, readSegments(bytes, header, tables));
        KWB_TRY(std::vector<ElfSection> sections, readSections(bytes, header, tables));
        return std::make_unique<State>(
            State{std::move(name), std::move(blob), header, std::move(segments), std::move(sections)});
    };
    auto state = read();
    if (!state) return std::unexpected(inFile(std::move(state).error(), name));
    return ElfFile(std::move(*state));
}

const std::string &ElfFile::fileName() const
{
    return state_->name;
}
const Blob &ElfFile::blob() const
{
    return state_->blob;
}
const ElfHeader &ElfFile::header() const
{
    return state_->header;
}
const std::vector<ElfSegment> &ElfFile::segments() const
{
    return state_->segments;
}
const std::vector<ElfSection> &ElfFile::sections() const
{
    return state_->sections;
}

const ElfSection *ElfFile::section(std::string_view sectionName) const
{
    const auto found = std::ranges::find(state_->sections, sectionName, &ElfSection::name);
    return found == state_->sections.end() ? nullptr : &*found;
}

Result<ByteView> ElfFile::data(const ElfSection &section) const
{
    const Place place{.file = state_->name, .offset = section.offset.value, .path = section.name};
    if (section.type == SHT_NOBITS || section.type == SHT_NULL) return ByteView{};
    if ((section.flags & SHF_COMPRESSED) != 0)
        return fail(
            ErrorKind::unsupported,
            {KWB_MSG("image.elf-compressed-section", "section {index} is compressed (SHF_COMPRESSED)"),
             {{"index", std::to_string(section.index)}}},
            place, {KWB_MSG("image.elf-decompress-hint", "objcopy --decompress-debug-sections unpacks it")});
    const auto view = slice(state_->blob.bytes(), section.offset.value, section.size);
    if (!view)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("image.elf-section-outside",
                             "section {index} of {size} bytes does not lie inside the file"),
                     {{"index", std::to_string(section.index)}, {"size", std::to_string(section.size)}}},
                    place);
    return *view;
}

Result<ByteView> ElfFile::data(const ElfSegment &segment) const
{
    const auto view = slice(state_->blob.bytes(), segment.offset.value, segment.filesz);
    if (!view)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("image.elf-segment-outside", "a segment of {size} bytes does not lie inside the file"),
             {{"size", std::to_string(segment.filesz)}}},
            {.file = state_->name, .offset = segment.offset.value});
    return *view;
}

} // namespace kwb
