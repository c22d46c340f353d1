#pragma once

#include "core/base/blob.h"

#include <cstdlib>

/// Unpacking of one stream into memory that grows with it. The five libraries are used directly, not through
/// libarchive, because only they say exactly where a stream ends: the next member of an initramfs starts
/// there.
namespace kwb {

/// How many times a file may be wrapped (compressed, behind a uImage header …): more is an attack.
inline constexpr std::size_t maxWrappers = 8;

/// Memory that grows as a stream is unpacked, up to a limit. By realloc, which moves large blocks by
/// remapping them.
class UnpackBuffer {
public:
    explicit UnpackBuffer(std::uint64_t limit)
        : limit_(limit)
    {
    }

    /// Room for `atLeast` more bytes. Errors: limit (no memory).
    Result<std::span<Byte>> room(std::size_t atLeast = std::size_t{64} << 10);
    /// The first `count` bytes of the last room() are filled. Errors: limit.
    Status commit(std::size_t count);
    std::uint64_t size() const { return size_; }
    ByteView bytes() const { return {data_.get(), size_}; }
    /// The bytes as a blob, with the spare room given back.
    Blob take();

private:
    struct Free {
        void operator()(void *memory) const { std::free(memory); } // NOLINT(cppcoreguidelines-no-malloc)
    };
    std::unique_ptr<Byte[], Free> data_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
    std::uint64_t limit_;
};

/// How many bytes a file of `fileSize` bytes may unpack to, all its wrappers together: as many as any file
/// may up to 256 MiB, beyond that 32 times its size, which kernels and initramfs never reach, and never more
/// than `most`. So that a small file cannot take all memory.
std::uint64_t unpackedAtMost(std::uint64_t fileSize, std::uint64_t most);

/// Unpacks the stream at the start of `input`; returns how many bytes of it the stream has.
/// Errors: malformed (offset from the start of `input`), unsupported (needs too much memory), limit.
using Unpack = Result<std::uint64_t> (*)(ByteView input, UnpackBuffer &out);
Result<std::uint64_t> unpackGzip(ByteView input, UnpackBuffer &out);
Result<std::uint64_t> unpackBzip2(ByteView input, UnpackBuffer &out);
Result<std::uint64_t> unpackXz(ByteView input, UnpackBuffer &out);
Result<std::uint64_t> unpackLzma(ByteView input, UnpackBuffer &out);
Result<std::uint64_t> unpackZstd(ByteView input, UnpackBuffer &out);
/// Both the frame format and the older one that Linux uses (`lz4 -l`).
Result<std::uint64_t> unpackLz4(ByteView input, UnpackBuffer &out);

/// The first bytes of what the stream at the start of `input` unpacks to: at least `count` if it has as many.
Bytes unpackStart(ByteView input, std::uint64_t count);

} // namespace kwb
