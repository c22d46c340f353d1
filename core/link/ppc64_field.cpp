#include "core/link/ppc64_field.h"

#include <fmt/format.h>

namespace kwb::linking::ppc64 {
namespace {

constexpr std::size_t numbers = 256;

/// Type number → index into the table plus one.
constexpr std::array<std::uint8_t, numbers> indexOfTypes()
{
    std::array<std::uint8_t, numbers> index{};
    for (std::size_t i = 0; i < types.size(); ++i)
        index[types[i].number] = static_cast<std::uint8_t>(i + 1);
    return index;
}
static_assert(types.size() < numbers);
constexpr auto typeIndex = indexOfTypes();

std::string_view expressionOf(Formula formula)
{
    switch (formula) {
    case Formula::absolute:
    case Formula::absoluteLocal:
    case Formula::branchTo:
        return "S + A";
    case Formula::relative:
    case Formula::call:
    case Formula::callNoToc:
    case Formula::pltCall:
    case Formula::pltCallNoToc:
        return "S + A - P";
    case Formula::toc:
        return "S + A - .TOC.";
    case Formula::tocBase:
        return ".TOC. + A";
    case Formula::gotToc:
        return "G - .TOC.";
    case Formula::gotRelative:
        return "G - P";
    case Formula::entry:
        return ".TOC. - P";
    case Formula::none:
    case Formula::pltLoad:
    case Formula::threadLocal:
    case Formula::dynamic:
        break;
    }
    return {};
}

bool isBranch(Field field)
{
    return field == Field::low24 || field == Field::low14 || field == Field::low14Taken ||
           field == Field::low14NotTaken;
}

/// The instruction that a halfword field belongs to; 0 if it is not wholly inside the section.
std::uint32_t instructionAround(ByteView section, std::uint64_t offset, ByteOrder order)
{
    return load<std::uint32_t>(section, alignDown(offset, 4), order).value_or(0);
}

constexpr std::uint32_t primaryOpcode(std::uint32_t instruction)
{
    return instruction >> 26;
}

/// lq, lxv and stxv: the low 4 bits of the displacement belong to the opcode.
bool isDqForm(std::uint32_t instruction)
{
    constexpr std::uint32_t lq = 56, lxvStxv = 61;
    return primaryOpcode(instruction) == lq ||
           (primaryOpcode(instruction) == lxvStxv && (instruction & 3) == 1);
}

enum class Extension : std::uint8_t { sign, zero, either };

Extension extensionOf(const Type &type, ByteView section, std::uint64_t offset, ByteOrder order, bool code)
{
    if (!code || type.field != Field::half16)
        return type.check.orUnsigned ? Extension::either : Extension::sign;
    constexpr std::uint32_t cmpli = 10, ori = 24, andis = 29;
    const std::uint32_t opcode = primaryOpcode(instructionAround(section, offset, order));
    if (opcode == cmpli) return Extension::either;
    return opcode >= ori && opcode <= andis ? Extension::zero : Extension::sign;
}

std::uint32_t withBits(std::uint32_t word, std::uint32_t mask, std::uint64_t value)
{
    return (word & ~mask) | (static_cast<std::uint32_t>(value) & mask);
}

/// The static hint of a conditional branch, bits "at" of BO (Power ISA 2.00): a says that t holds. Branches
/// on CR have BO = 0b0?1at, branches on CTR 0b1a?0t; others take no hint.
std::uint32_t withHint(std::uint32_t word, bool taken)
{
    constexpr unsigned boShift = 21;
    constexpr std::uint32_t kind = 0b10100 << boShift, onCr = 0b00100 << boShift, onCtr = 0b10000 << boShift;
    constexpr std::uint32_t t = 1 << boShift;
    const std::uint32_t found = word & kind;
    if (found != onCr && found != onCtr) return word;
    const std::uint32_t a = (found == onCr ? 0b00010u : 0b01000u) << boShift;
    return taken ? word | a | t : (word | a) & ~t;
}

/// A prefixed instruction is two words, prefix first in either byte order; the displacement's high bits are
/// in the first.
void putPrefixed(Byte *at, std::uint64_t value, std::uint32_t prefixMask, ByteOrder order)
{
    const auto prefix = loadAt<std::uint32_t>(at, order), suffix = loadAt<std::uint32_t>(at + 4, order);
    storeAt(at, withBits(prefix, prefixMask, value >> 16), order);
    storeAt(at + 4, withBits(suffix, 0xffff, value), order);
}

std::uint32_t wordWith(const Type &type, std::uint32_t word, std::uint64_t part)
{
    switch (type.field) {
    case Field::low24:
        return withBits(word, 0x03fffffc, part);
    case Field::low14:
        return withBits(word, 0xfffc, part);
    case Field::low14Taken:
        return withHint(withBits(word, 0xfffc, part), true);
    case Field::low14NotTaken:
        return withHint(withBits(word, 0xfffc, part), false);
    case Field::word30:
        return withBits(word, 0xfffffffc, part);
    case Field::splitDx:
        return withBits(word, 0x001fffc1, (part & 0xffc1) | ((part & 0x3e) << 15));
    default:
        return static_cast<std::uint32_t>(part);
    }
}

} // namespace

const Type *find(std::uint32_t number)
{
    if (number >= numbers || typeIndex[number] == 0) return nullptr;
    return &types[typeIndex[number] - 1u];
}

std::string nameOf(std::uint32_t number)
{
    const Type *type = find(number);
    return type == nullptr ? fmt::format("R_PPC64_#{}", number) : fmt::format("R_PPC64_{}", type->name);
}

std::string formulaOf(std::uint32_t number)
{
    const Type *type = find(number);
    const std::string_view expression = type == nullptr ? std::string_view() : expressionOf(type->formula);
    if (expression.empty()) return {};
    if (!type->part.name.empty()) return fmt::format("{}({})", type->part.name, expression);
    if (isBranch(type->field) || type->field == Field::word30) return fmt::format("({}) >> 2", expression);
    return std::string(expression);
}

std::uint8_t widthOf(Field field)
{
    switch (field) {
    case Field::none:
        return 0;
    case Field::half16:
    case Field::half16ds:
        return 2;
    case Field::doubleword64:
    case Field::prefix34:
    case Field::prefix28:
        return 8;
    default:
        return 4;
    }
}

std::uint64_t readNumber(const Byte *at, std::uint8_t width, ByteOrder order)
{
    if (width == 2) return loadAt<std::uint16_t>(at, order);
    return width == 4 ? loadAt<std::uint32_t>(at, order) : loadAt<std::uint64_t>(at, order);
}

std::optional<Interval> limits(const Type &type, ByteView section, std::uint64_t offset, ByteOrder order,
                               bool code)
{
    if (type.check.bits == 0) return std::nullopt;
    const Extension extension = extensionOf(type, section, offset, order, code);
    const std::int64_t signBit = std::int64_t{1} << (type.check.bits - 1);
    const auto round = static_cast<std::int64_t>(type.part.round);
    const std::int64_t min = extension == Extension::zero ? 0 : -signBit;
    const std::int64_t max = extension == Extension::sign ? signBit - 1 : 2 * signBit - 1;
    return Interval{min - round, max - round};
}

std::uint64_t granularity(const Type &type, ByteView section, std::uint64_t offset, ByteOrder order)
{
    if (isBranch(type.field) || type.field == Field::word30) return 4;
    if (type.field != Field::half16ds) return 1;
    return isDqForm(instructionAround(section, offset, order)) ? 16 : 4;
}

std::int64_t partOf(std::uint32_t number, std::uint64_t value)
{
    const Type *type = find(number);
    if (type == nullptr) return static_cast<std::int64_t>(value);
    if (isBranch(type->field) || type->field == Field::word30) return static_cast<std::int64_t>(value) >> 2;
    if (type->part.name.empty()) return static_cast<std::int64_t>(value);
    const unsigned bits = type->field == Field::prefix34 ? 34 : 16;
    const std::uint64_t part = (value + type->part.round) >> type->part.shift;
    return static_cast<std::int64_t>(part & ((std::uint64_t{1} << bits) - 1));
}

void put(const Type &type, std::span<Byte> section, std::uint64_t offset, std::uint64_t value,
         ByteOrder order)
{
    Byte *at = section.data() + offset;
    const std::uint64_t part = (value + type.part.round) >> type.part.shift;
    switch (type.field) {
    case Field::none:
        break;
    case Field::half16:
        storeAt(at, static_cast<std::uint16_t>(part), order);
        break;
    case Field::half16ds: {
        const std::uint64_t step = granularity(type, section, offset, order);
        const std::uint32_t kept = loadAt<std::uint16_t>(at, order);
        storeAt(at,
                static_cast<std::uint16_t>(withBits(kept, static_cast<std::uint32_t>(0x10000 - step), part)),
                order);
        break;
    }
    case Field::doubleword64:
        storeAt(at, part, order);
        break;
    case Field::prefix34:
        putPrefixed(at, part, 0x3ffff, order);
        break;
    case Field::prefix28:
        putPrefixed(at, part, 0xfff, order);
        break;
    default:
        storeAt(at, wordWith(type, loadAt<std::uint32_t>(at, order), part), order);
        break;
    }
}

std::string signedHex(std::int64_t value)
{
    return value < 0 ? "-" + hex(-static_cast<std::uint64_t>(value)) : hex(static_cast<std::uint64_t>(value));
}

} // namespace kwb::linking::ppc64
