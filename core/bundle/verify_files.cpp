#include "core/bundle/bundle_rules.h"
#include "core/bundle/kernel_file.h"
#include "core/plan/plan.h"
#include "core/report/text.h"

#include <algorithm>
#include <set>

namespace kwb {

namespace {

std::vector<BundleFile> listedFiles(const BundleManifest &manifest)
{
    std::vector<BundleFile> out = manifest.files;
    out.push_back(manifest.loader);
    for (const BundleSegment &segment : manifest.segments)
        out.push_back({segment.file, segment.bufsz, segment.sha256});
    return out;
}

} // namespace

ByteView ReadBundle::bytes(const std::string &path) const
{
    const Blob *blob = files.file(path);
    return blob == nullptr ? ByteView() : blob->bytes();
}

std::string digestText(ByteView bytes)
{
    return hexString(sha256(bytes));
}

Complaints checkPresent(const ReadBundle &bundle)
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

Complaints checkUnknown(const ReadBundle &bundle)
{
    Complaints out;
    std::set<std::string> known{"manifest.json", signatureFile};
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

Complaints checkLinks(const ReadBundle &bundle)
{
    Complaints out;
    for (const std::string &skipped : bundle.files.skipped)
        out.push_back({KWB_MSG("bundle.not-plain", "only plain files belong into a bundle: {what}"),
                       {{"what", printable(skipped)}}});
    return out;
}

Complaints checkFileDigests(const ReadBundle &bundle)
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
        else if (digestText(blob->bytes()) != file.sha256)
            out.push_back(
                {KWB_MSG("bundle.file-digest", "{file} is not what was written: its SHA-256 is {found}"),
                 {{"file", file.path}, {"found", digestText(blob->bytes())}}});
    }
    return out;
}

Complaints checkSizes(const ReadBundle &bundle)
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
    if (zeros > mostZeros)
        out.push_back({KWB_MSG("bundle.segment-zeros",
                               "{zeros} bytes of zeros behind the segments are more than any plan has"),
                       {{"zeros", hex(zeros)}}});
    return out;
}

Complaints checkSegmentDigests(const ReadBundle &bundle)
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

Complaints checkFingerprint(const ReadBundle &bundle)
{
    const Blob *text = bundle.files.file("target-fingerprint.txt");
    const auto &fingerprint = bundle.manifest.fingerprint;
    const bool good =
        fingerprint ? text != nullptr && digestText(text->bytes()) == *fingerprint : text == nullptr;
    if (good) return {};
    return {{KWB_MSG("bundle.fingerprint", "the fingerprint is not the SHA-256 of target-fingerprint.txt")}};
}

Complaints checkKernelFile(const ReadBundle &bundle)
{
    const auto &kernel = bundle.manifest.kernelFile;
    if (!kernel) return {};
    const auto pieces =
        kernelFilePieces(bundle.manifest, [&](const std::string &path) { return bundle.files.file(path); });
    if (!pieces) return {pieces.error().message};
    Sha256 hash;
    for (const ByteView piece : *pieces)
        hash.update(piece);
    const std::string found = hexString(hash.digest());
    if (found == kernel->sha256) return {};
    return {
        {KWB_MSG("bundle.kernel-file", "the parts do not give the kernel's file: their SHA-256 is {found}"),
         {{"found", found}}}};
}

Complaints checkLoader(const ReadBundle &bundle)
{
    const std::string expected = loaderFile(bundle.manifest.oldByteOrder);
    if (bundle.manifest.loader.path == expected) return {};
    return {
        {KWB_MSG("bundle.loader-name", "the loader for this byte order is {expected}, here it is {found}"),
         {{"expected", expected}, {"found", bundle.manifest.loader.path}}}};
}

} // namespace kwb
