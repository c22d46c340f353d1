#pragma once

#include "core/base/address.h"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>

namespace kwb {

/// Whether the text of an instruction holds a word, for many instructions of PowerPC: what is the same for
/// many of them is disassembled once. For one thread.
class InstructionFilter {
public:
    /// The text of an instruction word that stands at an address, as Disassembler::text() gives it.
    using TextOf = std::function<std::string(std::uint32_t word, PhysAddr at)>;

    /// `wanted` in lower case.
    InstructionFilter(std::string wanted, TextOf textOf)
        : wanted_(std::move(wanted))
        , textOf_(std::move(textOf))
    {
    }

    bool holds(std::uint32_t word, PhysAddr at);

private:
    bool textHolds(std::uint32_t word, PhysAddr at) const;
    bool branchHolds(std::uint32_t word, PhysAddr at);

    /// What comes before the target of a branch: "bl 0x"; empty if such branches are not written so.
    using BranchStart = std::string;

    std::string wanted_;
    TextOf textOf_;
    std::unordered_map<std::uint32_t, bool> known_; ///< by word, of those whose text is the same anywhere
    std::unordered_map<std::uint32_t, BranchStart> branches_; ///< by the word without its distance
    std::string text_;                                        ///< room to write in
};

} // namespace kwb
