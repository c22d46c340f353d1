#include "core/base/blob.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kwb {

Blob Blob::copyOf(Bytes bytes)
{
    auto owner = std::make_shared<const Bytes>(std::move(bytes));
    const ByteView view(*owner);
    return {std::move(owner), view};
}

std::optional<Blob> Blob::part(std::uint64_t offset, std::uint64_t length) const
{
    const auto view = slice(bytes_, offset, length);
    if (!view) return std::nullopt;
    return Blob(owner_, *view, fileBacked_);
}

void Blob::releasePages() const
{
    if (!fileBacked_) return; // on anonymous memory MADV_DONTNEED would lose the data
    // Only whole pages, counted from the mapping's own pointer.
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t into = reinterpret_cast<std::uintptr_t>(bytes_.data()) % page;
    const std::size_t skip = into == 0 ? 0 : page - into;
    if (bytes_.size() < skip + page) return;
    Byte *first =
        const_cast<Byte *>(bytes_.data()) + skip; // madvise wants a plain pointer; nothing is written
    madvise(first, (bytes_.size() - skip) / page * page, MADV_DONTNEED);
}

namespace {

struct Mapping {
    void *address = MAP_FAILED;
    std::size_t size = 0;

    Mapping() = default;
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    ~Mapping()
    {
        if (address != MAP_FAILED) munmap(address, size);
    }
};

std::unexpected<Error> cannotRead(const std::string &path, int error)
{
    return fail(ErrorKind::missing,
                {KWB_MSG("file.cannot-read", "cannot be read: {reason}"), {{"reason", std::strerror(error)}}},
                {.file = path});
}

} // namespace

Result<Blob> mapFile(const std::string &path)
{
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return cannotRead(path, errno);
    auto blob = mapDescriptor(fd, path);
    close(fd);
    return blob;
}

Result<Blob> mapDescriptor(int fd, const std::string &path)
{
    struct stat info{};
    if (fstat(fd, &info) != 0) return cannotRead(path, errno);
    if (S_ISDIR(info.st_mode)) return cannotRead(path, EISDIR);
    if (!S_ISREG(info.st_mode))
        return fail(ErrorKind::missing,
                    {KWB_MSG("file.not-regular", "cannot be read: it is a device or a pipe, not a file")},
                    {.file = path});
    if (info.st_size == 0) return Blob{};
    auto mapping = std::make_shared<Mapping>();
    mapping->size = static_cast<std::size_t>(info.st_size);
    mapping->address = mmap(nullptr, mapping->size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (mapping->address == MAP_FAILED) return cannotRead(path, errno);
    const ByteView view(static_cast<const Byte *>(mapping->address), mapping->size);
    return Blob(std::move(mapping), view, true);
}

} // namespace kwb
