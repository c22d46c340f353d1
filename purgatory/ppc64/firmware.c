/* Calls into RTAS and OPAL in real mode.
 *
 * RTAS (PAPR): 32-bit big-endian code. r3 points at a block of big-endian 32-bit words: token, number of
 * arguments, number of results, arguments, results, the first result being the status. r4 is the base given
 * at instantiation. The block, the return address and the stack must lie below 4 GiB. Tokens differ from
 * machine to machine and come from the tree.
 *
 * OPAL: 64-bit big-endian code. r0 is the call number, r2 OPAL's base, r3… the arguments; whatever they point
 * at is big-endian. The call numbers are fixed. Power-down and reboot return at once, and happen while the
 * caller polls. */
#include "purgatory/ppc64/firmware.h"
#include "purgatory/ppc64/machine.h"

#define FOUR_GIB (UINT64_C(1) << 32)

/* Its alignment keeps the block inside one 64-byte line, so it cannot reach across 4 GiB. */
static uint32_t rtasBlock[16] __attribute__((aligned(64)));

int64_t opalCall(const struct Opal *opal, enum OpalToken token, uint64_t a, uint64_t b, uint64_t c)
{
    const struct FirmwareCall call = {
        .arguments = {a, b, c},
        .token = token,
        .base = opal->base,
        .entry = opal->entry,
        .msr = MSR_SF | MSR_HV | MSR_ME | MSR_RI,
    };
    return callFirmware(&call);
}

int rtasReachable(const struct Rtas *rtas)
{
    uint64_t stack = 0;
    __asm__("mr %0, 1" : "=r"(stack));
    const uint64_t code = (uint64_t)rtasReachable;
    return rtas->entry != 0 && rtas->entry < FOUR_GIB && rtas->base < FOUR_GIB && stack < FOUR_GIB &&
           code < FOUR_GIB && (uint64_t)rtasBlock < FOUR_GIB;
}

int32_t rtasCall(const struct Rtas *rtas, uint32_t token, unsigned int count, const uint32_t *arguments)
{
    if (count + 4 > sizeof rtasBlock / sizeof rtasBlock[0]) return -3;
    rtasBlock[0] = big32(token);
    rtasBlock[1] = big32(count);
    rtasBlock[2] = big32(1);
    for (unsigned int i = 0; i < count; i++)
        rtasBlock[3 + i] = big32(arguments[i]);
    rtasBlock[3 + count] = big32(0xffffffff);
    const struct FirmwareCall call = {
        .arguments = {(uint64_t)rtasBlock, rtas->base},
        .entry = rtas->entry,
        .msr = MSR_ME | MSR_RI | (readMsr() & MSR_HV),
    };
    callFirmware(&call);
    /* What the firmware stored is not visible to the compiler otherwise. */
    __asm__ volatile("" ::: "memory");
    return (int32_t)big32(rtasBlock[3 + count]);
}

void stopHere(const struct Opal *opal)
{
    for (;;) {
        __asm__ volatile("or 1, 1, 1"); /* low thread priority */
        if (opal->entry != 0) opalCall(opal, OPAL_POLL_EVENTS, 0, 0, 0);
    }
}
