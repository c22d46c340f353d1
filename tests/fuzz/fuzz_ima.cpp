#include "core/integrity/ima_policy.h"
#include "core/integrity/ima_verify.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// A measurement log of any form; a policy and register values are read on the way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    if (const auto values = readPcrValues(textOf(bytes), "fuzz"))
        for (const PcrValue &value : *values)
            require(value.value.size() == digestSize(value.bank) && value.pcr < 24);
    static_cast<void>(readImaPolicy(textOf(bytes), "fuzz"));
    const auto log = readImaLog(bytes, "fuzz");
    if (!log) return 0;
    for (const ImaEntry &entry : log->entries)
        require(entry.digest.size() == digestSize(log->bank));
    const ImaVerdict verdict = verifyImaLog(*log);
    require(verdict.wrongDigests.size() + verdict.violations.size() <= log->entries.size());
    if (log->form == ImaLogForm::ascii) return 0;
    // What was read is written as it was.
    const Bytes again = log->form == ImaLogForm::binary ? imaLogBytes(*log) : imaHandOverBuffer(*log);
    require(again.size() <= size && std::equal(again.begin(), again.end(), data));
    return 0;
}
