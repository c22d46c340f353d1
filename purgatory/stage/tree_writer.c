/* Writing a flattened device tree from its root down: the structure block grows in place behind a gap for the
 * header and the reservations, the names of properties are gathered aside, each once, and put behind it at
 * the end. */
#include "purgatory/stage/tree_writer.h"
#include "purgatory/common/text.h"
#include "purgatory/ppc64/fdt.h"
#include "purgatory/ppc64/machine.h"

enum {
    RESERVATIONS_AT = 0x28,
    STRUCTURE_AT = 0x200,
    VERSION = 17,
    COMPATIBLE_VERSION = 16,
    HEADER_WORDS = 10
};

static uint32_t textSize(const char *text)
{
    uint32_t size = 1;
    while (*text++ != '\0')
        size++;
    return size;
}

static void putWord(struct TreeWriter *writer, uint32_t value)
{
    *(uint32_t *)(writer->base + STRUCTURE_AT + writer->used) = big32(value);
    writer->used += 4;
}

static void putBytes(struct TreeWriter *writer, const void *data, uint32_t length)
{
    const uint8_t *source = data;
    uint8_t *target = writer->base + STRUCTURE_AT + writer->used;
    for (uint32_t i = 0; i < length; i++)
        target[i] = source[i];
    for (; length % 4 != 0; length++)
        target[length] = 0;
    writer->used += length;
}

static uint32_t stringOffset(struct TreeWriter *writer, const char *name)
{
    for (uint32_t at = 0; at < writer->stringsUsed; at += textSize(writer->strings + at)) {
        if (kwbTextEqual(writer->strings + at, name)) return at;
    }
    const uint32_t size = textSize(name);
    const uint32_t at = writer->stringsUsed;
    if (size > TREE_STRINGS - at) return 0;
    for (uint32_t i = 0; i < size; i++)
        writer->strings[at + i] = name[i];
    writer->stringsUsed += size;
    return at;
}

void treeBegin(struct TreeWriter *writer, const char *name)
{
    putWord(writer, FDT_BEGIN_NODE);
    putBytes(writer, name, textSize(name));
}

void treeEnd(struct TreeWriter *writer)
{
    putWord(writer, FDT_END_NODE);
}

void treeProperty(struct TreeWriter *writer, const char *name, const void *data, uint32_t length)
{
    putWord(writer, FDT_PROPERTY);
    putWord(writer, length);
    putWord(writer, stringOffset(writer, name));
    putBytes(writer, data, length);
}

void treeNumber32(struct TreeWriter *writer, const char *name, uint32_t value)
{
    const uint32_t cell = big32(value);
    treeProperty(writer, name, &cell, sizeof cell);
}

void treeNumber64(struct TreeWriter *writer, const char *name, uint64_t value)
{
    const uint64_t cells = big64(value);
    treeProperty(writer, name, &cells, sizeof cells);
}

void treeReserve(struct TreeWriter *writer, uint64_t address, uint64_t size)
{
    if (writer->rows >= TREE_ROWS) return;
    writer->reserved[writer->rows][0] = address;
    writer->reserved[writer->rows][1] = size;
    writer->rows++;
}

uint32_t treeFinish(struct TreeWriter *writer, uint32_t bootCpu)
{
    putWord(writer, FDT_END);
    const uint32_t structureSize = writer->used;
    putBytes(writer, writer->strings, writer->stringsUsed);
    const uint32_t total = STRUCTURE_AT + writer->used;
    const uint32_t header[HEADER_WORDS] = {
        FDT_MAGIC,           total,        STRUCTURE_AT,       STRUCTURE_AT + structureSize,
        RESERVATIONS_AT,     VERSION,      COMPATIBLE_VERSION, bootCpu,
        writer->stringsUsed, structureSize};
    for (unsigned int i = 0; i < HEADER_WORDS; i++)
        ((uint32_t *)writer->base)[i] = big32(header[i]);
    uint64_t *row = (uint64_t *)(writer->base + RESERVATIONS_AT);
    for (unsigned int i = 0; i <= writer->rows; i++, row += 2) {
        row[0] = i < writer->rows ? big64(writer->reserved[i][0]) : 0;
        row[1] = i < writer->rows ? big64(writer->reserved[i][1]) : 0;
    }
    return total;
}
