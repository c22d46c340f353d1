#include "purgatory/loader/loader.h"

#include "purgatory/common/sha256.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int problem(const char *directory, const char *name, const char *what)
{
    fprintf(stderr, "kwb-loader: %s/%s: %s\n", directory, name, what);
    return KWB_MALFORMED;
}

/* Reads a segment's file into memory: a mapping of it would go on to change with the file, after it was
 * checked. */
static int fillSegment(const char *directory, int folder, struct KwbSegment *segment)
{
    const int file = openat(folder, segment->file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat info;
    int status = KWB_DONE;
    if (file < 0 || fstat(file, &info) != 0)
        status = problem(directory, segment->file, strerror(errno));
    else if (!S_ISREG(info.st_mode))
        status = problem(directory, segment->file, "it is no regular file");
    else if ((uint64_t)info.st_size != segment->bufsz) {
        char what[128];
        snprintf(what, sizeof what, "it has %llu bytes, load.list says %llu: the copy is not complete",
                 (unsigned long long)info.st_size, (unsigned long long)segment->bufsz);
        status = problem(directory, segment->file, what);
    } else if (segment->bufsz != 0) {
        void *bytes = mmap(NULL, segment->bufsz, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (bytes == MAP_FAILED || !kwbReadFully(file, bytes, segment->bufsz))
            status = problem(directory, segment->file, strerror(errno));
        else
            segment->bytes = bytes;
    }
    if (file >= 0) close(file);
    return status;
}

static int fillSegments(const char *directory, int bundle, struct KwbLoadList *list)
{
    const int folder = openat(bundle, "segments", O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW);
    if (folder < 0) return problem(directory, "segments", strerror(errno));
    int status = KWB_DONE;
    for (unsigned i = 0; i < list->segments && status == KWB_DONE; ++i)
        status = fillSegment(directory, folder, &list->segment[i]);
    close(folder);
    return status;
}

/* Reads and parses load.list; `error` stays empty if all is well. The digest is of the very bytes that are
 * parsed, whatever becomes of the file. */
static void readList(int bundle, struct KwbLoadList *list, char error[KWB_ERROR])
{
    size_t length = 0;
    char *text = (char *)kwbReadAll(bundle, "load.list", KWB_LIST_BYTES, &length);
    error[0] = '\0';
    if (text == NULL) {
        snprintf(error, KWB_ERROR, "load.list: %s", kwbReadProblem(errno));
    } else {
        uint8_t digest[KWB_DIGEST];
        struct KwbSha256 hash;
        kwbSha256Init(&hash);
        kwbSha256Update(&hash, text, (unsigned long)length);
        kwbSha256Final(&hash, digest);
        kwbParseLoadList(text, length, list, error);
        memcpy(list->textDigest, digest, sizeof digest);
    }
    free(text);
}

int kwbOpenBundle(const char *directory, struct KwbLoadList *list)
{
    char error[KWB_ERROR];
    const int bundle = open(directory, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (bundle < 0) {
        fprintf(stderr, "kwb-loader: %s: %s\n", directory, strerror(errno));
        return KWB_MALFORMED;
    }
    int status = KWB_DONE;
    readList(bundle, list, error);
    if (error[0] != '\0') {
        fprintf(stderr, "kwb-loader: %s/%s\n", directory, error);
        status = KWB_MALFORMED;
    } else {
        status = fillSegments(directory, bundle, list);
    }
    close(bundle);
    return status;
}

bool kwbBundleIsCrash(const char *directory)
{
    static struct KwbLoadList list;
    char error[KWB_ERROR];
    const int bundle = open(directory, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (bundle < 0) return false;
    readList(bundle, &list, error);
    close(bundle);
    return error[0] == '\0' && list.crash;
}
