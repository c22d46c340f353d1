#include "core/plan/obstacles.h"

#include <algorithm>

namespace kwb {

namespace {

AddressRange exclusive(std::uint64_t first, std::uint64_t last)
{
    return {PhysAddr(first), PhysAddr(last == ~std::uint64_t{0} ? last : last + 1)};
}

/// The other way round: what ends at 2^64 had been cut by one.
std::uint64_t lastByteOf(AddressRange range)
{
    return range.end.value == ~std::uint64_t{0} ? range.end.value : range.end.value - 1;
}

/// Whether the search ran without its lists somewhere: what it took says nothing of what it passed over.
bool ranWithoutLists(const HoleAnswer &answer)
{
    return answer.trace.back().quirk.ends_with("-wrap");
}

} // namespace

void Obstacles::addMemory(const MemoryRange &range)
{
    all_.push_back({range.range, Why::memory, range.kind, range.origin, range.row});
}

void Obstacles::addReserved(AddressRange range)
{
    // The map is sorted by where ranges begin.
    const auto behind = std::ranges::upper_bound(map_->ranges, range.begin, {},
                                                 [](const MemoryRange &known) { return known.range.begin; });
    for (auto it = behind; it != map_->ranges.begin();) {
        --it;
        if (it->range.begin != range.begin) break;
        if (it->kind != MemoryKind::ram && it->range.overlaps(range)) {
            all_.push_back({range, Why::memory, it->kind, it->origin, it->row});
            return;
        }
    }
    all_.push_back({.range = range, .why = Why::reserved});
}

void Obstacles::addByRequest(AddressRange range)
{
    all_.push_back({.range = range, .why = Why::request});
}

void Obstacles::addExtent(const Message &title, AddressRange range)
{
    all_.push_back({.range = range, .why = Why::extent, .title = title});
}

void Obstacles::addSegment(const std::string &name, AddressRange range)
{
    all_.push_back({.range = range, .why = Why::segment, .name = name});
}

void Obstacles::addPin(const std::string &segment, AddressRange range)
{
    all_.push_back({.range = range, .why = Why::pin, .name = segment});
}

void Obstacles::setRam(const std::vector<Span> &ram)
{
    for (const Span span : ram) {
        const AddressRange range = AddressRange::ofSize(PhysAddr(span.start), span.size);
        ram_ = ram_.empty() ? range
                            : AddressRange(std::min(ram_.begin, range.begin), std::max(ram_.end, range.end));
    }
    // The lists of some tools begin behind what they exclude.
    if (!ram_.empty() && !map_->ram.empty())
        ram_.begin = std::min(ram_.begin, map_->ram.ranges().front().begin);
}

AddressRange Obstacles::window(const HoleRequest &request, const HoleAnswer &answer) const
{
    AddressRange allowed = exclusive(request.min, request.max).intersection(ram_);
    if (!answer.at || ranWithoutLists(answer)) return allowed;
    if (request.topDown)
        allowed.begin = std::max(allowed.begin, *answer.at);
    else
        allowed.end = std::min(allowed.end, *answer.at);
    return allowed;
}

Message Obstacles::reason(const Group &group) const
{
    const Obstacle &first = *group.first;
    const auto more = std::to_string(group.count - 1);
    switch (first.why) {
    case Why::memory: {
        std::vector<MessageArgument> arguments{
            {"what", title(first.kind)},
            {"source", map_->source({first.range, first.kind, first.origin, first.row})}};
        if (group.count == 1)
            return {KWB_MSG("hole.passed-memory", "passed over: {what} ({source})"), std::move(arguments)};
        arguments.emplace_back("more", more);
        return {KWB_MSG("hole.passed-memories", "passed over: {what} ({source}) and {more} more of its kind"),
                std::move(arguments)};
    }
    case Why::reserved:
        return {KWB_MSG("hole.passed-reserved", "passed over: reserved by the running kernel, as its "
                                                "memblock says ({count})"),
                {{"count", std::to_string(group.count)}}};
    case Why::request:
        return {KWB_MSG("hole.passed-reserve", "passed over: kept clear by the request ({count})"),
                {{"count", std::to_string(group.count)}}};
    case Why::extent:
        return {KWB_MSG("hole.passed-extent", "passed over: {what}; it moves there before it reads anything "
                                              "else"),
                {{"what", first.title}}};
    case Why::segment:
        return {KWB_MSG("hole.passed-segment", "passed over: {segment}, which was placed before"),
                {{"segment", first.name}}};
    case Why::pin:
        return {KWB_MSG("hole.passed-pin", "passed over: {segment}, which the request pins there"),
                {{"segment", first.name}}};
    }
    return {};
}

std::vector<HoleTrace> Obstacles::inTheWay(const HoleRequest &request, const HoleAnswer &answer) const
{
    const AddressRange looked = window(request, answer);
    const AddressRange taken =
        answer.at ? AddressRange::ofSize(*answer.at, std::max<std::uint64_t>(request.memsz, 1))
                  : AddressRange();
    std::vector<Group> groups;
    for (const Obstacle &each : all_) {
        if (!each.range.overlaps(looked) || each.range.overlaps(taken)) continue;
        const auto same = std::ranges::find_if(groups, [&](const Group &group) {
            return group.first->why == each.why && group.first->kind == each.kind &&
                   group.first->name == each.name && group.first->title == each.title;
        });
        if (same == groups.end()) {
            groups.push_back({&each, each.range, 1, false});
            continue;
        }
        const AddressRange around = same->around;
        same->scattered |= each.range.begin > around.end || around.begin > each.range.end;
        same->around = {std::min(around.begin, each.range.begin), std::max(around.end, each.range.end)};
        ++same->count;
        if (each.range.begin < same->first->range.begin) same->first = &each;
    }
    std::ranges::sort(groups, {}, [](const Group &group) { return group.around.begin; });
    std::vector<HoleTrace> out;
    for (const Group &group : groups) {
        HoleTrace run;
        run.reason = reason(group);
        run.first = group.around.begin.value;
        run.last = lastByteOf(group.around);
        run.candidates = group.count;
        run.leftOut = true;
        run.scattered = group.scattered;
        out.push_back(std::move(run));
    }
    return out;
}

} // namespace kwb
