#include "core/image/archive_reader.h"
#include "core/image/file_set.h"
#include "core/image/unpack.h"

#include <algorithm>
#include <set>

namespace kwb {
namespace {

constexpr std::size_t maxPath = 1024;

/// A path of an archive without "./", doubled and final slashes; nothing if it would lead out of the archive.
std::optional<std::string> cleanPath(std::string_view path)
{
    if (path.starts_with('/')) return std::nullopt;
    std::string clean;
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (part == "..") return std::nullopt;
        if (part.empty() || part == ".") continue;
        if (!clean.empty()) clean += '/';
        clean += part;
    }
    return clean;
}

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

class ArchiveFiles {
public:
    ArchiveFiles(std::uint64_t size, const FileSetLimits &limits)
        : limits_(limits)
        , most_(unpackedAtMost(size, limits.unpack.bytes))
        , budget_(most_)
    {
    }

    Result<FileSet> read(ByteView bytes)
    {
        const ArchiveReader reader(archive_read_new());
        if (!reader) return broken("no memory");
        archive_read_support_format_tar(reader.get());
        archive_read_support_filter_gzip(reader.get());
        archive_read_support_filter_xz(reader.get());
        archive_read_support_filter_zstd(reader.get());
        if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
            return fail(ErrorKind::unsupported,
                        {KWB_MSG("image.not-archive",
                                 "is neither a folder nor a tar archive (plain, gzip, xz or zstd)")});
        for (;;) {
            archive_entry *entry = nullptr;
            const int status = archive_read_next_header(reader.get(), &entry);
            if (status == ARCHIVE_EOF) break;
            // Warnings are about names that the locale cannot show; the bytes are there all the same.
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return notRead(reader);
            KWB_CHECK(readEntry(reader, entry));
        }
        KWB_CHECK(addParents());
        stripTop();
        set_.folders.assign(folders_.begin(), folders_.end());
        std::ranges::sort(set_.skipped);
        return std::move(set_);
    }

private:
    static std::unexpected<Error> broken(const std::string &reason, const std::string &path = {})
    {
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("image.archive-broken", "the archive is damaged: {reason}"), {{"reason", reason}}},
            {.path = path});
    }

    std::unexpected<Error> notRead(const ArchiveReader &reader) const
    {
        // libarchive finds out what a file is only at the first header.
        if (count_ == 0 && archive_format(reader.get()) == 0)
            return fail(ErrorKind::unsupported,
                        {KWB_MSG("image.not-archive",
                                 "is neither a folder nor a tar archive (plain, gzip, xz or zstd)")});
        return broken(archiveReason(reader));
    }

    Status readEntry(const ArchiveReader &reader, archive_entry *entry)
    {
        const std::string raw = archivePath(entry);
        const auto path = cleanPath(raw);
        if (!path)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("image.archive-escape", "the archive has a path that leads out of it")},
                        {.path = raw});
        if (path->size() > maxPath) return tooLong(*path);
        if (++count_ > limits_.files) return tooManyFiles();
        const std::int64_t stated = archive_entry_size(entry);
        if (stated > 0 && static_cast<std::uint64_t>(stated) > budget_) return tooManyBytes(*path);
        if (archive_entry_hardlink(entry) != nullptr)
            return addHardLink(*path, archive_entry_hardlink(entry));
        if (archive_entry_filetype(entry) == AE_IFREG) return addFile(reader, *path);
        // Its data, if it states any, is unpacked too, to get to what follows.
        budget_ -= static_cast<std::uint64_t>(std::max<std::int64_t>(stated, 0));
        if (archive_entry_filetype(entry) != AE_IFDIR)
            skip(*path, archive_entry_filetype(entry) == AE_IFLNK ? "symbolic link" : "not a regular file");
        else if (!path->empty())
            folders_.insert(*path);
        return {};
    }

    void skip(const std::string &path, const char *why) { set_.skipped.push_back(path + ": " + why); }

    std::unexpected<Error> tooManyFiles() const
    {
        return fail(ErrorKind::limit, {KWB_MSG("image.many-files", "holds more than {limit} files"),
                                       {{"limit", std::to_string(limits_.files)}}});
    }

    std::unexpected<Error> tooManyBytes(const std::string &path) const
    {
        return fail(ErrorKind::limit,
                    {KWB_MSG("image.archive-bytes", "unpacks to more than {limit} bytes"),
                     {{"limit", std::to_string(most_)}}},
                    {.path = path});
    }

    static std::unexpected<Error> tooLong(const std::string &path)
    {
        return fail(ErrorKind::limit,
                    {KWB_MSG("image.archive-path", "the archive has a path of more than {limit} bytes"),
                     {{"limit", std::to_string(maxPath)}}},
                    {.path = path.substr(0, 40) + "..."});
    }

    Status addFile(const ArchiveReader &reader, const std::string &path)
    {
        if (path.empty()) return broken("a file has no name");
        UnpackBuffer content(budget_);
        for (;;) {
            KWB_TRY(const std::span<Byte> room, content.room(std::size_t{16} << 10));
            const la_ssize_t got = archive_read_data(reader.get(), room.data(), room.size());
            if (got < 0) return broken(archiveReason(reader), path);
            if (got == 0) break;
            if (!content.commit(static_cast<std::size_t>(got))) return tooManyBytes(path);
        }
        budget_ -= content.size();
        return add(path, content.take());
    }

    Status addHardLink(const std::string &path, const char *target)
    {
        const auto clean = cleanPath(target);
        const Blob *blob = clean ? set_.file(*clean) : nullptr;
        if (blob == nullptr) return broken("a hard link to a file that is not there before it", path);
        return add(path, *blob);
    }

    Status add(const std::string &path, Blob blob)
    {
        if (!set_.files.emplace(path, std::move(blob)).second)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("image.archive-twice", "the archive has a file twice")}, {.path = path});
        return {};
    }

    /// Archives need not list the folders of their files; and what is a file cannot be a folder.
    Status addParents()
    {
        const auto addAll = [&](const std::string &path) {
            for (std::string up = parentOf(path); !up.empty() && folders_.insert(up).second;
                 up = parentOf(up))
                if (folders_.size() > limits_.files) return false;
            return true;
        };
        const std::vector<std::string> listed(folders_.begin(), folders_.end());
        if (!std::ranges::all_of(listed, addAll)) return tooManyFiles();
        for (const auto &[path, blob] : set_.files)
            if (!addAll(path)) return tooManyFiles();
        for (const std::string &folder : folders_)
            if (set_.files.contains(folder))
                return fail(
                    ErrorKind::malformed,
                    {KWB_MSG("image.archive-both", "the archive has a file and a folder of one name")},
                    {.path = folder});
        return {};
    }

    /// `tar c NAME` puts all under NAME/. What is of use is below it, unless NAME itself means something.
    void stripTop()
    {
        std::set<std::string> tops;
        for (const std::string &folder : folders_)
            tops.insert(folder.substr(0, folder.find('/')));
        for (const auto &[path, blob] : set_.files)
            tops.insert(path.substr(0, path.find('/')));
        if (tops.size() != 1 || !folders_.contains(*tops.begin()) || *tops.begin() == "device-tree") return;
        const std::size_t length = tops.begin()->size() + 1;
        std::map<std::string, Blob> files;
        for (auto &[path, blob] : set_.files)
            files.emplace_hint(files.end(), path.substr(length), std::move(blob));
        set_.files = std::move(files);
        std::set<std::string> folders;
        for (const std::string &folder : folders_)
            if (folder.size() > length) folders.insert(folder.substr(length));
        folders_ = std::move(folders);
    }

    FileSetLimits limits_;
    std::uint64_t most_;
    std::uint64_t budget_;
    std::size_t count_ = 0;
    std::set<std::string> folders_;
    FileSet set_;
};

} // namespace

Result<FileSet> readArchive(const Blob &archive, const std::string &name, const FileSetLimits &limits)
{
    auto set = ArchiveFiles(archive.size(), limits).read(archive.bytes());
    if (!set) return std::unexpected(inFile(std::move(set).error(), name));
    return set;
}

} // namespace kwb
