#include "core/target/tar.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace kwb {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

la_ssize_t collect(archive *, void *out, const void *bytes, std::size_t count)
{
    auto &all = *static_cast<Bytes *>(out);
    const auto *begin = static_cast<const Byte *>(bytes);
    all.insert(all.end(), begin, begin + count);
    return static_cast<la_ssize_t>(count);
}

bool addFile(archive *out, const PackedFile &file)
{
    const Entry entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), file.path.c_str());
    const bool folder = file.path.ends_with('/');
    archive_entry_set_filetype(entry.get(), folder ? AE_IFDIR : AE_IFREG);
    archive_entry_set_perm(entry.get(), folder || file.executable ? 0700 : 0600);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.bytes.size()));
    if (archive_write_header(out, entry.get()) != ARCHIVE_OK) return false;
    const auto size = static_cast<la_ssize_t>(file.bytes.size());
    return size == 0 || archive_write_data(out, file.bytes.data(), file.bytes.size()) == size;
}

bool compressed(archive *out)
{
    return archive_write_add_filter_gzip(out) == ARCHIVE_OK &&
           archive_write_set_filter_option(out, "gzip", "timestamp", nullptr) == ARCHIVE_OK;
}

Result<Blob> pack(const std::vector<PackedFile> &files, bool gzip)
{
    Bytes bytes;
    const Archive out(archive_write_new(), archive_write_free);
    bool good = archive_write_set_format_pax_restricted(out.get()) == ARCHIVE_OK &&
                (!gzip || compressed(out.get())) &&
                archive_write_open(out.get(), &bytes, nullptr, collect, nullptr) == ARCHIVE_OK;
    for (const PackedFile &file : files)
        good = good && addFile(out.get(), file);
    good = good && archive_write_close(out.get()) == ARCHIVE_OK;
    if (good) return Blob::copyOf(std::move(bytes));
    const char *why = archive_error_string(out.get());
    return fail(ErrorKind::io, {KWB_MSG("target.cannot-pack", "files cannot be packed: {why}"),
                                {{"why", why == nullptr ? "?" : why}}});
}

} // namespace

Result<Blob> packTar(const std::vector<PackedFile> &files)
{
    return pack(files, false);
}

Result<Blob> packTarGz(const std::vector<PackedFile> &files)
{
    return pack(files, true);
}

} // namespace kwb
