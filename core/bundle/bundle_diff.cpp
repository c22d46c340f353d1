#include "core/bundle/bundle_diff.h"

#include "core/bundle/manifest.h"
#include "core/image/file_set.h"

#include <algorithm>

namespace kwb {

Result<BundleView> readBundleView(const std::string &path)
{
    KWB_TRY(const FileSet files, readFileSet(path));
    const auto needed = [&](const char *name) -> Result<Blob> {
        const Blob *blob = files.file(name);
        if (blob != nullptr) return *blob;
        return fail(ErrorKind::malformed,
                    {KWB_MSG("bundle.no-file", "is no bundle: it has no {name}"), {{"name", name}}},
                    {.file = path});
    };
    const auto inside = [&](const char *name) { return path + (path.ends_with('/') ? "" : "/") + name; };
    BundleView out;
    KWB_TRY(const Blob json, needed("manifest.json"));
    KWB_TRY(const BundleManifest manifest, parseManifest(json, inside("manifest.json")));
    KWB_TRY(const Blob planBytes, needed("plan.json"));
    KWB_TRY(out.plan, readPlanView(planBytes.bytes(), inside("plan.json")));
    out.loaderDigest = manifest.loader.sha256;
    if (const Blob *text = files.file("target-fingerprint.txt"))
        out.fingerprintText = std::string(textOf(text->bytes()));
    if (const Blob *dtb = files.file("tree-after.dtb")) {
        auto tree = parseDtb(dtb->bytes());
        if (!tree) return std::unexpected(inFile(std::move(tree).error(), inside("tree-after.dtb")));
        out.treeAfter = *std::move(tree);
    }
    return out;
}

std::vector<Difference> diffBundles(const BundleView &before, const BundleView &after)
{
    std::vector<Difference> out = diffPlans(before.plan, after.plan);
    const auto append = [&](std::vector<Difference> rows) {
        std::ranges::move(rows, std::back_inserter(out));
    };
    if (before.fingerprintText && after.fingerprintText)
        append(diffFingerprints(*before.fingerprintText, *after.fingerprintText));
    if (before.loaderDigest != after.loaderDigest)
        out.push_back({"loader",
                       before.loaderDigest,
                       after.loaderDigest,
                       {KWB_MSG("diff.loader",
                                "another loader program is in the bundle: another version of kwb, or the "
                                "other byte order")}});
    if (before.treeAfter && after.treeAfter)
        append(diffTreesRows(*before.treeAfter, *after.treeAfter, "tree-after"));
    return out;
}

} // namespace kwb
