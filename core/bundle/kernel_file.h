#pragma once

#include "core/bundle/manifest.h"
#include "core/bundle/sink.h"

#include <functional>

namespace kwb {

/// How a bundle keeps the kernel's file, and the files for those parts of it that no segment has.
struct KeptKernelFile {
    BundleKernelFile file;
    std::vector<BundleEntry> entries;
};

/// Takes the kernel's file apart along the segments of the plan. Nothing for a plan without a kernel file.
std::optional<KeptKernelFile> keepKernelFile(const BootPlan &plan);

/// The parts put together again, piece by piece. Errors: malformed (a part that is not there, or lies outside
/// its segment). `file` gives the bytes of a file of the bundle, or null.
Result<std::vector<ByteView>> kernelFilePieces(const BundleManifest &manifest,
                                               const std::function<const Blob *(const std::string &)> &file);

/// Whether the file ends with a signature as Linux's scripts/sign-file appends it, which IMA and
/// kexec_file_load look for.
bool hasAppendedSignature(const std::vector<ByteView> &pieces);

} // namespace kwb
