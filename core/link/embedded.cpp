#include "core/link/embedded.h"

#include <algorithm>
#include <elf.h>

namespace kwb {
namespace {

constexpr int mostCandidates = 64;
constexpr std::uint64_t headerSize = 64, sectionHeaderSize = 64;

/// The length of an ELF file that begins at the start of `bytes`: up to the end of its section table or of
/// its last section, whichever is further. Nothing if it is not a 64-bit ET_REL or does not lie inside.
std::optional<std::uint64_t> objectLength(ByteView bytes)
{
    constexpr std::uint16_t etRel = 1;
    if (bytes.size() < headerSize || bytes[4] != 2 || (bytes[5] != 1 && bytes[5] != 2)) return std::nullopt;
    const ByteOrder order = bytes[5] == 1 ? ByteOrder::little : ByteOrder::big;
    const Byte *header = bytes.data();
    if (loadAt<std::uint16_t>(header + 0x10, order) != etRel) return std::nullopt;
    const auto table = loadAt<std::uint64_t>(header + 0x28, order);
    const std::uint64_t count = loadAt<std::uint16_t>(header + 0x3c, order);
    if (count == 0 || loadAt<std::uint16_t>(header + 0x3a, order) != sectionHeaderSize) return std::nullopt;
    if (!fits(table, count * sectionHeaderSize, bytes.size())) return std::nullopt;
    std::uint64_t end = table + count * sectionHeaderSize;
    for (std::uint64_t i = 0; i < count; ++i) {
        const Byte *section = header + table + i * sectionHeaderSize;
        if (loadAt<std::uint32_t>(section + 4, order) == SHT_NOBITS) continue;
        const auto offset = loadAt<std::uint64_t>(section + 0x18, order),
                   size = loadAt<std::uint64_t>(section + 0x20, order);
        if (!fits(offset, size, bytes.size())) return std::nullopt;
        end = std::max(end, offset + size);
    }
    return end;
}

bool definesEntry(const Blob &object, const std::string &name)
{
    const auto file = ElfFile::open(object, name);
    if (!file) return false;
    const auto symbol = file->findSymbol("purgatory_start");
    return symbol && symbol->has_value() && (*symbol)->section != 0;
}

} // namespace

Result<Blob> embeddedPurgatory(const ElfFile &executable)
{
    constexpr std::string_view magic = "\177ELF";
    const Blob &whole = executable.blob();
    const std::string_view text = textOf(whole.bytes());
    std::size_t at = text.find(magic, 1);
    for (int i = 0; i < mostCandidates && at != std::string_view::npos; ++i, at = text.find(magic, at + 1)) {
        const auto length = objectLength(whole.bytes().subspan(at));
        if (!length) continue;
        auto object = whole.part(at, *length);
        if (object && definesEntry(*object, executable.fileName())) return *std::move(object);
    }
    return fail(ErrorKind::missing,
                KWB_MSG("link.noEmbedded", "carries no relocatable object that defines purgatory_start"),
                {.file = executable.fileName()});
}

} // namespace kwb
