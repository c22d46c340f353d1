#pragma once

#include "core/bundle/bundle.h"
#include "core/image/file_set.h"

#include <string>
#include <vector>

/// The rules of a good bundle: each is one function that gives its complaints; no complaint is a passed
/// check. A complaint names the file or segment and the numbers. Sizes and offsets come from a hostile file
/// and are compared before they are used.
namespace kwb {

using Complaints = std::vector<Message>;

/// A bundle as it was read: what it says of itself and what is there.
struct ReadBundle {
    const BundleManifest &manifest;
    const FileSet &files;

    /// A file's bytes; empty if it is not there (which is a complaint of its own).
    ByteView bytes(const std::string &path) const;
};

// verify_files.cpp: the files against the manifest.
Complaints checkPresent(const ReadBundle &bundle);
Complaints checkUnknown(const ReadBundle &bundle);
Complaints checkLinks(const ReadBundle &bundle);
Complaints checkFileDigests(const ReadBundle &bundle);
Complaints checkSizes(const ReadBundle &bundle);
Complaints checkSegmentDigests(const ReadBundle &bundle);
Complaints checkLoader(const ReadBundle &bundle);
Complaints checkKernelFile(const ReadBundle &bundle);
Complaints checkFingerprint(const ReadBundle &bundle);

// verify_load.cpp: whether what is loaded fits together.
Complaints checkList(const ReadBundle &bundle);
Complaints checkLoadList(const ReadBundle &bundle);
Complaints checkEntry(const ReadBundle &bundle);
Complaints checkDigestRows(const ReadBundle &bundle);
Complaints checkLateSlots(const ReadBundle &bundle);
Complaints checkTree(const ReadBundle &bundle);
Complaints checkMarker(const ReadBundle &bundle);

/// verify_plan.cpp: plan.json against the manifest, by the members both have.
Complaints checkPlan(const ReadBundle &bundle);

/// SHA-256 as hex digits.
std::string digestText(ByteView bytes);

/// verify.cpp: verifyBundle() of what was read already; `path` is for people.
Result<BundleReport> verifyFiles(const FileSet &files, const std::string &path, const KeyRing *trust);

} // namespace kwb
