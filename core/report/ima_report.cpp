#include "core/report/ima_report.h"

#include "core/report/finding_json.h"
#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

Json placeJson(const ImaLog &log, const ImaEntry &entry)
{
    return log.form == ImaLogForm::ascii ? Json(entry.place) : Json(hex(entry.place));
}

/// Members that an entry has wherever it comes from.
Json entryJson(const ImaEntry &entry, ByteOrder order)
{
    Json fields = Json::array();
    for (const ImaField &field : entry.fields)
        fields.push_back(
            {{"id", field.id}, {"text", imaFieldText(field, order)}, {"hex", hexString(field.value)}});
    return {
        {"pcr", entry.pcr},           {"digest", hexString(entry.digest)}, {"template", entry.templateName},
        {"name", entry.name()},       {"measured", entry.measured()},      {"violation", entry.violation()},
        {"fields", std::move(fields)}};
}

Json registerJson(const PcrValue &value)
{
    return {{"pcr", value.pcr}, {"bank", name(value.bank)}, {"value", hexString(value.value)}};
}

Json comparisonJson(const PcrComparison &compared)
{
    return {{"pcr", compared.given.pcr},
            {"bank", name(compared.given.bank)},
            {"given", hexString(compared.given.value)},
            {"computed", hexString(compared.computed)},
            {"matches", compared.computed == compared.given.value},
            {"padded", compared.kind == PcrChain::Kind::padded},
            {"matches_after", compared.matchesAfter ? Json(*compared.matchesAfter) : Json(nullptr)}};
}

void headJson(JsonDocument &out, const char *schema, const ImaLog &log)
{
    out.field("schema", std::string("kexec-workbench/") + schema);
    out.field("form", name(log.form));
    out.field("byte_order", name(log.order));
    out.field("bank", name(log.bank));
}

std::string headText(const ImaLog &log)
{
    return fmt::format("{} measurement log, {}-endian, {} digests, {}\n\n", name(log.form), name(log.order),
                       name(log.bank), countText(log.entries.size(), "entry", "entries"));
}

std::string registersText(const std::vector<PcrValue> &registers)
{
    TextTable table({"PCR", "bank", "value"});
    for (const PcrValue &value : registers)
        table.add({std::to_string(value.pcr), name(value.bank), hexString(value.value)});
    return table.text();
}

std::string findingLines(const std::vector<Finding> &findings)
{
    std::string out;
    for (const Finding &finding : findings)
        out += wrapped(printable(fmt::format("{}: {}: {} {}", name(finding.severity), finding.code,
                                             finding.message.text(), finding.remedy.text())),
                       4, "  - ");
    return out.empty() ? out : "\n" + out;
}

std::string standing(const PcrComparison &compared, std::size_t entries)
{
    if (!compared.matchesAfter) return "differs";
    if (compared.computed == compared.given.value) return "equal";
    return fmt::format("equal after {} of {} entries", *compared.matchesAfter, entries);
}

const char *outcome(const ImaPrediction &prediction)
{
    if (!prediction.entry) return "not measured";
    return prediction.known ? "in the log already" : "added";
}

} // namespace

std::string imaLogJson(const ImaLog &log)
{
    JsonDocument out;
    headJson(out, "ima-log/1", log);
    out.rows("entries", log.entries, [&](const ImaEntry &entry) {
        Json row = {{"place", placeJson(log, entry)}};
        row.update(entryJson(entry, log.order));
        return row;
    });
    return out.finish();
}

std::string imaLogText(const ImaLog &log)
{
    TextTable table({">#", ">PCR", "template", "measured", "name"});
    for (std::size_t i = 0; i < log.entries.size(); ++i) {
        const ImaEntry &entry = log.entries[i];
        table.add({std::to_string(i + 1), std::to_string(entry.pcr), printable(entry.templateName),
                   entry.violation() ? "violation" : printable(entry.measured()), printable(entry.name())});
    }
    return headText(log) + table.text();
}

std::string imaVerdictJson(const ImaLog &log, const ImaVerdict &verdict, const std::vector<Finding> &findings)
{
    JsonDocument out;
    headJson(out, "ima-verdict/1", log);
    out.field("ok", verdict.ok());
    out.field("entries", log.entries.size());
    out.field("broken_at", verdict.brokenAt ? Json(*verdict.brokenAt + 1) : Json(nullptr));
    const auto numbers = [](std::size_t index) { return Json(index + 1); };
    out.rows("wrong_digests", verdict.wrongDigests, numbers);
    out.rows("violations", verdict.violations, numbers);
    out.rows("comparisons", verdict.comparisons, comparisonJson);
    out.rows("registers", verdict.registers, registerJson);
    out.rows("findings", findings, findingJson);
    return out.finish();
}

std::string imaVerdictText(const ImaLog &log, const ImaVerdict &verdict, const std::vector<Finding> &findings)
{
    std::string out = headText(log);
    TextTable given({"PCR", "bank", "given", "beside the log"});
    for (const PcrComparison &compared : verdict.comparisons)
        given.add({std::to_string(compared.given.pcr), name(compared.given.bank),
                   hexString(compared.given.value), standing(compared, log.entries.size())});
    const std::string compared = given.text();
    out += "The log makes\n" + registersText(verdict.registers);
    if (!compared.empty()) out += "\nThe registers given\n" + compared;
    out += findingLines(findings);
    if (verdict.ok())
        out += verdict.comparisons.empty()
                   ? "\nok: every template digest is right; no register was given to compare with\n"
                   : "\nok: every template digest is right, and so are the registers\n";
    else
        out += *verdict.brokenAt < log.entries.size()
                   ? fmt::format("\nbroken at entry {}\n", *verdict.brokenAt + 1)
                   : std::string("\nbroken: which entry did it cannot be told\n");
    return out;
}

std::string imaOutlookJson(const ImaOutlook &outlook)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/ima-prediction/1");
    out.field("policy", outlook.policySource.empty() ? Json(nullptr) : Json(outlook.policySource));
    out.field("hash", name(outlook.machine.fileHash));
    out.field("template", outlook.machine.templateName);
    out.field("log_entries", outlook.logEntries);
    out.rows("entries", outlook.predictions, [&](const ImaPrediction &prediction) {
        Json row = {
            {"func", prediction.func},
            {"outcome", outcome(prediction)},
            {"rule", prediction.decision.rule ? Json(prediction.decision.rule->text) : Json(nullptr)}};
        if (prediction.entry) row.update(entryJson(*prediction.entry, outlook.machine.order));
        return row;
    });
    out.rows("registers", outlook.registers, registerJson);
    out.rows("findings", outlook.findings, findingJson);
    return out.finish();
}

std::string imaOutlookText(const ImaOutlook &outlook)
{
    std::string out =
        fmt::format("policy: {}\nfiles are hashed by {} and logged as {}\n\n",
                    outlook.policySource.empty() ? "not known" : printable(outlook.policySource),
                    name(outlook.machine.fileHash), printable(outlook.machine.templateName));
    TextTable table({"occasion", "kexec_file_load", "measured", "name"});
    for (const ImaPrediction &prediction : outlook.predictions)
        table.add({prediction.func, outcome(prediction),
                   prediction.entry ? prediction.entry->measured() : std::string(),
                   prediction.entry ? printable(prediction.entry->name()) : std::string()});
    out += table.text() + "\nkexec_load, which loads bundles, measures nothing.\n\nAfter kexec_file_load\n" +
           registersText(outlook.registers);
    return out + findingLines(outlook.findings);
}

} // namespace kwb
