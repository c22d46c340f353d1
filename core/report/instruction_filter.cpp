#include "core/report/instruction_filter.h"

#include "core/report/filter_words.h"

#include <charconv>

namespace kwb {

namespace {

// Primary opcodes and fields of the Power ISA, Book I 1.6 and 2.4.
constexpr std::uint32_t conditionalBranch = 16;
constexpr std::uint32_t branch = 18;
constexpr std::uint32_t extended19 = 19; ///< addpcis is among them
constexpr std::uint32_t absoluteBit = 2;
constexpr std::uint32_t distanceField = 0x03fffffc;

constexpr std::size_t mostKnown = 1 << 16;

std::uint64_t targetOf(std::uint32_t word, PhysAddr at)
{
    constexpr std::uint32_t sign = 0x02000000;
    const std::uint64_t distance = word & distanceField;
    return at.value + ((distance ^ sign) - sign);
}

} // namespace

bool InstructionFilter::holds(std::uint32_t word, PhysAddr at)
{
    const std::uint32_t opcode = word >> 26;
    if (opcode == branch && (word & absoluteBit) == 0) return branchHolds(word, at);
    if (opcode == branch || opcode == conditionalBranch || opcode == extended19) return textHolds(word, at);
    if (const auto found = known_.find(word); found != known_.end()) return found->second;
    const bool result = textHolds(word, at);
    if (known_.size() < mostKnown) known_.emplace(word, result);
    return result;
}

bool InstructionFilter::textHolds(std::uint32_t word, PhysAddr at) const
{
    return lowered(textOf_(word, at)).find(wanted_) != std::string::npos;
}

bool InstructionFilter::branchHolds(std::uint32_t word, PhysAddr at)
{
    const std::uint64_t target = targetOf(word, at);
    // Small numbers may be written without a prefix.
    if (target < 0x10) return textHolds(word, at);
    const auto [found, isNew] = branches_.try_emplace(word & ~distanceField);
    BranchStart &start = found->second;
    if (isNew) {
        const std::string whole = lowered(textOf_(word, at));
        const std::string end = hex(target);
        if (whole.ends_with(" " + end)) start = whole.substr(0, whole.size() - end.size() + 2);
    }
    if (start.empty()) return textHolds(word, at);
    char digits[16];
    const auto last = std::to_chars(digits, digits + sizeof digits, target, 16).ptr;
    text_.assign(start).append(digits, last);
    return text_.find(wanted_) != std::string::npos;
}

} // namespace kwb
