#include "core/report/inspection_parts.h"

#include "core/report/relocation_facts.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>

/// Parts of the purgatory: sections, symbols, relocations.
namespace kwb::inspecting {

namespace {

Subject sectionSubject(const LinkedImage &image, const PlacedSection &section)
{
    return {Subject::Kind::section, section.name, {}, image.rangeOf(section)};
}

void addContainers(const BootPlan &plan, PhysAddr at, InspectionSection &out)
{
    for (const PlacedSection &section : plan.purgatory->layout.sections)
        if (plan.purgatory->rangeOf(section).contains(at))
            out.items.push_back(fact(KWB_MSG("inspect.in-section", "section"), section.name,
                                     sectionSubject(*plan.purgatory, section)));
    if (const PlannedSegment *segment = segmentOf(plan, Subject::ofAddress(at)))
        out.items.push_back(
            fact(KWB_MSG("inspect.in-segment", "segment"), segment->name, Subject::ofSegment(*segment)));
}

bool containingCode(const LinkedImage &image, PhysAddr at)
{
    return std::ranges::any_of(image.layout.sections, [&](const PlacedSection &section) {
        return section.executable && image.rangeOf(section).contains(at);
    });
}

/// What a letter of a formula is; with its value it makes a row.
MessageTemplate letterTitle(const std::string &letter)
{
    if (letter == "S") return KWB_MSG("inspect.symbol-value", "its address (S)");
    if (letter == "A") return KWB_MSG("inspect.addend", "addend (A)");
    if (letter == "P") return KWB_MSG("inspect.place", "place (P)");
    if (letter == ".TOC.") return KWB_MSG("inspect.toc", "table of contents (.TOC.)");
    return KWB_MSG("inspect.letter", "another number of the formula");
}

InspectionSection relocationNumbers(const BootPlan &plan, const AppliedRelocation &row)
{
    const RelocationFacts facts(purgatoryMachine(plan), *plan.purgatory, row);
    InspectionSection out;
    const Subject symbol = findAgain(plan, {Subject::Kind::symbol, facts.symbol(), {}, {}});
    out.items = {fact(KWB_MSG("inspect.symbol", "symbol"), printable(facts.symbol()), symbol),
                 fact(KWB_MSG("inspect.leads-to", "leads to"), hex(facts.target()),
                      Subject::ofAddress(facts.target()))};
    for (const RelocationLetter &letter : facts.letters()) {
        const auto address = letter.letter == "A" ? std::nullopt : parseHex(letter.value);
        out.items.push_back(fact(letterTitle(letter.letter), letter.value,
                                 address ? Subject::ofAddress(PhysAddr(*address)) : Subject()));
    }
    out.items.push_back(fact(KWB_MSG("inspect.formula", "formula"), facts.formulaWithNumbers()));
    out.items.push_back(
        fact(KWB_MSG("inspect.field", "field"), fmt::format("{} → {}", facts.before(), facts.after())));
    if (const auto reach = facts.reach())
        out.items.push_back(
            fact(KWB_MSG("inspect.reach", "of the way to its limit"), RelocationFacts::reachText(*reach)));
    addContainers(plan, row.place, out);
    return out;
}

/// The instruction that was changed, before and after.
InspectionSection changedInstruction(const BootPlan &plan, const AppliedRelocation &row)
{
    const RelocatedWord word = RelocationFacts(purgatoryMachine(plan), *plan.purgatory, row).word();
    InspectionSection out{KWB_MSG("inspect.instruction", "Instruction"), {}};
    if (!word.code) return out;
    const Disassembler disassembler(purgatoryMachine(plan), plan.purgatory->order);
    out.items = {fact(KWB_MSG("inspect.before", "before"), disassembler.text(word.before, word.at)),
                 fact(KWB_MSG("inspect.after", "after"), disassembler.text(word.after, word.at))};
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
    out.name = relocationName(purgatoryMachine(task.plan), row->type);
    out.kind = {
        KWB_MSG("inspect.relocation-of", "relocation {position} of {count}"),
        {{"position", std::to_string(row - rows.begin() + 1)}, {"count", std::to_string(rows.size())}}};
    addSection(out, relocationNumbers(task.plan, *row));
    addSection(out, changedInstruction(task.plan, *row));
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
    if (containingCode(image, subject.range.begin))
        addSection(out, firstInstructions(task.plan, subject.range.begin, 6));
    else if (const PlannedSegment *segment = segmentOf(task.plan, subject))
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
        if (section->executable)
            addSection(out, firstInstructions(task.plan, subject.range.begin, 6));
        else
            addSection(out, firstBytes(*segment, subject.range.begin.value - segment->mem.value,
                                       static_cast<std::size_t>(std::min<std::uint64_t>(section->size, 64))));
    } else {
        addSection(out, std::move(facts));
    }
    return out;
}

} // namespace kwb::inspecting
