#pragma once

#include "core/base/progress.h"
#include "core/bundle/manifest.h"
#include "core/bundle/signature.h"
#include "core/plan/seal.h"

#include <string>
#include <vector>

/// A bundle: a sealed plan as a folder, a .tar or a .tar.zst that a target needs nothing else to load.
///
///   manifest.json            for programs; the digest of every other file
///   manifest.json.p7s        the signature of it, once somebody has signed the bundle
///   load.list                for the loader on the target
///   README.txt               for the person on the target
///   plan.json, map.svg       the plan and its memory map
///   tree-before.*, tree-after.*   the device tree as it was taken and as it is handed over (.dts and .dtb)
///   target-fingerprint.txt   what the memory fingerprint was made of (not with a bare tree)
///   segments/<n>-<name>.bin  the bytes of each segment, in the order of the segment list
///   kernel-file-<n>.bin      what of the kernel's file is in no segment, so that it can be loaded by file
///   kwb-loader-ppc64[le]     the static loader, for the byte order that the target runs in
namespace kwb {

enum class BundleForm { folder, tar, tarZstd };

/// What a bundle of that name is: ".tar" and ".tar.zst" say an archive, all else a folder. Errors: usage (the
/// ending of an archive of another kind, such as ".tar.gz": nobody wants a folder of that name; with a '/'
/// behind it, it is one).
Result<BundleForm> bundleForm(std::string_view path);

struct BundleOptions {
    Progress progress; ///< bytes written
};

/// Writes a bundle to `path`, in the form that bundleForm() says. The same sealed plan gives the same bytes
/// every time (times and owners are 0, entries sorted). Segment contents go from where they are mapped
/// straight into the file. Nothing stands under `path` before all is written. An archive of that name is
/// replaced, and so is a folder that holds a bundle and nothing else; any other folder is left alone (io).
/// Errors: usage, io, cancelled, unsupported.
Status writeBundle(const SealedPlan &sealed, const std::string &path, const BundleOptions &options = {});

enum class CheckResult { ok, note, failed };

/// One thing that was checked.
struct BundleCheck {
    std::string id; ///< "segment-digests": stable
    CheckResult result = CheckResult::ok;
    Message text; ///< what was found
};

struct BundleReport {
    BundleManifest manifest;
    std::vector<BundleCheck> checks; ///< every check that was made, in order
    BundleStanding standing;         ///< what the signature is worth

    bool ok() const;
};

/// Checks a bundle completely, without a target. Errors: missing, malformed, unsupported or limit if it is no
/// bundle that can be looked into (no manifest, a manifest that breaks its rules); what is merely wrong is a
/// failed check. With `trust` a bundle must be signed by somebody whom the ring trusts; without it a
/// signature must only be over this manifest, and who made it is a note.
Result<BundleReport> verifyBundle(const std::string &path, const KeyRing *trust = nullptr);

/// `{"ok": …, "id": …, "signature": {"standing", "signer", "certificate", "refusal"}, "checks": [{"id",
/// "result", "text"}]}`.
std::string bundleReportJson(const BundleReport &report);
/// What `kwb verify` prints: whether the bundle is good, then a line for each check.
std::string bundleReportText(const BundleReport &report);

/// README.txt.
std::string readmeText(const BundleManifest &manifest);

} // namespace kwb
