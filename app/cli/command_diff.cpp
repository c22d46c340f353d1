#include "app/cli/command.h"

#include "core/bundle/comparable.h"

namespace kwb::cli {

namespace {

Result<Exit> runDiff(const std::string &before, const std::string &after, bool json)
{
    KWB_TRY(const Comparable a, readComparable(before));
    KWB_TRY(const Comparable b, readComparable(after));
    KWB_TRY(const ComparableDiff diff, diffComparables(a, b));
    print(json ? differencesJson(diff.rows, diff.kind, before, after)
               : differencesText(diff.rows, diff.kind));
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
