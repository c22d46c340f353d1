#include "core/report/inspection_moves.h"

#include "core/plan/command_line.h"
#include "core/report/relocation_facts.h"
#include "core/report/text.h"

#include <algorithm>

namespace kwb::inspecting {

namespace {

using Mark = InspectionItem::Mark;

/// What lies beside a segment, with the finding that comes of overlapping it.
struct Neighbour {
    AddressRange range;
    Message what;
    Subject subject;
    const char *code = "";
};

/// What the segment must not meet, wherever it goes. RAM is no neighbour: its ends are.
std::vector<Neighbour> neighboursOf(const BootPlan &plan, const PlannedSegment &segment)
{
    std::vector<Neighbour> out;
    for (const MemoryRange &range : plan.memory.ranges) {
        if (plan.crash && range.kind == MemoryKind::crashkernel) continue; // where it all goes
        if (const char *code = overlapCode(range.kind))
            out.push_back({range.range, title(range.kind), Subject::ofMemory(plan.memory, range), code});
    }
    for (const PlannedSegment &other : plan.segments)
        if (&other != &segment)
            out.push_back({other.range(),
                           {KWB_MSG("inspect.neighbour-segment", "segment {name}"), {{"name", other.name}}},
                           Subject::ofSegment(other),
                           "segment-overlaps-segment"});
    for (const AddressRange reserve : plan.request.reserves)
        out.push_back({reserve,
                       KWB_MSG("inspect.neighbour-reserve", "range kept clear by the request"),
                       {Subject::Kind::reserve, {}, {}, reserve},
                       "segment-overlaps-reserve"});
    for (const BootExtent &extent : plan.extents)
        if (extent.stage == BootStage::kernelMoves)
            out.push_back({extent.range,
                           KWB_MSG("inspect.neighbour-extent", "where the new kernel moves itself"),
                           Subject::ofExtent(extent), "overwritten-by-kernel"});
    return out;
}

bool isInCrashRegion(const BootPlan &plan, const PlannedSegment &segment)
{
    return plan.crash && plan.crash->region && plan.crash->region->contains(segment.range());
}

/// The ends of the RAM around the segment; of a crash image, those of its region.
std::optional<AddressRange> ramAround(const BootPlan &plan, const PlannedSegment &segment)
{
    if (isInCrashRegion(plan, segment)) return plan.crash->region;
    const auto &ranges = plan.memory.ram.ranges();
    const auto behind = std::ranges::upper_bound(ranges, segment.mem, {}, &AddressRange::begin);
    if (behind == ranges.begin() || !(behind - 1)->contains(segment.range())) return std::nullopt;
    return *(behind - 1);
}

InspectionItem neighbourItem(MessageTemplate label, const Neighbour &neighbour, std::uint64_t distance)
{
    InspectionItem item = fact(label, text(neighbour.range), neighbour.subject);
    item.words = {
        KWB_MSG("inspect.neighbour", "{what}; free between: {distance}; nearer than that: {code}"),
        {{"what", neighbour.what}, {"distance", hex(distance)}, {"code", std::string(neighbour.code)}}};
    return item;
}

/// What a segment meets where nothing else lies beside it.
Message edgeOfRoom(bool region, bool lower)
{
    if (region)
        return lower ? KWB_MSG("inspect.neighbour-region-begin", "the beginning of the crash region")
                     : KWB_MSG("inspect.neighbour-region", "the end of the crash region");
    return lower ? KWB_MSG("inspect.neighbour-ram-begin", "the beginning of the RAM")
                 : KWB_MSG("inspect.neighbour-ram", "the end of the RAM");
}

/// The nearest thing on each side; where RAM ends before it, that.
void addNeighbours(const BootPlan &plan, const PlannedSegment &segment, InspectionSection &out)
{
    const AddressRange here = segment.range();
    const std::vector<Neighbour> all = neighboursOf(plan, segment);
    const Neighbour *below = nullptr;
    const Neighbour *above = nullptr;
    for (const Neighbour &each : all) {
        if (each.range.end <= here.begin && (below == nullptr || each.range.end > below->range.end))
            below = &each;
        if (each.range.begin >= here.end && (above == nullptr || each.range.begin < above->range.begin))
            above = &each;
    }
    const bool region = isInCrashRegion(plan, segment);
    Neighbour ram{{}, {}, {}, region ? "crash-segment-outside-region" : "segment-outside-ram"};
    if (const auto around = ramAround(plan, segment)) {
        ram.range = *around;
        ram.subject = Subject::ofRange(*around);
        if (below == nullptr || below->range.end < around->begin) below = nullptr;
        if (above == nullptr || above->range.begin > around->end) above = nullptr;
    }
    const auto item = [&](MessageTemplate label, const Neighbour *found, bool lower) {
        ram.what = edgeOfRoom(region, lower);
        const Neighbour &it = found != nullptr ? *found : ram;
        if (it.range.empty()) return;
        const PhysAddr edge = found == nullptr ? (lower ? it.range.begin : it.range.end)
                              : lower          ? it.range.end
                                               : it.range.begin;
        out.items.push_back(
            neighbourItem(label, it, lower ? here.begin.value - edge.value : edge.value - here.end.value));
    };
    item(KWB_MSG("inspect.neighbour-below", "below it"), below, true);
    item(KWB_MSG("inspect.neighbour-above", "above it"), above, false);
}

/// Whether a value of the tree holds an address of the segment, in one cell or two.
bool valueNames(const BootPlan &plan, const std::optional<Bytes> &value, const PlannedSegment &segment)
{
    constexpr std::size_t longest = 256;
    if (!value || value->size() % 4 != 0 || value->size() > longest) return false;
    const auto isOne = [&](std::uint64_t number) {
        if (number == 0 || number == segment.mem.value) return number != 0;
        // Where the next segment begins, the address is that one's.
        const bool another = std::ranges::any_of(
            plan.segments, [&](const PlannedSegment &other) { return other.mem.value == number; });
        return !another &&
               (number == segment.mem.value + segment.bufsz || number == segment.range().end.value);
    };
    for (std::size_t at = 0; at < value->size(); at += 4) {
        const auto wide = load<std::uint64_t>(*value, at, ByteOrder::big);
        if (wide && isOne(*wide)) return true;
        if (value->size() == 4) return isOne(*load<std::uint32_t>(*value, at, ByteOrder::big));
    }
    return false;
}

void addRelocations(const BootPlan &plan, const PlannedSegment &segment, InspectionSection &out)
{
    if (!plan.purgatory) return;
    const LinkedImage &image = *plan.purgatory;
    const AppliedRelocation *first = nullptr;
    std::uint64_t count = 0;
    for (const AppliedRelocation &row : image.relocations) {
        const RelocationFacts facts(purgatoryMachine(plan), image, row);
        if (!segment.range().contains(facts.target())) continue;
        if (first == nullptr) first = &row;
        ++count;
    }
    if (first == nullptr) return;
    InspectionItem item = told(
        KWB_MSG("inspect.moves-relocations", "relocations"),
        {KWB_MSG("inspect.moves-relocations-count", "{count} lead into it, the first at {place} ({type})"),
         {{"count", std::to_string(count)},
          {"place", hex(first->place)},
          {"type", relocationName(purgatoryMachine(plan), first->type)}}},
        Subject::ofRelocation(*first));
    out.items.push_back(std::move(item));
}

void addSymbols(const BootPlan &plan, const PlannedSegment &segment, InspectionSection &out)
{
    for (const auto &[name, value] : plan.purgatoryValues) {
        // A small number is a count or a choice, no address.
        if (!segment.range().contains(PhysAddr(value)) && value != segment.range().end.value) continue;
        if (value == segment.range().end.value && name != "stack") continue;
        out.items.push_back(fact(KWB_MSG("inspect.moves-variable", "purgatory's variable"),
                                 name + " = " + hex(value),
                                 findAgain(plan, {Subject::Kind::symbol, name, {}, {}})));
    }
    for (const DigestRow &row : plan.digestRows)
        if (row.segment == segment.name)
            out.items.push_back(
                told(KWB_MSG("inspect.moves-digest", "digest table"),
                     KWB_MSG("inspect.moves-digest-row", "its row in the purgatory names address and size")));
}

void addEdits(const BootPlan &plan, const PlannedSegment &segment, InspectionSection &out)
{
    for (const TreeEdit &edit : plan.treeEdits) {
        if (!valueNames(plan, edit.after, segment) || out.items.size() >= shownItems) continue;
        InspectionItem item = editItem(edit);
        if (edit.rule.source == "user") {
            item.mark = Mark::warning;
            item.words = KWB_MSG("inspect.moves-by-hand", "set by hand: the plan leaves it as it is, so it "
                                                          "must be changed with the place");
        }
        out.items.push_back(std::move(item));
    }
}

void addCommandLine(const BootPlan &plan, const PlannedSegment &segment, InspectionSection &out)
{
    const auto value = commandLineValue(plan.cmdline, "elfcorehdr");
    if (!value) return;
    std::string_view rest = *value;
    const auto address = takeMemorySize(rest);
    if (!address || !segment.range().contains(PhysAddr(*address))) return;
    out.items.push_back(sentence({KWB_MSG("inspect.moves-elfcorehdr",
                                          "elfcorehdr={value} on the command line: the plan leaves it as it "
                                          "is, so it must be changed with the place"),
                                  {{"value", *value}}},
                                 Mark::warning));
}

} // namespace

InspectionSection placesAllowed(const BootPlan &plan, const PlannedSegment &segment)
{
    InspectionSection out{KWB_MSG("inspect.if-moved", "If it moved"), {}};
    InspectionItem align = fact(KWB_MSG("inspect.moves-align", "a multiple of"), hex(plan.pageSize));
    align.words = {
        KWB_MSG("inspect.moves-align-else", "else: segment-misaligned; the search keeps to {align}"),
        {{"align", hex(segment.align)}}};
    out.items.push_back(std::move(align));
    if (segment.searched) {
        InspectionItem searched =
            fact(KWB_MSG("inspect.moves-searched", "searched in"),
                 "[" + hex(segment.searched->min) + ", " + endBehind(segment.searched->max) + ")");
        searched.words = {
            KWB_MSG("inspect.moves-limit", "{allocator} goes no further: {limit}; only a pin does"),
            {{"allocator", plan.request.allocator}, {"limit", segment.searched->because}}};
        out.items.push_back(std::move(searched));
    }
    InspectionItem block = fact(KWB_MSG("inspect.moves-block", "real mode reaches"),
                                text(plan.memory.firstBlock), Subject::ofRange(plan.memory.firstBlock));
    block.words = KWB_MSG("inspect.moves-block-else",
                          "the first block of memory; beyond it: above-first-block, a note only if the new "
                          "kernel certainly reaches all memory");
    out.items.push_back(std::move(block));
    addNeighbours(plan, segment, out);
    return out;
}

InspectionSection addressesOf(const BootPlan &plan, const PlannedSegment &segment)
{
    InspectionSection out{KWB_MSG("inspect.moves-with-it", "What names its address"), {}};
    addRelocations(plan, segment, out);
    addSymbols(plan, segment, out);
    addEdits(plan, segment, out);
    if (plan.entry >= segment.mem && plan.entry < segment.range().end)
        out.items.push_back(fact(KWB_MSG("inspect.moves-entry", "the entry for kexec"), hex(plan.entry),
                                 Subject::ofAddress(plan.entry)));
    if (!out.items.empty())
        out.items.push_back(sentence(KWB_MSG(
            "inspect.moves-rewritten", "When it is pinned elsewhere, the plan writes all of these anew, "
                                       "but for what is set by hand.")));
    addCommandLine(plan, segment, out);
    return out;
}

} // namespace kwb::inspecting
