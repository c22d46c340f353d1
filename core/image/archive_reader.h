#pragma once

#include "core/base/bytes.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <string>

namespace kwb {

struct ArchiveFree {
    void operator()(archive *reader) const { archive_read_free(reader); }
};

/// A libarchive reader that is freed.
using ArchiveReader = std::unique_ptr<archive, ArchiveFree>;

/// What libarchive says went wrong last.
inline std::string archiveReason(const ArchiveReader &reader)
{
    const char *reason = archive_error_string(reader.get());
    return reason != nullptr ? reason : "unreadable";
}

/// An entry's path as it stands in the archive. pax headers are UTF-8 whatever the locale is; others are
/// bytes.
inline std::string archivePath(archive_entry *entry)
{
    const char *path = archive_entry_pathname(entry);
    if (path == nullptr) path = archive_entry_pathname_utf8(entry);
    return path != nullptr ? path : "";
}

} // namespace kwb
