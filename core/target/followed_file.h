#pragma once

#include "core/base/result.h"

#include <string>

#include <sys/stat.h>

namespace kwb {

/// A file of this machine that something else writes to, read as it grows and followed by its name: a log
/// that is rotated (moved away, or copied and emptied) goes on under it. What was written to a file and
/// emptied between two calls is lost, and so is a whole file that came and went between them.
class FollowedFile {
public:
    FollowedFile() = default;
    ~FollowedFile();
    FollowedFile(const FollowedFile &) = delete;
    FollowedFile &operator=(const FollowedFile &) = delete;

    /// Opens it; only what is written from now on counts. Errors: missing (it cannot be read).
    Status open(const std::string &path);

    /// What is new since the last call, at most takenAtOnce bytes; the rest comes with the next calls. When
    /// another regular file has taken the name and has something in it, that follows the end of the old one,
    /// from its start, or from readBack bytes before its end. Nothing before open().
    std::string take();

    static constexpr std::size_t takenAtOnce = 1 << 20;
    static constexpr off_t readBack = 1 << 20;

private:
    /// Opens what has the name now if it is another file than ours; negative: it is not, or not yet.
    int successor() const;
    void become(int file, const struct stat &now);
    /// False: there may be more.
    bool readOn(std::string &out);

    std::string path_;
    int file_ = -1;
    dev_t device_ = 0;
    ino_t inode_ = 0;
    bool regular_ = true;
    off_t at_ = 0; ///< of a regular file
};

} // namespace kwb
