#include "core/report/subject.h"

#include "core/base/bytes.h"
#include "core/report/filter_words.h"

#include <algorithm>

namespace kwb {

namespace {

const PlannedSegment *segmentAt(const BootPlan &plan, PhysAddr address)
{
    const auto it = std::ranges::find_if(
        plan.segments, [&](const PlannedSegment &segment) { return segment.range().contains(address); });
    return it == plan.segments.end() ? nullptr : &*it;
}

Subject symbolOf(const LinkedImage &image, const std::string &name)
{
    const auto it = image.symbols.find(name);
    if (it == image.symbols.end()) return {};
    const auto size = image.symbolSizes.find(name);
    const std::uint64_t bytes = size == image.symbolSizes.end() ? 0 : size->second;
    return {Subject::Kind::symbol,
            name,
            {},
            AddressRange::ofSize(PhysAddr(it->second), std::max<std::uint64_t>(bytes, 1))};
}

Subject sectionOf(const LinkedImage &image, const std::string &name)
{
    for (const PlacedSection &section : image.layout.sections)
        if (section.name == name) return {Subject::Kind::section, name, {}, image.rangeOf(section)};
    return {};
}

/// Relocations are in the order of their sections, not of their places.
Subject relocationAt(const LinkedImage &image, PhysAddr place)
{
    const auto it = std::ranges::find(image.relocations, place, &AppliedRelocation::place);
    return it == image.relocations.end() ? Subject() : Subject::ofRelocation(*it);
}

Subject memoryAgain(const MemoryMap &map, const Subject &subject)
{
    Subject nearest;
    for (const MemoryRange &range : map.ranges) {
        if (name(range.kind) != subject.name) continue;
        const Subject found = Subject::ofMemory(map, range);
        if (found == subject) return found;
        if (found.detail == subject.detail && nearest.empty()) nearest = found;
    }
    return nearest;
}

/// The reservation block is named as in the steps of TreeEdit.
bool inReservations(const DeviceTree &tree, const Subject &subject)
{
    return std::ranges::any_of(tree.reservations, [&](const TreeReservation &row) {
        return subject.kind == Subject::Kind::treeNode || hex(row.address) == subject.detail;
    });
}

/// Whether the tree has it now or had it before its edits.
bool inTrees(const BootPlan &plan, const Subject &subject)
{
    for (const DeviceTree *tree : {&plan.treeAfter, &plan.treeBefore}) {
        if (subject.name == "/memreserve/" && inReservations(*tree, subject)) return true;
        if (const TreeNode *node = tree->find(subject.name);
            node != nullptr &&
            (subject.kind == Subject::Kind::treeNode || node->property(subject.detail) != nullptr))
            return true;
    }
    return false;
}

} // namespace

Subject Subject::ofSegment(const PlannedSegment &segment)
{
    return {Kind::segment, segment.name, {}, segment.range()};
}

Subject Subject::ofMemory(const MemoryMap &map, const MemoryRange &range)
{
    return {Kind::memory, kwb::name(range.kind), map.source(range), range.range};
}

Subject Subject::ofExtent(const BootExtent &extent)
{
    return {Kind::extent, extent.name, {}, extent.range};
}

Subject Subject::ofRelocation(const AppliedRelocation &relocation)
{
    return {Kind::relocation,
            hex(relocation.place),
            {},
            AddressRange::ofSize(relocation.place, relocation.width)};
}

Subject Subject::ofAddress(PhysAddr address)
{
    return ofRange(AddressRange::ofSize(address, 1));
}

Subject Subject::ofRange(AddressRange range)
{
    return {Kind::address, {}, {}, range};
}

Subject Subject::ofNode(std::string path)
{
    return {Kind::treeNode, std::move(path), {}, {}};
}

Subject Subject::ofProperty(std::string path, std::string property)
{
    return {Kind::property, std::move(path), std::move(property), {}};
}

Subject Subject::ofFinding(const Finding &finding)
{
    return {Kind::finding, finding.code, finding.about, {}};
}

Subject findAgain(const BootPlan &plan, const Subject &subject)
{
    using enum Subject::Kind;
    switch (subject.kind) {
    case none:
        return {};
    case address:
    case profile:
        return subject;
    case segment:
        if (const PlannedSegment *found = plan.segment(subject.name)) return Subject::ofSegment(*found);
        return {};
    case memory:
        return memoryAgain(plan.memory, subject);
    case extent:
        for (const BootExtent &candidate : plan.extents)
            if (candidate.name == subject.name) return Subject::ofExtent(candidate);
        return {};
    case reserve:
        return std::ranges::find(plan.request.reserves, subject.range) != plan.request.reserves.end()
                   ? subject
                   : Subject();
    case section:
        return plan.purgatory ? sectionOf(*plan.purgatory, subject.name) : Subject();
    case symbol:
        return plan.purgatory ? symbolOf(*plan.purgatory, subject.name) : Subject();
    case relocation:
        return plan.purgatory ? relocationAt(*plan.purgatory, subject.range.begin) : Subject();
    case treeNode:
    case property:
        return inTrees(plan, subject) ? subject : Subject();
    case finding:
        return std::ranges::any_of(
                   plan.findings,
                   [&](const Finding &candidate) { return Subject::ofFinding(candidate) == subject; })
                   ? subject
                   : Subject();
    }
    return {};
}

const PlannedSegment *segmentOf(const BootPlan &plan, const Subject &subject)
{
    using enum Subject::Kind;
    switch (subject.kind) {
    case segment:
        return plan.segment(subject.name);
    case treeNode:
    case property:
        return plan.segment("fdt");
    case finding:
        return plan.segment(subject.detail);
    case address:
    case section:
    case symbol:
    case relocation:
        return segmentAt(plan, subject.range.begin);
    case none:
    case memory:
    case extent:
    case reserve:
    case profile:
        return nullptr;
    }
    return nullptr;
}

std::optional<Subject> parseSubject(const BootPlan &plan, std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    if (text.empty()) return std::nullopt;
    if (text.starts_with('/')) {
        Subject node = Subject::ofNode(std::string(text));
        if (inTrees(plan, node)) return node;
        const std::size_t colon = text.rfind(':');
        if (colon == std::string_view::npos) return std::nullopt;
        Subject property =
            Subject::ofProperty(std::string(text.substr(0, colon)), std::string(text.substr(colon + 1)));
        return inTrees(plan, property) ? std::optional(std::move(property)) : std::nullopt;
    }
    if (const PlannedSegment *segment = plan.segment(text)) return Subject::ofSegment(*segment);
    if (plan.purgatory) {
        if (Subject symbol = symbolOf(*plan.purgatory, std::string(text)); !symbol.empty()) return symbol;
        if (Subject section = sectionOf(*plan.purgatory, std::string(text)); !section.empty()) return section;
    }
    for (const MemoryRange &range : plan.memory.ranges)
        if (lowered(text) == name(range.kind)) return Subject::ofMemory(plan.memory, range);
    // People copy addresses out of logs without their prefix.
    const auto number = text.starts_with("0x") ? parseHex(text) : parseHex("0x" + std::string(text));
    if (number) return Subject::ofAddress(PhysAddr(*number));
    return std::nullopt;
}

Subject causeOf(const BootPlan &plan, const Finding &finding)
{
    if (!finding.about.empty())
        if (const auto found = parseSubject(plan, finding.about);
            found && found->kind != Subject::Kind::address)
            return *found;
    return Subject::ofFinding(finding);
}

} // namespace kwb
