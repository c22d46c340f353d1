#include "core/report/plan_view.h"

#include "core/report/json_reader.h"

namespace kwb {

namespace {

constexpr std::uint64_t planLimit = 1 << 30;
constexpr std::size_t maxPlanSegments = 1024;

using OptionalText = std::optional<std::string>;

Result<SegmentView> segmentView(const JsonPlace &place)
{
    SegmentView out;
    KWB_TRY(out.name, place.textAt("name"));
    KWB_TRY(out.kind, place.textAt("kind"));
    KWB_TRY(out.mem, place.hexAt("mem"));
    KWB_TRY(out.memsz, place.hexAt("memsz"));
    KWB_TRY(out.bufsz, place.hexAt("bufsz"));
    KWB_TRY(out.sha256, place.optionalTextAt("sha256"));
    if (!checkedAdd(out.mem, out.memsz))
        return place.bad({KWB_MSG("plan-view.wraps", "the segment goes beyond 2^64")});
    return out;
}

Result<MemoryView> memoryView(const JsonPlace &place)
{
    MemoryView out;
    KWB_TRY(const std::uint64_t begin, place.hexAt("begin"));
    KWB_TRY(const std::uint64_t end, place.hexAt("end"));
    KWB_TRY(out.kind, place.textAt("kind"));
    if (begin > end) return place.bad({KWB_MSG("plan-view.range", "the range ends before it begins")});
    out.range = AddressRange(PhysAddr(begin), PhysAddr(end));
    return out;
}

Result<EditView> editView(const JsonPlace &place)
{
    EditView out;
    KWB_TRY(out.path, place.textAt("path"));
    KWB_TRY(out.property, place.textAt("property"));
    KWB_TRY(out.after, place.optionalTextAt("after"));
    return out;
}

Result<FindingView> findingView(const JsonPlace &place)
{
    FindingView out;
    KWB_TRY(out.code, place.textAt("code"));
    KWB_TRY(out.severity, place.textAt("severity"));
    KWB_TRY(std::string message, place.textAt("message"));
    out.message = dataText(std::move(message));
    KWB_TRY(const OptionalText about, place.optionalTextAt("about"));
    out.about = about.value_or(std::string());
    return out;
}

template <class View>
Result<std::vector<View>> viewsIn(const JsonPlace &place, const char *key,
                                  Result<View> (*view)(const JsonPlace &))
{
    KWB_TRY(const JsonPlace list, place.at(key));
    KWB_TRY(const auto items, list.items());
    std::vector<View> out;
    out.reserve(items.size());
    for (const JsonPlace &item : items) {
        KWB_TRY(View value, view(item));
        out.push_back(std::move(value));
    }
    return out;
}

Status readHead(const JsonPlace &place, PlanView &out)
{
    KWB_TRY(out.id, place.optionalTextAt("id"));
    KWB_TRY(out.fingerprint, place.optionalTextAt("fingerprint"));
    KWB_TRY(out.arch, place.textAt("arch"));
    out.machine = out.arch->starts_with("ppc64") ? "ppc64" : *out.arch;
    KWB_TRY(out.mode, place.textAt("mode"));
    KWB_TRY(out.allocator, place.textAt("allocator"));
    KWB_TRY(out.purgatory, place.optionalTextAt("purgatory"));
    KWB_TRY(out.cmdline, place.textAt("cmdline"));
    KWB_TRY(out.oldByteOrder, place.textAt("old_byte_order"));
    KWB_TRY(out.newByteOrder, place.textAt("new_byte_order"));
    KWB_TRY(out.pageSize, place.hexAt("page_size"));
    KWB_TRY(out.entry, place.hexAt("entry"));
    return {};
}

Status readLists(const JsonPlace &place, PlanView &out)
{
    KWB_TRY(out.segments, viewsIn(place, "segments", segmentView));
    if (out.segments.size() > maxPlanSegments)
        return place.bad({KWB_MSG("plan-view.segments", "there are too many segments")});
    KWB_TRY(const auto unplaced, place.find("unplaced"));
    if (unplaced) {
        KWB_TRY(const auto names, unplaced->items());
        for (const JsonPlace &item : names) {
            KWB_TRY(std::string name, item.text());
            out.unplaced.push_back(std::move(name));
        }
    }
    KWB_TRY(out.memory, viewsIn(place, "memory", memoryView));
    KWB_TRY(out.edits, viewsIn(place, "device_tree_edits", editView));
    KWB_TRY(out.findings, viewsIn(place, "findings", findingView));
    return {};
}

} // namespace

Result<PlanView> readPlanView(ByteView json, const std::string &file)
{
    if (json.size() > planLimit)
        return fail(ErrorKind::limit, {KWB_MSG("plan-view.size", "the plan has more than 1 GiB")},
                    {.file = file});
    KWB_TRY(const Json parsed, parseJson(json, file));
    const JsonPlace place(parsed, file);
    KWB_TRY(const std::string schema, place.textAt("schema"));
    if (schema != "kexec-workbench/plan/1")
        return fail(
            ErrorKind::unsupported,
            {KWB_MSG("plan-view.schema", "the schema \"{schema}\" is no plan's"), {{"schema", schema}}},
            {.file = file, .path = "/schema"});
    PlanView out;
    out.source = file;
    KWB_CHECK(readHead(place, out));
    KWB_CHECK(readLists(place, out));
    return out;
}

PlanView planViewOf(const KexecLog &log, const std::string &file)
{
    PlanView out;
    out.source = file;
    if (!log.machine.empty()) out.machine = log.machine;
    out.load = log.failure ? "refused: " + *log.failure : "accepted";
    out.mode = log.crash ? "crash" : "normal";
    out.cmdline = log.cmdline;
    out.entry = log.entry;
    out.namesAreGuessed = true;
    for (const KexecLogSegment &segment : log.segments)
        out.segments.push_back({segment.name, {}, segment.mem, segment.memsz, segment.bufsz, {}});
    for (const KexecLogRange &range : log.ranges)
        if (range.kind == "ram") out.toolsRam.push_back(range.range);
    return out;
}

} // namespace kwb
