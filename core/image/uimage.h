#pragma once

#include "core/base/blob.h"

#include <cstdint>
#include <string>

namespace kwb {

/// U-Boot's legacy image header: 64 bytes, big-endian (reference: include/image.h of U-Boot, kexec-uImage.c).
struct UImage {
    std::uint32_t time = 0;  ///< seconds since 1970
    std::uint32_t load = 0;  ///< address to load the payload at
    std::uint32_t entry = 0; ///< address to enter
    std::uint8_t os = 0;     ///< 5 Linux
    std::uint8_t arch = 0;   ///< 7 PowerPC, 22 arm64, 24 x86_64
    std::uint8_t type = 0;   ///< see below
    std::uint8_t compression = 0;
    std::string name;
    Blob payload;

    static constexpr std::uint8_t kernel = 2;
    static constexpr std::uint8_t ramdisk = 3;
    static constexpr std::uint8_t multi = 4;
    static constexpr std::uint8_t kernelNoload = 14;
};

/// Whether the bytes start with the magic of a uImage.
bool isUImage(ByteView bytes);

/// Reads the header and checks both CRCs. Errors: malformed (offset), unsupported (several images in one).
Result<UImage> readUImage(const Blob &file);

/// "kernel", "ramdisk", … or the number.
std::string uImageTypeName(std::uint8_t type);
/// "none", "gzip", … or the number.
std::string uImageCompressionName(std::uint8_t compression);

} // namespace kwb
