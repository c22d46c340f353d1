#pragma once

#include "core/base/address.h"
#include "core/base/blob.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// ELF of either class and byte order, over a mapped file, by libelf; every offset and size is checked
/// against the file before it is believed, because libelf 0.188 does not check them all. Numbers are in host
/// order after reading.
namespace kwb {

enum class ElfType { relocatable, executable, shared, core, other }; ///< ET_REL, ET_EXEC, ET_DYN, ET_CORE

struct ElfHeader {
    bool is64 = true;
    ByteOrder order = ByteOrder::little;
    ElfType type = ElfType::other;
    std::uint16_t machine = 0; ///< e_machine: 20 PPC, 21 PPC64, 62 X86_64 …
    std::uint32_t flags = 0;   ///< e_flags; ppc64: low two bits = ABI version
    std::uint64_t entry = 0;   ///< e_entry, a virtual address
};

/// A program header (Elf64_Phdr with wide fields).
struct ElfSegment {
    std::uint32_t type = 0;  ///< PT_LOAD 1, PT_INTERP 3, PT_NOTE 4 …
    std::uint32_t flags = 0; ///< PF_X 1, PF_W 2, PF_R 4
    FileOffset offset;
    std::uint64_t vaddr = 0;
    PhysAddr paddr;
    std::uint64_t filesz = 0;
    std::uint64_t memsz = 0;
    std::uint64_t align = 0;
};

/// A section header. `index` is its number in the file's table.
struct ElfSection {
    std::uint32_t index = 0;
    std::string name;
    std::uint32_t type = 0;  ///< SHT_PROGBITS 1, SHT_RELA 4, SHT_NOBITS 8, SHT_REL 9 …
    std::uint64_t flags = 0; ///< SHF_WRITE 1, SHF_ALLOC 2, SHF_EXECINSTR 4, SHF_MERGE 0x10, SHF_TLS 0x400
    std::uint64_t address = 0;
    FileOffset offset;
    std::uint64_t size = 0;
    std::uint32_t link = 0;
    std::uint32_t info = 0;
    std::uint64_t addralign = 0;
    std::uint64_t entsize = 0;
};

struct ElfSymbol {
    std::string name;
    std::uint64_t value = 0;
    std::uint64_t size = 0;
    std::uint8_t binding = 0; ///< STB_LOCAL 0, STB_GLOBAL 1, STB_WEAK 2
    std::uint8_t type = 0;  ///< STT_NOTYPE 0, STT_OBJECT 1, STT_FUNC 2, STT_SECTION 3, STT_FILE 4, STT_TLS 6
    std::uint8_t other = 0; ///< st_other; ppc64 ELFv2 keeps the local entry offset in bits 5–7
    std::uint32_t section = 0; ///< section index; 0 undefined, 0xfff1 absolute, 0xfff2 common
};

/// One row of SHT_RELA. SHT_REL rows have no addend; readers of a machine that uses them ask for the field.
struct ElfRelocation {
    std::uint64_t offset = 0;
    std::uint32_t type = 0;
    std::uint32_t symbol = 0; ///< index into symbols()
    std::int64_t addend = 0;
};

struct ElfNote {
    std::string name;
    std::uint32_t type = 0;
    ByteView description;
};

class ElfFile {
public:
    /// Reads the header, program headers and section headers. Errors: malformed (with the offset),
    /// unsupported (not ELF). `name` is put into Error::place.file of every error.
    static Result<ElfFile> open(Blob blob, std::string name);

    ElfFile(ElfFile &&) noexcept;
    ElfFile &operator=(ElfFile &&) noexcept;
    ~ElfFile();

    const std::string &fileName() const;
    const Blob &blob() const;
    const ElfHeader &header() const;
    const std::vector<ElfSegment> &segments() const;
    const std::vector<ElfSection> &sections() const;
    const ElfSection *section(std::string_view sectionName) const; ///< first of that name

    /// The file bytes of a section (empty for SHT_NOBITS). Errors: malformed if they lie outside the file,
    /// unsupported for SHF_COMPRESSED.
    Result<ByteView> data(const ElfSection &section) const;
    Result<ByteView> data(const ElfSegment &segment) const;

    /// The symbol table SHT_SYMTAB (index 0 is the null symbol); empty if the file has none. Reads it at each
    /// call.
    Result<std::vector<ElfSymbol>> symbols() const;
    /// One global or weak symbol by name, without making the whole table; nothing if there is none.
    Result<std::optional<ElfSymbol>> findSymbol(std::string_view symbolName) const;
    /// The rows of a SHT_RELA section. Errors: malformed (entry size, length, symbol index out of the linked
    /// table).
    Result<std::vector<ElfRelocation>> relocations(const ElfSection &rela) const;
    /// Notes of all PT_NOTE segments, or of SHT_NOTE sections if there are no segments. Stops at the first
    /// bad one with an error.
    Result<std::vector<ElfNote>> notes() const;

private:
    struct State;
    explicit ElfFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace kwb
