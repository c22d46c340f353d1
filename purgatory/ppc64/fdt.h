#ifndef KWB_PURGATORY_PPC64_FDT_H
#define KWB_PURGATORY_PPC64_FDT_H

#include <stdint.h>

/// Reading a flattened device tree (Devicetree Specification 0.4, chapter 5) in place, without a library.

enum { FDT_MAGIC = 0xd00dfeed };

enum FdtToken {
    FDT_BROKEN = 0,
    FDT_BEGIN_NODE = 1,
    FDT_END_NODE = 2,
    FDT_PROPERTY = 3,
    FDT_NOP = 4,
    FDT_END = 9
};

/// A walk through the structure block. Zeroed with `tree` set it stands before the root.
struct FdtWalk {
    const uint8_t *tree;
    uint32_t at;         ///< offset in the structure block
    uint32_t depth;      ///< of the node we are in after the token; the root has 1
    const char *name;    ///< of the node just begun, or of the property
    const uint8_t *data; ///< of the property
    uint32_t length;     ///< of the property
};

/// The next token (never FDT_NOP). FDT_BROKEN if the tree is damaged; the walk must not go on after that or
/// FDT_END.
enum FdtToken fdtNext(struct FdtWalk *walk);

/// The word `index` of the header.
uint32_t fdtHeader(const uint8_t *tree, unsigned int index);
enum { FDT_HEADER_SIZE = 1, FDT_HEADER_RESERVATIONS = 4, FDT_HEADER_BOOT_CPU = 7 };

/// A big-endian number of 4 or 8 bytes.
uint64_t fdtNumber(const uint8_t *data, uint32_t length);
/// The value of a property of the node `path` ("/", "/chosen"; a component without '@' matches any unit), or
/// a null pointer.
const uint8_t *fdtProperty(const uint8_t *tree, const char *path, const char *name, uint32_t *length);
/// The number in a property of 4 or 8 bytes. Returns 0 if there is none.
int fdtFindNumber(const uint8_t *tree, const char *path, const char *name, uint64_t *value);

#endif
