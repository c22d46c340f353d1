#pragma once

#include "core/base/blob.h"
#include "core/bundle/manifest.h"
#include "core/image/file_set.h"

#include <string>
#include <vector>

namespace kwb {

/// A file of a bundle that a load needs on the target.
struct PackageFile {
    std::string path; ///< in the bundle
    std::string sha256;
    Blob bytes;
};

/// What travels of a bundle: the load list, the loader, the segments, and what a person there wants to read.
/// The plan's pictures and trees stay at home.
struct Package {
    BundleManifest manifest;
    std::string fingerprintText; ///< target-fingerprint.txt; empty with a bare tree
    std::vector<PackageFile> files;

    std::uint64_t size() const;
    /// Bytes of memory that the segments take (sum of memsz).
    std::uint64_t segmentBytes() const;
};

/// Reads a bundle (folder or archive) and checks each file against its digest, so that no byte travels in
/// vain. Errors: those of readFileSet() and parseManifest(), malformed (a file is not there or is not the one
/// that was written).
Result<Package> openPackage(const std::string &path);

} // namespace kwb
