#include "purgatory/loader/loader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * The buffer by which one kernel hands its measurement log (IMA) to the next: a header of version (u16, 1),
 * six zero bytes, size of all and number of entries (u64 each), then what binary_runtime_measurements holds.
 * The numbers are in the order of the running kernel, or little-endian when it was booted with
 * ima_canonical_fmt (Linux security/integrity/ima/ima_kexec.c). The file says nothing of how many entries it
 * has, so they are counted: PCR (u32), 20 bytes of digest, length (u32) and name of the template, length
 * (u32) and data.
 */

static const char logPath[] = "/sys/kernel/security/ima/binary_runtime_measurements";

enum { HEADER = 24, PCR_AND_DIGEST = 4 + 20, WORD = 4 };

static bool isLittle(void)
{
    static char cmdline[4096];
    if (!kwbPlatformBigEndian()) return true;
    if (!kwbReadMachineFile("/proc/cmdline", cmdline, sizeof cmdline)) return false;
    for (const char *word = strtok(cmdline, " "); word != NULL; word = strtok(NULL, " "))
        if (strncmp(word, "ima_canonical_fmt", sizeof "ima_canonical_fmt" - 1) == 0) return true;
    return false;
}

static uint32_t readWord(const uint8_t *bytes, bool little)
{
    uint32_t value = 0;
    for (unsigned i = 0; i < WORD; ++i)
        value = value << 8 | bytes[little ? WORD - 1 - i : i];
    return value;
}

static void writeNumber(uint8_t *out, unsigned size, uint64_t value, bool little)
{
    for (unsigned i = 0; i < size; ++i)
        out[little ? i : size - 1 - i] = (uint8_t)(value >> (8 * i));
}

/* Moves `at` over a length and so many bytes. */
static bool skipCounted(const uint8_t *log, size_t size, size_t *at, bool little)
{
    if (size - *at < WORD) return false;
    const uint32_t length = readWord(log + *at, little);
    *at += WORD;
    if (size - *at < length) return false;
    *at += length;
    return true;
}

/* The number of entries; false if the log is not made of whole ones. The template "ima", whose entries have
 * no length, is refused by every kernel that takes a log over. */
static bool countEntries(const uint8_t *log, size_t size, bool little, uint64_t *count)
{
    *count = 0;
    for (size_t at = 0; at < size; ++*count) {
        if (size - at < PCR_AND_DIGEST) return false;
        at += PCR_AND_DIGEST;
        const size_t name = at + WORD;
        if (!skipCounted(log, size, &at, little)) return false;
        if (at - name == 3 && memcmp(log + name, "ima", 3) == 0) return false;
        if (!skipCounted(log, size, &at, little)) return false;
    }
    return true;
}

static bool logProblem(const char *what)
{
    fprintf(stderr, "kwb-loader: %s: %s\n", logPath, what);
    return false;
}

bool kwbFillMeasurements(uint8_t *out, uint64_t length)
{
    const bool little = isLittle();
    size_t size = 0;
    uint64_t count = 0;
    if (length < HEADER) return logProblem("the plan has no room for it");
    uint8_t *log = kwbReadMachineAll(logPath, length - HEADER, &size);
    if (log == NULL)
        return logProblem("it cannot be read, or has outgrown the room that the plan has for it; take a new "
                          "snapshot and plan again");
    if (!countEntries(log, size, little, &count)) {
        free(log);
        return logProblem("it is not of a form that a new kernel takes over");
    }
    memset(out, 0, length);
    writeNumber(out, 2, 1, little);
    writeNumber(out + 8, 8, HEADER + size, little);
    writeNumber(out + 16, 8, count, little);
    memcpy(out + HEADER, log, size);
    free(log);
    printf("measurement log: %llu entries, %llu of %llu bytes\n", (unsigned long long)count,
           (unsigned long long)(HEADER + size), (unsigned long long)length);
    return true;
}
