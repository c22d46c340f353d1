#include "core/image/identify_parts.h"

#include <algorithm>
#include <array>
#include <elf.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <ranges>

namespace kwb {
namespace {

constexpr std::size_t maxRows = 64; // of sections: more is no overview

struct MachineName {
    std::uint16_t machine;
    const char *name;
};

constexpr std::array machineNames{
    MachineName{EM_386, "i386"},      MachineName{EM_MIPS, "mips"},     MachineName{EM_PPC, "ppc"},
    MachineName{EM_PPC64, "ppc64"},   MachineName{EM_S390, "s390"},     MachineName{EM_ARM, "arm"},
    MachineName{EM_X86_64, "x86_64"}, MachineName{EM_AARCH64, "arm64"}, MachineName{EM_RISCV, "riscv"},
};

const char *typeName(ElfType type)
{
    switch (type) {
    case ElfType::relocatable:
        return "relocatable (ET_REL)";
    case ElfType::executable:
        return "executable (ET_EXEC)";
    case ElfType::shared:
        return "shared or position-independent (ET_DYN)";
    case ElfType::core:
        return "core (ET_CORE)";
    case ElfType::other:
        break;
    }
    return "other";
}

/// As a program compares it.
const char *typeWord(ElfType type)
{
    constexpr std::array words{
        std::pair{ElfType::relocatable, "ET_REL"},
        std::pair{ElfType::executable, "ET_EXEC"},
        std::pair{ElfType::shared, "ET_DYN"},
        std::pair{ElfType::core, "ET_CORE"},
    };
    const auto found = std::ranges::find(words, type, &std::pair<ElfType, const char *>::first);
    return found == words.end() ? "other" : found->second;
}

/// "ppc64 little-endian".
Message platform(const ElfHeader &header)
{
    return {header.order == ByteOrder::little ? KWB_MSG("file.little-endian", "{machine} little-endian")
                                              : KWB_MSG("file.big-endian", "{machine} big-endian"),
            {{"machine", machineName(header.machine)}}};
}

void addHeaderRows(FileFacts &facts, const ElfHeader &header)
{
    facts.rows.emplace_back("format", fmt::format("ELF{} {}", header.is64 ? 64 : 32, typeName(header.type)));
    facts.rows.emplace_back("machine", machineName(header.machine));
    facts.rows.emplace_back("byte order", name(header.order));
    if (header.machine == EM_PPC64) {
        constexpr std::array abis{"not stated", "ELFv1", "ELFv2", "3 (unknown)"};
        facts.rows.emplace_back("ABI", abis[header.flags & 3]);
    }
    if (header.type != ElfType::relocatable) facts.rows.emplace_back("entry (virtual)", hex(header.entry));
    facts.members.addCount("elf_class", header.is64 ? 64 : 32)
        .addText("elf_type", typeWord(header.type))
        .addText("machine", machineName(header.machine))
        .addText("byte_order", name(header.order));
    if (header.machine == EM_PPC64) facts.members.addCount("abi", header.flags & 3);
    if (header.type != ElfType::relocatable) facts.members.addAddress("entry", header.entry);
}

Status addNoteRows(FileFacts &facts, const ElfFile &file)
{
    KWB_TRY(const auto notes, file.notes());
    Fact list = Fact::list();
    for (const ElfNote &note : notes) {
        if (note.name == "GNU" && note.type == NT_GNU_BUILD_ID) {
            facts.rows.emplace_back("build id", hexString(note.description));
            facts.members.addText("build_id", hexString(note.description));
        } else {
            facts.rows.emplace_back("note", fmt::format("{} type {:#x}, {} bytes", note.name, note.type,
                                                        note.description.size()));
            Fact row;
            row.addText("name", note.name)
                .addAddress("type", note.type)
                .addCount("size", note.description.size());
            list.add({}, std::move(row));
        }
        if (facts.rows.size() > maxRows) break;
    }
    facts.members.add("notes", std::move(list));
    return {};
}

std::string flagsText(const ElfSegment &segment)
{
    return fmt::format("{}{}{}", (segment.flags & PF_R) != 0 ? "r" : "-",
                       (segment.flags & PF_W) != 0 ? "w" : "-", (segment.flags & PF_X) != 0 ? "x" : "-");
}

void addLoadRows(FileFacts &facts, const std::vector<ElfSegment> &segments)
{
    Fact list = Fact::list();
    for (std::size_t i = 0; i < segments.size() && i < maxRows; ++i) {
        const ElfSegment &segment = segments[i];
        if (segment.type != PT_LOAD) continue;
        facts.rows.emplace_back(fmt::format("PT_LOAD {}", i),
                                fmt::format("physical {}, file {}, memory {}, align {}, {}",
                                            hex(segment.paddr), hex(segment.filesz), hex(segment.memsz),
                                            hex(segment.align), flagsText(segment)));
        Fact row;
        row.addCount("index", i)
            .addAddress("paddr", segment.paddr.value)
            .addAddress("vaddr", segment.vaddr)
            .addAddress("offset", segment.offset.value)
            .addAddress("filesz", segment.filesz)
            .addAddress("memsz", segment.memsz)
            .addAddress("align", segment.align)
            .addText("flags", flagsText(segment));
        list.add({}, std::move(row));
    }
    facts.members.add("segments", std::move(list));
}

/// Programs pass openKernel too if they are static. What tells a kernel: it names itself, is loaded elsewhere
/// than it runs, or lies where no program may be mapped.
bool looksLikeKernel(const KernelImage &kernel, bool hasBanner)
{
    constexpr std::uint64_t lowestProgram = 0x10000;
    if (hasBanner || !kernel.wrappers.empty()) return true;
    return std::ranges::any_of(kernel.loads, [&](const ElfSegment &load) {
        return load.paddr.value != load.vaddr ||
               (kernel.header.type == ElfType::executable && load.paddr.value < lowestProgram);
    });
}

/// Sum of memsz, clipped: segments of hostile files add up to anything.
std::uint64_t memorySize(const KernelImage &kernel)
{
    std::uint64_t sum = 0;
    for (const ElfSegment &load : kernel.loads)
        sum = checkedAdd(sum, load.memsz).value_or(~std::uint64_t{0});
    return sum;
}

Result<FileFacts> kernelFacts(const KernelImage &kernel, const std::optional<std::string> &banner,
                              const Identification &so)
{
    FileFacts facts{.kind = FileKind::kernel, .summary = {}, .rows = {}};
    std::vector<std::string> wrappers = so.wrappers;
    wrappers.insert(wrappers.end(), kernel.wrappers.begin(), kernel.wrappers.end());
    std::string release;
    if (banner) {
        const std::string version = banner->substr(std::string_view("Linux version ").size());
        release = "Linux " + version.substr(0, version.find(' '));
        facts.rows.emplace_back("Linux version", version);
        facts.members.addText("linux_version", version);
    }
    const Message packing = wrappers.empty()
                                ? dataText("ELF")
                                : Message(KWB_MSG("file.elf-in", "ELF in {wrappers}"),
                                          {{"wrappers", fmt::format("{}", fmt::join(wrappers, ", "))}});
    const std::vector<MessageArgument> arguments{{"release", release},
                                                 {"platform", platform(kernel.header)},
                                                 {"packing", packing},
                                                 {"size", byteSizeText(memorySize(kernel))}};
    facts.summary =
        release.empty()
            ? Message(KWB_MSG("file.kernel", "kernel, {platform}, {packing}, {size} in memory"), arguments)
            : Message(KWB_MSG("file.linux", "{release} kernel, {platform}, {packing}, {size} in memory"),
                      arguments);
    for (const std::string &wrapper : kernel.wrappers)
        facts.rows.emplace_back("wrapped in", wrapper);
    facts.wrappers = kernel.wrappers;
    facts.members.addAddress("memory_size", memorySize(kernel));
    addHeaderRows(facts, kernel.header);
    addLoadRows(facts, kernel.segments);
    KWB_TRY(const ElfFile file, ElfFile::open(kernel.elf, so.file));
    KWB_CHECK(addNoteRows(facts, file));
    return facts;
}

void addSectionRows(FileFacts &facts, const ElfFile &file)
{
    std::size_t loaded = 0;
    std::uint64_t size = 0;
    for (const ElfSection &section : file.sections()) {
        if ((section.flags & SHF_ALLOC) == 0) continue;
        ++loaded;
        size = checkedAdd(size, section.size).value_or(~std::uint64_t{0});
    }
    facts.rows.emplace_back("sections", fmt::format("{}, of which {} are loaded ({})", file.sections().size(),
                                                    loaded, byteSizeText(size)));
    std::size_t shown = 0;
    Fact list = Fact::list();
    for (const ElfSection &section : file.sections()) {
        if ((section.flags & SHF_ALLOC) == 0 || section.size == 0 || ++shown > maxRows) continue;
        Fact row;
        row.addText("name", section.name)
            .addAddress("size", section.size)
            .addAddress("align", section.addralign)
            .addFlag("writable", (section.flags & SHF_WRITE) != 0)
            .addFlag("executable", (section.flags & SHF_EXECINSTR) != 0);
        list.add({}, std::move(row));
        facts.rows.emplace_back(fmt::format("section {}", section.name),
                                fmt::format("{} bytes, align {}{}{}", hex(section.size), section.addralign,
                                            (section.flags & SHF_WRITE) != 0 ? ", writable" : "",
                                            (section.flags & SHF_EXECINSTR) != 0 ? ", executable" : ""));
    }
    facts.members.addCount("section_count", file.sections().size())
        .addCount("loaded_section_count", loaded)
        .addAddress("loaded_size", size)
        .add("sections", std::move(list));
}

Status addSymbolRows(FileFacts &facts, const ElfFile &file)
{
    KWB_TRY(const auto symbols, file.symbols());
    std::string undefined;
    Fact list = Fact::list();
    std::size_t count = 0;
    for (std::size_t i = 1; i < symbols.size(); ++i) {
        if (symbols[i].section != SHN_UNDEF || symbols[i].name.empty()) continue;
        if (++count > maxRows) continue;
        undefined += (undefined.empty() ? "" : " ") + symbols[i].name;
        list.addText({}, symbols[i].name);
    }
    facts.members.addCount("symbol_count", symbols.size())
        .addCount("undefined_count", count)
        .add("undefined", std::move(list));
    facts.rows.emplace_back("symbols", fmt::format("{}, of which {} are undefined", symbols.size(), count));
    if (count != 0) facts.rows.emplace_back("undefined", undefined + (count > maxRows ? " ..." : ""));
    return {};
}

Status addRelocationRows(FileFacts &facts, const ElfFile &file, RelocationName relocationName)
{
    std::map<std::uint32_t, std::size_t> types;
    std::size_t total = 0;
    for (const ElfSection &section : file.sections()) {
        if (section.type != SHT_RELA) continue;
        KWB_TRY(const auto relocations, file.relocations(section));
        total += relocations.size();
        for (const ElfRelocation &relocation : relocations)
            ++types[relocation.type];
    }
    facts.rows.emplace_back("relocations", std::to_string(total));
    std::size_t shown = 0;
    for (const auto &[type, count] : types)
        if (++shown <= maxRows)
            facts.rows.emplace_back(fmt::format("relocation type {}", type), std::to_string(count));
    Fact list;
    for (const auto &[type, count] : types | std::views::take(maxRows))
        list.addCount(relocationName != nullptr ? relocationName(file.header().machine, type)
                                                : std::to_string(type),
                      count);
    facts.members.addCount("relocation_count", total).add("relocations", std::move(list));
    return {};
}

Result<FileFacts> objectFacts(const ElfFile &file, RelocationName relocationName)
{
    FileFacts facts{.kind = FileKind::relocatable, .summary = {}, .rows = {}};
    KWB_TRY(const auto start, file.findSymbol("purgatory_start"));
    if (start && start->section != SHN_UNDEF) facts.kind = FileKind::purgatory;
    facts.summary = {KWB_MSG("file.object", "{kind}, {platform}, ELF"),
                     {{"kind", title(facts.kind)}, {"platform", platform(file.header())}}};
    addHeaderRows(facts, file.header());
    addSectionRows(facts, file);
    KWB_CHECK(addSymbolRows(facts, file));
    KWB_CHECK(addRelocationRows(facts, file, relocationName));
    return facts;
}

/// An ELF that is neither kernel nor object; `why` it is no kernel, if that was said.
Result<FileFacts> otherElfFacts(const ElfFile &file, const std::string &why)
{
    FileFacts facts{.kind = FileKind::elf, .summary = {}, .rows = {}};
    facts.summary = {KWB_MSG("file.elf", "ELF, {platform}, {type}"),
                     {{"platform", platform(file.header())}, {"type", typeName(file.header().type)}}};
    addHeaderRows(facts, file.header());
    if (!why.empty()) {
        facts.rows.emplace_back("no kernel", why);
        facts.members.addText("no_kernel", why);
    }
    addLoadRows(facts, file.segments());
    facts.rows.emplace_back("sections", std::to_string(file.sections().size()));
    facts.members.addCount("section_count", file.sections().size());
    KWB_CHECK(addNoteRows(facts, file));
    return facts;
}

} // namespace

std::string machineName(std::uint16_t machine)
{
    const auto found = std::ranges::find(machineNames, machine, &MachineName::machine);
    return found != machineNames.end() ? found->name : fmt::format("machine {}", machine);
}

Result<FileFacts> identifyElf(const Blob &blob, const Identification &so)
{
    KWB_TRY(const ElfFile file, ElfFile::open(blob, so.file));
    if (file.header().type == ElfType::relocatable) return objectFacts(file, so.relocationName);
    const auto kernel = openKernel(blob, so.file, {.bytes = so.budget});
    if (!kernel) {
        if (kernel.error().kind != ErrorKind::unsupported) return std::unexpected(kernel.error());
        return otherElfFacts(file, kernel.error().message.text());
    }
    const auto banner = linuxBanner(*kernel);
    if (!looksLikeKernel(*kernel, banner.has_value())) return otherElfFacts(file, {});
    return kernelFacts(*kernel, banner, so);
}

} // namespace kwb
