#include "core/image/compression.h"
#include "core/plan/checks.h"
#include "core/plan/command_line.h"

#include <algorithm>

namespace kwb {

namespace {

void checkInitrds(BootPlan &plan)
{
    for (const NamedBlob &initrd : plan.request.initrds) {
        const ByteView bytes = initrd.bytes.bytes();
        if (bytes.empty()) {
            plan.findings.push_back(makeFinding("initrd-empty", {{"file", initrd.name}}, "initrd"));
            continue;
        }
        const std::string_view start = textOf(bytes.first(std::min<std::size_t>(bytes.size(), 6)));
        if (start.starts_with("07070") || detectCompression(bytes)) continue;
        plan.findings.push_back(makeFinding("initrd-unknown-format", {{"file", initrd.name}}, "initrd"));
    }
}

/// Linux refuses a boot tree whose old initrd has no end.
void checkOldInitrd(BootPlan &plan)
{
    const TreeNode *chosen = plan.treeBefore.find("/chosen");
    if (plan.profile->treeRules != TreeRules::linux61 || chosen == nullptr) return;
    if (chosen->property("linux,initrd-start") != nullptr && chosen->property("linux,initrd-end") == nullptr)
        plan.findings.push_back(
            makeFinding("initrd-end-missing", {{"allocator", plan.profile->name}}, "/chosen"));
}

/// An initrd that the tree names must be the one that is loaded.
void checkNamedInitrd(BootPlan &plan)
{
    const TreeNode *chosen = plan.treeAfter.find("/chosen");
    const auto named = chosen != nullptr ? chosen->number("linux,initrd-start") : std::nullopt;
    if (named && plan.segment("initrd") == nullptr)
        plan.findings.push_back(makeFinding("initrd-not-loaded", {{"address", hex(*named)}}, "/chosen"));
}

/// kexec-tools hands a --dtb over as it is, but for the last row of its reservation block.
void checkGivenTree(BootPlan &plan)
{
    const BootRequest &request = plan.request;
    if (plan.profile->treeRules != TreeRules::kexecTools || !request.dtb) return;
    std::vector<std::string> dropped;
    const std::string asked = newCommandLine(request, dropped);
    if ((request.cmdline || request.cmdlineFromTarget) && asked != plan.baseCmdline)
        plan.findings.push_back(makeFinding(
            "cmdline-ignored",
            {{"allocator", plan.profile->name}, {"file", request.dtb->name}, {"cmdline", plan.baseCmdline}},
            "/chosen"));
    if (!request.initrds.empty()) {
        if (!plan.profile->initrdWithGivenTree)
            plan.findings.push_back(makeFinding(
                "allocator-gives-up",
                {{"allocator", plan.profile->name},
                 {"reason", KWB_MSG("because.no-initrd-with-dtb", "it takes no initrd along with a --dtb")}},
                "tree"));
        return;
    }
    const auto &rows = plan.treeBefore.reservations;
    if (rows.empty())
        plan.findings.push_back(makeFinding(
            "dtb-without-row", {{"allocator", plan.profile->name}, {"file", request.dtb->name}}, "tree"));
    else
        plan.findings.push_back(
            makeFinding("dtb-row-replaced",
                        {{"allocator", plan.profile->name},
                         {"file", request.dtb->name},
                         {"row", text(AddressRange::ofSize(rows.back().address, rows.back().size))}},
                        "tree"));
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
    plan.findings.push_back(
        makeFinding("integrity-not-checked",
                    {{"reason", oneDigest ? KWB_MSG("because.one-digest", "it has one digest for all")
                                          : KWB_MSG("because.no-digest", "it never compares digests")}},
                    "purgatory"));
}

} // namespace

void checkInputs(BootPlan &plan, const Machine & /*machine*/)
{
    checkInitrds(plan);
    checkOldInitrd(plan);
    checkNamedInitrd(plan);
    checkGivenTree(plan);
    checkQuirks(plan);
    checkPurgatory(plan);
}

} // namespace kwb
