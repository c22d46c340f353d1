#ifndef KWB_PURGATORY_COMMON_SHA256_H
#define KWB_PURGATORY_COMMON_SHA256_H

#include <stdint.h>

/// SHA-256 (FIPS 180-4) for programs that run on the target: no library, no floating point, no vector code.

enum { KWB_SHA256_SIZE = 32, KWB_SHA256_BLOCK = 64 };

/// A digest under way. 112 bytes; holds no pointers, so it may be copied.
struct KwbSha256 {
    uint32_t state[8];
    uint64_t length; ///< bytes given so far
    uint8_t block[KWB_SHA256_BLOCK];
};

/// Starts a new digest.
void kwbSha256Init(struct KwbSha256 *context);
/// Adds `size` bytes at `data` to the message.
void kwbSha256Update(struct KwbSha256 *context, const void *data, unsigned long size);
/// Ends the message and writes its digest. The context must be started anew before it is used again.
void kwbSha256Final(struct KwbSha256 *context, unsigned char digest[KWB_SHA256_SIZE]);

#endif
