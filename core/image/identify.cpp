#include "core/image/identify.h"

#include "core/image/compression.h"
#include "core/image/file_set.h"
#include "core/image/identify_parts.h"
#include "core/image/initramfs.h"
#include "core/image/uimage.h"
#include "core/image/unpack.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kwb {
namespace {

constexpr std::uint32_t treeMagic = 0xd00dfeed;

bool startsInitramfs(ByteView bytes)
{
    const auto first = std::ranges::find_if(bytes, [](Byte b) { return b != 0; });
    return textOf(bytes.subspan(static_cast<std::size_t>(first - bytes.begin()))).starts_with("07070");
}

bool isTar(ByteView bytes)
{
    constexpr std::uint64_t magicOffset = 257;
    const auto magic = slice(bytes, magicOffset, 5);
    return magic && textOf(*magic) == "ustar";
}

std::string timeText(std::uint32_t time)
{
    const std::chrono::sys_seconds seconds{std::chrono::seconds(time)};
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(seconds - day);
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02} UTC", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

Result<FileFacts> identifyBytes(const Blob &blob, Identification so);

Result<FileFacts> identifyUImage(const Blob &blob, Identification so)
{
    KWB_TRY(const UImage image, readUImage(blob));
    so.wrappers.emplace_back("uImage");
    KWB_TRY(FileFacts facts, identifyBytes(image.payload, so));
    const bool known = facts.kind != FileKind::unknown && facts.kind != FileKind::compressed;
    if (!known) {
        facts.kind = FileKind::uImage;
        facts.summary = {KWB_MSG("file.uimage", "uImage “{name}”, {type}, {size} of data"),
                         {{"name", image.name},
                          {"type", uImageTypeName(image.type)},
                          {"size", byteSizeText(image.payload.size())}}};
    }
    facts.rows.insert(facts.rows.begin(),
                      {{"uImage name", image.name},
                       {"uImage type", uImageTypeName(image.type)},
                       {"uImage compression", uImageCompressionName(image.compression)},
                       {"uImage OS, architecture", fmt::format("{}, {}", image.os, image.arch)},
                       {"uImage load address", hex(image.load)},
                       {"uImage entry", hex(image.entry)},
                       {"uImage time", timeText(image.time)}});
    facts.wrappers.insert(facts.wrappers.begin(), "uImage");
    Fact members;
    members.addText("name", image.name)
        .addText("type", uImageTypeName(image.type))
        .addText("compression", uImageCompressionName(image.compression))
        .addCount("os", image.os)
        .addCount("arch", image.arch)
        .addAddress("load", image.load)
        .addAddress("entry", image.entry)
        .addCount("time", image.time);
    facts.members.add("uimage", std::move(members));
    return facts;
}

Result<FileFacts> identifyCompressed(const Blob &blob, Compression compression, Identification so)
{
    constexpr std::uint64_t peek = 4096;
    const Bytes start = unpackStart(blob.bytes(), peek);
    if (startsInitramfs(start)) return identifyInitramfs(blob, so);
    if (isTar(start))
        return identifyFileSet(KWB_MSG("file.archive", "archive"),
                               readArchive(blob, so.file, {.unpack = {so.budget}}));
    KWB_TRY(const Decompressed unpacked, decompress(blob.bytes(), {.bytes = so.budget}));
    so.budget -= unpacked.bytes.size();
    so.wrappers.emplace_back(name(compression));
    KWB_TRY(FileFacts facts, identifyBytes(unpacked.bytes, so));
    facts.rows.emplace(facts.rows.begin(), "wrapped in", name(compression));
    facts.wrappers.insert(facts.wrappers.begin(), name(compression));
    if (facts.kind == FileKind::unknown) {
        facts.members.addCount("packed_size", unpacked.consumed)
            .addCount("unpacked_size", unpacked.bytes.size());
        facts.kind = FileKind::compressed;
        facts.summary = {
            KWB_MSG("file.stream", "{compression} stream of {packed}, {size} unpacked, of no known kind"),
            {{"compression", name(compression)},
             {"packed", byteSizeText(unpacked.consumed)},
             {"size", byteSizeText(unpacked.bytes.size())}}};
    }
    return facts;
}

FileFacts unknownFacts(ByteView bytes)
{
    FileFacts facts;
    constexpr std::size_t shown = 16;
    facts.summary = {KWB_MSG("file.unknown", "of no known kind, {size}"),
                     {{"size", byteSizeText(bytes.size())}}};
    const std::string start = hexString(bytes.first(std::min(shown, bytes.size())));
    facts.rows.emplace_back("starts with", start);
    facts.members.addText("starts_with", start);
    return facts;
}

Result<FileFacts> identifyBytes(const Blob &blob, Identification so)
{
    const ByteView bytes = blob.bytes();
    if (so.wrappers.size() > maxWrappers)
        return fail(ErrorKind::limit, {KWB_MSG("image.nested", "is wrapped more than {limit} times"),
                                       {{"limit", std::to_string(maxWrappers)}}});
    if (textOf(bytes).starts_with("\x7f"
                                  "ELF"))
        return identifyElf(blob, so);
    if (isUImage(bytes)) return identifyUImage(blob, std::move(so));
    if (load<std::uint32_t>(bytes, 0, ByteOrder::big) == treeMagic) return identifyDeviceTree(blob, so);
    if (const auto compression = detectCompression(bytes))
        return identifyCompressed(blob, *compression, std::move(so));
    if (isTar(bytes))
        return identifyFileSet(KWB_MSG("file.archive", "archive"),
                               readArchive(blob, so.file, {.unpack = {so.budget}}));
    if (startsInitramfs(bytes)) return identifyInitramfs(blob, so);
    return unknownFacts(bytes);
}

Result<FileFacts> identifyFolder(const std::string &path)
{
    // Any folder may be asked about, "/" too: it is read only if it holds what a bundle or snapshot must
    // have.
    std::error_code error;
    const std::filesystem::path folder(path);
    const bool known = std::filesystem::exists(folder / "manifest.json", error) ||
                       std::filesystem::exists(folder / "device-tree", error) ||
                       std::filesystem::exists(folder / "fdt", error);
    if (known) return identifyFileSet(KWB_MSG("file.folder", "folder"), readFileSet(path));
    return FileFacts{
        .kind = FileKind::unknown,
        .summary = {KWB_MSG("file.other-folder", "a folder that is neither a bundle nor a snapshot")},
        .rows = {}};
}

} // namespace

const char *name(FileKind kind)
{
    switch (kind) {
    case FileKind::kernel:
        return "kernel";
    case FileKind::purgatory:
        return "purgatory";
    case FileKind::relocatable:
        return "relocatable object";
    case FileKind::elf:
        return "ELF";
    case FileKind::deviceTree:
        return "device tree";
    case FileKind::overlay:
        return "device-tree overlay";
    case FileKind::initramfs:
        return "initramfs";
    case FileKind::bundle:
        return "bundle";
    case FileKind::snapshot:
        return "snapshot";
    case FileKind::kexecLog:
        return "kexec -d log";
    case FileKind::uImage:
        return "uImage";
    case FileKind::compressed:
        return "compressed file";
    case FileKind::unknown:
        break;
    }
    return "unknown";
}

MessageTemplate title(FileKind kind)
{
    switch (kind) {
    case FileKind::kernel:
        return KWB_MSG("file-kind.kernel", "kernel");
    case FileKind::purgatory:
        return KWB_MSG("file-kind.purgatory", "purgatory");
    case FileKind::relocatable:
        return KWB_MSG("file-kind.relocatable", "relocatable object");
    case FileKind::elf:
        return KWB_MSG("file-kind.elf", "ELF");
    case FileKind::deviceTree:
        return KWB_MSG("file-kind.device-tree", "device tree");
    case FileKind::overlay:
        return KWB_MSG("file-kind.overlay", "device-tree overlay");
    case FileKind::initramfs:
        return KWB_MSG("file-kind.initramfs", "initramfs");
    case FileKind::bundle:
        return KWB_MSG("file-kind.bundle", "bundle");
    case FileKind::snapshot:
        return KWB_MSG("file-kind.snapshot", "snapshot");
    case FileKind::kexecLog:
        return KWB_MSG("file-kind.kexec-log", "kexec -d log");
    case FileKind::uImage:
        return KWB_MSG("file-kind.u-image", "uImage");
    case FileKind::compressed:
        return KWB_MSG("file-kind.compressed", "compressed file");
    case FileKind::unknown:
        break;
    }
    return KWB_MSG("file-kind.unknown", "unknown");
}

Result<FileFacts> identify(const std::string &path, RelocationName relocationName)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) return identifyFolder(path);
    KWB_TRY(const Blob blob, mapFile(path));
    auto facts = identifyBytes(blob, {.file = path,
                                      .wrappers = {},
                                      .budget = unpackedAtMost(blob.size(), UnpackLimits{}.bytes),
                                      .relocationName = relocationName});
    if (!facts) return std::unexpected(inFile(std::move(facts).error(), path));
    return facts;
}

} // namespace kwb
