#include "core/snapshot/parts.h"

#include <algorithm>

namespace kwb {

namespace {

struct KnownFile {
    const char *file;
    MessageTemplate consequence;
};

/// Every file a snapshot can have, and what a plan cannot know without it.
constexpr KnownFile knownFiles[] = {
    {"snapshot.json",
     KWB_MSG("snapshot.no-json", "how the snapshot was made is unknown; the byte order is taken from uname")},
    {"device-tree",
     KWB_MSG("snapshot.no-live-tree",
             "the end of the running kernel, the crash region and the hash table "
             "are unknown, there is no memory fingerprint, and profiles that start from the live tree "
             "start from the boot tree")},
    {"fdt", KWB_MSG("snapshot.no-fdt",
                    "memory that the firmware reserved in the boot tree is unknown, and profiles that "
                    "start from the boot tree start from the live tree")},
    {"iomem",
     KWB_MSG("snapshot.no-iomem", "the kernel's own list of RAM cannot be compared with the device tree")},
    {"cmdline", KWB_MSG("snapshot.no-cmdline", "the running kernel's command line cannot be reused")},
    {"boot_id", KWB_MSG("snapshot.no-boot-id", "a crash image cannot be tied to this boot")},
    {"uname", KWB_MSG("snapshot.no-uname", "the machine name is unknown")},
    {"uname_r",
     KWB_MSG("snapshot.no-release",
             "the running kernel's version is unknown, so that its known errors are not looked for")},
    {"pagesize",
     KWB_MSG("snapshot.no-pagesize", "the page size of the running kernel must be given or assumed")},
    {"meminfo", KWB_MSG("snapshot.no-meminfo", "half of RAM, the limit for all segments, is reckoned from "
                                               "the device tree, which counts more than the kernel does")},
    {"cpuinfo",
     KWB_MSG("snapshot.no-cpuinfo", "the processor's name and number are known from the device tree only")},
    {"config.gz",
     KWB_MSG("snapshot.no-config",
             "how the running kernel was configured is unknown: CONFIG_KEXEC cannot be checked")},
    {"dmesg", KWB_MSG("snapshot.no-dmesg", "what the running kernel said at boot cannot be compared")},
    {"memblock_memory", KWB_MSG("snapshot.no-memblock-memory",
                                "the kernel's early list of RAM cannot be compared with the device tree")},
    {"memblock_reserved", KWB_MSG("snapshot.no-memblock-reserved",
                                  "the kernel's early reservations cannot be compared with the device tree")},
    {"kexec_load_disabled",
     KWB_MSG("snapshot.no-load-disabled", "whether kexec_load is disabled on the target is unknown")},
    {"kexec_load_limit_panic",
     KWB_MSG("snapshot.no-limit-panic",
             "the number of allowed loads of crash images is unknown (the kernel may be older than 6.3)")},
    {"kexec_load_limit_reboot",
     KWB_MSG("snapshot.no-limit-reboot",
             "the number of allowed loads is unknown (the kernel may be older than 6.3)")},
    {"sys_kernel_kexec_loaded",
     KWB_MSG("snapshot.no-loaded",
             "whether the running kernel can kexec at all, and has an image loaded, is unknown")},
    {"sys_kernel_kexec_crash_loaded",
     KWB_MSG("snapshot.no-crash-loaded", "whether a crash image is loaded is unknown")},
    {"sys_kernel_kexec_crash_size",
     KWB_MSG("snapshot.no-crash-size", "the size of the crash region is known from the device tree only")},
    {"sys_kernel_vmcoreinfo",
     KWB_MSG("snapshot.no-vmcoreinfo", "a crash image cannot say where vmcoreinfo is")},
    {"lockdown", KWB_MSG("snapshot.no-lockdown", "whether lockdown forbids kexec_load is unknown")},
    {"lsm", KWB_MSG("snapshot.no-lsm", "which security modules are active is unknown")},
    {"ima_ascii_runtime_measurements",
     KWB_MSG("snapshot.no-ima-ascii", "the measurement log cannot be shown as the kernel writes it")},
    {"ima_binary_runtime_measurements",
     KWB_MSG("snapshot.no-ima-binary", "the measurement log cannot be handed over")},
    {"block_size_bytes",
     KWB_MSG("snapshot.no-block-size", "the size of memory blocks is known from the device tree only")},
    {"crash_notes",
     KWB_MSG("snapshot.no-crash-notes", "a crash image cannot say where the processors leave their notes")},
};

bool present(const Snapshot &snapshot, const std::string &file)
{
    if (file == "device-tree") return snapshot.liveTree.has_value();
    if (file == "fdt") return snapshot.bootFdt.has_value();
    const auto found = snapshot.files.lower_bound(file);
    if (found == snapshot.files.end()) return false;
    // A copy that broke off leaves an empty file; crash_notes is a folder.
    return found->first == file ? !found->second.empty() : found->first.starts_with(file + "/");
}

} // namespace

void recordAbsences(Snapshot &snapshot)
{
    for (const KnownFile &known : knownFiles)
        if (!present(snapshot, known.file)) snapshot.absences.push_back({known.file, known.consequence});
}

} // namespace kwb
