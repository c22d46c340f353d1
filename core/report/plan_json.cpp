#include "core/report/plan_json.h"

#include "core/report/finding_json.h"
#include "core/report/relocation_facts.h"

#include <elf.h>

namespace kwb {

namespace {

Json hexOrNull(const std::optional<std::uint64_t> &value)
{
    return value ? Json(hex(*value)) : Json(nullptr);
}

Json bytesOrNull(const std::optional<Bytes> &value)
{
    return value ? Json(hexString(*value)) : Json(nullptr);
}

Json texts(const std::vector<Message> &messages)
{
    Json out = Json::array();
    for (const Message &message : messages)
        out.push_back(message.text());
    return out;
}

Json segmentRow(const PlannedSegment &segment, const SealedPlan *sealed)
{
    Json row{{"name", segment.name},        {"kind", name(segment.kind)},     {"mem", hex(segment.mem)},
             {"memsz", hex(segment.memsz)}, {"bufsz", hex(segment.bufsz)},    {"align", hex(segment.align)},
             {"pinned", segment.pinned},    {"source", segment.source.text()}};
    if (sealed != nullptr)
        if (const auto it = sealed->digests.find(segment.name); it != sealed->digests.end()) {
            row["sha256"] = hexString(it->second.content);
            row["memory_sha256"] = hexString(it->second.memory);
        }
    row["why"] = texts(segment.why);
    return row;
}

Json memoryRow(const MemoryMap &map, const MemoryRange &range)
{
    return {{"begin", hex(range.range.begin)},
            {"end", hex(range.range.end)},
            {"kind", name(range.kind)},
            {"source", map.source(range)}};
}

Json relocationRow(const LinkedImage &image, std::uint16_t machine, const AppliedRelocation &row)
{
    const bool known = row.section < image.layout.sections.size();
    return {{"place", hex(row.place)},
            {"section", known ? image.layout.sections[row.section].name : std::string()},
            {"type", relocationName(machine, row.type)},
            {"symbol", row.symbol < image.symbolNames.size() ? image.symbolNames[row.symbol] : std::string()},
            {"s", hex(row.s)},
            {"addend", hex(static_cast<std::uint64_t>(row.addend))},
            {"formula", relocationFormula(machine, row.type)},
            {"value", hex(row.value)},
            {"before", hexString(fieldBytes(row.before, row.width, image.order))},
            {"after", hexString(fieldBytes(row.after, row.width, image.order))},
            {"room", row.room == ~std::uint64_t{0} ? Json(nullptr) : Json(hex(row.room))}};
}

Json editRow(const TreeEdit &edit, bool withRule)
{
    Json row{{"path", edit.path},
             {"property", edit.property},
             {"change", name(edit.change)},
             {"before", bytesOrNull(edit.before)},
             {"after", bytesOrNull(edit.after)}};
    if (withRule) {
        row["rule"] = edit.rule.message.text();
        row["rule_source"] = edit.rule.source;
    }
    return row;
}

Json traceRow(const TraceEntry &entry)
{
    Json candidates = Json::array();
    for (const HoleTrace &run : entry.candidates)
        candidates.push_back({{"first", hex(run.first)},
                              {"last", hex(run.last)},
                              {"candidates", run.candidates},
                              {"taken", run.taken},
                              {"left_out", run.leftOut},
                              {"scattered", run.scattered},
                              {"reason", run.reason.text()},
                              {"quirk", run.quirk.empty() ? Json(nullptr) : Json(run.quirk)}});
    return {{"about", entry.about}, {"text", entry.text.text()}, {"candidates", candidates}};
}

Json sectionRow(const LinkedImage &image, const PlacedSection &section)
{
    return {{"name", section.name},
            {"address", hex(image.base.value + section.offset)},
            {"size", hex(section.size)},
            {"offset", hex(section.offset)}};
}

void addLists(JsonDocument &out, const BootPlan &plan)
{
    const LinkedImage none;
    const LinkedImage &image = plan.purgatory ? *plan.purgatory : none;
    out.rows("memory", plan.memory.ranges, [&](const MemoryRange &r) { return memoryRow(plan.memory, r); });
    out.rows("relocations", image.relocations,
             [&](const AppliedRelocation &r) { return relocationRow(image, EM_PPC64, r); });
    out.rows("device_tree_edits", plan.treeEdits, [](const TreeEdit &e) { return editRow(e, true); });
    out.rows("findings", plan.findings, findingJson);
    out.rows("trace", plan.trace, traceRow);
    out.rows("boot_extents", plan.extents, [](const BootExtent &extent) {
        return Json{{"name", extent.name},
                    {"begin", hex(extent.range.begin)},
                    {"end", hex(extent.range.end)},
                    {"stage", name(extent.stage)},
                    {"when", extent.when.text()}};
    });
    out.rows("late_slots", plan.lateSlots, [](const LateSlot &slot) {
        return Json{{"segment", slot.segment},
                    {"offset", hex(slot.offset)},
                    {"length", hex(slot.length)},
                    {"kind", slot.kind},
                    {"needed", slot.needed}};
    });
    out.rows("digest_rows", plan.digestRows, [](const DigestRow &row) {
        return Json{{"segment", row.segment}, {"offset", hex(row.offset)}};
    });
}

Json rangeOrNull(const std::optional<AddressRange> &range)
{
    return range ? Json{{"begin", hex(range->begin)}, {"end", hex(range->end)}} : Json(nullptr);
}

void addCrash(JsonDocument &out, const BootPlan &plan)
{
    const CrashImage &crash = *plan.crash;
    const auto &bootId = plan.request.target->bootId;
    out.field("boot_id", bootId ? Json(*bootId) : Json(nullptr));
    out.field("crash_region", rangeOrNull(crash.region));
    out.field("backup", rangeOrNull(crash.backup));
    out.field("elfcorehdr", rangeOrNull(crash.elfcorehdr));
    out.field("crash_free", hex(crash.free));
    out.rows("crash_notes", crash.notes.cpus, [](const NoteArea &note) {
        return Json{{"name", note.name}, {"at", hex(note.at)}, {"size", hex(note.size)}};
    });
    const auto row = [](const AddressRange &range) {
        return Json{{"begin", hex(range.begin)}, {"end", hex(range.end)}};
    };
    out.rows("dumped", crash.dumped.ranges(), row);
    out.rows("usable", crash.usable.ranges(), row);
}

/// As the option is written.
const char *purgatoryName(PurgatoryChoice choice)
{
    switch (choice) {
    case PurgatoryChoice::builtin:
        return "builtin";
    case PurgatoryChoice::targetKernel:
        return "linux";
    case PurgatoryChoice::file:
        return "file";
    }
    return "builtin";
}

} // namespace

std::string planJson(const BootPlan &plan, const SealedPlan *sealed)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/plan/1");
    if (sealed != nullptr) {
        out.field("id", sealed->id);
        out.field("fingerprint", sealed->fingerprint ? Json(*sealed->fingerprint) : Json(nullptr));
    }
    out.field("arch", plan.arch);
    out.field("mode", plan.crash ? "crash" : "normal");
    if (plan.crash) addCrash(out, plan);
    out.field("allocator", plan.request.allocator);
    out.field("purgatory", purgatoryName(plan.request.purgatory));
    out.field("page_size", hex(plan.pageSize));
    out.field("entry", hex(plan.entry));
    out.field("old_byte_order", name(plan.oldByteOrder));
    out.field("new_byte_order", name(plan.newByteOrder));
    out.field("cmdline", plan.cmdline);
    out.rows("segments", plan.segments, [&](const PlannedSegment &s) { return segmentRow(s, sealed); });
    out.field("unplaced", plan.unplaced);
    if (plan.purgatory) {
        out.field("toc", hexOrNull(plan.purgatory->toc));
        out.members("purgatory_values", plan.purgatoryValues, [](std::uint64_t value) { return hex(value); });
    }
    addLists(out, plan);
    return out.finish();
}

std::string memoryMapJson(const MemoryMap &map)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/map/1");
    out.field("ram", hex(map.ram.size()));
    out.field("first_block", {{"begin", hex(map.firstBlock.begin)}, {"end", hex(map.firstBlock.end)}});
    out.rows("memory", map.ranges, [&](const MemoryRange &r) { return memoryRow(map, r); });
    out.field("remarks", texts(map.remarks));
    return out.finish();
}

std::string linkedImageJson(const LinkedImage &image, std::uint16_t machine)
{
    JsonDocument out;
    out.rows("sections", image.layout.sections, [&](const PlacedSection &s) { return sectionRow(image, s); });
    out.field("base", hex(image.base));
    out.field("memsz", hex(image.layout.memsz));
    out.field("bufsz", hex(image.layout.bufsz));
    out.field("align", hex(image.layout.align));
    out.field("toc", hexOrNull(image.toc));
    out.field("entry", image.entry ? Json(hex(*image.entry)) : Json(nullptr));
    out.members("symbols", image.symbols, [](std::uint64_t value) { return hex(value); });
    out.rows("relocations", image.relocations,
             [&](const AppliedRelocation &r) { return relocationRow(image, machine, r); });
    return out.finish();
}

std::string treeEditsJson(std::span<const TreeEdit> edits)
{
    std::string out = "[";
    for (const TreeEdit &edit : edits)
        out += (out.size() == 1 ? "\n  " : ",\n  ") + JsonDocument::compact(editRow(edit, false));
    return out + (out.size() == 1 ? "]\n" : "\n]\n");
}

} // namespace kwb
