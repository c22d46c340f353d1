#include "core/link/architecture.h"

#include <elf.h>
#include <fmt/format.h>

namespace kwb::linking {
namespace {

constexpr std::uint64_t relaSize = 24;

Place at(const ElfFile &file, const std::string &path)
{
    return {.file = file.fileName(), .path = path};
}

Status checkHeader(const ElfFile &file)
{
    const ElfHeader &header = file.header();
    if (header.type != ElfType::relocatable)
        return fail(ErrorKind::unsupported,
                    KWB_MSG("link.notRelocatable", "not a relocatable object (ET_REL)"), at(file, ""));
    if (!header.is64 || architectureOf(header.machine) == nullptr)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("link.machine", "objects of machine {machine} cannot be linked"),
                     {{"machine", std::to_string(header.machine)}}},
                    at(file, ""));
    return {};
}

Status checkAllocated(const ElfFile &file, const ElfSection &section)
{
    if ((section.flags & SHF_TLS) != 0)
        return fail(ErrorKind::unsupported,
                    KWB_MSG("link.tls", "thread-local data has no meaning in an image without threads"),
                    at(file, section.name));
    if (section.addralign != 0 && !isPowerOfTwo(section.addralign))
        return fail(ErrorKind::malformed,
                    {KWB_MSG("link.alignment", "alignment {align} is not a power of two"),
                     {{"align", hex(section.addralign)}}},
                    at(file, section.name));
    KWB_CHECK(file.data(section));
    return {};
}

/// The section a RELA section changes, if it is part of the image.
Result<const ElfSection *> targetOf(const ElfFile &file, const ElfSection &section)
{
    const auto &sections = file.sections();
    if (section.info >= sections.size() || section.link >= sections.size())
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("link.relaHeader", "sh_info {info} or sh_link {link} names no section of {count}"),
             {{"info", std::to_string(section.info)},
              {"link", std::to_string(section.link)},
              {"count", std::to_string(sections.size())}}},
            at(file, section.name));
    const ElfSection &target = sections[section.info];
    if ((target.flags & SHF_ALLOC) == 0) return nullptr;
    if (section.type == SHT_REL)
        return fail(
            ErrorKind::unsupported,
            KWB_MSG("link.rel", "relocations without addends (SHT_REL) are not used by 64-bit machines"),
            at(file, section.name));
    if (target.type == SHT_NOBITS)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("link.nobits", "relocates {target}, which has no bytes"), {{"target", target.name}}},
            at(file, section.name));
    if (sections[section.link].type != SHT_SYMTAB)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("link.relaSymbols", "sh_link {link} is not a symbol table"),
                     {{"link", std::to_string(section.link)}}},
                    at(file, section.name));
    return &target;
}

Status checkRows(const LinkObject &object, const ElfSection &target, const std::vector<ElfRelocation> &rows)
{
    for (const ElfRelocation &row : rows) {
        if (row.offset >= target.size)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("link.offset", "relocation outside its section of {size} bytes"),
                         {{"size", hex(target.size)}}},
                        at(*object.file, placeText(target.name, row.offset)));
        if (row.symbol >= object.symbols.size() && row.symbol != 0)
            return fail(
                ErrorKind::malformed,
                {KWB_MSG("link.symbolIndex", "symbol number {symbol} of a table of {count}"),
                 {{"symbol", std::to_string(row.symbol)}, {"count", std::to_string(object.symbols.size())}}},
                at(*object.file, placeText(target.name, row.offset)));
    }
    return {};
}

} // namespace

std::string placeText(const std::string &section, std::uint64_t offset)
{
    return fmt::format("{}+{:#x}", section, offset);
}

bool LinkObject::inImage(const ElfSymbol &symbol) const
{
    return symbol.section != 0 && symbol.section < sections().size() &&
           (sections()[symbol.section].flags & SHF_ALLOC) != 0;
}

std::string LinkObject::symbolName(std::uint32_t symbol) const
{
    const ElfSymbol &row = symbols[symbol];
    if (row.name.empty() && row.section != 0 && row.section < sections().size())
        return sections()[row.section].name;
    return row.name;
}

Result<LinkObject> loadObject(const ElfFile &file)
{
    KWB_CHECK(checkHeader(file));
    LinkObject object;
    object.file = &file;
    KWB_TRY(object.symbols, file.symbols());
    if (object.symbols.empty()) object.symbols.emplace_back();
    for (const ElfSection &section : file.sections())
        if ((section.flags & SHF_ALLOC) != 0) KWB_CHECK(checkAllocated(file, section));

    std::uint64_t bytes = 0;
    for (const ElfSection &section : file.sections()) {
        if (section.type != SHT_RELA && section.type != SHT_REL) continue;
        KWB_TRY(const ElfSection *const target, targetOf(file, section));
        if (target == nullptr) continue;
        // Sections of a hostile file may all name the same bytes; those of a real one cannot add up to more
        // than it.
        const auto sum = checkedAdd(bytes, section.size);
        if (!sum || *sum > file.blob().size())
            return fail(ErrorKind::malformed,
                        KWB_MSG("link.relaSize", "the relocation sections are larger than the file"),
                        at(file, section.name));
        bytes = *sum;
        RelocationList list{.target = target->index, .rows = {}};
        list.rows.reserve(section.size / relaSize);
        KWB_TRY(list.rows, file.relocations(section));
        KWB_CHECK(checkRows(object, *target, list.rows));
        object.relocations.push_back(std::move(list));
    }
    return object;
}

} // namespace kwb::linking
