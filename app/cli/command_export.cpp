#include "app/cli/command.h"
#include "app/cli/request_options.h"

#include "core/base/output.h"
#include "core/bundle/bundle.h"
#include "core/report/explain.h"
#include "core/report/html_report.h"
#include "core/report/memory_map_picture.h"
#include "core/report/plan_json.h"
#include "core/report/svg.h"
#include "core/report/text.h"
#include "core/target/ansible.h"

#include <fmt/format.h>

namespace kwb::cli {

namespace {

struct ExportOptions {
    RequestOptions request;
    std::string out;
    bool force = false;
    bool noMarker = false;
    bool json = false;
    bool explain = false;
    std::string svg;
    std::string html;
    std::string ansible;
};

/// The plan is shown, nothing is written.
Exit refuse(const BootPlan &plan, bool json, std::string_view reason)
{
    print(json ? planJson(plan) : findingsText(plan));
    complain(reason);
    return Exit::problem;
}

std::string done(const SealedPlan &sealed, const std::string &path)
{
    const bool archive = bundleForm(path) != BundleForm::folder;
    const std::string loader = loaderFile(sealed.plan.oldByteOrder);
    std::uint64_t bytes = 0;
    for (const PlannedSegment &segment : sealed.plan.segments)
        bytes += segment.bufsz;
    return fmt::format(
        "\nWrote {} (plan {}, {} of segments). On the target, as root:\n  {}./{} check && ./{} load\n", path,
        sealed.id, byteSizeText(bytes),
        archive ? "unpack it into a folder of its own, there: " : "in that folder: ", loader, loader);
}

/// A file that is complete, but has its name only after commit().
Status prepare(std::vector<OutputFile> &files, const std::string &path, std::string_view text)
{
    KWB_TRY(OutputFile file, OutputFile::create(path));
    KWB_CHECK(file.write(viewOf(text)));
    files.push_back(std::move(file));
    return {};
}

Result<Exit> runExport(const ExportOptions &options)
{
    KWB_CHECK(bundleForm(options.out));
    KWB_TRY(const BootRequest request, makeRequest(options.request));
    if (request.crash && !options.ansible.empty())
        return fail(ErrorKind::usage,
                    {KWB_MSG("cli.ansible-crash",
                             "--ansible boots machines, and a crash kernel waits for a panic: load it with "
                             "kwb target load")});
    if (request.purgatory == PurgatoryChoice::targetKernel)
        return fail(
            ErrorKind::usage,
            {KWB_MSG(
                "cli.linux-purgatory",
                "--purgatory linux can be planned, but not exported: its bytes are in the target's kernel")});
    KWB_TRY(const BootPlan made, plan(request));
    if (made.hasErrors() && !options.force)
        return refuse(made, options.json,
                      "the plan has errors, so nothing was written (--force writes it all the same)");
    if (!made.exportable())
        return refuse(made, options.json, "not every segment found room, so there is nothing to write");
    watchInterrupts();
    KWB_TRY(const SealedPlan sealed,
            seal(made, {.marker = !options.noMarker, .progress = untilInterrupted()}));
    if (sealed.plan.hasErrors() && !options.force)
        return refuse(sealed.plan, options.json,
                      "with the marker on its command line the plan has errors, so nothing was written");
    // They get their names when the bundle has its own.
    std::vector<OutputFile> beside;
    if (!options.svg.empty()) KWB_CHECK(prepare(beside, options.svg, svgText(memoryMapPicture(sealed.plan))));
    if (!options.html.empty()) KWB_CHECK(prepare(beside, options.html, htmlReport(sealed.plan)));
    KWB_CHECK(writeBundle(sealed, options.out, {.progress = untilInterrupted()}));
    for (OutputFile &file : beside)
        KWB_CHECK(file.commit());
    if (!options.ansible.empty()) {
        KWB_TRY(const Package package, openPackage(options.out));
        KWB_CHECK(writeAnsible(package, options.ansible));
    }
    if (options.json)
        print(planJson(sealed.plan, &sealed));
    else
        print((options.explain ? explainPlan(sealed.plan) : summarizePlan(sealed.plan)) +
              done(sealed, options.out));
    return sealed.plan.hasErrors() ? Exit::problem : Exit::done;
}

} // namespace

void addExport(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *sub = app.add_subcommand(
        "export", "Makes a plan, seals it with digests and writes a bundle for the target");
    options->request.addTo(*sub);
    sub->add_option("-o,--output", options->out,
                    "A folder, or an archive (.tar, .tar.zst). An earlier bundle there is replaced, any "
                    "other folder is not")
        ->required();
    sub->add_flag("--force", options->force, "Write the bundle although the plan has errors");
    auto *noMarker =
        sub->add_flag("--no-marker", options->noMarker, "Do not add kwb.plan=ID to the new command line");
    auto *json = sub->add_flag("--json", options->json, "The sealed plan for programs");
    sub->add_flag("--explain", options->explain, "The plan as a page that explains every decision")
        ->excludes(json);
    sub->add_option("--svg", options->svg,
                    "Also write the memory map as a picture (the bundle has one, too)");
    sub->add_option("--html", options->html, "Also write a report: one HTML page that needs nothing else");
    sub->add_option("--ansible", options->ansible,
                    "Also write a playbook, with its role, that boots the plan on machine after machine")
        ->excludes(noMarker); // by which a machine is told to run the plan
    sub->callback([&chosen, options] { chosen = [options] { return runExport(*options); }; });
}

} // namespace kwb::cli
