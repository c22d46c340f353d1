#include "core/bundle/bundle_rules.h"
#include "core/report/text.h"

#include "purgatory/blobs.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::size_t shownComplaints = 4;

struct Rule {
    const char *id;
    MessageTemplate passed;
    Complaints (*check)(const ReadBundle &);
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
    {"kernel-file", KWB_MSG("bundle.ok-kernel-file", "the kernel's file can be put together again"),
     checkKernelFile},
    {"plan", KWB_MSG("bundle.ok-plan", "plan.json tells of these segments"), checkPlan},
};

BundleCheck judged(const Rule &rule, const ReadBundle &bundle)
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

/// Nothing: unsigned, and nobody wanted it otherwise.
void addSignature(const BundleStanding &standing, bool wanted, std::vector<BundleCheck> &out)
{
    using Kind = BundleStanding::Kind;
    if (standing.kind == Kind::notSigned && !wanted) return;
    BundleCheck check{"signature", CheckResult::failed, standingText(standing)};
    if (standing.trusted()) check.result = CheckResult::ok;
    if (standing.kind == Kind::unknown && !wanted) {
        check.result = CheckResult::note;
        if (standing.fits)
            check.text = {KWB_MSG("bundle.signed-unchecked", "signed by {signer} (certificate {sha256}); no "
                                                             "certificate was given to trust it by"),
                          {{"signer", standing.signer}, {"sha256", standing.chain.front().sha256}}};
    }
    out.push_back(std::move(check));
}

/// What is worth knowing and no fault.
void addNotes(const ReadBundle &bundle, std::vector<BundleCheck> &out)
{
    const ByteView ours = loaderProgram(bundle.manifest.oldByteOrder);
    if (bundle.manifest.loader.sha256 != digestText(ours))
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

Result<BundleReport> verifyBundle(const std::string &path, const KeyRing *trust)
{
    KWB_TRY(const FileSet files, readFileSet(path));
    return verifyFiles(files, path, trust);
}

Result<BundleReport> verifyFiles(const FileSet &files, const std::string &path, const KeyRing *trust)
{
    const Blob *json = files.file("manifest.json");
    if (json == nullptr)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("bundle.no-manifest", "is no bundle: it has no manifest.json")}, {.file = path});
    BundleReport report;
    KWB_TRY(report.manifest, parseManifest(*json, path + (path.ends_with('/') ? "" : "/") + "manifest.json"));
    const ReadBundle bundle{report.manifest, files};
    for (const Rule &rule : rules)
        report.checks.push_back(judged(rule, bundle));
    report.standing = bundleStanding(files, trust != nullptr ? *trust : KeyRing());
    addSignature(report.standing, trust != nullptr, report.checks);
    addNotes(bundle, report.checks);
    return report;
}

} // namespace kwb
