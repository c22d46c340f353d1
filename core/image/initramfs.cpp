#include "core/image/initramfs.h"

#include "core/image/archive_reader.h"
#include "core/image/compression.h"
#include "core/image/unpack.h"

#include <algorithm>

/// An initramfs is a row of cpio archives in "newc" format, each bare or compressed as one stream, with any
/// number of zero bytes before each. Linux unpacks one after the other into the same tree (init/initramfs.c),
/// so that a boot loader or a distribution can simply append: CPU microcode first, the real thing behind it.
/// A stream may hold several archives too, but no further compression. libarchive reads one cpio archive
/// well, but neither goes on behind its end nor accepts a row of differently compressed ones; so the row is
/// split here.
namespace kwb {
namespace {

/// Against archives of nothing but tiny entries; real ones have some ten thousand.
constexpr std::size_t maxEntries = 1'000'000;
constexpr std::size_t maxMembers = 10'000;

bool isCpio(ByteView bytes)
{
    const std::string_view text = textOf(bytes);
    return text.starts_with("070701") || text.starts_with("070702");
}

/// Offset of the first byte that is not zero.
std::uint64_t skipZeros(ByteView bytes, std::uint64_t at)
{
    const auto rest = bytes.subspan(at);
    return at + static_cast<std::uint64_t>(std::ranges::find_if(rest, [](Byte b) { return b != 0; }) -
                                           rest.begin());
}

Error shifted(Error error, std::uint64_t base)
{
    error.place.offset = base + error.place.offset.value_or(0);
    return error;
}

std::unexpected<Error> badCpio(const std::string &reason, std::uint64_t offset)
{
    return fail(ErrorKind::malformed,
                {KWB_MSG("image.cpio-broken", "the cpio archive is damaged: {reason}"), {{"reason", reason}}},
                {.offset = offset});
}

InitramfsEntry entryOf(archive_entry *entry)
{
    const char *target = archive_entry_symlink(entry);
    return {.path = archivePath(entry),
            .mode = static_cast<std::uint32_t>(archive_entry_mode(entry)),
            .size = static_cast<std::uint64_t>(archive_entry_size(entry)),
            .linkTarget = target != nullptr ? target : ""};
}

bool isTrailer(ByteView bytes, std::uint64_t at)
{
    constexpr std::size_t headerSize = 110;
    constexpr std::string_view name = "TRAILER!!!";
    const auto found = slice(bytes, at + headerSize, name.size() + 1);
    return found && isCpio(bytes.subspan(at)) && textOf(*found).starts_with(name) && found->back() == 0;
}

/// Reads the cpio archive at the start of `bytes`; returns its length. Offsets of errors are from the start
/// of `bytes`.
Result<std::uint64_t> readCpio(ByteView bytes, std::vector<InitramfsEntry> &entries)
{
    const ArchiveReader reader(archive_read_new());
    if (!reader || archive_read_support_format_cpio(reader.get()) != ARCHIVE_OK ||
        archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        return badCpio(reader ? archiveReason(reader) : "no memory", 0);
    std::uint64_t next = 0; // where the next entry's header must be
    for (;;) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        const auto position = static_cast<std::uint64_t>(archive_filter_bytes(reader.get(), 0));
        if (status == ARCHIVE_FATAL || status == ARCHIVE_RETRY) {
            // Linux needs no trailer: the end of the bytes, or padding to it, ends an archive as well.
            if (next > 0 && next <= bytes.size() && skipZeros(bytes, next) == bytes.size())
                return bytes.size();
            return badCpio(archiveReason(reader), std::min<std::uint64_t>(next, bytes.size()));
        }
        // libarchive looks for the next entry, or the trailer, behind bytes that are none; Linux refuses
        // them.
        const bool wanted = status == ARCHIVE_EOF ? isTrailer(bytes, next) : isCpio(bytes.subspan(next));
        if (!wanted) return badCpio("no header where the next entry should be", next);
        if (status == ARCHIVE_EOF) return position;
        if (entries.size() == maxEntries)
            return fail(ErrorKind::limit,
                        {KWB_MSG("image.cpio-entries", "holds more than {limit} files"),
                         {{"limit", std::to_string(maxEntries)}}},
                        {.offset = next});
        entries.push_back(entryOf(entry));
        // The target of a symbolic link is content too, and read already.
        const auto end = checkedAdd(position, entries.back().linkTarget.empty() ? entries.back().size : 0);
        if (!end || *end > bytes.size()) return badCpio("a file's content is cut off", next);
        next = std::min<std::uint64_t>(alignUp(*end, 4).value_or(*end), bytes.size());
    }
}

/// The archives of an unpacked stream.
Status readCpios(ByteView bytes, std::vector<InitramfsEntry> &entries)
{
    for (std::uint64_t at = skipZeros(bytes, 0); at < bytes.size(); at = skipZeros(bytes, at)) {
        const ByteView rest = bytes.subspan(at);
        if (!isCpio(rest)) return badCpio("what follows in the unpacked stream is no cpio archive", at);
        const auto length = readCpio(rest, entries);
        if (!length) return std::unexpected(shifted(std::move(length).error(), at));
        at += *length;
    }
    return {};
}

Result<InitramfsMember> readBare(ByteView rest, std::uint64_t at)
{
    InitramfsMember member{
        .offset = FileOffset(at), .packedSize = 0, .unpackedSize = 0, .compression = {}, .entries = {}};
    if (at % 4 != 0)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("image.cpio-unaligned", "a cpio archive starts at an offset that is no "
                                                     "multiple of four, where Linux does not see it")},
                    {.offset = at});
    const auto length = readCpio(rest, member.entries);
    if (!length) return std::unexpected(shifted(std::move(length).error(), at));
    member.packedSize = member.unpackedSize = *length;
    return member;
}

Result<InitramfsMember> readPacked(ByteView rest, std::uint64_t at, Compression compression,
                                   std::uint64_t &budget)
{
    auto unpacked = decompress(rest, {.bytes = budget});
    if (!unpacked) return std::unexpected(shifted(std::move(unpacked).error(), at));
    budget -= unpacked->bytes.size();
    InitramfsMember member{.offset = FileOffset(at),
                           .packedSize = unpacked->consumed,
                           .unpackedSize = unpacked->bytes.size(),
                           .compression = name(compression),
                           .entries = {}};
    if (auto status = readCpios(unpacked->bytes.bytes(), member.entries); !status) {
        // Its offset counts unpacked bytes; in the file only the member has a place.
        Error error = std::move(status).error();
        error.place.path = "in the " + member.compression + " stream at " + hex(at);
        return std::unexpected(std::move(error));
    }
    return member;
}

Result<InitramfsMember> readMember(ByteView bytes, std::uint64_t at, std::uint64_t &budget)
{
    const ByteView rest = bytes.subspan(at);
    if (isCpio(rest)) return readBare(rest, at);
    if (const auto compression = detectCompression(rest)) return readPacked(rest, at, *compression, budget);
    if (textOf(rest).starts_with("070707"))
        return fail(ErrorKind::malformed, {KWB_MSG("image.cpio-old", "is a cpio archive of the old format")},
                    {.offset = at}, {KWB_MSG("image.cpio-old-hint", "Linux reads what cpio -H newc makes")});
    return fail(ErrorKind::malformed,
                {KWB_MSG("image.initramfs-garbage", "neither a cpio archive nor a compressed one "
                                                    "starts here")},
                {.offset = at});
}

Result<Initramfs> readMembers(const Blob &file, std::uint64_t budget)
{
    const ByteView bytes = file.bytes();
    Initramfs initramfs;
    for (std::uint64_t at = skipZeros(bytes, 0); at < bytes.size(); at = skipZeros(bytes, at)) {
        KWB_TRY(InitramfsMember member, readMember(bytes, at, budget));
        at += member.packedSize;
        if (initramfs.members.size() == maxMembers)
            return fail(ErrorKind::limit,
                        {KWB_MSG("image.initramfs-members", "holds more than {limit} archives"),
                         {{"limit", std::to_string(maxMembers)}}},
                        {.offset = at});
        initramfs.members.push_back(std::move(member));
    }
    if (initramfs.members.empty())
        return fail(ErrorKind::unsupported, {KWB_MSG("image.initramfs-empty", "holds no cpio archive")});
    return initramfs;
}

} // namespace

Result<Initramfs> listInitramfs(const Blob &file, const UnpackLimits &limits)
{
    const std::uint64_t first = skipZeros(file.bytes(), 0);
    const ByteView rest = file.bytes().subspan(first);
    if (!isCpio(rest) && !detectCompression(rest) && !textOf(rest).starts_with("070707"))
        return fail(ErrorKind::unsupported, {KWB_MSG("image.initramfs-none", "holds no cpio archive")},
                    {.offset = first});
    auto initramfs = readMembers(file, unpackedAtMost(file.size(), limits.bytes));
    file.releasePages();
    return initramfs;
}

} // namespace kwb
