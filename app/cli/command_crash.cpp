#include "app/cli/command.h"
#include "app/cli/request_options.h"

#include "core/report/crash_report.h"

namespace kwb::cli {

namespace {

struct SimulateOptions {
    RequestOptions request;
    std::string crashkernel;
    bool json = false;
};

struct DumpShowOptions {
    std::string file;
    bool json = false;
};

Result<Exit> runSimulate(const SimulateOptions &options)
{
    KWB_TRY(const BootRequest request, makeRequest(options.request));
    KWB_TRY(const CrashSimulation simulation, simulateCrashkernel(request, options.crashkernel));
    print(options.json ? crashSimulationJson(simulation, options.crashkernel)
                       : crashSimulationText(simulation, options.crashkernel));
    return simulation.works() ? Exit::done : Exit::problem;
}

Result<Exit> runDumpShow(const DumpShowOptions &options)
{
    KWB_TRY(const Blob file, mapFile(options.file));
    KWB_TRY(const CoreDump dump, readCoreDump(file, options.file));
    print(options.json ? coreDumpJson(dump) : coreDumpText(dump, options.file));
    return Exit::done;
}

void addSimulate(CLI::App &crash, Command &chosen)
{
    auto options = std::make_shared<SimulateOptions>();
    CLI::App *sub = crash.add_subcommand(
        "simulate",
        "Says where crashkernel=SPEC would keep memory free, and whether a kernel and an initrd fit");
    options->request.mayLackInputs = true;
    options->request.addCrashTo(*sub);
    sub->add_option("--crashkernel", options->crashkernel,
                    "What would stand on the running kernel's command line: SIZE[@PLACE] or "
                    "START-[END]:SIZE,...[@PLACE]")
        ->required();
    sub->add_flag("--json", options->json, "The answer for programs");
    sub->callback([&chosen, options] { chosen = [options] { return runSimulate(*options); }; });
}

void addDumpShow(CLI::App &crash, Command &chosen)
{
    auto options = std::make_shared<DumpShowOptions>();
    CLI::App *sub = crash.add_subcommand(
        "show", "Shows the header of a dump (elfcorehdr), or a dump (vmcore) with its vmcoreinfo");
    sub->add_option("FILE", options->file, "An ELF core file, or the elfcorehdr segment of a bundle")
        ->required();
    sub->add_flag("--json", options->json, "The answer for programs");
    sub->callback([&chosen, options] { chosen = [options] { return runDumpShow(*options); }; });
}

} // namespace

void addCrash(CLI::App &app, Command &chosen)
{
    CLI::App *sub = app.add_subcommand("crash", "Crash kernels: tries crashkernel= out, shows dumps");
    sub->require_subcommand(1);
    addSimulate(*sub, chosen);
    addDumpShow(*sub, chosen);
}

} // namespace kwb::cli
