#include "core/report/inspection.h"

#include "core/report/evidence_title.h"
#include "core/report/inspection_parts.h"
#include "core/report/segment_role.h"
#include "core/report/text.h"

#include <algorithm>

namespace kwb {

namespace inspecting {

namespace {

using Mark = InspectionItem::Mark;

Message orderText(ByteOrder order)
{
    return order == ByteOrder::big ? KWB_MSG("inspect.big-endian", "big-endian")
                                   : KWB_MSG("inspect.little-endian", "little-endian");
}

InspectionSection planFactsSection(const BootPlan &plan)
{
    InspectionSection out;
    if (plan.request.target)
        out.items.push_back(
            fact(KWB_MSG("inspect.machine", "machine"), printable(plan.request.target->name)));
    out.items.push_back(fact(KWB_MSG("inspect.ram", "RAM"), byteSizeText(plan.memory.ram.size())));
    out.items.push_back(fact(KWB_MSG("inspect.page-size", "page size"), byteSizeText(plan.pageSize)));
    if (plan.request.kernel)
        out.items.push_back(
            fact(KWB_MSG("inspect.kernel-file", "new kernel"), printable(plan.request.kernel->fileName)));
    out.items.push_back(
        told(KWB_MSG("inspect.running-order", "running kernel"), orderText(plan.oldByteOrder)));
    out.items.push_back(told(KWB_MSG("inspect.new-order", "new kernel is"), orderText(plan.newByteOrder)));
    out.items.push_back(fact(KWB_MSG("inspect.allocator", "allocator"), plan.request.allocator,
                             {Subject::Kind::profile, plan.request.allocator, {}, {}}));
    out.items.push_back(
        fact(KWB_MSG("inspect.entry", "entry"), hex(plan.entry), Subject::ofAddress(plan.entry)));
    out.items.push_back(fact(KWB_MSG("inspect.edit-count", "tree edits"),
                             std::to_string(plan.treeEdits.size()), Subject::ofNode("/chosen")));
    if (plan.purgatory)
        out.items.push_back(fact(KWB_MSG("inspect.relocation-count", "relocations"),
                                 std::to_string(plan.purgatory->relocations.size())));
    return out;
}

InspectionSection planSegments(const BootPlan &plan)
{
    InspectionSection out{KWB_MSG("inspect.segments", "Segments"), {}};
    for (const PlannedSegment &segment : plan.segments) {
        InspectionItem item;
        item.label = segmentTitle(segment.name);
        item.value = spanText(segment.range());
        item.link = Subject::ofSegment(segment);
        out.items.push_back(std::move(item));
    }
    for (const std::string &segment : plan.unplaced) {
        InspectionItem item = sentence(KWB_MSG("inspect.no-place", "no place"), Mark::error);
        item.label = segmentTitle(segment);
        item.link = {Subject::Kind::segment, segment, {}, {}};
        out.items.push_back(std::move(item));
    }
    return out;
}

InspectionSection planFindings(const BootPlan &plan)
{
    InspectionSection out{KWB_MSG("inspect.all-findings", "Findings"), {}};
    out.items.push_back(sentence(
        {KWB_MSG("inspect.finding-counts", "Errors: {errors}; warnings: {warnings}; notes: {notes}."),
         {{"errors", std::to_string(plan.count(Severity::error))},
          {"warnings", std::to_string(plan.count(Severity::warning))},
          {"notes", std::to_string(plan.count(Severity::note))}}}));
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
        for (const Finding &finding : plan.findings) {
            if (finding.severity != severity || out.items.size() > shownItems) continue;
            InspectionItem item = sentence(finding.message, markOf(severity));
            item.link = Subject::ofFinding(finding);
            out.items.push_back(std::move(item));
        }
    if (plan.findings.size() > shownItems)
        out.items.push_back(sentence({KWB_MSG("inspect.more-findings", "{count} more in the tab Findings"),
                                      {{"count", std::to_string(plan.findings.size() - shownItems)}}}));
    return out;
}

Inspection found(const Task &task, const Subject &subject)
{
    using enum Subject::Kind;
    switch (subject.kind) {
    case none:
        return ofPlan(task);
    case segment:
        return ofSegment(task, *task.plan.segment(subject.name));
    case memory:
        return ofMemory(task, subject);
    case extent:
        return ofExtent(task, *std::ranges::find(task.plan.extents, subject.name, &BootExtent::name));
    case address:
    case reserve:
        return ofRange(task, subject);
    case section:
        return ofSection(task, subject);
    case symbol:
        return ofSymbol(task, subject);
    case relocation:
        return ofRelocation(task, subject);
    case treeNode:
    case property:
        return ofTree(task, subject);
    case finding:
        return ofFinding(task, *std::ranges::find_if(task.plan.findings, [&](const Finding &each) {
                             return Subject::ofFinding(each) == subject;
                         }));
    case profile:
        if (const Profile *known = findProfile(subject.name)) return ofProfile(task, *known);
        return ofPlan(task);
    }
    return ofPlan(task);
}

} // namespace

Inspection ofPlan(const Task &task)
{
    Inspection out;
    out.title = KWB_MSG("inspect.plan", "The whole plan");
    out.kind = task.plan.hasErrors() ? KWB_MSG("inspect.not-ready", "will not boot as it is")
                                     : KWB_MSG("inspect.ready", "ready");
    addSection(out, planFactsSection(task.plan));
    addSection(out, planSegments(task.plan));
    addSection(out, planFindings(task.plan));
    return out;
}

Inspection ofFinding(const Task &task, const Finding &finding)
{
    Inspection out;
    out.name = finding.code;
    out.kind = finding.severity == Severity::error     ? KWB_MSG("inspect.error", "error")
               : finding.severity == Severity::warning ? KWB_MSG("inspect.warning", "warning")
                                                       : KWB_MSG("inspect.note", "note");
    out.role = finding.severity == Severity::error     ? Role::conflict
               : finding.severity == Severity::warning ? Role::warning
                                                       : Role::mutedText;
    InspectionSection facts;
    facts.items.push_back(sentence(finding.message, markOf(finding.severity)));
    if (const Subject cause = causeOf(task.plan, finding); cause.kind != Subject::Kind::finding)
        facts.items.push_back(fact(KWB_MSG("inspect.about", "about"), printable(finding.about), cause));
    addSection(out, std::move(facts));
    InspectionSection evidence{KWB_MSG("inspect.evidence", "Evidence"), {}};
    for (const auto &[key, value] : finding.evidence) {
        InspectionItem item;
        if (const auto title = evidenceTitle(key))
            item.label = *title;
        else
            item.key = printable(key);
        if (const Message *words = evidenceWords(finding, key))
            item.words = printable(*words);
        else
            item.value = printable(value);
        if (const auto address = parseHex(value)) item.link = Subject::ofAddress(PhysAddr(*address));
        evidence.items.push_back(std::move(item));
    }
    addSection(out, std::move(evidence));
    if (!finding.remedy.empty())
        addSection(out, {KWB_MSG("inspect.remedy", "What to do"), {sentence(finding.remedy)}});
    if (const FindingRule *rule = findFindingRule(finding.code))
        addSection(out, {KWB_MSG("inspect.cause", "Why it matters"),
                         {sentence(rule->cause), fact(KWB_MSG("inspect.rule", "rule"), rule->source)}});
    return out;
}

Inspection ofProfile(const Task &task, const Profile &profile)
{
    Inspection out;
    out.name = profile.name;
    out.kind = profile.name == task.plan.request.allocator
                   ? KWB_MSG("inspect.allocator-used", "the allocator of this plan")
                   : KWB_MSG("inspect.allocator-other", "another allocator");
    InspectionSection facts;
    facts.items = {told(KWB_MSG("inspect.summary", "in short"), profile.title),
                   fact(KWB_MSG("inspect.rule", "rule"), profile.source)};
    addSection(out, std::move(facts));
    if (profile.name == task.plan.request.allocator) addSection(out, planSegments(task.plan));
    return out;
}

} // namespace inspecting

Inspection inspect(const BootPlan &plan, const Subject &subject, const InspectionExtras &extras)
{
    const inspecting::Task task{plan, extras};
    if (subject.kind == Subject::Kind::segment &&
        std::ranges::find(plan.unplaced, subject.name) != plan.unplaced.end())
        return inspecting::ofUnplaced(task, subject.name);
    return inspecting::found(task, findAgain(plan, subject));
}

std::string inspectionText(const Inspection &inspection, const Say &say)
{
    std::string out = inspection.name.empty() ? say(inspection.title) : inspection.name;
    out += "\n" + say(inspection.kind) + "\n";
    for (const InspectionSection &section : inspection.sections) {
        out += "\n";
        if (!section.title.empty()) out += say(section.title) + "\n";
        for (const InspectionItem &item : section.items) {
            if (item.action != InspectionItem::Action::none) continue;
            std::string line;
            for (const std::string &part : {item.label.empty() ? item.key : say(item.label), item.value,
                                            item.words.empty() ? std::string() : say(item.words)})
                if (!part.empty()) line += (line.empty() ? "" : "\t") + part;
            out += line + "\n";
        }
    }
    return out;
}

} // namespace kwb
