#include "core/image/compression.h"

#include "core/image/unpack.h"

#include <algorithm>
#include <array>

namespace kwb {
namespace {

struct Format {
    Compression compression;
    const char *name;
    std::string_view magic;
    Unpack unpack;
};

using namespace std::string_view_literals;

/// The magics that Linux itself goes by (lib/decompress.c); lz4 in both of its formats.
constexpr std::array formats{
    Format{Compression::gzip, "gzip", "\x1f\x8b"sv, unpackGzip},
    Format{Compression::xz, "xz", "\xfd\x37zXZ\0"sv, unpackXz},
    Format{Compression::zstd, "zstd", "\x28\xb5\x2f\xfd"sv, unpackZstd},
    Format{Compression::lzma, "lzma", "\x5d\0\0"sv, unpackLzma},
    Format{Compression::lz4, "lz4", "\x02\x21\x4c\x18"sv, unpackLz4},
    Format{Compression::lz4, "lz4", "\x04\x22\x4d\x18"sv, unpackLz4},
    Format{Compression::bzip2, "bzip2", "BZh"sv, unpackBzip2},
};

const Format *formatOf(ByteView bytes)
{
    const auto found = std::ranges::find_if(
        formats, [text = textOf(bytes)](const Format &format) { return text.starts_with(format.magic); });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace

const char *name(Compression compression)
{
    const auto found = std::ranges::find(formats, compression, &Format::compression);
    return found == formats.end() ? "unknown" : found->name;
}

std::optional<Compression> detectCompression(ByteView bytes)
{
    const Format *format = formatOf(bytes);
    return format == nullptr ? std::nullopt : std::optional(format->compression);
}

Result<Decompressed> decompress(ByteView bytes, const UnpackLimits &limits)
{
    const Format *format = formatOf(bytes);
    if (format == nullptr)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("image.not-compressed", "starts with no compressed stream of a known format")},
                    {.offset = 0});
    UnpackBuffer buffer(limits.bytes);
    KWB_TRY(const std::uint64_t consumed, format->unpack(bytes, buffer));
    return Decompressed{buffer.take(), consumed};
}

Bytes unpackStart(ByteView input, std::uint64_t count)
{
    const Format *format = formatOf(input);
    if (format == nullptr) return {};
    UnpackBuffer buffer(count);
    // Whether it ends by the limit or by damage does not matter here: only what came out before that does.
    static_cast<void>(format->unpack(input, buffer));
    return {buffer.bytes().begin(), buffer.bytes().end()};
}

} // namespace kwb
