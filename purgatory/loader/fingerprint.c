#include "purgatory/loader/loader.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/*
 * The memory fingerprint: a text of everything a plan's addresses depend on and that stays the same from boot
 * to boot: RAM, what firmware keeps of it, how far the running kernel reaches. resources/snapshot-format.md
 * gives its grammar. core/snapshot makes the same text from a snapshot; a byte of difference would make every
 * bundle refuse its own machine, so both leave odd input out in the same way: an incomplete row at the end of
 * a property, a range that is empty or wraps around, a number that is not one or two cells.
 */

enum { LMB_ASSIGNED = 0x8, LMB_RESERVED = 0x80 };

struct Cells {
    unsigned address, size;
};

struct Memory {
    struct Cells cells;
    struct KwbRanges *ram;
};

static unsigned cellCount(int root, const char *name, unsigned missing)
{
    struct KwbProperty property = kwbProperty(root, name);
    uint64_t value = missing;
    if (property.length == 4) kwbCells(property.bytes, property.length, 0, 1, &value);
    kwbPropertyFree(&property);
    return value > 2 ? 0 : (unsigned)value;
}

/* Adds each (address, size) pair of a property; cell sizes other than 1 and 2 give nothing. */
static void addPairs(int node, const char *name, struct Cells cells, struct KwbRanges *out)
{
    struct KwbProperty property = kwbProperty(node, name);
    const size_t row = 4 * (size_t)(cells.address + cells.size);
    uint64_t address, size;
    for (size_t at = 0; property.bytes != NULL && row <= property.length - at; at += row) {
        if (!kwbCells(property.bytes, property.length, at, cells.address, &address) ||
            !kwbCells(property.bytes, property.length, at + 4 * (size_t)cells.address, cells.size, &size))
            break;
        kwbRangesAdd(out, address, size);
    }
    kwbPropertyFree(&property);
}

static void addMemoryNode(int node, void *context)
{
    struct Memory *memory = context;
    if (!kwbStringIs(node, "device_type", "memory")) return;
    if (kwbStringsHold(node, "compatible", "ibm,coherent-device-memory")) return;
    addPairs(node, "reg", memory->cells, memory->ram);
}

/* Rows of ibm,dynamic-memory (one block each) or ibm,dynamic-memory-v2 (a run of blocks each). */
static void addBlocks(const struct KwbProperty *rows, bool runs, unsigned addressCells, uint64_t blockSize,
                      struct KwbRanges *ram)
{
    const size_t lead = runs ? 4 : 0, row = 16 + 4 * (size_t)addressCells;
    uint64_t count, blocks = 1, base, flags;
    if (!kwbCells(rows->bytes, rows->length, 0, 1, &count)) return;
    for (size_t at = 4; count != 0 && row <= rows->length - at; at += row, --count) {
        if (runs && !kwbCells(rows->bytes, rows->length, at, 1, &blocks)) return;
        if (!kwbCells(rows->bytes, rows->length, at + lead, addressCells, &base) ||
            !kwbCells(rows->bytes, rows->length, at + row - 4, 1, &flags))
            return;
        if ((flags & LMB_ASSIGNED) == 0 || (flags & LMB_RESERVED) != 0) continue;
        if (blockSize != 0 && blocks > UINT64_MAX / blockSize) continue;
        kwbRangesAdd(ram, base, blocks * blockSize);
    }
}

static void addDynamicMemory(int root, unsigned addressCells, struct KwbRanges *ram)
{
    static const char *const names[] = {"ibm,dynamic-reconfiguration-memory/ibm,dynamic-memory",
                                        "ibm,dynamic-reconfiguration-memory/ibm,dynamic-memory-v2"};
    uint64_t blockSize;
    if (!kwbNumber(root, "ibm,dynamic-reconfiguration-memory/ibm,lmb-size", &blockSize)) return;
    for (unsigned i = 0; i < 2; ++i) {
        struct KwbProperty rows = kwbProperty(root, names[i]);
        const bool found = rows.bytes != NULL;
        if (found) addBlocks(&rows, i == 1, addressCells, blockSize, ram);
        kwbPropertyFree(&rows);
        if (found) return;
    }
}

static void addTce(int node, void *context)
{
    uint64_t base, size;
    if (kwbStringIs(node, "device_type", "pci") && kwbNumber(node, "linux,tce-base", &base) &&
        kwbNumber(node, "linux,tce-size", &size))
        kwbRangesAdd(context, base, size);
}

bool kwbTceRanges(int root, struct KwbRanges *out)
{
    const bool good = kwbWalk(root, true, addTce, out);
    kwbRangesMerge(out);
    return good;
}

static void printRanges(struct KwbText *out, const char *word, struct KwbRanges *ranges)
{
    kwbRangesMerge(ranges);
    for (size_t i = 0; i < ranges->count; ++i)
        kwbTextAdd(out, "%s 0x%llx-0x%llx\n", word, (unsigned long long)ranges->rows[i].begin,
                   (unsigned long long)ranges->rows[i].end);
    out->failed = out->failed || ranges->failed;
    kwbRangesFree(ranges);
}

/* A range that two properties give: base and size. */
static void printPair(struct KwbText *out, int root, const char *word, const char *base, const char *size)
{
    struct KwbRanges ranges = {0};
    uint64_t begin, length;
    if (kwbNumber(root, base, &begin) && kwbNumber(root, size, &length)) kwbRangesAdd(&ranges, begin, length);
    printRanges(out, word, &ranges);
}

static void printModel(struct KwbText *out, int root)
{
    struct KwbProperty model = kwbProperty(root, "model");
    const size_t length = model.bytes == NULL ? 0 : strnlen((const char *)model.bytes, model.length);
    kwbTextAdd(out, "model %s", length == 0 ? "-" : "");
    for (size_t i = 0; i < length; ++i)
        kwbTextAdd(out, "%c", model.bytes[i] >= 0x20 && model.bytes[i] <= 0x7e ? model.bytes[i] : '?');
    kwbTextAdd(out, "\n");
    kwbPropertyFree(&model);
}

static bool printTree(struct KwbText *out, int root)
{
    const struct Cells cells = {cellCount(root, "#address-cells", 2), cellCount(root, "#size-cells", 1)};
    struct KwbRanges ram = {0}, reserved = {0}, tce = {0};
    struct Memory memory = {cells, &ram};
    uint64_t kernelEnd;
    bool good = kwbWalk(root, false, addMemoryNode, &memory);
    addDynamicMemory(root, cells.address, &ram);
    printRanges(out, "ram", &ram);
    addPairs(root, "reserved-ranges", cells, &reserved);
    printRanges(out, "reserved-range", &reserved);
    printPair(out, root, "rtas", "rtas/linux,rtas-base", "rtas/rtas-size");
    printPair(out, root, "opal", "ibm,opal/opal-base-address", "ibm,opal/opal-runtime-size");
    good = kwbTceRanges(root, &tce) && good;
    printRanges(out, "tce", &tce);
    printPair(out, root, "htab", "chosen/linux,htab-base", "chosen/linux,htab-size");
    if (kwbNumber(root, "chosen/linux,kernel-end", &kernelEnd))
        kwbTextAdd(out, "kernel-end 0x%llx\n", (unsigned long long)kernelEnd);
    printPair(out, root, "crashkernel", "chosen/linux,crashkernel-base", "chosen/linux,crashkernel-size");
    return good;
}

bool kwbFingerprintText(struct KwbText *out, char error[KWB_ERROR])
{
    const int root = kwbOpenTree();
    if (root < 0) {
        snprintf(error, KWB_ERROR, "/proc/device-tree: %s", strerror(errno));
        return false;
    }
    kwbTextAdd(out, "kexec-workbench memory fingerprint 1\n");
    printModel(out, root);
    kwbTextAdd(out, "page-size 0x%llx\n", (unsigned long long)kwbPlatformPageSize());
    kwbTextAdd(out, "byte-order %s\n", kwbPlatformBigEndian() ? "big" : "little");
    const bool good = printTree(out, root);
    if (!good) snprintf(error, KWB_ERROR, "/proc/device-tree: %s", strerror(errno));
    close(root);
    if (good && out->failed) snprintf(error, KWB_ERROR, "no memory for the fingerprint");
    return good && !out->failed;
}
