// A bundle has the bytes of its kernel at their places, not the file they came from. An ELF header around
// them, with one PT_LOAD a segment at its distance from the first, is a kernel again that can be planned for
// another machine.

#include "core/rehearsal/bundle_request.h"

#include "core/plan/command_line.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint16_t elfHeaderSize = 64;
constexpr std::uint16_t programHeaderSize = 56;
constexpr std::uint16_t machinePpc64 = 21;

struct KernelPart {
    const BundleSegment *segment;
    Blob bytes;
};

Bytes elfOf(const std::vector<KernelPart> &parts, const BundleManifest &manifest)
{
    const ByteOrder order = manifest.newByteOrder;
    Bytes out = {0x7f, 'E', 'L', 'F', 2, static_cast<Byte>(order == ByteOrder::little ? 1 : 2), 1};
    out.resize(16);
    append(out, std::uint16_t{2}, order); // ET_EXEC
    append(out, machinePpc64, order);
    append(out, std::uint32_t{1}, order);
    append(out, std::uint64_t{0}, order);             // entry
    append(out, std::uint64_t{elfHeaderSize}, order); // program headers
    append(out, std::uint64_t{0}, order);
    append(out, std::uint32_t{order == ByteOrder::little ? 2U : 1U}, order); // ABI
    append(out, elfHeaderSize, order);
    append(out, programHeaderSize, order);
    append(out, static_cast<std::uint16_t>(parts.size()), order);
    for (int i = 0; i < 3; ++i)
        append(out, std::uint16_t{0}, order);
    std::uint64_t offset = elfHeaderSize + programHeaderSize * parts.size();
    const std::uint64_t first = parts.front().segment->mem;
    for (const KernelPart &part : parts) {
        append(out, std::uint32_t{1}, order); // PT_LOAD
        append(out, std::uint32_t{7}, order);
        for (const std::uint64_t number : {offset, part.segment->mem - first, part.segment->mem - first,
                                           part.bytes.size(), part.segment->memsz, std::uint64_t{1}})
            append(out, number, order);
        offset += part.bytes.size();
    }
    for (const KernelPart &part : parts)
        out.insert(out.end(), part.bytes.bytes().begin(), part.bytes.bytes().end());
    return out;
}

/// The command line as it was before the marker was put behind it.
std::string withoutMarker(const BundleManifest &manifest)
{
    std::string line = manifest.cmdline;
    if (!manifest.marker || !line.ends_with(*manifest.marker)) return line;
    line.resize(line.size() - manifest.marker->size());
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

} // namespace

Result<BootRequest> requestOf(const BundleManifest &manifest, const FileSet &files)
{
    BootRequest request;
    std::vector<KernelPart> parts;
    for (const BundleSegment &segment : manifest.segments) {
        const Blob *bytes = files.file(segment.file);
        if (bytes == nullptr) continue;
        if (segment.kind == name(SegmentKind::kernel)) parts.push_back({&segment, *bytes});
        if (segment.kind == name(SegmentKind::initrd)) request.initrds.push_back({segment.file, *bytes});
    }
    std::ranges::sort(parts, {}, [](const KernelPart &part) { return part.segment->mem; });
    if (parts.empty())
        return fail(ErrorKind::malformed, {KWB_MSG("rehearsal.no-kernel", "the bundle has no kernel")});
    KWB_TRY(KernelImage kernel,
            openKernel(Blob::copyOf(elfOf(parts, manifest)), parts.front().segment->file));
    request.kernel = std::make_shared<const KernelImage>(std::move(kernel));
    request.cmdline = withoutMarker(manifest);
    if (findProfile(manifest.allocator) != nullptr) request.allocator = manifest.allocator;
    request.pageSize = manifest.pageSize;
    request.oldByteOrder = manifest.oldByteOrder;
    return request;
}

} // namespace kwb
