#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/request_options.h"

#include "core/rehearsal/rehearsal.h"
#include "core/report/explain.h"
#include "core/report/plan_json.h"
#include "core/report/text.h"
#include "purgatory/blobs.h"

#include <cstdio>
#include <utility>

namespace kwb::cli {

namespace {

struct RehearseOptions {
    RequestOptions request;
    std::string bundle;
    std::string newByteOrder;
    std::string machine;
    std::string memory;
    unsigned cpus = 0;
    unsigned timeout = 120;
    std::string until;
    bool json = false;
    std::vector<const CLI::Option *> ofRequest; ///< what makes no sense with a bundle
};

/// "2G", "512M", or a number of bytes.
Result<std::uint64_t> parseMemory(const std::string &text)
{
    const char unit = text.empty() ? '\0' : text.back();
    const unsigned shift = unit == 'G' ? 30 : unit == 'M' ? 20 : 0;
    const auto number = parseNumber(std::string_view(text).substr(0, text.size() - (shift == 0 ? 0 : 1)));
    if (number && *number < (std::uint64_t{1} << 40 >> shift)) return *number << shift;
    return fail(ErrorKind::usage,
                {KWB_MSG("cli.no-memory", "--memory: \"{text}\" is not a size such as 2G or 512M"),
                 {{"text", text}}});
}

Result<RehearsalOptions> runOptions(const RehearseOptions &given)
{
    RehearsalOptions out;
    if (!given.machine.empty())
        out.machine = given.machine == "pseries" ? EmulatedMachine::pseries : EmulatedMachine::powernv9;
    if (!given.memory.empty()) {
        KWB_TRY(out.memory, parseMemory(given.memory));
    }
    if (given.cpus != 0) out.cpus = given.cpus;
    out.timeout = std::chrono::seconds(given.timeout);
    out.until = given.until;
    out.cancelled = [goOn = untilInterrupted()](std::uint64_t done, std::uint64_t total) {
        return goOn(done, total) && !outputFailed();
    };
    out.notice = [](const Message &message) { complain(message.text()); };
    if (!given.json)
        out.console = [](const ConsoleLine &line) {
            print(printable(line.text) + "\n");
            std::fflush(stdout);
        };
    return out;
}

/// The kernel decides the new byte order; without one it is our own small kernel, of the order that is
/// wished.
Status completeKernel(BootRequest &request, const RehearseOptions &given)
{
    const ByteOrder wished = given.newByteOrder == "big" ? ByteOrder::big : ByteOrder::little;
    if (!request.kernel) {
        KWB_TRY(KernelImage kernel,
                openKernel(Blob(nullptr, demoKernel(wished)), "the built-in demo kernel"));
        request.kernel = std::make_shared<const KernelImage>(std::move(kernel));
    }
    const ByteOrder found = request.kernel->header.order;
    if (given.newByteOrder.empty() || found == wished) return {};
    return fail(ErrorKind::usage,
                {KWB_MSG("cli.kernel-order", "--new-byte-order {wished}, but {kernel} is {found}-endian"),
                 {{"wished", name(wished)}, {"kernel", request.kernel->fileName}, {"found", name(found)}}});
}

Result<Rehearsal> rehearseGiven(const RehearseOptions &given, const RehearsalOptions &options)
{
    if (given.bundle.empty()) {
        KWB_TRY(BootRequest request, makeRequest(given.request));
        KWB_CHECK(completeKernel(request, given));
        watchInterrupts();
        return rehearse(request, options);
    }
    for (const CLI::Option *option : given.ofRequest)
        if (option->count() > 0)
            return fail(ErrorKind::usage,
                        {KWB_MSG("cli.bundle-or-request",
                                 "{option} makes a plan, and a bundle has its own: give one or the other"),
                         {{"option", option->get_name()}}});
    watchInterrupts();
    return rehearseBundle(given.bundle, options);
}

Result<Exit> runRehearse(const RehearseOptions &given)
{
    KWB_TRY(const RehearsalOptions options, runOptions(given));
    const auto result = rehearseGiven(given, options);
    if (!result && result.error().kind == ErrorKind::cancelled && outputFailed())
        return fail(ErrorKind::io, {KWB_MSG("cli.output-gone", "standard output: cannot be written"), {}});
    if (!result && emulatorCannotRun(result.error())) {
        complain(result.error().text());
        if (!result.error().hint.empty()) complain(result.error().hint.text());
        return Exit::unreachable;
    }
    KWB_TRY(const Rehearsal rehearsal, result);
    if (rehearsal.noRoom) {
        print(given.json ? planJson(*rehearsal.noRoom) : findingsText(*rehearsal.noRoom));
        complain("not every segment found room, so there is nothing to rehearse");
        return Exit::problem;
    }
    print(given.json ? rehearsalJson(rehearsal) : "\n" + rehearsalText(rehearsal));
    return rehearsal.ok() ? Exit::done : Exit::problem;
}

} // namespace

void addRehearse(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<RehearseOptions>();
    CLI::App *sub = app.add_subcommand(
        "rehearse", "Runs a bundle, or the plan of a request, in QEMU and says what the console said");
    options->request.mayLackInputs = true;
    options->request.addTo(*sub);
    sub->get_option("--kernel")
        ->description("The kernel to boot; without it our own small one, which checks what it is handed");
    sub->add_option("--new-byte-order", options->newByteOrder,
                    "Byte order of the new kernel: chooses among our own, must be that of a file")
        ->check(CLI::IsMember({"little", "big"}));
    for (const CLI::Option *option : std::as_const(*sub).get_options())
        if (option != sub->get_help_ptr()) options->ofRequest.push_back(option);
    sub->add_option("BUNDLE", options->bundle,
                    "Folder or archive; without it the options of plan make the request");
    sub->add_option("--machine", options->machine, "The machine QEMU is (default: that of the plan's tree)")
        ->check(CLI::IsMember({"pseries", "powernv9"}));
    sub->add_option("--memory", options->memory,
                    "Its memory, as 2G or 512M (default: as the plan's machine)");
    sub->add_option("--cpus", options->cpus, "Its CPUs (default: as the plan's machine)")
        ->check(CLI::Range(1, 16));
    sub->add_option("--timeout", options->timeout, "Seconds after which the run ends (default: 120)")
        ->check(CLI::Range(1, 86400));
    sub->add_option("--until", options->until, "Text that the new system must print; the run ends with it");
    sub->add_flag("--json", options->json, "Verdict and console for programs");
    sub->callback([&chosen, options] { chosen = [options] { return runRehearse(*options); }; });
}

} // namespace kwb::cli
