#ifndef KWB_PURGATORY_COMMON_TEXT_H
#define KWB_PURGATORY_COMMON_TEXT_H

#include <stdint.h>

/// Small text helpers for programs that run on the target.

enum { KWB_HEX_NUMBER_SIZE = 16 + 2 + 1 };

/// Writes "0x…" in lower case without leading zeros, and a NUL. Returns the number of characters before the
/// NUL.
unsigned int kwbHexNumber(char text[KWB_HEX_NUMBER_SIZE], uint64_t value);
/// Writes two lower-case digits for each of `count` bytes, and a NUL: `text` has room for 2 × count + 1.
void kwbHexBytes(char *text, const unsigned char *bytes, unsigned int count);
/// 1 if both texts are the same, else 0.
int kwbTextEqual(const char *left, const char *right);
/// What follows `prefix` in `text`, or a null pointer if `text` does not begin with it.
const char *kwbTextAfter(const char *text, const char *prefix);

#endif
