#include "purgatory/loader/loader.h"

#include "purgatory/common/sha256.h"
#include "purgatory/common/text.h"

#include <string.h>

static void addZeros(struct KwbSha256 *hash, uint64_t count)
{
    static const uint8_t zeros[4096];
    while (count != 0) {
        const unsigned long part = count < sizeof zeros ? (unsigned long)count : sizeof zeros;
        kwbSha256Update(hash, zeros, part);
        count -= part;
    }
}

void kwbMemDigest(const struct KwbSegment *segment, uint8_t out[KWB_DIGEST])
{
    struct KwbSha256 hash;
    kwbSha256Init(&hash);
    kwbSha256Update(&hash, segment->bytes, (unsigned long)segment->bufsz);
    addZeros(&hash, segment->memsz - segment->bufsz);
    kwbSha256Final(&hash, out);
}

static unsigned checkFile(struct KwbSegment *segment, bool zeros)
{
    char expected[2 * KWB_DIGEST + 1], found[2 * KWB_DIGEST + 1];
    uint8_t digest[KWB_DIGEST];
    struct KwbSha256 hash, file;
    kwbSha256Init(&hash);
    kwbSha256Update(&hash, segment->bytes, (unsigned long)segment->bufsz);
    file = hash;
    kwbSha256Final(&file, digest);
    if (zeros) {
        addZeros(&hash, segment->memsz - segment->bufsz);
        kwbSha256Final(&hash, segment->memDigest);
    }
    if (memcmp(digest, segment->digest, KWB_DIGEST) == 0) return 0;
    kwbHexBytes(expected, segment->digest, KWB_DIGEST);
    kwbHexBytes(found, digest, KWB_DIGEST);
    kwbRefuse("digest", "segments/%s (segment %s, %llu bytes): expected %s, found %s; copy the bundle again",
              segment->file, segment->name, (unsigned long long)segment->bufsz, expected, found);
    return 1;
}

/* A purgatory that would look for another digest than the segment has would stop the machine after the jump.
 */
static unsigned checkRow(const struct KwbLoadList *list, const struct KwbDigestRow *row)
{
    const struct KwbSegment *segment = &list->segment[row->segment], *holder = &list->segment[row->holder];
    if (memcmp(holder->bytes + row->offset, segment->memDigest, KWB_DIGEST) == 0) return 0;
    kwbRefuse("digest",
              "segment %s at 0x%llx does not hold the digest of segment %s; export the bundle again",
              holder->name, (unsigned long long)row->offset, segment->name);
    return 1;
}

unsigned kwbCheckDigests(struct KwbLoadList *list, bool zeros)
{
    unsigned refusals = 0;
    for (unsigned i = 0; i < list->segments; ++i)
        refusals += checkFile(&list->segment[i], zeros);
    if (refusals != 0 || !zeros) return refusals;
    for (unsigned i = 0; i < list->digestRows; ++i)
        refusals += checkRow(list, &list->digestRow[i]);
    return refusals;
}
