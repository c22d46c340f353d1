/* A reader for flattened device trees.
 *
 * A flattened tree is a header of ten big-endian words, a block of reserved ranges, a structure block and a
 * block of strings. The structure block is a row of tokens: 1 begins a node (its name follows, padded to four
 * bytes), 2 ends it, 3 is a property (length, offset of its name among the strings, value, padded), 4 means
 * nothing, 9 is the end. Everything is big-endian and four-byte aligned, whatever the machine. All reading
 * here is a walk over these tokens; every offset is checked against the size that the header states. */
#include "purgatory/ppc64/fdt.h"
#include "purgatory/common/text.h"

enum { HEADER_STRUCTURE = 2, HEADER_STRINGS = 3, DEEPEST = 32 };

uint64_t fdtNumber(const uint8_t *data, uint32_t length)
{
    uint64_t value = 0;
    for (uint32_t i = 0; i < length; i++)
        value = value << 8 | data[i];
    return value;
}

uint32_t fdtHeader(const uint8_t *tree, unsigned int index)
{
    return (uint32_t)fdtNumber(tree + 4UL * index, 4);
}

static int within(const uint8_t *tree, uint64_t offset, uint64_t size)
{
    const uint64_t total = fdtHeader(tree, FDT_HEADER_SIZE);
    return offset <= total && size <= total - offset;
}

/* The length of the text at `offset`, or -1 if it does not end inside the tree. */
static int64_t textLength(const uint8_t *tree, uint64_t offset)
{
    for (int64_t length = 0; within(tree, offset, (uint64_t)length + 1); length++) {
        if (tree[offset + (uint64_t)length] == 0) return length;
    }
    return -1;
}

static enum FdtToken beginNode(struct FdtWalk *walk, uint64_t offset)
{
    const int64_t length = textLength(walk->tree, offset);
    if (length < 0 || walk->depth >= DEEPEST) return FDT_BROKEN;
    walk->name = (const char *)walk->tree + offset;
    walk->at += ((uint32_t)length + 4) & ~3U;
    walk->depth++;
    return FDT_BEGIN_NODE;
}

static enum FdtToken property(struct FdtWalk *walk, uint64_t offset)
{
    const uint8_t *tree = walk->tree;
    if (!within(tree, offset, 8)) return FDT_BROKEN;
    walk->length = (uint32_t)fdtNumber(tree + offset, 4);
    const uint64_t name = fdtHeader(tree, HEADER_STRINGS) + fdtNumber(tree + offset + 4, 4);
    if (!within(tree, offset + 8, walk->length) || textLength(tree, name) < 0) return FDT_BROKEN;
    walk->name = (const char *)tree + name;
    walk->data = tree + offset + 8;
    walk->at += 8 + ((walk->length + 3) & ~3U);
    return FDT_PROPERTY;
}

enum FdtToken fdtNext(struct FdtWalk *walk)
{
    for (;;) {
        const uint64_t offset = (uint64_t)fdtHeader(walk->tree, HEADER_STRUCTURE) + walk->at;
        if (!within(walk->tree, offset, 4)) return FDT_BROKEN;
        const uint64_t token = fdtNumber(walk->tree + offset, 4);
        walk->at += 4;
        switch (token) {
        case FDT_BEGIN_NODE:
            return beginNode(walk, offset + 4);
        case FDT_END_NODE:
            if (walk->depth == 0) return FDT_BROKEN;
            walk->depth--;
            return FDT_END_NODE;
        case FDT_PROPERTY:
            return property(walk, offset + 4);
        case FDT_NOP:
            break;
        case FDT_END:
            return FDT_END;
        default:
            return FDT_BROKEN;
        }
    }
}

/* Whether the first component of `path` names that node; sets `rest` to the components after it. */
static int componentMatches(const char *path, const char *name, const char **rest)
{
    int unit = 0;
    for (; *path != '\0' && *path != '/'; path++, name++) {
        if (*path != *name) return 0;
        if (*path == '@') unit = 1;
    }
    if (*name != '\0' && (*name != '@' || unit)) return 0;
    *rest = *path == '/' ? path + 1 : path;
    return 1;
}

const uint8_t *fdtProperty(const uint8_t *tree, const char *path, const char *name, uint32_t *length)
{
    struct FdtWalk walk = {.tree = tree};
    const char *rest = path + 1;
    uint32_t inside = 1; /* depth of the node found so far; the root is found from the start */
    for (;;) {
        const enum FdtToken token = fdtNext(&walk);
        if (token == FDT_BROKEN || token == FDT_END) return 0;
        if (token == FDT_BEGIN_NODE && walk.depth == inside + 1 && *rest != '\0' &&
            componentMatches(rest, walk.name, &rest))
            inside = walk.depth;
        if (token == FDT_END_NODE && walk.depth < inside) return 0;
        if (token == FDT_PROPERTY && *rest == '\0' && walk.depth == inside && kwbTextEqual(walk.name, name)) {
            *length = walk.length;
            return walk.data;
        }
    }
}

int fdtFindNumber(const uint8_t *tree, const char *path, const char *name, uint64_t *value)
{
    uint32_t length = 0;
    const uint8_t *data = fdtProperty(tree, path, name, &length);
    if (data == 0 || (length != 4 && length != 8)) return 0;
    *value = fdtNumber(data, length);
    return 1;
}
