#pragma once

#include "core/base/blob.h"

#include <string>
#include <vector>

namespace kwb {

struct PackedFile {
    std::string path;
    ByteView bytes;
    bool executable = false;
};

/// A gzip-compressed tar archive of files, without times and owners. Errors: io.
Result<Blob> packTarGz(const std::vector<PackedFile> &files);

} // namespace kwb
