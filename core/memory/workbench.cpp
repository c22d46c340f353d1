// Our own hole search: the safe one.
//
// A place is good if it lies wholly in RAM, wholly within the limits, and touches nothing that must stay:
// neither anything excluded or reserved, nor a segment placed earlier. That is all; there are no special
// cases at either end of the address space, because ranges are half-open and every sum is checked. A request
// that makes no sense (size 0, limits the wrong way round, an alignment that is no power of two, a size that
// does not fit 64 bits) is EINVAL; one that fits nowhere is EADDRNOTAVAIL; a 17th segment is EINVAL, because
// the kernel takes 16.
//
// Free memory is kept as a sorted set, so a request costs one walk over it, upwards or downwards, and the
// first piece that fits is taken: its lowest aligned address, or its highest. RAM that touches is one piece,
// so a place may span several memory nodes. The last byte of the 64-bit space cannot be in a half-open set;
// the page that holds it is never used.
//
// The kernel goes up, to the lowest aligned place behind the running kernel; the purgatory and the tree go
// down from the end of the first memory block, out of the way of what the new kernel unpacks behind itself;
// the initrd goes up behind the kernel. A measurement log goes first and down, as with Linux, which lets it
// lie anywhere: but our purgatory checks it. All stay in the first block, which every MMU mode can reach in
// real mode (reference 7.1).
#include "core/memory/allocators.h"
#include "core/memory/hole_trace.h"

#include <algorithm>
#include <ranges>

namespace kwb {

namespace {

constexpr auto noSize = KWB_MSG("hole.no-size", "a segment of {wanted} bytes cannot be placed");
constexpr auto workbenchUp =
    KWB_MSG("hole.workbench-up", "the lowest {wanted} free bytes aligned to {align}");
constexpr auto workbenchDown =
    KWB_MSG("hole.workbench-down", "the highest {wanted} free bytes aligned to {align}");

RangeSet setOf(const std::vector<Span> &spans)
{
    std::vector<AddressRange> ranges;
    ranges.reserve(spans.size());
    for (const Span span : spans)
        ranges.push_back(AddressRange::ofSize(PhysAddr(span.start), span.size));
    return RangeSet(std::move(ranges));
}

class WorkbenchSearch final : public HoleSearch {
public:
    explicit WorkbenchSearch(const HoleSpace &space)
        : pageSize_(space.pageSize)
        , segments_(space.segments.size())
        , free_(setOf(space.ram))
    {
        for (const auto *taken : {&space.exclude, &space.reserved, &space.driverManaged, &space.segments})
            free_ = free_.minus(setOf(*taken));
        if (space.crashImage) free_ = free_.intersect(setOf({space.crash.value_or(Span{})}));
        if (space.memMin) free_.remove({PhysAddr(0), PhysAddr(*space.memMin)});
        if (space.memMax && *space.memMax != ~std::uint64_t{0})
            free_.remove({PhysAddr(*space.memMax + 1), PhysAddr(~std::uint64_t{0})});
    }

    HoleAnswer place(const HoleRequest &request) override
    {
        if (segments_ >= maxSegments)
            return TraceLog(request).fail(KernelError::einval, refusal::tooManySegments);
        HoleAnswer answer = locate(request);
        if (answer.at) occupy({answer.at->value, wrappingAlignUp(request.memsz, pageSize_)});
        return answer;
    }

    HoleAnswer locate(const HoleRequest &request) const override
    {
        const auto size = alignUp(request.memsz, pageSize_);
        if (!size || *size == 0) return TraceLog(request).fail(KernelError::einval, noSize);
        const HoleRequest raised = raisedToPages(request, pageSize_);
        TraceLog log(raised);
        if (!isPowerOfTwo(raised.align)) return log.fail(KernelError::einval, refusal::badAlign);
        if (raised.min > raised.max) return log.fail(KernelError::einval, refusal::minAboveMax);
        const auto at = raised.topDown ? walk(free_.ranges() | std::views::reverse, raised, log)
                                       : walk(free_.ranges(), raised, log);
        return at ? log.take(*at, raised.topDown ? workbenchDown : workbenchUp)
                  : log.fail(KernelError::eaddrnotavail);
    }

    void occupy(Span span) override
    {
        ++segments_;
        free_.remove(AddressRange::ofSize(PhysAddr(span.start), span.size));
    }

private:
    static std::optional<std::uint64_t> walk(const auto &pieces, const HoleRequest &request, TraceLog &log)
    {
        for (const AddressRange piece : pieces)
            if (const auto at = placeIn(piece, request, log)) return at;
        return std::nullopt;
    }

    static std::optional<std::uint64_t> placeIn(AddressRange piece, const HoleRequest &request, TraceLog &log)
    {
        const InclusiveRange whole{piece.begin.value, piece.end.value - 1};
        const InclusiveRange part{std::max(whole.first, request.min), std::min(whole.last, request.max)};
        if (part.first > part.last) {
            log.refuse(whole.last < request.min ? refusal::belowMin : refusal::aboveMax, whole);
            return std::nullopt;
        }
        const auto lowest = alignUp(part.first, request.align);
        const std::uint64_t free = lowest && *lowest <= part.last ? part.last - *lowest + 1 : 0;
        if (free < request.memsz) {
            log.refuse(refusal::tooSmall, whole, free);
            return std::nullopt;
        }
        return request.topDown ? alignDown(part.last - request.memsz + 1, request.align) : *lowest;
    }

    std::uint64_t pageSize_;
    std::size_t segments_;
    RangeSet free_;
};

std::vector<ExcludeRule> excludeRules()
{
    const auto rule = [](MemoryKind kind, MessageTemplate why, const char *source) {
        return ExcludeRule{.kind = kind, .source = source, .why = why};
    };
    std::vector<ExcludeRule> out{
        rule(MemoryKind::kernel,
             KWB_MSG("exclude.kernel",
                     "no segment is put there, because kexec_load would refuse it with ETXTBSY"),
             "Linux 6.1 arch/powerpc/kexec/core_64.c machine_kexec_prepare"),
        rule(MemoryKind::rtas, KWB_MSG("exclude.firmware", "the new kernel calls this firmware"),
             "Linux 6.1 arch/powerpc/kernel/rtas.c"),
        rule(MemoryKind::opal, KWB_MSG("exclude.firmware", "the new kernel calls this firmware"), "skiboot"),
        rule(MemoryKind::tce, KWB_MSG("exclude.tce", "devices use these tables until the jump"),
             "Linux 6.1 arch/powerpc/kexec/ranges.c"),
        rule(MemoryKind::hashTable,
             KWB_MSG("exclude.hash-table", "the running kernel's page table is in use until the jump"),
             "Linux 6.1 arch/powerpc/kexec/ranges.c"),
        rule(MemoryKind::reservedRange,
             KWB_MSG("exclude.reserved-range", "the firmware has reserved it for good"),
             "root property reserved-ranges"),
        rule(MemoryKind::reservedMemory,
             KWB_MSG("exclude.reserved-memory", "the new kernel reserves it for itself"),
             "Devicetree Specification 3.5"),
        rule(MemoryKind::memreserve,
             KWB_MSG("exclude.reserved-memory", "the new kernel reserves it for itself"),
             "Devicetree Specification 5.3"),
        rule(MemoryKind::oldInitrd,
             KWB_MSG("exclude.old-initrd", "the running kernel keeps its initrd (retain_initrd)"),
             "Linux 6.1 init/initramfs.c"),
        rule(MemoryKind::fadump, KWB_MSG("exclude.fadump", "it belongs to a firmware-assisted dump"),
             "Linux 6.1 arch/powerpc/kernel/fadump.c"),
        rule(MemoryKind::coherentMemory,
             KWB_MSG("exclude.coherent-memory", "it is a device's memory, not RAM of the system"),
             "kexec-tools aec4d0f"),
        rule(MemoryKind::crashkernel,
             KWB_MSG("exclude.crashkernel", "the crash kernel waits there until the jump"),
             "Linux 6.1 arch/powerpc/kexec/core.c"),
    };
    for (ExcludeRule &each : out)
        each.onlyIfRetainInitrd = each.kind == MemoryKind::oldInitrd;
    return out;
}

} // namespace

Profile workbenchProfile()
{
    Profile profile;
    profile.name = "workbench";
    profile.title = KWB_MSG("allocator.workbench",
                            "the safe superset: keeps clear of all that any other one keeps clear of");
    profile.source = "Kexec Workbench core/memory/workbench.cpp";
    profile.segments = {
        {.kind = SegmentKind::ima, .topDown = true},
        {.kind = SegmentKind::kernel, .align = AlignRule::segment},
        {.kind = SegmentKind::purgatory, .align = AlignRule::purgatory, .topDown = true},
        {.kind = SegmentKind::initrd},
        {.kind = SegmentKind::fdt, .topDown = true},
    };
    // The region lies where the running kernel could reach it in real mode, so all of it will do.
    profile.crashSegments = {
        {.kind = SegmentKind::kernel, .align = AlignRule::segment, .limit = LimitRule::rma},
        {.kind = SegmentKind::purgatory,
         .align = AlignRule::purgatory,
         .limit = LimitRule::rma,
         .topDown = true},
        {.kind = SegmentKind::backup, .limit = LimitRule::rma},
        {.kind = SegmentKind::elfcorehdr, .limit = LimitRule::rma},
        {.kind = SegmentKind::initrd, .limit = LimitRule::rma},
        {.kind = SegmentKind::fdt, .limit = LimitRule::rma, .topDown = true},
    };
    profile.excludes = excludeRules();
    profile.loads = LoadRule::asOne;
    profile.clearOfNewKernel = true;
    // By value because other searches keep it.
    profile.makeSearch = [](HoleSpace space) // NOLINT(performance-unnecessary-value-param)
        -> std::unique_ptr<HoleSearch> { return std::make_unique<WorkbenchSearch>(space); };
    return profile;
}

} // namespace kwb
