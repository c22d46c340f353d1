#include "core/report/inspection_moves.h"
#include "core/report/inspection_parts.h"
#include "core/report/segment_role.h"

#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>

/// Segments: the ones with a place and the ones without.
namespace kwb::inspecting {

namespace {

using Mark = InspectionItem::Mark;

const SegmentDigests *digestsOf(const Task &task, const std::string &segment)
{
    if (task.extras.sealed == nullptr) return nullptr;
    const auto it = task.extras.sealed->digests.find(segment);
    return it == task.extras.sealed->digests.end() ? nullptr : &it->second;
}

InspectionSection segmentFacts(const Task &task, const PlannedSegment &segment)
{
    InspectionSection out;
    out.items = {fact(KWB_MSG("inspect.destination", "destination"), spanText(segment.range()),
                      Subject::ofRange(segment.range())),
                 fact(KWB_MSG("inspect.memsz", "size in memory"), sizeText(segment.memsz)),
                 fact(KWB_MSG("inspect.bufsz", "size in file"), sizeText(segment.bufsz)),
                 fact(KWB_MSG("inspect.align", "alignment"), sizeText(segment.align)),
                 told(KWB_MSG("inspect.placed", "place"),
                      segment.pinned ? Message(KWB_MSG("inspect.by-pin", "pinned by the request"))
                                     : Message(KWB_MSG("inspect.by-search", "found by {allocator}"),
                                               {{"allocator", task.plan.request.allocator}}))};
    if (segment.kind == SegmentKind::fdt)
        out.items.push_back(sentence(
            KWB_MSG("inspect.fdt-is", "The segment's name is fdt: the flattened device tree, the tree as one "
                                      "block of bytes.")));
    if (segment.kind == SegmentKind::purgatory)
        out.items.push_back(fact(KWB_MSG("inspect.entry", "entry"), hex(task.plan.entry),
                                 Subject::ofAddress(task.plan.entry)));
    if (const SegmentDigests *digests = digestsOf(task, segment.name))
        out.items.push_back(fact(KWB_MSG("inspect.sha256", "SHA-256"), hexString(digests->content)));
    else
        out.items.push_back(told(KWB_MSG("inspect.sha256", "SHA-256"),
                                 KWB_MSG("inspect.not-sealed", "made when the plan is sealed")));
    out.items.push_back(told(KWB_MSG("inspect.from", "comes from"), printable(segment.source)));
    for (const LateSlot &slot : task.plan.lateSlots)
        if (slot.segment == segment.name)
            out.items.push_back(
                told(KWB_MSG("inspect.late", "filled in late"),
                     {KWB_MSG("inspect.late-slot", "{kind}: {length} bytes at offset {offset}, "
                                                   "by the loader on the target"),
                      {{"kind", slot.kind},
                       {"length", std::to_string(slot.length)},
                       {"offset", hex(slot.offset)}}}));
    return out;
}

InspectionItem answerItem(const ProfileAnswer &answer, const PlannedSegment &here)
{
    InspectionItem item;
    item.key = answer.profile->name;
    if (!answer.plan) {
        item.words = answer.plan.error().message;
        return item;
    }
    const PlannedSegment *there = answer.plan->segment(here.name);
    if (there == nullptr) {
        item.words = KWB_MSG("inspect.no-place", "no place");
        return item;
    }
    item.value = hex(there->mem);
    item.link = Subject::ofRange(there->range());
    item.words = there->mem == here.mem  ? Message(KWB_MSG("inspect.same-place", "the same"))
                 : there->mem < here.mem ? Message(KWB_MSG("inspect.lower", "lower"))
                                         : Message(KWB_MSG("inspect.higher", "higher"));
    return item;
}

InspectionSection otherAllocators(const Task &task, const PlannedSegment &segment)
{
    InspectionSection out{KWB_MSG("inspect.others", "Other allocators put it at"), {}};
    if (task.extras.comparison == nullptr) {
        InspectionItem ask = sentence(KWB_MSG("inspect.compare", "Compare all allocators"));
        ask.action = InspectionItem::Action::compare;
        out.items.push_back(std::move(ask));
        return out;
    }
    for (const ProfileAnswer &answer : task.extras.comparison->answers)
        if (answer.profile->name != task.plan.request.allocator)
            out.items.push_back(answerItem(answer, segment));
    return out;
}

/// The tree is what people call it, all others are what the plan calls them.
void nameSegment(Inspection &out, const std::string &segment)
{
    if (segment == "fdt")
        out.title = segmentTitle(segment);
    else
        out.name = segment;
}

} // namespace

Inspection ofSegment(const Task &task, const PlannedSegment &segment)
{
    const auto position = static_cast<std::size_t>(&segment - task.plan.segments.data()) + 1;
    Inspection out;
    nameSegment(out, segment.name);
    out.kind = {
        KWB_MSG("inspect.segment-of", "segment {position} of {count}"),
        {{"position", std::to_string(position)}, {"count", std::to_string(task.plan.segments.size())}}};
    out.role = segmentRole(segment.kind);
    addSection(out, segmentFacts(task, segment));
    addSection(out, findingsAbout(task.plan, segment.name));
    addSection(out, whyHere(task.plan, segment.name, segment.why));
    addSection(out, placesAllowed(task.plan, segment));
    addSection(out, addressesOf(task.plan, segment));
    addSection(out, firstBytes(segment, 0, 64));
    addSection(out, otherAllocators(task, segment));
    return out;
}

Inspection ofUnplaced(const Task &task, const std::string &segment)
{
    Inspection out;
    nameSegment(out, segment);
    out.kind = KWB_MSG("inspect.unplaced", "a segment without a place");
    out.role = Role::conflict;
    addSection(out, findingsAbout(task.plan, segment));
    InspectionSection why = whyHere(task.plan, segment, {});
    why.title = KWB_MSG("inspect.why-nowhere", "Why nowhere");
    addSection(out, std::move(why));
    return out;
}

} // namespace kwb::inspecting
