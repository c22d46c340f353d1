#include "core/target/report.h"

#include "core/bundle/signature_json.h"
#include "core/report/finding_json.h"
#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb {

namespace {

const char *yesNo(const std::optional<bool> &value)
{
    return !value ? "unknown" : *value ? "yes" : "no";
}

Json findingsJson(const std::vector<Finding> &findings)
{
    Json out = Json::array();
    for (const Finding &finding : findings)
        out.push_back(findingJson(finding));
    return out;
}

template <class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json stateObject(const TargetState &state)
{
    return {{"root", state.root},
            {"machine", state.machine},
            {"release", state.release},
            {"boot_id", state.bootId},
            {"cmdline", state.cmdline},
            {"loaded", orNull(state.loaded)},
            {"crash_loaded", orNull(state.crashLoaded)},
            {"plan", orNull(state.planId())},
            {"from_kexec", state.fromKexec},
            {"systemd", state.systemd},
            {"memory_total_kib", orNull(state.memoryTotalKiB)},
            {"memory_available_kib", orNull(state.memoryAvailableKiB)}};
}

Json verdictObject(const BootVerdict &verdict)
{
    Json console = Json::array();
    for (const ConsoleLine &line : verdict.console.lines)
        console.push_back({{"seconds", line.seconds}, {"text", printable(line.text)}});
    return {{"end", name(verdict.end)},
            {"text", verdict.text().text()},
            {"seconds", verdict.seconds},
            {"gone_after", orNull(verdict.goneAfter)},
            {"logins", verdict.logins},
            {"last_step", verdict.lastStep()},
            {"last_problem", verdict.lastProblem},
            {"before", stateObject(verdict.before)},
            {"after", verdict.after ? stateObject(*verdict.after) : Json(nullptr)},
            {"console", std::move(console)}};
}

Json effectsJson(const std::vector<FileLoadEffect> &effects)
{
    Json out = Json::array();
    for (const FileLoadEffect &effect : effects)
        out.push_back({{"id", effect.id}, {"kept", effect.kept}, {"text", effect.text.text()}});
    return out;
}

Json placesJson(const std::vector<PlaceComparison> &places)
{
    Json out = Json::array();
    for (const PlaceComparison &place : places)
        out.push_back({{"segment", place.segment},
                       {"planned", place.planned ? Json(hex(*place.planned)) : Json(nullptr)},
                       {"chosen", hex(place.chosen)}});
    return out;
}

Json loadObject(const LoadOutcome &outcome)
{
    Json refusals = Json::array();
    for (const Refusal &refusal : outcome.refusals)
        refusals.push_back({{"rule", refusal.rule}, {"text", refusal.text}});
    Json out{{"done", outcome.done},
             {"refusals", std::move(refusals)},
             {"loaded", orNull(outcome.loaded)},
             {"said", outcome.said}};
    if (outcome.way == LoadWay::exact) return out;
    out["places"] = placesJson(outcome.places);
    return out;
}

Json pushObject(const PushResult &push)
{
    return {{"files", push.files},          {"sent_files", push.sentFiles},  {"bytes", push.bytes},
            {"sent_bytes", push.sentBytes}, {"resumed_bytes", push.resumed}, {"seconds", push.seconds}};
}

std::string placesText(const std::vector<PlaceComparison> &places)
{
    if (places.empty()) return "  where the kernel has put it: it does not tell\n";
    TextTable table({"segment", ">planned", ">chosen by the kernel", ""});
    for (const PlaceComparison &place : places)
        table.add({place.segment, place.planned ? hex(*place.planned) : "-", hex(place.chosen),
                   place.planned == place.chosen ? "the same" : ""});
    return table.text();
}

} // namespace

std::string stateText(const TargetState &state, const StoreContents &contents, const std::string &store)
{
    const auto withPlan = [&](const std::optional<bool> &loaded, bool crash) {
        const std::string plan = contents.loadedIn(state.bootId, crash);
        return std::string(yesNo(loaded)) + (loaded == true && !plan.empty() ? ", plan " + plan : "");
    };
    std::string out;
    const auto line = [&](const char *label, const std::string &value) {
        out += fmt::format("  {:<16} {}\n", label, printable(value));
    };
    line("kernel", state.release + ", " + state.machine);
    line("command line", state.cmdline);
    line("runs plan", state.planId().value_or("none of ours"));
    line("boot id", state.bootId);
    line("root", state.root ? "yes" : "no");
    line("loaded", withPlan(state.loaded, false));
    line("crash image", withPlan(state.crashLoaded, true));
    line("init", state.systemd ? "systemd" : "another");
    if (state.memoryAvailableKiB) line("free memory", byteSizeText(bytesOfKiB(*state.memoryAvailableKiB)));
    line("store",
         store.empty()
             ? "there is no folder that would do"
             : fmt::format("{}: {}, {}, {}", store, countText(contents.plans.size(), "plan"),
                           countText(contents.objects.size(), "file"), byteSizeText(contents.size())));
    return out;
}

std::string stateJson(const TargetState &state, const StoreContents &contents, const std::string &store)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/target/1");
    out.field("state", stateObject(state));
    out.field("store", {{"path", store},
                        {"plans", contents.plans},
                        {"files", contents.objects.size()},
                        {"bytes", contents.size()},
                        {"loaded_plan", contents.loadedPlan},
                        {"loaded_boot_id", contents.loadedBoot},
                        {"crash_plan", contents.crashPlan},
                        {"crash_boot_id", contents.crashBoot}});
    return out.finish();
}

std::string standingLine(const Package &package)
{
    if (package.standing.kind == BundleStanding::Kind::notSigned && !package.trustIsRequired) return {};
    const bool unasked = package.standing.fits && !package.trustIsRequired;
    return wrapped(unasked ? "signed by " + package.standing.signer + ", not checked (--trust)"
                           : printable(standingText(package.standing).text()),
                   2);
}

std::string checkText(const TargetCheck &check)
{
    std::string out;
    for (const Finding &finding : check.findings)
        out +=
            wrapped(fmt::format("{}: {} [{}]", name(finding.severity), finding.message.text(), finding.code),
                    2) +
            wrapped(finding.remedy.text(), 4, "    → ");
    if (check.ok())
        out += fmt::format("  the target can take it: {} to send, to {}\n", byteSizeText(check.toSend),
                           check.store);
    return out;
}

std::string pushText(const PushResult &result)
{
    return fmt::format(
        "  {} of {} sent: {} of {} in {:.1f} s{}\n", result.sentFiles, countText(result.files, "file"),
        byteSizeText(result.sentBytes), byteSizeText(result.bytes), result.seconds,
        result.resumed > 0 ? ", " + byteSizeText(result.resumed) + " were there from an earlier push" : "");
}

std::string loadText(const LoadOutcome &outcome)
{
    std::string out;
    for (const std::string &line : outcome.said)
        out += "  " + line + "\n";
    if (outcome.way == LoadWay::byFile && outcome.done) out += placesText(outcome.places);
    return out;
}

std::string effectsText(const std::vector<FileLoadEffect> &effects)
{
    std::string out = "  by file (kexec_file_load):\n";
    for (const FileLoadEffect &effect : effects)
        out += wrapped(effect.text.text(), 14, effect.kept ? "    stays     " : "    is lost   ");
    return out;
}

std::string bootText(const BootVerdict &verdict)
{
    std::string out = wrapped(verdict.text().text(), 2);
    if (verdict.end == BootEnd::noSignOfLife) {
        if (!verdict.lastProblem.empty()) out += wrapped("last login: " + verdict.lastProblem, 4);
        const auto &lines = verdict.console.lines;
        for (std::size_t i = lines.size() > 10 ? lines.size() - 10 : 0; i < lines.size(); ++i)
            out += fmt::format("    {:7.2f}  {}\n", lines[i].seconds, printable(lines[i].text));
    }
    for (const VerdictStep &step : verdict.console.steps)
        if (verdict.hasConsole)
            out += fmt::format(
                "  {:<4} {:<12} {}\n", step.seen ? "seen" : "-", step.id,
                step.seen ? fmt::format("{:.2f} s  {}", step.seen->seconds, printable(step.seen->text)) : "");
    return out;
}

std::string pruneText(const PruneResult &result)
{
    std::string out;
    for (const std::string &name : result.names)
        out += "removed " + name + "\n";
    return out;
}

std::string pruneJson(const PruneResult &result)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/target-prune/1");
    out.field("plans", result.plans);
    out.field("bytes", result.bytes);
    out.field("removed", result.names);
    return out.finish();
}

std::string historyJson(const std::vector<BootRecord> &records)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/target-history/1");
    out.rows("boots", records, [](const BootRecord &record) {
        return Json{{"time", record.time},      {"destination", record.destination},
                    {"plan", record.plan},      {"end", record.end},
                    {"text", record.text},      {"release", record.release},
                    {"seconds", record.seconds}};
    });
    return out.finish();
}

std::string historyText(const std::vector<BootRecord> &records)
{
    TextTable table({"time", "target", "plan", ">seconds", "verdict"});
    for (const BootRecord &record : records)
        table.add({printable(record.time), printable(record.destination), printable(record.plan),
                   fmt::format("{:.1f}", record.seconds), printable(record.text)});
    return table.text();
}

std::string runJson(const TargetRun &run)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/target-run/1");
    out.field("destination", run.destination);
    out.field("plan", run.plan);
    out.field("way", name(run.way));
    if (!run.plan.empty()) out.field("signature", signatureJson(run.standing));
    if (run.way == LoadWay::byFile) out.field("effects", effectsJson(run.effects));
    if (run.check)
        out.field("check", {{"ok", run.check->ok()},
                            {"store", run.check->store},
                            {"bytes_to_send", run.check->toSend},
                            {"findings", findingsJson(run.check->findings)},
                            {"state", stateObject(run.check->state)}});
    if (run.push) out.field("push", pushObject(*run.push));
    if (run.load) out.field("load", loadObject(*run.load));
    if (run.boot) out.field("boot", verdictObject(*run.boot));
    return out.finish();
}

} // namespace kwb
