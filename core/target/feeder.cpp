#include "core/target/feeder.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace kwb {

namespace {

constexpr int fastest = 1;
constexpr int gzipWrapper = 15 + 16; ///< zlib's window bits, and its sign for a gzip header
constexpr std::uint64_t sampleBytes = 1 << 20;

/// A zlib stream that ends with its owner.
class Deflater {
public:
    Deflater()
    {
        ok_ = deflateInit2(&stream_, fastest, Z_DEFLATED, gzipWrapper, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Deflater() { deflateEnd(&stream_); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    bool ok() const { return ok_; }
    z_stream &stream() { return stream_; }

private:
    z_stream stream_{};
    bool ok_ = false;
};

/// What of a file is still to be read.
struct Reading {
    Blob file;
    std::uint64_t at = 0;
    std::uint64_t end = 0;
    std::function<void(std::uint64_t)> fed;

    ByteView next(std::uint64_t most) const { return file.bytes().subspan(at, std::min(most, end - at)); }
    void took(std::uint64_t count)
    {
        if (const auto part = file.part(at, count)) part->releasePages();
        at += count;
        if (fed) fed(count);
    }
};

Reading reading(const Blob &file, std::uint64_t from, std::uint64_t length,
                std::function<void(std::uint64_t)> fed)
{
    const std::uint64_t begin = std::min(from, file.size());
    return {file, begin, begin + std::min(length, file.size() - begin), std::move(fed)};
}

} // namespace

RemoteInput plainInput(const Blob &file, std::uint64_t from, std::uint64_t length,
                       std::function<void(std::uint64_t)> fed, std::uint64_t &sent)
{
    auto rest = std::make_shared<Reading>(reading(file, from, length, std::move(fed)));
    return [rest, &sent](std::span<Byte> buffer) -> Result<std::size_t> {
        const ByteView bytes = rest->next(buffer.size());
        std::ranges::copy(bytes, buffer.begin());
        const std::size_t count = bytes.size();
        sent += count;
        if (count > 0) rest->took(count);
        return count;
    };
}

RemoteInput gzipInput(const Blob &file, std::uint64_t from, std::uint64_t length,
                      std::function<void(std::uint64_t)> fed, std::uint64_t &sent)
{
    auto rest = std::make_shared<Reading>(reading(file, from, length, std::move(fed)));
    auto deflater = std::make_shared<Deflater>();
    return [rest, deflater, ended = false, &sent](std::span<Byte> buffer) mutable -> Result<std::size_t> {
        if (!deflater->ok())
            return fail(ErrorKind::io, {KWB_MSG("target.no-gzip", "the data cannot be compressed")});
        z_stream &stream = deflater->stream();
        stream.next_out = buffer.data();
        stream.avail_out = static_cast<uInt>(buffer.size());
        while (!ended && stream.avail_out > 0) {
            const ByteView bytes = rest->next(buffer.size());
            stream.next_in = const_cast<Bytef *>(bytes.data()); // zlib reads it only
            stream.avail_in = static_cast<uInt>(bytes.size());
            const int status = deflate(&stream, bytes.empty() ? Z_FINISH : Z_NO_FLUSH);
            ended = status == Z_STREAM_END;
            if (const std::size_t count = bytes.size() - stream.avail_in; count > 0) rest->took(count);
        }
        const std::size_t count = buffer.size() - stream.avail_out;
        sent += count;
        return count;
    };
}

double gzipRatio(const Blob &file, std::uint64_t from)
{
    std::uint64_t packed = 0;
    const std::uint64_t begin = std::min(from, file.size());
    const std::uint64_t length = std::min(sampleBytes, file.size() - begin);
    if (length == 0) return 1;
    const RemoteInput input = gzipInput(file, begin, length, {}, packed);
    Bytes buffer(64 << 10);
    for (auto count = input(buffer); count && *count > 0; count = input(buffer)) {
    }
    return static_cast<double>(packed) / static_cast<double>(length);
}

} // namespace kwb
