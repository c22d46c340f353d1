#pragma once

#include "core/plan/request_spec.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace kwb::cli {

/// The options that make a boot request; plan and export share them. Those that are given go before what a
/// workspace says.
struct RequestOptions {
    std::string target;
    std::string kernel;
    std::vector<std::string> initrds;
    std::optional<std::string> cmdline;
    bool cmdlineFromTarget = false;
    std::string dtb;
    std::vector<std::string> overlays;
    std::string purgatory;
    std::string allocator;
    std::string pageSize;
    std::string oldByteOrder;
    std::vector<std::string> pins;
    std::vector<std::string> reserves;
    std::string edits;
    std::string onMismatch;
    std::string workspace;
    bool imaLog = false;
    bool crash = false;
    bool mayLackInputs = false; ///< target and kernel need not be given

    void addTo(CLI::App &app);
    /// Those that say whether a crash image fits.
    void addCrashTo(CLI::App &app);
};

/// Reads the inputs; a target or kernel that is not given is not in the request. Errors: usage, and those of
/// the readers.
Result<BootRequest> makeRequest(const RequestOptions &options);

} // namespace kwb::cli
