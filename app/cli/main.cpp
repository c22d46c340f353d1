#include "app/cli/command.h"

#include <fmt/format.h>

#include <cstdio>
#include <new>

namespace kwb::cli {

namespace {

constexpr const char *about = "kwb plans a kexec boot of a PowerPC machine without being on it: from a "
                              "snapshot of the machine, a kernel and\n"
                              "initrds it computes where every segment goes, why there, and what is changed "
                              "in the device tree; and it writes a\n"
                              "bundle that the machine loads without anything installed.\n";
constexpr const char *footer =
    "\nA first plan:\n"
    "  kwb plan --target SNAPSHOT --kernel vmlinux --initrd initrd.img --cmdline \"console=hvc0\" --explain\n"
    "  kwb export --target SNAPSHOT --kernel vmlinux --initrd initrd.img --cmdline-from-target -o "
    "boot.kwb\n\n"
    "Exit status: 0 done; 1 done, but the plan has errors or a check failed; 2 wrong usage; 3 an input is "
    "missing or\n"
    "malformed; 4 a target cannot be reached or an emulator cannot run; 130 cancelled.";

/// Leaves in `chosen` what is to be run; or the exit status if there is nothing to run.
std::optional<Exit> parse(CLI::App &app, int argc, char **argv, const Command &chosen)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0) {
            app.exit(error);
            return Exit::done;
        }
        complain(error.what());
        complain("see: kwb --help, kwb COMMAND --help");
        return Exit::usage;
    }
    if (chosen) return std::nullopt;
    complain("a command is missing; see: kwb --help");
    return Exit::usage;
}

Exit run(const Command &command)
{
    endOnInterrupt();
    const Result<Exit> result = command();
    if (!result) complain(result.error().text());
    // A malformed file is one line.
    if (!result && result.error().kind != ErrorKind::malformed && !result.error().hint.empty())
        complain(result.error().hint.text());
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (result && !written) {
        complain("standard output: cannot be written");
        return Exit::input;
    }
    return result ? *result : exitOf(result.error().kind);
}

} // namespace

} // namespace kwb::cli

int main(int argc, char **argv)
{
    using namespace kwb::cli;
    try {
        CLI::App app(about, "kwb");
        app.set_version_flag("--version", std::string("kwb ") + KWB_VERSION);
        app.require_subcommand(0, 1);
        Command chosen;
        for (auto *add : {addInspect, addMap, addPlan, addCompare, addDiff, addExport, addVerify, addRehearse,
                          addDeviceTree, addCrash, addLink, addHole, addCheckSegments, addIma, addSign,
                          addTarget, addHelp})
            add(app, chosen);
        app.footer(footer); // after the commands, which would inherit it
        if (const auto status = parse(app, argc, argv, chosen)) return static_cast<int>(*status);
        return static_cast<int>(run(chosen));
    } catch (const std::bad_alloc &) {
        complain("out of memory");
    } catch (const std::exception &error) {
        complain(error.what());
    }
    return static_cast<int>(Exit::input);
}
