#include "core/rehearsal/rehearsal.h"
#include "core/report/explain.h"
#include "core/report/finding_json.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kwb {

namespace {

/// What a step means, for people.
const char *meaning(const std::string &id)
{
    static constexpr std::array<std::pair<const char *, const char *>, 7> words{{
        {"compared", "memory equals the manifest"},
        {"banner", "the purgatory speaks"},
        {"verified", "it verified all segments"},
        {"entered", "it entered the kernel"},
        {"first-line", "the kernel's first line"},
        {"marker", "the plan's marker"},
        {"until", "the text to wait for"},
    }};
    for (const auto &[step, text] : words)
        if (id == step) return text;
    return "";
}

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
    if (rehearsal.planErrors > 0)
        out += fmt::format("\n  ! the plan has {}\n", countText(rehearsal.planErrors, "error"));
    out += findingsText(errors);
    if (!rehearsal.givenErrors.empty())
        out += "  as it was given, for the other machine:\n" + findingsText(rehearsal.givenErrors);
    const std::uint64_t listed = errors.size() + rehearsal.givenErrors.size();
    if (rehearsal.planErrors > listed)
        out += fmt::format("  the bundle's plan.json tells of {} only\n", listed);
    return out;
}

} // namespace

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
                   meaning(step.id), step.seen ? fmt::format("{:.2f} s", step.seen->seconds) : "",
                   step.seen ? printable(step.seen->text).substr(0, 100) : ""});
    out += table.text();
    for (const ConsoleLine &line : rehearsal.verdict.troubles)
        out += wrapped(printable(line.text), 4, "  ! ");
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
    out.rows("troubles", verdict.troubles, lineJson);
    out.rows("console", verdict.lines, lineJson);
    return out.finish();
}

} // namespace kwb
