#include "core/target/package.h"

#include "core/bundle/kernel_file.h"
#include "core/integrity/sha256.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::string_view forPeople[] = {"README.txt", "target-fingerprint.txt"};
constexpr const char *manifestName = "manifest.json";
constexpr const char *loadListName = "load.list";

/// Adds a file whose digest the manifest knows.
Status add(Package &package, const FileSet &files, const std::string &path, const std::string &sha256Text)
{
    const Blob *bytes = files.file(path);
    if (bytes == nullptr)
        return fail(ErrorKind::malformed, {KWB_MSG("target.bundle-lacks", "the bundle lacks a file")},
                    {.path = path});
    if (hexString(sha256(bytes->bytes())) != sha256Text)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("target.bundle-damaged", "this is not the file that was written into the bundle")},
            {.path = path}, {KWB_MSG("target.export-again", "export the bundle again")});
    bytes->releasePages();
    package.files.push_back({path, sha256Text, *bytes});
    return {};
}

/// The check says so if the bundle has none.
Status addKernelFile(Package &package, const FileSet &files)
{
    if (!package.manifest.kernelFile) return {};
    KWB_TRY(const auto pieces,
            kernelFilePieces(package.manifest, [&](const std::string &path) { return files.file(path); }));
    package.fileIsSigned = hasAppendedSignature(pieces);
    for (const KernelFilePart &part : package.manifest.kernelFile->parts) {
        const auto file = std::ranges::find(package.manifest.files, part.file, &BundleFile::path);
        if (part.segment.empty() && file != package.manifest.files.end())
            KWB_CHECK(add(package, files, file->path, file->sha256));
    }
    return {};
}

/// Bundles of earlier versions have a loader that knows no option --manifest.
Status checkLoaderKnowsManifest(const Package &package, const FileSet &files)
{
    const Blob *loader = files.file(package.manifest.loader.path);
    if (loader != nullptr && textOf(loader->bytes()).find("--manifest") != std::string_view::npos) return {};
    return fail(ErrorKind::unsupported,
                {KWB_MSG("target.old-loader",
                         "the bundle's loader is of an earlier version and would not check the manifest")},
                {.path = package.manifest.loader.path},
                {KWB_MSG("target.export-again", "export the bundle again")});
}

/// The signature is in no list: what could not be one does not travel.
void addSignature(Package &package, const FileSet &files)
{
    const Blob *signature = files.file(signatureFile);
    if (signature == nullptr || package.standing.kind == BundleStanding::Kind::wrong) return;
    package.files.push_back({signatureFile, hexString(sha256(signature->bytes())), *signature});
}

Status addAll(Package &package, const FileSet &files)
{
    const BundleManifest &manifest = package.manifest;
    for (const BundleFile &file : manifest.files)
        if (file.path == loadListName || std::ranges::find(forPeople, file.path) != std::end(forPeople))
            KWB_CHECK(add(package, files, file.path, file.sha256));
    for (const BundleSegment &segment : manifest.segments)
        KWB_CHECK(add(package, files, segment.file, segment.sha256));
    if (package.way == LoadWay::byFile) KWB_CHECK(addKernelFile(package, files));
    KWB_CHECK(add(package, files, manifest.loader.path, manifest.loader.sha256));
    return checkLoaderKnowsManifest(package, files);
}

} // namespace

const char *name(LoadWay way)
{
    return way == LoadWay::byFile ? "by-file" : "exact";
}

std::uint64_t Package::size() const
{
    std::uint64_t sum = 0;
    for (const PackageFile &file : files)
        sum += file.bytes.size();
    return sum;
}

std::uint64_t Package::segmentBytes() const
{
    std::uint64_t sum = 0;
    for (const BundleSegment &segment : manifest.segments)
        sum += std::min(segment.memsz, UINT64_MAX - sum);
    return sum;
}

std::uint64_t Package::loadBytes() const
{
    std::uint64_t sum = segmentBytes();
    if (way == LoadWay::exact || !manifest.kernelFile) return sum;
    // The loader puts the kernel's file together in memory, and the running kernel reads it and the initrd.
    sum += std::min(manifest.kernelFile->size, (UINT64_MAX - sum) / 2) * 2;
    if (const BundleSegment *initrd = manifest.initrd()) sum += std::min(initrd->bufsz, UINT64_MAX - sum);
    return sum;
}

Result<Package> openPackage(const std::string &path, LoadWay way, const KeyRing *trust)
{
    const auto named = [&](Error error) { return std::unexpected(inFile(std::move(error), path)); };
    KWB_TRY(const FileSet files, readFileSet(path));
    const Blob *json = files.file(manifestName);
    if (json == nullptr)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("target.no-bundle", "this is no bundle: it has no manifest.json")},
                    {.file = path});
    Package out;
    out.way = way;
    KWB_TRY(out.manifest, parseManifest(*json, path));
    if (const Status added = addAll(out, files); !added) return named(added.error());
    if (std::ranges::none_of(out.files, [](const PackageFile &file) { return file.path == loadListName; }))
        return fail(ErrorKind::malformed, {KWB_MSG("target.bundle-lacks", "the bundle lacks a file")},
                    {.file = path, .path = loadListName});
    out.manifestSha256 = hexString(sha256(json->bytes()));
    out.files.push_back({manifestName, out.manifestSha256, *json});
    out.standing = bundleStanding(files, trust != nullptr ? *trust : KeyRing());
    out.trustIsRequired = trust != nullptr;
    addSignature(out, files);
    if (const Blob *text = files.file("target-fingerprint.txt")) out.fingerprintText = textOf(text->bytes());
    return out;
}

} // namespace kwb
