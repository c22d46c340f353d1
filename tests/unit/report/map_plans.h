#pragma once

#include "core/report/display_list.h"
#include "tests/support/sample_plan.h"
#include "tests/support/text_box.h"

#include <QString>

#include <random>

/// Plans that are hard to draw, and what is wrong with a picture.
namespace kwb::test {

inline AddressRange range(std::uint64_t begin, std::uint64_t end)
{
    return {PhysAddr(begin), PhysAddr(end)};
}

inline BootPlan hugeMachine()
{
    BootPlan plan = samplePlan();
    std::vector<AddressRange> ram;
    plan.memory.ranges.clear();
    for (std::uint64_t i = 0; i < 262'144; ++i) {
        ram.push_back(range(i << 29, (i << 29) + (1 << 28)));
        plan.memory.ranges.push_back({ram.back(), MemoryKind::ram, 0, 0});
        if (i % 2 == 0)
            plan.memory.ranges.push_back(
                {range((i << 29) + 0x10000, (i << 29) + 0x30000), MemoryKind::reservedMemory, 1, 0});
    }
    plan.memory.ram = RangeSet(ram);
    plan.memory.firstBlock = ram.front();
    return plan;
}

/// Ranges of every kind and segments anywhere, overlapping as they like.
inline BootPlan randomPlan(std::uint32_t seed)
{
    std::mt19937_64 random(seed);
    BootPlan plan = samplePlan();
    const auto anywhere = [&] {
        const std::uint64_t begin = (random() >> (8 + random() % 40)) & ~std::uint64_t{0xfff};
        const std::uint64_t size = 1 + (random() >> (20 + random() % 40));
        return AddressRange::ofSize(PhysAddr(begin), size);
    };
    plan.memory.ranges.clear();
    std::vector<AddressRange> ram;
    for (std::uint64_t i = 0, count = random() % 60; i < count; ++i) {
        const auto kind = static_cast<MemoryKind>(random() % 15);
        plan.memory.ranges.push_back({anywhere(), kind, 0, 0});
        if (kind == MemoryKind::ram) ram.push_back(plan.memory.ranges.back().range);
    }
    plan.memory.ram = RangeSet(ram);
    plan.memory.firstBlock = ram.empty() ? AddressRange() : plan.memory.ram.ranges().front();
    for (PlannedSegment &segment : plan.segments) {
        segment.mem = anywhere().begin;
        segment.pinned = random() % 3 == 0;
    }
    for (BootExtent &extent : plan.extents)
        extent.range = anywhere();
    return plan;
}

inline std::vector<std::string> labelTexts(const DisplayList &list)
{
    std::vector<std::string> out;
    for (const DisplayItem &item : list.items)
        if (const auto *text = std::get_if<DisplayText>(&item)) out.push_back(text->text);
    return out;
}

inline std::vector<Box> labelBoxes(const DisplayList &list)
{
    std::vector<Box> out;
    for (const DisplayItem &item : list.items)
        if (const auto *text = std::get_if<DisplayText>(&item)) out.push_back(textBox(*text));
    return out;
}

/// Why the picture is wrong, or nothing.
inline QString fault(const DisplayList &list)
{
    const std::vector<Box> labels = labelBoxes(list);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!Box{0, 0, list.width, list.height}.contains(labels[i]))
            return QString("label %1 leaves the picture").arg(i);
        for (std::size_t k = i + 1; k < labels.size(); ++k)
            if (labels[i].overlaps(labels[k]))
                return QString::fromStdString("labels overlap: " + labelTexts(list)[i] + " | " +
                                              labelTexts(list)[k]);
    }
    return {};
}

} // namespace kwb::test
