#pragma once

#include <algorithm>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// Which properties and nodes of two trees are the same: those of one name, the n-th with the n-th.
namespace kwb {

/// The members of two lists by name: each one of `before` with its partner in `after` (or null), and what
/// only `after` has.
template <class T>
struct Matched {
    std::vector<std::pair<const T *, const T *>> pairs;
    std::vector<const T *> added;
};

/// Both lists in their own order. The result points into them.
template <class T>
Matched<T> matchByName(const std::vector<T> &before, const std::vector<T> &after)
{
    Matched<T> matched;
    matched.pairs.reserve(before.size());
    if (std::ranges::equal(before, after, {}, &T::name, &T::name)) {
        for (std::size_t i = 0; i < before.size(); ++i)
            matched.pairs.emplace_back(&before[i], &after[i]);
        return matched;
    }
    std::unordered_map<std::string_view, std::deque<const T *>> waiting;
    for (const T &member : after)
        waiting[member.name].push_back(&member);
    for (const T &member : before) {
        const auto at = waiting.find(member.name);
        const bool found = at != waiting.end() && !at->second.empty();
        matched.pairs.emplace_back(&member, found ? at->second.front() : nullptr);
        if (found) at->second.pop_front();
    }
    for (const T &member : after) {
        auto &rest = waiting[member.name];
        if (rest.empty() || rest.front() != &member) continue;
        matched.added.push_back(&member);
        rest.pop_front();
    }
    return matched;
}

} // namespace kwb
