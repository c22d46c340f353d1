#include "core/report/plan_facts.h"

#include <elf.h>

#include <algorithm>
#include <ranges>

namespace kwb {

namespace {

using Fact = std::optional<FactValue>;

/// Whether a name of the plan is meant by a word of an expression.
bool meansName(std::string_view word, std::string_view planned)
{
    return std::ranges::equal(word, planned,
                              [](char a, char b) { return a == b || (a == '_' && (b == '-' || b == ' ')); });
}

Fact rangeFact(AddressRange range, std::string_view what)
{
    if (what == "begin") return range.begin.value;
    if (what == "end") return range.end.value;
    if (what == "size") return range.size();
    return {};
}

Fact consideredFact(const BootPlan &plan, const std::string &segment)
{
    std::uint64_t count = 0;
    for (const TraceEntry &entry : plan.trace)
        if (entry.about == segment)
            for (const HoleTrace &run : entry.candidates)
                count += run.leftOut ? 0 : run.candidates;
    return count;
}

Fact segmentFact(const BootPlan &plan, std::string_view name, std::string_view what)
{
    const auto it = std::ranges::find_if(
        plan.segments, [&](const PlannedSegment &segment) { return meansName(name, segment.name); });
    if (it == plan.segments.end()) return {};
    if (what == "mem") return it->mem.value;
    if (what == "end") return it->range().end.value;
    if (what == "memsz") return it->memsz;
    if (what == "bufsz") return it->bufsz;
    if (what == "align") return it->align;
    if (what == "position") return static_cast<std::uint64_t>(it - plan.segments.begin()) + 1;
    if (what == "considered") return consideredFact(plan, it->name);
    return {};
}

Fact memoryFact(const BootPlan &plan, std::string_view kind, std::string_view what)
{
    for (const MemoryRange &range : plan.memory.ranges)
        if (meansName(kind, name(range.kind))) return rangeFact(range.range, what);
    return {};
}

Fact extentFact(const BootPlan &plan, std::string_view stage, std::string_view what)
{
    for (const BootExtent &extent : plan.extents)
        if (meansName(stage, name(extent.stage))) return rangeFact(extent.range, what);
    return {};
}

Fact relocationFact(const BootPlan &plan, std::string_view type, std::string_view what)
{
    if (!plan.purgatory) return {};
    const LinkedImage &image = *plan.purgatory;
    const auto isMeant = [&](const AppliedRelocation &row) {
        return relocationName(EM_PPC64, row.type).substr(std::string_view("R_PPC64_").size()) == type;
    };
    const auto row = std::ranges::find_if(image.relocations, isMeant);
    if (row == image.relocations.end()) return {};
    if (what == "count") return static_cast<std::uint64_t>(std::ranges::count_if(image.relocations, isMeant));
    if (what == "place") return row->place.value;
    if (what == "s") return row->s;
    if (what == "addend")
        return row->addend >= 0 ? FactValue(static_cast<std::uint64_t>(row->addend))
                                : FactValue(std::to_string(row->addend));
    if (what == "value") return row->value;
    if (what == "before") return row->before;
    if (what == "after") return row->after;
    if (what == "formula") return relocationFormula(EM_PPC64, row->type);
    if (what == "symbol" && row->symbol < image.symbolNames.size()) return image.symbolNames[row->symbol];
    return {};
}

Fact symbolFact(const BootPlan &plan, std::string_view name)
{
    if (!plan.purgatory) return {};
    const auto it = plan.purgatory->symbols.find(std::string(name));
    return it == plan.purgatory->symbols.end() ? Fact() : Fact(it->second);
}

Fact patchedFact(const BootPlan &plan, std::string_view name)
{
    const auto it = plan.purgatoryValues.find(std::string(name));
    return it == plan.purgatoryValues.end() ? Fact() : Fact(it->second);
}

Fact sectionFact(const BootPlan &plan, std::string_view name, std::string_view what)
{
    if (!plan.purgatory) return {};
    for (const PlacedSection &section : plan.purgatory->layout.sections) {
        if (section.name != "." + std::string(name)) continue;
        if (what == "begin") return plan.purgatory->base.value + section.offset;
        if (what == "size") return section.size;
    }
    return {};
}

std::uint64_t countEdits(const BootPlan &plan, TreeChange change)
{
    return static_cast<std::uint64_t>(std::ranges::count(plan.treeEdits, change, &TreeEdit::change));
}

struct PlainFact {
    std::string_view name;
    Fact (*value)(const BootPlan &plan);
};

constexpr PlainFact plainFacts[] = {
    {"page_size", [](const BootPlan &plan) -> Fact { return plan.pageSize; }},
    {"entry", [](const BootPlan &plan) -> Fact { return plan.entry.value; }},
    {"arch", [](const BootPlan &plan) -> Fact { return plan.arch; }},
    {"allocator", [](const BootPlan &plan) -> Fact { return plan.request.allocator; }},
    {"cmdline", [](const BootPlan &plan) -> Fact { return plan.cmdline; }},
    {"cmdline.with_nul", [](const BootPlan &plan) -> Fact { return std::uint64_t{plan.cmdline.size() + 1}; }},
    {"cmdline.length", [](const BootPlan &plan) -> Fact { return std::uint64_t{plan.cmdline.size()}; }},
    {"old_order", [](const BootPlan &plan) -> Fact { return name(plan.oldByteOrder); }},
    {"new_order", [](const BootPlan &plan) -> Fact { return name(plan.newByteOrder); }},
    {"kernel.file",
     [](const BootPlan &plan) -> Fact {
         return plan.request.kernel ? Fact(plan.request.kernel->fileName) : Fact();
     }},
    {"kernel.loads",
     [](const BootPlan &plan) -> Fact {
         return plan.request.kernel ? Fact(std::uint64_t{plan.request.kernel->loads.size()}) : Fact();
     }},
    {"kernel.entry",
     [](const BootPlan &plan) -> Fact {
         return plan.request.kernel ? Fact(plan.request.kernel->header.entry) : Fact();
     }},
    {"ram.size", [](const BootPlan &plan) -> Fact { return plan.memory.ram.size(); }},
    {"first_block.end", [](const BootPlan &plan) -> Fact { return plan.memory.firstBlock.end.value; }},
    {"segments", [](const BootPlan &plan) -> Fact { return std::uint64_t{plan.segments.size()}; }},
    {"relocations",
     [](const BootPlan &plan) -> Fact {
         return plan.purgatory ? Fact(std::uint64_t{plan.purgatory->relocations.size()}) : Fact();
     }},
    {"sections",
     [](const BootPlan &plan) -> Fact {
         return plan.purgatory ? Fact(std::uint64_t{plan.purgatory->layout.sections.size()}) : Fact();
     }},
    {"toc",
     [](const BootPlan &plan) -> Fact {
         return plan.purgatory && plan.purgatory->toc ? Fact(*plan.purgatory->toc) : Fact();
     }},
    {"edits", [](const BootPlan &plan) -> Fact { return std::uint64_t{plan.treeEdits.size()}; }},
    {"edits.added", [](const BootPlan &plan) -> Fact { return countEdits(plan, TreeChange::add); }},
    {"edits.changed", [](const BootPlan &plan) -> Fact { return countEdits(plan, TreeChange::change); }},
    {"edits.removed", [](const BootPlan &plan) -> Fact { return countEdits(plan, TreeChange::remove); }},
    {"reservations",
     [](const BootPlan &plan) -> Fact { return std::uint64_t{plan.treeAfter.reservations.size()}; }},
    {"digests", [](const BootPlan &plan) -> Fact { return std::uint64_t{plan.digestRows.size()}; }},
    {"late_slots", [](const BootPlan &plan) -> Fact { return std::uint64_t{plan.lateSlots.size()}; }},
    {"findings.errors", [](const BootPlan &plan) -> Fact { return plan.count(Severity::error); }},
    {"findings.warnings", [](const BootPlan &plan) -> Fact { return plan.count(Severity::warning); }},
    {"findings.notes", [](const BootPlan &plan) -> Fact { return plan.count(Severity::note); }},
};

Fact crashFact(const BootPlan &plan, std::string_view what)
{
    if (!plan.crash) return {};
    if (what == "free") return plan.crash->free;
    if (what == "notes") return std::uint64_t{plan.crash->notes.cpus.size()};
    if (what == "dumped") return plan.crash->dumped.size();
    return plan.crash->region ? rangeFact(*plan.crash->region, what) : Fact();
}

/// "kind.name.what": names of the plan hold dots, too ("kernel.1"), so the last part is cut off first.
Fact factOfParts(const BootPlan &plan, std::string_view kind, std::string_view rest)
{
    if (kind == "symbol") return symbolFact(plan, rest);
    if (kind == "value") return patchedFact(plan, rest);
    if (kind == "crash") return crashFact(plan, rest);
    const std::size_t dot = rest.rfind('.');
    if (dot == std::string_view::npos) return {};
    const std::string_view name = rest.substr(0, dot);
    const std::string_view what = rest.substr(dot + 1);
    if (kind == "segment") return segmentFact(plan, name, what);
    if (kind == "memory") return memoryFact(plan, name, what);
    if (kind == "extent") return extentFact(plan, name, what);
    if (kind == "relocation") return relocationFact(plan, name, what);
    if (kind == "section") return sectionFact(plan, name, what);
    return {};
}

} // namespace

Facts planFacts(const BootPlan &plan)
{
    return [&plan](std::string_view name) -> std::optional<FactValue> {
        const auto *plain = std::ranges::find(plainFacts, name, &PlainFact::name);
        if (plain != std::end(plainFacts)) return plain->value(plan);
        const std::size_t dot = name.find('.');
        if (dot == std::string_view::npos) return {};
        return factOfParts(plan, name.substr(0, dot), name.substr(dot + 1));
    };
}

} // namespace kwb
