#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <cstdint>
#include <memory>
#include <string>

namespace kwb {

/// Instructions as an assembler would take them. May be used by several threads.
class Disassembler {
public:
    /// For code of an e_machine in a byte order; a machine that is not known gets words.
    Disassembler(std::uint16_t machine, ByteOrder order);
    ~Disassembler();
    Disassembler(const Disassembler &) = delete;
    Disassembler &operator=(const Disassembler &) = delete;

    /// The instruction that stands at an address: "bl 0x7fff04a0". Targets of branches are addresses. What is
    /// no known instruction, and prefixed instructions of eight bytes, are words: ".long 0x06100000,
    /// 0x38600000". `code` is one instruction: 4 bytes, or 8; of other lengths it is empty.
    std::string text(ByteView code, PhysAddr at) const;

private:
    struct Engine;
    std::unique_ptr<Engine> engine_;
    ByteOrder order_;
};

/// Whether a word is the first half of an instruction of eight bytes.
bool isInstructionPrefix(std::uint16_t machine, std::uint32_t word);

} // namespace kwb
