#include "core/plan/planner.h"

#include <fmt/format.h>

#include <algorithm>

// The kernel's PT_LOADs: as one thing with their distances, each on its own, or each in one place found for
// all.

namespace kwb {

namespace {

constexpr std::uint64_t gapLimit = 64ull << 20; // zeros kept in memory between two PT_LOADs of one span

} // namespace

Status Planner::placeKernel(const SegmentRule &rule)
{
    switch (plan_.profile->loads) {
    case LoadRule::asOne:
        return placeKernelSpan(rule);
    case LoadRule::eachOfSpan:
        return placeKernelInSpan(rule);
    case LoadRule::each:
        break;
    }
    return placeKernelLoads(rule);
}

/// All PT_LOADs with their distances, as one thing to place.
Placer::Item Planner::spanItem() const
{
    Placer::Item item;
    item.name = "kernel";
    const AddressRange span = loadSpan(*plan_.request.kernel);
    item.memsz = span.size();
    item.paddr = span.begin.value;
    for (const ElfSegment &load : plan_.request.kernel->loads)
        item.align = std::max(item.align, load.align);
    return item;
}

/// All PT_LOADs as one segment, with their distances kept.
Status Planner::placeKernelSpan(const SegmentRule &rule)
{
    const KernelImage &kernel = *plan_.request.kernel;
    std::vector<ElfSegment> loads = kernel.loads;
    std::ranges::sort(loads, {}, &ElfSegment::paddr);
    if (!placer_->place(rule, spanItem())) return {};
    PlannedSegment &segment = plan_.segments.back();
    segment.source = {KWB_MSG("source.loads", "{file}: {count} PT_LOAD"),
                      {{"file", kernel.fileName}, {"count", std::to_string(loads.size())}}};
    for (const ElfSegment &load : loads) {
        const std::uint64_t at = load.paddr.value - loads.front().paddr.value;
        const std::uint64_t size = std::min(load.filesz, load.memsz);
        const auto bytes = kernel.elf.part(load.offset.value, size);
        if (at < segment.bufsz || at - segment.bufsz > gapLimit || !bytes)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("plan.load-overlap",
                                 "the PT_LOAD at {paddr} overlaps another or lies too far from it"),
                         {{"paddr", hex(load.paddr)}}},
                        {.file = kernel.fileName, .offset = load.offset.value});
        if (at > segment.bufsz) segment.content.push_back(Blob::copyOf(Bytes(at - segment.bufsz)));
        segment.content.push_back(*bytes);
        segment.bufsz = at + size;
    }
    return {};
}

Placer::Item Planner::loadItem(std::size_t load) const
{
    const ElfSegment &segment = plan_.request.kernel->loads[load];
    Placer::Item item;
    item.name = load == 0 ? "kernel" : fmt::format("kernel.{}", load);
    item.memsz = segment.memsz;
    item.searchSize = std::min(segment.filesz, segment.memsz);
    item.align = segment.align;
    item.paddr = segment.paddr.value;
    return item;
}

/// The segment that was placed last gets a PT_LOAD's bytes.
Status Planner::fillLoad(std::size_t load)
{
    const KernelImage &kernel = *plan_.request.kernel;
    const ElfSegment &from = kernel.loads[load];
    PlannedSegment &segment = plan_.segments.back();
    segment.source = {
        KWB_MSG("source.load", "{file}: PT_LOAD {number} at file offset {offset}"),
        {{"file", kernel.fileName}, {"number", std::to_string(load)}, {"offset", hex(from.offset)}}};
    segment.bufsz = std::min(from.filesz, from.memsz);
    const auto bytes = kernel.elf.part(from.offset.value, segment.bufsz);
    if (!bytes)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("plan.load-outside", "a PT_LOAD lies outside the file"), {}},
                    {.file = kernel.fileName, .offset = from.offset.value});
    segment.content = {*bytes};
    return {};
}

/// Each PT_LOAD on its own, as Linux does; kexec-tools looks for a place for the first only and leaves the
/// others where their p_paddr says.
Status Planner::placeKernelLoads(const SegmentRule &rule)
{
    for (std::size_t i = 0; i < plan_.request.kernel->loads.size(); ++i) {
        const Placer::Item item = loadItem(i);
        if (i > 0 && rule.size == SizeRule::file)
            placer_->placeAt(
                rule, item, PhysAddr(item.paddr),
                {KWB_MSG("why.paddr",
                         "kexec-tools leaves every PT_LOAD but the first at its p_paddr {paddr}."),
                 {{"paddr", hex(item.paddr)}}});
        else if (!placer_->place(rule, item))
            return {};
        KWB_CHECK(fillLoad(i));
    }
    return {};
}

/// One place for all PT_LOADs, and in it a segment for each.
Status Planner::placeKernelInSpan(const SegmentRule &rule)
{
    const Placer::Item span = spanItem();
    SegmentRule hole = rule;
    hole.isSegment = false;
    const auto at = placer_->place(hole, span);
    if (!at) return {};
    if (!checkedAdd(at->value, span.memsz)) return {}; // a wrapped place: nothing in it can be written down
    placer_->keep(span.name, *at, span.memsz);
    for (std::size_t i = 0; i < plan_.request.kernel->loads.size(); ++i) {
        const Placer::Item item = loadItem(i);
        placer_->placeAt(
            rule, item, PhysAddr(at->value + (item.paddr - span.paddr)),
            {KWB_MSG("why.span", "All PT_LOADs keep their distances: {offset} into the place at "
                                 "{address} that was found for {size} bytes."),
             {{"offset", hex(item.paddr - span.paddr)}, {"address", hex(*at)}, {"size", hex(span.memsz)}}});
        KWB_CHECK(fillLoad(i));
    }
    return {};
}

} // namespace kwb
