#include "core/report/allocator_lanes.h"

#include "core/report/allocator_table.h"
#include "core/report/segment_role.h"

#include <algorithm>

namespace kwb {

namespace {

const BootPlan *anyPlan(const Comparison &comparison)
{
    if (const BootPlan *reference = comparison.referencePlan()) return reference;
    for (const ProfileAnswer &answer : comparison.answers)
        if (answer.plan) return &*answer.plan;
    return nullptr;
}

Message allocatorNote(const Comparison &comparison, std::size_t i)
{
    const ProfileAnswer &answer = comparison.answers[i];
    if (i == comparison.reference) return {KWB_MSG("lanes.current", "chosen")};
    if (!answer.plan) return {KWB_MSG("lanes.refused", "cannot plan this")};
    if (const auto &unplaced = answer.plan->unplaced; !unplaced.empty())
        return {KWB_MSG("lanes.no-room", "no room for {count}"),
                {{"count", std::to_string(unplaced.size())}}};
    const auto apart = placesApart(comparison, *answer.plan);
    if (!apart) return {};
    if (*apart == 0) return {KWB_MSG("lanes.same", "the same places")};
    return {KWB_MSG("lanes.apart", "{count} elsewhere"), {{"count", std::to_string(*apart)}}};
}

LaneBlock allocatorBlock(const BootPlan *reference, const BootPlan &plan, const PlannedSegment &segment)
{
    const PlannedSegment *there = reference == nullptr ? nullptr : reference->segment(segment.name);
    return {.name = segment.name,
            .range = segment.range(),
            .role = segmentRole(segment.kind),
            .pinned = segment.pinned,
            .wrong = std::ranges::any_of(plan.findings,
                                         [&](const Finding &finding) {
                                             return finding.severity == Severity::error &&
                                                    finding.about == segment.name;
                                         }),
            .differs = reference != nullptr && (there == nullptr || there->mem != segment.mem)};
}

} // namespace

LanesPicture allocatorLanes(const Comparison &comparison, const PictureOptions &options)
{
    Lanes out{.title = {KWB_MSG("lanes.title", "The same request by every allocator")},
              .legend = {},
              .lanes = {},
              .ram = {}};
    const BootPlan *reference = comparison.referencePlan();
    if (reference != nullptr)
        out.legend = {KWB_MSG("lanes.legend", "outlined: elsewhere than {allocator} puts it"),
                      {{"allocator", reference->profile->name}}};
    if (const BootPlan *plan = anyPlan(comparison)) out.ram = plan->memory.ram;
    for (std::size_t i = 0; i < comparison.answers.size(); ++i) {
        const ProfileAnswer &answer = comparison.answers[i];
        Lane lane{.name = answer.profile->name,
                  .title = answer.profile->title,
                  .note = allocatorNote(comparison, i)};
        if (answer.plan)
            for (const PlannedSegment &segment : answer.plan->segments)
                lane.blocks.push_back(allocatorBlock(reference, *answer.plan, segment));
        else
            lane.refusal = answer.plan.error().message;
        out.lanes.push_back(std::move(lane));
    }
    return lanesPicture(out, options);
}

} // namespace kwb
