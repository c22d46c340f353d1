#include "core/memory/memory_map.h"
#include "core/snapshot/snapshot.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// Snapshots as archives: read, mapped, fingerprinted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto files = readArchive(blobOf(data, size), "fuzz", {.unpack = {.bytes = std::uint64_t{8} << 20}});
    if (!files) return 0;
    const auto snapshot = readSnapshot(*files, "fuzz");
    if (!snapshot) return 0;
    (void)fingerprintText(*snapshot);
    (void)readMemoryMap(snapshot->tree(), snapshot->tree().reservations, snapshot->bootFdtSize);
    return 0;
}
