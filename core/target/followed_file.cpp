#include "core/target/followed_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace kwb {

namespace {

/// Does not wait for the writer of a FIFO.
int openToRead(const std::string &path)
{
    return ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

} // namespace

FollowedFile::~FollowedFile()
{
    if (file_ >= 0) ::close(file_);
}

Status FollowedFile::open(const std::string &path)
{
    const int file = openToRead(path);
    struct stat now{};
    int error = file < 0 || ::fstat(file, &now) != 0 ? errno : 0;
    if (error == 0 && S_ISDIR(now.st_mode)) error = EISDIR;
    if (error != 0) {
        if (file >= 0) ::close(file);
        return fail(ErrorKind::missing,
                    {KWB_MSG("target.no-console-file", "the console cannot be read: {why}"),
                     {{"why", std::strerror(error)}}},
                    {.file = path});
    }
    path_ = path;
    become(file, now);
    at_ = now.st_size;
    return {};
}

void FollowedFile::become(int file, const struct stat &now)
{
    if (file_ >= 0) ::close(file_);
    file_ = file;
    device_ = now.st_dev;
    inode_ = now.st_ino;
    regular_ = S_ISREG(now.st_mode);
    at_ = std::max(now.st_size - readBack, off_t{0});
}

int FollowedFile::successor() const
{
    struct stat named{};
    if (::stat(path_.c_str(), &named) != 0 || !S_ISREG(named.st_mode)) return -1;
    // Whoever writes the log may not know yet that it was moved, and goes on in the old file.
    if ((named.st_dev == device_ && named.st_ino == inode_) || named.st_size == 0) return -1;
    return openToRead(path_);
}

bool FollowedFile::readOn(std::string &out)
{
    struct stat now{};
    if (regular_ && ::fstat(file_, &now) == 0 && now.st_size < at_)
        at_ = std::max(now.st_size - readBack, off_t{0}); // it was begun anew
    while (out.size() < takenAtOnce) {
        char buffer[16 << 10];
        const std::size_t wanted = std::min(sizeof buffer, takenAtOnce - out.size());
        const ssize_t got = regular_ ? ::pread(file_, buffer, wanted, at_) : ::read(file_, buffer, wanted);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return true;
        out.append(buffer, static_cast<std::size_t>(got));
        at_ += got;
    }
    return false;
}

std::string FollowedFile::take()
{
    std::string out;
    if (file_ < 0) return out;
    // Looked for first: what it has in it was written after all that the old one got.
    const int next = successor();
    const bool atEnd = readOn(out);
    struct stat now{};
    if (next >= 0 && atEnd && ::fstat(next, &now) == 0 && S_ISREG(now.st_mode)) {
        become(next, now);
        readOn(out);
    } else if (next >= 0) {
        ::close(next);
    }
    return out;
}

} // namespace kwb
