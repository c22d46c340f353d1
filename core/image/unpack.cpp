#include "core/image/unpack.h"

#include <algorithm>
#include <bzlib.h>
#include <lz4.h>
#include <lz4frame.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

namespace kwb {
namespace {

/// What one call of a library did.
struct Step {
    std::size_t taken = 0;
    std::size_t made = 0;
    bool done = false;
};

std::unexpected<Error> broken(const char *format, const std::string &reason)
{
    return fail(ErrorKind::malformed,
                {KWB_MSG("image.stream-broken", "the {format} stream is damaged: {reason}"),
                 {{"format", format}, {"reason", reason}}});
}

std::unexpected<Error> cannotStart(const char *format)
{
    return fail(ErrorKind::limit, {KWB_MSG("image.stream-memory", "no memory to unpack the {format} stream"),
                                   {{"format", format}}});
}

/// Feeds a library until the stream ends. `step(in, out)` makes one call; errors get the offset it was made
/// at.
template <class F>
Result<std::uint64_t> pump(const char *format, ByteView input, UnpackBuffer &out, F step)
{
    // zlib and bzip2 count in 32 bits.
    constexpr std::size_t most = std::size_t{1} << 30;
    for (std::size_t at = 0;;) {
        KWB_TRY(const std::span<Byte> room, out.room());
        Result<Step> result = step(input.subspan(at, std::min(most, input.size() - at)),
                                   room.first(std::min(most, room.size())));
        if (!result) {
            result.error().place.offset = at;
            return std::unexpected(std::move(result).error());
        }
        at += result->taken;
        KWB_CHECK(out.commit(result->made));
        if (result->done) return at;
        if (result->taken == 0 && result->made == 0)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("image.stream-cut", "the {format} stream is cut off"), {{"format", format}}},
                        {.offset = at});
    }
}

/// A library's state object that is taken down by a function.
template <auto close, class T>
struct Closing {
    T *state;
    explicit Closing(T *s)
        : state(s)
    {
    }
    Closing(const Closing &) = delete;
    Closing &operator=(const Closing &) = delete;
    ~Closing() { close(state); }
};

Result<std::uint64_t> pumpLzma(const char *format, lzma_stream &stream, ByteView input, UnpackBuffer &out)
{
    const Closing<lzma_end, lzma_stream> closing(&stream);
    return pump(format, input, out, [&](ByteView in, std::span<Byte> room) -> Result<Step> {
        stream.next_in = in.data();
        stream.avail_in = in.size();
        stream.next_out = room.data();
        stream.avail_out = room.size();
        const lzma_ret status = lzma_code(&stream, LZMA_RUN);
        if (status == LZMA_MEMLIMIT_ERROR)
            return fail(ErrorKind::limit,
                        {KWB_MSG("image.stream-dictionary", "the {format} stream wants a dictionary "
                                                            "of more than 512 MiB"),
                         {{"format", format}}});
        if (status != LZMA_OK && status != LZMA_STREAM_END && status != LZMA_BUF_ERROR)
            return broken(format, status == LZMA_FORMAT_ERROR    ? "not this format"
                                  : status == LZMA_OPTIONS_ERROR ? "unknown options"
                                                                 : "wrong data");
        return Step{in.size() - stream.avail_in, room.size() - stream.avail_out, status == LZMA_STREAM_END};
    });
}

constexpr std::uint64_t dictionaryLimit = std::uint64_t{512} << 20;
constexpr std::uint32_t lz4LegacyMagic = 0x184c2102;

/// The older LZ4 format: after the magic, blocks of a little-endian length and so many bytes, each of which
/// unpacks to at most 8 MiB. Nothing marks the end; what cannot be a length (0, a larger number, the magic)
/// belongs to what follows.
Result<std::uint64_t> unpackLegacyLz4(ByteView input, UnpackBuffer &out)
{
    constexpr int blockSize = 8 << 20;
    constexpr std::uint32_t bound = LZ4_COMPRESSBOUND(blockSize);
    for (std::uint64_t at = sizeof lz4LegacyMagic;;) {
        const auto length = load<std::uint32_t>(input, at, ByteOrder::little);
        if (!length || *length == 0 || *length > bound) return at;
        const auto block = slice(input, at + sizeof *length, *length);
        if (!block)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("image.stream-cut", "the {format} stream is cut off"), {{"format", "lz4"}}},
                        {.offset = at});
        KWB_TRY(const std::span<Byte> room, out.room(blockSize));
        const int made =
            LZ4_decompress_safe(reinterpret_cast<const char *>(block->data()),
                                reinterpret_cast<char *>(room.data()), static_cast<int>(*length), blockSize);
        if (made < 0) {
            auto error = broken("lz4", "wrong data");
            error.error().place.offset = at;
            return error;
        }
        KWB_CHECK(out.commit(static_cast<std::size_t>(made)));
        at += sizeof *length + *length;
    }
}

} // namespace

std::uint64_t unpackedAtMost(std::uint64_t fileSize, std::uint64_t most)
{
    constexpr std::uint64_t always = std::uint64_t{256} << 20;
    constexpr std::uint64_t ratio = 32;
    return std::min(most, std::max(always, checkedMul(fileSize, ratio).value_or(most)));
}

Result<std::span<Byte>> UnpackBuffer::room(std::size_t atLeast)
{
    if (capacity_ - size_ < atLeast) {
        const std::size_t wanted =
            size_ + std::max(atLeast, std::min<std::size_t>(size_, limit_ + 1 - size_));
        auto *grown =
            static_cast<Byte *>(std::realloc(data_.get(), wanted)); // NOLINT(cppcoreguidelines-no-malloc)
        if (grown == nullptr)
            return fail(ErrorKind::limit,
                        {KWB_MSG("image.unpack-memory", "no memory for {bytes} unpacked bytes"),
                         {{"bytes", std::to_string(wanted)}}});
        static_cast<void>(data_.release()); // realloc has taken care of the old block
        data_.reset(grown);
        capacity_ = wanted;
    }
    return std::span<Byte>(data_.get() + size_, capacity_ - size_);
}

Status UnpackBuffer::commit(std::size_t count)
{
    size_ += count;
    if (size_ > limit_)
        return fail(ErrorKind::limit, {KWB_MSG("image.unpack-limit", "unpacks to more than {limit} bytes"),
                                       {{"limit", std::to_string(limit_)}}});
    return {};
}

Blob UnpackBuffer::take()
{
    if (size_ == 0) return {};
    if (auto *shrunk =
            static_cast<Byte *>(std::realloc(data_.get(), size_))) { // NOLINT(cppcoreguidelines-no-malloc)
        static_cast<void>(data_.release());
        data_.reset(shrunk);
    }
    const ByteView view(data_.get(), size_);
    return {std::shared_ptr<const Byte[]>(std::move(data_)), view};
}

Result<std::uint64_t> unpackGzip(ByteView input, UnpackBuffer &out)
{
    z_stream stream{};
    constexpr int gzipHeader = 16 + MAX_WBITS;
    if (inflateInit2(&stream, gzipHeader) != Z_OK) return cannotStart("gzip");
    const Closing<inflateEnd, z_stream> closing(&stream);
    return pump("gzip", input, out, [&](ByteView in, std::span<Byte> room) -> Result<Step> {
        stream.next_in = const_cast<Byte *>(in.data()); // zlib does not write there
        stream.avail_in = static_cast<uInt>(in.size());
        stream.next_out = room.data();
        stream.avail_out = static_cast<uInt>(room.size());
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return broken("gzip", stream.msg != nullptr ? stream.msg : "wrong data");
        return Step{in.size() - stream.avail_in, room.size() - stream.avail_out, status == Z_STREAM_END};
    });
}

Result<std::uint64_t> unpackBzip2(ByteView input, UnpackBuffer &out)
{
    bz_stream stream{};
    if (BZ2_bzDecompressInit(&stream, 0, 0) != BZ_OK) return cannotStart("bzip2");
    const Closing<BZ2_bzDecompressEnd, bz_stream> closing(&stream);
    return pump("bzip2", input, out, [&](ByteView in, std::span<Byte> room) -> Result<Step> {
        stream.next_in =
            const_cast<char *>(reinterpret_cast<const char *>(in.data())); // bzip2 does not write there
        stream.avail_in = static_cast<unsigned>(in.size());
        stream.next_out = reinterpret_cast<char *>(room.data());
        stream.avail_out = static_cast<unsigned>(room.size());
        const int status = BZ2_bzDecompress(&stream);
        if (status != BZ_OK && status != BZ_STREAM_END) return broken("bzip2", "wrong data");
        return Step{in.size() - stream.avail_in, room.size() - stream.avail_out, status == BZ_STREAM_END};
    });
}

Result<std::uint64_t> unpackXz(ByteView input, UnpackBuffer &out)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    if (lzma_stream_decoder(&stream, dictionaryLimit, 0) != LZMA_OK) return cannotStart("xz");
    return pumpLzma("xz", stream, input, out);
}

Result<std::uint64_t> unpackLzma(ByteView input, UnpackBuffer &out)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    if (lzma_alone_decoder(&stream, dictionaryLimit) != LZMA_OK) return cannotStart("lzma");
    return pumpLzma("lzma", stream, input, out);
}

Result<std::uint64_t> unpackZstd(ByteView input, UnpackBuffer &out)
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    if (context == nullptr) return cannotStart("zstd");
    const Closing<ZSTD_freeDCtx, ZSTD_DCtx> closing(context);
    return pump("zstd", input, out, [&](ByteView in, std::span<Byte> room) -> Result<Step> {
        ZSTD_inBuffer from{in.data(), in.size(), 0};
        ZSTD_outBuffer to{room.data(), room.size(), 0};
        const std::size_t status = ZSTD_decompressStream(context, &to, &from);
        if (ZSTD_isError(status) != 0) return broken("zstd", ZSTD_getErrorName(status));
        return Step{from.pos, to.pos, status == 0};
    });
}

Result<std::uint64_t> unpackLz4(ByteView input, UnpackBuffer &out)
{
    if (load<std::uint32_t>(input, 0, ByteOrder::little) == lz4LegacyMagic)
        return unpackLegacyLz4(input, out);
    LZ4F_dctx *context = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&context, LZ4F_VERSION)) != 0) return cannotStart("lz4");
    const Closing<LZ4F_freeDecompressionContext, LZ4F_dctx> closing(context);
    return pump("lz4", input, out, [&](ByteView in, std::span<Byte> room) -> Result<Step> {
        std::size_t taken = in.size();
        std::size_t made = room.size();
        const std::size_t status = LZ4F_decompress(context, room.data(), &made, in.data(), &taken, nullptr);
        if (LZ4F_isError(status) != 0) return broken("lz4", LZ4F_getErrorName(status));
        return Step{taken, made, status == 0};
    });
}

} // namespace kwb
