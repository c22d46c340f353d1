#include "core/rehearsal/rehearsal.h"
#include "core/report/explain.h"
#include "core/report/finding_json.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

const char *sentence(RehearsalEnd end)
{
    switch (end) {
    case RehearsalEnd::poweredOff:
        return "the machine switched itself off";
    case RehearsalEnd::reset:
        return "the machine started anew";
    case RehearsalEnd::panicked:
        return "the new kernel panicked";
    case RehearsalEnd::killed:
        return "QEMU was ended from outside";
    case RehearsalEnd::seenAll:
        return "all was seen";
    case RehearsalEnd::stopped:
        return "the purgatory stopped";
    case RehearsalEnd::timedOut:
        return "the time was over";
    }
    return "";
}

Json orNull(const std::optional<bool> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json lineJson(const ConsoleLine &line)
{
    return Json{{"seconds", line.seconds}, {"text", line.text}};
}

/// The plan's errors: it ran all the same.
std::string errorsText(const Rehearsal &rehearsal)
{
    std::vector<Finding> errors;
    std::ranges::copy_if(rehearsal.findings, std::back_inserter(errors),
                         [](const Finding &f) { return f.severity == Severity::error; });
    std::string out;
    out += findingsText(errors);
    if (!rehearsal.givenErrors.empty())
        out += "  as it was given, for the other machine:\n" + findingsText(rehearsal.givenErrors);
    const std::uint64_t listed = errors.size() + rehearsal.givenErrors.size();
    if (rehearsal.planErrors > listed)
        out += fmt::format("  the bundle's plan.json tells of {} only\n", listed);
    return out;
}

} // namespace

std::vector<Message> Rehearsal::whyNotGood() const
{
    std::vector<Message> out;
    if (noRoom) {
        out.emplace_back(KWB_MSG("rehearsal.not-run", "a segment has no room, so nothing was run"));
        return out;
    }
    for (const VerdictStep &step : verdict.steps)
        if (step.required && !step.seen)
            out.push_back({KWB_MSG("rehearsal.not-seen", "not seen: {step}"), {{"step", title(step)}}});
    for (const ConsoleLine &line : verdict.troubles)
        out.push_back(
            {KWB_MSG("rehearsal.trouble", "the console says: {line}"), {{"line", printable(line.text)}}});
    if (end == RehearsalEnd::panicked)
        out.emplace_back(KWB_MSG("rehearsal.panicked", "the new kernel panicked"));
    if (end == RehearsalEnd::killed)
        out.emplace_back(KWB_MSG("rehearsal.killed", "QEMU was ended from outside"));
    if (planErrors > 0)
        out.push_back({KWB_MSG("rehearsal.plan-errors", "the plan has errors ({count}), whatever was seen"),
                       {{"count", std::to_string(planErrors)}}});
    return out;
}

std::string rehearsalText(const Rehearsal &rehearsal)
{
    std::string out =
        fmt::format("rehearsal of plan {} on {} with {}: {}\n\n", rehearsal.id, name(rehearsal.machine),
                    byteSizeText(rehearsal.memory), rehearsal.ok() ? "good" : "NOT good");
    TextTable table({"", "", ">", ""});
    for (const VerdictStep &step : rehearsal.verdict.steps)
        table.add({step.seen       ? "seen"
                   : step.required ? "MISSING"
                                   : "–",
                   title(step).text(), step.seen ? fmt::format("{:.2f} s", step.seen->seconds) : "",
                   step.seen ? printable(step.seen->text).substr(0, 100) : ""});
    out += table.text();
    for (const Message &reason : rehearsal.whyNotGood())
        out += wrapped(printable(reason.text()), 4, "  ! ");
    out += errorsText(rehearsal);
    return out + fmt::format("\n  {} after {:.1f} s\n", sentence(rehearsal.end), rehearsal.seconds);
}

std::string rehearsalJson(const Rehearsal &rehearsal)
{
    const Verdict &verdict = rehearsal.verdict;
    JsonDocument out;
    out.field("schema", "kexec-workbench/rehearsal/1");
    out.field("ok", rehearsal.ok());
    out.field("id", rehearsal.id);
    out.field("machine", name(rehearsal.machine));
    out.field("memory", hex(rehearsal.memory));
    out.field("cpus", rehearsal.cpus);
    out.field("replanned", rehearsal.replanned ? Json(rehearsal.replanned->text()) : Json(nullptr));
    out.field("plan_errors", rehearsal.planErrors);
    std::vector<std::pair<const char *, const Finding *>> findings;
    for (const Finding &finding : rehearsal.findings)
        findings.emplace_back("run", &finding);
    for (const Finding &finding : rehearsal.givenErrors)
        findings.emplace_back("given", &finding);
    out.rows("findings", findings, [](const auto &row) {
        Json json = findingJson(*row.second);
        json["plan"] = row.first;
        return json;
    });
    out.field("end", name(rehearsal.end));
    out.field("seconds", rehearsal.seconds);
    out.rows("steps", verdict.steps, [](const VerdictStep &step) {
        return Json{{"id", step.id},
                    {"required", step.required},
                    {"seen", step.seen.has_value()},
                    {"seconds", step.seen ? Json(step.seen->seconds) : Json(nullptr)},
                    {"text", step.seen ? Json(step.seen->text) : Json(nullptr)}};
    });
    out.rows("segments", verdict.segments, [](const SegmentVerdict &segment) {
        return Json{{"name", segment.name},
                    {"as_planned", orNull(segment.asPlanned)},
                    {"verified", orNull(segment.verified)}};
    });
    out.rows("why_not_good", rehearsal.whyNotGood(),
             [](const Message &reason) { return Json(reason.text()); });
    out.rows("troubles", verdict.troubles, lineJson);
    out.field("console_dropped", verdict.dropped);
    out.rows("console", verdict.lines, lineJson);
    return out.finish();
}

} // namespace kwb
