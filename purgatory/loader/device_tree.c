#include "purgatory/loader/loader.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * The live tree as the kernel shows it: a folder per node, a file per property, numbers big-endian whatever
 * the byte order of the machine. Nodes are file descriptors of their folders, so that a walk needs no path
 * names.
 */

enum {
    PROPERTY_BYTES = 64 << 20, /* ibm,dynamic-memory of the largest machines takes some megabytes */
    DEPTH = 64,
};

int kwbOpenTree(void)
{
    return kwbOpenMachine("/proc/device-tree", O_DIRECTORY);
}

struct KwbProperty kwbProperty(int node, const char *path)
{
    struct KwbProperty property = {0};
    property.bytes = kwbReadAll(node, path, PROPERTY_BYTES, &property.length);
    return property;
}

void kwbPropertyFree(struct KwbProperty *property)
{
    free(property->bytes);
    *property = (struct KwbProperty){0};
}

bool kwbCells(const uint8_t *bytes, size_t length, size_t offset, unsigned cells, uint64_t *out)
{
    if (cells < 1 || cells > 2 || offset > length || 4 * (size_t)cells > length - offset) return false;
    *out = 0;
    for (unsigned i = 0; i < 4 * cells; ++i)
        *out = *out << 8 | bytes[offset + i];
    return true;
}

bool kwbNumber(int node, const char *path, uint64_t *out)
{
    struct KwbProperty property = kwbProperty(node, path);
    const bool good = property.bytes != NULL && (property.length == 4 || property.length == 8) &&
                      kwbCells(property.bytes, property.length, 0, (unsigned)property.length / 4, out);
    kwbPropertyFree(&property);
    return good;
}

/* Looks through a property that is a list of strings, each with its NUL; one that is not holds nothing. */
static bool holds(int node, const char *path, const char *value, bool onlyFirst)
{
    struct KwbProperty property = kwbProperty(node, path);
    bool found = false;
    if (property.bytes != NULL && property.length != 0 && property.bytes[property.length - 1] == '\0') {
        const char *at = (const char *)property.bytes, *end = at + property.length;
        while (at < end && !found) {
            found = strcmp(at, value) == 0;
            if (onlyFirst) break;
            at += strlen(at) + 1;
        }
    }
    kwbPropertyFree(&property);
    return found;
}

bool kwbStringIs(int node, const char *path, const char *value)
{
    return holds(node, path, value, true);
}

bool kwbStringsHold(int node, const char *path, const char *value)
{
    return holds(node, path, value, false);
}

static bool walk(int node, int depth, bool deep, KwbVisit *visit, void *context)
{
    if (depth > DEPTH) {
        errno = ELOOP;
        return false;
    }
    /* closedir() closes the descriptor it was given, so it gets one of its own. */
    const int own = openat(node, ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    DIR *folder = own < 0 ? NULL : fdopendir(own);
    if (folder == NULL) {
        if (own >= 0) close(own);
        return false;
    }
    bool good = true;
    for (const struct dirent *entry; good && (entry = readdir(folder)) != NULL;) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        const int child = openat(node, entry->d_name, O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW);
        if (child < 0) {
            if (errno == ENOTDIR || errno == ELOOP) continue; /* a property, or no part of a tree */
            good = false;
            break;
        }
        visit(child, context);
        if (deep) good = walk(child, depth + 1, deep, visit, context);
        close(child);
    }
    const int error = errno;
    closedir(folder);
    errno = error;
    return good;
}

bool kwbWalk(int node, bool deep, KwbVisit *visit, void *context)
{
    return walk(node, 0, deep, visit, context);
}
