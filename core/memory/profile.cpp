#include "core/memory/profile.h"

#include "core/memory/allocators.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::size_t maxRows = std::size_t{1} << 20;

Status checkSpans(const char *list, const std::vector<Span> &spans)
{
    if (spans.size() > maxRows)
        return fail(
            ErrorKind::limit,
            {KWB_MSG("hole.too-many-rows", "{list} has {count} rows, at most {limit} are taken"),
             {{"list", list}, {"count", std::to_string(spans.size())}, {"limit", std::to_string(maxRows)}}});
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i].size != 0 && !checkedAdd(spans[i].start, spans[i].size - 1))
            return fail(
                ErrorKind::malformed,
                {KWB_MSG("hole.span-wraps", "{list} row {row}: {size} bytes at {start} go beyond 2^64"),
                 {{"list", list},
                  {"row", std::to_string(i)},
                  {"size", hex(spans[i].size)},
                  {"start", hex(spans[i].start)}}});
    return {};
}

} // namespace

const char *name(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::kernel:
        return "kernel";
    case SegmentKind::purgatory:
        return "purgatory";
    case SegmentKind::initrd:
        return "initrd";
    case SegmentKind::fdt:
        return "fdt";
    case SegmentKind::ima:
        return "ima";
    case SegmentKind::elfcorehdr:
        return "elfcorehdr";
    case SegmentKind::backup:
        return "backup";
    case SegmentKind::stack:
        return "stack";
    }
    return "?";
}

std::span<const Profile> profiles()
{
    static const std::vector<Profile> all = [] {
        std::vector<Profile> list;
        list.push_back(workbenchProfile());
        list.push_back(linux61Profile());
        list.push_back(linux616Profile());
        list.push_back(linuxV6Profile());
        list.push_back(kexecToolsProfile());
        list.push_back(kexecTools2025Profile());
        list.push_back(kexecLiteProfile());
        for (Profile &other : otherMachineProfiles())
            list.push_back(std::move(other));
        return list;
    }();
    return all;
}

std::vector<const MemoryRange *> keptClear(const ExcludeRule &rule, const DeviceTree &tree,
                                           const MemoryMap &map, bool retainInitrd)
{
    std::vector<const MemoryRange *> ranges;
    if (rule.onlyIfRetainInitrd && !retainInitrd) return ranges;
    for (const MemoryRange &range : map.ranges)
        if (range.kind == rule.kind && (rule.minds == nullptr || rule.minds(tree, map, range)))
            ranges.push_back(&range);
    return ranges;
}

std::string profileNames()
{
    std::string out;
    for (const Profile &profile : profiles())
        out += (out.empty() ? "" : ", ") + profile.name;
    return out;
}

const Profile *findProfile(std::string_view name)
{
    const auto it = std::ranges::find(profiles(), name, &Profile::name);
    return it == profiles().end() ? nullptr : &*it;
}

Result<std::unique_ptr<HoleSearch>> makeSearch(std::string_view allocator, HoleSpace space)
{
    const Profile *profile = findProfile(allocator);
    if (profile == nullptr)
        return fail(ErrorKind::usage,
                    {KWB_MSG("hole.unknown-allocator", "there is no allocator \"{name}\""),
                     {{"name", std::string(allocator)}}},
                    {},
                    {KWB_MSG("hole.known-allocators", "known ones: {names}"), {{"names", profileNames()}}});
    if (!isPowerOfTwo(space.pageSize))
        return fail(ErrorKind::usage, {KWB_MSG("hole.page-size", "the page size {size} is no power of two"),
                                       {{"size", hex(space.pageSize)}}});
    KWB_CHECK(checkSpans("ram", space.ram));
    KWB_CHECK(checkSpans("exclude", space.exclude));
    KWB_CHECK(checkSpans("reserved", space.reserved));
    KWB_CHECK(checkSpans("driver_managed", space.driverManaged));
    KWB_CHECK(checkSpans("segments", space.segments));
    if (space.crash) KWB_CHECK(checkSpans("crash", {*space.crash}));
    return profile->makeSearch(std::move(space));
}

} // namespace kwb
