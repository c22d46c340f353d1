#include "purgatory/loader/loader.h"

#include <stdio.h>
#include <string.h>

/*
 * Late slots are bytes that only the target knows when it loads: the seeds that the new kernel mixes into its
 * random pool and its address layout, which must not come from a file that was copied over a network, and the
 * measurement log, which has grown since the plan was made.
 * The purgatory checks every segment, so the digest rows that cover a filled segment are renewed here, in the
 * private copy of the purgatory's segment that goes to the kernel. Slots of a segment that no row covers
 * stay empty: a foreign purgatory may have a digest over it in a form of its own.
 */

static const char imaLog[] = "ima-log";

static bool isKnown(const char *kind)
{
    return strcmp(kind, "rng-seed") == 0 || strcmp(kind, "kaslr-seed") == 0 || strcmp(kind, imaLog) == 0;
}

static bool fill(const struct KwbLateSlot *slot, uint8_t *out)
{
    if (strcmp(slot->kind, imaLog) == 0) return kwbFillMeasurements(out, slot->length);
    if (kwbPlatformRandom(out, slot->length)) return true;
    fprintf(stderr, "kwb-loader: getrandom failed, late slot %s cannot be filled\n", slot->kind);
    return false;
}

bool kwbCanFill(const struct KwbLoadList *list, const struct KwbLateSlot *slot)
{
    if (!isKnown(slot->kind)) return false;
    for (unsigned i = 0; i < list->digestRows; ++i)
        if (list->digestRow[i].segment == slot->segment) return true;
    return false;
}

int kwbFillLateSlots(struct KwbLoadList *list)
{
    bool changed[KWB_SEGMENTS] = {false};
    for (unsigned i = 0; i < list->lateSlots; ++i) {
        const struct KwbLateSlot *slot = &list->lateSlot[i];
        const struct KwbSegment *segment = &list->segment[slot->segment];
        if (!kwbCanFill(list, slot)) {
            printf("note: late slot %s of segment %s stays empty\n", slot->kind, segment->name);
            continue;
        }
        if (!fill(slot, segment->bytes + slot->offset)) return KWB_SYSTEM;
        changed[slot->segment] = true;
    }
    for (unsigned i = 0; i < list->digestRows; ++i) {
        const struct KwbDigestRow *row = &list->digestRow[i];
        if (changed[row->segment])
            kwbMemDigest(&list->segment[row->segment], list->segment[row->holder].bytes + row->offset);
    }
    return KWB_DONE;
}
