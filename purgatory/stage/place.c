/* Putting segments in place, as the last step of a kexec does: each is copied to where it belongs and the
 * memory behind its bytes is cleared. All are compared only when the last one is placed, so that one that was
 * put over another is found. */
#include "purgatory/stage/place.h"
#include "purgatory/common/sha256.h"
#include "purgatory/ppc64/machine.h"

static void putInPlace(const struct PlaceRow *row)
{
    const uint64_t target = big64(row->target);
    const uint64_t source = big64(row->source);
    const uint64_t size = big64(row->fileSize);
    const uint64_t whole = size & ~UINT64_C(7);
    volatile uint64_t *words = (volatile uint64_t *)target;
    for (uint64_t i = 0; i < whole / 8; i++)
        words[i] = ((const volatile uint64_t *)source)[i];
    volatile uint8_t *bytes = (volatile uint8_t *)target;
    for (uint64_t i = whole; i < size; i++)
        bytes[i] = ((const volatile uint8_t *)source)[i];
    uint64_t at = size;
    for (; at < big64(row->memorySize) && at % 8 != 0; at++)
        bytes[at] = 0;
    for (; at < big64(row->memorySize); at += 8)
        words[at / 8] = 0;
    syncCode(target, target + size);
}

static void sayDigest(struct Console *console, const char *what, const uint8_t *digest)
{
    consoleText(console, what);
    consoleBytes(console, digest, KWB_SHA256_SIZE);
}

static void compare(struct Console *console, const struct PlaceRow *row)
{
    struct KwbSha256 context;
    uint8_t found[KWB_SHA256_SIZE];
    char name[PLACE_NAME + 1] = {0};
    unsigned int difference = 0;
    for (unsigned int i = 0; i < PLACE_NAME; i++)
        name[i] = row->name[i];
    kwbSha256Init(&context);
    kwbSha256Update(&context, (const void *)big64(row->target), big64(row->memorySize));
    kwbSha256Final(&context, found);
    for (unsigned int i = 0; i < sizeof found; i++)
        difference |= (unsigned int)(found[i] ^ row->digest[i]);

    consoleText(console, "stage: ");
    consoleText(console, name);
    consoleText(console, " ");
    consoleNumber(console, big64(row->target));
    consoleText(console, " ");
    consoleNumber(console, big64(row->memorySize));
    if (difference == 0) {
        consoleText(console, " as planned\n");
        return;
    }
    sayDigest(console, " DIFFERS: expected ", row->digest);
    sayDigest(console, " found ", found);
    consoleText(console, "\n");
}

void placeSegments(struct Console *console, uint64_t list)
{
    const struct PlaceHeader *header = (const struct PlaceHeader *)list;
    const struct PlaceRow *rows = (const struct PlaceRow *)(header + 1);
    const uint64_t count = big64(header->count);
    if (big64(header->magic) != PLACE_MAGIC || count > PLACE_MOST) {
        consoleText(console, "stage: there is no list of segments at ");
        consoleNumber(console, list);
        consoleText(console, "\n");
        return;
    }
    for (uint64_t i = 0; i < count; i++)
        putInPlace(&rows[i]);
    for (uint64_t i = 0; i < count; i++)
        compare(console, &rows[i]);
}
