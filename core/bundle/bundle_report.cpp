#include "core/bundle/bundle.h"
#include "core/bundle/signature_json.h"
#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb {

namespace {

const char *word(CheckResult result)
{
    switch (result) {
    case CheckResult::ok:
        return "ok";
    case CheckResult::note:
        return "note";
    case CheckResult::failed:
        return "failed";
    }
    return "failed";
}

} // namespace

std::string bundleReportJson(const BundleReport &report)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/verify/1");
    out.field("ok", report.ok());
    out.field("id", report.manifest.id);
    out.field("signature", signatureJson(report.standing));
    out.rows("checks", report.checks, [](const BundleCheck &check) {
        return Json{{"id", check.id}, {"result", word(check.result)}, {"text", check.text.text()}};
    });
    return out.finish();
}

std::string bundleReportText(const BundleReport &report)
{
    std::string out = fmt::format("bundle {}: {}\n\n", report.manifest.id, report.ok() ? "good" : "NOT good");
    for (const BundleCheck &check : report.checks)
        out += wrapped(fmt::format("{:<16} {}", check.id, printable(check.text.text())), 26,
                       fmt::format("  {:<6} ", word(check.result)));
    return out;
}

} // namespace kwb
