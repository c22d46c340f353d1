#pragma once

#include "core/image/elf_file.h"

#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// A kernel that can be planned: an ELF with its loadable segments, unpacked from whatever wrapped it.
struct KernelImage {
    std::string fileName;
    std::vector<std::string>
        wrappers; ///< what was taken off, outermost first: "uImage", "gzip", "zImage (.kernel:vmlinux.strip)"
    Blob elf;     ///< the bare ELF file: the input's own mapping if nothing wrapped it
    ElfHeader header;
    std::vector<ElfSegment> segments; ///< all program headers
    std::vector<ElfSegment> loads;    ///< PT_LOAD only, file order
};

/// The physical addresses that all PT_LOADs cover, from the first byte of the lowest to the last of the
/// highest, bss included.
AddressRange loadSpan(const KernelImage &kernel);

/// Limits for what hostile input may unpack to; small files are held to less (unpackedAtMost()).
struct UnpackLimits {
    std::uint64_t bytes = std::uint64_t{2} << 30;
};

/// Takes a kernel file apart: uImage header, gzip/xz/zstd/lzma/lz4 stream, PowerPC zImage wrapper, until a
/// plain ELF is left. Checks what Linux 6.1 kernel/kexec_elf.c and arch/powerpc/kexec/elf_64.c check
/// (reference 3.1): 64-bit, header sizes, tables and segments inside the file, no wrap-around, ET_EXEC or
/// ET_DYN, at least one PT_LOAD, no PT_INTERP. The machine is *not* checked here. Errors: malformed,
/// unsupported, limit.
Result<KernelImage> openKernel(Blob file, const std::string &fileName, const UnpackLimits &limits = {});

/// "Linux version 6.1.0-50-powerpc64le (…) …" if the image holds one: searched for in .rodata (where it
/// stands near the start), then by the symbol linux_banner, then through the loaded segments, giving their
/// pages back. Nothing if there is none.
std::optional<std::string> linuxBanner(const KernelImage &kernel);

} // namespace kwb
