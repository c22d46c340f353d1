#include "core/bundle/kernel_file.h"

#include "core/integrity/sha256.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::size_t mostParts = 40; ///< that the loader takes
constexpr std::string_view signatureEnd = "~Module signature appended~\n";

/// A piece of the kernel's file that a segment has.
struct Shared {
    std::uint64_t offset; ///< in the file
    KernelFilePart part;
};

/// The bytes of the segments are views of the file, so that where they lie in it can be seen.
std::vector<Shared> sharedPieces(const BootPlan &plan)
{
    const ByteView whole = plan.request.kernel->elf.bytes();
    const auto begin = reinterpret_cast<std::uintptr_t>(whole.data());
    std::vector<Shared> out;
    for (const PlannedSegment &segment : plan.segments) {
        if (segment.kind != SegmentKind::kernel) continue;
        std::uint64_t at = 0;
        for (const Blob &piece : segment.content) {
            const auto address = reinterpret_cast<std::uintptr_t>(piece.bytes().data());
            if (!piece.empty() && address >= begin && address - begin < whole.size() &&
                piece.size() <= whole.size() - (address - begin))
                out.push_back({address - begin, {segment.name, {}, at, piece.size()}});
            at += piece.size();
        }
    }
    std::ranges::sort(out, {}, &Shared::offset);
    return out;
}

/// Adds [begin, end) of the file as a file of its own.
void addOwn(const Blob &elf, std::uint64_t begin, std::uint64_t end, KeptKernelFile &out)
{
    if (begin == end) return;
    const std::string name = fmt::format("kernel-file-{}.bin", out.entries.size());
    out.file.parts.push_back({{}, name, 0, end - begin});
    out.entries.push_back({name, {*elf.part(begin, end - begin)}, false});
}

} // namespace

std::optional<KeptKernelFile> keepKernelFile(const BootPlan &plan)
{
    const Blob &elf = plan.request.kernel->elf;
    if (elf.empty()) return std::nullopt;
    KeptKernelFile out;
    std::uint64_t at = 0;
    for (const Shared &shared : sharedPieces(plan)) {
        if (shared.offset < at) continue; // two segments of the same bytes
        addOwn(elf, at, shared.offset, out);
        out.file.parts.push_back(shared.part);
        at = shared.offset + shared.part.length;
    }
    addOwn(elf, at, elf.size(), out);
    if (out.file.parts.size() > mostParts) {
        out = {};
        addOwn(elf, 0, elf.size(), out);
    }
    out.file.size = elf.size();
    Sha256 hash;
    hash.update(elf.bytes());
    elf.releasePages();
    out.file.sha256 = hexString(hash.digest());
    return out;
}

Result<std::vector<ByteView>> kernelFilePieces(const BundleManifest &manifest,
                                               const std::function<const Blob *(const std::string &)> &file)
{
    std::vector<ByteView> out;
    for (const KernelFilePart &part : manifest.kernelFile->parts) {
        const BundleSegment *segment = manifest.segment(part.segment);
        const Blob *blob = part.segment.empty() ? file(part.file)
                           : segment != nullptr ? file(segment->file)
                                                : nullptr;
        const auto piece = blob == nullptr ? std::nullopt : slice(blob->bytes(), part.offset, part.length);
        if (!piece)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("bundle.kernel-part", "a part of the kernel's file is not there: {part}"),
                         {{"part", part.segment.empty() ? part.file : part.segment}}});
        out.push_back(*piece);
    }
    return out;
}

bool hasAppendedSignature(const std::vector<ByteView> &pieces)
{
    Bytes end;
    for (const ByteView piece : pieces) {
        const std::size_t keep = std::min(piece.size(), signatureEnd.size());
        end.insert(end.end(), piece.end() - static_cast<std::ptrdiff_t>(keep), piece.end());
    }
    return textOf(end).ends_with(signatureEnd);
}

} // namespace kwb
