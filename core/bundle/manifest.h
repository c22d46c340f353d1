#pragma once

#include "core/base/address.h"
#include "core/base/blob.h"
#include "core/plan/plan.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// manifest.json of a bundle: all that a program wants to know of it, and the digest of every other file.
namespace kwb {

struct BundleSegment {
    std::string name;
    std::string kind;
    std::string file; ///< "segments/0-kernel.bin"
    std::uint64_t mem = 0;
    std::uint64_t memsz = 0;
    std::uint64_t bufsz = 0;  ///< size of the file
    std::string sha256;       ///< of the file
    std::string memorySha256; ///< of the file and zeros up to memsz
};

struct BundleFile {
    std::string path;
    std::uint64_t size = 0;
    std::string sha256;
};

/// A part of the kernel's file: a piece of a segment, or all of a file of the bundle.
struct KernelFilePart {
    std::string segment; ///< name; empty: a file of its own
    std::string file;    ///< "kernel-file-0.bin"
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

/// The kernel's file, as kexec_file_load takes it: the bare ELF, whole. Most of it is in the segments
/// already, so that only what is around them is kept beside them.
struct BundleKernelFile {
    std::uint64_t size = 0;
    std::string sha256;
    std::vector<KernelFilePart> parts; ///< in their order
};

/// What the user had done by hand, none of which reaches a kernel that is loaded by its file.
struct HandWork {
    std::uint64_t edits = 0;
    std::uint64_t overlays = 0;
    std::uint64_t pins = 0;
    std::uint64_t reserves = 0;
    bool tree = false; ///< a tree of the user's is handed over
};

struct BundleManifest {
    std::string id; ///< of the plan: 16 hex digits
    std::string arch;
    std::string mode = "normal";       ///< or "crash"
    std::optional<std::string> bootId; ///< of a crash image: the boot of the target that it belongs to
    std::string allocator;
    ByteOrder oldByteOrder = ByteOrder::little;
    ByteOrder newByteOrder = ByteOrder::little;
    std::uint64_t pageSize = 0;
    std::uint64_t entry = 0;
    std::string cmdline;
    std::optional<std::string> marker;      ///< "kwb.plan=…" on the command line
    std::optional<std::string> fingerprint; ///< nothing: made from a bare tree
    bool builtinPurgatory = true;
    std::array<std::uint64_t, 3> findings{}; ///< errors, warnings, notes
    std::vector<BundleSegment> segments;     ///< in the order of the segment list
    std::vector<LateSlot> lateSlots;
    std::vector<DigestRow> digestRows;
    std::optional<BundleKernelFile> kernelFile; ///< nothing: cannot be loaded by file
    HandWork handWork;
    BundleFile loader;
    std::vector<BundleFile> files; ///< all others but manifest.json itself, sorted by path

    bool isCrash() const { return mode == "crash"; }
    const BundleSegment *segment(std::string_view name) const;
    const BundleSegment *purgatory() const;
    const BundleSegment *initrd() const;
};

class JsonPlace;

/// manifest.json, byte for byte the same for the same manifest.
std::string manifestJson(const BundleManifest &manifest);

/// Reads a manifest. Names and file paths are checked here: a segment's file is "segments/<n>-<name>.bin",
/// other paths have no "..", no leading '/', no control characters; and words are those this program knows
/// (architecture, mode, allocator, kinds of segments). Errors: malformed with the JSON pointer, unsupported
/// (another schema), limit (over 16 MiB).
Result<BundleManifest> parseManifest(const Blob &json, const std::string &file);

/// The lists of those names, which a manifest and a plan have alike. Errors: malformed.
Result<std::vector<LateSlot>> readLateSlots(const JsonPlace &place);
Result<std::vector<DigestRow>> readDigestRows(const JsonPlace &place);

/// load.list, the line-oriented twin that the loader on the target reads; it follows wholly from the
/// manifest.
std::string loadListText(const BundleManifest &manifest);

/// "segments/2-initrd.bin".
std::string segmentFile(std::size_t index, const std::string &name);
/// "kwb-loader-ppc64le" or "kwb-loader-ppc64".
const char *loaderFile(ByteOrder oldByteOrder);

} // namespace kwb
