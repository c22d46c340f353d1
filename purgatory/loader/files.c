#include "purgatory/loader/loader.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int kwbOpenMachine(const char *path, int flags)
{
    char full[PATH_MAX];
    const int length = snprintf(full, sizeof full, "%s%s", kwbPlatformRoot(), path);
    if (length < 0 || (size_t)length >= sizeof full) {
        errno = ENAMETOOLONG;
        return -1;
    }
    return open(full, flags | O_RDONLY | O_CLOEXEC);
}

/* Fills `out` from `file` until it is full or the file ends; -1 with errno. */
static ssize_t readFully(int file, uint8_t *out, size_t size)
{
    size_t done = 0;
    while (done < size) {
        const ssize_t got = read(file, out + done, size - done);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) break;
        done += (size_t)got;
    }
    return (ssize_t)done;
}

bool kwbReadMachineFile(const char *path, char *out, size_t size)
{
    out[0] = '\0';
    const int file = kwbOpenMachine(path, 0);
    if (file < 0) return false;
    ssize_t length = readFully(file, (uint8_t *)out, size - 1);
    close(file);
    if (length < 0) length = 0;
    const bool any = length > 0;
    while (length > 0 && (out[length - 1] == '\n' || out[length - 1] == ' '))
        length--;
    out[length] = '\0';
    return any;
}

bool kwbReadMachineNumber(const char *path, int64_t *out)
{
    char text[32];
    char *end;
    if (!kwbReadMachineFile(path, text, sizeof text) || text[0] == '\0') return false;
    errno = 0;
    *out = strtoll(text, &end, 10);
    return errno == 0 && *end == '\0';
}

/* The size that stat() gives for files of /proc and /sys means nothing, so the buffer grows as it fills. */
static uint8_t *readOpened(int file, size_t limit, size_t *length)
{
    size_t capacity = 4096;
    uint8_t *bytes = NULL;
    *length = 0;
    if (file < 0) return NULL;
    for (;;) {
        uint8_t *larger = realloc(bytes, capacity);
        if (larger == NULL) break;
        bytes = larger;
        const ssize_t got = readFully(file, bytes + *length, capacity - *length);
        if (got < 0) break;
        *length += (size_t)got;
        if (*length < capacity && *length <= limit) {
            close(file);
            return bytes;
        }
        if (*length > limit) {
            errno = EFBIG;
            break;
        }
        capacity *= 4;
    }
    const int error = errno;
    free(bytes);
    close(file);
    errno = error;
    return NULL;
}

bool kwbReadFully(int file, uint8_t *out, uint64_t size)
{
    const ssize_t got = readFully(file, out, size);
    if (got >= 0 && (uint64_t)got != size) errno = ENODATA;
    return got >= 0 && (uint64_t)got == size;
}

const char *kwbReadProblem(int error)
{
    return error == EMEDIUMTYPE ? "it is no regular file" : strerror(error);
}

uint8_t *kwbReadAll(int directory, const char *name, size_t limit, size_t *length)
{
    /* Who opens a FIFO otherwise waits until somebody writes. */
    const int file = openat(directory, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat info;
    int error = 0;
    if (file >= 0 && fstat(file, &info) != 0)
        error = errno;
    else if (file >= 0 && !S_ISREG(info.st_mode))
        error = EMEDIUMTYPE;
    if (error == 0) return readOpened(file, limit, length);
    close(file);
    errno = error;
    *length = 0;
    return NULL;
}

uint8_t *kwbReadMachineAll(const char *path, size_t limit, size_t *length)
{
    return readOpened(kwbOpenMachine(path, 0), limit, length);
}
