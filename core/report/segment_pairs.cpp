#include "core/report/segment_pairs.h"

#include <algorithm>

namespace kwb {

bool SegmentPair::differs() const
{
    return before == nullptr || after == nullptr || before->mem != after->mem ||
           before->memsz != after->memsz;
}

std::vector<SegmentPair> segmentPairs(const PlanView &before, const PlanView &after)
{
    std::vector<const SegmentView *> left;
    for (const SegmentView &segment : after.segments)
        left.push_back(&segment);
    const auto take = [&](auto same) -> const SegmentView * {
        const auto it = std::ranges::find_if(left, same);
        if (it == left.end()) return nullptr;
        const SegmentView *found = *it;
        left.erase(it);
        return found;
    };
    std::vector<SegmentPair> out;
    std::vector<const SegmentView *> unmatched;
    for (const SegmentView &segment : before.segments) {
        const SegmentView *partner =
            take([&](const SegmentView *other) { return other->name == segment.name; });
        if (partner != nullptr)
            out.push_back({&segment, partner});
        else
            unmatched.push_back(&segment);
    }
    const bool guessed = before.namesAreGuessed || after.namesAreGuessed;
    for (const SegmentView *segment : unmatched) {
        const SegmentView *partner = nullptr;
        if (guessed) partner = take([&](const SegmentView *other) { return other->bufsz == segment->bufsz; });
        if (guessed && partner == nullptr)
            partner = take([&](const SegmentView *other) { return other->mem == segment->mem; });
        out.push_back({segment, partner});
    }
    for (const SegmentView *segment : left)
        out.push_back({nullptr, segment});
    return out;
}

} // namespace kwb
