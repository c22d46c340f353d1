#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/base/output.h"
#include "core/target/boot.h"
#include "core/target/report.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace kwb::cli {

namespace {

struct TargetOptions {
    std::string destination;
    std::string bundle;
    std::string out;
    TrustOptions trust;
    std::vector<std::string> ssh;
    std::string store;
    unsigned silence = 60;
    std::string compress = "auto";
    bool force = false;
    bool byFile = false;
    bool now = false;
    bool crash = false;
    bool watchdog = false;
    unsigned patience = 300;
    std::string console;
    std::string consoleFile;
    unsigned keep = usualKeep;
    bool json = false;
};

/// How far a run goes; each step includes those before it.
enum class Upto { check, push, load, boot };

ConnectOptions connectOptions(const TargetOptions &given)
{
    ConnectOptions out;
    out.sshArguments = given.ssh;
    out.silence = std::chrono::seconds(given.silence);
    out.cancelled = untilInterrupted();
    out.notice = [](const Message &message) { complain(message.text()); };
    return out;
}

/// `alive`: how soon the end of the machine is to be noticed, a fourth of it.
Result<std::unique_ptr<Connection>> connect(const TargetOptions &given,
                                            std::chrono::seconds alive = std::chrono::seconds(5))
{
    KWB_TRY(Destination destination, parseDestination(given.destination));
    watchInterrupts();
    ConnectOptions options = connectOptions(given);
    options.alive = alive;
    return Connection::open(std::move(destination), std::move(options));
}

/// A line that writes itself over, on a terminal.
void showProgress(const PushProgress &at)
{
    static const bool terminal = isatty(STDERR_FILENO) != 0;
    static auto last = std::chrono::steady_clock::time_point{};
    const auto now = std::chrono::steady_clock::now();
    const bool whole = at.done == at.total;
    if (!terminal || (!whole && now - last < std::chrono::milliseconds(200))) return;
    last = now;
    const std::string line = fmt::format(
        "\r  {:3.0f} %  {}/s  {:.0f} s left   {}",
        at.total == 0 ? 100.0 : 100.0 * static_cast<double>(at.done) / static_cast<double>(at.total),
        byteSizeText(static_cast<std::uint64_t>(at.rate)), at.remaining, whole ? "\n" : "");
    std::fwrite(line.data(), 1, line.size(), stderr);
}

void say(const TargetOptions &given, const std::string &text)
{
    if (given.json) return;
    print(text);
    std::fflush(stdout);
}

Exit ended(const TargetOptions &given, const TargetRun &run, bool good)
{
    if (given.json) print(runJson(run));
    return good ? Exit::done : Exit::problem;
}

PushOptions pushOptions(const TargetOptions &given)
{
    PushOptions out;
    out.compression = given.compress == "always"  ? PushCompression::always
                      : given.compress == "never" ? PushCompression::never
                                                  : PushCompression::automatic;
    out.progress = showProgress;
    return out;
}

BootOptions bootOptions(const TargetOptions &given)
{
    BootOptions out;
    out.way = given.byFile ? LoadWay::byFile : LoadWay::exact;
    out.now = given.now;
    out.watchdog = given.watchdog;
    out.patience = std::chrono::seconds(given.patience);
    out.console = {given.console, given.consoleFile};
    out.connect = connectOptions(given);
    out.notice = [](const Message &message) { complain(message.text()); };
    if (!given.json)
        out.line = [](const ConsoleLine &line) {
            print(fmt::format("  {:7.2f}  {}\n", line.seconds, line.text));
            std::fflush(stdout);
        };
    return out;
}

Result<Exit> boot(const TargetOptions &given, std::unique_ptr<Connection> connection, const Package &package,
                  TargetRun &run)
{
    auto verdict = bootPlan(std::move(connection), run.check->store, package.manifest, bootOptions(given));
    if (!verdict &&
        verdict.error().kind == ErrorKind::usage) { // the target refuses: what was done stays told
        complain(verdict.error().text());
        return ended(given, run, false);
    }
    KWB_TRY(run.boot, std::move(verdict));
    say(given, bootText(*run.boot));
    if (const Status kept = appendHistory(historyFile(), recordOf(given.destination, run.plan, *run.boot));
        !kept)
        complain(kept.error().text());
    return ended(given, run, run.boot->end == BootEnd::bootedThisPlan);
}

Result<Exit> runSteps(const TargetOptions &given, Upto upto)
{
    const LoadWay way = given.byFile ? LoadWay::byFile : LoadWay::exact;
    KWB_TRY(const auto trust, given.trust.read());
    KWB_TRY(const Package package, openPackage(given.bundle, way, trust ? &*trust : nullptr));
    if (upto == Upto::boot) {
        KWB_TRY(const Destination destination, parseDestination(given.destination));
        KWB_CHECK(checkCanBoot(destination));
        KWB_CHECK(checkCanBoot(package.manifest));
    }
    KWB_TRY(auto connection, connect(given, std::chrono::seconds(upto == Upto::boot ? 2 : 5)));
    TargetRun run{.destination = given.destination,
                  .plan = package.manifest.id,
                  .manifestSha256 = package.manifestSha256,
                  .way = way,
                  .standing = package.standing,
                  .effects = {},
                  .check = {},
                  .push = {},
                  .load = {},
                  .boot = {}};
    say(given, fmt::format("plan {} for {}\n", run.plan, given.destination) + standingLine(package));
    KWB_TRY(run.check, checkTarget(*connection, package, given.store));
    say(given, checkText(*run.check));
    if (way == LoadWay::byFile) {
        run.effects = fileLoadEffects(package.manifest);
        say(given, effectsText(run.effects));
    }
    const bool goOn = run.check->allows(given.force);
    if (upto == Upto::check || !goOn) {
        if (upto != Upto::check) complain("the target would refuse it, so nothing was sent");
        return ended(given, run, run.check->ok());
    }
    KWB_TRY(run.push, pushPackage(*connection, run.check->store, package, pushOptions(given)));
    say(given, pushText(*run.push));
    if (upto == Upto::push) return ended(given, run, true);
    if (upto == Upto::load || run.check->mustLoad(package)) {
        KWB_TRY(run.load, loadPlan(*connection, run.check->store, package, given.force));
        say(given, loadText(*run.load));
        if (upto == Upto::load || !run.load->done) return ended(given, run, run.load->done);
    }
    return boot(given, std::move(connection), package, run);
}

Result<Exit> runProbe(const TargetOptions &given)
{
    KWB_TRY(auto connection, connect(given));
    KWB_TRY(const Probe probe, probeTarget(*connection));
    for (const std::string &remark : probe.remarks)
        complain(remark);
    KWB_CHECK(writeFile(given.out, probe.archive.bytes()));
    say(given, fmt::format("Wrote {}: {}, {}\n", given.out, probe.snapshot.release.value_or("unknown kernel"),
                           byteSizeText(probe.archive.size())));
    for (const Absence &absence : probe.snapshot.absences)
        say(given, fmt::format("  no {}: {}\n", absence.file, absence.consequence.text()));
    return Exit::done;
}

Result<Exit> runStatus(const TargetOptions &given)
{
    KWB_TRY(auto connection, connect(given));
    KWB_TRY(const TargetState state, readTargetState(*connection, given.store));
    KWB_TRY(const auto store, findStore(*connection, state));
    print(given.json ? stateJson(state, store.second, store.first)
                     : stateText(state, store.second, store.first));
    return Exit::done;
}

Result<Exit> runUnload(const TargetOptions &given)
{
    KWB_TRY(auto connection, connect(given));
    KWB_TRY(const TargetState state, readTargetState(*connection, given.store));
    KWB_TRY(const auto store, findStore(*connection, state));
    TargetRun run{.destination = given.destination,
                  .plan = store.second.planWithLoader(given.crash),
                  .manifestSha256 = {},
                  .way = {},
                  .standing = {},
                  .effects = {},
                  .check = {},
                  .push = {},
                  .load = {},
                  .boot = {}};
    KWB_TRY(run.load, unloadAny(*connection, state, store.first, store.second, given.crash));
    say(given, loadText(*run.load));
    return ended(given, run, run.load->done);
}

Result<Exit> runPrune(const TargetOptions &given)
{
    KWB_TRY(auto connection, connect(given));
    KWB_TRY(const TargetState state, readTargetState(*connection, given.store));
    KWB_TRY(const auto store, findStore(*connection, state));
    KWB_TRY(const auto gone, pruneStore(*connection, store.first, given.keep));
    print(given.json ? pruneJson(gone) : pruneText(gone));
    return Exit::done;
}

Result<Exit> runHistory(const TargetOptions &given)
{
    KWB_TRY(const auto records, readHistory(historyFile(), given.destination));
    print(given.json ? historyJson(records) : records.empty() ? "No boots yet.\n" : historyText(records));
    return Exit::done;
}

/// What every command that goes to a target has.
CLI::App *addOne(CLI::App &target, const char *name, const char *words,
                 const std::shared_ptr<TargetOptions> &options, bool bundle)
{
    CLI::App *sub = target.add_subcommand(name, words);
    sub->add_option("DEST", options->destination,
                    "user@host, ssh://user@host:port, a name of the SSH configuration, or local:")
        ->required();
    if (bundle)
        sub->add_option("BUNDLE", options->bundle, "Folder or archive, as kwb export writes it")->required();
    sub->add_option("--ssh", options->ssh,
                    "One more argument for ssh, such as --ssh=-p --ssh=2222 (can be repeated)")
        ->allow_extra_args(false);
    sub->add_option("--store", options->store,
                    "Folder on the target for what is pushed (default: the first that will do of /var/lib, "
                    "/var/tmp, /tmp)");
    sub->add_option("--silence", options->silence,
                    "Seconds after which a target that says nothing counts as lost (default: 60)")
        ->check(CLI::Range(1, 86400));
    sub->add_flag("--json", options->json, "The outcome for programs");
    return sub;
}

void addPushOptions(CLI::App *sub, TargetOptions &options)
{
    sub->add_option("--compress", options.compress, "auto (where the way is slow), always, never")
        ->check(CLI::IsMember({"auto", "always", "never"}));
    sub->add_flag("--force", options.force,
                  "Go on although the plan has errors, or was made for other memory");
}

void addBootOptions(CLI::App *sub, TargetOptions &options)
{
    sub->add_flag("--now", options.now, "Jump at once, without shutting services down");
    sub->add_flag(
        "--watchdog", options.watchdog,
        "Start the target's watchdog first, so that firmware takes over if the new system does not");
    sub->add_option("--patience", options.patience,
                    "Seconds that the new system may take to answer (default: 300)")
        ->check(CLI::Range(1, 86400));
    auto *console = sub->add_option("--console", options.console,
                                    "A command of this machine that shows the target's console");
    sub->add_option("--console-file", options.consoleFile,
                    "A file of this machine to which the target's console is written")
        ->excludes(console);
}

} // namespace

void addTarget(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<TargetOptions>();
    CLI::App *target =
        app.add_subcommand("target", "Looks at a machine over SSH, sends it a bundle, loads and boots it");
    target->require_subcommand(1);
    const auto does = [&](CLI::App *sub, auto work) {
        sub->callback([&chosen, options, work] { chosen = [options, work] { return work(*options); }; });
    };
    CLI::App *probe = addOne(*target, "probe", "Captures a snapshot", options, false);
    probe->add_option("-o,--output", options->out, "The snapshot, a .tar file")->required();
    does(probe, runProbe);
    does(addOne(*target, "status", "Says what runs there, what is loaded and what is kept", options, false),
         runStatus);
    constexpr std::tuple<const char *, const char *, Upto> steps[] = {
        {"check", "Says all that would refuse or break a load, before anything is sent", Upto::check},
        {"push", "Checks, then sends what is missing there", Upto::push},
        {"load", "Checks, sends, and loads it; nothing is overwritten yet", Upto::load},
        {"boot",
         "Checks, sends, loads unless it is loaded, starts it, and watches until it is clear what happened",
         Upto::boot},
    };
    for (const auto &[name, words, upto] : steps) {
        CLI::App *sub = addOne(*target, name, words, options, true);
        sub->add_flag("--by-file", options->byFile,
                      "By kexec_file_load: the target's kernel gets kernel, initrd and command line, and "
                      "makes places, tree and purgatory itself");
        options->trust.addTo(*sub);
        if (upto != Upto::check) addPushOptions(sub, *options);
        if (upto == Upto::boot) addBootOptions(sub, *options);
        does(sub, [end = upto](const TargetOptions &given) { return runSteps(given, end); });
    }
    CLI::App *unload = addOne(*target, "unload", "Takes a loaded image out again", options, false);
    unload->add_flag("--crash", options->crash, "The crash image, which is kept beside a normal one");
    does(unload, runUnload);
    CLI::App *prune = addOne(*target, "prune",
                             "Takes old plans, and files that no plan has, out of the store", options, false);
    prune
        ->add_option("--keep", options->keep,
                     "How many plans stay, the newest (default: 2); the one that is loaded stays, too")
        ->check(CLI::Range(0, 1000));
    does(prune, runPrune);
    CLI::App *history = target->add_subcommand("history", "What was booted where, and how it ended");
    history->add_option("DEST", options->destination, "Only this target's");
    history->add_flag("--json", options->json, "The boots for programs");
    does(history, runHistory);
}

} // namespace kwb::cli
