#include "app/cli/command.h"

#include "core/bundle/bundle_diff.h"
#include "core/image/identify.h"
#include "core/report/difference.h"
#include "core/snapshot/kexec_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <variant>

namespace kwb::cli {

namespace {

using Subject = std::variant<PlanView, Snapshot, BundleView>;

bool startsAsJson(ByteView bytes)
{
    const auto first =
        std::ranges::find_if(bytes, [](Byte b) { return b != ' ' && b != '\n' && b != '\r' && b != '\t'; });
    return first != bytes.end() && *first == '{';
}

/// What a file or folder is that can be compared. Errors: usage if it is nothing of the kind.
Result<Subject> readSubject(const std::string &path)
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
                {KWB_MSG("cli.diff-kind",
                         "{file} is {kind}: two plans (kwb plan --json, plan.json, a log of kexec -d), "
                         "two snapshots or two bundles can be compared"),
                 {{"file", path}, {"kind", facts.summary}}});
}

const PlanView *planIn(const Subject &subject)
{
    if (const auto *bundle = std::get_if<BundleView>(&subject)) return &bundle->plan;
    return std::get_if<PlanView>(&subject);
}

Result<Exit> runDiff(const std::string &before, const std::string &after, bool json)
{
    KWB_TRY(const Subject a, readSubject(before));
    KWB_TRY(const Subject b, readSubject(after));
    std::vector<Difference> rows;
    std::string kind;
    if (const auto *was = std::get_if<Snapshot>(&a), *is = std::get_if<Snapshot>(&b); was && is) {
        KWB_TRY(rows, diffSnapshots(*was, *is));
        kind = "snapshots";
    } else if (const auto *old = std::get_if<BundleView>(&a), *now = std::get_if<BundleView>(&b);
               old && now) {
        rows = diffBundles(*old, *now);
        kind = "bundles";
    } else if (planIn(a) != nullptr && planIn(b) != nullptr) {
        rows = diffPlans(*planIn(a), *planIn(b));
        kind = "plans";
    } else {
        return fail(ErrorKind::usage,
                    {KWB_MSG("cli.diff-mixed", "a snapshot can be compared with another snapshot only")});
    }
    print(json ? differencesJson(rows, kind, before, after) : differencesText(rows, kind));
    return Exit::done;
}

} // namespace

void addDiff(CLI::App &app, Command &chosen)
{
    struct Options {
        std::string before;
        std::string after;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub =
        app.add_subcommand("diff", "What differs between two plans, snapshots or bundles, and what it means");
    sub->add_option("A", options->before, "The earlier plan (JSON), kexec -d log, snapshot or bundle")
        ->required();
    sub->add_option("B", options->after, "The later one")->required();
    sub->add_flag("--json", options->json, "The differences for programs");
    sub->callback([&chosen, options] {
        chosen = [options] { return runDiff(options->before, options->after, options->json); };
    });
}

} // namespace kwb::cli
