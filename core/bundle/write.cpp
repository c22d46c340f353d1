#include "core/bundle/bundle.h"
#include "core/bundle/kernel_file.h"
#include "core/bundle/sink.h"
#include "core/report/memory_map_picture.h"
#include "core/report/plan_json.h"
#include "core/report/svg.h"

#include "purgatory/blobs.h"

#include <algorithm>
#include <iterator>

namespace kwb {

namespace {

BundleEntry textEntry(std::string path, std::string_view text)
{
    return {std::move(path), {Blob::copyOf(bytesOf(text))}, false};
}

/// The bytes of a segment in one piece.
Bytes joined(const std::vector<Blob> &pieces)
{
    Bytes out;
    for (const Blob &piece : pieces)
        out.insert(out.end(), piece.bytes().begin(), piece.bytes().end());
    return out;
}

Status addTrees(const BootPlan &plan, std::vector<BundleEntry> &out)
{
    KWB_TRY(Bytes before, makeDtb(plan.treeBefore));
    out.push_back({"tree-before.dtb", {Blob::copyOf(std::move(before))}, false});
    out.push_back(textEntry("tree-before.dts", printDts(plan.treeBefore)));
    out.push_back(textEntry("tree-after.dts", printDts(plan.treeAfter)));
    const auto segment = std::ranges::find(plan.segments, SegmentKind::fdt, &PlannedSegment::kind);
    if (segment != plan.segments.end()) {
        // What is handed over, with the free space that it has there.
        out.push_back({"tree-after.dtb", {Blob::copyOf(joined(segment->content))}, false});
    } else {
        KWB_TRY(Bytes after, makeDtb(plan.treeAfter));
        out.push_back({"tree-after.dtb", {Blob::copyOf(std::move(after))}, false});
    }
    return {};
}

BundleFile fileOf(const BundleEntry &entry)
{
    Sha256 hash;
    for (const Blob &piece : entry.pieces)
        hash.update(piece.bytes());
    return {entry.path, entry.size(), hexString(hash.digest())};
}

HandWork handWorkOf(const BootRequest &request)
{
    return {.edits = request.edits.size(),
            .overlays = request.overlays.size(),
            .pins = request.pins.size(),
            .reserves = request.reserves.size(),
            .tree = request.dtb.has_value()};
}

BundleManifest manifestOf(const SealedPlan &sealed)
{
    const BootPlan &plan = sealed.plan;
    BundleManifest out;
    out.id = sealed.id;
    out.arch = plan.arch;
    if (plan.crash) {
        out.mode = "crash";
        out.bootId = plan.request.target->bootId.value_or("unknown");
    }
    out.allocator = plan.request.allocator;
    out.oldByteOrder = plan.oldByteOrder;
    out.newByteOrder = plan.newByteOrder;
    out.pageSize = plan.pageSize;
    out.entry = plan.entry.value;
    out.cmdline = plan.cmdline;
    if (plan.request.marker) out.marker = "kwb.plan=" + *plan.request.marker;
    out.fingerprint = sealed.fingerprint;
    out.builtinPurgatory = plan.request.purgatory == PurgatoryChoice::builtin;
    for (const Finding &finding : plan.findings)
        ++out.findings[static_cast<std::size_t>(finding.severity)];
    for (const PlannedSegment &segment : plan.segments) {
        const auto digests = sealed.digests.find(segment.name);
        const SegmentDigests none;
        const SegmentDigests &found = digests == sealed.digests.end() ? none : digests->second;
        out.segments.push_back({segment.name, name(segment.kind),
                                segmentFile(out.segments.size(), segment.name), segment.mem.value,
                                segment.memsz, segment.bufsz, hexString(found.content),
                                hexString(found.memory)});
    }
    out.lateSlots = plan.lateSlots;
    out.digestRows = plan.digestRows;
    out.handWork = handWorkOf(plan.request);
    return out;
}

Result<std::vector<BundleEntry>> entriesOf(const SealedPlan &sealed, BundleManifest &manifest)
{
    const BootPlan &plan = sealed.plan;
    std::vector<BundleEntry> out;
    KWB_CHECK(addTrees(plan, out));
    if (auto kernel = keepKernelFile(plan)) {
        manifest.kernelFile = std::move(kernel->file);
        std::ranges::move(kernel->entries, std::back_inserter(out));
    }
    out.push_back(textEntry("plan.json", planJson(plan, &sealed)));
    out.push_back(textEntry("map.svg", svgText(memoryMapPicture(plan))));
    out.push_back(textEntry("load.list", loadListText(manifest)));
    out.push_back(textEntry("README.txt", readmeText(manifest)));
    if (sealed.fingerprint && plan.request.target)
        if (const auto text = fingerprintText(*plan.request.target))
            out.push_back(textEntry("target-fingerprint.txt", *text));
    for (const BundleEntry &entry : out)
        manifest.files.push_back(fileOf(entry));
    std::ranges::sort(manifest.files, {}, &BundleFile::path);

    const ByteView program = loaderProgram(plan.oldByteOrder);
    out.push_back({loaderFile(plan.oldByteOrder), {Blob(nullptr, program)}, true});
    manifest.loader = fileOf(out.back());
    for (std::size_t i = 0; i < plan.segments.size(); ++i)
        out.push_back({manifest.segments[i].file, plan.segments[i].content, false});
    out.push_back(textEntry("manifest.json", manifestJson(manifest)));
    std::ranges::sort(out, {}, &BundleEntry::path);
    return out;
}

} // namespace

Status writeBundle(const SealedPlan &sealed, const std::string &path, const BundleOptions &options)
{
    BundleManifest manifest = manifestOf(sealed);
    KWB_TRY(const std::vector<BundleEntry> entries, entriesOf(sealed, manifest));
    std::uint64_t total = 0;
    for (const BundleEntry &entry : entries)
        total += entry.size();
    BundleProgress progress(options.progress, total);
    KWB_TRY(const auto sink, openSink(path, progress));
    for (const BundleEntry &entry : entries)
        KWB_CHECK(sink->add(entry));
    return sink->commit();
}

} // namespace kwb
