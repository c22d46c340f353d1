#include "naive.h"

#include <algorithm>
#include <functional>

namespace kwb::test {

namespace {

using Number = std::int64_t;

constexpr Number pageSize = 0x1000;
constexpr Number top = 80 * pageSize; ///< nothing lies above

Number first(Span span)
{
    return static_cast<Number>(span.start);
}
Number last(Span span)
{
    return static_cast<Number>(span.start + span.size) - 1;
}
Number clamp(std::uint64_t limit)
{
    return limit > static_cast<std::uint64_t>(top) ? top : static_cast<Number>(limit);
}

bool touches(const std::vector<Span> &spans, Number from, Number to)
{
    return std::ranges::any_of(spans,
                               [&](Span s) { return s.size != 0 && first(s) <= to && from <= last(s); });
}
bool insideOne(const std::vector<Span> &spans, Number from, Number to)
{
    return std::ranges::any_of(spans, [&](Span s) { return first(s) <= from && to <= last(s); });
}
bool everyByte(const std::vector<Span> &spans, Number from, Number to)
{
    for (Number at = from; at <= to;) {
        const auto it = std::ranges::find_if(spans, [&](Span s) { return first(s) <= at && at <= last(s); });
        if (it == spans.end()) return false;
        at = last(*it) + 1;
    }
    return true;
}

using Good = std::function<bool(Number from, Number to)>;

// The lowest or highest multiple of the alignment where [at, at + size) is good.
std::optional<std::uint64_t> search(const HoleRequest &request, const Good &good)
{
    const auto align = static_cast<Number>(std::max<std::uint64_t>(request.align, pageSize));
    const auto size = static_cast<Number>(request.memsz);
    std::optional<std::uint64_t> found;
    for (Number at = 0; at < top; at += align) {
        if (!good(at, at + size - 1)) continue;
        found = static_cast<std::uint64_t>(at);
        if (!request.topDown) break;
    }
    return found;
}

// Every place where something begins or ends is looked at by itself.
std::vector<Span> cutOut(Span whole, const std::vector<Span> &holes)
{
    std::vector<Number> edges{first(whole), last(whole) + 1};
    for (const Span hole : holes)
        for (const Number edge : {first(hole), last(hole) + 1})
            if (first(whole) < edge && edge <= last(whole)) edges.push_back(edge);
    std::ranges::sort(edges);
    std::vector<Span> out;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const Number size = edges[i + 1] - edges[i];
        if (size == 0 || touches(holes, edges[i], edges[i + 1] - 1)) continue;
        out.push_back({static_cast<std::uint64_t>(edges[i]), static_cast<std::uint64_t>(size)});
    }
    return out;
}

} // namespace

std::optional<std::uint64_t> naiveLinux61(const HoleSpace &space, const std::vector<Span> &excludes,
                                          const HoleRequest &request)
{
    Number min = clamp(request.min);
    Number max = clamp(request.max);
    if (space.crashImage) {
        min = std::max(min, first(*space.crash));
        max = std::min(max, last(*space.crash));
    }
    if (min > max) return std::nullopt;
    const auto found = search(request, [&](Number from, Number to) {
        return from >= min && to <= max && insideOne(space.ram, from, to) && !touches(excludes, from, to);
    });
    if (found || !request.topDown) return found;
    // The walk arrives at an exclude that starts at 0, unless one above it reaches below the lower limit
    // already.
    const bool fromZero = touches(excludes, 0, 0);
    for (const Span exclude : excludes) {
        const Number at = first(exclude);
        if (at > 0 && at <= std::min(min, max) && !touches(excludes, at - 1, at - 1)) return std::nullopt;
    }
    if (!fromZero) return std::nullopt;
    return search(request,
                  [&](Number from, Number to) { return from >= min && insideOne(space.ram, from, to); });
}

std::optional<std::uint64_t> naiveGeneric(const HoleSpace &space, const std::vector<Span> &segments,
                                          const HoleRequest &request, const NaiveGeneric &rule)
{
    std::vector<Span> ranges;
    if (space.crashImage) ranges = {*space.crash};
    for (const Span region : space.ram) {
        if (space.crashImage) break;
        if (!rule.memblock)
            ranges.push_back(region);
        else
            for (const Span piece : cutOut(region, space.reserved))
                ranges.push_back(piece);
    }
    if (request.topDown && rule.descends) std::ranges::reverse(ranges);
    const auto size = static_cast<Number>(request.memsz);
    const auto align = static_cast<Number>(std::max<std::uint64_t>(request.align, pageSize));
    const Number min = clamp(request.min);
    const Number max = clamp(request.max);
    const auto down = [&](Number value) { return value - ((value % align) + align) % align; };
    const auto taken = [&](Number at) {
        return touches(segments, at, at + size - 1) ||
               (rule.testsExcludes && touches(space.exclude, at, at + size - 1));
    };
    for (const Span range : ranges) {
        if (std::ranges::find(space.driverManaged, range) != space.driverManaged.end()) continue;
        if (last(range) - first(range) + 1 < size || last(range) < min || first(range) > max) continue;
        const Number end = std::min(last(range), max);
        if (request.topDown) {
            Number at = down(end - size + (rule.offByOne ? 0 : 1));
            while (at >= 0 && at >= first(range) && at >= min && taken(at))
                at = down(at - pageSize);
            // Below 0 an unsigned number is huge, and nothing is in the way up there.
            if (at < 0 || (at >= first(range) && at >= min)) return static_cast<std::uint64_t>(at);
        } else {
            Number at = down(std::max(first(range), min) + align - 1);
            while (at + size - 1 <= end && taken(at))
                at = down(at + pageSize + align - 1);
            if (at + size - 1 <= end) return static_cast<std::uint64_t>(at);
        }
    }
    return std::nullopt;
}

std::optional<std::uint64_t> naiveKexecTools(const HoleSpace &space, const std::vector<Span> &segments,
                                             const HoleRequest &request)
{
    const Number min = std::max(clamp(request.min), clamp(space.memMin.value_or(0)));
    const Number max = std::min(clamp(request.max), clamp(space.memMax.value_or(~std::uint64_t{0})));
    return search(request, [&](Number from, Number to) {
        return from >= min && to <= max && insideOne(space.ram, from, to) && !touches(segments, from, to);
    });
}

std::optional<std::uint64_t> naiveKexecLite(const std::vector<Span> &ram, const std::vector<Span> &taken,
                                            const HoleRequest &request)
{
    // Each page knows the range it belongs to; what is taken out belongs to none.
    constexpr std::uint64_t page = 0x10000, pages = 80;
    std::vector<std::size_t> owner(pages, 0);
    const auto oneOwner = [&](std::uint64_t from, std::uint64_t count) {
        for (std::uint64_t i = from; i < from + count; ++i)
            if (i >= pages || owner[i] == 0 || owner[i] != owner[from]) return false;
        return true;
    };
    // What touches joins the range before it, else the one behind it, and never both.
    for (std::size_t i = 0; i < ram.size(); ++i) {
        const std::uint64_t first = ram[i].start / page, end = first + ram[i].size / page;
        const std::size_t before = first > 0 ? owner[first - 1] : 0, behind = owner[end];
        const std::size_t joined = before != 0 ? before : behind;
        std::fill(owner.begin() + static_cast<Number>(first), owner.begin() + static_cast<Number>(end),
                  joined != 0 ? joined : i + 1);
    }
    for (const Span span : taken)
        if (oneOwner(span.start / page, span.size / page))
            std::fill_n(owner.begin() + static_cast<Number>(span.start / page), span.size / page, 0u);
    const std::uint64_t count = request.memsz / page, step = std::max(request.align, page) / page;
    std::optional<std::uint64_t> found;
    for (std::uint64_t at = 0; at < pages && !(found && !request.topDown); at += step)
        if (oneOwner(at, count)) found = at * page;
    if (found || !request.topDown) return found;
    for (std::uint64_t end = pages; end > 0; --end)
        if (owner[end - 1] != 0 && (end == pages || owner[end] != owner[end - 1]) && end < count)
            return (0 - (count - end) * page) & ~(step * page - 1);
    return std::nullopt;
}

std::optional<std::uint64_t> naiveWorkbench(const HoleSpace &space, const std::vector<Span> &segments,
                                            const HoleRequest &request)
{
    const Number min = std::max(clamp(request.min), clamp(space.memMin.value_or(0)));
    const Number max = std::min(clamp(request.max), clamp(space.memMax.value_or(~std::uint64_t{0})));
    return search(request, [&](Number from, Number to) {
        return from >= min && to <= max && everyByte(space.ram, from, to) &&
               !touches(space.exclude, from, to) && !touches(space.reserved, from, to) &&
               !touches(space.driverManaged, from, to) && !touches(segments, from, to) &&
               (!space.crashImage || insideOne({*space.crash}, from, to));
    });
}

} // namespace kwb::test
