#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <memory>
#include <string>

namespace kwb {

/// Immutable bytes that know who owns them: a mapped file, a vector, or a part of another blob. Cheap to
/// copy.
class Blob {
public:
    Blob() = default;
    Blob(std::shared_ptr<const void> owner, ByteView bytes, bool fileBacked = false)
        : owner_(std::move(owner))
        , bytes_(bytes)
        , fileBacked_(fileBacked)
    {
    }

    static Blob copyOf(Bytes bytes);

    ByteView bytes() const { return bytes_; }
    std::uint64_t size() const { return bytes_.size(); }
    bool empty() const { return bytes_.empty(); }

    /// The part [offset, offset + length), sharing the owner; nothing if it does not lie wholly inside.
    std::optional<Blob> part(std::uint64_t offset, std::uint64_t length) const;

    /// Gives the pages of a mapped file back to the operating system; the bytes stay valid and are read again
    /// from the file when touched. Does nothing for bytes in memory. Readers that go through a whole large
    /// file call it behind themselves, so that memory in use stays small.
    void releasePages() const;

private:
    std::shared_ptr<const void> owner_;
    ByteView bytes_;
    bool fileBacked_ = false;
};

/// Maps a regular file read-only. Errors: missing (not there, not readable, a folder). An empty file is an
/// empty blob. A file that is shortened while mapped ends the process (SIGBUS); inputs must not change while
/// they are read.
Result<Blob> mapFile(const std::string &path);
/// The same of a file that is open for reading; `path` names it in errors. The descriptor stays the caller's.
Result<Blob> mapDescriptor(int fd, const std::string &path);

} // namespace kwb
