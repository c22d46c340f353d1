#include "purgatory/loader/loader.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/*
 * kexec_load answers with one errno for many causes. After a refusal this file goes through the kernel's own
 * list of checks and says which of them the list fails on this machine, or which causes are left that no
 * program can see from outside. (Linux: kernel/kexec.c, kexec_core.c sanity_check_segment_list,
 * arch/powerpc/kexec/core_64.c.)
 */

/* Prints one cause; gives 1, so that causes can be counted. */
static unsigned say(const char *format, ...) __attribute__((format(printf, 1, 2)));
static unsigned say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("  ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    return 1;
}

void kwbExplainPermission(const struct KwbLoadList *list, bool byFile)
{
    const char *limit =
        list->crash ? "/proc/sys/kernel/kexec_load_limit_panic" : "/proc/sys/kernel/kexec_load_limit_reboot";
    char mode[32];
    int64_t number;
    unsigned causes = 0;
    if (!kwbPlatformIsRoot()) causes += say("the caller is not root");
    if (kwbReadMachineNumber("/proc/sys/kernel/kexec_load_disabled", &number) && number != 0)
        causes += say("kernel.kexec_load_disabled is set");
    if (kwbReadMachineNumber(limit, &number) && number == 0) causes += say("%s is 0", limit);
    if (kwbLockdownMode(mode, sizeof mode) && strcmp(mode, "none") != 0)
        causes += say(byFile ? "lockdown is %s, and the kernel's file has no signature that would do"
                             : "lockdown is %s",
                      mode);
    if (causes == 0)
        say("root without CAP_SYS_BOOT (a container?), a lockdown that /sys/kernel/security does not show, "
            "or a "
            "security module");
}

static void explainInvalid(const struct KwbLoadList *list)
{
    const uint64_t half = kwbTotalRam() / kwbPlatformPageSize() / 2 * kwbPlatformPageSize();
    uint64_t sum = 0;
    for (unsigned i = 0; i < list->segments; ++i)
        sum += list->segment[i].memsz;
    if (sum > half)
        say("the segments take 0x%llx bytes, more than half of memory (0x%llx)", (unsigned long long)sum,
            (unsigned long long)half);
    else
        say("no segments overlap, none has a file above its memory, all are below half of memory: then this "
            "kernel "
            "does not know the machine number 21 (PPC64) or a flag");
}

static void explainAddress(const struct KwbLoadList *list)
{
    const uint64_t page = kwbPlatformPageSize();
    const int root = kwbOpenTree();
    uint64_t base = 0, size = 0;
    unsigned causes = 0;
    const bool reserved = root >= 0 && kwbNumber(root, "chosen/linux,crashkernel-base", &base) &&
                          kwbNumber(root, "chosen/linux,crashkernel-size", &size) && size != 0 &&
                          base <= UINT64_MAX - size;
    if (root >= 0) close(root);
    if (list->crash && !reserved)
        causes += say("the running kernel has reserved no crash region (crashkernel=)");
    for (unsigned i = 0; i < list->segments; ++i) {
        const struct KwbSegment *segment = &list->segment[i];
        if (segment->mem % page != 0 || segment->memsz % page != 0)
            causes += say("segment %s is no whole number of pages of 0x%llx bytes", segment->name,
                          (unsigned long long)page);
        if (list->crash && reserved && (segment->mem < base || segment->mem + segment->memsz > base + size))
            causes += say("segment %s lies outside the crash region 0x%llx-0x%llx", segment->name,
                          (unsigned long long)base, (unsigned long long)(base + size));
    }
    if (list->crash && reserved && (list->entry < base || list->entry >= base + size))
        causes += say("the entry 0x%llx lies outside the crash region", (unsigned long long)list->entry);
    if (causes == 0) say("a segment lies above what this kernel allows as a destination");
}

static void explainBusyText(const struct KwbLoadList *list)
{
    struct KwbRanges tce = {0};
    const int root = kwbOpenTree();
    uint64_t kernelEnd = 0;
    unsigned causes = 0;
    if (root >= 0) {
        kwbNumber(root, "chosen/linux,kernel-end", &kernelEnd);
        kwbTceRanges(root, &tce);
        close(root);
    }
    for (unsigned i = 0; i < list->segments; ++i) {
        const struct KwbSegment *segment = &list->segment[i];
        if (segment->mem < kernelEnd)
            causes += say("segment %s at 0x%llx begins inside the running kernel, which ends at 0x%llx",
                          segment->name, (unsigned long long)segment->mem, (unsigned long long)kernelEnd);
        for (size_t k = 0; k < tce.count; ++k)
            if (segment->mem < tce.rows[k].end && tce.rows[k].begin < segment->mem + segment->memsz)
                causes += say("segment %s overlaps the TCE table 0x%llx-0x%llx", segment->name,
                              (unsigned long long)tce.rows[k].begin, (unsigned long long)tce.rows[k].end);
    }
    if (causes == 0)
        say("a segment begins inside the running kernel; its end is not to be seen in /proc/device-tree");
    kwbRangesFree(&tce);
}

static void explainMemory(const struct KwbLoadList *list)
{
    if (list->crash)
        say("the kernel needs two free pages inside the crash region beside the segments");
    else
        say("the kernel could not get pages to keep the segments in until the jump; free memory and try "
            "again");
}

void kwbExplain(const struct KwbLoadList *list, int error)
{
    fprintf(stderr, "kwb-loader: kexec_load failed: %s (errno %d)\n", strerror(error), error);
    switch (error) {
    case EPERM:
        kwbExplainPermission(list, false);
        break;
    case EACCES:
        say("an IMA appraisal policy or secure boot forbids kexec_load");
        break;
    case EBUSY:
        say("another kexec load, or a crash, is under way; try again");
        break;
    case EINVAL:
        explainInvalid(list);
        break;
    case EADDRNOTAVAIL:
        explainAddress(list);
        break;
    case ETXTBSY:
        explainBusyText(list);
        break;
    case ENOMEM:
        explainMemory(list);
        break;
    case ENOSYS:
        say("the running kernel was built without CONFIG_KEXEC");
        break;
    case EFAULT:
        say("a segment's file was shortened while it was read");
        break;
    default:
        say("this error is not among those that kexec_load is known to give");
    }
    if (list->crash) say("a crash image that was loaded before is gone now: the kernel frees it first");
}
