#pragma once

#include "core/plan/plan.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

/// The bytes of a segment as they will stand in memory, whatever they are kept in: looked at and searched
/// without a copy.
namespace kwb {

class SegmentBytes {
public:
    /// The segment's content, then zeros up to memsz. Shares the blobs.
    explicit SegmentBytes(const PlannedSegment &segment);

    PhysAddr begin() const { return begin_; }
    std::uint64_t size() const { return size_; }
    /// How many of them come from a file; the rest is zero.
    std::uint64_t fileSize() const { return fileSize_; }

    /// Bytes from an offset on; what lies behind the end is cut off.
    Bytes read(std::uint64_t offset, std::uint64_t length) const;
    /// Where `wanted` begins next at or behind `from` (forward), or last before `from` (backward); nothing if
    /// it does not, or if `stop` was asked for. It does not go around the ends, and zeros behind the file's
    /// bytes are not searched.
    std::optional<std::uint64_t> find(ByteView wanted, std::uint64_t from, bool forward,
                                      const std::stop_token &stop = {}) const;

private:
    struct Piece {
        std::uint64_t offset = 0;
        Blob blob;
    };
    std::size_t pieceAt(std::uint64_t offset) const;

    PhysAddr begin_;
    std::uint64_t size_ = 0;
    std::uint64_t fileSize_ = 0;
    std::vector<Piece> pieces_;
};

/// What a search box holds: hex digits in pairs ("48 00 02 85", "0x48000285") or, in quotes or if it is no
/// hex, text. Nothing for nothing.
std::optional<Bytes> searchedBytes(std::string_view text);

/// The bytes as an initialised array of C.
std::string cArray(ByteView bytes, std::string_view name);

} // namespace kwb
