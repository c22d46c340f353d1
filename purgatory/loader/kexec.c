#include "purgatory/loader/loader.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Flags of kexec_load(2): the kind of image, and the ELF machine in the upper half (linux/kexec.h). */
static const uint64_t ON_CRASH = 0x1, ARCH_PPC64 = (uint64_t)21 << 16;

static uint64_t flagsOf(bool crash)
{
    return ARCH_PPC64 | (crash ? ON_CRASH : 0);
}

static const char *loadedFile(bool crash)
{
    return crash ? "/sys/kernel/kexec_crash_loaded" : "/sys/kernel/kexec_loaded";
}

int kwbLoad(struct KwbLoadList *list)
{
    const int filled = kwbFillLateSlots(list);
    if (filled != KWB_DONE) return filled;
    struct KwbKexecSegment rows[KWB_SEGMENTS];
    for (unsigned i = 0; i < list->segments; ++i) {
        const struct KwbSegment *segment = &list->segment[i];
        rows[i] = (struct KwbKexecSegment){(uint64_t)(uintptr_t)segment->bytes, segment->bufsz, segment->mem,
                                           segment->memsz};
    }
    const int error = kwbPlatformKexecLoad(list->entry, list->segments, rows, flagsOf(list->crash));
    if (error != 0) {
        kwbExplain(list, error);
        return KWB_SYSTEM;
    }
    int64_t loaded = 0;
    if (!kwbReadMachineNumber(loadedFile(list->crash), &loaded) || loaded != 1) {
        fprintf(stderr, "kwb-loader: kexec_load succeeded, but %s is not 1\n", loadedFile(list->crash));
        return KWB_SYSTEM;
    }
    printf("loaded: plan %s: %u segments, entry 0x%llx\n", list->plan, list->segments,
           (unsigned long long)list->entry);
    return KWB_DONE;
}

int kwbUnload(bool crash)
{
    int error = kwbPlatformKexecLoad(0, 0, NULL, flagsOf(crash));
    /* Lockdown forbids kexec_load even that, and a kernel may have only the other call. */
    if (error != 0 &&
        kwbPlatformKexecFileLoad(-1, -1, "", KWB_FILE_UNLOAD | (crash ? KWB_FILE_ON_CRASH : 0)) == 0)
        error = 0;
    if (error != 0) {
        fprintf(stderr, "kwb-loader: kexec_load refused to unload: %s\n", strerror(error));
        return KWB_SYSTEM;
    }
    int64_t loaded = 0;
    if (kwbReadMachineNumber(loadedFile(crash), &loaded) && loaded != 0) {
        fprintf(stderr, "kwb-loader: the kernel took the request to unload, but %s is not 0\n",
                loadedFile(crash));
        return KWB_SYSTEM;
    }
    printf("unloaded: no %s image is loaded\n", crash ? "crash" : "normal");
    return KWB_DONE;
}

int kwbExec(bool crash)
{
    int64_t loaded = 0;
    /* What is loaded beside it is another plan's. */
    if (crash) {
        kwbRefuse(
            "crash-image",
            "this bundle is a crash image: the running kernel enters it when it panics, and nothing else "
            "starts it");
        return KWB_REFUSED;
    }
    if (!kwbReadMachineNumber(loadedFile(false), &loaded) || loaded != 1) {
        kwbRefuse("not-loaded", "no image is loaded (%s); load one first", loadedFile(false));
        return KWB_REFUSED;
    }
    printf("exec: the loaded kernel is started now\n");
    sync();
    const int error = kwbPlatformReboot();
    fprintf(stderr, "kwb-loader: reboot into the loaded kernel failed: %s\n", strerror(error));
    return KWB_SYSTEM;
}

static void printFile(const char *label, const char *path)
{
    char text[128];
    printf("%s %s\n", label, kwbReadMachineFile(path, text, sizeof text) ? text : "unknown");
}

int kwbStatus(void)
{
    char machine[65];
    kwbPlatformMachine(machine, sizeof machine);
    printf("machine %s\n", machine);
    printf("byte-order %s\n", kwbPlatformBigEndian() ? "big" : "little");
    printf("page-size 0x%llx\n", (unsigned long long)kwbPlatformPageSize());
    printFile("loaded", loadedFile(false));
    printFile("crash-loaded", loadedFile(true));
    printFile("crash-size", "/sys/kernel/kexec_crash_size");
    printFile("load-disabled", "/proc/sys/kernel/kexec_load_disabled");
    printFile("load-limit-reboot", "/proc/sys/kernel/kexec_load_limit_reboot");
    printFile("load-limit-panic", "/proc/sys/kernel/kexec_load_limit_panic");
    printFile("lockdown", "/sys/kernel/security/lockdown");
    printFile("boot-id", "/proc/sys/kernel/random/boot_id");
    return KWB_DONE;
}
