#include "core/devicetree/edit.h"
#include "core/devicetree/tree.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// Values in DTS syntax and files of edits: a value that is read prints as one that reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    (void)parseEditsFile(text);
    (void)parseSetCommand(text);
    (void)parseDeleteCommand(text);
    const auto value = parseDtsValue(text);
    if (!value) return 0;
    const auto again = parseDtsValue(printDtsValue(*value));
    require(again && *again == *value);
    return 0;
}
