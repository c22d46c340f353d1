/* SHA-256, written from FIPS 180-4.
 *
 * The message is cut into blocks of 64 bytes, each read as sixteen big-endian words. A block is stretched to
 * 64 words (the message schedule, 6.2.2 step 1) and stirred into eight words of state in 64 rounds. At the
 * end the message is padded with one bit 1, zeros, and its length in bits as a 64-bit big-endian number, so
 * that the padded length is a multiple of 64.
 *
 * The schedule needs only its last sixteen words at any time: word t replaces word t - 16 in a ring. Blocks
 * are hashed where they lie; only the rest of an Update call that does not fill a block is copied. Words are
 * put together from bytes, so the same source is right in either byte order and for any alignment. The
 * purgatory must hash hundreds of megabytes with the data cache as its only help, so the rounds are written
 * to be unrolled eight at a time: the eight working variables then change names instead of places.
 */
#include "purgatory/common/sha256.h"

static const uint32_t roundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotateRight(uint32_t word, unsigned int count)
{
    return word >> count | word << (32 - count);
}

static uint32_t loadBig32(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void storeBig32(uint8_t *bytes, uint32_t word)
{
    for (unsigned int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(word >> (24 - 8 * i));
}

/* Word t of the message schedule, for t >= 16; `ring` holds the sixteen words before it. */
static uint32_t nextWord(uint32_t ring[16], unsigned int t)
{
    const uint32_t early = ring[(t + 1) & 15];
    const uint32_t late = ring[(t + 14) & 15];
    const uint32_t sigma0 = rotateRight(early, 7) ^ rotateRight(early, 18) ^ early >> 3;
    const uint32_t sigma1 = rotateRight(late, 17) ^ rotateRight(late, 19) ^ late >> 10;
    ring[t & 15] += sigma0 + ring[(t + 9) & 15] + sigma1;
    return ring[t & 15];
}

/* One round with the roles a…h of the standard, `input` being K + W. Only d and h change; the caller renames
 * the rest. */
static void stir(uint32_t a, uint32_t b, uint32_t c, uint32_t *d, uint32_t e, uint32_t f, uint32_t g,
                 uint32_t *h, uint32_t input)
{
    const uint32_t sum1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const uint32_t choice = (e & f) ^ (~e & g);
    const uint32_t sum0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
    const uint32_t first = *h + sum1 + choice + input;
    *d += first;
    *h = first + sum0 + majority;
}

static void hashBlock(uint32_t state[8], const uint8_t *block)
{
    uint32_t ring[16];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (unsigned int t = 0; t < 64; t += 8) {
        uint32_t input[8];
        for (unsigned int i = 0; i < 8; i++) {
            if (t < 16) ring[t + i] = loadBig32(block + 4 * (t + i));
            input[i] = roundConstants[t + i] + (t < 16 ? ring[t + i] : nextWord(ring, t + i));
        }
        stir(a, b, c, &d, e, f, g, &h, input[0]);
        stir(h, a, b, &c, d, e, f, &g, input[1]);
        stir(g, h, a, &b, c, d, e, &f, input[2]);
        stir(f, g, h, &a, b, c, d, &e, input[3]);
        stir(e, f, g, &h, a, b, c, &d, input[4]);
        stir(d, e, f, &g, h, a, b, &c, input[5]);
        stir(c, d, e, &f, g, h, a, &b, input[6]);
        stir(b, c, d, &e, f, g, h, &a, input[7]);
    }
    const uint32_t stirred[8] = {a, b, c, d, e, f, g, h};
    for (unsigned int i = 0; i < 8; i++)
        state[i] += stirred[i];
}

void kwbSha256Init(struct KwbSha256 *context)
{
    static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    for (unsigned int i = 0; i < 8; i++)
        context->state[i] = start[i];
    context->length = 0;
}

void kwbSha256Update(struct KwbSha256 *context, const void *data, unsigned long size)
{
    const uint8_t *next = data;
    unsigned long used = context->length % KWB_SHA256_BLOCK;
    context->length += size;
    while (size > 0) {
        if (used == 0 && size >= KWB_SHA256_BLOCK) {
            hashBlock(context->state, next);
            next += KWB_SHA256_BLOCK;
            size -= KWB_SHA256_BLOCK;
            continue;
        }
        context->block[used++] = *next++;
        size--;
        if (used == KWB_SHA256_BLOCK) {
            hashBlock(context->state, context->block);
            used = 0;
        }
    }
}

void kwbSha256Final(struct KwbSha256 *context, unsigned char digest[KWB_SHA256_SIZE])
{
    static const uint8_t one = 0x80, zero = 0;
    const uint64_t bits = context->length * 8;
    uint8_t length[8];
    storeBig32(length, (uint32_t)(bits >> 32));
    storeBig32(length + 4, (uint32_t)bits);

    kwbSha256Update(context, &one, 1);
    while (context->length % KWB_SHA256_BLOCK != KWB_SHA256_BLOCK - sizeof length)
        kwbSha256Update(context, &zero, 1);
    kwbSha256Update(context, length, sizeof length);
    for (unsigned int i = 0; i < 8; i++)
        storeBig32(digest + 4 * i, context->state[i]);
}
