#pragma once

#include "core/link/link.h"

#include <memory>
#include <span>

/// Inside the room: what the common linker (object.cpp, layout.cpp, link.cpp) and the file of an architecture
/// say to each other. An architecture is one file that defines an Architecture and a line in
/// architectureOf().
namespace kwb::linking {

/// The rows of one SHT_RELA section that change an allocated section.
struct RelocationList {
    std::uint32_t target = 0; ///< section number of the section that is changed
    std::vector<ElfRelocation> rows;
};

/// A relocatable object, read and checked as far as it can be without knowing the architecture: section
/// numbers, symbol numbers and offsets of all rows are inside their tables; alignments are powers of two.
struct LinkObject {
    const ElfFile *file = nullptr;
    std::vector<ElfSymbol> symbols;
    std::vector<RelocationList> relocations;

    const std::vector<ElfSection> &sections() const { return file->sections(); }
    /// Whether the symbol lies in a section that is part of the image.
    bool inImage(const ElfSymbol &symbol) const;
    /// The symbol's name, or that of its section.
    std::string symbolName(std::uint32_t symbol) const;
};

/// Reads an object. Errors: unsupported (not ET_REL, unknown machine, 32 bits, TLS, SHT_REL), malformed.
Result<LinkObject> loadObject(const ElfFile &file);

/// A section that the linker makes: GOT, stubs. It follows the last PROGBITS section.
struct MadeSection {
    std::string name;
    std::uint64_t size = 0;
    std::uint64_t align = 1;
    bool executable = false;
};

/// What a relocation demands of the base address: see ImageLayout::reach and reachFrom.
struct Reach {
    std::uint64_t at = 0;
    std::string because;
};

/// An object on its way to an image: everything has an address, symbols get theirs.
struct LinkState {
    const LinkObject *object = nullptr;
    const LinkRequest *request = nullptr;
    LinkedImage *image = nullptr;
    enum class Known : std::uint8_t {
        no,
        yes,
        weakNull
    }; ///< weakNull: undefined and weak, so its value is 0
    struct Value {
        std::uint64_t value = 0;
        Known known = Known::no;
    };
    std::vector<Value> values;                        ///< one a symbol
    std::vector<std::optional<std::size_t>> placedAt; ///< section number → index into ImageLayout::sections

    /// The address of a placed section.
    std::uint64_t addressOf(const PlacedSection &section) const { return image->base.value + section.offset; }
    /// The image's bytes of a placed section; `section` is not NOBITS.
    std::span<Byte> bytesOf(const PlacedSection &section) const
    {
        return std::span(image->bytes).subspan(section.offset, section.size);
    }
};

/// One row and the place it changes.
struct Site {
    const PlacedSection *section = nullptr;
    std::span<Byte> bytes;     ///< of the whole section
    std::uint64_t address = 0; ///< P
    const ElfRelocation *row = nullptr;
};

/// Relocates one object. Made before the layout, for it says what sections the linker has to make.
class Relocator {
public:
    Relocator() = default;
    Relocator(const Relocator &) = delete;
    Relocator &operator=(const Relocator &) = delete;
    virtual ~Relocator() = default;

    virtual const std::vector<MadeSection> &made() const = 0;
    virtual const std::optional<Reach> &reach() const = 0;
    virtual const std::optional<Reach> &reachFrom() const = 0;
    /// Called when sections have addresses and before symbols have values.
    virtual void begin(LinkState &state) = 0;
    /// The value of an undefined symbol that the architecture itself knows, such as .TOC. of PowerPC.
    virtual std::optional<std::uint64_t> provide(const std::string &symbol) = 0;
    /// Applies one row; fills `applied` (width 0 if the row changes nothing). Errors: malformed, unsupported.
    virtual Status apply(const Site &site, AppliedRelocation &applied) = 0;
    /// Called after the last row: fills the made sections.
    virtual Status finish() = 0;
};

struct Architecture {
    std::uint16_t machine = 0;
    std::string (*name)(std::uint32_t type) = nullptr;    ///< "R_PPC64_#200" if unknown
    std::string (*formula)(std::uint32_t type) = nullptr; ///< empty if unknown
    /// relocationLimits() at `offset` of a section; `code` is whether there are instructions.
    std::optional<ValueInterval> (*limits)(std::uint32_t type, ByteView section, std::uint64_t offset,
                                           ByteOrder order, bool code) = nullptr;
    /// relocationPart() of a value.
    std::int64_t (*part)(std::uint32_t type, std::uint64_t value) = nullptr;
    /// Errors: unsupported for a type that is not handled.
    Result<std::unique_ptr<Relocator>> (*prepare)(const LinkObject &object) = nullptr;
};

/// The architecture of an e_machine, or null.
const Architecture *architectureOf(std::uint16_t machine);
/// ELF64 of PowerPC in either byte order, ABI 1 and 2.
const Architecture &ppc64Architecture();

/// ".text+0x40", for errors.
std::string placeText(const std::string &section, std::uint64_t offset);

/// layOut() of an object that is read already.
Result<ImageLayout> layOut(const LinkObject &object, const Relocator &relocator);

} // namespace kwb::linking
