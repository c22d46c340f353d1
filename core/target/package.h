#pragma once

#include "core/base/blob.h"
#include "core/bundle/manifest.h"
#include "core/bundle/signature.h"
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

/// How a plan is loaded.
enum class LoadWay {
    exact,  ///< kexec_load of the plan's segments
    byFile, ///< kexec_file_load of the kernel's file, initrd and command line; the target's kernel plans
};

const char *name(LoadWay way); ///< "exact", "by-file"

/// What travels of a bundle: the load list, the loader, the segments, and what a person there wants to read.
/// The plan's pictures and trees stay at home.
struct Package {
    BundleManifest manifest;
    std::string fingerprintText; ///< target-fingerprint.txt; empty with a bare tree
    LoadWay way = LoadWay::exact;
    bool fileIsSigned = false; ///< the kernel's file has a signature behind it; known by file only
    std::vector<PackageFile> files;
    std::string manifestSha256;   ///< of the bytes of manifest.json that were read here
    BundleStanding standing;      ///< what the bundle's signature is worth
    bool trustIsRequired = false; ///< a bundle that nobody trusted has signed is not to be loaded

    /// Whether it may not be loaded because nobody trusted has signed it.
    bool isUntrusted() const { return trustIsRequired && !standing.trusted(); }
    std::uint64_t size() const;
    /// Bytes of memory that the segments take (sum of memsz).
    std::uint64_t segmentBytes() const;
    /// Bytes of memory that the load takes until the jump: the segments, which the running kernel copies, and
    /// by file the copies that it reads the files into.
    std::uint64_t loadBytes() const;
};

/// Reads a bundle (folder or archive) and checks each file against its digest, so that no byte travels in
/// vain. By file, what of the kernel's file is in no segment travels too. With `trust` the bundle must be
/// signed by somebody whom the ring trusts, which is for the check to say. Errors: those of readFileSet() and
/// parseManifest(), malformed (a file is not there or is not the one that was written), unsupported (its
/// loader cannot be told which manifest it has to find).
Result<Package> openPackage(const std::string &path, LoadWay way = LoadWay::exact,
                            const KeyRing *trust = nullptr);

} // namespace kwb
