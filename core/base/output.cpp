#include "core/base/output.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace kwb {

namespace {

std::unexpected<Error> cannotWrite(const std::string &path, int error)
{
    return fail(
        ErrorKind::io,
        {KWB_MSG("file.cannot-write", "cannot be written: {reason}"), {{"reason", std::strerror(error)}}},
        {.file = path});
}

/// "DIR/.NAME.<random>", so that the rename stays within one file system.
std::string temporaryNextTo(const std::string &path)
{
    const std::filesystem::path p = std::filesystem::path(path).lexically_normal();
    const std::filesystem::path clean = p.has_filename() ? p : p.parent_path();
    return (clean.parent_path() / ("." + clean.filename().string() + "." + std::string(6, 'X'))).string();
}

} // namespace

OutputFile::OutputFile(std::string path, std::string temporary, int fd)
    : path_(std::move(path))
    , temporary_(std::move(temporary))
    , fd_(fd)
{
}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : path_(std::move(other.path_))
    , temporary_(std::exchange(other.temporary_, {}))
    , fd_(std::exchange(other.fd_, -1))
{
}

OutputFile::~OutputFile()
{
    if (fd_ >= 0) close(fd_);
    if (!temporary_.empty()) unlink(temporary_.c_str());
}

Result<OutputFile> OutputFile::create(const std::string &path)
{
    std::string temporary = temporaryNextTo(path);
    const int fd = mkostemp(temporary.data(), O_CLOEXEC);
    if (fd < 0) return cannotWrite(path, errno);
    // mkostemp makes it 0600; what a plain open() would have given is what users expect.
    const mode_t mask = umask(0);
    umask(mask);
    fchmod(fd, 0666 & ~mask);
    return OutputFile(path, std::move(temporary), fd);
}

Status OutputFile::write(ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(fd_, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) return cannotWrite(path_, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

Status OutputFile::writeZeros(std::uint64_t count)
{
    const off_t end = lseek(fd_, static_cast<off_t>(count), SEEK_CUR);
    if (end < 0 || ftruncate(fd_, end) != 0) return cannotWrite(path_, errno);
    return {};
}

Status OutputFile::commit()
{
    const int closed = close(std::exchange(fd_, -1));
    if (closed != 0 || rename(temporary_.c_str(), path_.c_str()) != 0) return cannotWrite(path_, errno);
    temporary_.clear();
    return {};
}

Status writeFile(const std::string &path, ByteView bytes)
{
    KWB_TRY(OutputFile file, OutputFile::create(path));
    KWB_CHECK(file.write(bytes));
    return file.commit();
}

OutputFolder::OutputFolder(std::string path, std::string temporary, bool replace)
    : path_(std::move(path))
    , temporary_(std::move(temporary))
    , replace_(replace)
{
}

OutputFolder::OutputFolder(OutputFolder &&other) noexcept
    : path_(std::move(other.path_))
    , temporary_(std::exchange(other.temporary_, {}))
    , replace_(other.replace_)
{
}

OutputFolder::~OutputFolder()
{
    std::error_code ignored;
    if (!temporary_.empty()) std::filesystem::remove_all(temporary_, ignored);
}

Result<OutputFolder> OutputFolder::create(const std::string &path, bool replace)
{
    std::error_code error;
    if (!replace && std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        return cannotWrite(path, EEXIST);
    std::string temporary = temporaryNextTo(path);
    if (mkdtemp(temporary.data()) == nullptr) return cannotWrite(path, errno);
    const mode_t mask = umask(0);
    umask(mask);
    chmod(temporary.c_str(), 0777 & ~mask);
    return OutputFolder(path, std::move(temporary), replace);
}

Status OutputFolder::commit()
{
    std::error_code error;
    if (replace_) std::filesystem::remove_all(path_, error);
    if (rename(temporary_.c_str(), path_.c_str()) != 0) return cannotWrite(path_, errno);
    temporary_.clear();
    return {};
}

} // namespace kwb
