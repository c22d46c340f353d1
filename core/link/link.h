#pragma once

#include "core/base/address.h"
#include "core/image/elf_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Section layout and relocation of a relocatable object at an address: what Linux's kernel/kexec_file.c
/// (kexec_purgatory_setup_sechdrs) and kexec-tools' elf_rel_load do with a purgatory, and what the GNU linker
/// would write.
namespace kwb {

/// Where one allocated section lies inside the image.
struct PlacedSection {
    std::uint32_t index = 0; ///< section number in the object
    std::string name;
    std::uint64_t offset = 0; ///< from the start of the image
    std::uint64_t size = 0;
    std::uint64_t align = 1;
    bool noBits = false;
    bool executable = false;
};

/// The image of an object before it has an address (reference 5.1): allocated PROGBITS sections in
/// section-header order, then NOBITS. sh_addralign 0 counts as 1. `.toc` and `.got` are aligned to at least
/// 256. Sections made here (`.got`: .TOC., then slots; `.stubs`), number 0, follow the last PROGBITS section.
struct ImageLayout {
    std::vector<PlacedSection> sections;
    std::uint64_t bufsz = 0; ///< bytes that come from the file (or are made here)
    std::uint64_t memsz = 0; ///< with NOBITS
    std::uint64_t align = 1;
    /// What the object's relocations demand of the base address: every S + A of an address-like 32-bit field
    /// must fit. The lowest address that the end of the image must not exceed; nothing if the object can lie
    /// anywhere.
    std::optional<PhysAddr> reach;
    std::string reachBecause; ///< "R_PPC64_ADDR32 in .text+0x40 holds 32 bits"
    /// The lowest address that the image may begin at: branches and other distances to absolute addresses
    /// must fit too. Both bounds allow for the whole image, so a place just beyond them might still do.
    std::optional<PhysAddr> reachFrom;
    std::string reachFromBecause; ///< "R_PPC64_REL24 in .text+0x0 comes within 0x1ffffff of 0x40000000"
};

/// One relocation as it was applied. Names are indices into LinkedImage's tables, so that a million of them
/// stay small.
struct AppliedRelocation {
    PhysAddr place;           ///< P
    std::uint64_t s = 0;      ///< S, with the local entry offset where the type adds it
    std::int64_t addend = 0;  ///< A
    std::uint64_t value = 0;  ///< the result of the formula before #lo, #ha … take a part of it
    std::uint64_t before = 0; ///< field bytes as a number in the object's order (`width` bytes)
    std::uint64_t after = 0;
    std::uint64_t room =
        0; ///< distance of the value to the nearest limit of its field; all ones if it has none
    std::uint32_t type = 0;
    std::uint32_t symbol = 0;  ///< index into LinkedImage::symbolNames
    std::uint16_t section = 0; ///< index into ImageLayout::sections: the section that was changed
    std::uint8_t width = 0;    ///< bytes changed: 2, 4 or 8
};

struct LinkedImage {
    ImageLayout layout;
    PhysAddr base;
    Bytes bytes; ///< memsz long; gaps and NOBITS are zero
    ByteOrder order = ByteOrder::little;
    std::optional<std::uint64_t> toc; ///< T, the value of .TOC.; nothing if the object does not use one
    std::optional<PhysAddr> entry; ///< purgatory_start if there is one, else e_entry's place (reference 5.1)
    std::vector<std::string> symbolNames;
    std::vector<AppliedRelocation> relocations;
    std::map<std::string, std::uint64_t> symbols;     ///< every defined global and weak symbol: its address
    std::map<std::string, std::uint64_t> symbolSizes; ///< their st_size

    /// Where a section of the layout lies; empty if that is beyond 2^64.
    AddressRange rangeOf(const PlacedSection &section) const;
};

struct LinkRequest {
    PhysAddr base;
    std::map<std::string, std::uint64_t> symbols; ///< values for what the object leaves undefined
    std::optional<std::uint64_t> toc;             ///< overrides T
};

/// Lays the object out. Errors: unsupported (machine, not ET_REL, a relocation type that is not handled),
/// malformed, limit (an image over 1 GiB).
Result<ImageLayout> layOut(const ElfFile &object);

/// Lays out and relocates. Errors as layOut, and: malformed with section+offset, type and symbol for a field
/// that overflows (naming the allowed interval) or is misaligned, an undefined symbol nobody defines, a
/// common symbol.
Result<LinkedImage> link(const ElfFile &object, const LinkRequest &request);

/// "R_PPC64_REL24" for a machine's relocation type; "R_PPC64_#200" if it is unknown.
std::string relocationName(std::uint16_t machine, std::uint32_t type);
/// The formula of a type in the psABI's letters: "S + A - P"; empty if it is unknown.
std::string relocationFormula(std::uint16_t machine, std::uint32_t type);

/// A closed interval of values.
struct ValueInterval {
    std::int64_t min = 0;
    std::int64_t max = 0;
};

/// The values that the field of an applied relocation takes; nothing if it takes all.
std::optional<ValueInterval> relocationLimits(std::uint16_t machine, const LinkedImage &image,
                                              const AppliedRelocation &relocation);
/// What of a relocation's value stands in its field: for "#ha(…)" the high half of it, for branches a
/// distance in words, else the value.
std::int64_t relocationPart(std::uint16_t machine, const AppliedRelocation &relocation);

} // namespace kwb
