#include "purgatory/loader/loader.h"

#include <errno.h>
#include <linux/reboot.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <unistd.h>

/* The C library has no wrapper for kexec_load; older headers lack the numbers, so the ones of powerpc stand
 * here (arch/powerpc/kernel/syscalls/syscall.tbl of Linux). */
enum { NR_KEXEC_LOAD = 268, NR_KEXEC_FILE_LOAD = 382, NR_REBOOT = 88 };

#if !defined(__powerpc64__)
#error "The loader is a program for ppc64 machines; tests replace this file."
#endif

const char *kwbPlatformRoot(void)
{
    return "";
}

uint64_t kwbPlatformPageSize(void)
{
    return (uint64_t)sysconf(_SC_PAGESIZE);
}

bool kwbPlatformBigEndian(void)
{
    return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
}

bool kwbPlatformIsRoot(void)
{
    return geteuid() == 0;
}

void kwbPlatformMachine(char *out, size_t size)
{
    struct utsname names;
    snprintf(out, size, "%s", uname(&names) == 0 ? names.machine : "unknown");
}

uint64_t kwbPlatformTotalRam(void)
{
    struct sysinfo info;
    return sysinfo(&info) == 0 ? (uint64_t)info.totalram * info.mem_unit : 0;
}

bool kwbPlatformRandom(uint8_t *out, size_t count)
{
    while (count != 0) {
        const ssize_t got = getrandom(out, count, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        out += got;
        count -= (size_t)got;
    }
    return true;
}

int kwbPlatformKexecLoad(uint64_t entry, unsigned count, const struct KwbKexecSegment *rows, uint64_t flags)
{
    return syscall(NR_KEXEC_LOAD, entry, (unsigned long)count, rows, flags) == 0 ? 0 : errno;
}

int kwbPlatformKexecFileLoad(int kernel, int initrd, const char *cmdline, uint64_t flags)
{
    /* The kernel wants the NUL counted, and no length without a text. */
    const unsigned long length = cmdline[0] == '\0' ? 0 : strlen(cmdline) + 1;
    return syscall(NR_KEXEC_FILE_LOAD, kernel, initrd, length, length == 0 ? NULL : cmdline, flags) == 0
               ? 0
               : errno;
}

int kwbPlatformReboot(void)
{
    syscall(NR_REBOOT, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_KEXEC, NULL);
    return errno;
}
