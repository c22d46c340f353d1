#ifndef KWB_PURGATORY_STAGE_PLACE_H
#define KWB_PURGATORY_STAGE_PLACE_H

#include "purgatory/ppc64/console.h"

/// The list of segments that the stage is given (option t=): a header and rows, all numbers big-endian, the
/// segments' bytes behind them. Whatever starts the stage writes it.
enum { PLACE_NAME = 16, PLACE_MOST = 32 };
#define PLACE_MAGIC UINT64_C(0x6b77622d6c697374) ///< "kwb-list"

struct PlaceHeader {
    uint64_t magic;
    uint64_t count;
};

struct PlaceRow {
    char name[PLACE_NAME]; ///< padded with NULs
    uint64_t source;       ///< address of the bytes now, a multiple of 8
    uint64_t target;       ///< where they go, a multiple of 8
    uint64_t fileSize;     ///< bytes to copy
    uint64_t memorySize;   ///< with the zeros behind them
    uint8_t digest[32];    ///< SHA-256 of all that, as the manifest has it
};

/// Puts every segment in its place, then compares each with its digest and says so, a line a segment. Wrong
/// bytes are said, not repaired: what follows is to be seen.
void placeSegments(struct Console *console, uint64_t list);

#endif
