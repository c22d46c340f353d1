#include "core/report/map_shelf.h"

#include <algorithm>

namespace kwb {

RangeShelf::RangeShelf(std::vector<RangeGroup> ranges)
{
    const auto place = [](const RangeGroup &group) { return group.range; };
    if (!std::ranges::is_sorted(ranges, {}, place)) std::ranges::sort(ranges, {}, place);
    all_.reserve(ranges.size());
    for (const RangeGroup &next : ranges) {
        if (next.range.empty()) continue;
        if (!all_.empty() && next.range.begin < all_.back().range.end)
            all_.back().range.end = std::max(all_.back().range.end, next.range.end);
        else
            all_.push_back(next);
    }
    bytesBefore_.reserve(all_.size() + 1);
    bytesBefore_.push_back(0);
    for (RangeGroup &one : all_) {
        one.bytes = one.range.size();
        bytesBefore_.push_back(bytesBefore_.back() + one.bytes);
    }
}

RangeGroup RangeShelf::group(std::size_t begin, std::size_t end) const
{
    return {{all_[begin].range.begin, all_[end - 1].range.end},
            end - begin,
            bytesBefore_[end] - bytesBefore_[begin],
            all_[begin].first};
}

std::vector<RangeGroup> RangeShelf::joined(std::size_t limit) const
{
    if (all_.size() <= limit) return all_;
    std::vector<std::pair<std::uint64_t, std::size_t>> gaps;
    for (std::size_t i = 1; i < all_.size(); ++i)
        gaps.emplace_back(all_[i].range.begin.value - all_[i - 1].range.end.value, i);
    // The widest gaps stay, as far as they stand out from those that are closed.
    const auto widest = gaps.end() - static_cast<std::ptrdiff_t>(limit - 1);
    std::ranges::nth_element(gaps, widest);
    const std::uint64_t closed = std::max_element(gaps.begin(), widest)->first;
    std::vector<std::size_t> starts{0};
    for (auto it = widest; it != gaps.end(); ++it)
        if (it->first > closed) starts.push_back(it->second);
    std::ranges::sort(starts);
    starts.push_back(all_.size());
    std::vector<RangeGroup> out;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i)
        out.push_back(group(starts[i], starts[i + 1]));
    return out;
}

std::vector<RangeGroup> RangeShelf::within(const AxisWindow &window, double pixels) const
{
    std::vector<RangeGroup> out;
    const AddressRange sight = window.range();
    const auto end = std::ranges::partition_point(
        all_, [&](const RangeGroup &one) { return one.range.begin < sight.end; });
    auto at = std::partition_point(all_.begin(), end,
                                   [&](const RangeGroup &one) { return one.range.end <= sight.begin; });
    const auto height = [&](AddressRange range) {
        return window.y(range.begin).value_or(0) - window.y(range.end).value_or(0);
    };
    std::size_t first = 0; // index of the lowest member of out.back()
    while (at != end) {
        const double y = window.y(at->range.begin).value_or(0);
        const PhysAddr reach = window.addressAt(y - pixels);
        auto next = std::max(at + 1, std::partition_point(at, end, [&](const RangeGroup &one) {
                                 return one.range.begin < reach;
                             }));
        // One that can be seen by itself is not drawn as a part of its small neighbours.
        if (next - at > 1 && height((next - 1)->range) >= pixels) --next;
        const auto index = static_cast<std::size_t>(at - all_.begin());
        const RangeGroup found = group(index, static_cast<std::size_t>(next - all_.begin()));
        const auto thin = [&](const RangeGroup &one) { return one.ranges > 1 || height(one.range) < pixels; };
        if (!out.empty() && thin(out.back()) && thin(found) &&
            height({out.back().range.end, found.range.begin}) < pixels) {
            out.back() = group(first, static_cast<std::size_t>(next - all_.begin()));
        } else {
            out.push_back(found);
            first = index;
        }
        at = next;
    }
    return out;
}

} // namespace kwb
