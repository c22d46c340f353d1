#include "core/base/range_set.h"

#include <algorithm>

namespace kwb {

std::string text(AddressRange range)
{
    // An end of 2^64 was cut by one.
    const bool whole = range.end.value == ~std::uint64_t{0};
    return "[" + hex(range.begin) + ", " + (whole ? "2^64" : hex(range.end)) + ")";
}

RangeSet::RangeSet(std::vector<AddressRange> ranges)
{
    std::erase_if(ranges, [](AddressRange r) { return r.empty(); });
    std::ranges::sort(ranges);
    for (const AddressRange range : ranges) {
        if (!ranges_.empty() && range.begin <= ranges_.back().end)
            ranges_.back().end = std::max(ranges_.back().end, range.end);
        else
            ranges_.push_back(range);
    }
}

void RangeSet::add(AddressRange range)
{
    if (range.empty()) return;
    const auto first = std::ranges::lower_bound(ranges_, range.begin, {}, &AddressRange::end);
    const auto last = std::ranges::upper_bound(first, ranges_.end(), range.end, {}, &AddressRange::begin);
    if (first != last) {
        range.begin = std::min(range.begin, first->begin);
        range.end = std::max(range.end, std::prev(last)->end);
    }
    ranges_.insert(ranges_.erase(first, last), range);
}

void RangeSet::remove(AddressRange range)
{
    if (!range.empty()) *this = minus(RangeSet({range}));
}

bool RangeSet::contains(AddressRange range) const
{
    const auto it = std::ranges::upper_bound(ranges_, range.begin, {}, &AddressRange::end);
    return range.empty() || (it != ranges_.end() && it->contains(range));
}

std::optional<AddressRange> RangeSet::firstOverlap(AddressRange range) const
{
    const auto it = std::ranges::upper_bound(ranges_, range.begin, {}, &AddressRange::end);
    if (it == ranges_.end() || !it->overlaps(range)) return std::nullopt;
    return *it;
}

std::uint64_t RangeSet::size() const
{
    std::uint64_t sum = 0;
    for (const AddressRange range : ranges_)
        sum += range.size();
    return sum;
}

RangeSet RangeSet::minus(const RangeSet &other) const
{
    RangeSet out;
    auto hole = other.ranges_.begin();
    for (AddressRange range : ranges_) {
        while (hole != other.ranges_.end() && hole->end <= range.begin)
            ++hole;
        for (auto it = hole; it != other.ranges_.end() && it->begin < range.end; ++it) {
            if (range.begin < it->begin) out.ranges_.emplace_back(range.begin, it->begin);
            range.begin = std::max(range.begin, it->end);
        }
        if (!range.empty()) out.ranges_.push_back(range);
    }
    return out;
}

RangeSet RangeSet::intersect(const RangeSet &other) const
{
    RangeSet out;
    auto it = other.ranges_.begin();
    for (const AddressRange range : ranges_) {
        while (it != other.ranges_.end() && it->end <= range.begin)
            ++it;
        for (auto o = it; o != other.ranges_.end() && o->begin < range.end; ++o)
            out.ranges_.push_back(range.intersection(*o));
    }
    return out;
}

} // namespace kwb
