#include "core/image/elf_rows.h"
#include "core/image/elf_state.h"

#include <elf.h>

/// Symbols, relocations and notes of an ElfFile: read at each call, straight from the file's bytes.
namespace kwb {
namespace {

constexpr std::size_t maxNotes = 1 << 16;

/// The parts of a symbol table, each checked to lie inside the file.
struct SymbolTable {
    const ElfSection *section = nullptr; ///< null: the file has no symbol table
    ByteView rows;
    ByteView strings;
    ByteView extendedSections; ///< u32 a symbol, for those whose section number is SHN_XINDEX
};

std::unexpected<Error> malformedIn(const ElfFile &file, const ElfSection &section, Message message)
{
    return fail(ErrorKind::malformed, std::move(message),
                {.file = file.fileName(), .offset = section.offset.value, .path = section.name});
}

/// The rows of a table section, whose entry size must be `rowSize`.
Result<ByteView> tableRows(const ElfFile &file, const ElfSection &section, std::size_t rowSize)
{
    if (section.entsize != rowSize || section.size % rowSize != 0)
        return malformedIn(
            file, section,
            {KWB_MSG("image.elf-entsize", "section {index} has {size} bytes in entries of {entsize}; "
                                          "its entries have {expected} bytes"),
             {{"index", std::to_string(section.index)},
              {"size", std::to_string(section.size)},
              {"entsize", std::to_string(section.entsize)},
              {"expected", std::to_string(rowSize)}}});
    return file.data(section);
}

std::size_t symbolSize(const ElfFile &file)
{
    return file.header().is64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
}

Result<SymbolTable> symbolTable(const ElfFile &file)
{
    const auto &sections = file.sections();
    SymbolTable table;
    const auto found = std::ranges::find(sections, std::uint32_t{SHT_SYMTAB}, &ElfSection::type);
    if (found == sections.end()) return table;
    table.section = &*found;
    KWB_TRY(table.rows, tableRows(file, *found, symbolSize(file)));
    if (found->link >= sections.size() || sections[found->link].type != SHT_STRTAB)
        return malformedIn(
            file, *found,
            {KWB_MSG("image.elf-symbol-names", "the symbol table names section {link} for its strings, "
                                               "which is no string table"),
             {{"link", std::to_string(found->link)}}});
    KWB_TRY(table.strings, file.data(sections[found->link]));
    for (const ElfSection &section : sections) {
        if (section.type != SHT_SYMTAB_SHNDX || section.link != found->index) continue;
        KWB_TRY(table.extendedSections, file.data(section));
    }
    return table;
}

template <class F>
void eachSymbol(const ElfFile &file, const SymbolTable &table, F f)
{
    std::size_t number = 0;
    eachElfRow<Elf32_Sym, Elf64_Sym>(table.rows, file.header().is64, file.header().order, ELF_T_SYM,
                                     [&](const auto &row) { return f(number++, row); });
}

/// Symbol `number` with everything but its name. Section numbers are resolved and checked.
template <class Row>
Result<ElfSymbol> symbolOf(const ElfFile &file, const SymbolTable &table, std::size_t number, const Row &row)
{
    const auto wrongSection = [&](std::uint64_t section) {
        return malformedIn(
            file, *table.section,
            {KWB_MSG("image.elf-symbol-section", "symbol {number} is in section {section}, which does not "
                                                 "exist"),
             {{"number", std::to_string(number)}, {"section", std::to_string(section)}}});
    };
    std::uint32_t section = row.st_shndx;
    if (section == SHN_XINDEX) {
        const auto extended = load<std::uint32_t>(table.extendedSections, number * 4, file.header().order);
        if (!extended) return wrongSection(section);
        section = *extended;
        if (section >= SHN_LORESERVE && section <= SHN_HIRESERVE)
            return fail(ErrorKind::unsupported,
                        {KWB_MSG("image.elf-reserved-section",
                                 "symbol {number} is in section {section}, a number that "
                                 "cannot be told from a reserved one"),
                         {{"number", std::to_string(number)}, {"section", std::to_string(section)}}},
                        {.file = file.fileName(), .path = table.section->name});
        if (section >= file.sections().size()) return wrongSection(section);
    } else if (section < SHN_LORESERVE && section >= file.sections().size()) {
        return wrongSection(section);
    }
    return ElfSymbol{.name = {},
                     .value = row.st_value,
                     .size = row.st_size,
                     .binding = static_cast<std::uint8_t>(row.st_info >> 4),
                     .type = static_cast<std::uint8_t>(row.st_info & 0xf),
                     .other = row.st_other,
                     .section = section};
}

/// Whether the NUL-ended text at `offset` is `name`, without looking for the end of a longer one.
bool nameIs(ByteView strings, std::uint64_t offset, std::string_view name)
{
    const auto view = slice(strings, offset, name.size() + 1);
    return view && view->back() == 0 && std::memcmp(view->data(), name.data(), name.size()) == 0;
}

/// How many symbols the table linked to a relocation section has.
Result<std::uint64_t> linkedSymbolCount(const ElfFile &file, const ElfSection &rela)
{
    if (rela.link == SHN_UNDEF) return std::uint64_t{1}; // only "no symbol", number 0, may be named
    const auto &sections = file.sections();
    if (rela.link >= sections.size() ||
        (sections[rela.link].type != SHT_SYMTAB && sections[rela.link].type != SHT_DYNSYM))
        return malformedIn(
            file, rela,
            {KWB_MSG("image.elf-rela-link", "relocation section {index} names section {link} for its "
                                            "symbols, which is no symbol table"),
             {{"index", std::to_string(rela.index)}, {"link", std::to_string(rela.link)}}});
    KWB_TRY(const ByteView symbols, tableRows(file, sections[rela.link], symbolSize(file)));
    return symbols.size() / symbolSize(file);
}

/// Appends the notes of one area. Sizes are padded to `align` (4, or 8 where the header says so).
Status readNotes(const ElfFile &file, ByteView area, std::uint64_t fileOffset, std::uint64_t align,
                 std::vector<ElfNote> &notes)
{
    constexpr std::uint64_t headSize = 12;
    const ByteOrder order = file.header().order;
    for (std::uint64_t at = 0; at < area.size();) {
        const Place place{.file = file.fileName(), .offset = fileOffset + at};
        const auto nameSize = load<std::uint32_t>(area, at, order);
        const auto size = load<std::uint32_t>(area, at + 4, order);
        const auto type = load<std::uint32_t>(area, at + 8, order);
        if (!nameSize || !size || !type)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("image.elf-note-cut", "a note ends inside its header")}, place);
        const std::uint64_t content = alignDown(at + headSize + *nameSize + align - 1, align);
        const auto noteName = slice(area, at + headSize, *nameSize);
        const auto description = slice(area, content, *size);
        if (!noteName || !description)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("image.elf-note-outside",
                                 "a note with a name of {name} and a content of {size} bytes "
                                 "does not lie inside its {area} bytes"),
                         {{"name", std::to_string(*nameSize)},
                          {"size", std::to_string(*size)},
                          {"area", std::to_string(area.size())}}},
                        place);
        if (notes.size() == maxNotes)
            return fail(ErrorKind::limit,
                        {KWB_MSG("image.elf-many-notes", "there are more than {limit} notes"),
                         {{"limit", std::to_string(maxNotes)}}},
                        place);
        const std::string_view text = textOf(*noteName);
        notes.push_back({std::string(text.substr(0, text.find('\0'))), *type, *description});
        at = alignDown(content + *size + align - 1, align);
    }
    return {};
}

} // namespace

Result<std::vector<ElfSymbol>> ElfFile::symbols() const
{
    KWB_TRY(const SymbolTable table, symbolTable(*this));
    std::vector<ElfSymbol> symbols;
    symbols.reserve(table.rows.size() / symbolSize(*this));
    ElfStrings strings(table.strings, state_->blob.size());
    Status status;
    eachSymbol(*this, table, [&](std::size_t number, const auto &row) {
        auto symbol = symbolOf(*this, table, number, row);
        const auto text = row.st_name == 0 ? std::string_view{} : strings.at(row.st_name);
        if (!symbol)
            status = std::unexpected(symbol.error());
        else if (!text)
            status = malformedIn(
                *this, *table.section,
                {KWB_MSG("image.elf-symbol-name", "the name of symbol {number} does not lie inside the "
                                                  "string table"),
                 {{"number", std::to_string(number)}}});
        if (!status) return false;
        symbol->name = *text;
        symbols.push_back(*std::move(symbol));
        return true;
    });
    KWB_CHECK(std::move(status));
    return symbols;
}

Result<std::optional<ElfSymbol>> ElfFile::findSymbol(std::string_view symbolName) const
{
    KWB_TRY(const SymbolTable table, symbolTable(*this));
    Result<std::optional<ElfSymbol>> found{std::nullopt};
    eachSymbol(*this, table, [&](std::size_t number, const auto &row) {
        const int binding = row.st_info >> 4;
        if ((binding != STB_GLOBAL && binding != STB_WEAK) || !nameIs(table.strings, row.st_name, symbolName))
            return true;
        auto symbol = symbolOf(*this, table, number, row);
        if (!symbol) {
            found = std::unexpected(std::move(symbol).error());
            return false;
        }
        symbol->name = symbolName;
        found = *std::move(symbol);
        return false;
    });
    return found;
}

Result<std::vector<ElfRelocation>> ElfFile::relocations(const ElfSection &rela) const
{
    if (rela.type != SHT_RELA)
        return fail(ErrorKind::unsupported,
                    {rela.type == SHT_REL
                         ? KWB_MSG("image.elf-rel",
                                   "section {index} holds relocations without addends (SHT_REL), which "
                                   "no machine known here uses")
                         : KWB_MSG("image.elf-not-rela", "section {index} holds no relocations (SHT_RELA)"),
                     {{"index", std::to_string(rela.index)}}},
                    {.file = state_->name, .offset = rela.offset.value, .path = rela.name});
    const std::size_t rowSize = state_->header.is64 ? sizeof(Elf64_Rela) : sizeof(Elf32_Rela);
    KWB_TRY(const ByteView rows, tableRows(*this, rela, rowSize));
    KWB_TRY(const std::uint64_t symbolCount, linkedSymbolCount(*this, rela));
    std::vector<ElfRelocation> relocations;
    relocations.reserve(rows.size() / rowSize);
    eachElfRow<Elf32_Rela, Elf64_Rela>(
        rows, state_->header.is64, state_->header.order, ELF_T_RELA, [&](const auto &row) {
            const bool wide = sizeof(row) == sizeof(Elf64_Rela);
            const std::uint64_t info = row.r_info;
            relocations.push_back(
                {.offset = row.r_offset,
                 .type = static_cast<std::uint32_t>(wide ? ELF64_R_TYPE(info) : ELF32_R_TYPE(info)),
                 .symbol = static_cast<std::uint32_t>(wide ? ELF64_R_SYM(info) : ELF32_R_SYM(info)),
                 .addend = row.r_addend});
            return relocations.back().symbol < symbolCount;
        });
    if (!relocations.empty() && relocations.back().symbol >= symbolCount)
        return malformedIn(
            *this, rela,
            {KWB_MSG("image.elf-rela-symbol", "relocation {number} names symbol {symbol} of a table of "
                                              "{count}"),
             {{"number", std::to_string(relocations.size() - 1)},
              {"symbol", std::to_string(relocations.back().symbol)},
              {"count", std::to_string(symbolCount)}}});
    return relocations;
}

Result<std::vector<ElfNote>> ElfFile::notes() const
{
    std::vector<ElfNote> notes;
    const auto alignment = [](std::uint64_t align) { return std::uint64_t{align == 8 ? 8u : 4u}; };
    for (const ElfSegment &segment : state_->segments) {
        if (segment.type != PT_NOTE) continue;
        KWB_TRY(const ByteView area, data(segment));
        KWB_CHECK(readNotes(*this, area, segment.offset.value, alignment(segment.align), notes));
    }
    if (!state_->segments.empty()) return notes;
    for (const ElfSection &section : state_->sections) {
        if (section.type != SHT_NOTE) continue;
        KWB_TRY(const ByteView area, data(section));
        KWB_CHECK(readNotes(*this, area, section.offset.value, alignment(section.addralign), notes));
    }
    return notes;
}

} // namespace kwb
