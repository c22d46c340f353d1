// Overlaps in time. A plan can be right at the moment of the jump, every byte where it should be, and its
// boot fail because something is written over before it is read. Each finding names what is lost, what takes
// its place, and when: its evidence has "stage" (stable) and "when" (words).

#include "core/plan/checks.h"
#include "core/plan/command_line.h"
#include "core/plan/ppc64_boot.h"

#include <algorithm>

namespace kwb {

namespace {

using FindingEvidence = std::vector<MessageArgument>;

void addTimed(BootPlan &plan, const char *code, BootStage stage, FindingEvidence evidence,
              const std::string &about)
{
    evidence.emplace_back("stage", name(stage));
    evidence.emplace_back("when", title(stage));
    plan.findings.push_back(makeFinding(code, std::move(evidence), about));
}

/// The purgatory has done its work when the kernel moves, and the kernel's own segment is what is moved;
/// initrd and tree are read later.
bool readAfter(BootStage stage, SegmentKind kind)
{
    return stage == BootStage::purgatoryRuns || kind == SegmentKind::initrd || kind == SegmentKind::fdt ||
           kind == SegmentKind::ima;
}

void checkSegments(BootPlan &plan, const BootExtent &extent, const char *code)
{
    for (const PlannedSegment &segment : plan.segments)
        if (readAfter(extent.stage, segment.kind) && segment.range().overlaps(extent.range))
            addTimed(plan, code, extent.stage,
                     {{"segment", segment.name},
                      {"range", text(segment.range())},
                      {"extent", text(extent.range)},
                      {"how", extent.when},
                      {"end", hex(extent.range.end)}},
                     segment.name);
}

/// What the running kernel has been lying on since it booted is not lost now.
void checkMovedOver(BootPlan &plan, const Machine &machine, const BootExtent &extent)
{
    const PhysAddr before = machine.kernelEnd.value_or(PhysAddr(0));
    for (const MemoryRange &range : plan.memory.ranges) {
        const bool firmware = range.kind == MemoryKind::rtas || range.kind == MemoryKind::opal;
        const bool reserved = range.kind == MemoryKind::reservedRange ||
                              range.kind == MemoryKind::reservedMemory ||
                              range.kind == MemoryKind::memreserve;
        if ((!firmware && !reserved) || !range.range.overlaps(extent.range)) continue;
        if (reserved && range.range.begin < before) continue;
        addTimed(plan, firmware ? "firmware-overwritten-by-kernel" : "reserved-overwritten-by-kernel",
                 extent.stage,
                 {{"what", name(range.kind)},
                  {"otherRange", text(range.range)},
                  {"source", plan.memory.source(range)},
                  {"extent", text(extent.range)}},
                 "kernel");
    }
}

/// Linux gives up its crash region when it overlaps itself.
void checkCrashRegion(BootPlan &plan, const BootExtent &kernel, const BootExtent &region)
{
    if (!region.range.overlaps(kernel.range)) return;
    addTimed(plan, "crashkernel-on-kernel", region.stage,
             {{"region", text(region.range)}, {"extent", text(kernel.range)}, {"end", hex(kernel.range.end)}},
             "/chosen");
}

/// The end of memory with mem=: RAM counts from below.
std::optional<PhysAddr> endByLimit(const RangeSet &ram, std::uint64_t limit)
{
    for (const AddressRange range : ram.ranges()) {
        if (limit <= range.size()) return PhysAddr(range.begin.value + limit);
        limit -= range.size();
    }
    return std::nullopt;
}

void checkMemoryLimit(BootPlan &plan)
{
    const PlannedSegment *initrd = plan.segment("initrd");
    const auto value = commandLineValue(plan.cmdline, "mem");
    std::string_view digits = value ? std::string_view(*value) : std::string_view();
    const auto limit = takeMemorySize(digits);
    if (initrd == nullptr || !limit || *limit == 0) return;
    const auto end = endByLimit(plan.memory.ram, *limit);
    if (end && initrd->range().end > *end)
        addTimed(plan, "initrd-outside-memory", BootStage::kernelSetsUpMemory,
                 {{"range", text(initrd->range())},
                  {"because",
                   {KWB_MSG("because.mem", "mem={value} ends its memory at {end}"),
                    {{"value", *value}, {"end", hex(*end)}}}}},
                 "initrd");
}

void checkTornKernel(BootPlan &plan)
{
    for (const TornLoad &torn : tornLoads(plan))
        addTimed(plan, "kernel-torn-apart", BootStage::kernelMoves,
                 {{"segment", torn.segment},
                  {"allocator", plan.profile->name},
                  {"expected", hex(torn.expected)},
                  {"found", hex(torn.found)}},
                 torn.segment);
}

} // namespace

void checkTime(BootPlan &plan, const Machine &machine)
{
    const std::vector<BootExtent> extents = plan.extents;
    for (const BootExtent &extent : extents) {
        switch (extent.stage) {
        case BootStage::purgatoryRuns:
            checkSegments(plan, extent, "overwritten-by-stack");
            break;
        case BootStage::kernelMoves:
            checkSegments(plan, extent, "overwritten-by-kernel");
            checkMovedOver(plan, machine, extent);
            break;
        case BootStage::kernelSetsUpMemory:
            if (!plan.crash) checkCrashRegion(plan, extents.front(), extent);
            break;
        }
    }
    checkMemoryLimit(plan);
    checkTornKernel(plan);
}

} // namespace kwb
