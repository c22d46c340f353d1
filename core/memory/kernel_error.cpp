#include "core/memory/kernel_error.h"

#include <array>
#include <string>

namespace kwb {

namespace {

constexpr const char *kexecC = "Linux 6.1 kernel/kexec.c";
constexpr const char *coreC = "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list";
constexpr const char *controlC = "Linux 6.1 kernel/kexec_core.c kimage_alloc_crash_control_pages";
constexpr const char *fileC = "Linux 6.1 kernel/kexec_file.c kexec_add_buffer";
constexpr const char *holeC = "Linux 6.1 arch/powerpc/kexec/file_load_64.c arch_kexec_locate_mem_hole";
constexpr const char *prepareC = "Linux 6.1 arch/powerpc/kexec/core_64.c machine_kexec_prepare";
constexpr const char *elfC = "Linux 6.1 kernel/kexec_elf.c, arch/powerpc/kexec/elf_64.c";

using enum KernelError;

constexpr std::array rules{
    ErrorRule{eperm, KWB_MSG("errno.not-root", "the caller lacks CAP_SYS_BOOT"), kexecC},
    ErrorRule{eperm, KWB_MSG("errno.load-disabled", "kernel.kexec_load_disabled is set"), kexecC},
    ErrorRule{eperm, KWB_MSG("errno.load-limit", "the load limit of kernel.kexec_load_limit_* is used up"),
              "Linux 6.3 kernel/kexec_core.c"},
    ErrorRule{eperm, KWB_MSG("errno.lockdown", "lockdown refuses unsigned images"), kexecC},
    ErrorRule{einval, KWB_MSG("errno.flags", "an unknown flag, or the architecture of another machine"),
              kexecC},
    ErrorRule{einval, KWB_MSG("errno.too-many-segments", "more than 16 segments"), kexecC},
    ErrorRule{ebusy, KWB_MSG("errno.busy", "another load or a crash is under way"), kexecC},
    ErrorRule{eaddrnotavail,
              KWB_MSG("errno.entry", "the entry of a crash image lies outside the crash region"), kexecC},
    ErrorRule{eaddrnotavail, KWB_MSG("errno.wrap", "a segment goes around the end of the address space"),
              coreC},
    ErrorRule{eaddrnotavail, KWB_MSG("errno.page", "a segment does not begin and end at a page boundary"),
              coreC},
    ErrorRule{eaddrnotavail, KWB_MSG("errno.limit", "a segment ends at or above the destination limit"),
              coreC},
    ErrorRule{einval, KWB_MSG("errno.overlap", "two segments overlap"), coreC},
    ErrorRule{einval, KWB_MSG("errno.bufsz", "a segment has more bytes than room for them"), coreC},
    ErrorRule{einval, KWB_MSG("errno.half", "one segment needs more than half of the RAM"), coreC},
    ErrorRule{einval, KWB_MSG("errno.half-sum", "all segments together need more than half of the RAM"),
              coreC},
    ErrorRule{eaddrnotavail,
              KWB_MSG("errno.crash", "a segment of a crash image lies outside the crash region"), coreC},
    ErrorRule{enomem, KWB_MSG("errno.control", "the crash region has no free page left for the control code"),
              controlC},
    ErrorRule{enomem, KWB_MSG("errno.memory", "the kernel has no memory for the copy of the segments"),
              kexecC},
    ErrorRule{etxtbsy, KWB_MSG("errno.kernel", "a segment begins below the end of the running kernel"),
              prepareC},
    ErrorRule{etxtbsy, KWB_MSG("errno.tce", "a segment overlaps a TCE table"), prepareC},
    ErrorRule{einval, KWB_MSG("errno.add-buffer", "a 17th segment was to be placed"), fileC},
    ErrorRule{einval, KWB_MSG("errno.min-max", "the lower limit of a segment lies above its upper limit"),
              holeC},
    ErrorRule{eaddrnotavail, KWB_MSG("errno.no-hole", "no free place is big enough within the limits"),
              holeC},
    ErrorRule{enotsupp, KWB_MSG("errno.no-crash", "a crash image, which this kernel cannot place"),
              "Linux 4.8 with the kexec_file_load series v6, arch/powerpc/kernel/machine_kexec_64.c"},
    ErrorRule{enoexec,
              KWB_MSG("errno.elf", "the file is no ELF kernel of this machine, or asks for an interpreter"),
              elfC},
    ErrorRule{enoexec,
              KWB_MSG("errno.relocation", "a relocation of the purgatory is unknown or out of reach"),
              "Linux 6.1 kernel/kexec_file.c kexec_apply_relocations"},
};

} // namespace

const char *name(KernelError error)
{
    switch (error) {
    case none:
        return "0";
    case eperm:
        return "EPERM";
    case enoexec:
        return "ENOEXEC";
    case enomem:
        return "ENOMEM";
    case ebusy:
        return "EBUSY";
    case einval:
        return "EINVAL";
    case etxtbsy:
        return "ETXTBSY";
    case eaddrnotavail:
        return "EADDRNOTAVAIL";
    case enotsupp:
        return "ENOTSUPP";
    }
    return "?";
}

std::span<const ErrorRule> errorRules()
{
    return rules;
}

Message explainError(KernelError error)
{
    std::string all;
    for (const ErrorRule &rule : rules) {
        if (rule.error != error) continue;
        if (!all.empty()) all += "; ";
        all += rule.rule.english;
    }
    if (all.empty()) return {KWB_MSG("errno.plain", "{errno}"), {{"errno", name(error)}}};
    return {KWB_MSG("errno.rules", "{errno}: one of: {rules}"), {{"errno", name(error)}, {"rules", all}}};
}

} // namespace kwb
