#include "app/cli/command.h"
#include "app/cli/request_options.h"

#include "core/base/output.h"
#include "core/report/explain.h"
#include "core/report/html_report.h"
#include "core/report/memory_map_picture.h"
#include "core/report/plan_json.h"
#include "core/report/svg.h"

namespace kwb::cli {

namespace {

struct PlanOptions {
    RequestOptions request;
    bool json = false;
    bool explain = false;
    std::string svg;
    std::string html;
};

Result<Exit> runPlan(const PlanOptions &options)
{
    KWB_TRY(const BootRequest request, makeRequest(options.request));
    KWB_TRY(const BootPlan made, plan(request));
    if (!options.svg.empty()) KWB_CHECK(writeFile(options.svg, viewOf(svgText(memoryMapPicture(made)))));
    if (!options.html.empty()) KWB_CHECK(writeFile(options.html, viewOf(htmlReport(made))));
    print(options.json ? planJson(made) : options.explain ? explainPlan(made) : summarizePlan(made));
    return made.hasErrors() ? Exit::problem : Exit::done;
}

} // namespace

void addPlan(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<PlanOptions>();
    CLI::App *sub = app.add_subcommand("plan", "Makes a boot plan: where every segment goes and why");
    options->request.addTo(*sub);
    auto *json = sub->add_flag("--json", options->json, "The plan for programs");
    sub->add_flag("--explain", options->explain, "The plan as a page that explains every decision")
        ->excludes(json);
    sub->add_option("--svg", options->svg, "Also write the memory map as a picture");
    sub->add_option("--html", options->html, "Also write a report: one HTML page that needs nothing else");
    sub->callback([&chosen, options] { chosen = [options] { return runPlan(*options); }; });
}

} // namespace kwb::cli
