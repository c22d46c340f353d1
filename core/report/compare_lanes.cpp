#include "core/report/compare_lanes.h"

#include "core/report/segment_pairs.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kwb {

namespace {

/// Logs know no kinds, but their guessed names are those of the kinds.
Role roleOfView(const SegmentView &segment)
{
    struct Known {
        std::string_view word;
        Role role;
    };
    static constexpr std::array known{Known{"kernel", Role::kernel}, Known{"initrd", Role::initrd},
                                      Known{"fdt", Role::tree}, Known{"purgatory", Role::purgatory},
                                      Known{"stack", Role::purgatory}};
    const std::string &word = segment.kind.empty() ? segment.name : segment.kind;
    const auto it = std::ranges::find(known, word, &Known::word);
    return it == known.end() ? Role::other : it->role;
}

bool errorIsAbout(const PlanView &plan, const std::string &segment)
{
    return plan.findings && std::ranges::any_of(*plan.findings, [&](const FindingView &finding) {
               return finding.severity == "error" && finding.about == segment;
           });
}

Lane laneOf(const PlanView &plan, const std::string &name, std::span<const SegmentPair> pairs,
            const SegmentView *SegmentPair::*side)
{
    Lane out{.name = name, .title = dataText(plan.source)};
    std::size_t apart = 0;
    for (const SegmentPair &pair : pairs) {
        const SegmentView *segment = pair.*side;
        if (segment == nullptr) continue;
        if (pair.differs()) ++apart;
        out.blocks.push_back({.name = segment->name,
                              .range = segment->range(),
                              .role = roleOfView(*segment),
                              .wrong = errorIsAbout(plan, segment->name),
                              .differs = pair.differs()});
    }
    if (out.blocks.empty())
        out.refusal = {KWB_MSG("compare-lanes.empty", "no segments")};
    else if (apart == 0)
        out.note = {KWB_MSG("compare-lanes.same", "the same places and sizes")};
    else
        out.note = {KWB_MSG("compare-lanes.apart", "{count} of {all} differ"),
                    {{"count", std::to_string(apart)}, {"all", std::to_string(out.blocks.size())}}};
    return out;
}

} // namespace

LanesPicture compareLanes(const PlanView &a, const std::string &nameA, const PlanView &b,
                          const std::string &nameB, const PictureOptions &options)
{
    const std::vector<SegmentPair> pairs = segmentPairs(a, b);
    Lanes out{
        .title = {KWB_MSG("compare-lanes.title", "Two plans beside each other")},
        .legend = {KWB_MSG("compare-lanes.legend", "outlined: another place or size, or only on one side")},
        .lanes = {laneOf(a, nameA, pairs, &SegmentPair::before),
                  laneOf(b, nameB, pairs, &SegmentPair::after)},
        .ram = {}};
    std::vector<AddressRange> ram;
    for (const PlanView *plan : {&a, &b}) {
        ram.insert(ram.end(), plan->toolsRam.begin(), plan->toolsRam.end());
        if (!plan->memory) continue;
        for (const MemoryView &row : *plan->memory)
            if (row.kind == "ram") ram.push_back(row.range);
    }
    out.ram = RangeSet(std::move(ram));
    return lanesPicture(out, options);
}

} // namespace kwb
