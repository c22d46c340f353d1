#pragma once

#include "core/link/disassembly.h"
#include "core/link/link.h"
#include "core/plan/plan.h"
#include "core/report/table.h"

#include <optional>
#include <string>
#include <vector>

/// What people want to know of a relocation that was applied, from the numbers that the linker kept.
namespace kwb {

/// The machine of every purgatory that can be planned today.
std::uint16_t purgatoryMachine(const BootPlan &plan);

/// A letter of a formula with what it stands for.
struct RelocationLetter {
    std::string letter; ///< "S", "A", "P", "G", ".TOC."
    std::string value;  ///< "0x7fff0224", "-0x8"
    Message from;       ///< "sha256_k in .rodata"
};

/// The instruction or datum that a relocation changed, whole: a field of two bytes brings the other two of
/// its instruction.
struct RelocatedWord {
    PhysAddr at;
    Bytes before;
    Bytes after;
    bool code = false; ///< whether it is an instruction
};

class RelocationFacts {
public:
    RelocationFacts(std::uint16_t machine, const LinkedImage &image, const AppliedRelocation &relocation)
        : machine_(machine)
        , image_(image)
        , relocation_(relocation)
    {
    }

    std::string section() const; ///< ".text"; empty if it is not known
    std::string symbol() const;
    std::string type() const { return relocationName(machine_, relocation_.type); }
    /// "S + A - P"; empty for marks and what is replaced by a nop.
    std::string formula() const { return relocationFormula(machine_, relocation_.type); }
    /// "#ha(S + A - .TOC.) = #ha(0x7fff3010 + 0x8 - 0x7fffa800) = #ha(-0x77e8) = 0x0".
    std::string formulaWithNumbers() const;
    /// The letters of the formula in its order.
    std::vector<RelocationLetter> letters() const;
    /// As a distance has it if the formula subtracts, as an address else.
    std::string value() const;
    /// S + A, where the relocation leads to.
    PhysAddr target() const;

    std::optional<ValueInterval> limits() const { return relocationLimits(machine_, image_, relocation_); }
    /// How much of the way to the limit on its side of zero the value goes, in millionths.
    std::optional<std::uint32_t> reach() const;
    static std::string reachText(std::uint32_t millionths); ///< "0.002 %", "94 %"
    /// Beyond it a row is warned of.
    static constexpr std::uint32_t nearLimit = 900'000;

    /// The field's bytes as they stand in memory: "48 00 02 85".
    std::string before() const { return fieldText(relocation_.before); }
    std::string after() const { return fieldText(relocation_.after); }
    RelocatedWord word() const;

private:
    std::string fieldText(std::uint64_t number) const;
    std::optional<std::uint64_t> numberOf(const std::string &letter) const;
    std::string textOf(const std::string &letter) const;
    Message originOf(const std::string &letter) const;
    std::string inWrapper(const std::string &inside) const;

    std::uint16_t machine_;
    const LinkedImage &image_;
    const AppliedRelocation &relocation_;
};

/// The bytes of a field as they stand in memory; `width` 2, 4 or 8.
Bytes fieldBytes(std::uint64_t number, std::uint8_t width, ByteOrder order);
/// "48 00 02 85".
std::string spacedHex(ByteView bytes);
/// "-0x77e8", "0x284".
std::string signedHexText(std::int64_t value);

/// A row for each relocation that was applied to the purgatory of a plan, in the linker's order; no rows if
/// it has none.
std::unique_ptr<Table> relocationTable(std::shared_ptr<const BootPlan> plan);

} // namespace kwb
