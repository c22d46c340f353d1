#include "core/image/file_set.h"
#include "core/image/identify_parts.h"
#include "core/image/initramfs.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fmt/format.h>

/// Device trees by their header, initramfs, bundles and snapshots.
namespace kwb {
namespace {

/// Fields of the header of a flattened tree (Devicetree Specification 5.2), big-endian.
struct TreeHeader {
    std::uint32_t totalSize;
    std::uint32_t structOffset;
    std::uint32_t stringsOffset;
    std::uint32_t reserveOffset;
    std::uint32_t version;
    std::uint32_t lastCompatible;
    std::uint32_t bootCpu;
    std::uint32_t stringsSize;
    std::uint32_t structSize;
};

std::unexpected<Error> badTree(Message message, std::uint64_t offset)
{
    return fail(ErrorKind::malformed, std::move(message), {.offset = offset});
}

Result<TreeHeader> readTreeHeader(ByteView bytes)
{
    constexpr std::size_t headerSize = 40;
    constexpr std::uint32_t knownVersion = 17;
    if (bytes.size() < headerSize)
        return badTree({KWB_MSG("image.dtb-cut", "the device tree ends inside its header")}, bytes.size());
    const auto word = [&](std::size_t n) {
        return loadAt<std::uint32_t>(bytes.data() + 4 * n, ByteOrder::big);
    };
    const TreeHeader header{word(1), word(2), word(3), word(4), word(5), word(6), word(7), word(8), word(9)};
    if (header.totalSize < headerSize || header.totalSize > bytes.size())
        return badTree(
            {KWB_MSG("image.dtb-size", "the device tree states {stated} bytes, the file has {present}"),
             {{"stated", std::to_string(header.totalSize)}, {"present", std::to_string(bytes.size())}}},
            4);
    if (header.version < knownVersion || header.lastCompatible > knownVersion)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("image.dtb-version", "the device tree has version {version}, not 17"),
                     {{"version", std::to_string(header.version)}}},
                    {.offset = 20});
    if (!fits(header.structOffset, header.structSize, header.totalSize) ||
        !fits(header.stringsOffset, header.stringsSize, header.totalSize) ||
        header.reserveOffset > header.totalSize)
        return badTree({KWB_MSG("image.dtb-blocks", "a block of the device tree does not lie inside it")}, 8);
    return header;
}

/// Overlays have fragments, and each fragment a node __overlay__.
bool hasOverlayNode(ByteView structure)
{
    constexpr std::string_view node("\0\0\0\1__overlay__\0", 16);
    return memmem(structure.data(), structure.size(), node.data(), node.size()) != nullptr;
}

std::string firstLine(const Blob &blob)
{
    constexpr std::size_t most = 200;
    std::string line(textOf(blob.bytes()).substr(0, most));
    line.resize(std::min(line.find('\n'), line.size()));
    return line;
}

void addMemberRows(FileFacts &facts, const InitramfsMember &member, std::size_t number)
{
    facts.rows.emplace_back(
        fmt::format("archive {}", number),
        fmt::format("offset {}, {}{}, {} files", hex(member.offset),
                    member.compression.empty() ? "bare cpio" : member.compression + " cpio",
                    member.compression.empty()
                        ? fmt::format(", {}", byteSizeText(member.packedSize))
                        : fmt::format(", {} unpacked to {}", byteSizeText(member.packedSize),
                                      byteSizeText(member.unpackedSize)),
                    member.entries.size()));
}

/// `shown` paths at most, of all archives together.
Fact initramfsMembers(const Initramfs &initramfs, std::size_t shown)
{
    Fact archives = Fact::list();
    Fact paths = Fact::list();
    std::uint64_t files = 0;
    std::uint64_t unpacked = 0;
    for (const InitramfsMember &member : initramfs.members) {
        Fact row;
        row.addAddress("offset", member.offset.value)
            .addText("compression", member.compression.empty() ? "none" : member.compression)
            .addCount("packed_size", member.packedSize)
            .addCount("unpacked_size", member.unpackedSize)
            .addCount("files", member.entries.size());
        archives.add({}, std::move(row));
        files += member.entries.size();
        unpacked += member.unpackedSize;
        for (const InitramfsEntry &entry : member.entries)
            if (paths.children.size() < shown) paths.addText({}, entry.path);
    }
    Fact out;
    out.addCount("files", files).addCount("unpacked_size", unpacked);
    return out.add("archives", std::move(archives)).add("first_files", std::move(paths));
}

} // namespace

Result<FileFacts> identifyDeviceTree(const Blob &blob, const Identification &)
{
    KWB_TRY(const TreeHeader header, readTreeHeader(blob.bytes()));
    FileFacts facts{.kind = FileKind::deviceTree, .summary = {}, .rows = {}};
    if (hasOverlayNode(blob.bytes().subspan(header.structOffset, header.structSize)))
        facts.kind = FileKind::overlay;
    facts.summary = {KWB_MSG("file.tree", "{kind}, {size} bytes, version {version}"),
                     {{"kind", title(facts.kind)},
                      {"size", std::to_string(header.totalSize)},
                      {"version", std::to_string(header.version)}}};
    facts.rows = {
        {"total size", std::to_string(header.totalSize)},
        {"version", std::to_string(header.version)},
        {"last compatible version", std::to_string(header.lastCompatible)},
        {"boot CPU", std::to_string(header.bootCpu)},
        {"structure block", fmt::format("{} bytes at {}", header.structSize, hex(header.structOffset))},
        {"strings block", fmt::format("{} bytes at {}", header.stringsSize, hex(header.stringsOffset))},
        {"reservation block", fmt::format("at {}", hex(header.reserveOffset))}};
    facts.members.addCount("total_size", header.totalSize)
        .addCount("version", header.version)
        .addCount("last_compatible_version", header.lastCompatible)
        .addCount("boot_cpu", header.bootCpu)
        .addAddress("structure_offset", header.structOffset)
        .addCount("structure_size", header.structSize)
        .addAddress("strings_offset", header.stringsOffset)
        .addCount("strings_size", header.stringsSize)
        .addAddress("reservations_offset", header.reserveOffset)
        .addCount("size_behind", blob.size() - header.totalSize);
    if (header.totalSize < blob.size())
        facts.rows.emplace_back("behind it", byteSizeText(blob.size() - header.totalSize));
    return facts;
}

Result<FileFacts> identifyInitramfs(const Blob &blob, const Identification &so)
{
    constexpr std::size_t shownNames = 20;
    constexpr std::size_t shownMembers = 32;
    KWB_TRY(const Initramfs initramfs, listInitramfs(blob, {.bytes = so.budget}));
    FileFacts facts{.kind = FileKind::initramfs, .summary = {}, .rows = {}};
    std::size_t files = 0;
    std::uint64_t unpacked = 0;
    for (const InitramfsMember &member : initramfs.members) {
        files += member.entries.size();
        unpacked += member.unpackedSize;
    }
    facts.summary = {
        KWB_MSG("file.initramfs", "initramfs, archives: {archives}, files: {files}, {size} unpacked"),
        {{"archives", std::to_string(initramfs.members.size())},
         {"files", std::to_string(files)},
         {"size", byteSizeText(unpacked)}}};
    for (std::size_t i = 0; i < initramfs.members.size() && i < shownMembers; ++i)
        addMemberRows(facts, initramfs.members[i], i + 1);
    std::size_t shown = 0;
    for (const InitramfsMember &member : initramfs.members)
        for (const InitramfsEntry &entry : member.entries)
            if (++shown <= shownNames)
                facts.rows.emplace_back(
                    "file", entry.linkTarget.empty() ? entry.path : entry.path + " -> " + entry.linkTarget);
    if (files > shownNames)
        facts.rows.emplace_back("file", fmt::format("... and {} more", files - shownNames));
    facts.members = initramfsMembers(initramfs, shownNames);
    return facts;
}

Result<FileFacts> identifyFileSet(const Message &what, Result<FileSet> files)
{
    if (!files) return std::unexpected(std::move(files).error());
    FileFacts facts;
    facts.rows.emplace_back("files", std::to_string(files->files.size()));
    facts.members.addCount("files", files->files.size());
    const Blob *manifest = files->file("manifest.json");
    if (manifest != nullptr &&
        textOf(manifest->bytes()).find("kexec-workbench/bundle/") != std::string_view::npos) {
        facts.kind = FileKind::bundle;
    } else if (files->has("device-tree") || files->has("fdt")) {
        facts.kind = FileKind::snapshot;
        facts.rows.emplace_back("device tree",
                                files->has("device-tree") ? "live (device-tree/)" : "of the boot (fdt)");
        facts.members.addText("device_tree", files->has("device-tree") ? "live" : "boot");
        constexpr std::array shown{"uname", "uname_r", "cmdline", "pagesize", "boot_id"};
        for (const char *file : shown)
            if (const Blob *blob = files->file(file)) {
                facts.rows.emplace_back(file, firstLine(*blob));
                // What is a number in it comes from the snapshot that is read.
                if (file != std::string_view("pagesize")) facts.members.addText(file, firstLine(*blob));
            }
    }
    const MessageArgument count{"count", std::to_string(files->files.size())};
    facts.summary =
        facts.kind == FileKind::unknown
            ? Message(KWB_MSG("file.other-set", "{what}, neither a bundle nor a snapshot, files: {count}"),
                      {{"what", what}, count})
            : Message(KWB_MSG("file.set", "{kind}, {what}, files: {count}"),
                      {{"kind", title(facts.kind)}, {"what", what}, count});
    for (const std::string &skipped : files->skipped) {
        constexpr std::size_t maxRows = 64;
        facts.rows.emplace_back("skipped", skipped);
        if (facts.rows.size() > maxRows) break;
    }
    Fact skippedFiles = Fact::list();
    for (const std::string &skipped : files->skipped)
        skippedFiles.addText({}, skipped);
    facts.members.add("skipped", std::move(skippedFiles));
    return facts;
}

} // namespace kwb
