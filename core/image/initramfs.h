#pragma once

#include "core/base/blob.h"
#include "core/image/kernel_image.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kwb {

struct InitramfsEntry {
    std::string path;
    std::uint32_t mode = 0;
    std::uint64_t size = 0;
    std::string linkTarget; ///< of symbolic links
};

/// One cpio archive of an initramfs file; several may follow each other, each compressed or not, with zero
/// padding between them (Linux Documentation/driver-api/early-userspace/buffer-format.rst).
struct InitramfsMember {
    FileOffset offset; ///< in the file
    std::uint64_t packedSize = 0;
    std::uint64_t unpackedSize = 0;
    std::string compression; ///< "" for a bare cpio
    std::vector<InitramfsEntry> entries;
};

struct Initramfs {
    std::vector<InitramfsMember> members;
};

/// Lists a whole initramfs. Splits it itself, because libarchive stops at the first cpio's end.
/// Errors: malformed (with the offset of the member), unsupported (no cpio at all), limit.
Result<Initramfs> listInitramfs(const Blob &file, const UnpackLimits &limits = {});

} // namespace kwb
