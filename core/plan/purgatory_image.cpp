#include "core/plan/purgatory_image.h"

#include "core/link/embedded.h"
#include "purgatory/blobs.h"

#include <algorithm>

namespace kwb {

namespace {

// The purgatory inside a Linux 6.1 ppc64 kernel: 0x1f0 bytes of code, 0x120 of data, no relocations
// (arch/powerpc/purgatory/trampoline_64.S), aligned to 256.
constexpr std::uint64_t linuxPurgatorySize = 0x310;
constexpr std::uint64_t linuxPurgatoryAlign = 256;

Message sourceOf(const BootPlan &plan)
{
    switch (plan.request.purgatory) {
    case PurgatoryChoice::builtin:
        return plan.oldByteOrder == ByteOrder::little
                   ? KWB_MSG("source.builtin-little", "built-in purgatory (little-endian)")
                   : KWB_MSG("source.builtin-big", "built-in purgatory (big-endian)");
    case PurgatoryChoice::targetKernel:
        return KWB_MSG("source.running-kernel", "the running kernel's own purgatory");
    case PurgatoryChoice::file:
        return plan.request.purgatoryFile ? dataText(plan.request.purgatoryFile->name) : Message();
    }
    return {};
}

/// A relocatable object, or a kexec program that carries one.
Result<ElfFile> openObject(const BootPlan &plan)
{
    if (plan.request.purgatory == PurgatoryChoice::file && plan.request.purgatoryFile) {
        const NamedBlob &file = *plan.request.purgatoryFile;
        KWB_TRY(ElfFile elf, ElfFile::open(file.bytes, file.name));
        if (elf.header().type == ElfType::relocatable) return elf;
        KWB_TRY(const Blob object, embeddedPurgatory(elf));
        return ElfFile::open(object, file.name + " (embedded purgatory)");
    }
    return ElfFile::open(Blob({}, purgatoryObject(plan.oldByteOrder)), "built-in purgatory");
}

/// The purgatory runs in the running kernel's byte order.
void checkOrder(BootPlan &plan, const ElfFile &elf)
{
    if (elf.header().order == plan.oldByteOrder) return;
    plan.findings.push_back(makeFinding(
        "purgatory-byte-order",
        {{"purgatory", name(elf.header().order)}, {"kernel", name(plan.oldByteOrder)}}, "purgatory"));
}

/// One row of kwb_regions for every segment but the purgatory; digests follow when the plan is sealed.
Status fillRegionTable(BootPlan &plan)
{
    const std::span<Byte> table = purgatorySymbolBytes(plan, "kwb_regions", regionRows * regionRowSize);
    if (table.empty()) return {};
    const std::uint64_t tableAt = plan.purgatory->symbols.at("kwb_regions") - plan.purgatory->base.value;
    const ByteOrder order = plan.purgatory->order;
    std::size_t row = 0;
    for (const PlannedSegment &segment : plan.segments) {
        if (segment.kind == SegmentKind::purgatory || segment.kind == SegmentKind::stack) continue;
        if (row == regionRows) break; // the list itself is too long then, and has a finding
        const std::span<Byte> bytes = table.subspan(row * regionRowSize, regionRowSize);
        storeAt(bytes.data(), segment.mem.value, order);
        storeAt(bytes.data() + 8, segment.memsz, order);
        std::copy_n(segment.name.begin(), std::min<std::size_t>(segment.name.size(), 15),
                    bytes.begin() + regionNameOffset);
        plan.digestRows.push_back({segment.name, tableAt + row * regionRowSize + regionDigestOffset});
        ++row;
    }
    KWB_CHECK(setPurgatorySymbol(plan, "kwb_region_count", row));
    return {};
}

/// The plan id that the banner prints; nothing before export.
void fillPlanId(BootPlan &plan)
{
    const std::span<Byte> id = purgatorySymbolBytes(plan, "kwb_plan_id", 32);
    if (id.empty() || !plan.request.marker) return;
    std::copy_n(plan.request.marker->begin(), std::min<std::size_t>(plan.request.marker->size(), 31),
                id.begin());
}

/// Where it cannot lie is told before a place is looked for.
void traceReach(BootPlan &plan, const Placer::Item &item)
{
    const auto cannotLie = [&](AddressRange range, const Message &because) {
        plan.trace.push_back({"purgatory",
                              {KWB_MSG("trace.reach", "It cannot lie in {range}: {because}."),
                               {{"range", text(range)}, {"because", because}}},
                              {}});
    };
    if (item.reachFrom) cannotLie({PhysAddr(0), *item.reachFrom}, item.reachFromBecause);
    if (item.reach) cannotLie({*item.reach, PhysAddr(~std::uint64_t{0})}, item.reachBecause);
}

/// RTAS is 32-bit code: a purgatory above 4 GiB could not ask it for a reboot. Only our own profile cares;
/// the others place as the real tools do.
void keepNearRtas(const BootPlan &plan, const Machine &machine, PurgatoryObject &object)
{
    constexpr PhysAddr fourGibibytes{std::uint64_t{1} << 32};
    const bool ours = plan.profile->treeRules == TreeRules::workbench && machine.rtasEntry != 0;
    if (!ours || (object.item.reach && *object.item.reach < fourGibibytes)) return;
    object.item.reach = fourGibibytes;
    object.item.reachBecause = KWB_MSG("because.rtas-32", "RTAS, which it may have to call, is 32-bit code");
}

} // namespace

bool hasRegionTable(const PurgatoryObject &object)
{
    if (!object.elf) return false;
    const auto symbol = object.elf->findSymbol("kwb_regions");
    return symbol && symbol->has_value();
}

Result<PurgatoryObject> openPurgatory(BootPlan &plan, const Machine &machine)
{
    PurgatoryObject object;
    object.source = sourceOf(plan);
    object.item.name = name(SegmentKind::purgatory);
    if (plan.request.purgatory == PurgatoryChoice::targetKernel) {
        object.item.memsz = linuxPurgatorySize;
        object.item.align = linuxPurgatoryAlign;
        return object;
    }
    KWB_TRY(ElfFile elf, openObject(plan));
    checkOrder(plan, elf);
    KWB_TRY(const ImageLayout layout, layOut(elf));
    object.item.memsz = layout.memsz;
    object.item.align = std::max(layout.align, machine.pageSize);
    object.item.reach = layout.reach;
    object.item.reachBecause = {KWB_MSG("because.relocation", "{what}"), {{"what", layout.reachBecause}}};
    object.item.reachFrom = layout.reachFrom;
    object.item.reachFromBecause = {KWB_MSG("because.relocation", "{what}"),
                                    {{"what", layout.reachFromBecause}}};
    keepNearRtas(plan, machine, object);
    traceReach(plan, object.item);
    const auto stack = elf.findSymbol("stack");
    object.needsStack = stack && stack->has_value() && (*stack)->section != 0;
    object.elf = std::move(elf);
    return object;
}

Status finishPurgatory(BootPlan &plan, const Machine &machine, const Architecture &arch,
                       const PurgatoryObject &object)
{
    const auto segment = std::ranges::find(plan.segments, SegmentKind::purgatory, &PlannedSegment::kind);
    if (segment == plan.segments.end()) return {};
    segment->source = object.source;
    plan.entry = segment->mem;
    if (!object.elf) {
        segment->bufsz = object.item.memsz;
        return {};
    }
    LinkRequest request;
    request.base = segment->mem;
    KWB_TRY(plan.purgatory, link(*object.elf, request));
    plan.entry = plan.purgatory->entry.value_or(segment->mem);
    KWB_CHECK(arch.preparePurgatory(plan, machine));
    KWB_CHECK(fillRegionTable(plan));
    fillPlanId(plan);
    segment->bufsz = plan.purgatory->layout.bufsz;
    const auto bytes = plan.purgatory->bytes.begin();
    segment->content = {Blob::copyOf(Bytes(bytes, bytes + static_cast<std::ptrdiff_t>(segment->bufsz)))};
    return {};
}

} // namespace kwb
