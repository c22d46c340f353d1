#include "core/bundle/bundle.h"
#include "core/bundle/manifest.h"
#include "tests/fuzz/fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

#include <string>

using namespace kwb;
using namespace kwb::fuzz;

/// Bundles: manifests alone, which print as what reads the same, and whole archives.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (const auto manifest = parseManifest(blobOf(data, size), "fuzz")) {
        const std::string text = manifestJson(*manifest);
        const auto again = parseManifest(Blob::copyOf(Bytes(text.begin(), text.end())), "fuzz");
        require(again && manifestJson(*again) == text);
        (void)loadListText(*manifest);
        (void)readmeText(*manifest);
    }
    const int file = memfd_create("bundle", MFD_CLOEXEC);
    if (file < 0) return 0;
    if (write(file, data, size) == static_cast<ssize_t>(size))
        (void)verifyBundle("/proc/self/fd/" + std::to_string(file));
    close(file);
    return 0;
}
