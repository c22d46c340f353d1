#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <utility>

namespace kwb {

/// What kind of failure an Error is. The programs map kinds to exit statuses (contract: 2 usage, 3 input …).
enum class ErrorKind {
    usage,       ///< the request itself makes no sense (an unknown name, options that exclude each other)
    missing,     ///< a file or a part of a target is not there or cannot be read
    malformed,   ///< input breaks the rules of its own format
    unsupported, ///< well-formed input of a kind this program does not handle
    limit,       ///< a documented limit would be exceeded (decompressed size, number of segments …)
    noSpace,     ///< nothing fits: a placement or a field has no room
    io,          ///< writing or reading failed in the operating system
    unreachable, ///< another machine cannot be reached, or the connection to it broke
    cancelled,   ///< the caller asked to stop
};

/// Where in an input something is wrong. Any part may be unknown.
struct Place {
    std::string file{};
    std::optional<std::uint64_t> offset{}; ///< bytes from the start of the file
    std::optional<std::uint64_t> line{};   ///< 1-based
    std::string path{};                    ///< device-tree path, section name, archive member, JSON pointer

    /// "offset 0x40", "line 3", "/chosen", several joined by ", "; without the file; empty when nothing is
    /// known.
    std::string text() const;

    bool operator==(const Place &) const = default;
};

/// A failure as a value: what, where, and what to do about it if that is known.
struct Error {
    ErrorKind kind = ErrorKind::malformed;
    Message message;
    Place place{};
    Message hint{};

    /// One line without the program's name: "FILE: what is wrong (PLACE)"; FILE and (PLACE) only if known.
    std::string text() const;
};

template <class T>
using Result = std::expected<T, Error>;
using Status = std::expected<void, Error>;

/// The failure side of a Result: `return fail(ErrorKind::malformed, {KWB_MSG("elf.x", "…"), {{"n", "3"}}},
/// {.offset = 4});`
inline std::unexpected<Error> fail(ErrorKind kind, Message message, Place place = {}, Message hint = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(place), std::move(hint)});
}

/// The same error with its file named, if it has none yet.
Error inFile(Error error, const std::string &file);

#define KWB_CONCAT2(a, b) a##b
#define KWB_CONCAT(a, b) KWB_CONCAT2(a, b)

/// `KWB_TRY(const auto tree, parse(blob));` declares `tree`, or returns the error from the enclosing
/// function.
#define KWB_TRY(declaration, expression)                                                                     \
    auto KWB_CONCAT(kwbResult, __LINE__) = (expression);                                                     \
    if (!KWB_CONCAT(kwbResult, __LINE__))                                                                    \
        return std::unexpected(std::move(KWB_CONCAT(kwbResult, __LINE__)).error());                          \
    declaration = *std::move(KWB_CONCAT(kwbResult, __LINE__))

/// Returns the error of a Status (or of a Result whose value is not wanted) from the enclosing function.
#define KWB_CHECK(expression)                                                                                \
    if (auto kwbStatus = (expression); !kwbStatus) return std::unexpected(std::move(kwbStatus).error())

} // namespace kwb
