#include "core/snapshot/kexec_log.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// What kexec -d printed, as somebody pasted it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto log = readKexecLog(viewOf(data, size), "fuzz");
    if (!log) return 0;
    require(isKexecLog(viewOf(data, size)));
    require(!log->segments.empty() && log->segments.size() <= 64);
    for (const KexecLogSegment &segment : log->segments)
        require(segment.mem + segment.memsz >= segment.mem);
    for (const KexecLogRange &range : log->ranges)
        require(range.range.begin <= range.range.end);
    return 0;
}
