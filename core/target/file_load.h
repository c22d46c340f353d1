#pragma once

#include "core/target/connection.h"
#include "core/target/package.h"

#include <optional>
#include <string>
#include <vector>

/// Loading by file (kexec_file_load): what of a plan survives, and what the target's kernel makes of it.
namespace kwb {

/// What becomes of one part of a plan that is loaded by file.
struct FileLoadEffect {
    std::string id; ///< "kernel", "device-tree", …: stable
    bool kept = false;
    Message text;
};

/// All of them, what is kept first.
std::vector<FileLoadEffect> fileLoadEffects(const BundleManifest &manifest);

/// Where the target's kernel has put a segment, by its own words.
struct KernelPlace {
    std::string segment; ///< "kernel", "purgatory", "initrd", "fdt"
    std::uint64_t mem = 0;

    bool operator==(const KernelPlace &) const = default;
};

/// Reads "Loaded the kernel at 0x…" and the like in a line of the kernel's log (Linux 6.1
/// to 6.12 arch/powerpc/kexec/elf_64.c); nothing if it is another line.
std::optional<KernelPlace> parseKernelPlace(std::string_view line);

/// One segment of a plan beside what the target's kernel chose for it.
struct PlaceComparison {
    std::string segment;
    std::optional<std::uint64_t> planned; ///< nothing: the plan has no such segment
    std::uint64_t chosen = 0;
};
/// A row for each of `places`, in their order.
std::vector<PlaceComparison> comparePlaces(const BundleManifest &manifest,
                                           const std::vector<KernelPlace> &places);

/// Whether the target's kernel has kexec_file_load, by its symbols; nothing if it does not show them. Errors:
/// those of Connection::run().
Result<std::optional<bool>> hasFileLoad(Connection &connection);

} // namespace kwb
