#include "core/image/compression.h"
#include "core/plan/checks.h"

#include <algorithm>

namespace kwb {

namespace {

void checkInitrds(BootPlan &plan)
{
    for (const NamedBlob &initrd : plan.request.initrds) {
        const ByteView bytes = initrd.bytes.bytes();
        const std::string_view start = textOf(bytes.first(std::min<std::size_t>(bytes.size(), 6)));
        if (start.starts_with("07070") || detectCompression(bytes)) continue;
        plan.findings.push_back(makeFinding("initrd-unknown-format", {{"file", initrd.name}}, "initrd"));
    }
}

/// A quirk matters where it decided: at the candidate that was taken.
void checkQuirks(BootPlan &plan)
{
    for (const TraceEntry &entry : plan.trace)
        for (const HoleTrace &step : entry.candidates)
            if (step.taken && !step.quirk.empty())
                plan.findings.push_back(makeFinding(
                    "quirk-decided",
                    {{"segment", entry.about}, {"allocator", plan.profile->name}, {"quirk", step.quirk}},
                    entry.about));
}

void checkPurgatory(BootPlan &plan)
{
    if (plan.request.purgatory == PurgatoryChoice::targetKernel)
        plan.findings.push_back(makeFinding("purgatory-not-exportable", {}, "purgatory"));
    if (!plan.digestRows.empty()) return;
    const bool oneDigest = plan.purgatory && plan.purgatory->symbols.contains("sha256_digest");
    plan.findings.push_back(makeFinding(
        "integrity-not-checked",
        {{"reason", oneDigest ? "it has one digest for all" : "it never compares digests"}}, "purgatory"));
}

} // namespace

void checkInputs(BootPlan &plan, const Machine & /*machine*/)
{
    checkInitrds(plan);
    checkQuirks(plan);
    checkPurgatory(plan);
}

} // namespace kwb
