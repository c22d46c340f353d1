#include "core/report/inspection_parts.h"

#include "core/report/text.h"

#include <elf.h>
#include <fmt/format.h>

#include <algorithm>

/// Parts of the purgatory: sections, symbols, relocations.
namespace kwb::inspecting {

namespace {

AddressRange placedRange(const LinkedImage &image, const PlacedSection &section)
{
    const auto begin = checkedAdd(image.base.value, section.offset);
    return begin ? AddressRange::ofSize(PhysAddr(*begin), section.size) : AddressRange();
}

Subject sectionSubject(const LinkedImage &image, const PlacedSection &section)
{
    return {Subject::Kind::section, section.name, {}, placedRange(image, section)};
}

void addContainers(const BootPlan &plan, PhysAddr at, InspectionSection &out)
{
    for (const PlacedSection &section : plan.purgatory->layout.sections)
        if (placedRange(*plan.purgatory, section).contains(at))
            out.items.push_back(fact(KWB_MSG("inspect.in-section", "section"), section.name,
                                     sectionSubject(*plan.purgatory, section)));
    if (const PlannedSegment *segment = segmentOf(plan, Subject::ofAddress(at)))
        out.items.push_back(
            fact(KWB_MSG("inspect.in-segment", "segment"), segment->name, Subject::ofSegment(*segment)));
}

std::string fieldText(std::uint64_t value, std::uint8_t width)
{
    return fmt::format("0x{:0{}x}", value, width * 2);
}

InspectionSection relocationFacts(const BootPlan &plan, const AppliedRelocation &row)
{
    const LinkedImage &image = *plan.purgatory;
    const std::string symbol =
        row.symbol < image.symbolNames.size() ? printable(image.symbolNames[row.symbol]) : "";
    InspectionSection out;
    out.items = {
        fact(KWB_MSG("inspect.place", "place (P)"), hex(row.place), Subject::ofAddress(row.place)),
        fact(KWB_MSG("inspect.symbol", "symbol"), symbol,
             image.symbols.contains(symbol)
                 ? Subject{Subject::Kind::symbol, symbol, {}, AddressRange::ofSize(PhysAddr(row.s), 1)}
                 : Subject()),
        fact(KWB_MSG("inspect.symbol-value", "its address (S)"), hex(row.s),
             Subject::ofAddress(PhysAddr(row.s))),
        fact(KWB_MSG("inspect.addend", "addend (A)"),
             row.addend < 0 ? "-" + hex(std::uint64_t{0} - static_cast<std::uint64_t>(row.addend))
                            : hex(static_cast<std::uint64_t>(row.addend)))};
    if (const std::string formula = relocationFormula(EM_PPC64, row.type); !formula.empty()) {
        if (formula.find("TOC") != std::string::npos && image.toc)
            out.items.push_back(fact(KWB_MSG("inspect.toc", "table of contents (TOC)"), hex(*image.toc)));
        out.items.push_back(fact(KWB_MSG("inspect.formula", "formula"), formula));
    }
    out.items.push_back(fact(KWB_MSG("inspect.value", "value"), hex(row.value)));
    out.items.push_back(
        fact(KWB_MSG("inspect.field", "field"),
             fmt::format("{} → {}", fieldText(row.before, row.width), fieldText(row.after, row.width))));
    if (row.room != ~std::uint64_t{0})
        out.items.push_back(fact(KWB_MSG("inspect.room", "room to its limit"), sizeText(row.room)));
    addContainers(plan, row.place, out);
    return out;
}

} // namespace

Inspection ofRelocation(const Task &task, const Subject &subject)
{
    Inspection out;
    out.role = Role::purgatory;
    const auto &rows = task.plan.purgatory->relocations;
    const auto row = std::ranges::find(rows, subject.range.begin, &AppliedRelocation::place);
    if (row == rows.end()) return ofPlan(task);
    out.name = relocationName(EM_PPC64, row->type);
    out.kind = {
        KWB_MSG("inspect.relocation-of", "relocation {position} of {count}"),
        {{"position", std::to_string(row - rows.begin() + 1)}, {"count", std::to_string(rows.size())}}};
    addSection(out, relocationFacts(task.plan, *row));
    if (const PlannedSegment *segment = segmentOf(task.plan, subject))
        addSection(out,
                   firstBytes(*segment, (row->place.value & ~std::uint64_t{3}) - segment->mem.value, 16));
    return out;
}

Inspection ofSymbol(const Task &task, const Subject &subject)
{
    Inspection out;
    out.name = subject.name;
    out.kind = KWB_MSG("inspect.symbol-kind", "symbol of the purgatory");
    out.role = Role::purgatory;
    const LinkedImage &image = *task.plan.purgatory;
    InspectionSection facts;
    facts.items.push_back(fact(KWB_MSG("inspect.address", "address"), hex(subject.range.begin),
                               Subject::ofAddress(subject.range.begin)));
    const auto size = image.symbolSizes.find(subject.name);
    if (size != image.symbolSizes.end())
        facts.items.push_back(fact(KWB_MSG("inspect.size", "size"), sizeText(size->second)));
    const auto value = task.plan.purgatoryValues.find(subject.name);
    if (value != task.plan.purgatoryValues.end())
        facts.items.push_back(fact(KWB_MSG("inspect.patched", "value written into it"), hex(value->second),
                                   Subject::ofAddress(PhysAddr(value->second))));
    const auto users = std::ranges::count_if(image.relocations, [&](const AppliedRelocation &row) {
        return row.symbol < image.symbolNames.size() && image.symbolNames[row.symbol] == subject.name;
    });
    facts.items.push_back(fact(KWB_MSG("inspect.users", "relocations that name it"), std::to_string(users)));
    addContainers(task.plan, subject.range.begin, facts);
    addSection(out, std::move(facts));
    if (const PlannedSegment *segment = segmentOf(task.plan, subject))
        addSection(out, firstBytes(*segment, subject.range.begin.value - segment->mem.value, 32));
    return out;
}

Inspection ofSection(const Task &task, const Subject &subject)
{
    Inspection out;
    out.name = subject.name;
    out.kind = KWB_MSG("inspect.section-kind", "section of the purgatory");
    out.role = Role::purgatory;
    const LinkedImage &image = *task.plan.purgatory;
    const auto section = std::ranges::find(image.layout.sections, subject.name, &PlacedSection::name);
    if (section == image.layout.sections.end()) return ofPlan(task);
    const auto number = static_cast<std::size_t>(section - image.layout.sections.begin());
    const auto changed = std::ranges::count_if(
        image.relocations, [&](const AppliedRelocation &row) { return row.section == number; });
    InspectionSection facts;
    facts.items = {
        fact(KWB_MSG("inspect.range", "range"), spanText(subject.range), Subject::ofRange(subject.range)),
        fact(KWB_MSG("inspect.size", "size"), sizeText(section->size)),
        fact(KWB_MSG("inspect.align", "alignment"), sizeText(section->align)),
        told(KWB_MSG("inspect.holds", "holds"), section->executable ? KWB_MSG("inspect.code", "instructions")
                                                : section->noBits
                                                    ? KWB_MSG("inspect.zeros", "zeros: nothing in the file")
                                                    : KWB_MSG("inspect.data", "data")),
        fact(KWB_MSG("inspect.relocated", "relocations inside"), std::to_string(changed))};
    if (const PlannedSegment *segment = segmentOf(task.plan, subject)) {
        facts.items.push_back(
            fact(KWB_MSG("inspect.in-segment", "segment"), segment->name, Subject::ofSegment(*segment)));
        addSection(out, std::move(facts));
        addSection(out, firstBytes(*segment, subject.range.begin.value - segment->mem.value,
                                   static_cast<std::size_t>(std::min<std::uint64_t>(section->size, 64))));
    } else {
        addSection(out, std::move(facts));
    }
    return out;
}

} // namespace kwb::inspecting
