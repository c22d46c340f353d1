#include "core/report/workspace_file.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// A workspace from somebody else: what can be read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto spec = readWorkspace(viewOf(data, size), "fuzz", "/a/b");
    if (!spec) return 0;
    const auto again = readWorkspace(viewOf(workspaceJson(*spec, "/a/b")), "fuzz", "/a/b");
    require(again.has_value());
    // Bytes that are not UTF-8 cannot stand in JSON, so that all it holds comes back as it was.
    require(*again == *spec);
    return 0;
}
