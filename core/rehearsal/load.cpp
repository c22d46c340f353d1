#include "core/rehearsal/load.h"

#include "core/integrity/sha256.h"
#include "core/report/json_reader.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace kwb {

namespace {

// purgatory/stage/place.h: a header of two numbers, rows of a name, four numbers and a digest.
constexpr std::uint64_t listMagic = 0x6b77622d6c697374;
constexpr std::uint64_t listHeaderSize = 16;
constexpr std::uint64_t listRowSize = 80;
constexpr std::size_t listNameSize = 16;
constexpr std::uint64_t listAlign = 0x10000;

std::uint64_t rowsSize(const RehearsalLoad &load)
{
    return listHeaderSize + listRowSize * load.segments.size();
}

/// The bytes of a segment follow at a multiple of eight.
std::uint64_t padded(std::uint64_t size)
{
    return (size + 7) & ~std::uint64_t{7};
}

Bytes contentOf(const LoadSegment &segment)
{
    Bytes out;
    out.reserve(segment.bufsz);
    for (const Blob &piece : segment.content)
        out.insert(out.end(), piece.bytes().begin(), piece.bytes().end());
    return out;
}

LoadSegment *find(RehearsalLoad &load, const std::string &name)
{
    const auto found = std::ranges::find(load.segments, name, &LoadSegment::name);
    return found == load.segments.end() ? nullptr : &*found;
}

std::unexpected<Error> outsideSegment(const std::string &segment)
{
    return fail(
        ErrorKind::malformed,
        {KWB_MSG("rehearsal.slot-outside", "a late slot or digest row lies outside the segment {segment}"),
         {{"segment", segment}}});
}

/// Gives a segment other bytes; its digests follow only if it was as it was written.
void change(LoadSegment &segment, Bytes bytes, bool wasGood)
{
    if (wasGood) {
        segment.contentDigest = hexString(sha256(bytes));
        Sha256 memory;
        memory.update(bytes);
        memory.updateZeros(segment.memsz - std::min(segment.bufsz, segment.memsz));
        segment.memoryDigest = hexString(memory.digest());
    }
    segment.content = {Blob::copyOf(std::move(bytes))};
}

Bytes seedOf(const RehearsalLoad &load, std::uint64_t length)
{
    Bytes out;
    for (unsigned int round = 0; out.size() < length; ++round) {
        const auto digest = sha256(viewOf("rehearsal of " + load.id + " " + std::to_string(round)));
        out.insert(out.end(), digest.begin(), digest.end());
    }
    out.resize(length);
    return out;
}

Status fillSegment(RehearsalLoad &load, LoadSegment &segment)
{
    Bytes bytes = contentOf(segment);
    const bool good = hexString(sha256(bytes)) == segment.contentDigest;
    for (const LateSlot &slot : load.lateSlots) {
        // A measurement log stays as the snapshot has it: there is no other here.
        if (slot.segment != segment.name || slot.kind == "ima-log") continue;
        if (!fits(slot.offset, slot.length, bytes.size())) return outsideSegment(segment.name);
        std::ranges::copy(seedOf(load, slot.length),
                          bytes.begin() + static_cast<std::ptrdiff_t>(slot.offset));
    }
    change(segment, std::move(bytes), good);
    return {};
}

/// The digests of the filled segments go into the purgatory's rows.
Status tellPurgatory(RehearsalLoad &load, const std::vector<std::string> &filled)
{
    LoadSegment *purgatory = find(load, "purgatory");
    if (purgatory == nullptr || load.digestRows.empty()) return {};
    Bytes bytes = contentOf(*purgatory);
    const bool good = hexString(sha256(bytes)) == purgatory->contentDigest;
    for (const DigestRow &row : load.digestRows) {
        const LoadSegment *about = find(load, row.segment);
        if (about == nullptr || std::ranges::find(filled, row.segment) == filled.end()) continue;
        const auto digest = parseHexString(about->memoryDigest);
        if (!digest || !fits(row.offset, digest->size(), bytes.size())) return outsideSegment("purgatory");
        std::ranges::copy(*digest, bytes.begin() + static_cast<std::ptrdiff_t>(row.offset));
    }
    change(*purgatory, std::move(bytes), good);
    return {};
}

/// The findings as a bundle's plan.json has them: only texts, filled in already.
Result<std::vector<Finding>> readFindings(const Blob &planJson)
{
    KWB_TRY(const Json json, parseJson(planJson.bytes(), "plan.json"));
    KWB_TRY(const JsonPlace place, JsonPlace(json, "plan.json").at("findings"));
    KWB_TRY(const auto rows, place.items());
    std::vector<Finding> out;
    for (const JsonPlace &row : rows) {
        const auto text = [&](const char *key) -> Result<std::string> {
            KWB_TRY(const JsonPlace value, row.at(key));
            return value.text();
        };
        Finding finding;
        KWB_TRY(finding.code, text("code"));
        KWB_TRY(finding.about, text("about"));
        KWB_TRY(const std::string severity, text("severity"));
        for (const Severity known : {Severity::error, Severity::warning, Severity::note})
            if (severity == name(known)) finding.severity = known;
        KWB_TRY(const std::string message, text("message"));
        finding.message = {KWB_MSG("rehearsal.bundle-finding", "{text}"), {{"text", message}}};
        KWB_TRY(const std::string remedy, text("remedy"));
        if (!remedy.empty())
            finding.remedy = {KWB_MSG("rehearsal.bundle-remedy", "{text}"), {{"text", remedy}}};
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace

RehearsalLoad loadOf(const SealedPlan &sealed)
{
    const BootPlan &plan = sealed.plan;
    RehearsalLoad load;
    load.id = sealed.id;
    load.cmdline = plan.cmdline;
    if (plan.request.marker) load.marker = "kwb.plan=" + *plan.request.marker;
    load.entry = plan.entry;
    load.oldByteOrder = plan.oldByteOrder;
    load.ownPurgatory = plan.request.purgatory == PurgatoryChoice::builtin;
    load.findings = plan.findings;
    load.errors = plan.count(Severity::error);
    load.lateSlots = plan.lateSlots;
    load.digestRows = plan.digestRows;
    load.treeBefore = plan.treeBefore;
    for (const PlannedSegment &segment : plan.segments) {
        const auto digests = sealed.digests.find(segment.name);
        const SegmentDigests found = digests == sealed.digests.end() ? SegmentDigests{} : digests->second;
        load.segments.push_back({segment.name, segment.mem, segment.memsz, segment.bufsz, segment.content,
                                 hexString(found.content), hexString(found.memory)});
    }
    return load;
}

Result<RehearsalLoad> loadOf(const BundleManifest &manifest, const FileSet &files)
{
    const auto missing = [](const std::string &file) {
        return fail(ErrorKind::malformed,
                    {KWB_MSG("rehearsal.file-missing", "{file} is missing in the bundle"), {{"file", file}}});
    };
    RehearsalLoad load;
    load.id = manifest.id;
    load.cmdline = manifest.cmdline;
    load.marker = manifest.marker;
    load.entry = PhysAddr(manifest.entry);
    load.oldByteOrder = manifest.oldByteOrder;
    load.ownPurgatory = manifest.builtinPurgatory;
    if (const Blob *plan = files.file("plan.json"))
        load.findings = readFindings(*plan).value_or(std::vector<Finding>());
    load.errors = manifest.findings[static_cast<std::size_t>(Severity::error)];
    load.lateSlots = manifest.lateSlots;
    load.digestRows = manifest.digestRows;
    const Blob *tree = files.file("tree-before.dtb");
    if (tree == nullptr) return missing("tree-before.dtb");
    KWB_TRY(load.treeBefore, parseDtb(tree->bytes()));
    for (const BundleSegment &segment : manifest.segments) {
        const Blob *bytes = files.file(segment.file);
        if (bytes == nullptr) return missing(segment.file);
        if (segment.memsz < bytes->size() || !checkedAdd(segment.mem, segment.memsz))
            return fail(ErrorKind::malformed,
                        {KWB_MSG("rehearsal.segment-size", "{file} does not fit its segment"),
                         {{"file", segment.file}}});
        load.segments.push_back({segment.name,
                                 PhysAddr(segment.mem),
                                 segment.memsz,
                                 bytes->size(),
                                 {*bytes},
                                 segment.sha256,
                                 segment.memorySha256});
    }
    return load;
}

Status fillLateSlots(RehearsalLoad &load)
{
    std::vector<std::string> filled;
    for (const LateSlot &slot : load.lateSlots)
        if (std::ranges::find(filled, slot.segment) == filled.end()) filled.push_back(slot.segment);
    for (const std::string &name : filled) {
        LoadSegment *segment = find(load, name);
        if (segment == nullptr) return outsideSegment(name);
        KWB_CHECK(fillSegment(load, *segment));
    }
    return filled.empty() ? Status{} : tellPurgatory(load, filled);
}

std::uint64_t listSize(const RehearsalLoad &load)
{
    std::uint64_t size = rowsSize(load);
    for (const LoadSegment &segment : load.segments)
        size += padded(segment.bufsz);
    return size;
}

std::vector<Blob> listImage(const RehearsalLoad &load, PhysAddr at)
{
    Bytes rows;
    append(rows, listMagic, ByteOrder::big);
    append(rows, std::uint64_t{load.segments.size()}, ByteOrder::big);
    std::vector<Blob> out(1);
    std::uint64_t source = at.value + rowsSize(load);
    for (const LoadSegment &segment : load.segments) {
        std::array<Byte, listNameSize> name{};
        std::ranges::copy(std::string_view(segment.name).substr(0, listNameSize), name.begin());
        rows.insert(rows.end(), name.begin(), name.end());
        for (const std::uint64_t number : {source, segment.mem.value, segment.bufsz, segment.memsz})
            append(rows, number, ByteOrder::big);
        Bytes digest = parseHexString(segment.memoryDigest).value_or(Bytes());
        digest.resize(sizeof(Sha256Digest));
        rows.insert(rows.end(), digest.begin(), digest.end());
        out.insert(out.end(), segment.content.begin(), segment.content.end());
        out.push_back(Blob::copyOf(Bytes(padded(segment.bufsz) - segment.bufsz)));
        source += padded(segment.bufsz);
    }
    out.front() = Blob::copyOf(std::move(rows));
    return out;
}

std::optional<PhysAddr> listPlace(const RehearsalLoad &load, RangeSet free)
{
    for (const LoadSegment &segment : load.segments)
        free.remove(segment.range());
    const std::uint64_t size = listSize(load);
    const auto &ranges = free.ranges();
    for (const AddressRange range : ranges | std::views::reverse) {
        if (range.size() < size) continue;
        const std::uint64_t at = (range.end.value - size) & ~(listAlign - 1);
        if (at >= range.begin.value) return PhysAddr(at);
    }
    return std::nullopt;
}

} // namespace kwb
