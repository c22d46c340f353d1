#ifndef KWB_PURGATORY_STAGE_TREE_WRITER_H
#define KWB_PURGATORY_STAGE_TREE_WRITER_H

#include <stdint.h>

enum { TREE_STRINGS = 16384, TREE_ROWS = 28 };

/// A flattened device tree that is being written. A zeroed one with `base` set is ready.
struct TreeWriter {
    uint8_t *base; ///< where the tree will lie; memory there must be free
    uint32_t used; ///< bytes of the structure block
    uint32_t stringsUsed;
    char strings[TREE_STRINGS];
    unsigned int rows;
    uint64_t reserved[TREE_ROWS][2]; ///< address and size
};

/// Begins a node inside the present one.
void treeBegin(struct TreeWriter *writer, const char *name);
/// Ends the present node.
void treeEnd(struct TreeWriter *writer);
/// Adds a property to the present node.
void treeProperty(struct TreeWriter *writer, const char *name, const void *data, uint32_t length);
/// The same with one or two big-endian cells as its value.
void treeNumber32(struct TreeWriter *writer, const char *name, uint32_t value);
void treeNumber64(struct TreeWriter *writer, const char *name, uint64_t value);
/// Adds a row of reserved memory; rows beyond TREE_ROWS are lost.
void treeReserve(struct TreeWriter *writer, uint64_t address, uint64_t size);
/// Writes header, reservations and strings. Returns the size of the tree.
uint32_t treeFinish(struct TreeWriter *writer, uint32_t bootCpu);

#endif
