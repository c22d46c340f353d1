#include "core/link/ppc64_survey.h"

#include <elf.h>
#include <fmt/format.h>

namespace kwb::linking::ppc64 {
namespace {

constexpr std::uint32_t flagsAbi = 3, abiV1 = 1;
constexpr std::uint8_t sttGnuIfunc = 10;
constexpr std::uint32_t shnAbs = 0xfff1;

/// Why a row cannot be applied, or null. The texts have {type} and {symbol}.
std::optional<MessageTemplate> refusal(const LinkObject &object, const ElfRelocation &row)
{
    const Type *type = find(row.type);
    const ElfSymbol &symbol = object.symbols[row.symbol];
    if (type == nullptr) return KWB_MSG("link.unknownType", "unknown relocation type {type}");
    if (type->formula == Formula::threadLocal)
        return KWB_MSG("link.tlsType", "{type} against {symbol}: there is no thread-local storage here");
    if (type->formula == Formula::dynamic)
        return KWB_MSG("link.dynamicType", "{type} against {symbol} is work for a dynamic linker");
    if (symbol.type == sttGnuIfunc && object.inImage(symbol))
        return KWB_MSG("link.ifunc",
                       "{type} against {symbol}, an indirect function that only a C library can resolve");
    return std::nullopt;
}

} // namespace

bool Survey::elfV1() const
{
    return (object_.file->header().flags & flagsAbi) <= abiV1;
}

std::uint32_t Survey::entryCode(std::uint32_t symbol) const
{
    const ElfSymbol &row = object_.symbols[symbol];
    return elfV1() || row.section == 0 ? 0 : (row.other >> 5) & 7u;
}

Status Survey::run()
{
    for (const RelocationList &list : object_.relocations)
        for (const ElfRelocation &row : list.rows)
            KWB_CHECK(checkRow(list, row));
    for (const RelocationList &list : object_.relocations)
        for (const ElfRelocation &row : list.rows)
            collect(list, row);
    makeSections();
    return {};
}

Status Survey::checkRow(const RelocationList &list, const ElfRelocation &row)
{
    if (const auto why = refusal(object_, row))
        return fail(ErrorKind::unsupported,
                    {*why, {{"type", nameOf(row.type)}, {"symbol", object_.symbolName(row.symbol)}}},
                    {.file = object_.file->fileName(),
                     .path = placeText(object_.sections()[list.target].name, row.offset)});
    const Type &type = *find(row.type);
    if (type.part.shift >= 32 && type.formula == Formula::absolute) wide_[row.symbol] = true;
    return {};
}

void Survey::collect(const RelocationList &list, const ElfRelocation &row)
{
    const Type &type = *find(row.type);
    const SymbolAndAddend key{row.symbol, row.addend};
    if (type.formula == Formula::gotToc || type.formula == Formula::gotRelative) {
        if (slots.emplace(key, doubleword * (1 + slotOrder.size())).second) slotOrder.push_back(key);
    } else if (const auto kind = stubFor(list, row, type)) {
        if (stubAt_.emplace(key, stubs.size()).second) stubs.push_back({*kind, row.symbol, row.addend, 0});
    } else {
        narrowReach(list, row, type);
    }
}

std::optional<StubKind> Survey::stubFor(const RelocationList &list, const ElfRelocation &row,
                                        const Type &type) const
{
    if (type.field != Field::low24) return std::nullopt;
    const std::uint32_t n = entryCode(row.symbol);
    if ((type.formula == Formula::callNoToc || type.formula == Formula::pltCallNoToc) && n >= 2)
        return StubKind::giveToc;
    if (type.formula != Formula::call || n != 1) return std::nullopt;
    // Without a nop behind it, the caller does not want r2 back: a tail call, or code that has no use for it.
    const auto bytes = object_.file->data(object_.sections()[list.target]);
    const auto next = checkedAdd(row.offset, 4);
    if (!bytes || !next) return std::nullopt;
    const auto word = load<std::uint32_t>(*bytes, *next, object_.file->header().order);
    return word == insnNop ? std::optional(StubKind::keepToc) : std::nullopt;
}

const Stub *Survey::stubOf(const ElfRelocation &row, const Type &type) const
{
    if (stubs.empty() || type.field != Field::low24) return nullptr;
    const auto found = stubAt_.find({row.symbol, row.addend});
    if (found == stubAt_.end()) return nullptr;
    const Stub &stub = stubs[found->second];
    const bool fits = stub.kind == StubKind::keepToc
                          ? type.formula == Formula::call
                          : type.formula == Formula::callNoToc || type.formula == Formula::pltCallNoToc;
    return fits ? &stub : nullptr;
}

void Survey::narrowReach(const RelocationList &list, const ElfRelocation &row, const Type &type)
{
    if (type.check.bits == 0 || unchecked(type, row.symbol)) return;
    const ElfSymbol &symbol = object_.symbols[row.symbol];
    const bool absolute = type.formula == Formula::absolute || type.formula == Formula::branchTo;
    const bool moves = absolute && object_.inImage(symbol);
    const bool leaves = isRelative(type.formula) && (symbol.section == shnAbs || row.symbol == 0);
    if (!moves && !leaves) return;
    const ElfSection &section = object_.sections()[list.target];
    const auto bytes = object_.file->data(section);
    if (!bytes) return;
    const auto allowed =
        limits(type, *bytes, row.offset, object_.file->header().order, (section.flags & SHF_EXECINSTR) != 0);
    if (!allowed) return;
    const std::string place = fmt::format("{} in {}", nameOf(row.type), placeText(section.name, row.offset));
    const auto farthest = static_cast<std::uint64_t>(allowed->max);
    if (moves) return endAt(farthest + 1, fmt::format("{} holds {} bits", place, type.check.bits));
    // P lies anywhere in the image, and S + A - P must be from min to max.
    const std::uint64_t target = symbol.value + static_cast<std::uint64_t>(row.addend);
    const std::string because = fmt::format("{} comes within {} of {}", place, hex(farthest), hex(target));
    if (target > farthest) beginAt(target - farthest, because);
    if (const auto end = checkedAdd(target, 1 - static_cast<std::uint64_t>(allowed->min)))
        endAt(*end, because);
}

void Survey::endAt(std::uint64_t end, std::string because)
{
    if (!reach || end < reach->at) reach = Reach{end, std::move(because)};
}

void Survey::beginAt(std::uint64_t begin, std::string because)
{
    if (!reachFrom || begin > reachFrom->at) reachFrom = Reach{begin, std::move(because)};
}

void Survey::makeSections()
{
    constexpr std::uint64_t keepTocSize = 8, giveTocSize = 24;
    std::uint64_t size = 0;
    for (Stub &stub : stubs) {
        stub.offset = size;
        size += stub.kind == StubKind::keepToc ? keepTocSize : giveTocSize;
    }
    if (!slotOrder.empty()) made.push_back({".got", doubleword * (1 + slotOrder.size()), tocAlign, false});
    if (size != 0) made.push_back({".stubs", size, doubleword, true});
}

} // namespace kwb::linking::ppc64
