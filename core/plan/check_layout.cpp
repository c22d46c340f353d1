#include "core/plan/checks.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr std::size_t segmentMax = 16; // KEXEC_SEGMENT_MAX

void checkPair(BootPlan &plan, const PlannedSegment &a, const PlannedSegment &b)
{
    if (a.range().overlaps(b.range()))
        plan.findings.push_back(makeFinding("segment-overlaps-segment",
                                            {{"segment", b.name},
                                             {"range", text(b.range())},
                                             {"other", a.name},
                                             {"otherRange", text(a.range())}},
                                            b.name));
}

void checkAgainstMap(BootPlan &plan, const PlannedSegment &segment)
{
    for (const MemoryRange &range : plan.memory.ranges) {
        if (!range.range.overlaps(segment.range())) continue;
        // The running kernel is checked by where it ends.
        // A crash image lies in the region by design.
        const bool elsewhere =
            range.kind == MemoryKind::kernel || (plan.crash && range.kind == MemoryKind::crashkernel);
        const char *code = elsewhere ? nullptr : overlapCode(range.kind);
        if (code == nullptr) continue;
        plan.findings.push_back(makeFinding(code,
                                            {{"segment", segment.name},
                                             {"range", text(segment.range())},
                                             {"what", name(range.kind)},
                                             {"otherRange", text(range.range)},
                                             {"source", plan.memory.source(range)}},
                                            segment.name));
    }
}

void checkAgainstReserves(BootPlan &plan, const PlannedSegment &segment)
{
    for (const AddressRange reserve : plan.request.reserves)
        if (reserve.overlaps(segment.range()))
            plan.findings.push_back(makeFinding(
                "segment-overlaps-reserve",
                {{"segment", segment.name}, {"range", text(segment.range())}, {"reserve", text(reserve)}},
                segment.name));
}

void checkPlace(BootPlan &plan, const Machine &machine, const PlannedSegment &segment)
{
    if (segment.mem.value % machine.pageSize != 0)
        plan.findings.push_back(makeFinding(
            "segment-misaligned",
            {{"segment", segment.name}, {"address", hex(segment.mem)}, {"align", hex(machine.pageSize)}},
            segment.name));
    if (!machine.memory.ram.contains(segment.range()))
        plan.findings.push_back(makeFinding("segment-outside-ram",
                                            {{"segment", segment.name}, {"range", text(segment.range())}},
                                            segment.name));
    if (machine.kernelEnd && segment.mem < *machine.kernelEnd)
        plan.findings.push_back(makeFinding("segment-overlaps-kernel",
                                            {{"segment", segment.name},
                                             {"range", text(segment.range())},
                                             {"kernelEnd", hex(*machine.kernelEnd)}},
                                            segment.name));
    const std::optional<bool> reached = machine.newKernelReachesAll;
    if (segment.range().end > machine.memory.firstBlock.end)
        plan.findings.push_back(makeFinding(!reached   ? "above-first-block-unknown"
                                            : *reached ? "above-first-block-radix"
                                                       : "above-first-block",
                                            {{"segment", segment.name},
                                             {"range", text(segment.range())},
                                             {"block", text(machine.memory.firstBlock)}},
                                            segment.name));
}

void checkSizes(BootPlan &plan)
{
    const auto memTotal = plan.request.target->memTotalKiB;
    const auto bytes = memTotal ? checkedMul(*memTotal, 1024) : std::nullopt;
    const std::uint64_t ram = bytes ? *bytes : plan.memory.ram.size();
    std::uint64_t total = 0;
    std::uint64_t buffers = 0;
    const auto tooBig = [&](const std::string &what, std::uint64_t size) {
        if (size > ram / 2)
            plan.findings.push_back(makeFinding(
                "half-of-ram", {{"segment", what}, {"size", hex(size)}, {"ram", hex(ram)}}, what));
    };
    for (const PlannedSegment &segment : plan.segments) {
        tooBig(segment.name, segment.memsz);
        total += segment.memsz;
        buffers += segment.bufsz;
    }
    if (plan.segments.size() > 1) tooBig("all segments together", total);
    if (total <= ram / 2 && total + buffers > ram / 2)
        plan.findings.push_back(
            makeFinding("load-memory-tight", {{"need", hex(total + buffers)}, {"ram", hex(ram)}}, ""));
    if (plan.segments.size() > segmentMax)
        plan.findings.push_back(
            makeFinding("too-many-segments", {{"count", std::to_string(plan.segments.size())}}, ""));
}

/// The stack of a foreign purgatory is no segment, and nobody checks it on the target.
void checkStack(BootPlan &plan, const Machine &machine)
{
    const auto stack = std::ranges::find(plan.extents, BootStage::purgatoryRuns, &BootExtent::stage);
    if (stack == plan.extents.end()) return;
    PlannedSegment place;
    place.name = "stack";
    place.mem = stack->range.begin;
    place.memsz = stack->range.size();
    if (!machine.memory.ram.contains(place.range()))
        plan.findings.push_back(makeFinding(
            "segment-outside-ram", {{"segment", place.name}, {"range", text(place.range())}}, place.name));
    checkAgainstMap(plan, place);
    checkAgainstReserves(plan, place);
}

} // namespace

const char *overlapCode(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::rtas:
    case MemoryKind::opal:
    case MemoryKind::tce:
    case MemoryKind::hashTable:
        return "segment-overlaps-firmware";
    case MemoryKind::reservedRange:
    case MemoryKind::reservedMemory:
    case MemoryKind::memreserve:
    case MemoryKind::fadump:
    case MemoryKind::coherentMemory:
        return "segment-overlaps-reserved";
    case MemoryKind::crashkernel:
        return "crash-kernel-lost";
    case MemoryKind::kernel:
        return "segment-overlaps-kernel";
    case MemoryKind::ram:
    case MemoryKind::oldInitrd:
    case MemoryKind::oldFdt:
    case MemoryKind::imaBuffer:
        return nullptr; // free to be overwritten, or checked elsewhere
    }
    return nullptr;
}

void checkLayout(BootPlan &plan, const Machine &machine)
{
    for (std::size_t i = 0; i < plan.segments.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            checkPair(plan, plan.segments[k], plan.segments[i]);
        checkPlace(plan, machine, plan.segments[i]);
        checkAgainstMap(plan, plan.segments[i]);
        checkAgainstReserves(plan, plan.segments[i]);
    }
    checkStack(plan, machine);
    checkSizes(plan);
}

void checkPins(BootPlan &plan)
{
    for (const auto &[name, address] : plan.request.pins) {
        const bool placed = name == "stack" ? plan.stackTop.has_value() : plan.segment(name) != nullptr;
        const bool noRoom = std::ranges::find(plan.unplaced, name) != plan.unplaced.end();
        if (!placed && !noRoom)
            plan.findings.push_back(
                makeFinding("pin-without-segment", {{"segment", name}, {"address", hex(address)}}, name));
    }
}

} // namespace kwb
