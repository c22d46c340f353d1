#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/bundle/bundle.h"

namespace kwb::cli {

void addVerify(CLI::App &app, Command &chosen)
{
    struct Options {
        std::string bundle;
        TrustOptions trust;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("verify", "Checks a bundle completely, without a target");
    sub->add_option("BUNDLE", options->bundle, "Folder or archive")->required();
    options->trust.addTo(*sub);
    sub->add_flag("--json", options->json, "The checks for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const auto trust, options->trust.read());
            KWB_TRY(const BundleReport report, verifyBundle(options->bundle, trust ? &*trust : nullptr));
            print(options->json ? bundleReportJson(report) : bundleReportText(report));
            return report.ok() ? Exit::done : Exit::problem;
        };
    });
}

} // namespace kwb::cli
