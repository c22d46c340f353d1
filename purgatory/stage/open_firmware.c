/* Open Firmware's client interface: one entry point, 32-bit big-endian code, called like RTAS. r3 points at a
 * block of big-endian words: address of the service's name, number of arguments, number of results,
 * arguments, results. r3 is 0 when the service exists and was done; what it means by its results is its own
 * matter. */
#include "purgatory/stage/open_firmware.h"
#include "purgatory/ppc64/machine.h"

static uint64_t clientEntry;
static uint32_t block[16] __attribute__((aligned(64)));

void ofOpen(uint64_t entry)
{
    clientEntry = entry;
}

int ofCall(const char *service, unsigned int count, const uint64_t *arguments, uint32_t *first,
           uint32_t *second)
{
    const unsigned int results = second != 0 ? 2 : first != 0 ? 1 : 0;
    block[0] = big32((uint32_t)(uint64_t)service);
    block[1] = big32(count);
    block[2] = big32(results);
    for (unsigned int i = 0; i < count; i++)
        block[3 + i] = big32((uint32_t)arguments[i]);
    const struct FirmwareCall call = {
        .arguments = {(uint64_t)block},
        .entry = clientEntry,
        .msr = MSR_ME | MSR_RI,
    };
    const uint32_t failed = (uint32_t)callFirmware(&call);
    __asm__ volatile("" ::: "memory");
    if (first != 0) *first = big32(block[3 + count]);
    if (second != 0) *second = big32(block[4 + count]);
    return failed == 0 ? 0 : -1;
}

uint32_t ofAsk(const char *service, unsigned int count, const uint64_t *arguments)
{
    uint32_t result = 0;
    return ofCall(service, count, arguments, &result, 0) == 0 ? result : 0xffffffff;
}
