#include "core/image/kernel_image.h"
#include "core/link/link.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// Kernels and relocatable objects: read completely, then laid out and linked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Blob blob = blobOf(data, size);
    if (const auto kernel = openKernel(blob, "fuzz", {.bytes = std::uint64_t{8} << 20}))
        (void)linuxBanner(*kernel);
    const auto elf = ElfFile::open(blob, "fuzz");
    if (!elf) return 0;
    (void)elf->symbols();
    (void)elf->notes();
    for (const ElfSection &section : elf->sections())
        (void)elf->data(section);
    const auto layout = layOut(*elf);
    if (!layout || layout->memsz > (std::uint64_t{16} << 20)) return 0;
    if (const auto image = link(*elf, {.base = PhysAddr(0x10000000), .symbols = {}, .toc = {}}))
        require(image->layout.memsz == layout->memsz);
    return 0;
}
