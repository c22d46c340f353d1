#pragma once

#include "core/bundle/manifest.h"
#include "core/target/boot_verdict.h"
#include "core/target/connection.h"
#include "core/target/destination.h"
#include "core/target/package.h"

namespace kwb {

/// What shows the target's console from outside.
struct ConsoleSource {
    std::string command; ///< for this machine's shell: "ipmitool … sol activate", "virsh console …"
    std::string file;    ///< a file that grows; only what is new counts
    bool none() const { return command.empty() && file.empty(); }
};

struct BootOptions {
    LoadWay way = LoadWay::exact; ///< by which it was loaded
    bool now = false;             ///< jump at once, instead of an orderly shutdown by the init system
    bool watchdog = false; ///< start /dev/watchdog before, so that firmware takes over if nobody feeds it
    std::chrono::seconds patience{300}; ///< for the new system to answer
    ConsoleSource console{};
    std::function<void(const ConsoleLine &)> line{};         ///< gets each line of the console
    std::function<void(const Message &)> notice{};           ///< what happens, as it happens
    ConnectOptions connect{};                                ///< for the way back
    std::function<void(std::unique_ptr<Connection>)> back{}; ///< gets the way back, if there is one
};

/// Whether a plan can be started from here. Errors: usage (a crash image: its kernel enters it at a panic).
Status checkCanBoot(const BundleManifest &manifest);
/// Whether a boot of that machine can be watched. Errors: usage (it is this one).
Status checkCanBoot(const Destination &destination);

/// Starts what loadPlan() has loaded and watches until it is clear what has become of the machine: the old
/// connection ends, the console speaks, SSH is back with another boot_id. The command is detached there, so
/// that the end of the connection is no error. `connection` is given up. Errors: those of Connection::run(),
/// usage (the target refuses: nothing is loaded, or something else; checkCanBoot()), cancelled (the machine
/// goes on with what it does).
Result<BootVerdict> bootPlan(std::unique_ptr<Connection> connection, const std::string &store,
                             const BundleManifest &manifest, const BootOptions &options);

} // namespace kwb
