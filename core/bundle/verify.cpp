#include "core/bundle/bundle.h"
#include "core/image/file_set.h"
#include "core/memory/segment_check.h"
#include "core/report/json_reader.h"
#include "core/report/text.h"

#include "purgatory/blobs.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

/// Each rule of a good bundle is one function that gives its complaints; no complaint is a passed check. A
/// complaint names the file or segment and the numbers. Sizes and offsets come from a hostile file and are
/// compared before they are used.
namespace kwb {

namespace {

/// Zeros behind all segments together that are hashed for memory_sha256; more is refused, as it would take
/// minutes.
constexpr std::uint64_t zerosLimit = std::uint64_t{1} << 30;
constexpr std::size_t shownComplaints = 4;

using Complaints = std::vector<Message>;

struct Bundle {
    const BundleManifest &manifest;
    const FileSet &files;

    ByteView bytes(const std::string &path) const
    {
        const Blob *blob = files.file(path);
        return blob == nullptr ? ByteView() : blob->bytes();
    }
};

std::vector<BundleFile> listedFiles(const BundleManifest &manifest)
{
    std::vector<BundleFile> out = manifest.files;
    out.push_back(manifest.loader);
    for (const BundleSegment &segment : manifest.segments)
        out.push_back({segment.file, segment.bufsz, segment.sha256});
    return out;
}

std::string digestOf(ByteView bytes)
{
    return hexString(sha256(bytes));
}

Complaints checkPresent(const Bundle &bundle)
{
    Complaints out;
    for (const BundleFile &file : listedFiles(bundle.manifest))
        if (bundle.files.file(file.path) == nullptr)
            out.push_back({KWB_MSG("bundle.file-missing", "{file} is missing"), {{"file", file.path}}});
    for (const char *name : {"load.list", "plan.json", "tree-after.dtb"})
        if (std::ranges::find(bundle.manifest.files, name, &BundleFile::path) == bundle.manifest.files.end())
            out.push_back(
                {KWB_MSG("bundle.file-unlisted", "the manifest does not list {file}"), {{"file", name}}});
    return out;
}

Complaints checkUnknown(const Bundle &bundle)
{
    Complaints out;
    std::set<std::string> known{"manifest.json"};
    for (const BundleFile &file : listedFiles(bundle.manifest))
        if (!known.insert(file.path).second)
            out.push_back(
                {KWB_MSG("bundle.file-twice", "the manifest lists {file} twice"), {{"file", file.path}}});
    for (const auto &[path, blob] : bundle.files.files)
        if (!known.contains(path))
            out.push_back({KWB_MSG("bundle.file-unknown", "{file} is not in the manifest"),
                           {{"file", printable(path)}}});
    for (const std::string &folder : bundle.files.folders)
        if (folder != "segments")
            out.push_back({KWB_MSG("bundle.folder-unknown", "the folder {file} does not belong here"),
                           {{"file", printable(folder)}}});
    return out;
}

Complaints checkLinks(const Bundle &bundle)
{
    Complaints out;
    for (const std::string &skipped : bundle.files.skipped)
        out.push_back({KWB_MSG("bundle.not-plain", "only plain files belong into a bundle: {what}"),
                       {{"what", printable(skipped)}}});
    return out;
}

Complaints checkFileDigests(const Bundle &bundle)
{
    Complaints out;
    std::vector<BundleFile> files = bundle.manifest.files;
    files.push_back(bundle.manifest.loader);
    for (const BundleFile &file : files) {
        const Blob *blob = bundle.files.file(file.path);
        if (blob == nullptr) continue;
        if (blob->size() != file.size)
            out.push_back({KWB_MSG("bundle.file-size", "{file} has {found} bytes, {expected} were written"),
                           {{"file", file.path},
                            {"found", std::to_string(blob->size())},
                            {"expected", std::to_string(file.size)}}});
        else if (digestOf(blob->bytes()) != file.sha256)
            out.push_back(
                {KWB_MSG("bundle.file-digest", "{file} is not what was written: its SHA-256 is {found}"),
                 {{"file", file.path}, {"found", digestOf(blob->bytes())}}});
    }
    return out;
}

Complaints checkSizes(const Bundle &bundle)
{
    Complaints out;
    std::uint64_t zeros = 0;
    for (const BundleSegment &segment : bundle.manifest.segments) {
        const Blob *blob = bundle.files.file(segment.file);
        if (blob != nullptr && blob->size() != segment.bufsz)
            out.push_back(
                {KWB_MSG("bundle.segment-size", "{file} has {found} bytes, the segment {expected}"),
                 {{"file", segment.file}, {"found", hex(blob->size())}, {"expected", hex(segment.bufsz)}}});
        if (segment.bufsz > segment.memsz)
            out.push_back(
                {KWB_MSG("bundle.segment-bufsz", "{segment}: {bufsz} bytes do not fit {memsz}"),
                 {{"segment", segment.name}, {"bufsz", hex(segment.bufsz)}, {"memsz", hex(segment.memsz)}}});
        else
            zeros = checkedAdd(zeros, segment.memsz - segment.bufsz).value_or(~std::uint64_t{0});
    }
    if (zeros > zerosLimit)
        out.push_back({KWB_MSG("bundle.segment-zeros",
                               "{zeros} bytes of zeros behind the segments are more than any plan has"),
                       {{"zeros", hex(zeros)}}});
    return out;
}

Complaints checkSegmentDigests(const Bundle &bundle)
{
    Complaints out;
    const bool sizesAreGood = checkSizes(bundle).empty();
    for (const BundleSegment &segment : bundle.manifest.segments) {
        const Blob *blob = bundle.files.file(segment.file);
        if (blob == nullptr) continue;
        Sha256 hash;
        hash.update(blob->bytes());
        if (hexString(hash.digest()) != segment.sha256)
            out.push_back({KWB_MSG("bundle.segment-digest",
                                   "{segment}: the file is not what was written; its SHA-256 is {found}"),
                           {{"segment", segment.name}, {"found", hexString(hash.digest())}}});
        if (!sizesAreGood) continue;
        hash.updateZeros(segment.memsz - segment.bufsz);
        if (hexString(hash.digest()) != segment.memorySha256)
            out.push_back(
                {KWB_MSG(
                     "bundle.memory-digest",
                     "{segment}: with its zeros it has the SHA-256 {found}, memory_sha256 says otherwise"),
                 {{"segment", segment.name}, {"found", hexString(hash.digest())}}});
    }
    return out;
}

Complaints checkList(const Bundle &bundle)
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

Complaints checkLoadList(const Bundle &bundle)
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

Complaints checkEntry(const Bundle &bundle)
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

Complaints checkDigestRows(const Bundle &bundle)
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
    for (const BundleSegment &segment : manifest.segments)
        if (manifest.builtinPurgatory && &segment != purgatory && !covered.contains(segment.name))
            out.push_back({KWB_MSG("bundle.row-missing", "the purgatory does not check {segment}"),
                           {{"segment", segment.name}}});
    return out;
}

Complaints checkLateSlots(const Bundle &bundle)
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
        else if (slot.kind != "rng-seed" && slot.kind != "kaslr-seed")
            out.push_back({KWB_MSG("bundle.late-kind", "nobody knows how to fill a late slot \"{kind}\""),
                           {{"kind", slot.kind}}});
    }
    return out;
}

Complaints checkTree(const Bundle &bundle)
{
    const auto &segments = bundle.manifest.segments;
    const auto segment = std::ranges::find(segments, std::string("fdt"), &BundleSegment::kind);
    const ByteView after = bundle.bytes("tree-after.dtb");
    if (segment != segments.end() && !std::ranges::equal(after, bundle.bytes(segment->file)))
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

Complaints checkMarker(const Bundle &bundle)
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

Complaints checkFingerprint(const Bundle &bundle)
{
    const Blob *text = bundle.files.file("target-fingerprint.txt");
    const auto &fingerprint = bundle.manifest.fingerprint;
    const bool good =
        fingerprint ? text != nullptr && digestOf(text->bytes()) == *fingerprint : text == nullptr;
    if (good) return {};
    return {{KWB_MSG("bundle.fingerprint", "the fingerprint is not the SHA-256 of target-fingerprint.txt")}};
}

Complaints checkLoader(const Bundle &bundle)
{
    const std::string expected = loaderFile(bundle.manifest.oldByteOrder);
    if (bundle.manifest.loader.path == expected) return {};
    return {
        {KWB_MSG("bundle.loader-name", "the loader for this byte order is {expected}, here it is {found}"),
         {{"expected", expected}, {"found", bundle.manifest.loader.path}}}};
}

/// plan.json against the manifest, by the members both have.
Result<Complaints> comparePlan(const Bundle &bundle)
{
    const BundleManifest &manifest = bundle.manifest;
    KWB_TRY(const Json json, parseJson(bundle.bytes("plan.json"), "plan.json"));
    const JsonPlace plan(json, "plan.json");
    Complaints out;
    const auto same = [&](const std::string &what, bool equal) {
        if (!equal)
            out.push_back({KWB_MSG("bundle.plan-differs", "plan.json has another {what} than the manifest"),
                           {{"what", what}}});
    };
    KWB_TRY(const JsonPlace id, plan.at("id"));
    KWB_TRY(const std::string idText, id.text());
    same("id", idText == manifest.id);
    KWB_TRY(const JsonPlace entry, plan.at("entry"));
    KWB_TRY(const std::uint64_t entryAddress, entry.hexNumber());
    same("entry", entryAddress == manifest.entry);
    KWB_TRY(const JsonPlace list, plan.at("segments"));
    KWB_TRY(const auto segments, list.items());
    same("number of segments", segments.size() == manifest.segments.size());
    for (std::size_t i = 0; i < std::min(segments.size(), manifest.segments.size()); ++i) {
        const BundleSegment &segment = manifest.segments[i];
        for (const auto &[key, expected] : {std::pair<const char *, std::string>{"name", segment.name},
                                            {"mem", hex(segment.mem)},
                                            {"memsz", hex(segment.memsz)},
                                            {"bufsz", hex(segment.bufsz)},
                                            {"sha256", segment.sha256}}) {
            KWB_TRY(const JsonPlace member, segments[i].at(key));
            KWB_TRY(const std::string found, member.text());
            same(fmt::format("{} of {}", key, segment.name), found == expected);
        }
    }
    KWB_TRY(const JsonPlace findings, plan.at("findings"));
    KWB_TRY(const auto rows, findings.items());
    std::uint64_t errors = 0;
    for (const JsonPlace &row : rows) {
        KWB_TRY(const JsonPlace severity, row.at("severity"));
        KWB_TRY(const std::string text, severity.text());
        errors += text == name(Severity::error) ? 1u : 0u;
    }
    same("number of errors", errors == manifest.findings[static_cast<std::size_t>(Severity::error)]);
    return out;
}

Complaints checkPlan(const Bundle &bundle)
{
    auto out = comparePlan(bundle);
    if (out) return *std::move(out);
    return {{KWB_MSG("bundle.plan-broken", "{error}"), {{"error", out.error().text()}}}};
}

struct Rule {
    const char *id;
    MessageTemplate passed;
    Complaints (*check)(const Bundle &);
};

constexpr Rule rules[] = {
    {"files-present", KWB_MSG("bundle.ok-present", "every file of the manifest is there"), checkPresent},
    {"files-known", KWB_MSG("bundle.ok-known", "there is no file that the manifest does not list"),
     checkUnknown},
    {"files-plain", KWB_MSG("bundle.ok-plain", "there are no links or devices"), checkLinks},
    {"file-digests", KWB_MSG("bundle.ok-digests", "every file is as it was written"), checkFileDigests},
    {"segment-sizes", KWB_MSG("bundle.ok-sizes", "every segment has its size"), checkSizes},
    {"segment-digests", KWB_MSG("bundle.ok-segments", "every segment is as it was written"),
     checkSegmentDigests},
    {"segment-list", KWB_MSG("bundle.ok-list", "kexec_load takes the segment list: whole pages, no overlap"),
     checkList},
    {"load-list", KWB_MSG("bundle.ok-load-list", "load.list says what the manifest says"), checkLoadList},
    {"entry", KWB_MSG("bundle.ok-entry", "the entry lies in the purgatory"), checkEntry},
    {"digest-rows", KWB_MSG("bundle.ok-rows", "the purgatory expects the digests of these segments"),
     checkDigestRows},
    {"late-slots", KWB_MSG("bundle.ok-late", "late slots lie inside their segments"), checkLateSlots},
    {"tree", KWB_MSG("bundle.ok-tree", "the tree beside the segments is the one handed over"), checkTree},
    {"marker", KWB_MSG("bundle.ok-marker", "the marker is the plan's"), checkMarker},
    {"fingerprint", KWB_MSG("bundle.ok-fingerprint", "the fingerprint is that of its text"),
     checkFingerprint},
    {"loader", KWB_MSG("bundle.ok-loader", "the loader is that of the byte order"), checkLoader},
    {"plan", KWB_MSG("bundle.ok-plan", "plan.json tells of these segments"), checkPlan},
};

BundleCheck judged(const Rule &rule, const Bundle &bundle)
{
    const Complaints complaints = rule.check(bundle);
    if (complaints.empty()) return {rule.id, CheckResult::ok, {rule.passed}};
    std::string text;
    for (std::size_t i = 0; i < std::min(complaints.size(), shownComplaints); ++i)
        text += (i == 0 ? "" : "; ") + complaints[i].text();
    if (complaints.size() > shownComplaints)
        text += fmt::format("; and {} more", complaints.size() - shownComplaints);
    if (complaints.size() == 1) return {rule.id, CheckResult::failed, complaints.front()};
    return {rule.id, CheckResult::failed, {KWB_MSG("bundle.complaints", "{text}"), {{"text", text}}}};
}

/// What is worth knowing and no fault.
void addNotes(const Bundle &bundle, std::vector<BundleCheck> &out)
{
    const ByteView ours = loaderProgram(bundle.manifest.oldByteOrder);
    if (bundle.manifest.loader.sha256 != digestOf(ours))
        out.push_back(
            {"loader-version",
             CheckResult::note,
             {KWB_MSG("bundle.note-loader",
                      "the loader is not the one that comes with this program: another version made it")}});
    if (const std::uint64_t errors = bundle.manifest.findings[0]; errors > 0)
        out.push_back({"findings",
                       CheckResult::note,
                       {KWB_MSG("bundle.note-findings",
                                "the plan has {count}; the loader will refuse unless it is forced"),
                        {{"count", countText(errors, "error")}}}});
    if (!bundle.manifest.fingerprint)
        out.push_back(
            {"no-fingerprint",
             CheckResult::note,
             {KWB_MSG("bundle.note-fingerprint", "made from a bare tree: the loader cannot compare the "
                                                 "memory and will refuse unless it is forced")}});
}

} // namespace

bool BundleReport::ok() const
{
    return std::ranges::none_of(checks,
                                [](const BundleCheck &check) { return check.result == CheckResult::failed; });
}

Result<BundleReport> verifyBundle(const std::string &path)
{
    KWB_TRY(const FileSet files, readFileSet(path));
    const Blob *json = files.file("manifest.json");
    if (json == nullptr)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("bundle.no-manifest", "is no bundle: it has no manifest.json")}, {.file = path});
    BundleReport report;
    KWB_TRY(report.manifest, parseManifest(*json, path + (path.ends_with('/') ? "" : "/") + "manifest.json"));
    const Bundle bundle{report.manifest, files};
    for (const Rule &rule : rules)
        report.checks.push_back(judged(rule, bundle));
    addNotes(bundle, report.checks);
    return report;
}

} // namespace kwb
