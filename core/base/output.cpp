#include "core/base/output.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/random.h>
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

/// Lets `make` make something beside `path`, so that a rename stays within one file system, under a name that
/// nothing has: "DIR/.NAME.<random>". That name; empty, with errno, if it cannot be made. (mkstemp and
/// mkdtemp let nobody else read; what `make` makes gets its mode from umask, which no thread can ask for
/// safely.)
template <class Make>
std::string makeBeside(const std::string &path, Make make)
{
    constexpr int mostTries = 100;
    const std::filesystem::path p = std::filesystem::path(path).lexically_normal();
    const std::filesystem::path clean = p.has_filename() ? p : p.parent_path();
    for (int i = 0; i < mostTries; ++i) {
        std::uint32_t number = 0;
        if (getrandom(&number, sizeof number, 0) != sizeof number) return {};
        std::string name = "." + clean.filename().string() + "." + std::to_string(number);
        name = (clean.parent_path() / name).string();
        if (make(name.c_str())) return name;
        if (errno != EEXIST) return {};
    }
    return {};
}

/// The mode that what replaces `path` is to have: that of what is there now. Nothing: there is nothing.
std::optional<mode_t> modeOf(const std::string &path)
{
    struct stat found{};
    if (stat(path.c_str(), &found) != 0) return std::nullopt;
    return found.st_mode & 0777;
}

/// Where a row of symbolic links leads, which need not be there; `path` itself if it is no link. Errors: io.
Result<std::string> followLinks(const std::string &path)
{
    constexpr int mostLinks = 40; // as the kernel's
    std::filesystem::path at = path;
    for (int i = 0; i <= mostLinks; ++i) {
        std::error_code error;
        const std::filesystem::path next = at.parent_path() / std::filesystem::read_symlink(at, error);
        if (error) return at.string();
        // "..", behind a folder that is a link itself, leads elsewhere than its letters say.
        const std::filesystem::path folder = std::filesystem::canonical(next.parent_path(), error);
        at = error ? next : folder / next.filename();
    }
    return cannotWrite(path, ELOOP);
}

/// Whether what `path` leads to is there and is no plain file of the name `target`. (Links of /proc may lead
/// to files that have no name any more.)
bool cannotBeReplaced(const std::string &path, const std::string &target)
{
    struct stat found{};
    struct stat named{};
    if (stat(path.c_str(), &found) != 0) return false;
    return !S_ISREG(found.st_mode) || stat(target.c_str(), &named) != 0 || named.st_dev != found.st_dev ||
           named.st_ino != found.st_ino;
}

void removeTree(const std::string &path)
{
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

/// Puts the folder `from` in the place of the folder `to`, which is removed once the new one stands. False
/// with errno: `to` is as it was.
bool replaceFolder(const std::string &from, const std::string &to)
{
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_EXCHANGE) == 0) {
        removeTree(from);
        return true;
    }
    // Not every file system can exchange two names.
    const std::string aside = makeBeside(to, [](const char *name) { return mkdir(name, 0700) == 0; });
    if (aside.empty()) return false;
    const bool kept = rename(to.c_str(), aside.c_str()) == 0;
    const bool good = (kept || errno == ENOENT) && rename(from.c_str(), to.c_str()) == 0;
    const int error = errno;
    if (good)
        removeTree(aside);
    else if (!kept || rename(aside.c_str(), to.c_str()) == 0)
        rmdir(aside.c_str());
    errno = error;
    return good;
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
    KWB_TRY(const std::string target, followLinks(path));
    if (cannotBeReplaced(path, target)) {
        const int fd = open(path.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOCTTY);
        if (fd < 0) return cannotWrite(path, errno);
        return OutputFile(path, {}, fd);
    }
    int fd = -1;
    std::string temporary = makeBeside(target, [&fd](const char *name) {
        fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        return fd >= 0;
    });
    if (fd < 0) return cannotWrite(path, errno);
    if (const auto mode = modeOf(target)) fchmod(fd, *mode);
    return OutputFile(target, std::move(temporary), fd);
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

Status OutputFile::commit()
{
    const int closed = close(std::exchange(fd_, -1));
    if (closed != 0) return cannotWrite(path_, errno);
    if (!temporary_.empty() && rename(temporary_.c_str(), path_.c_str()) != 0)
        return cannotWrite(path_, errno);
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
    if (!temporary_.empty()) removeTree(temporary_);
}

Result<OutputFolder> OutputFolder::create(const std::string &path, bool replace)
{
    std::error_code error;
    if (!replace && std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        return cannotWrite(path, EEXIST);
    std::string temporary = makeBeside(path, [](const char *name) { return mkdir(name, 0777) == 0; });
    if (temporary.empty()) return cannotWrite(path, errno);
    if (const auto mode = replace ? modeOf(path) : std::nullopt) chmod(temporary.c_str(), *mode);
    return OutputFolder(path, std::move(temporary), replace);
}

Status OutputFolder::commit()
{
    const bool stands =
        replace_ ? replaceFolder(temporary_, path_) : rename(temporary_.c_str(), path_.c_str()) == 0;
    if (!stands) return cannotWrite(path_, errno);
    temporary_.clear();
    return {};
}

} // namespace kwb
