#include "core/image/kernel_image.h"

#include "core/image/compression.h"
#include "core/image/uimage.h"
#include "core/image/unpack.h"

#include <elf.h>
#include <fmt/format.h>

/// From a file to the ELF that is loaded. A PowerPC kernel is built as `vmlinux`, a plain ELF; what is
/// shipped may be wrapped any number of times: compressed as a whole, put behind a uImage header for U-Boot,
/// or made the payload of a zImage. A zImage is an ELF program of its own (32-bit on older machines, of the
/// kernel's class since 3.17) that unpacks the kernel from its section .kernel:vmlinux.strip and enters it;
/// only that section matters here. kexec_file_load of ppc64 itself takes nothing but a plain ELF, so the
/// wrappers are taken off one by one.
#include <ranges>

namespace kwb {
namespace {

constexpr std::string_view payloadSection = ".kernel:vmlinux.strip";

/// What is left of the file after taking wrappers off.
struct Peeling {
    Blob bytes;
    std::vector<std::string> wrappers;
    std::uint64_t budget; ///< bytes that may still be unpacked
};

Status peelUImage(Peeling &peeling)
{
    KWB_TRY(const UImage image, readUImage(peeling.bytes));
    if (image.type != UImage::kernel && image.type != UImage::kernelNoload)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("image.uimage-no-kernel", "is a uImage of type {type}, not a kernel"),
                     {{"type", uImageTypeName(image.type)}}},
                    {.offset = 30});
    const auto found = detectCompression(image.payload.bytes());
    const std::string stated = uImageCompressionName(image.compression);
    if (image.compression != 0 && (!found || name(*found) != stated))
        return fail(ErrorKind::malformed,
                    {KWB_MSG("image.uimage-compression",
                             "the uImage states {stated} compression, but its data is not {stated}"),
                     {{"stated", stated}}},
                    {.offset = 31});
    peeling.bytes = image.payload;
    peeling.wrappers.emplace_back("uImage");
    return {};
}

Status peelCompression(Peeling &peeling, Compression compression)
{
    KWB_TRY(Decompressed unpacked, decompress(peeling.bytes.bytes(), {.bytes = peeling.budget}));
    peeling.budget -= unpacked.bytes.size();
    peeling.bytes = std::move(unpacked.bytes);
    peeling.wrappers.emplace_back(name(compression));
    return {};
}

Status peelZImage(Peeling &peeling, const ElfFile &wrapper, const ElfSection &section)
{
    KWB_TRY(const ByteView data, wrapper.data(section));
    const auto payload = peeling.bytes.part(section.offset.value, data.size());
    if (!payload || payload->empty())
        return fail(ErrorKind::malformed, {KWB_MSG("image.zimage-empty", "the zImage holds no kernel")},
                    {.offset = section.offset.value, .path = section.name});
    peeling.bytes = *payload;
    peeling.wrappers.push_back(fmt::format("zImage ({})", section.name));
    return {};
}

/// Takes the outermost wrapper off. False if the bytes are an unwrapped ELF, which then is in `elf`.
Result<bool> peel(Peeling &peeling, std::optional<ElfFile> &elf)
{
    const ByteView bytes = peeling.bytes.bytes();
    if (isUImage(bytes)) {
        KWB_CHECK(peelUImage(peeling));
        return true;
    }
    if (const auto compression = detectCompression(bytes)) {
        KWB_CHECK(peelCompression(peeling, *compression));
        return true;
    }
    KWB_TRY(ElfFile file, ElfFile::open(peeling.bytes, {}));
    const bool power = file.header().machine == EM_PPC || file.header().machine == EM_PPC64;
    if (const ElfSection *section = file.section(payloadSection); power && section != nullptr) {
        KWB_CHECK(peelZImage(peeling, file, *section));
        return true;
    }
    elf = std::move(file);
    return false;
}

/// The checks of kernel/kexec_elf.c on one program header. Linux makes them for every type.
Status checkSegment(const ElfFile &file, const ElfSegment &segment, std::size_t number)
{
    const Place place{.offset = segment.offset.value, .path = fmt::format("program header {}", number)};
    if (!fits(segment.offset.value, segment.filesz, file.blob().size()))
        return fail(
            ErrorKind::malformed,
            {KWB_MSG(
                 "image.kernel-segment-outside",
                 "program header {number} has {filesz} bytes at {offset}, outside the file of {size} bytes"),
             {{"number", std::to_string(number)},
              {"filesz", std::to_string(segment.filesz)},
              {"offset", hex(segment.offset)},
              {"size", std::to_string(file.blob().size())}}},
            place);
    if (!checkedAdd(segment.paddr.value, segment.memsz))
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("image.kernel-segment-wraps", "program header {number} has {memsz} bytes of memory at "
                                                   "{paddr}, past the end of the addresses"),
             {{"number", std::to_string(number)},
              {"memsz", hex(segment.memsz)},
              {"paddr", hex(segment.paddr)}}},
            place);
    if (segment.type == PT_INTERP)
        return fail(
            ErrorKind::unsupported,
            {KWB_MSG("image.kernel-interp", "has an interpreter (PT_INTERP): it is a program, not a kernel")},
            place);
    return {};
}

Result<KernelImage> checkKernel(const ElfFile &file)
{
    const ElfHeader &header = file.header();
    if (!header.is64)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("image.kernel-32-bit", "is a 32-bit ELF; only 64-bit kernels can be loaded")},
                    {.offset = EI_CLASS});
    if (header.type != ElfType::executable && header.type != ElfType::shared)
        return fail(
            ErrorKind::unsupported,
            {KWB_MSG("image.kernel-type", "is an ELF, but neither ET_EXEC nor ET_DYN as kernels are")},
            {.offset = offsetof(Elf64_Ehdr, e_type)});
    KernelImage kernel{.fileName = {},
                       .wrappers = {},
                       .elf = file.blob(),
                       .header = header,
                       .segments = file.segments(),
                       .loads = {}};
    for (std::size_t i = 0; i < kernel.segments.size(); ++i) {
        KWB_CHECK(checkSegment(file, kernel.segments[i], i));
        if (kernel.segments[i].type == PT_LOAD) kernel.loads.push_back(kernel.segments[i]);
    }
    if (kernel.loads.empty())
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("image.kernel-no-load", "has nothing to load (no PT_LOAD)")},
                    {.offset = offsetof(Elf64_Ehdr, e_phnum)});
    return kernel;
}

/// Says inside which wrapper an offset is meant; without wrappers it is one of the file.
Error insideWrappers(Error error, const std::vector<std::string> &wrappers)
{
    for (const std::string &wrapper : wrappers | std::views::reverse)
        error.place.path = "in " + wrapper + (error.place.path.empty() ? "" : ": " + error.place.path);
    return error;
}

Result<KernelImage> openPeeled(Peeling &peeling)
{
    std::optional<ElfFile> elf;
    for (;;) {
        KWB_TRY(const bool peeled, peel(peeling, elf));
        if (!peeled) return checkKernel(*elf);
        if (peeling.wrappers.size() > maxWrappers)
            return fail(ErrorKind::limit,
                        {KWB_MSG("image.kernel-nested", "is wrapped more than {limit} times"),
                         {{"limit", std::to_string(maxWrappers)}}});
    }
}

} // namespace

AddressRange loadSpan(const KernelImage &kernel)
{
    AddressRange span(PhysAddr(~std::uint64_t{0}), PhysAddr(0));
    for (const ElfSegment &load : kernel.loads) {
        const AddressRange range = AddressRange::ofSize(load.paddr, load.memsz);
        span.begin = std::min(span.begin, range.begin);
        span.end = std::max(span.end, range.end);
    }
    return span;
}

Result<KernelImage> openKernel(Blob file, const std::string &fileName, const UnpackLimits &limits)
{
    const std::uint64_t budget = unpackedAtMost(file.size(), limits.bytes);
    Peeling peeling{.bytes = std::move(file), .wrappers = {}, .budget = budget};
    Result<KernelImage> kernel = openPeeled(peeling);
    if (!kernel)
        return std::unexpected(inFile(insideWrappers(std::move(kernel).error(), peeling.wrappers), fileName));
    kernel->fileName = fileName;
    kernel->wrappers = std::move(peeling.wrappers);
    return kernel;
}

} // namespace kwb
