#ifndef KWB_PURGATORY_PPC64_START_H
#define KWB_PURGATORY_PPC64_START_H

#include <stdint.h>

/// What a program with start.S was entered with.
struct EntryState {
    uint64_t r3, r4, r5, r6, r7, r8, r9;
    uint64_t msr;   ///< as it was at the first instruction
    uint64_t start; ///< where the program lies
};

/// The program, in C. It must not return.
void programMain(const struct EntryState *state) __attribute__((noreturn));

/// The first 256 bytes of the program.
extern const unsigned char programStart[256];

#endif
