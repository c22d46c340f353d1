#pragma once

#include "core/base/blob.h"

#include <string>
#include <vector>

namespace kwb {

struct PackedFile {
    std::string path; ///< of a folder: with a slash at its end
    ByteView bytes;
    bool executable = false;
};

/// A tar archive of files and folders, without times and owners. Errors: io.
Result<Blob> packTar(const std::vector<PackedFile> &files);
/// The same compressed by gzip.
Result<Blob> packTarGz(const std::vector<PackedFile> &files);

} // namespace kwb
