#pragma once

#include "core/image/file_set.h"
#include "core/image/identify.h"
#include "core/image/kernel_image.h"

#include <cstdint>
#include <string>

/// The parts of identify(), one for each kind of content.
namespace kwb {

/// What was looked at on the way to the bytes at hand.
struct Identification {
    std::string file;                  ///< for the place of errors
    std::vector<std::string> wrappers; ///< taken off already, outermost first
    std::uint64_t budget;              ///< bytes that may still be unpacked
    RelocationName relocationName = nullptr;
};

/// "ppc64", "x86_64", … or "machine 123".
std::string machineName(std::uint16_t machine);

/// Any ELF: kernels, objects, programs.
Result<FileFacts> identifyElf(const Blob &blob, const Identification &so);
/// A flattened device tree, by its header alone.
Result<FileFacts> identifyDeviceTree(const Blob &blob, const Identification &so);
/// A cpio archive, or several of them; compressed or not.
Result<FileFacts> identifyInitramfs(const Blob &blob, const Identification &so);
/// A tar archive or a folder that holds one of the files a bundle or snapshot must have.
Result<FileFacts> identifyFileSet(const Message &what, Result<FileSet> files);

} // namespace kwb
