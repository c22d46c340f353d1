#include "core/link/ppc64.h"

/// Branches, prologues and stubs of PowerPC: where instructions are replaced, not only filled in.
namespace kwb::linking::ppc64 {
namespace {

constexpr std::uint32_t insnBranch = 0x48000000, insnLink = 1;
constexpr std::uint32_t insnSaveToc = 0xf8410018;                             // std r2,24(r1)
constexpr std::uint32_t insnLoadToc = 0xe8410018, insnLoadTocV1 = 0xe8410028; // ld r2,24(r1); ld r2,40(r1)

/// r12 = target, in the five instructions that make any 64-bit number.
template <class Emit>
void emitAddress(std::uint64_t target, const Emit &emit)
{
    constexpr std::uint32_t lis = 0x3d800000, ori = 0x618c0000, sldi32 = 0x798c07c6, oris = 0x658c0000;
    const auto piece = [&](unsigned shift) { return static_cast<std::uint32_t>(target >> shift & 0xffff); };
    emit(lis | piece(48));
    emit(ori | piece(32));
    emit(sldi32);
    emit(oris | piece(16));
    emit(ori | piece(0));
}

} // namespace

/// Overwrites one or two instructions, beginning with the one that holds the field.
Status Ppc64::replace(const Site &site, AppliedRelocation &applied,
                      std::initializer_list<std::uint32_t> words)
{
    const std::uint64_t offset = alignDown(site.row->offset, 4);
    const auto width = static_cast<std::uint8_t>(4 * words.size());
    if (!fits(offset, width, site.bytes.size())) return inside(site, width);
    Byte *at = site.bytes.data() + offset;
    applied.place = PhysAddr(site.address - (site.row->offset - offset));
    applied.width = width;
    applied.room = ~std::uint64_t{0};
    applied.before = readNumber(at, width, order_);
    std::size_t i = 0;
    for (const std::uint32_t word : words)
        storeAt(at + 4 * i++, word, order_);
    applied.after = readNumber(at, width, order_);
    return {};
}

/// The prologue of the large code model loads .TOC. - P from memory; where that fits 32 bits it is added
/// directly.
Status Ppc64::applyEntry(const Site &site, AppliedRelocation &applied)
{
    constexpr std::uint32_t load8 = 0xe84cfff8, add = 0x7c426214;  // ld r2,-8(r12); add r2,r2,r12
    constexpr std::uint32_t addis = 0x3c4c0000, addi = 0x38420000; // addis r2,r12,0; addi r2,r2,0
    tocUsed_ = true;
    const std::uint64_t offset = site.row->offset;
    const std::uint64_t value = toc_ - site.address;
    const std::uint64_t upper = value + half;
    const bool near = static_cast<std::int64_t>(upper) == static_cast<std::int32_t>(upper);
    const bool known = offset % 4 == 0 && load<std::uint32_t>(site.bytes, offset, order_) == load8 &&
                       load<std::uint32_t>(site.bytes, offset + 4, order_) == add;
    if (!near || !known) return {};
    applied.s = toc_;
    applied.value = value;
    return replace(site, applied,
                   {addis | static_cast<std::uint32_t>(upper >> 16 & 0xffff),
                    addi | static_cast<std::uint32_t>(value & 0xffff)});
}

Status Ppc64::applyBranch(const Site &site, AppliedRelocation &applied, const Type &type)
{
    // Calling a function that may be missing does nothing if it is missing.
    const bool weakNull = state_->values[site.row->symbol].known == LinkState::Known::weakNull;
    const bool plainCall = type.formula == Formula::call || type.formula == Formula::callNoToc;
    if (weakNull && plainCall && type.field == Field::low24 && site.row->addend == 0)
        return replace(site, applied, {insnNop});
    KWB_CHECK(inside(site, widthOf(type.field)));
    KWB_TRY(const bool restore, branchTarget(site, applied, type));
    const bool fromPlt = type.formula == Formula::pltCall || type.formula == Formula::pltCallNoToc;
    Byte *at = site.bytes.data() + site.row->offset;
    const auto before = loadAt<std::uint32_t>(at, order_);
    if (fromPlt) storeAt(at, insnBranch | (before & insnLink), order_);
    KWB_CHECK(change(site, applied, type));
    applied.before = before;
    const std::uint32_t next = nextInstruction(site);
    const std::uint32_t loadToc = survey_.elfV1() ? insnLoadTocV1 : insnLoadToc;
    if (restore) changeNext(site, applied, loadToc);
    // Code behind an inline PLT call loads r2 back; a direct call keeps it, unless the function's n is 1.
    if (type.formula == Formula::pltCall && next == loadToc && survey_.entryCode(site.row->symbol) != 1)
        changeNext(site, applied, insnNop);
    return {};
}

/// Sets s and value of a branch. True if the instruction behind the call must load r2 back.
Result<bool> Ppc64::branchTarget(const Site &site, AppliedRelocation &applied, const Type &type)
{
    KWB_TRY(std::uint64_t target, symbolValue(site));
    const auto addend = static_cast<std::uint64_t>(site.row->addend);
    const bool keepsToc = type.formula != Formula::callNoToc && type.formula != Formula::pltCallNoToc;
    bool restore = false;
    if (isDescriptor(object_.symbols[site.row->symbol])) {
        const auto code = codeAt(target + addend);
        if (!code)
            return refuse(
                KWB_MSG("link.descriptor", "{type} calls {symbol}, whose descriptor holds no address"), site);
        target = *code - addend;
    } else if (const Stub *stub = stubFor(site, type)) {
        target = state_->addressOf(*stubs_) + stub->offset - addend;
        restore = stub->kind == StubKind::keepToc;
    } else if (keepsToc) {
        KWB_TRY(target, withLocalEntry(site, target));
    }
    applied.s = target;
    applied.value = target + addend - (type.formula == Formula::branchTo ? 0 : site.address);
    return restore;
}

/// The stub a branch goes through, or null. One that saves r2 is of use only where a nop waits to load it
/// back.
const Stub *Ppc64::stubFor(const Site &site, const Type &type) const
{
    const Stub *stub = survey_.stubOf(*site.row, type);
    const bool useful =
        stub != nullptr && (stub->kind == StubKind::giveToc || nextInstruction(site) == insnNop);
    return useful ? stub : nullptr;
}

/// The instruction behind the one that is changed; 0 if there is none.
std::uint32_t Ppc64::nextInstruction(const Site &site) const
{
    return load<std::uint32_t>(site.bytes, site.row->offset + 4, order_).value_or(0);
}

/// Changes the instruction behind a call and widens the record to both.
void Ppc64::changeNext(const Site &site, AppliedRelocation &applied, std::uint32_t word)
{
    Byte *at = site.bytes.data() + site.row->offset;
    const std::uint64_t old = loadAt<std::uint32_t>(at + 4, order_);
    storeAt(at + 4, word, order_);
    applied.before = order_ == ByteOrder::big ? applied.before << 32 | old : old << 32 | applied.before;
    applied.after = readNumber(at, doubleword, order_);
    applied.width = doubleword;
}

Status Ppc64::fillStubs()
{
    for (const Stub &stub : survey_.stubs)
        KWB_CHECK(fillStub(stub));
    return {};
}

Status Ppc64::fillStub(const Stub &stub)
{
    Byte *at = state_->bytesOf(*stubs_).data() + stub.offset;
    std::uint64_t address = state_->addressOf(*stubs_) + stub.offset;
    const std::uint64_t target = state_->values[stub.symbol].value + static_cast<std::uint64_t>(stub.addend);
    const auto emit = [&](std::uint32_t word) {
        storeAt(at, word, order_);
        at += 4;
        address += 4;
    };
    if (stub.kind == StubKind::keepToc)
        emit(insnSaveToc);
    else
        emitAddress(target, emit);
    const auto distance = static_cast<std::int64_t>(target - address);
    constexpr std::int64_t reach = 1 << 25;
    if (distance < -reach || distance >= reach || distance % 4 != 0)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("link.stub", "the stub for {symbol} cannot reach it over {distance}"),
                     {{"symbol", object_.symbolName(stub.symbol)}, {"distance", signedHex(distance)}}},
                    {.file = object_.file->fileName()});
    emit(insnBranch | (static_cast<std::uint32_t>(distance) & 0x03fffffc));
    return {};
}

} // namespace kwb::linking::ppc64
