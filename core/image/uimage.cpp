#include "core/image/uimage.h"

#include <array>
#include <zlib.h>

namespace kwb {
namespace {

constexpr std::uint32_t magic = 0x27051956;
constexpr std::size_t headerSize = 64;

std::uint32_t crcOf(ByteView bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

Status checkCrc(Message what, std::uint32_t stated, std::uint32_t found, std::uint64_t offset)
{
    if (stated == found) return {};
    return fail(ErrorKind::malformed, std::move(what), {.offset = offset},
                {KWB_MSG("image.uimage-crc-hint", "stated {stated}, found {found}: the file is damaged"),
                 {{"stated", hex(stated)}, {"found", hex(found)}}});
}

template <std::size_t n>
std::string nameOf(const std::array<const char *, n> &names, std::uint8_t number)
{
    return number < n && names[number] != nullptr ? names[number] : std::to_string(number);
}

} // namespace

bool isUImage(ByteView bytes)
{
    return load<std::uint32_t>(bytes, 0, ByteOrder::big) == magic;
}

Result<UImage> readUImage(const Blob &file)
{
    const auto header = slice(file.bytes(), 0, headerSize);
    if (!header)
        return fail(ErrorKind::malformed, {KWB_MSG("image.uimage-cut", "the uImage ends inside its header")},
                    {.offset = file.size()});
    const auto word = [&](std::size_t offset) {
        return loadAt<std::uint32_t>(header->data() + offset, ByteOrder::big);
    };
    Bytes zeroed(header->begin(), header->end());
    store<std::uint32_t>(zeroed, 4, 0, ByteOrder::big); // the header's CRC is made with its own field zero
    KWB_CHECK(checkCrc({KWB_MSG("image.uimage-header-crc", "the uImage header does not match its CRC")},
                       word(4), crcOf(zeroed), 4));

    UImage image{.time = word(8),
                 .load = word(16),
                 .entry = word(20),
                 .os = (*header)[28],
                 .arch = (*header)[29],
                 .type = (*header)[30],
                 .compression = (*header)[31],
                 .name = std::string(textOf(header->subspan(32))),
                 .payload = {}};
    image.name.resize(std::min(image.name.find('\0'), image.name.size()));
    if (image.type == UImage::multi)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("image.uimage-multi",
                             "is a uImage of several images (type 4), which is not taken apart")},
                    {.offset = 30},
                    {KWB_MSG("image.uimage-multi-hint", "dumpimage of u-boot-tools takes it apart")});
    const std::uint64_t size = word(12);
    const auto payload = file.part(headerSize, size);
    if (!payload)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("image.uimage-size",
                     "the uImage states {stated} bytes of data but only {present} follow"),
             {{"stated", std::to_string(size)}, {"present", std::to_string(file.size() - headerSize)}}},
            {.offset = 12});
    KWB_CHECK(checkCrc({KWB_MSG("image.uimage-data-crc", "the data of the uImage does not match its CRC")},
                       word(24), crcOf(payload->bytes()), 24));
    image.payload = *payload;
    return image;
}

std::string uImageTypeName(std::uint8_t type)
{
    static constexpr std::array<const char *, 15> names{nullptr,   "standalone", "kernel",
                                                        "ramdisk", "multi",      "firmware",
                                                        "script",  "filesystem", "flat device tree",
                                                        nullptr,   nullptr,      nullptr,
                                                        nullptr,   nullptr,      "kernel (any address)"};
    return nameOf(names, type);
}

std::string uImageCompressionName(std::uint8_t compression)
{
    static constexpr std::array<const char *, 7> names{"none", "gzip", "bzip2", "lzma", "lzo", "lz4", "zstd"};
    return nameOf(names, compression);
}

} // namespace kwb
