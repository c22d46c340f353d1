#include "core/plan/command_line.h"
#include "core/plan/placement.h"

#include <algorithm>

namespace kwb {

namespace {

/// One trace entry a rule, however many ranges it has.
void traceExcluded(BootPlan &plan, const ExcludeRule &rule, const std::vector<const MemoryRange *> &ranges)
{
    if (ranges.empty()) return;
    const MemoryRange &first = *ranges.front();
    plan.trace.push_back(
        {"memory",
         {KWB_MSG("trace.excluded", "Kept clear of {what} {range} ({source}){more}: {rule}."),
          {{"what", title(rule.kind)},
           {"range", text(first.range)},
           {"source", plan.memory.source(first)},
           {"more", ranges.size() == 1 ? Message()
                                       : Message(KWB_MSG("trace.and-more", " and {count} more"),
                                                 {{"count", std::to_string(ranges.size() - 1)}})},
           {"rule", rule.why.empty() ? dataText(rule.source)
                                     : Message(KWB_MSG("trace.exclude-why", "{why} ({source})"),
                                               {{"why", rule.why}, {"source", rule.source}})}}},
         {}});
}

/// What the profile's rules name.
std::vector<Span> excludedByRules(BootPlan &plan, const Machine &machine, Obstacles &obstacles)
{
    const bool retain = retainsInitrd(machine);
    std::vector<Span> spans;
    for (const ExcludeRule &rule : plan.profile->excludes) {
        if (plan.crash && rule.kind == MemoryKind::crashkernel) continue; // where it all goes
        const auto ranges = keptClear(rule, plan.request.target->tree(), plan.memory, retain);
        for (const MemoryRange *range : ranges) {
            spans.push_back({range->range.begin.value, range->range.size() + rule.beyond});
            obstacles.addMemory(*range);
        }
        traceExcluded(plan, rule, ranges);
    }
    if (plan.profile->clearOfNewKernel && !plan.crash)
        for (const BootExtent &extent : plan.extents) {
            if (extent.stage != BootStage::kernelMoves) continue;
            spans.push_back({extent.range.begin.value, extent.range.size()});
            obstacles.addExtent(extent.title, extent.range);
            plan.trace.push_back({"memory",
                                  {KWB_MSG("trace.extent", "Kept clear of {range}: the new kernel moves "
                                                           "itself there before it reads anything else."),
                                   {{"range", text(extent.range)}}},
                                  {}});
        }
    return spans;
}

std::vector<Span> keptFreeByRequest(BootPlan &plan, Obstacles &obstacles)
{
    std::vector<Span> spans;
    for (const AddressRange reserve : plan.request.reserves) {
        spans.push_back({reserve.begin.value, reserve.size()});
        obstacles.addByRequest(reserve);
        plan.trace.push_back({"memory",
                              {KWB_MSG("trace.reserve", "Kept clear of {range}: reserved by the request."),
                               {{"range", text(reserve)}}},
                              {}});
    }
    return spans;
}

/// All segments of a crash image lie in the region.
void limitToRegion(const BootPlan &plan, HoleSpace &space)
{
    space.crashImage = true;
    const AddressRange region = plan.crash->region.value_or(AddressRange());
    if (plan.crash->region) space.crash = Span{region.begin.value, region.size()};
    if (!plan.profile->crashByLimits) return;
    space.memMin = region.begin.value;
    space.memMax = region.end.value; // as it is, though the search takes it for the last byte allowed
}

} // namespace

bool retainsInitrd(const Machine &machine)
{
    return commandLineValue(machine.oldCmdline, "retain_initrd").has_value();
}

Result<HoleSpace> holeSpace(BootPlan &plan, const Machine &machine, Obstacles &obstacles)
{
    const Snapshot &target = *plan.request.target;
    MemoryFacts facts;
    facts.tree = &target.tree();
    facts.map = &machine.memory;
    facts.excluded = excludedByRules(plan, machine, obstacles);
    facts.keptFree = keptFreeByRequest(plan, obstacles);
    facts.excluded.insert(facts.excluded.end(), facts.keptFree.begin(), facts.keptFree.end());
    facts.retainInitrd = retainsInitrd(machine);
    facts.ramLimit = plan.profile->ramLimit;
    facts.memblockMemory = target.text("memblock_memory");
    facts.memblockReserved = target.text("memblock_reserved");
    facts.iomem = target.text("iomem");
    KWB_TRY(MemoryLists lists, plan.profile->memoryLists(facts));
    plan.trace.push_back({"memory", lists.source, {}});
    if (lists.gaveUp)
        plan.findings.push_back(makeFinding(
            "allocator-gives-up", {{"allocator", plan.profile->name}, {"reason", *lists.gaveUp}}, "memory"));
    obstacles.setRam(lists.ram);
    for (const Span span : lists.reserved)
        if (std::ranges::find(facts.keptFree, span) == facts.keptFree.end())
            obstacles.addReserved(AddressRange::ofSize(PhysAddr(span.start), span.size));
    HoleSpace space;
    space.pageSize = machine.pageSize;
    space.exclude = std::move(facts.excluded);
    space.ram = std::move(lists.ram);
    space.reserved = std::move(lists.reserved);
    space.driverManaged = std::move(lists.driverManaged);
    if (plan.crash) limitToRegion(plan, space);
    return space;
}

} // namespace kwb
