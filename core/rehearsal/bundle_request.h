#pragma once

#include "core/bundle/manifest.h"
#include "core/image/file_set.h"
#include "core/plan/request.h"

namespace kwb {

/// The request that a bundle was made of, as far as the bundle tells: kernel (an ELF made anew around its
/// segments), initrd, command line without the marker, allocator, page size, byte orders. It has no target.
/// Errors: malformed.
Result<BootRequest> requestOf(const BundleManifest &manifest, const FileSet &files);

} // namespace kwb
