#pragma once

#include "core/devicetree/tree.h"
#include "core/integrity/key_ring.h"
#include "core/plan/request.h"

#include <CLI/CLI.hpp>

#include <string>

namespace kwb::cli {

/// Maps a file and keeps the name that was given.
Result<NamedBlob> readNamed(const std::string &path);

/// The tree of a flattened tree file or of a snapshot (folder or archive; the live tree if it has one).
Result<DeviceTree> readTree(const std::string &path);

/// "0x…" or decimal; `what` names the option in the error (usage).
Result<std::uint64_t> parseOption(const std::string &what, const std::string &text);

/// NAME=VALUE with a number; errors: usage.
Result<std::pair<std::string, std::uint64_t>> parseAssignment(const std::string &what,
                                                              const std::string &text);

/// --trust and --revoked, which may be repeated.
class TrustOptions {
public:
    void addTo(CLI::App &app);
    /// The certificates of --trust, and what --revoked takes back; nothing: nobody was named. Errors: those
    /// of readKeyRing() and readRevocations(), and malformed if a place that was named holds no certificate.
    Result<std::optional<KeyRing>> read() const;

private:
    std::vector<std::string> trusted_;
    std::vector<std::string> revoked_;
};

} // namespace kwb::cli
