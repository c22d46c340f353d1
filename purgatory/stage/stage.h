#ifndef KWB_PURGATORY_STAGE_STAGE_H
#define KWB_PURGATORY_STAGE_STAGE_H

#include "purgatory/ppc64/console.h"
#include "purgatory/ppc64/start.h"
#include "purgatory/stage/tree_writer.h"

/// What the stage was told on its command line, and what it found.
struct Stage {
    const struct EntryState *state;
    struct Console console;
    uint64_t image;  ///< p=: the purgatory, entered as the old kernel would
    uint64_t tree;   ///< d=: where the tree for the new kernel goes; 0: it is one of the segments
    uint64_t initrd; ///< i=begin,end
    uint64_t initrdEnd;
    uint64_t rtas;         ///< r=: where RTAS is put, on pseries
    uint64_t list;         ///< t=: the segments to put in place; 0: they are there
    uint64_t capabilities; ///< c=: what to negotiate, bytes 23, 24 and 26 of option vector 5, with a 1 before
                           ///< them (c=1404040); 0: nothing
    int treeOnly;          ///< wait: says where the tree lies and stops
    int littleEndian;      ///< le: enter in that order
    const char *arguments; ///< what follows "-- ": the new kernel's command line
    uint32_t bootCpu;
    struct TreeWriter writer;
};

/// pseries: walks Open Firmware's tree and instantiates RTAS. The finished tree lies at `stage->tree`.
void prepareUnderOpenFirmware(struct Stage *stage);
/// powernv: copies the tree that skiboot gave.
void prepareUnderOpal(struct Stage *stage);

/// Reads the options.
void stageParse(struct Stage *stage, const char *text);
/// Whether a property of that node is replaced by our own, or was only true for the stage itself.
int stageReplaces(const char *node, const char *name);
/// Adds our own properties to the node that has just begun.
void stageAddTo(struct Stage *stage, const char *node);

#endif
