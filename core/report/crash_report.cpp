#include "core/report/crash_report.h"

#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb {

namespace {

Json rangeJson(AddressRange range)
{
    return {{"begin", hex(range.begin)}, {"end", hex(range.end)}};
}

std::string lineOf(const char *label, const std::string &what)
{
    return fmt::format("  {:<12}{}\n", label, what);
}

/// Lines KEY=VALUE.
std::vector<std::pair<std::string, std::string>> keysOf(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> out;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t equals = line.find('=');
        if (equals != std::string_view::npos)
            out.emplace_back(printable(line.substr(0, equals)), printable(line.substr(equals + 1)));
    }
    return out;
}

std::string planLines(const BootPlan &plan)
{
    std::string out = "  the crash image\n";
    for (const PlannedSegment &segment : plan.segments)
        out += fmt::format("    {:<12}{}  {}\n", segment.name, text(segment.range()),
                           byteSizeText(segment.memsz));
    for (const std::string &name : plan.unplaced)
        out += fmt::format("    {:<12}no room\n", name);
    out += lineOf("left", byteSizeText(plan.crash->free) + " for all that the crash kernel does");
    for (const Finding &finding : plan.findings)
        if (finding.severity != Severity::note)
            out += fmt::format("  {}: {}\n", name(finding.severity), finding.message.text());
    return out;
}

} // namespace

std::string crashSimulationJson(const CrashSimulation &simulation, const std::string &value)
{
    JsonDocument out;
    const auto &place = simulation.place;
    out.field("schema", "kexec-workbench/crash-simulation/1");
    out.field("crashkernel", value);
    out.field("ram", hex(simulation.ram));
    out.field("row", simulation.parameter.row.empty() ? Json(nullptr) : Json(simulation.parameter.row));
    out.field("size", hex(simulation.parameter.size));
    out.field("region", place ? rangeJson(place->range) : Json(nullptr));
    out.field("because", place ? Json(place->because.text()) : Json(nullptr));
    out.field("refused", place && place->refused ? Json(place->refused->text()) : Json(nullptr));
    out.rows("collisions", simulation.collisions,
             [](const Message &message) { return Json(message.text()); });
    out.field("works", simulation.works());
    if (simulation.plan) {
        out.rows("segments", simulation.plan->segments, [](const PlannedSegment &segment) {
            return Json{{"name", segment.name}, {"mem", hex(segment.mem)}, {"memsz", hex(segment.memsz)}};
        });
        out.field("unplaced", simulation.plan->unplaced);
        out.field("left", hex(simulation.plan->crash->free));
    }
    return out.finish();
}

std::string crashSimulationText(const CrashSimulation &simulation, const std::string &value)
{
    std::string out =
        fmt::format("crashkernel={} on a machine with {} of RAM\n", value, byteSizeText(simulation.ram));
    if (!simulation.place)
        return out + lineOf("region", "none: the value keeps no memory free on this machine");
    const CrashkernelPlace &place = *simulation.place;
    if (!simulation.parameter.row.empty()) out += lineOf("row", simulation.parameter.row);
    out += lineOf("region", text(place.range) + ", " + byteSizeText(place.range.size()));
    out += lineOf("place", place.because.text());
    if (place.refused) out += lineOf("refused", place.refused->text() + ": there would be no crash region");
    for (const Message &collision : simulation.collisions)
        out += lineOf("beware", collision.text());
    if (simulation.plan) out += planLines(*simulation.plan);
    return out;
}

std::string coreDumpJson(const CoreDump &dump)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/core-dump/1");
    out.field("kind", dump.headerAlone ? "elfcorehdr" : "vmcore");
    out.field("byte_order", name(dump.order));
    out.field("machine", dump.machine);
    out.rows("rows", dump.rows, [](const DumpRow &row) {
        return Json{{"type", row.isNote ? "note" : "load"},
                    {"offset", hex(row.offset)},
                    {"vaddr", hex(row.vaddr)},
                    {"paddr", hex(row.paddr)},
                    {"size", hex(row.size)}};
    });
    out.rows("notes", dump.notes, [](const DumpNote &note) {
        return Json{{"name", printable(note.name)},
                    {"type", note.type},
                    {"offset", hex(note.content)},
                    {"size", note.size}};
    });
    Json keys = Json::object();
    for (const auto &[key, what] : keysOf(dump.vmcoreinfo))
        keys[key] = what;
    out.field("vmcoreinfo", dump.vmcoreinfo.empty() ? Json(nullptr) : keys);
    return out.finish();
}

std::string coreDumpText(const CoreDump &dump, const std::string &name)
{
    std::string out = fmt::format("{}: {} of ELF machine {}, {}-endian\n", name,
                                  dump.headerAlone ? "header of a dump (elfcorehdr)" : "dump (vmcore)",
                                  dump.machine, kwb::name(dump.order));
    out += fmt::format("  {:<6}{:<20}{:<20}{:<20}{}\n", "type", dump.headerAlone ? "found at" : "file offset",
                       "physical", "virtual", "size");
    for (const DumpRow &row : dump.rows)
        out += fmt::format("  {:<6}{:<20}{:<20}{:<20}{}\n", row.isNote ? "note" : "RAM", hex(row.offset),
                           hex(row.paddr), row.isNote ? "-" : hex(row.vaddr), hex(row.size));
    for (const DumpNote &note : dump.notes)
        out += fmt::format("  note {} type {} at {}, {} bytes\n", printable(note.name), note.type,
                           hex(note.content), note.size);
    if (dump.vmcoreinfo.empty()) return out;
    out += "vmcoreinfo\n";
    for (const auto &[key, what] : keysOf(dump.vmcoreinfo))
        out += "  " + key + "=" + what + "\n";
    return out;
}

} // namespace kwb
