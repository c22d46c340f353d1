#include "core/image/kernel_image.h"

#include <algorithm>
#include <cstring>

namespace kwb {
namespace {

constexpr std::string_view start = "Linux version ";
constexpr std::size_t maxLength = 1024; // of a banner; Linux prints lines of that length at most

/// The banner that starts at `text`, if it is one: a version follows (in the template of /proc/version "%s"
/// does), and the line ends as text does.
std::optional<std::string> bannerAt(std::string_view text)
{
    text = text.substr(0, maxLength);
    if (text.size() <= start.size() || text[start.size()] < '0' || text[start.size()] > '9')
        return std::nullopt;
    const std::size_t end = std::min(text.find_first_of(std::string_view("\n\0", 2)), text.size());
    const auto line = text.substr(0, end);
    if (std::ranges::any_of(line, [](char c) { return c < ' ' || c == '\x7f'; })) return std::nullopt;
    return std::string(line);
}

std::optional<std::string> searchBanner(std::string_view text)
{
    while (!text.empty()) {
        const void *found = memmem(text.data(), text.size(), start.data(), start.size());
        if (found == nullptr) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(static_cast<const char *>(found) - text.data()));
        if (auto banner = bannerAt(text)) return banner;
        text.remove_prefix(start.size());
    }
    return std::nullopt;
}

/// Searches a part of the file a window at a time and gives the pages back behind itself. Windows overlap, so
/// that a banner on their edge is whole in one of them.
std::optional<std::string> searchPart(const Blob &elf, std::uint64_t offset, std::uint64_t size)
{
    constexpr std::uint64_t window = std::uint64_t{4} << 20;
    for (std::uint64_t at = 0; at < size; at += window) {
        const auto part = elf.part(offset + at, std::min(window + maxLength, size - at));
        if (!part) return std::nullopt;
        auto banner = searchBanner(textOf(part->bytes()));
        part->releasePages();
        if (banner) return banner;
    }
    return std::nullopt;
}

std::optional<std::string> bannerBySymbol(const ElfFile &file, const KernelImage &kernel)
{
    const auto symbol = file.findSymbol("linux_banner");
    if (!symbol || !*symbol) return std::nullopt;
    const std::uint64_t value = (*symbol)->value;
    for (const ElfSegment &load : kernel.loads) {
        if (value < load.vaddr || value - load.vaddr >= load.filesz) continue;
        const std::uint64_t inside = value - load.vaddr;
        const auto view = slice(kernel.elf.bytes(), load.offset.value + inside,
                                std::min<std::uint64_t>(maxLength, load.filesz - inside));
        if (view && textOf(*view).starts_with(start)) return bannerAt(textOf(*view));
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> linuxBanner(const KernelImage &kernel)
{
    const auto file = ElfFile::open(kernel.elf, kernel.fileName);
    if (!file) return std::nullopt;
    if (const ElfSection *rodata = file->section(".rodata"); rodata != nullptr && file->data(*rodata))
        if (auto banner = searchPart(kernel.elf, rodata->offset.value, rodata->size)) return banner;
    if (auto banner = bannerBySymbol(*file, kernel)) return banner;
    for (const ElfSegment &load : kernel.loads)
        if (auto banner = searchPart(kernel.elf, load.offset.value, load.filesz)) return banner;
    return std::nullopt;
}

} // namespace kwb
