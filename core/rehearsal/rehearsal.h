#pragma once

#include "core/base/progress.h"
#include "core/plan/plan.h"
#include "core/rehearsal/verdict.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

/// A plan run in QEMU from a first stage of our own, which stands in for the old kernel.
namespace kwb {

enum class EmulatedMachine { pseries, powernv9 };
const char *name(EmulatedMachine machine); ///< "pseries", "powernv9"

struct RehearsalOptions {
    std::optional<EmulatedMachine> machine; ///< nothing: that of the plan's tree, else pseries
    std::optional<std::uint64_t> memory;    ///< bytes; nothing: as the plan's machine, else 2 or 4 GiB
    std::optional<unsigned> cpus;           ///< nothing: as the plan's machine, else 1
    std::chrono::seconds timeout{120};      ///< of the run itself
    std::chrono::seconds treeTimeout{300};  ///< of the start before it, in which QEMU is asked for its tree
    std::string until;                      ///< text the new system is to print; the run ends with it
    std::function<void(const ConsoleLine &)> console; ///< gets each line when it is there
    std::function<void(const Message &)> notice;      ///< what is worth a line before the run
    Progress cancelled;                               ///< false: stop
};

enum class RehearsalEnd {
    poweredOff,
    reset,
    panicked, ///< the new kernel told the machine so
    killed,   ///< QEMU was ended from outside
    seenAll,  ///< the verdict was complete, and the text to wait for was seen or nothing more came
    stopped,  ///< by the purgatory
    timedOut, ///< the time was over
};
const char *
name(RehearsalEnd end); ///< "powered-off", "reset", "panicked", "killed", "seen-all", "stopped", "timed-out"

struct Rehearsal {
    EmulatedMachine machine = EmulatedMachine::pseries;
    std::uint64_t memory = 0;
    unsigned cpus = 1;
    std::string id;                   ///< of the plan that ran
    std::optional<Message> replanned; ///< why the plan that ran is not the one that was given
    std::optional<BootPlan> noRoom; ///< a plan that cannot be run, for its findings; then all below is empty
    std::vector<Finding> findings;  ///< of the plan that ran
    /// Errors that the plan as it was given has and the one that ran has not.
    std::vector<Finding> givenErrors;
    std::uint64_t planErrors = 0; ///< errors of both; a bundle may count more than it lists
    Verdict verdict;
    RehearsalEnd end = RehearsalEnd::timedOut;
    double seconds = 0;

    /// All went well, and the plan is one without errors.
    bool ok() const;
    /// What keeps it from being good, in the order of a boot; empty if it is good.
    std::vector<Message> whyNotGood() const;
};

/// Runs a request. Its plan runs as it is if it was made for the machine that QEMU is; else the request is
/// planned again on the emulator's own tree, without what is about the other machine (pins, reserved ranges,
/// overlays, edits, a tree of its own), and `notice` says so; its errors stay errors. A request without a
/// target is for the emulator, with all that it says.
/// Late slots are filled as the loader on a target does. Errors: those of plan() and seal(), usage (the
/// target kernel's purgatory, too little memory), emulatorCannotRun(), cancelled, io.
Result<Rehearsal> rehearse(const BootRequest &request, const RehearsalOptions &options);

/// Runs a bundle; for another machine its kernel, initrd and command line are planned again, with the
/// built-in purgatory, and `notice` says so if it was another. Damaged segments are not refused: the run
/// shows them. Errors also: missing, malformed.
Result<Rehearsal> rehearseBundle(const std::string &path, const RehearsalOptions &options);

/// Whether it is QEMU itself that is not there or refuses (an error of kind missing).
bool emulatorCannotRun(const Error &error);

/// What `kwb rehearse` says of a run when it is over: the verdict, and what it rests on.
std::string rehearsalText(const Rehearsal &rehearsal);
/// The same as one JSON object (resources/linux/man/kwb.1 has the members).
std::string rehearsalJson(const Rehearsal &rehearsal);

} // namespace kwb
