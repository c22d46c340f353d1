#include "purgatory/loader/loader.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * A stand-in for the running machine: facts come from the environment, /proc and /sys from a folder, and what
 * would reach the kernel is written to a file. KWB_TEST_ROOT PAGE ORDER USER MACHINE RAM   facts
 *   KWB_TEST_ERRNO                              what kexec_load answers
 *   KWB_TEST_FILE_ERRNO                         what kexec_file_load answers
 *   KWB_TEST_FILE_FLAGS                         the flags that kexec_file_load knows; others are EINVAL
 *   KWB_TEST_FILE_CALLS                         how many calls of it are allowed; others are EPERM
 *   KWB_TEST_OVERWRITE                          file that changes between the checks and the call
 *   KWB_TEST_LOG                                file for calls; LOG.<n> gets the bytes of segment n
 */

static const char *setting(const char *name, const char *missing)
{
    const char *value = getenv(name);
    return value != NULL ? value : missing;
}

const char *kwbPlatformRoot(void)
{
    return setting("KWB_TEST_ROOT", "/nowhere");
}

uint64_t kwbPlatformPageSize(void)
{
    return strtoull(setting("KWB_TEST_PAGE", "65536"), NULL, 0);
}

bool kwbPlatformBigEndian(void)
{
    return strcmp(setting("KWB_TEST_ORDER", "little"), "big") == 0;
}

bool kwbPlatformIsRoot(void)
{
    return strcmp(setting("KWB_TEST_USER", "root"), "root") == 0;
}

void kwbPlatformMachine(char *out, size_t size)
{
    snprintf(out, size, "%s", setting("KWB_TEST_MACHINE", "ppc64le"));
}

uint64_t kwbPlatformTotalRam(void)
{
    return strtoull(setting("KWB_TEST_RAM", "0x80000000"), NULL, 0);
}

bool kwbPlatformRandom(uint8_t *out, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        out[i] = (uint8_t)(0xa0 + i);
    return strcmp(setting("KWB_TEST_RANDOM", "good"), "good") == 0;
}

static FILE *openLog(const char *suffix, const char *mode)
{
    char path[4096];
    snprintf(path, sizeof path, "%s%s", setting("KWB_TEST_LOG", "/dev/null"), suffix);
    FILE *file = fopen(path, mode);
    if (file == NULL) abort();
    return file;
}

static void setLoaded(bool crash, bool loaded)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/sys/kernel/%s", kwbPlatformRoot(),
             crash ? "kexec_crash_loaded" : "kexec_loaded");
    FILE *file = fopen(path, "w");
    if (file == NULL) return;
    fprintf(file, "%d\n", loaded);
    fclose(file);
}

/* What somebody else may do in the meantime. */
static void overwriteFile(void)
{
    const char *path = setting("KWB_TEST_OVERWRITE", NULL);
    FILE *file = path == NULL ? NULL : fopen(path, "r+");
    if (path == NULL) return;
    if (file == NULL) abort();
    for (unsigned i = 0; i < 0x1000; ++i)
        fputc('!', file);
    fclose(file);
}

int kwbPlatformKexecLoad(uint64_t entry, unsigned count, const struct KwbKexecSegment *rows, uint64_t flags)
{
    const int error = atoi(setting("KWB_TEST_ERRNO", "0"));
    overwriteFile();
    FILE *log = openLog("", "a");
    fprintf(log, "kexec_load 0x%llx %u 0x%llx\n", (unsigned long long)entry, count,
            (unsigned long long)flags);
    for (unsigned i = 0; i < count; ++i) {
        char suffix[16];
        fprintf(log, "segment 0x%llx 0x%llx 0x%llx\n", (unsigned long long)rows[i].mem,
                (unsigned long long)rows[i].memsz, (unsigned long long)rows[i].bufsz);
        snprintf(suffix, sizeof suffix, ".%u", i);
        FILE *bytes = openLog(suffix, "w");
        fwrite((const void *)(uintptr_t)rows[i].buf, 1, rows[i].bufsz, bytes);
        fclose(bytes);
    }
    fclose(log);
    if (error == 0 && strcmp(setting("KWB_TEST_FORGET", "no"), "no") == 0)
        setLoaded((flags & 1) != 0, count != 0);
    return error;
}

static void copyFile(int from, const char *suffix)
{
    char buffer[4096];
    FILE *to = openLog(suffix, "w");
    for (off_t at = 0;;) {
        const ssize_t got = pread(from, buffer, sizeof buffer, at);
        if (got <= 0) break;
        fwrite(buffer, 1, (size_t)got, to);
        at += got;
    }
    fclose(to);
}

int kwbPlatformKexecFileLoad(int kernel, int initrd, const char *cmdline, uint64_t flags)
{
    static long calls;
    int error = atoi(setting("KWB_TEST_FILE_ERRNO", "0"));
    if ((flags & ~strtoull(setting("KWB_TEST_FILE_FLAGS", "0x7"), NULL, 0)) != 0) error = EINVAL;
    if (++calls > atol(setting("KWB_TEST_FILE_CALLS", "10"))) error = EPERM;
    overwriteFile();
    FILE *log = openLog("", "a");
    fprintf(log, "kexec_file_load %s %s 0x%llx\n", initrd < 0 ? "alone" : "initrd", cmdline,
            (unsigned long long)flags);
    fclose(log);
    if (kernel >= 0) copyFile(kernel, ".kernel");
    if (initrd >= 0) copyFile(initrd, ".initrd");
    if (error == 0 && strcmp(setting("KWB_TEST_FORGET", "no"), "no") == 0)
        setLoaded((flags & KWB_FILE_ON_CRASH) != 0, (flags & KWB_FILE_UNLOAD) == 0);
    return error;
}

int kwbPlatformReboot(void)
{
    FILE *log = openLog("", "a");
    fprintf(log, "reboot\n");
    fclose(log);
    return 22;
}
