#include "core/image/initramfs.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// Initramfs images: concatenated members, compressed or not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)listInitramfs(blobOf(data, size), {.bytes = std::uint64_t{8} << 20});
    return 0;
}
