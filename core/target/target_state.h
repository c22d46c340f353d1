#pragma once

#include "core/target/connection.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kwb {

/// A number of KiB as bytes; what does not fit, as the largest number.
constexpr std::uint64_t bytesOfKiB(std::uint64_t kib)
{
    return kib > UINT64_MAX / 1024 ? UINT64_MAX : kib * 1024;
}

/// A folder on the target in which files may be kept.
struct StorePlace {
    std::string path;
    bool writable = false;   ///< the file system is not read-only, and the user may; not if it is foreign
    bool executable = false; ///< programs may be run there (no "noexec")
    bool memory = false;     ///< a RAM disk: what is kept there takes memory
    std::uint64_t freeKiB = 0;
    std::string foreign{}; ///< who could exchange what is kept there, and what to do; empty: nobody
};

/// What a target says of itself in a moment, as far as a load depends on it (resources/target/state.sh).
struct TargetState {
    bool root = false;
    std::string machine; ///< uname -m
    std::string release;
    std::string bootId;
    std::string cmdline;
    std::optional<double> uptime; ///< seconds
    std::optional<bool> loaded;   ///< nothing: the kernel has no kexec
    std::optional<bool> crashLoaded;
    bool fromKexec = false; ///< the tree says that Linux itself started this kernel by kexec
    bool systemd = false;
    bool watchdog = false;
    std::optional<bool> fileLoad; ///< the kernel has kexec_file_load; asked only where it matters
    std::optional<std::uint64_t> memoryTotalKiB;
    std::optional<std::uint64_t> memoryAvailableKiB; ///< MemAvailable, else MemFree
    std::set<std::string> tools;                     ///< of sha256sum, gzip, tar, setsid
    std::vector<StorePlace> places;                  ///< in the order of preference

    bool isPpc64() const { return machine == "ppc64" || machine == "ppc64le"; }
    /// The id of the plan whose marker is on the command line.
    std::optional<std::string> planId() const;
};

/// The id behind "kwb.plan=" on a command line.
std::optional<std::string> planMarker(std::string_view cmdline);

/// Reads what the script printed. Errors: malformed (it did not come to its end).
Result<TargetState> parseTargetState(std::string_view text);

/// Asks the target. `store`: the folder that the user wishes; empty: three usual ones.
Result<TargetState> readTargetState(Connection &connection, const std::string &store);

} // namespace kwb
