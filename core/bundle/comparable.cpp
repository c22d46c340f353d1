#include "core/bundle/comparable.h"

#include "core/image/identify.h"
#include "core/plan/plan.h"
#include "core/report/plan_json.h"
#include "core/report/workspace_file.h"
#include "core/snapshot/kexec_log.h"

#include <algorithm>
#include <filesystem>

namespace kwb {

namespace {

bool startsAsJson(ByteView bytes)
{
    const auto first =
        std::ranges::find_if(bytes, [](Byte b) { return b != ' ' && b != '\n' && b != '\r' && b != '\t'; });
    return first != bytes.end() && *first == '{';
}

} // namespace

Result<Comparable> readComparable(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error)) {
        KWB_TRY(const Blob file, mapFile(path));
        if (startsAsJson(file.bytes())) return readPlanView(file.bytes(), path);
        if (isKexecLog(file.bytes())) {
            KWB_TRY(const KexecLog log, readKexecLog(file.bytes(), path));
            return planViewOf(log, path);
        }
    }
    KWB_TRY(const FileFacts facts, identify(path));
    if (facts.kind == FileKind::bundle) return readBundleView(path);
    if (facts.kind == FileKind::snapshot || facts.kind == FileKind::deviceTree) return readSnapshot(path);
    return fail(ErrorKind::usage,
                {KWB_MSG("diff.kind", "{file} is {kind}: two plans (kwb plan --json, plan.json, a log of "
                                      "kexec -d), two snapshots or two bundles can be compared"),
                 {{"file", path}, {"kind", facts.summary}}});
}

const PlanView *planIn(const Comparable &comparable)
{
    if (const auto *bundle = std::get_if<BundleView>(&comparable)) return &bundle->plan;
    return std::get_if<PlanView>(&comparable);
}

Result<ComparableDiff> diffComparables(const Comparable &before, const Comparable &after)
{
    if (const auto *was = std::get_if<Snapshot>(&before), *is = std::get_if<Snapshot>(&after); was && is) {
        KWB_TRY(std::vector<Difference> rows, diffSnapshots(*was, *is));
        return ComparableDiff{"snapshots", std::move(rows)};
    }
    if (const auto *was = std::get_if<BundleView>(&before), *is = std::get_if<BundleView>(&after); was && is)
        return ComparableDiff{"bundles", diffBundles(*was, *is)};
    const PlanView *was = planIn(before);
    const PlanView *is = planIn(after);
    if (was != nullptr && is != nullptr) return ComparableDiff{"plans", diffPlans(*was, *is)};
    return fail(ErrorKind::usage,
                {KWB_MSG("diff.mixed", "a snapshot can be compared with another snapshot only")});
}

Result<PlanView> planViewOf(const BootPlan &plan, const std::string &source)
{
    const std::string json = planJson(plan);
    KWB_TRY(PlanView out, readPlanView(viewOf(json), source));
    // A plan at hand speaks the reader's language.
    if (out.findings && out.findings->size() == plan.findings.size())
        for (std::size_t i = 0; i < plan.findings.size(); ++i)
            (*out.findings)[i].message = plan.findings[i].message;
    return out;
}

Result<PlanView> planWorkspace(const std::string &path)
{
    KWB_TRY(const RequestSpec spec, openWorkspace(path));
    InputCache inputs;
    KWB_TRY(const BootRequest request, readRequest(spec, inputs));
    KWB_TRY(const BootPlan made, plan(request));
    return planViewOf(made, path);
}

} // namespace kwb
