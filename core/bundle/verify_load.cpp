#include "core/bundle/bundle_rules.h"
#include "core/memory/segment_check.h"
#include "core/report/text.h"

#include <algorithm>
#include <set>

namespace kwb {

Complaints checkList(const ReadBundle &bundle)
{
    SegmentCheckInput input;
    input.pageSize = bundle.manifest.pageSize;
    std::set<std::string> names;
    Complaints out;
    for (const BundleSegment &segment : bundle.manifest.segments) {
        input.segments.push_back({segment.mem, segment.memsz, segment.bufsz});
        if (!names.insert(segment.name).second)
            out.push_back({KWB_MSG("bundle.segment-twice", "there are two segments {segment}"),
                           {{"segment", segment.name}}});
        if (segment.memsz == 0)
            out.push_back(
                {KWB_MSG("bundle.segment-empty", "{segment} takes no memory"), {{"segment", segment.name}}});
    }
    if (input.segments.empty()) out.push_back({KWB_MSG("bundle.no-segments", "there are no segments")});
    for (const SegmentKind kind : {SegmentKind::purgatory, SegmentKind::fdt})
        if (const auto count = std::ranges::count(bundle.manifest.segments, name(kind), &BundleSegment::kind);
            count != 1)
            out.push_back(
                {KWB_MSG("bundle.one-of-kind", "{count} segments of the kind {kind}; there must be one"),
                 {{"count", std::to_string(count)}, {"kind", name(kind)}}});
    // The comparison of each with each is only for lists that kexec takes at all.
    if (input.segments.size() > 16) {
        out.push_back({KWB_MSG("bundle.many-segments", "{count} segments; kexec takes 16"),
                       {{"count", std::to_string(input.segments.size())}}});
        return out;
    }
    const SegmentCheckAnswer answer = checkSegments(input);
    if (answer.error != KernelError::none)
        out.push_back({KWB_MSG("bundle.segment-list", "kexec_load would answer {error}: {rule}"),
                       {{"error", name(answer.error)}, {"rule", answer.rule.text()}}});
    return out;
}

Complaints checkLoadList(const ReadBundle &bundle)
{
    const std::string expected = loadListText(bundle.manifest);
    const std::string_view found = textOf(bundle.bytes("load.list"));
    if (found == expected) return {};
    std::size_t at = 0;
    while (at < found.size() && at < expected.size() && found[at] == expected[at])
        ++at;
    const auto line = 1 + std::ranges::count(std::string_view(expected).substr(0, at), '\n');
    return {{KWB_MSG("bundle.load-list", "load.list is not what follows from the manifest (line {line})"),
             {{"line", std::to_string(line)}}}};
}

Complaints checkEntry(const ReadBundle &bundle)
{
    const BundleSegment *purgatory = bundle.manifest.purgatory();
    if (purgatory == nullptr)
        return {{KWB_MSG("bundle.no-purgatory", "there is no purgatory among the segments")}};
    const std::uint64_t entry = bundle.manifest.entry;
    if (entry >= purgatory->mem && entry - purgatory->mem < purgatory->bufsz && entry % 4 == 0) return {};
    return {{KWB_MSG("bundle.entry", "the entry {entry} is no instruction of the purgatory, which begins at "
                                     "{mem} and has {bufsz} bytes"),
             {{"entry", hex(entry)}, {"mem", hex(purgatory->mem)}, {"bufsz", hex(purgatory->bufsz)}}}};
}

Complaints checkDigestRows(const ReadBundle &bundle)
{
    const BundleManifest &manifest = bundle.manifest;
    const BundleSegment *purgatory = manifest.purgatory();
    if (purgatory == nullptr) return {};
    const ByteView bytes = bundle.bytes(purgatory->file);
    Complaints out;
    std::set<std::string> covered;
    for (const DigestRow &row : manifest.digestRows) {
        const BundleSegment *segment = manifest.segment(row.segment);
        const auto kept = slice(bytes, row.offset, 32);
        if (segment == nullptr || segment == purgatory)
            out.push_back(
                {KWB_MSG("bundle.row-segment", "a digest row is for {segment}, which is none it can cover"),
                 {{"segment", row.segment}}});
        else if (!kept)
            out.push_back({KWB_MSG("bundle.row-outside",
                                   "the digest row of {segment} at {offset} lies outside the purgatory"),
                           {{"segment", row.segment}, {"offset", hex(row.offset)}}});
        else if (hexString(*kept) != segment->memorySha256)
            out.push_back(
                {KWB_MSG("bundle.row-digest",
                         "the purgatory expects another digest of {segment} than the manifest: {found}"),
                 {{"segment", row.segment}, {"found", hexString(*kept)}}});
        covered.insert(row.segment);
    }
    // A purgatory of the user's may have no table, but no table is for a part of the segments.
    const bool checks = manifest.builtinPurgatory || !manifest.digestRows.empty();
    for (const BundleSegment &segment : manifest.segments)
        if (checks && &segment != purgatory && !covered.contains(segment.name))
            out.push_back({KWB_MSG("bundle.row-missing", "the purgatory does not check {segment}"),
                           {{"segment", segment.name}}});
    return out;
}

Complaints checkLateSlots(const ReadBundle &bundle)
{
    Complaints out;
    for (const LateSlot &slot : bundle.manifest.lateSlots) {
        const BundleSegment *segment = bundle.manifest.segment(slot.segment);
        if (segment == nullptr || slot.length == 0 || !fits(slot.offset, slot.length, segment->bufsz))
            out.push_back(
                {KWB_MSG("bundle.late-slot",
                         "the late slot {kind} of {segment} ({length} bytes at {offset}) lies in no segment"),
                 {{"kind", slot.kind},
                  {"segment", slot.segment},
                  {"length", hex(slot.length)},
                  {"offset", hex(slot.offset)}}});
        else if (slot.kind != "rng-seed" && slot.kind != "kaslr-seed" && slot.kind != "ima-log")
            out.push_back({KWB_MSG("bundle.late-kind", "nobody knows how to fill a late slot \"{kind}\""),
                           {{"kind", slot.kind}}});
    }
    return out;
}

Complaints checkTree(const ReadBundle &bundle)
{
    const auto &segments = bundle.manifest.segments;
    const auto segment = std::ranges::find(segments, std::string("fdt"), &BundleSegment::kind);
    const ByteView after = bundle.bytes("tree-after.dtb");
    if (segment == segments.end())
        return {{KWB_MSG("bundle.tree-nowhere", "no segment hands over tree-after.dtb")}};
    if (!std::ranges::equal(after, bundle.bytes(segment->file)))
        return {{KWB_MSG("bundle.tree-after", "tree-after.dtb is not what {file} hands over"),
                 {{"file", segment->file}}}};
    const auto tree = parseDtb(after);
    if (!tree)
        return {{KWB_MSG("bundle.tree-broken", "tree-after.dtb: {error}"), {{"error", tree.error().text()}}}};
    const TreeNode *chosen = tree->find("/chosen");
    const std::string bootargs = chosen == nullptr ? std::string() : chosen->string("bootargs").value_or("");
    if (bootargs != bundle.manifest.cmdline)
        return {{KWB_MSG("bundle.bootargs", "the tree's command line is not the manifest's")}};
    return {};
}

Complaints checkMarker(const ReadBundle &bundle)
{
    const BundleManifest &manifest = bundle.manifest;
    if (!manifest.marker) return {};
    const bool good =
        *manifest.marker == "kwb.plan=" + manifest.id && manifest.cmdline.ends_with(*manifest.marker);
    if (good) return {};
    return {{KWB_MSG("bundle.marker",
                     "the marker {marker} is not that of the plan {id} at the end of the command line"),
             {{"marker", printable(*manifest.marker)}, {"id", manifest.id}}}};
}

} // namespace kwb
