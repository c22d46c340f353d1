#include "core/bundle/sink.h"

#include "core/bundle/bundle.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace kwb {

namespace {

constexpr std::size_t window = 4u << 20; // bytes written between two looks at the progress

std::unexpected<Error> cannotWrite(const std::string &path, const std::string &reason)
{
    return fail(ErrorKind::io,
                {KWB_MSG("bundle.cannot-write", "cannot be written: {reason}"), {{"reason", reason}}},
                {.file = path});
}

/// Gives every piece to `write` in windows, and mapped pages back behind itself.
template <class Write>
Status copyPieces(const BundleEntry &entry, BundleProgress &progress, Write write)
{
    for (const Blob &piece : entry.pieces)
        for (std::uint64_t at = 0; at < piece.size();) {
            const std::uint64_t length = std::min<std::uint64_t>(window, piece.size() - at);
            const Blob part = piece.part(at, length).value_or(Blob());
            KWB_CHECK(write(part.bytes()));
            part.releasePages();
            KWB_CHECK(progress.wrote(length));
            at += length;
        }
    return {};
}

/// "0-kernel.bin" behind "segments/", "3.bin" behind "kernel-file-": a number, and a word perhaps.
bool isNumbered(std::string_view name, std::string_view before, bool word)
{
    constexpr std::string_view digits = "0123456789";
    constexpr std::string_view after = ".bin";
    if (!name.starts_with(before) || !name.ends_with(after)) return false;
    name.remove_prefix(before.size());
    if (name.size() < after.size()) return false;
    name.remove_suffix(after.size());
    const std::size_t number = std::min(name.find_first_not_of(digits), name.size());
    if (number == 0) return false;
    return word ? name.substr(number).starts_with("-") && !name.contains('.') : number == name.size();
}

/// Whether a folder holds what this program writes and nothing else, so that it may be replaced.
bool holdsOnlyABundle(const std::filesystem::path &folder)
{
    static const std::set<std::string> known{
        "manifest.json",          "load.list",          "README.txt",       "plan.json",      "map.svg",
        "tree-before.dts",        "tree-before.dtb",    "tree-after.dts",   "tree-after.dtb", "segments",
        "target-fingerprint.txt", "kwb-loader-ppc64le", "kwb-loader-ppc64", signatureFile};
    std::error_code error;
    bool manifest = false;
    std::filesystem::recursive_directory_iterator it(folder, error);
    for (; !error && it != std::filesystem::recursive_directory_iterator(); it.increment(error)) {
        const std::string name = it->path().lexically_relative(folder).string();
        if (!known.contains(name) && !isNumbered(name, "segments/", true) &&
            !isNumbered(name, "kernel-file-", false))
            return false;
        manifest = manifest || name == "manifest.json";
    }
    return !error && manifest;
}

class FolderSink : public BundleSink {
public:
    FolderSink(OutputFolder folder, BundleProgress &progress)
        : folder_(std::move(folder))
        , progress_(progress)
    {
    }

    static Result<std::unique_ptr<BundleSink>> open(const std::string &path, BundleProgress &progress)
    {
        std::error_code error;
        const bool exists = std::filesystem::exists(std::filesystem::symlink_status(path, error));
        const bool replace = exists &&
                             std::filesystem::is_directory(std::filesystem::symlink_status(path, error)) &&
                             holdsOnlyABundle(path);
        if (exists && !replace) return cannotWrite(path, "it exists and is not a bundle");
        KWB_TRY(OutputFolder folder, OutputFolder::create(path, replace));
        return std::make_unique<FolderSink>(std::move(folder), progress);
    }

    Status add(const BundleEntry &entry) override
    {
        namespace fs = std::filesystem;
        const fs::path path = fs::path(folder_.temporaryPath()) / entry.path;
        std::error_code error;
        fs::create_directories(path.parent_path(), error);
        if (error) return cannotWrite(path.string(), error.message());
        KWB_TRY(OutputFile file, OutputFile::create(path.string()));
        KWB_CHECK(copyPieces(entry, progress_, [&](ByteView bytes) { return file.write(bytes); }));
        KWB_CHECK(file.commit());
        if (!entry.executable) return {};
        const fs::perms readers = fs::status(path, error).permissions();
        // Executable for whoever may read it, as the umask says.
        const auto bits = static_cast<unsigned>(readers) & 0444u;
        fs::permissions(path, static_cast<fs::perms>(bits >> 2), fs::perm_options::add, error);
        return error ? Status(cannotWrite(path.string(), error.message())) : Status();
    }

    Status commit() override { return folder_.commit(); }

private:
    OutputFolder folder_;
    BundleProgress &progress_;
};

/// A tar archive with everything that changes from one writing to the next left out.
class ArchiveSink : public BundleSink {
public:
    ArchiveSink(OutputFile file, std::string path, BundleProgress &progress)
        : file_(std::move(file))
        , path_(std::move(path))
        , progress_(progress)
        , archive_(archive_write_new(), archive_write_free)
    {
    }

    static Result<std::unique_ptr<BundleSink>> open(const std::string &path, bool compressed,
                                                    BundleProgress &progress)
    {
        KWB_TRY(OutputFile file, OutputFile::create(path));
        auto sink = std::make_unique<ArchiveSink>(std::move(file), path, progress);
        KWB_CHECK(sink->start(compressed));
        return sink;
    }

    Status add(const BundleEntry &entry) override
    {
        const std::size_t slash = entry.path.rfind('/');
        if (slash != std::string::npos && folders_.insert(entry.path.substr(0, slash)).second)
            KWB_CHECK(header(entry.path.substr(0, slash) + "/", AE_IFDIR, 0755, 0));
        KWB_CHECK(header(entry.path, AE_IFREG, entry.executable ? 0755 : 0644, entry.size()));
        return copyPieces(entry, progress_, [&](ByteView bytes) -> Status {
            return checked(archive_write_data(archive_.get(), bytes.data(), bytes.size()) ==
                           static_cast<la_ssize_t>(bytes.size()));
        });
    }

    Status commit() override
    {
        KWB_CHECK(checked(archive_write_close(archive_.get()) == ARCHIVE_OK));
        return file_.commit();
    }

private:
    Status start(bool compressed)
    {
        archive *out = archive_.get();
        bool good = out != nullptr && archive_write_set_format_pax_restricted(out) == ARCHIVE_OK;
        if (compressed)
            good = good && archive_write_add_filter_zstd(out) == ARCHIVE_OK &&
                   archive_write_set_filter_option(out, "zstd", "compression-level", "3") == ARCHIVE_OK;
        // Else the compressed stream would be filled up with zeros, which are no zstd frame.
        good = good && archive_write_set_bytes_in_last_block(out, 1) == ARCHIVE_OK;
        good = good &&
               archive_write_open2(out, this, nullptr, &ArchiveSink::write, nullptr, nullptr) == ARCHIVE_OK;
        return checked(good);
    }

    static la_ssize_t write(archive *, void *self, const void *bytes, std::size_t size)
    {
        auto *sink = static_cast<ArchiveSink *>(self);
        sink->written_ = sink->file_.write({static_cast<const Byte *>(bytes), size});
        return sink->written_ ? static_cast<la_ssize_t>(size) : -1;
    }

    Status checked(bool good)
    {
        if (!written_) return written_;
        if (good) return {};
        const char *reason = archive_ ? archive_error_string(archive_.get()) : nullptr;
        return cannotWrite(path_, reason != nullptr ? reason : "no memory");
    }

    Status header(const std::string &name, unsigned type, unsigned mode, std::uint64_t size)
    {
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                              archive_entry_free);
        if (!entry) return cannotWrite(path_, "no memory");
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_filetype(entry.get(), type);
        archive_entry_set_perm(entry.get(), static_cast<mode_t>(mode));
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
        archive_entry_set_mtime(entry.get(), 0, 0);
        archive_entry_set_uid(entry.get(), 0);
        archive_entry_set_gid(entry.get(), 0);
        return checked(archive_write_header(archive_.get(), entry.get()) == ARCHIVE_OK);
    }

    OutputFile file_;
    std::string path_;
    BundleProgress &progress_;
    Status written_; ///< of the last write to the file, which libarchive only sees as "failed"
    std::set<std::string> folders_;
    std::unique_ptr<archive, int (*)(archive *)> archive_; ///< goes first: closing it may write
};

} // namespace

std::uint64_t BundleEntry::size() const
{
    std::uint64_t sum = 0;
    for (const Blob &piece : pieces)
        sum += piece.size();
    return sum;
}

Status BundleProgress::wrote(std::uint64_t bytes)
{
    done_ += bytes;
    if (progress_ && !progress_(std::min(done_, total_), total_))
        return fail(ErrorKind::cancelled, {KWB_MSG("bundle.cancelled", "cancelled")});
    return {};
}

Result<BundleForm> bundleForm(std::string_view path)
{
    if (path.ends_with(".tar")) return BundleForm::tar;
    if (path.ends_with(".tar.zst")) return BundleForm::tarZstd;
    constexpr std::string_view archives[] = {".tar",  ".tgz", ".tbz", ".tbz2", ".txz",  ".tzst",
                                             ".gz",   ".bz2", ".xz",  ".zst",  ".lz",   ".lz4",
                                             ".lzma", ".zip", ".7z",  ".rar",  ".cpio", ".iso"};
    std::string lower(path);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto found =
        std::ranges::find_if(archives, [&](std::string_view ending) { return lower.ends_with(ending); });
    if (found == std::end(archives)) return BundleForm::folder;
    return fail(ErrorKind::usage,
                {KWB_MSG("bundle.form", "a bundle is a folder, a .tar or a .tar.zst, not a {ending}"),
                 {{"ending", std::string(*found)}}},
                {.file = std::string(path)});
}

Result<std::unique_ptr<BundleSink>> openSink(const std::string &path, BundleProgress &progress)
{
    KWB_TRY(const BundleForm form, bundleForm(path));
    if (form == BundleForm::folder) return FolderSink::open(path, progress);
    return ArchiveSink::open(path, form == BundleForm::tarZstd, progress);
}

} // namespace kwb
