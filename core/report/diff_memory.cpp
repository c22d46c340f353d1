#include "core/base/range_set.h"
#include "core/report/difference.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

/// What it means when memory of a kind lies elsewhere than it did.
namespace kwb {

namespace {

struct KindMeaning {
    const char *kind;
    MessageTemplate changed;
};

constexpr KindMeaning kindMeanings[] = {
    {"kernel",
     KWB_MSG("diff.kernel-end", "the running kernel ends elsewhere: it must not be overwritten while it "
                                "copies the segments, so what lay behind its old end may be in its way")},
    {"rtas",
     KWB_MSG("diff.rtas", "RTAS was instantiated elsewhere by this boot's firmware: a segment that was "
                          "clear of it may overwrite it now, and the new kernel's calls would crash")},
    {"opal",
     KWB_MSG("diff.opal", "OPAL's memory moved or was resized: a segment there would kill the firmware")},
    {"tce", KWB_MSG("diff.tce", "the TCE tables moved: devices still write through them after the jump")},
    {"hash-table", KWB_MSG("diff.htab", "the hash page table moved: overwriting it ends the running kernel")},
    {"reserved-range", KWB_MSG("diff.reserved", "firmware reserves other memory than before")},
    {"reserved-memory", KWB_MSG("diff.reserved", "firmware reserves other memory than before")},
    {"memreserve",
     KWB_MSG("diff.memreserve", "the reservation block differs; its rows change with every boot")},
    {"crashkernel",
     KWB_MSG("diff.crashkernel", "the reservation of a crash kernel changed: a normal kernel may lie "
                                 "there, but the memory counts differ")},
    {"fadump", KWB_MSG("diff.fadump", "the memory kept for a firmware-assisted dump changed")},
    {"old-initrd",
     KWB_MSG("diff.old-initrd", "the running kernel's initrd lies elsewhere, as after every boot")},
    {"old-fdt",
     KWB_MSG("diff.old-fdt", "the tree of the running kernel lies elsewhere, as after every boot")},
};

std::map<std::string, RangeSet> byKind(std::span<const MemoryView> rows)
{
    std::map<std::string, std::vector<AddressRange>> lists;
    for (const MemoryView &row : rows)
        lists[row.kind].push_back(row.range);
    std::map<std::string, RangeSet> out;
    for (auto &[kind, ranges] : lists)
        out.emplace(kind, RangeSet(std::move(ranges)));
    return out;
}

Message ramMeaning(const RangeSet &before, const RangeSet &after)
{
    const std::uint64_t was = before.size();
    const std::uint64_t is = after.size();
    if (is < was)
        return {
            KWB_MSG("diff.ram-shrank",
                    "the machine has {size} less RAM: a segment in what is gone cannot be loaded, and half "
                    "of what is left is all that an image may fill"),
            {{"size", byteSizeText(was - is)}}};
    if (is > was)
        return {
            KWB_MSG("diff.ram-grew", "the machine has {size} more RAM; a top-down search takes other places"),
            {{"size", byteSizeText(is - was)}}};
    return {KWB_MSG("diff.ram-moved", "as much RAM as before, but in other places")};
}

Message kindMeaning(const std::string &kind, const RangeSet &before, const RangeSet &after)
{
    if (kind == "ram") return ramMeaning(before, after);
    if (kind == "kernel" && !before.ranges().empty() && !after.ranges().empty()) {
        const std::uint64_t was = before.ranges().back().end.value;
        const std::uint64_t is = after.ranges().back().end.value;
        if (is > was)
            return {
                KWB_MSG(
                    "diff.kernel-grew",
                    "the running kernel is {size} longer: a segment placed right behind its old end would "
                    "overwrite it while it is still at work"),
                {{"size", byteSizeText(is - was)}}};
    }
    const auto *const known =
        std::ranges::find_if(kindMeanings, [&](const KindMeaning &row) { return kind == row.kind; });
    if (known != std::end(kindMeanings)) return {known->changed};
    return {KWB_MSG("diff.memory", "memory of this kind lies elsewhere, and the search for places with it")};
}

} // namespace

std::string rangesText(std::span<const AddressRange> ranges)
{
    constexpr std::size_t shown = 6;
    std::string out;
    for (const AddressRange &range : ranges.first(std::min(ranges.size(), shown)))
        out += (out.empty() ? "" : " ") + text(range);
    if (ranges.size() > shown) out += fmt::format(" and {} more", ranges.size() - shown);
    return out;
}

std::vector<Difference> diffMemory(std::span<const MemoryView> before, std::span<const MemoryView> after)
{
    const auto was = byKind(before);
    const auto is = byKind(after);
    std::set<std::string> kinds;
    for (const auto *side : {&was, &is})
        for (const auto &[kind, ranges] : *side)
            kinds.insert(kind);
    std::vector<Difference> out;
    const RangeSet none;
    for (const std::string &kind : kinds) {
        const auto b = was.find(kind);
        const auto a = is.find(kind);
        const RangeSet &old = b == was.end() ? none : b->second;
        const RangeSet &now = a == is.end() ? none : a->second;
        if (old.ranges() == now.ranges()) continue;
        const auto shown = [](const RangeSet &set) {
            return set.ranges().empty() ? std::nullopt : std::optional(rangesText(set.ranges()));
        };
        out.push_back({"memory/" + kind, shown(old), shown(now), kindMeaning(kind, old, now)});
    }
    return out;
}

} // namespace kwb
