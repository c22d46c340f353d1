#include "core/image/core_dump.h"
#include "core/plan/elfcorehdr.h"
#include "core/report/crash_report.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace kwb;
using namespace kwb::fuzz;

namespace {

/// What was read of a header, written and read again, is the same, as far as such a header can have it.
void requireSameAgain(const CoreDump &dump)
{
    Elfcorehdr header;
    header.order = dump.order;
    header.machine = dump.machine;
    for (const DumpRow &row : dump.rows)
        if (row.isNote) header.notes.push_back({{}, PhysAddr(row.offset), row.size});
    header.saved = AddressRange::ofSize(PhysAddr(0), 0x10000);
    header.backup = PhysAddr(0x20000000);
    const auto written = makeElfcorehdr(header);
    require(written.has_value() && written->size() == elfcorehdrSize(header));
    const auto again = readCoreDump(Blob::copyOf(*written), "again");
    require(again && again->order == dump.order && again->machine == dump.machine);
    require(again->rows.size() == elfcorehdrRows(header));
    for (std::size_t i = 0; i < header.notes.size(); ++i)
        require(again->rows[i].isNote && again->rows[i].offset == header.notes[i].at.value &&
                again->rows[i].size == header.notes[i].size);
    require(!again->rows.back().isNote && again->rows.back().offset == header.backup.value);
}

} // namespace

/// The header of a dump, or the beginning of a dump with its notes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto dump = readCoreDump(blobOf(data, size), "fuzz");
    if (!dump) return 0;
    require(dump->rows.size() * 56 <= size);
    for (const DumpNote &note : dump->notes)
        require(!dump->headerAlone && note.content.value <= size && note.size <= size - note.content.value);
    require(dump->vmcoreinfo.empty() ||
            std::ranges::any_of(dump->notes, [](const DumpNote &note) { return note.name == "VMCOREINFO"; }));
    require(!coreDumpText(*dump, "fuzz").empty() && coreDumpJson(*dump).ends_with("}\n"));
    if (dump->rows.size() < mostElfcorehdrRows) requireSameAgain(*dump);
    return 0;
}
