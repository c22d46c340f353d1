#pragma once

#include "core/rehearsal/verdict.h"
#include "core/target/target_state.h"

namespace kwb {

/// How a boot ended. Every boot ends in one of these.
enum class BootEnd {
    bootedThisPlan, ///< another boot_id, and the plan's marker (without one: its command line)
    anotherKernel,  ///< started by kexec, but from something else
    withoutKexec,   ///< firmware booted it
    stillOldSystem, ///< the machine never went away
    noSignOfLife,   ///< nothing answered in time
};
const char *
name(BootEnd end); ///< "booted", "another-kernel", "without-kexec", "still-old-system", "no-sign-of-life"

struct BootVerdict {
    BootEnd end = BootEnd::noSignOfLife;
    TargetState before;
    std::optional<TargetState> after; ///< of the system that answered
    double seconds = 0;               ///< from the start of the jump to the verdict
    std::optional<double> goneAfter;  ///< when the old system's connection ended
    unsigned logins = 0;              ///< SSH logins after the jump
    std::string lastProblem;          ///< why the last login did not work
    bool hasConsole = false;
    Verdict console; ///< what was read there, if there was a console

    /// The last thing that the console has shown: the id of a step, or empty.
    std::string lastStep() const;
    /// One sentence: what happened, and where in the walkthrough it stopped.
    Message text() const;
};

/// What a system that answers after a jump is. `marker` and `cmdline` are the bundle's.
BootEnd judge(const TargetState &before, const TargetState &after, const std::optional<std::string> &marker,
              const std::string &cmdline);

} // namespace kwb
