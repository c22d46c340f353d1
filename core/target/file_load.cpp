#include "core/target/file_load.h"

#include "core/report/text.h"
#include "core/target/scripts.h"

#include <algorithm>
#include <iterator>

namespace kwb {

namespace {

std::vector<FileLoadEffect> keptParts(const BundleManifest &manifest)
{
    const BundleSegment *initrd = manifest.initrd();
    std::vector<FileLoadEffect> out;
    out.push_back({"kernel",
                   true,
                   {KWB_MSG("file-load.kernel", "The kernel: its file, whole ({size})."),
                    {{"size", byteSizeText(manifest.kernelFile ? manifest.kernelFile->size : 0)}}}});
    if (initrd != nullptr)
        out.push_back({"initrd",
                       true,
                       {KWB_MSG("file-load.initrd", "The initrd, byte for byte ({size})."),
                        {{"size", byteSizeText(initrd->bufsz)}}}});
    out.push_back(
        {"cmdline",
         true,
         {KWB_MSG("file-load.cmdline", "The command line, with the plan's marker if it has one.")}});
    return out;
}

std::vector<FileLoadEffect> lostParts(const BundleManifest &manifest)
{
    const HandWork &work = manifest.handWork;
    std::vector<FileLoadEffect> out;
    out.push_back({"placement",
                   false,
                   {KWB_MSG("file-load.placement",
                            "The places: the target's kernel looks for holes by its own rules.")}});
    if (work.pins > 0)
        out.push_back({"pins",
                       false,
                       {KWB_MSG("file-load.pins", "Pinned addresses: {count}."),
                        {{"count", std::to_string(work.pins)}}}});
    if (work.reserves > 0)
        out.push_back({"reserves",
                       false,
                       {KWB_MSG("file-load.reserves", "Ranges that were to be kept free: {count}."),
                        {{"count", std::to_string(work.reserves)}}}});
    out.push_back(
        {"device-tree",
         false,
         {KWB_MSG("file-load.tree",
                  "The device tree: the target's kernel makes one from the tree it was booted with.")}});
    if (work.tree)
        out.push_back({"own-tree",
                       false,
                       {KWB_MSG("file-load.own-tree", "The tree that was given in place of the target's.")}});
    if (work.overlays > 0)
        out.push_back({"overlays",
                       false,
                       {KWB_MSG("file-load.overlays", "Overlays: {count}."),
                        {{"count", std::to_string(work.overlays)}}}});
    if (work.edits > 0)
        out.push_back({"edits",
                       false,
                       {KWB_MSG("file-load.edits", "Edits of the tree by hand: {count}."),
                        {{"count", std::to_string(work.edits)}}}});
    out.push_back({"purgatory",
                   false,
                   {KWB_MSG("file-load.purgatory",
                            "The purgatory: that of the target's kernel runs, which verifies its "
                            "own digests and says nothing on the console.")}});
    out.push_back(
        {"segment-digests",
         false,
         {KWB_MSG("file-load.digests",
                  "Verification of our segments after the jump; the files are verified before it.")}});
    return out;
}

} // namespace

std::vector<FileLoadEffect> fileLoadEffects(const BundleManifest &manifest)
{
    std::vector<FileLoadEffect> out = keptParts(manifest);
    std::ranges::move(lostParts(manifest), std::back_inserter(out));
    return out;
}

std::optional<KernelPlace> parseKernelPlace(std::string_view line)
{
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"Loaded the kernel at ", "kernel"},
        {"Loaded purgatory at ", "purgatory"},
        {"Loaded initrd at ", "initrd"},
        {"Loaded device tree at ", "fdt"},
    };
    for (const auto &[text, segment] : words) {
        const std::size_t at = line.find(text);
        if (at == std::string_view::npos) continue;
        const std::string_view rest = line.substr(at + text.size());
        if (const auto mem = parseNumber(rest.substr(0, rest.find_first_of(" \r\n"))))
            return KernelPlace{std::string(segment), *mem};
    }
    return std::nullopt;
}

std::vector<PlaceComparison> comparePlaces(const BundleManifest &manifest,
                                           const std::vector<KernelPlace> &places)
{
    std::vector<PlaceComparison> out;
    for (const KernelPlace &place : places) {
        const BundleSegment *segment = manifest.segment(place.segment);
        out.push_back(
            {place.segment, segment == nullptr ? std::nullopt : std::optional(segment->mem), place.mem});
    }
    return out;
}

Result<std::optional<bool>> hasFileLoad(Connection &connection)
{
    KWB_TRY(const RemoteAnswer answer, connection.run({targetScript("file-load")}));
    if (answer.out.starts_with("yes")) return true;
    if (answer.out.starts_with("no")) return false;
    return std::nullopt;
}

} // namespace kwb
