#pragma once

#include "core/target/package.h"

namespace kwb {

/// A gzip-compressed tar archive of files named by their SHA-256, with an empty file "end" behind them, by
/// which the target sees that all came. Errors: io.
Result<Blob> packSmallFiles(const std::vector<const PackageFile *> &files);

} // namespace kwb
