#include "core/plan/command_line.h"
#include "core/plan/placement.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace kwb {

namespace {

/// Lines "   0: 0x0000000000000000..0x000000007fffffff" of /sys/kernel/debug/memblock/memory: exactly what
/// the kernel's own search walks. Nothing if a line looks otherwise.
std::optional<std::vector<Span>> parseMemblock(const std::string &text)
{
    std::vector<Span> spans;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(": ");
        const std::size_t dots = line.find("..");
        if (colon == std::string::npos || dots == std::string::npos || dots < colon) return std::nullopt;
        const std::string_view view(line);
        const auto first = parseHex(view.substr(colon + 2, dots - colon - 2));
        const std::string_view end = view.substr(dots + 2);
        const auto last = parseHex(end.substr(0, end.find_first_of(" \t\r")));
        if (!first || !last || *last < *first) return std::nullopt;
        spans.push_back({*first, *last - *first + 1});
    }
    return spans.empty() ? std::nullopt : std::optional(spans);
}

std::vector<Span> spansOf(const RangeSet &set)
{
    std::vector<Span> spans;
    for (const AddressRange range : set.ranges())
        spans.push_back({range.begin.value, range.size()});
    return spans;
}

/// kexec-tools takes everything from 0 to the end of the lowest memory node as RAM, but for what it excludes.
/// It treats the exclusive ends it stored as inclusive ones, so each hole and the whole are one byte longer
/// than meant (reference 2.4, 7.6).
std::vector<Span> oneRangeWithout(PhysAddr end, std::vector<Span> holes)
{
    std::ranges::sort(holes, {}, &Span::start);
    std::vector<Span> spans;
    std::uint64_t next = 0;
    for (const Span hole : holes) {
        if (hole.start >= end.value) break;
        if (hole.start > next) spans.push_back({next, hole.start - next});
        const auto behind = checkedAdd(hole.start, hole.size);
        if (!behind || *behind >= end.value) return spans;
        next = std::max(next, *behind + 1);
    }
    if (next <= end.value) spans.push_back({next, end.value - next + 1});
    return spans;
}

/// One trace entry a rule, however many ranges it has.
void traceExcluded(BootPlan &plan, const ExcludeRule &rule, const std::vector<const MemoryRange *> &ranges)
{
    if (ranges.empty()) return;
    const MemoryRange &first = *ranges.front();
    plan.trace.push_back(
        {"memory",
         {KWB_MSG("trace.excluded", "Kept clear of {what} {range} ({source}){more}: {rule}."),
          {{"what", name(rule.kind)},
           {"range", text(first.range)},
           {"source", plan.memory.source(first)},
           {"more", ranges.size() == 1 ? "" : fmt::format(" and {} more", ranges.size() - 1)},
           {"rule", rule.source}}},
         {}});
}

std::vector<Span> excludedBy(BootPlan &plan, const Machine &machine)
{
    const bool retain = commandLineValue(machine.oldCmdline, "retain_initrd").has_value();
    std::vector<Span> spans;
    for (const ExcludeRule &rule : plan.profile->excludes) {
        if (rule.onlyIfRetainInitrd && !retain) continue;
        std::vector<const MemoryRange *> ranges;
        for (const MemoryRange &range : plan.memory.ranges)
            if (range.kind == rule.kind) ranges.push_back(&range);
        for (const MemoryRange *range : ranges)
            spans.push_back({range->range.begin.value, range->range.size()});
        traceExcluded(plan, rule, ranges);
    }
    if (plan.profile->clearOfNewKernel)
        for (const BootExtent &extent : plan.extents) {
            spans.push_back({extent.range.begin.value, extent.range.size()});
            plan.trace.push_back({"memory",
                                  {KWB_MSG("trace.extent", "Kept clear of {range}: the new kernel moves "
                                                           "itself there before it reads anything else."),
                                   {{"range", text(extent.range)}}},
                                  {}});
        }
    for (const AddressRange reserve : plan.request.reserves) {
        spans.push_back({reserve.begin.value, reserve.size()});
        plan.trace.push_back({"memory",
                              {KWB_MSG("trace.reserve", "Kept clear of {range}: reserved by the request."),
                               {{"range", text(reserve)}}},
                              {}});
    }
    return spans;
}

/// RAM as the profile's tool sees it; where from goes into the trace.
std::vector<Span> ramOf(BootPlan &plan, const Machine &machine, const std::vector<Span> &excluded)
{
    const auto trace = [&](MessageTemplate text, std::vector<MessageArgument> arguments = {}) {
        plan.trace.push_back({"memory", {text, std::move(arguments)}, {}});
    };
    if (plan.profile->ramIsOneRange) {
        trace(KWB_MSG("trace.ram-one-range", "RAM is taken as one range from 0 to {end}, the end of the "
                                             "lowest memory node, minus what is excluded."),
              {{"end", hex(machine.memory.firstBlock.end)}});
        return oneRangeWithout(machine.memory.firstBlock.end, excluded);
    }
    if (plan.profile->treeSource == TreeSource::bootFdt)
        if (const auto text = plan.request.target->text("memblock_memory"))
            if (auto spans = parseMemblock(*text)) {
                trace(KWB_MSG("trace.ram-memblock",
                              "RAM is what the kernel's own memblock lists ({count} regions)."),
                      {{"count", std::to_string(spans->size())}});
                return *std::move(spans);
            }
    trace(KWB_MSG("trace.ram-tree", "RAM is what the device tree lists: {count} ranges, {size} bytes."),
          {{"count", std::to_string(machine.memory.ram.ranges().size())},
           {"size", hex(machine.memory.ram.size())}});
    return spansOf(machine.memory.ram);
}

} // namespace

HoleSpace holeSpace(BootPlan &plan, const Machine &machine)
{
    HoleSpace space;
    space.pageSize = machine.pageSize;
    space.exclude = excludedBy(plan, machine);
    space.ram = ramOf(plan, machine, space.exclude);
    return space;
}

} // namespace kwb
