#pragma once

#include "core/target/store.h"

#include <functional>

namespace kwb {

enum class PushCompression { automatic, always, never };

struct PushProgress {
    std::uint64_t done = 0;  ///< bytes of files that are there, those that were there before included
    std::uint64_t total = 0; ///< bytes of all files
    double rate = 0;         ///< bytes of files a second, of the last seconds
    double remaining = 0;    ///< seconds, as far as the rate tells
};

struct PushOptions {
    PushCompression compression =
        PushCompression::automatic; ///< automatic: where the way is slow and the file shrinks
    std::function<void(const PushProgress &)> progress{};
};

struct PushResult {
    std::size_t files = 0;
    std::size_t sentFiles = 0;
    std::uint64_t bytes = 0;     ///< of all files
    std::uint64_t sentBytes = 0; ///< what travelled, compressed where it was
    std::uint64_t resumed = 0;   ///< bytes that an earlier push, which broke off, had brought
    double seconds = 0;
};

/// Brings a package into the store and makes the plan's folder of it. Only what is missing travels; what had
/// begun to travel goes on where it broke off; every file is verified there by sha256sum before it gets its
/// name. Small files go together, large ones each by itself. Errors: those of Connection::run(), io (the
/// target cannot write, or got other bytes than were sent).
Result<PushResult> pushPackage(Connection &connection, const std::string &store, const Package &package,
                               const PushOptions &options = {});

} // namespace kwb
