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
Complaints checkPresent(const ReadBundle &bundle);        ///< all that the manifest lists is there
Complaints checkUnknown(const ReadBundle &bundle);        ///< nothing else is, and nothing is listed twice
Complaints checkLinks(const ReadBundle &bundle);          ///< all are plain files
Complaints checkFileDigests(const ReadBundle &bundle);    ///< the files that are no segments
Complaints checkSizes(const ReadBundle &bundle);          ///< of the segments' files and the zeros behind
Complaints checkSegmentDigests(const ReadBundle &bundle); ///< with the zeros behind the file and without
Complaints checkLoader(const ReadBundle &bundle);         ///< it is the one for the old kernel's byte order
Complaints checkKernelFile(const ReadBundle &bundle);     ///< it can be put together for a load by file
Complaints checkFingerprint(const ReadBundle &bundle);    ///< the text has the digest that the manifest names

// verify_load.cpp: whether what is loaded fits together.
Complaints checkList(const ReadBundle &bundle);     ///< what kexec_load(2) demands of the segments
Complaints checkLoadList(const ReadBundle &bundle); ///< load.list says what the manifest says
Complaints checkEntry(const ReadBundle &bundle);    ///< it is an instruction's place in the purgatory's file
Complaints checkDigestRows(const ReadBundle &bundle); ///< the purgatory holds the segments' digests
Complaints checkLateSlots(const ReadBundle &bundle);  ///< they lie in segments, and the loader knows them
Complaints checkTree(const ReadBundle &bundle);       ///< the tree that is handed over is tree-after.dtb
Complaints checkMarker(const ReadBundle &bundle);     ///< it is of this plan and ends the command line

/// verify_plan.cpp: plan.json against the manifest, by the members both have.
Complaints checkPlan(const ReadBundle &bundle);

/// SHA-256 as hex digits.
std::string digestText(ByteView bytes);

/// verify.cpp: verifyBundle() of what was read already; `path` is for people.
Result<BundleReport> verifyFiles(const FileSet &files, const std::string &path, const KeyRing *trust);

} // namespace kwb
