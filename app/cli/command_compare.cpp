#include "app/cli/command.h"
#include "app/cli/request_options.h"

#include "core/report/comparison.h"

namespace kwb::cli {

void addCompare(CLI::App &app, Command &chosen)
{
    struct Options {
        RequestOptions request;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand(
        "compare", "The same request by every allocator; --allocator names the one to compare with");
    options->request.addTo(*sub);
    sub->add_flag("--json", options->json, "The plans for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const BootRequest request, makeRequest(options->request));
            const Comparison comparison = comparePlans(request);
            const ProfileAnswer &reference = comparison.answers[comparison.reference];
            if (!reference.plan) return std::unexpected(reference.plan.error());
            print(options->json ? comparisonJson(comparison) : comparisonText(comparison));
            return reference.plan->hasErrors() ? Exit::problem : Exit::done;
        };
    });
}

} // namespace kwb::cli
