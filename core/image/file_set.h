#pragma once

#include "core/base/blob.h"
#include "core/image/kernel_image.h"

#include <map>
#include <string>
#include <vector>

namespace kwb {

/// The files of a folder or of a .tar[.gz|.zst|.xz] of it, by relative path with '/', without "./". Folders that hold
/// nothing are kept too (empty nodes of a device tree). In an archive with a single top folder that folder is
/// stripped if `strip` says so.
struct FileSet {
    std::map<std::string, Blob> files;
    std::vector<std::string> folders; ///< sorted
    std::vector<std::string> skipped; ///< symbolic links, devices, unreadable files: "path: why"

    const Blob *file(const std::string &path) const;
    /// Whether there is a file or folder at or below `path`.
    bool has(const std::string &path) const;
};

/// Limits against absurd archives.
struct FileSetLimits {
    UnpackLimits unpack;
    std::size_t files = 200'000;
};

/// Reads a folder (files are mapped; symbolic links are not followed) or an archive (kept in memory). Absolute paths and
/// ".." in an archive are refused (malformed), so are duplicates. Errors: missing, malformed, unsupported, limit.
Result<FileSet> readFileSet(const std::string &path, const FileSetLimits &limits = {});
/// The archive of a blob.
Result<FileSet> readArchive(const Blob &archive, const std::string &name, const FileSetLimits &limits = {});

} // namespace kwb
