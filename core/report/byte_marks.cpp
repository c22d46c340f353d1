#include "core/report/byte_marks.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kwb {

ByteMarks::ByteMarks(std::shared_ptr<const BootPlan> plan)
    : plan_(std::move(plan))
{
    const auto add = [&](ByteMarkKind kind, std::string_view segment, std::uint64_t offset,
                         std::uint64_t length, std::size_t index) {
        const PlannedSegment *found = plan_->segment(segment);
        if (found == nullptr) return;
        if (const auto at = checkedAdd(found->mem.value, offset))
            others_.push_back(
                {kind, AddressRange::ofSize(PhysAddr(*at), length), static_cast<std::uint32_t>(index)});
    };
    constexpr std::uint64_t digestSize = 32;
    for (std::size_t i = 0; i < plan_->digestRows.size(); ++i)
        add(ByteMarkKind::digest, "purgatory", plan_->digestRows[i].offset, digestSize, i);
    for (std::size_t i = 0; i < plan_->lateSlots.size(); ++i)
        add(ByteMarkKind::lateSlot, plan_->lateSlots[i].segment, plan_->lateSlots[i].offset,
            plan_->lateSlots[i].length, i);
    std::ranges::sort(others_, {}, &ByteMark::range);
    if (image() == nullptr) return;
    byPlace_.resize(image()->relocations.size());
    std::iota(byPlace_.begin(), byPlace_.end(), 0u);
    std::ranges::sort(byPlace_, {}, [&](std::uint32_t i) { return image()->relocations[i].place; });
    for (const PlacedSection &section : image()->layout.sections)
        if (section.size != 0)
            names_.push_back(
                {PhysAddr(image()->base.value + section.offset), section.name, true, section.executable});
    for (const auto &[name, address] : image()->symbols)
        names_.push_back({PhysAddr(address), name});
    std::ranges::sort(names_, {}, [](const ByteName &name) { return std::tuple(name.at, !name.section); });
}

std::vector<ByteMark> ByteMarks::marksIn(AddressRange range) const
{
    std::vector<ByteMark> out;
    for (const ByteMark &mark : others_)
        if (mark.range.overlaps(range)) out.push_back(mark);
    if (image() == nullptr) return out;
    // A field is at most 8 bytes long.
    constexpr std::uint64_t longest = 8;
    const PhysAddr from(range.begin.value > longest ? range.begin.value - longest : 0);
    const auto &rows = image()->relocations;
    auto at = std::ranges::lower_bound(byPlace_, from, {}, [&](std::uint32_t i) { return rows[i].place; });
    for (; at != byPlace_.end() && rows[*at].place < range.end; ++at) {
        const auto field = AddressRange::ofSize(rows[*at].place, rows[*at].width);
        if (field.overlaps(range)) out.push_back({ByteMarkKind::relocation, field, *at});
    }
    return out;
}

std::vector<ByteName> ByteMarks::namesIn(AddressRange range) const
{
    const auto first = std::ranges::lower_bound(names_, range.begin, {}, &ByteName::at);
    const auto last = std::ranges::lower_bound(first, names_.end(), range.end, {}, &ByteName::at);
    return {first, last};
}

Message ByteMarks::about(const ByteMark &mark) const
{
    switch (mark.kind) {
    case ByteMarkKind::relocation: {
        const RelocationFacts facts(purgatoryMachine(*plan_), *image(), image()->relocations[mark.index]);
        return {
            KWB_MSG("byte-marks.relocation", "{type} against {symbol}: {formula}"),
            {{"type", facts.type()}, {"symbol", facts.symbol()}, {"formula", facts.formulaWithNumbers()}}};
    }
    case ByteMarkKind::digest:
        return {KWB_MSG("byte-marks.digest", "SHA-256 of segment {segment}"),
                {{"segment", plan_->digestRows[mark.index].segment}}};
    case ByteMarkKind::lateSlot:
        return {KWB_MSG("byte-marks.late", "{kind}: the target writes these bytes when it loads"),
                {{"kind", plan_->lateSlots[mark.index].kind}}};
    }
    return {};
}

Subject ByteMarks::subject(const ByteMark &mark) const
{
    if (mark.kind == ByteMarkKind::relocation && image() != nullptr)
        return Subject::ofRelocation(image()->relocations[mark.index]);
    return Subject::ofRange(mark.range);
}

} // namespace kwb
