// PowerPC, 64 bits: relocations of ELFv1 and ELFv2 objects.
//
// Two ABIs share the relocation types. ELFv1 (big-endian Linux, e_flags & 3 = 1) makes a function's symbol
// point at a descriptor in .opd: three doublewords, code address, TOC pointer, environment. A pointer to a
// function is the descriptor's address, but a branch goes to the code address in it. Linkers find that
// address not in the bytes of .opd (which are zero in an object) but in the ADDR64 relocation of the
// descriptor's first doubleword. ELFv2 (little-endian Linux, e_flags & 3 = 2) has no descriptors. Its
// functions have two entries: the global one, where r12 holds the function's address and the first two
// instructions make r2 of it, and the local one behind them for callers whose r2 is right already. The
// distance stands in st_other, bits 5 to 7: n = 0 and 1 mean one entry for both, n = 2 … 6 mean 1 << n bytes,
// n = 7 is reserved. n = 1 also says that the function does not keep r2.
//
// r2 is the TOC pointer. The TOC holds constants and addresses; instructions reach it by 16-bit signed
// displacements, so r2 points 0x8000 behind its start to use both halves: .TOC. = (start & ~0xff) + 0x8000,
// start being that of .got, else .toc, else the first writable section. One 16-bit field reaches 64 KiB, an
// addis/addi pair reaches 2 GiB: #ha is the high half plus one if the low half will be taken as negative.
//
// POWER10 code has no TOC: prefixed 8-byte instructions hold 34-bit displacements from themselves, 18 bits in
// the first word and 16 in the second. It calls with REL24_NOTOC, because it does not keep r2. When such code
// calls a function that has two entries, someone must put the address into r12; when TOC code calls a
// function with n = 1 and has a nop behind the call, someone must save r2 before and the nop must load it
// back. That someone is a stub, made here.
//
// Data may be reached through a GOT slot, a doubleword with the address S + A, also made here: one a symbol
// and addend, after a first doubleword that holds .TOC. as GNU ld has it. Calls may be written as a load of a
// PLT slot and bctrl
// (-mlongcall, -fno-plt); all that is called lies near here, so these sequences become direct calls, as GNU
// ld does.
//
// Fields: halfword fields (2 bytes) are addressed themselves, so their offset differs by 2 between the byte
// orders; DS- and DQ-form displacements leave the low 2 or 4 bits to the opcode; branches hold a word
// displacement of 24 or 14 bits. All instruction fields are in the object's byte order.
#include "core/link/ppc64.h"

#include <algorithm>
#include <elf.h>

namespace kwb::linking {
namespace ppc64 {
namespace {

constexpr std::uint64_t tocBias = 0x8000;
constexpr std::uint32_t insnPrefixedNop = 0x07000000; // with 0 behind it

} // namespace

Ppc64::Ppc64(const LinkObject &object)
    : object_(object)
    , order_(object.file->header().order)
    , survey_(object)
{
}

void Ppc64::begin(LinkState &state)
{
    state_ = &state;
    toc_ = state.request->toc.value_or(tocOfLayout());
    for (const PlacedSection &section : state.image->layout.sections)
        if (section.index == 0) (section.executable ? stubs_ : got_) = &section;
    tocUsed_ = got_ != nullptr || object_.file->section(".toc") != nullptr ||
               object_.file->section(".got") != nullptr;
    if (survey_.elfV1()) readDescriptors();
}

/// The start that GNU ld takes: .got, else .toc, else the first writable section that is not empty, else the
/// first.
std::uint64_t Ppc64::tocOfLayout() const
{
    const auto &sections = state_->image->layout.sections;
    const auto first = [&](const auto &matches) -> const PlacedSection * {
        const auto found = std::ranges::find_if(sections, matches);
        return found == sections.end() ? nullptr : &*found;
    };
    const PlacedSection *start = first([](const PlacedSection &s) { return s.name == ".got"; });
    if (start == nullptr) start = first([](const PlacedSection &s) { return s.name == ".toc"; });
    if (start == nullptr)
        start = first([this](const PlacedSection &s) {
            return s.size != 0 && s.index != 0 && (object_.sections()[s.index].flags & SHF_WRITE) != 0;
        });
    if (start == nullptr) start = first([](const PlacedSection &s) { return s.size != 0; });
    const std::uint64_t address = start == nullptr ? state_->image->base.value : state_->addressOf(*start);
    return alignDown(address, tocAlign) + tocBias;
}

std::optional<std::uint64_t> Ppc64::provide(const std::string &symbol)
{
    if (symbol == ".TOC.") {
        tocUsed_ = true;
        return toc_;
    }
    if (!survey_.elfV1() || symbol.size() < 2 || symbol.front() != '.') return std::nullopt;
    return codeOfFunction(symbol.substr(1));
}

void Ppc64::readDescriptors()
{
    constexpr std::uint32_t addr64 = 38;
    for (const RelocationList &list : object_.relocations) {
        const auto placed = state_->placedAt[list.target];
        if (!placed || object_.sections()[list.target].name != ".opd") continue;
        const std::uint64_t address = state_->addressOf(state_->image->layout.sections[*placed]);
        for (const ElfRelocation &row : list.rows)
            if (row.type == addr64) descriptors_.emplace(address + row.offset, &row);
    }
}

bool Ppc64::isDescriptor(const ElfSymbol &symbol) const
{
    return survey_.elfV1() && object_.inImage(symbol) && object_.sections()[symbol.section].name == ".opd";
}

/// The code address in the descriptor at an address.
std::optional<std::uint64_t> Ppc64::codeAt(std::uint64_t descriptor) const
{
    const auto found = descriptors_.find(descriptor);
    if (found == descriptors_.end()) return std::nullopt;
    const LinkState::Value &value = state_->values[found->second->symbol];
    if (value.known != LinkState::Known::yes) return std::nullopt;
    return value.value + static_cast<std::uint64_t>(found->second->addend);
}

/// What the symbol ".name" of old assembly means: the code of the function "name".
std::optional<std::uint64_t> Ppc64::codeOfFunction(const std::string &function)
{
    if (functions_.empty())
        for (std::uint32_t i = 1; i < object_.symbols.size(); ++i)
            if (object_.symbols[i].section != 0) functions_.emplace(object_.symbols[i].name, i);
    const auto own = functions_.find(function);
    if (own != functions_.end() && isDescriptor(object_.symbols[own->second]))
        return codeAt(state_->values[own->second].value);
    const auto given = state_->request->symbols.find(function);
    return given == state_->request->symbols.end() ? std::nullopt : std::optional(given->second);
}

Status Ppc64::apply(const Site &site, AppliedRelocation &applied)
{
    const Type &type = *find(site.row->type);
    switch (type.formula) {
    case Formula::none:
        return {};
    case Formula::pltLoad:
        if (widthOf(type.field) == doubleword) return replace(site, applied, {insnPrefixedNop, 0});
        return replace(site, applied, {insnNop});
    case Formula::entry:
        return applyEntry(site, applied);
    case Formula::call:
    case Formula::callNoToc:
    case Formula::branchTo:
    case Formula::pltCall:
    case Formula::pltCallNoToc:
        return applyBranch(site, applied, type);
    default:
        break;
    }
    KWB_TRY(applied.s, symbolValue(site));
    if (type.formula == Formula::absoluteLocal) {
        KWB_TRY(applied.s, withLocalEntry(site, applied.s));
    }
    applied.value = valueOf(type, site, applied.s);
    return change(site, applied, type);
}

std::uint64_t Ppc64::valueOf(const Type &type, const Site &site, std::uint64_t symbol)
{
    const std::uint64_t S = symbol, P = site.address, T = toc_;
    const auto A = static_cast<std::uint64_t>(site.row->addend);
    const bool usesToc =
        type.formula == Formula::toc || type.formula == Formula::tocBase || type.formula == Formula::gotToc;
    tocUsed_ = tocUsed_ || usesToc;
    switch (type.formula) {
    case Formula::relative:
        return S + A - P;
    case Formula::toc:
        return S + A - T;
    case Formula::tocBase:
        return T + A;
    case Formula::gotToc:
        return slot(*site.row) - T;
    case Formula::gotRelative:
        return slot(*site.row) - P;
    default:
        return S + A;
    }
}

Result<std::uint64_t> Ppc64::symbolValue(const Site &site) const
{
    const LinkState::Value &value = state_->values[site.row->symbol];
    if (value.known != LinkState::Known::no) return value.value;
    constexpr std::uint32_t shnCommon = 0xfff2;
    const std::uint32_t section = object_.symbols[site.row->symbol].section;
    if (section == 0)
        return refuse(KWB_MSG("link.undefined", "{type} needs {symbol}, which nobody defines"), site, {},
                      KWB_MSG("link.undefinedHint", "give the symbol a value"));
    if (section == shnCommon)
        return refuse(KWB_MSG("link.common", "{type} needs {symbol}, a common symbol, which has no place"),
                      site, {}, KWB_MSG("link.commonHint", "compile with -fno-common"));
    return refuse(KWB_MSG("link.outside", "{type} needs {symbol}, which is not part of the image"), site);
}

Result<std::uint64_t> Ppc64::withLocalEntry(const Site &site, std::uint64_t symbol) const
{
    const std::uint32_t n = survey_.entryCode(site.row->symbol);
    if (n == 7)
        return refuse(
            KWB_MSG("link.localEntry", "{type} against {symbol}: its local entry code 7 is reserved"), site);
    return n < 2 ? symbol : symbol + (std::uint64_t{1} << n);
}

std::uint64_t Ppc64::slot(const ElfRelocation &row) const
{
    return state_->addressOf(*got_) + survey_.slots.at({row.symbol, row.addend});
}

/// Checks the value, writes the field and keeps what it was.
Status Ppc64::change(const Site &site, AppliedRelocation &applied, const Type &type)
{
    const std::uint64_t offset = site.row->offset;
    const std::uint8_t width = widthOf(type.field);
    KWB_CHECK(inside(site, width));
    applied.room = ~std::uint64_t{0};
    if (const auto allowed = allowedFor(type, site)) {
        const auto number = static_cast<std::int64_t>(applied.value);
        if (number < allowed->min || number > allowed->max)
            return refuse(
                KWB_MSG("link.overflow", "{type} against {symbol}: {value} lies outside [{min}, {max}]"),
                site,
                {{"value", signedHex(number)},
                 {"min", signedHex(allowed->min)},
                 {"max", signedHex(allowed->max)}});
        applied.room = std::min(applied.value - static_cast<std::uint64_t>(allowed->min),
                                static_cast<std::uint64_t>(allowed->max) - applied.value);
    }
    const std::uint64_t step = granularity(type, site.bytes, offset, order_);
    if (applied.value % step != 0)
        return refuse(
            KWB_MSG("link.misaligned", "{type} against {symbol}: {value} is not a multiple of {step}"), site,
            {{"value", hex(applied.value)}, {"step", std::to_string(step)}});
    const Byte *at = site.bytes.data() + offset;
    applied.width = width;
    applied.before = readNumber(at, width, order_);
    put(type, site.bytes, offset, applied.value, order_);
    applied.after = readNumber(at, width, order_);
    return {};
}

/// The limits that hold at this place. A relative reference to an undefined weak symbol stands behind a test
/// for the symbol; GNU ld cuts it off, too.
std::optional<Interval> Ppc64::allowedFor(const Type &type, const Site &site) const
{
    const bool weakNull = state_->values[site.row->symbol].known == LinkState::Known::weakNull;
    if (weakNull && (isRelative(type.formula) || type.formula == Formula::toc)) return std::nullopt;
    if (type.formula == Formula::absolute && survey_.unchecked(type, site.row->symbol)) return std::nullopt;
    return limits(type, site.bytes, site.row->offset, order_, site.section->executable);
}

Status Ppc64::inside(const Site &site, std::uint64_t width) const
{
    if (fits(site.row->offset, width, site.bytes.size())) return {};
    return refuse(KWB_MSG("link.fieldOutside", "{type} changes bytes behind the end of its section"), site);
}

std::unexpected<Error> Ppc64::refuse(MessageTemplate text, const Site &site,
                                     std::vector<MessageArgument> more, Message hint) const
{
    more.push_back({"type", nameOf(site.row->type)});
    more.push_back({"symbol", object_.symbolName(site.row->symbol)});
    return fail(ErrorKind::malformed, {text, std::move(more)}, {}, std::move(hint));
}

Status Ppc64::finish()
{
    if (tocUsed_) state_->image->toc = toc_;
    if (got_ != nullptr) fillGot();
    return stubs_ == nullptr ? Status() : fillStubs();
}

void Ppc64::fillGot()
{
    Byte *at = state_->bytesOf(*got_).data();
    storeAt(at, toc_, order_);
    for (const SymbolAndAddend &key : survey_.slotOrder) {
        at += doubleword;
        storeAt(at, state_->values[key.first].value + static_cast<std::uint64_t>(key.second), order_);
    }
}

} // namespace ppc64

const Architecture &ppc64Architecture()
{
    constexpr std::uint16_t emPpc64 = 21;
    static constexpr Architecture architecture{
        .machine = emPpc64,
        .name = ppc64::nameOf,
        .formula = ppc64::formulaOf,
        .limits = [](std::uint32_t number, ByteView section, std::uint64_t offset, ByteOrder order,
                     bool code) -> std::optional<ValueInterval> {
            const ppc64::Type *type = ppc64::find(number);
            return type == nullptr ? std::nullopt : ppc64::limits(*type, section, offset, order, code);
        },
        .part = ppc64::partOf,
        .prepare = [](const LinkObject &object) -> Result<std::unique_ptr<Relocator>> {
            auto relocator = std::make_unique<ppc64::Ppc64>(object);
            KWB_CHECK(relocator->survey());
            return relocator;
        }};
    return architecture;
}

} // namespace kwb::linking
