#include "core/bundle/manifest.h"

#include "core/integrity/sha256.h"
#include "core/memory/profile.h"
#include "core/report/json_document.h"
#include "core/report/json_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::string_view schema = "kexec-workbench/bundle/1";
constexpr std::uint64_t manifestLimit = 16u << 20;

Json optionalText(const std::optional<std::string> &text)
{
    return text ? Json(*text) : Json(nullptr);
}

Json fileRow(const BundleFile &file)
{
    return {{"path", file.path}, {"size", file.size}, {"sha256", file.sha256}};
}

Json kernelFileRow(const BundleKernelFile &file)
{
    Json parts = Json::array();
    for (const KernelFilePart &part : file.parts)
        parts.push_back(part.segment.empty() ? Json{{"file", part.file}, {"length", hex(part.length)}}
                                             : Json{{"segment", part.segment},
                                                    {"offset", hex(part.offset)},
                                                    {"length", hex(part.length)}});
    return {{"size", file.size}, {"sha256", file.sha256}, {"parts", std::move(parts)}};
}

/// What the loader takes for a name, too.
bool isName(std::string_view text)
{
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    return !text.empty() && text.size() < 32 && text[0] != '.' &&
           text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Relative, of plain names.
bool isPlainPath(std::string_view path)
{
    while (true) {
        const std::size_t slash = path.find('/');
        if (!isName(path.substr(0, slash))) return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
}

Result<std::string> digestOf(const JsonPlace &place, const char *key)
{
    KWB_TRY(const JsonPlace member, place.at(key));
    KWB_TRY(std::string text, member.text());
    if (!isDigest(text)) return member.bad({KWB_MSG("bundle.no-digest", "64 hex digits were expected")});
    return text;
}

Result<std::string> nameOf(const JsonPlace &place, const char *key)
{
    KWB_TRY(const JsonPlace member, place.at(key));
    KWB_TRY(std::string text, member.text());
    if (!isName(text))
        return member.bad({KWB_MSG("bundle.bad-name", "a name of letters, digits and \"._-\" was expected")});
    return text;
}

/// As Linux writes it; the loader takes no more.
Result<std::string> bootIdOf(const JsonPlace &place)
{
    KWB_TRY(const JsonPlace member, place.at("boot_id"));
    KWB_TRY(std::string text, member.text());
    if (text.empty() || text.size() > 36 ||
        text.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz-") != std::string::npos)
        return member.bad({KWB_MSG("bundle.bad-boot-id", "the id of a boot was expected")});
    return text;
}

Result<ByteOrder> orderOf(const JsonPlace &place, const char *key)
{
    KWB_TRY(const JsonPlace member, place.at(key));
    KWB_TRY(const std::string text, member.text());
    if (text != "little" && text != "big")
        return member.bad({KWB_MSG("bundle.no-order", "\"little\" or \"big\" was expected")});
    return text == "big" ? ByteOrder::big : ByteOrder::little;
}

bool isSegmentKind(std::string_view text)
{
    constexpr SegmentKind kinds[] = {SegmentKind::kernel, SegmentKind::purgatory, SegmentKind::initrd,
                                     SegmentKind::fdt,    SegmentKind::ima,       SegmentKind::elfcorehdr,
                                     SegmentKind::backup, SegmentKind::stack};
    return std::ranges::any_of(kinds, [&](SegmentKind kind) { return text == name(kind); });
}

Result<BundleFile> readFile(const JsonPlace &place)
{
    BundleFile file;
    KWB_TRY(const JsonPlace path, place.at("path"));
    KWB_TRY(file.path, path.text());
    if (!isPlainPath(file.path))
        return path.bad({KWB_MSG("bundle.bad-path", "a relative path of plain names was expected")});
    KWB_TRY(const JsonPlace size, place.at("size"));
    KWB_TRY(file.size, size.count());
    KWB_TRY(file.sha256, digestOf(place, "sha256"));
    return file;
}

Result<BundleSegment> readSegment(const JsonPlace &place, std::size_t index)
{
    BundleSegment segment;
    KWB_TRY(segment.name, nameOf(place, "name"));
    KWB_TRY(const JsonPlace kind, place.at("kind"));
    KWB_TRY(segment.kind, kind.text());
    if (!isSegmentKind(segment.kind))
        return kind.bad(
            {KWB_MSG("bundle.bad-kind", "\"{kind}\" is no kind of segment"), {{"kind", segment.kind}}});
    KWB_TRY(const JsonPlace file, place.at("file"));
    KWB_TRY(segment.file, file.text());
    if (segment.file != segmentFile(index, segment.name))
        return file.bad({KWB_MSG("bundle.segment-file", "\"{file}\" was expected"),
                         {{"file", segmentFile(index, segment.name)}}});
    KWB_TRY(segment.mem, place.hexAt("mem"));
    KWB_TRY(segment.memsz, place.hexAt("memsz"));
    KWB_TRY(segment.bufsz, place.hexAt("bufsz"));
    KWB_TRY(segment.sha256, digestOf(place, "sha256"));
    KWB_TRY(segment.memorySha256, digestOf(place, "memory_sha256"));
    return segment;
}

Result<LateSlot> readLateSlot(const JsonPlace &place)
{
    LateSlot slot;
    KWB_TRY(slot.segment, nameOf(place, "segment"));
    KWB_TRY(slot.offset, place.hexAt("offset"));
    KWB_TRY(slot.length, place.hexAt("length"));
    KWB_TRY(slot.kind, nameOf(place, "kind"));
    KWB_TRY(const JsonPlace needed, place.at("needed"));
    KWB_TRY(slot.needed, needed.boolean());
    return slot;
}

Result<DigestRow> readDigestRow(const JsonPlace &place)
{
    DigestRow row;
    KWB_TRY(row.segment, nameOf(place, "segment"));
    KWB_TRY(row.offset, place.hexAt("offset"));
    return row;
}

/// Reads every item of a list by one function of (place) or (place, index).
template <class Item, class Read>
Status readList(const JsonPlace &place, const char *key, std::vector<Item> &out, Read read)
{
    KWB_TRY(const JsonPlace list, place.at(key));
    KWB_TRY(const auto items, list.items());
    for (const JsonPlace &item : items) {
        KWB_TRY(Item value, read(item, out.size()));
        out.push_back(std::move(value));
    }
    return {};
}

Result<KernelFilePart> readKernelPart(const JsonPlace &place)
{
    KernelFilePart part;
    KWB_TRY(const auto segment, place.find("segment"));
    if (segment) {
        KWB_TRY(part.segment, nameOf(place, "segment"));
        KWB_TRY(part.offset, place.hexAt("offset"));
    } else {
        KWB_TRY(part.file, nameOf(place, "file"));
    }
    KWB_TRY(part.length, place.hexAt("length"));
    return part;
}

/// Bundles of before they could be loaded by file have none.
Status readKernelFile(const JsonPlace &place, BundleManifest &out)
{
    KWB_TRY(const auto member, place.find("kernel_file"));
    if (!member) return {};
    BundleKernelFile file;
    KWB_TRY(const JsonPlace size, member->at("size"));
    KWB_TRY(file.size, size.count());
    KWB_TRY(file.sha256, digestOf(*member, "sha256"));
    KWB_CHECK(readList(*member, "parts", file.parts,
                       [](const JsonPlace &p, std::size_t) { return readKernelPart(p); }));
    out.kernelFile = std::move(file);
    return {};
}

Status readHandWork(const JsonPlace &place, HandWork &out)
{
    KWB_TRY(const auto member, place.find("hand_work"));
    if (!member) return {};
    for (const auto &[key, number] : {std::pair("edits", &out.edits),
                                      {"overlays", &out.overlays},
                                      {"pins", &out.pins},
                                      {"reserves", &out.reserves}}) {
        KWB_TRY(const JsonPlace count, member->at(key));
        KWB_TRY(*number, count.count());
    }
    KWB_TRY(const JsonPlace tree, member->at("tree"));
    KWB_TRY(out.tree, tree.boolean());
    return {};
}

Status readHead(const JsonPlace &place, BundleManifest &out)
{
    KWB_TRY(const JsonPlace id, place.at("id"));
    KWB_TRY(out.id, id.text());
    if (out.id.size() != 16 || out.id.find_first_not_of("0123456789abcdef") != std::string::npos)
        return id.bad({KWB_MSG("bundle.bad-id", "16 hex digits were expected")});
    KWB_TRY(const JsonPlace arch, place.at("arch"));
    KWB_TRY(out.arch, arch.text());
    if (out.arch != "ppc64le" && out.arch != "ppc64")
        return arch.bad({KWB_MSG("bundle.bad-arch", "\"ppc64le\" or \"ppc64\" was expected")});
    KWB_TRY(const JsonPlace mode, place.at("mode"));
    KWB_TRY(out.mode, mode.text());
    if (out.mode != "normal" && out.mode != "crash")
        return mode.bad({KWB_MSG("bundle.bad-mode", "\"normal\" or \"crash\" was expected")});
    if (out.mode == "crash") {
        KWB_TRY(out.bootId, bootIdOf(place));
    }
    KWB_TRY(const JsonPlace allocator, place.at("allocator"));
    KWB_TRY(out.allocator, allocator.text());
    if (findProfile(out.allocator) == nullptr)
        return allocator.bad(
            {KWB_MSG("bundle.bad-allocator", "there is no allocator \"{name}\""), {{"name", out.allocator}}});
    KWB_TRY(out.oldByteOrder, orderOf(place, "old_byte_order"));
    KWB_TRY(out.newByteOrder, orderOf(place, "new_byte_order"));
    if ((out.arch == "ppc64le") != (out.newByteOrder == ByteOrder::little))
        return arch.bad({KWB_MSG("bundle.arch-order", "this is not the architecture of new_byte_order")});
    KWB_TRY(const JsonPlace pageSize, place.at("page_size"));
    KWB_TRY(out.pageSize, pageSize.hexNumber());
    if (!isPowerOfTwo(out.pageSize))
        return pageSize.bad({KWB_MSG("bundle.bad-page-size", "a power of two was expected")});
    KWB_TRY(out.entry, place.hexAt("entry"));
    KWB_TRY(out.cmdline, place.textAt("cmdline"));
    KWB_TRY(out.marker, place.optionalTextAt("marker"));
    KWB_TRY(const auto fingerprint, place.find("fingerprint"));
    if (fingerprint) {
        KWB_TRY(out.fingerprint, digestOf(place, "fingerprint"));
    }
    KWB_TRY(const JsonPlace purgatory, place.at("purgatory"));
    KWB_TRY(const std::string choice, purgatory.text());
    if (choice != "builtin" && choice != "file")
        return purgatory.bad({KWB_MSG("bundle.bad-purgatory", "\"builtin\" or \"file\" was expected")});
    out.builtinPurgatory = choice == "builtin";
    KWB_TRY(const JsonPlace findings, place.at("findings"));
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        KWB_TRY(const JsonPlace count, findings.at(name(severity)));
        KWB_TRY(out.findings[static_cast<std::size_t>(severity)], count.count());
    }
    return {};
}

/// The lines of load.list for kexec_file_load.
std::string fileLoadText(const BundleManifest &manifest)
{
    if (!manifest.kernelFile) return {};
    std::string out =
        fmt::format("kernel-file {} {}\n", hex(manifest.kernelFile->size), manifest.kernelFile->sha256);
    for (const KernelFilePart &part : manifest.kernelFile->parts)
        out += part.segment.empty() ? fmt::format("kernel-part file {} {}\n", part.file, hex(part.length))
                                    : fmt::format("kernel-part segment {} {} {}\n", part.segment,
                                                  hex(part.offset), hex(part.length));
    if (const BundleSegment *initrd = manifest.initrd()) out += fmt::format("initrd {}\n", initrd->name);
    if (!manifest.cmdline.empty()) out += fmt::format("cmdline {}\n", hexString(bytesOf(manifest.cmdline)));
    return out;
}

} // namespace

const BundleSegment *BundleManifest::segment(std::string_view segmentName) const
{
    const auto it = std::ranges::find(segments, segmentName, &BundleSegment::name);
    return it == segments.end() ? nullptr : &*it;
}

const BundleSegment *BundleManifest::purgatory() const
{
    const auto it = std::ranges::find(segments, name(SegmentKind::purgatory), &BundleSegment::kind);
    return it == segments.end() ? nullptr : &*it;
}

const BundleSegment *BundleManifest::initrd() const
{
    const auto it = std::ranges::find(segments, name(SegmentKind::initrd), &BundleSegment::kind);
    return it == segments.end() ? nullptr : &*it;
}

std::string segmentFile(std::size_t index, const std::string &name)
{
    return fmt::format("segments/{}-{}.bin", index, name);
}

const char *loaderFile(ByteOrder oldByteOrder)
{
    return oldByteOrder == ByteOrder::little ? "kwb-loader-ppc64le" : "kwb-loader-ppc64";
}

std::string manifestJson(const BundleManifest &manifest)
{
    JsonDocument out;
    out.field("schema", std::string(schema));
    out.field("id", manifest.id);
    out.field("arch", manifest.arch);
    out.field("mode", manifest.mode);
    if (manifest.bootId) out.field("boot_id", *manifest.bootId);
    out.field("allocator", manifest.allocator);
    out.field("old_byte_order", name(manifest.oldByteOrder));
    out.field("new_byte_order", name(manifest.newByteOrder));
    out.field("page_size", hex(manifest.pageSize));
    out.field("entry", hex(manifest.entry));
    out.field("cmdline", manifest.cmdline);
    out.field("marker", optionalText(manifest.marker));
    out.field("fingerprint", optionalText(manifest.fingerprint));
    out.field("purgatory", manifest.builtinPurgatory ? "builtin" : "file");
    out.field(
        "findings",
        {{"error", manifest.findings[0]}, {"warning", manifest.findings[1]}, {"note", manifest.findings[2]}});
    out.rows("segments", manifest.segments, [](const BundleSegment &segment) {
        return Json{{"name", segment.name},        {"kind", segment.kind},
                    {"file", segment.file},        {"mem", hex(segment.mem)},
                    {"memsz", hex(segment.memsz)}, {"bufsz", hex(segment.bufsz)},
                    {"sha256", segment.sha256},    {"memory_sha256", segment.memorySha256}};
    });
    out.rows("late_slots", manifest.lateSlots, [](const LateSlot &slot) {
        return Json{{"segment", slot.segment},
                    {"offset", hex(slot.offset)},
                    {"length", hex(slot.length)},
                    {"kind", slot.kind},
                    {"needed", slot.needed}};
    });
    out.rows("digest_rows", manifest.digestRows, [](const DigestRow &row) {
        return Json{{"segment", row.segment}, {"offset", hex(row.offset)}};
    });
    if (manifest.kernelFile) out.field("kernel_file", kernelFileRow(*manifest.kernelFile));
    const HandWork &work = manifest.handWork;
    out.field("hand_work", {{"edits", work.edits},
                            {"overlays", work.overlays},
                            {"pins", work.pins},
                            {"reserves", work.reserves},
                            {"tree", work.tree}});
    out.field("loader", fileRow(manifest.loader));
    out.rows("files", manifest.files, fileRow);
    return out.finish();
}

Result<BundleManifest> parseManifest(const Blob &json, const std::string &file)
{
    if (json.size() > manifestLimit)
        return fail(ErrorKind::limit, {KWB_MSG("bundle.manifest-size", "the manifest has more than 16 MiB")},
                    {.file = file});
    KWB_TRY(const Json parsed, parseJson(json.bytes(), file));
    const JsonPlace place(parsed, file);
    KWB_TRY(const JsonPlace version, place.at("schema"));
    KWB_TRY(const std::string found, version.text());
    if (found != schema)
        return fail(
            ErrorKind::unsupported,
            {KWB_MSG("bundle.schema", "the schema \"{found}\" is not known; this program reads \"{known}\""),
             {{"found", found}, {"known", std::string(schema)}}},
            {.file = file, .path = "/schema"});
    BundleManifest out;
    KWB_CHECK(readHead(place, out));
    KWB_CHECK(readList(place, "segments", out.segments, readSegment));
    KWB_TRY(out.lateSlots, readLateSlots(place));
    KWB_TRY(out.digestRows, readDigestRows(place));
    KWB_CHECK(readKernelFile(place, out));
    KWB_CHECK(readHandWork(place, out.handWork));
    KWB_TRY(const JsonPlace loader, place.at("loader"));
    KWB_TRY(out.loader, readFile(loader));
    KWB_CHECK(
        readList(place, "files", out.files, [](const JsonPlace &p, std::size_t) { return readFile(p); }));
    return out;
}

Result<std::vector<LateSlot>> readLateSlots(const JsonPlace &place)
{
    std::vector<LateSlot> out;
    KWB_CHECK(
        readList(place, "late_slots", out, [](const JsonPlace &p, std::size_t) { return readLateSlot(p); }));
    return out;
}

Result<std::vector<DigestRow>> readDigestRows(const JsonPlace &place)
{
    std::vector<DigestRow> out;
    KWB_CHECK(readList(place, "digest_rows", out,
                       [](const JsonPlace &p, std::size_t) { return readDigestRow(p); }));
    return out;
}

std::string loadListText(const BundleManifest &manifest)
{
    const BundleSegment *purgatory = manifest.purgatory();
    std::string out =
        fmt::format("kexec-workbench-load 1\nplan {}\nmachine ppc64\nold-byte-order {}\npage-size {}\n"
                    "fingerprint {}\nerrors {}\nmode {}\nentry {}\n",
                    manifest.id, name(manifest.oldByteOrder), hex(manifest.pageSize),
                    manifest.fingerprint.value_or("none"), manifest.findings[0],
                    manifest.bootId ? manifest.mode + "\nboot-id " + *manifest.bootId : manifest.mode,
                    hex(manifest.entry));
    for (const BundleSegment &segment : manifest.segments)
        out += fmt::format("segment {} {} {} {} {} {}\n", segment.name, segment.file, hex(segment.mem),
                           hex(segment.memsz), hex(segment.bufsz), segment.sha256);
    for (const LateSlot &slot : manifest.lateSlots)
        out += fmt::format("late {} {} {} {} {}\n", slot.segment, hex(slot.offset), hex(slot.length),
                           slot.kind, slot.needed ? 1 : 0);
    if (purgatory != nullptr)
        for (const DigestRow &row : manifest.digestRows)
            out += fmt::format("digest-row {} {} {}\n", row.segment, purgatory->name, hex(row.offset));
    return out + fileLoadText(manifest) + "end\n";
}

} // namespace kwb
