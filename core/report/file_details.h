#pragma once

#include "core/image/identify.h"

#include <string>
#include <vector>

namespace kwb {

/// Adds to what identify() found in a file what rooms above core/image know: the nodes, the model and the RAM
/// of a device tree, what a snapshot says and lacks, the segments of a log of kexec -d (which is known by
/// this alone; it turns FileKind::unknown into kexecLog). Errors: those of the readers.
Status addFileDetails(const std::string &path, FileFacts &facts);

/// identify() and addFileDetails() together; errors name the file.
Result<FileFacts> describeFile(const std::string &path, RelocationName relocationName = nullptr);

/// A few words beneath the name of a file: its summary and, of machines, what decides whether a kernel fits
/// them ("snapshot, archive of 261 files", "6.1.0-50-powerpc64le", "64 KiB pages", …), as parts for a list.
std::vector<Message> shortFacts(const FileFacts &facts);

} // namespace kwb
