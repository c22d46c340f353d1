#include "core/image/file_set.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

/// Reading of folders; archives are in file_set_archive.cpp.
namespace kwb {
namespace {

namespace fs = std::filesystem;

/// Smaller files are copied: a snapshot has thousands, and each mapping costs a page and two system calls.
constexpr std::uint64_t mapFrom = std::uint64_t{64} << 10;

class Descriptor {
public:
    explicit Descriptor(int fd)
        : fd_(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (fd_ >= 0) close(fd_);
    }
    int get() const { return fd_; }

private:
    int fd_;
};

class FolderReader {
public:
    FolderReader(std::string root, const FileSetLimits &limits)
        : root_(std::move(root))
        , limits_(limits)
        , budget_(limits.unpack.bytes)
    {
    }

    Result<FileSet> read()
    {
        // Folders still to be read, instead of recursion: the tree may be as deep as paths are long.
        std::vector<std::string> open{""};
        while (!open.empty()) {
            const std::string folder = std::move(open.back());
            open.pop_back();
            KWB_CHECK(readFolder(folder, open));
        }
        std::ranges::sort(set_.folders);
        std::ranges::sort(set_.skipped);
        return std::move(set_);
    }

private:
    Status readFolder(const std::string &folder, std::vector<std::string> &open)
    {
        std::error_code error;
        fs::directory_iterator entry(fs::path(root_) / folder, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            if (++count_ > limits_.files)
                return fail(ErrorKind::limit, {KWB_MSG("image.many-files", "holds more than {limit} files"),
                                               {{"limit", std::to_string(limits_.files)}}});
            const std::string leaf = entry->path().filename().string();
            KWB_CHECK(readEntry(*entry, folder.empty() ? leaf : folder + "/" + leaf, open));
        }
        if (error) skip(folder.empty() ? "." : folder, error.message());
        return {};
    }

    Status readEntry(const fs::directory_entry &entry, std::string path, std::vector<std::string> &open)
    {
        std::error_code error;
        switch (entry.symlink_status(error).type()) {
        case fs::file_type::directory:
            set_.folders.push_back(path);
            open.push_back(std::move(path));
            return {};
        case fs::file_type::regular:
            return readFile(entry.path().string(), path);
        case fs::file_type::symlink:
            skip(path, "symbolic link");
            return {};
        default:
            skip(path, error ? error.message() : "not a regular file");
            return {};
        }
    }

    Status readFile(const std::string &fullPath, const std::string &path)
    {
        const Descriptor fd(::open(fullPath.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        struct stat info{};
        if (fd.get() < 0 || fstat(fd.get(), &info) != 0) {
            skip(path, std::strerror(errno));
            return {};
        }
        if (static_cast<std::uint64_t>(info.st_size) >= mapFrom) {
            if (auto mapped = mapDescriptor(fd.get(), fullPath))
                set_.files.emplace(path, *std::move(mapped));
            else
                skip(path, mapped.error().message.text());
            return {};
        }
        return readSmall(fd.get(), static_cast<std::size_t>(info.st_size), path);
    }

    /// To its end, whatever its stated size: files of /proc state 0.
    Status readSmall(int fd, std::size_t stated, const std::string &path)
    {
        Bytes bytes(stated + 1); // one more, so that the end shows at the first read
        std::size_t size = 0;
        for (;;) {
            if (size > budget_)
                return fail(ErrorKind::limit,
                            {KWB_MSG("image.many-bytes", "holds more than {limit} bytes in small files"),
                             {{"limit", std::to_string(limits_.unpack.bytes)}}},
                            {.path = path});
            if (size == bytes.size()) bytes.resize(2 * size + 4096);
            const ssize_t got = ::read(fd, bytes.data() + size, bytes.size() - size);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) {
                skip(path, std::strerror(errno));
                return {};
            }
            if (got == 0) break;
            size += static_cast<std::size_t>(got);
        }
        budget_ -= size;
        bytes.resize(size);
        bytes.shrink_to_fit();
        set_.files.emplace(path, Blob::copyOf(std::move(bytes)));
        return {};
    }

    void skip(const std::string &path, const std::string &why) { set_.skipped.push_back(path + ": " + why); }

    std::string root_;
    FileSetLimits limits_;
    std::uint64_t budget_;
    std::size_t count_ = 0;
    FileSet set_;
};

} // namespace

const Blob *FileSet::file(const std::string &path) const
{
    const auto found = files.find(path);
    return found == files.end() ? nullptr : &found->second;
}

bool FileSet::has(const std::string &path) const
{
    if (files.contains(path) || std::ranges::binary_search(folders, path)) return true;
    const std::string below = path + "/";
    const auto next = files.lower_bound(below);
    return next != files.end() && next->first.starts_with(below);
}

Result<FileSet> readFileSet(const std::string &path, const FileSetLimits &limits)
{
    std::error_code error;
    if (fs::is_directory(path, error)) {
        auto set = FolderReader(path, limits).read();
        if (!set) return std::unexpected(inFile(std::move(set).error(), path));
        return set;
    }
    KWB_TRY(const Blob archive, mapFile(path));
    return readArchive(archive, path, limits);
}

} // namespace kwb
