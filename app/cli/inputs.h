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

/// --trust, which may be repeated.
void addTrust(CLI::App &app, std::vector<std::string> &paths);

/// The certificates of --trust; nothing: nobody was named. Errors: those of readKeyRing(), and malformed if a
/// place that was named holds none.
Result<std::optional<KeyRing>> readTrust(const std::vector<std::string> &paths);

} // namespace kwb::cli
