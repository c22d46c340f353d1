#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// The relocation types of EM_PPC64 as a table: each row drives name, formula, field and check in ppc64.cpp.
/// Source: the ELFv2 ABI (OpenPOWER), chapter "Relocation Types"; the ELFv1 ABI for types 14–66.
namespace kwb::linking::ppc64 {

/// What is computed. The letters are the psABI's: S symbol, A addend, P place, G address of the symbol's GOT
/// slot, .TOC. the TOC pointer.
enum class Formula : std::uint8_t {
    none,          ///< a mark for optimisers; changes nothing
    absolute,      ///< S + A
    absoluteLocal, ///< S + A, S being the local entry point
    relative,      ///< S + A - P
    call,        ///< S + A - P of a branch by code that keeps r2: S is the local entry point or the code of a
                 ///< descriptor
    callNoToc,   ///< S + A - P of a branch by code that has no r2
    branchTo,    ///< S + A of an absolute branch
    toc,         ///< S + A - .TOC.
    tocBase,     ///< .TOC. + A
    gotToc,      ///< G - .TOC.
    gotRelative, ///< G - P
    pltLoad,     ///< part of an inline call through the PLT that is not needed when the call is direct: nop
    pltCall,     ///< the bctrl of such a sequence: becomes bl
    pltCallNoToc,
    entry,       ///< .TOC. - P, in two instructions
    threadLocal, ///< refused
    dynamic,     ///< refused: left to dynamic linkers, or not made by compilers
};

/// Whether the value is a distance from P to S.
constexpr bool isRelative(Formula formula)
{
    return formula == Formula::relative || formula == Formula::call || formula == Formula::callNoToc ||
           formula == Formula::pltCall || formula == Formula::pltCallNoToc;
}

/// Which part of the value goes into the field: (value + round) >> shift. The psABI's #lo, #hi, #ha …
struct Part {
    std::string_view name;
    std::uint8_t shift = 0;
    std::uint64_t round = 0;
};

/// Where the part goes. Halfword fields are addressed by themselves, all others by their first word.
enum class Field : std::uint8_t {
    none,
    half16,   ///< 16 bits
    half16ds, ///< DS- and DQ-form: the low 2 or 4 bits belong to the opcode, the value is a multiple of 4 or
              ///< 16
    word32,   ///< 32 bits
    word30,   ///< the high 30 bits of a word
    low24,    ///< I-form branch: bits 0x03fffffc, a multiple of 4
    low14,    ///< B-form branch: bits 0xfffc, a multiple of 4
    low14Taken,    ///< and the hint bits for "taken"
    low14NotTaken, ///< and the hint bits for "not taken"
    splitDx,       ///< addpcis: 10, 5 and 1 bits
    doubleword64,  ///< 64 bits
    prefix34,      ///< prefixed instruction: 18 bits in the first word, 16 in the second
    prefix28,      ///< prefixed instruction: 12 and 16 bits
};

/// The numbers that fit: signed of that many bits, or (either) signed or unsigned. 0 bits: all fit.
struct Check {
    std::uint8_t bits = 0;
    bool orUnsigned = false;
};

struct Type {
    std::uint32_t number = 0;
    std::string_view name; ///< without R_PPC64_
    Formula formula = Formula::none;
    Part part{};
    Field field = Field::none;
    Check check{};
};

/// The result must fit so many bits as a signed number.
constexpr Check signedBits(std::uint8_t bits)
{
    return {bits, false};
}
/// The result must fit so many bits as a signed or as an unsigned number.
constexpr Check either(std::uint8_t bits)
{
    return {bits, true};
}

constexpr std::uint64_t half = 0x8000, half34 = std::uint64_t{1} << 33;
constexpr Part whole{}, lo{"#lo", 0, 0}, hi{"#hi", 16, 0}, ha{"#ha", 16, half}, high{"#high", 16, 0},
    higha{"#higha", 16, half}, higher{"#higher", 32, 0}, highera{"#highera", 32, half},
    highest{"#highest", 48, 0}, highesta{"#highesta", 48, half}, lo34{"#lo34", 0, 0}, hi30{"#hi30", 34, 0},
    ha30{"#ha30", 34, half34}, higher34{"#higher34", 34, 0}, highera34{"#highera34", 34, half34},
    highest34{"#highest34", 50, 0}, highesta34{"#highesta34", 50, half34};

// clang-format off
constexpr auto types = std::to_array<Type>({
    {0, "NONE", Formula::none},
    {1, "ADDR32", Formula::absolute, whole, Field::word32, either(32)},
    {2, "ADDR24", Formula::branchTo, whole, Field::low24, either(26)},
    {3, "ADDR16", Formula::absolute, whole, Field::half16, either(16)},
    {4, "ADDR16_LO", Formula::absolute, lo, Field::half16},
    {5, "ADDR16_HI", Formula::absolute, hi, Field::half16, signedBits(32)},
    {6, "ADDR16_HA", Formula::absolute, ha, Field::half16, signedBits(32)},
    {7, "ADDR14", Formula::branchTo, whole, Field::low14, signedBits(16)},
    {8, "ADDR14_BRTAKEN", Formula::branchTo, whole, Field::low14Taken, signedBits(16)},
    {9, "ADDR14_BRNTAKEN", Formula::branchTo, whole, Field::low14NotTaken, signedBits(16)},
    {10, "REL24", Formula::call, whole, Field::low24, signedBits(26)},
    {11, "REL14", Formula::call, whole, Field::low14, signedBits(16)},
    {12, "REL14_BRTAKEN", Formula::call, whole, Field::low14Taken, signedBits(16)},
    {13, "REL14_BRNTAKEN", Formula::call, whole, Field::low14NotTaken, signedBits(16)},
    {14, "GOT16", Formula::gotToc, whole, Field::half16, signedBits(16)},
    {15, "GOT16_LO", Formula::gotToc, lo, Field::half16},
    {16, "GOT16_HI", Formula::gotToc, hi, Field::half16, signedBits(32)},
    {17, "GOT16_HA", Formula::gotToc, ha, Field::half16, signedBits(32)},
    {19, "COPY", Formula::dynamic},
    {20, "GLOB_DAT", Formula::dynamic},
    {21, "JMP_SLOT", Formula::dynamic},
    {22, "RELATIVE", Formula::dynamic},
    {24, "UADDR32", Formula::absolute, whole, Field::word32, either(32)},
    {25, "UADDR16", Formula::absolute, whole, Field::half16, either(16)},
    {26, "REL32", Formula::relative, whole, Field::word32, signedBits(32)},
    {27, "PLT32", Formula::dynamic},
    {28, "PLTREL32", Formula::dynamic},
    {29, "PLT16_LO", Formula::dynamic},
    {30, "PLT16_HI", Formula::dynamic},
    {31, "PLT16_HA", Formula::pltLoad, whole, Field::word32},
    {33, "SECTOFF", Formula::dynamic},
    {34, "SECTOFF_LO", Formula::dynamic},
    {35, "SECTOFF_HI", Formula::dynamic},
    {36, "SECTOFF_HA", Formula::dynamic},
    {37, "REL30", Formula::relative, whole, Field::word30},
    {38, "ADDR64", Formula::absolute, whole, Field::doubleword64},
    {39, "ADDR16_HIGHER", Formula::absolute, higher, Field::half16},
    {40, "ADDR16_HIGHERA", Formula::absolute, highera, Field::half16},
    {41, "ADDR16_HIGHEST", Formula::absolute, highest, Field::half16},
    {42, "ADDR16_HIGHESTA", Formula::absolute, highesta, Field::half16},
    {43, "UADDR64", Formula::absolute, whole, Field::doubleword64},
    {44, "REL64", Formula::relative, whole, Field::doubleword64},
    {45, "PLT64", Formula::dynamic},
    {46, "PLTREL64", Formula::dynamic},
    {47, "TOC16", Formula::toc, whole, Field::half16, signedBits(16)},
    {48, "TOC16_LO", Formula::toc, lo, Field::half16},
    {49, "TOC16_HI", Formula::toc, hi, Field::half16, signedBits(32)},
    {50, "TOC16_HA", Formula::toc, ha, Field::half16, signedBits(32)},
    {51, "TOC", Formula::tocBase, whole, Field::doubleword64},
    {52, "PLTGOT16", Formula::dynamic},
    {53, "PLTGOT16_LO", Formula::dynamic},
    {54, "PLTGOT16_HI", Formula::dynamic},
    {55, "PLTGOT16_HA", Formula::dynamic},
    {56, "ADDR16_DS", Formula::absolute, whole, Field::half16ds, signedBits(16)},
    {57, "ADDR16_LO_DS", Formula::absolute, lo, Field::half16ds},
    {58, "GOT16_DS", Formula::gotToc, whole, Field::half16ds, signedBits(16)},
    {59, "GOT16_LO_DS", Formula::gotToc, lo, Field::half16ds},
    {60, "PLT16_LO_DS", Formula::pltLoad, whole, Field::word32},
    {61, "SECTOFF_DS", Formula::dynamic},
    {62, "SECTOFF_LO_DS", Formula::dynamic},
    {63, "TOC16_DS", Formula::toc, whole, Field::half16ds, signedBits(16)},
    {64, "TOC16_LO_DS", Formula::toc, lo, Field::half16ds},
    {65, "PLTGOT16_DS", Formula::dynamic},
    {66, "PLTGOT16_LO_DS", Formula::dynamic},
    {67, "TLS", Formula::threadLocal},
    {68, "DTPMOD64", Formula::threadLocal},
    {69, "TPREL16", Formula::threadLocal},
    {70, "TPREL16_LO", Formula::threadLocal},
    {71, "TPREL16_HI", Formula::threadLocal},
    {72, "TPREL16_HA", Formula::threadLocal},
    {73, "TPREL64", Formula::threadLocal},
    {74, "DTPREL16", Formula::threadLocal},
    {75, "DTPREL16_LO", Formula::threadLocal},
    {76, "DTPREL16_HI", Formula::threadLocal},
    {77, "DTPREL16_HA", Formula::threadLocal},
    {78, "DTPREL64", Formula::threadLocal},
    {79, "GOT_TLSGD16", Formula::threadLocal},
    {80, "GOT_TLSGD16_LO", Formula::threadLocal},
    {81, "GOT_TLSGD16_HI", Formula::threadLocal},
    {82, "GOT_TLSGD16_HA", Formula::threadLocal},
    {83, "GOT_TLSLD16", Formula::threadLocal},
    {84, "GOT_TLSLD16_LO", Formula::threadLocal},
    {85, "GOT_TLSLD16_HI", Formula::threadLocal},
    {86, "GOT_TLSLD16_HA", Formula::threadLocal},
    {87, "GOT_TPREL16_DS", Formula::threadLocal},
    {88, "GOT_TPREL16_LO_DS", Formula::threadLocal},
    {89, "GOT_TPREL16_HI", Formula::threadLocal},
    {90, "GOT_TPREL16_HA", Formula::threadLocal},
    {91, "GOT_DTPREL16_DS", Formula::threadLocal},
    {92, "GOT_DTPREL16_LO_DS", Formula::threadLocal},
    {93, "GOT_DTPREL16_HI", Formula::threadLocal},
    {94, "GOT_DTPREL16_HA", Formula::threadLocal},
    {95, "TPREL16_DS", Formula::threadLocal},
    {96, "TPREL16_LO_DS", Formula::threadLocal},
    {97, "TPREL16_HIGHER", Formula::threadLocal},
    {98, "TPREL16_HIGHERA", Formula::threadLocal},
    {99, "TPREL16_HIGHEST", Formula::threadLocal},
    {100, "TPREL16_HIGHESTA", Formula::threadLocal},
    {101, "DTPREL16_DS", Formula::threadLocal},
    {102, "DTPREL16_LO_DS", Formula::threadLocal},
    {103, "DTPREL16_HIGHER", Formula::threadLocal},
    {104, "DTPREL16_HIGHERA", Formula::threadLocal},
    {105, "DTPREL16_HIGHEST", Formula::threadLocal},
    {106, "DTPREL16_HIGHESTA", Formula::threadLocal},
    {107, "TLSGD", Formula::threadLocal},
    {108, "TLSLD", Formula::threadLocal},
    {109, "TOCSAVE", Formula::none},
    {110, "ADDR16_HIGH", Formula::absolute, high, Field::half16},
    {111, "ADDR16_HIGHA", Formula::absolute, higha, Field::half16},
    {112, "TPREL16_HIGH", Formula::threadLocal},
    {113, "TPREL16_HIGHA", Formula::threadLocal},
    {114, "DTPREL16_HIGH", Formula::threadLocal},
    {115, "DTPREL16_HIGHA", Formula::threadLocal},
    {116, "REL24_NOTOC", Formula::callNoToc, whole, Field::low24, signedBits(26)},
    {117, "ADDR64_LOCAL", Formula::absoluteLocal, whole, Field::doubleword64},
    {118, "ENTRY", Formula::entry},
    {119, "PLTSEQ", Formula::pltLoad, whole, Field::word32},
    {120, "PLTCALL", Formula::pltCall, whole, Field::low24, signedBits(26)},
    {121, "PLTSEQ_NOTOC", Formula::pltLoad, whole, Field::word32},
    {122, "PLTCALL_NOTOC", Formula::pltCallNoToc, whole, Field::low24, signedBits(26)},
    {123, "PCREL_OPT", Formula::none},
    {124, "REL24_P9NOTOC", Formula::callNoToc, whole, Field::low24, signedBits(26)},
    {128, "D34", Formula::absolute, whole, Field::prefix34, signedBits(34)},
    {129, "D34_LO", Formula::absolute, lo34, Field::prefix34},
    {130, "D34_HI30", Formula::absolute, hi30, Field::prefix34},
    {131, "D34_HA30", Formula::absolute, ha30, Field::prefix34},
    {132, "PCREL34", Formula::relative, whole, Field::prefix34, signedBits(34)},
    {133, "GOT_PCREL34", Formula::gotRelative, whole, Field::prefix34, signedBits(34)},
    {134, "PLT_PCREL34", Formula::pltLoad, whole, Field::doubleword64},
    {135, "PLT_PCREL34_NOTOC", Formula::pltLoad, whole, Field::doubleword64},
    {136, "ADDR16_HIGHER34", Formula::absolute, higher34, Field::half16},
    {137, "ADDR16_HIGHERA34", Formula::absolute, highera34, Field::half16},
    {138, "ADDR16_HIGHEST34", Formula::absolute, highest34, Field::half16},
    {139, "ADDR16_HIGHESTA34", Formula::absolute, highesta34, Field::half16},
    {140, "REL16_HIGHER34", Formula::relative, higher34, Field::half16},
    {141, "REL16_HIGHERA34", Formula::relative, highera34, Field::half16},
    {142, "REL16_HIGHEST34", Formula::relative, highest34, Field::half16},
    {143, "REL16_HIGHESTA34", Formula::relative, highesta34, Field::half16},
    {144, "D28", Formula::absolute, whole, Field::prefix28, signedBits(28)},
    {145, "PCREL28", Formula::relative, whole, Field::prefix28, signedBits(28)},
    {146, "TPREL34", Formula::threadLocal},
    {147, "DTPREL34", Formula::threadLocal},
    {148, "GOT_TLSGD_PCREL34", Formula::threadLocal},
    {149, "GOT_TLSLD_PCREL34", Formula::threadLocal},
    {150, "GOT_TPREL_PCREL34", Formula::threadLocal},
    {151, "GOT_DTPREL_PCREL34", Formula::threadLocal},
    {240, "REL16_HIGH", Formula::relative, high, Field::half16},
    {241, "REL16_HIGHA", Formula::relative, higha, Field::half16},
    {242, "REL16_HIGHER", Formula::relative, higher, Field::half16},
    {243, "REL16_HIGHERA", Formula::relative, highera, Field::half16},
    {244, "REL16_HIGHEST", Formula::relative, highest, Field::half16},
    {245, "REL16_HIGHESTA", Formula::relative, highesta, Field::half16},
    {246, "REL16DX_HA", Formula::relative, ha, Field::splitDx, signedBits(32)},
    {247, "JMP_IREL", Formula::dynamic},
    {248, "IRELATIVE", Formula::dynamic},
    {249, "REL16", Formula::relative, whole, Field::half16, signedBits(16)},
    {250, "REL16_LO", Formula::relative, lo, Field::half16},
    {251, "REL16_HI", Formula::relative, hi, Field::half16, signedBits(32)},
    {252, "REL16_HA", Formula::relative, ha, Field::half16, signedBits(32)},
    {253, "GNU_VTINHERIT", Formula::none},
    {254, "GNU_VTENTRY", Formula::none},
});
// clang-format on

} // namespace kwb::linking::ppc64
