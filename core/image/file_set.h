#pragma once

#include "core/base/blob.h"
#include "core/image/kernel_image.h"

#include <map>
#include <string>
#include <vector>

namespace kwb {

/// The files of a folder or of a .tar[.gz|.zst|.xz] of it, by relative path with '/', without "./". All
/// folders are listed too, for those that hold nothing count (empty nodes of a device tree). If an archive
/// has one top folder with all the rest below, that folder is taken off; except "device-tree", whose name
/// says what it is.
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

/// Reads a folder (large files are mapped, small ones copied; symbolic links are not followed) or an archive
/// (kept in memory). Files that state a size of 0, as in /proc, are read to their end. Absolute paths and
/// ".." in an archive are refused (malformed), so are duplicates; hard links share their target's bytes.
/// Errors: missing, malformed, unsupported (no folder and no tar archive), limit.
Result<FileSet> readFileSet(const std::string &path, const FileSetLimits &limits = {});
/// The archive of a blob.
Result<FileSet> readArchive(const Blob &archive, const std::string &name, const FileSetLimits &limits = {});

} // namespace kwb
