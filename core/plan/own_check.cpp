// Each machine's loader first makes sure that the file is of its own kind. Of what else these loaders refuse,
// only that is here which the file alone decides: not whether there is memory, nor what the processor can do.
#include "core/plan/own_check.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

/// Offsets in a bzImage. (Linux Documentation/x86/boot.rst)
constexpr std::uint64_t setupSectorsAt = 0x1f1;
constexpr std::uint64_t bootFlagAt = 0x1fe;
constexpr std::uint64_t magicAt = 0x202;
constexpr std::uint64_t versionAt = 0x206;
constexpr std::uint64_t loadFlagsAt = 0x211;
constexpr std::uint64_t moreFlagsAt = 0x236;
constexpr std::uint64_t sectorSize = 512;
constexpr std::uint64_t loadedHigh = 1; ///< of the flags at 0x211
constexpr std::uint64_t has64BitAnywhere =
    3; ///< of the flags at 0x236: XLF_KERNEL_64, XLF_CAN_BE_LOADED_ABOVE_4G

/// Offsets in an arm64 Image. (Linux Documentation/arm64/booting.rst)
constexpr std::uint64_t imageHeaderSize = 64;
constexpr std::uint64_t imageSizeAt = 16;
constexpr std::uint64_t imageMagicAt = 56;
constexpr std::uint32_t imageMagic = 0x644d5241; // "ARM\x64"

/// Offset and value of secure_boot in the parameters of an x86 kernel. (asm/bootparam.h, linux/efi.h)
constexpr std::uint64_t secureBootAt = 0x1ec;
constexpr Byte secureBootEnabled = 3;

template <class T>
std::uint64_t fieldOf(ByteView file, std::uint64_t offset)
{
    return load<T>(file, offset, ByteOrder::little).value_or(0);
}

FileFault notABzImage(MessageTemplate why)
{
    return SignatureVerdict{KernelRefusal::noExecutable, {why}};
}

/// arch/x86/kernel/kexec-bzimage64.c bzImage64_probe. What it asks of machines with five levels of page
/// tables, and with firmware of 32 bits, is not looked at.
FileFault probeBzImage(ByteView file)
{
    const auto magic = slice(file, magicAt, 4);
    if (file.size() < 2 * sectorSize || !magic || textOf(*magic) != "HdrS" ||
        fieldOf<std::uint16_t>(file, bootFlagAt) != 0xaa55)
        return notABzImage(
            KWB_MSG("outlook.no-bzimage", "the file is no bzImage, and x86_64 loads nothing else"));
    if (fieldOf<std::uint16_t>(file, versionAt) < 0x20c ||
        (fieldOf<std::uint8_t>(file, loadFlagsAt) & loadedHigh) == 0 ||
        (fieldOf<std::uint16_t>(file, moreFlagsAt) & has64BitAnywhere) != has64BitAnywhere)
        return notABzImage(KWB_MSG("outlook.old-bzimage",
                                   "the bzImage has no entry for 64 bits that may lie at any address"));
    return std::nullopt;
}

/// bzImage64_load
FileFault layOutBzImage(ByteView file)
{
    const std::uint64_t given = fieldOf<std::uint8_t>(file, setupSectorsAt);
    const std::uint64_t sectors = given == 0 ? 4 : given;
    if (file.size() >= (sectors + 1) * sectorSize) return std::nullopt;
    return notABzImage(KWB_MSG("outlook.short-bzimage", "the bzImage ends within its real-mode part"));
}

/// arch/arm64/kernel/kexec_image.c image_probe
FileFault probeImage(ByteView file)
{
    if (file.size() >= imageHeaderSize && fieldOf<std::uint32_t>(file, imageMagicAt) == imageMagic)
        return std::nullopt;
    return SignatureVerdict{
        KernelRefusal::invalid,
        {KWB_MSG("outlook.no-image", "the file is no arm64 Image, and arm64 loads nothing else")}};
}

/// image_load
FileFault layOutImage(ByteView file)
{
    if (fieldOf<std::uint64_t>(file, imageSizeAt) != 0) return std::nullopt;
    return SignatureVerdict{KernelRefusal::invalid,
                            {KWB_MSG("outlook.image-size", "the arm64 Image does not say how large it is")}};
}

constexpr std::array ownLoaders{
    OwnLoader{"x86_64", "CONFIG_KEXEC_BZIMAGE_VERIFY_SIG", probeBzImage, layOutBzImage},
    OwnLoader{"aarch64", "CONFIG_KEXEC_IMAGE_VERIFY_SIG", probeImage, layOutImage},
};

} // namespace

const OwnLoader *ownLoader(const Snapshot &target)
{
    const auto found = std::ranges::find_if(
        ownLoaders, [&target](const OwnLoader &loader) { return target.machine == loader.machine; });
    return found == ownLoaders.end() ? nullptr : &*found;
}

bool efiSecureBoot(const Snapshot &target)
{
    if (const auto found = target.files.find("boot_params"); found != target.files.end())
        return fieldOf<std::uint8_t>(found->second.bytes(), secureBootAt) == secureBootEnabled;
    return target.text("dmesg").value_or("").find("ima: secureboot mode enabled") != std::string::npos;
}

} // namespace kwb
