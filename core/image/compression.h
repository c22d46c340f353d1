#pragma once

#include "core/base/blob.h"
#include "core/image/kernel_image.h"

#include <optional>
#include <string>

namespace kwb {

enum class Compression { gzip, xz, zstd, lzma, lz4, bzip2 };
/// "gzip", "xz", …: as the tools that make them are called.
const char *name(Compression compression);

/// By magic bytes at the start; nothing if it is none of them.
std::optional<Compression> detectCompression(ByteView bytes);

/// A decompressed stream and how much of the input it took (initramfs members follow each other).
struct Decompressed {
    Blob bytes;
    std::uint64_t consumed = 0;
};

/// Unpacks one stream at the start of `bytes` (one gzip member, one zstd frame …), growing in memory up to
/// the limit. Errors: unsupported (no known magic), malformed (offset from the start of `bytes`), limit.
Result<Decompressed> decompress(ByteView bytes, const UnpackLimits &limits = {});

} // namespace kwb
