#include "core/report/inspection_parts.h"

#include "core/report/relocation_facts.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb::inspecting {

namespace {

using Mark = InspectionItem::Mark;

InspectionItem candidateItem(const HoleTrace &run)
{
    InspectionItem item;
    item.mark = run.taken ? Mark::taken : run.leftOut ? Mark::passed : Mark::refused;
    item.value = text(run);
    item.words = run.reason;
    item.link = Subject::ofRange(
        {PhysAddr(run.first), PhysAddr(run.last == ~std::uint64_t{0} ? run.last : run.last + 1)});
    return item;
}

/// Candidates beyond what is shown are counted; the taken one is always there.
void addCandidates(InspectionSection &out, const std::vector<HoleTrace> &runs)
{
    std::size_t shown = 0;
    for (const HoleTrace &run : runs) {
        if (!run.taken && shown >= shownItems) continue;
        ++shown;
        out.items.push_back(candidateItem(run));
        if (!run.quirk.empty())
            out.items.push_back(fact(KWB_MSG("inspect.quirk", "quirk of the real code"), run.quirk));
    }
    if (shown < runs.size())
        out.items.push_back(
            sentence({KWB_MSG("inspect.more-candidates", "{count} more runs of refused places"),
                      {{"count", std::to_string(runs.size() - shown)}}}));
}

/// How many holes were looked at and what became of them; after the sentence that says it for this plan.
void addSearchSummary(InspectionSection &out, const std::vector<HoleTrace> &runs)
{
    std::uint64_t considered = 0;
    std::uint64_t passed = 0;
    const HoleTrace *taken = nullptr;
    for (const HoleTrace &run : runs) {
        (run.leftOut ? passed : considered) += run.candidates;
        if (run.taken) taken = &run;
    }
    if (considered == 0)
        out.items.push_back(sentence(KWB_MSG("inspect.looked-at-none", "There was no hole to look at.")));
    else if (taken == nullptr)
        out.items.push_back(sentence(
            {KWB_MSG("inspect.looked-at-in-vain", "Holes looked at: {count}. None of them was taken."),
             {{"count", std::to_string(considered)}}}));
    else if (considered == 1)
        out.items.push_back(sentence({KWB_MSG("inspect.looked-at-one", "Looked at 1 hole: took {place}."),
                                      {{"place", hex(taken->first)}}}));
    else
        out.items.push_back(sentence(
            {KWB_MSG("inspect.looked-at", "Looked at {count} holes: refused {refused}, took {place}."),
             {{"count", std::to_string(considered)},
              {"refused", std::to_string(considered - taken->candidates)},
              {"place", hex(taken->first)}}}));
    if (passed > 0)
        out.items.push_back(
            sentence({KWB_MSG("inspect.passed-over", "Ranges passed over because they are in use: {count}."),
                      {{"count", std::to_string(passed)}}}));
}

bool isTold(const InspectionSection &section, const Message &reason)
{
    return std::ranges::find(section.items, reason, &InspectionItem::words) != section.items.end();
}

constexpr std::uint64_t bytesALine = 8;

std::string byteLine(ByteView bytes, PhysAddr at)
{
    std::string hexes;
    std::string letters;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        hexes += fmt::format("{}{:02x}", i == 0 ? "" : " ", bytes[i]);
        letters += bytes[i] >= 0x20 && bytes[i] < 0x7f ? static_cast<char>(bytes[i]) : '.';
    }
    return fmt::format("{:08x}  {}  {}", at.value, hexes, letters);
}

} // namespace

InspectionItem fact(MessageTemplate label, std::string value, Subject link)
{
    InspectionItem item;
    item.label = label;
    item.value = std::move(value);
    item.link = std::move(link);
    return item;
}

InspectionItem told(MessageTemplate label, Message words, Subject link)
{
    InspectionItem item;
    item.label = label;
    item.words = std::move(words);
    item.link = std::move(link);
    return item;
}

InspectionItem sentence(Message words, Mark mark)
{
    InspectionItem item;
    item.words = std::move(words);
    item.mark = mark;
    return item;
}

std::string sizeText(std::uint64_t bytes)
{
    return fmt::format("{}  {}", hex(bytes), byteSizeText(bytes));
}

std::string spanText(AddressRange range)
{
    return text(range);
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return Mark::error;
    case Severity::warning:
        return Mark::warning;
    case Severity::note:
        return Mark::note;
    }
    return Mark::note;
}

void addSection(Inspection &out, InspectionSection section)
{
    if (!section.items.empty()) out.sections.push_back(std::move(section));
}

InspectionSection findingsAbout(const BootPlan &plan, std::string_view about)
{
    InspectionSection out{KWB_MSG("inspect.findings", "Findings about it"), {}};
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
        for (const Finding &finding : plan.findings)
            if (finding.severity == severity && finding.about == about && out.items.size() < shownItems) {
                InspectionItem item = sentence(finding.message, markOf(severity));
                item.link = Subject::ofFinding(finding);
                out.items.push_back(std::move(item));
            }
    return out;
}

InspectionSection segmentsIn(const BootPlan &plan, AddressRange range)
{
    InspectionSection out{KWB_MSG("inspect.segments-in", "Segments there"), {}};
    for (const PlannedSegment &segment : plan.segments)
        if (segment.range().overlaps(range) && out.items.size() < shownItems) {
            InspectionItem item;
            item.value = segment.name;
            item.link = Subject::ofSegment(segment);
            item.words = {KWB_MSG("inspect.segment-span", "{range}, after the jump"),
                          {{"range", text(segment.range())}}};
            out.items.push_back(std::move(item));
        }
    return out;
}

InspectionSection memoryAt(const BootPlan &plan, AddressRange range)
{
    InspectionSection out{KWB_MSG("inspect.memory-at", "What lies there"), {}};
    for (const MemoryRange &known : plan.memory.ranges) {
        if (!known.range.overlaps(range) || out.items.size() >= shownItems) continue;
        InspectionItem item;
        item.words = {KWB_MSG("inspect.memory-span", "{what} {range}, now ({source})"),
                      {{"what", title(known.kind)},
                       {"range", text(known.range)},
                       {"source", printable(plan.memory.source(known))}}};
        item.link = Subject::ofMemory(plan.memory, known);
        out.items.push_back(std::move(item));
    }
    for (const BootExtent &extent : plan.extents) {
        if (!extent.range.overlaps(range)) continue;
        InspectionItem item;
        item.words = {KWB_MSG("inspect.extent-later", "{what} {range}, later"),
                      {{"what", extent.title}, {"range", text(extent.range)}}};
        item.link = Subject::ofExtent(extent);
        out.items.push_back(std::move(item));
    }
    return out;
}

InspectionSection firstBytes(const PlannedSegment &segment, std::uint64_t offset, std::size_t count)
{
    InspectionSection out{KWB_MSG("inspect.bytes", "Bytes"), {}};
    std::uint64_t begin = 0;
    for (const Blob &piece : segment.content) {
        for (std::size_t line = 0; line < count; line += bytesALine) {
            const std::uint64_t at = offset + line;
            if (at < begin || at - begin >= piece.size()) continue;
            const std::uint64_t length =
                std::min({bytesALine, piece.size() - (at - begin), std::uint64_t{count} - line});
            InspectionItem item;
            item.value =
                byteLine(piece.bytes().subspan(at - begin, length), PhysAddr(segment.mem.value + at));
            out.items.push_back(std::move(item));
        }
        begin += piece.size();
    }
    return out;
}

InspectionSection firstInstructions(const BootPlan &plan, PhysAddr at, std::size_t count)
{
    InspectionSection out{KWB_MSG("inspect.instructions", "Instructions"), {}};
    if (!plan.purgatory || at < plan.purgatory->base) return out;
    constexpr std::uint64_t instructionBytes = 4;
    const ByteView all(plan.purgatory->bytes);
    const Disassembler disassembler(purgatoryMachine(plan), plan.purgatory->order);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t offset = at.value - plan.purgatory->base.value + i * instructionBytes;
        if (!fits(offset, instructionBytes, all.size())) break;
        const ByteView word = all.subspan(offset, instructionBytes);
        const PhysAddr place(plan.purgatory->base.value + offset);
        InspectionItem item;
        item.value =
            fmt::format("{:08x}  {}  {}", place.value, spacedHex(word), disassembler.text(word, place));
        out.items.push_back(std::move(item));
    }
    return out;
}

InspectionSection whyHere(const BootPlan &plan, const std::string &segment,
                          const std::vector<Message> &reasons)
{
    InspectionSection out{KWB_MSG("inspect.why", "Why here"), {}};
    for (const TraceEntry &entry : plan.trace) {
        // It is said of the request, but is the first reason for the place of each of its segments, if the
        // tool loads crash images.
        if (entry.text.id() == "trace.crash-region" && plan.profile != nullptr &&
            !plan.profile->crashSegments.empty())
            out.items.push_back(sentence(entry.text));
        if (entry.about != segment) continue;
        if (!entry.text.empty()) out.items.push_back(sentence(entry.text));
        if (!entry.candidates.empty()) addSearchSummary(out, entry.candidates);
        addCandidates(out, entry.candidates);
    }
    for (const Message &reason : reasons)
        if (!isTold(out, reason)) out.items.push_back(sentence(reason));
    return out;
}

InspectionItem editItem(const TreeEdit &edit)
{
    InspectionItem item;
    const std::string where = printable(edit.property.empty() ? edit.path : edit.path + ":" + edit.property);
    item.value = fmt::format("{} {}",
                             edit.change == TreeChange::add      ? "+"
                             : edit.change == TreeChange::remove ? "−"
                                                                 : "~",
                             where);
    item.words = edit.rule.message;
    if (edit.path != "/memreserve/" && !edit.property.starts_with('('))
        item.link = edit.property.empty() ? Subject::ofNode(edit.path)
                                          : Subject::ofProperty(edit.path, edit.property);
    return item;
}

} // namespace kwb::inspecting
