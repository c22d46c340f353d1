#include "core/link/disassembly.h"

#include <capstone/capstone.h>
#include <elf.h>
#include <fmt/format.h>

#include <mutex>

namespace kwb {

namespace {

constexpr std::size_t wordSize = 4;

std::string asWords(ByteView code, ByteOrder order)
{
    std::string out;
    for (std::size_t at = 0; at + wordSize <= code.size(); at += wordSize)
        out += fmt::format("{} {:#010x}", at == 0 ? ".long" : ",",
                           loadAt<std::uint32_t>(code.data() + at, order));
    return out;
}

} // namespace

/// A handle of Capstone and the one instruction that it writes into.
struct Disassembler::Engine {
    csh handle = 0;
    cs_insn *instruction = nullptr;
    std::mutex mutex;

    explicit Engine(ByteOrder order)
    {
        const auto mode = static_cast<cs_mode>(
            CS_MODE_64 | (order == ByteOrder::big ? CS_MODE_BIG_ENDIAN : CS_MODE_LITTLE_ENDIAN));
        if (cs_open(CS_ARCH_PPC, mode, &handle) == CS_ERR_OK) instruction = cs_malloc(handle);
    }
    ~Engine()
    {
        if (instruction != nullptr) cs_free(instruction, 1);
        if (handle != 0) cs_close(&handle);
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
};

Disassembler::Disassembler(std::uint16_t machine, ByteOrder order)
    : engine_(machine == EM_PPC64 ? std::make_unique<Engine>(order) : nullptr)
    , order_(order)
{
}

Disassembler::~Disassembler() = default;

std::string Disassembler::text(ByteView code, PhysAddr at) const
{
    if (code.size() != wordSize || !engine_ || engine_->instruction == nullptr) return asWords(code, order_);
    const std::lock_guard lock(engine_->mutex);
    const std::uint8_t *bytes = code.data();
    std::size_t size = code.size();
    std::uint64_t address = at.value;
    if (!cs_disasm_iter(engine_->handle, &bytes, &size, &address, engine_->instruction))
        return asWords(code, order_);
    std::string out = engine_->instruction->mnemonic;
    if (engine_->instruction->op_str[0] != 0) out += std::string(" ") + engine_->instruction->op_str;
    return out;
}

bool isInstructionPrefix(std::uint16_t machine, std::uint32_t word)
{
    return machine == EM_PPC64 && word >> 26 == 1;
}

} // namespace kwb
