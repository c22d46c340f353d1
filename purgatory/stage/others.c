/* PAPR starts a CPU by the RTAS service start-cpu: 64-bit, big-endian, MMU off, at an address of the caller's
 * choice with a number in r3. An old kernel that leaves has all CPUs but one spin in its code; they read 0 in
 * r4 and jump to absolute 0x60 when the new kernel's first 256 bytes are there (leave.S has the loop). On
 * bare metal nobody is held: an old kernel gives the others back to OPAL, where skiboot has them from the
 * start. */
#include "purgatory/stage/others.h"
#include "purgatory/ppc64/machine.h"
#include "purgatory/stage/open_firmware.h"

#include <stdbool.h>

enum { NOBODY = 0xffffffff, PATIENCE = 2000000000, WAY_OUT = 5120000 };

/* The loop in leave.S with its two words, big-endian: other than 0 lets the CPUs go; the last that came. */
extern const uint32_t holdLoop[];
extern volatile uint32_t holdRelease;
extern volatile uint32_t holdArrived;

static void startOne(struct Stage *stage, uint32_t token, uint32_t cpu)
{
    const struct Rtas rtas = {.base = stage->rtas, .entry = stage->rtas};
    const uint32_t arguments[3] = {cpu, (uint32_t)(uint64_t)holdLoop, cpu};
    holdArrived = NOBODY;
    const int32_t status = rtasCall(&rtas, token, 3, arguments);
    const uint64_t begin = timeBase();
    bool arrived = false; /* looked at once a turn: a late comer may overwrite the number */
    while (status == 0 && !arrived && timeBase() - begin < PATIENCE)
        arrived = big32(holdArrived) == cpu;
    consoleText(&stage->console, "stage: CPU ");
    consoleDecimal(&stage->console, cpu);
    consoleText(&stage->console, arrived ? " waits\n" : " cannot be started\n");
}

void holdOthers(struct Stage *stage)
{
    uint32_t token = 0;
    const uint32_t rtas = ofAsk("finddevice", OF_ARGUMENTS(OF_ADDRESS("/rtas")));
    const uint32_t size = ofAsk(
        "getprop", OF_ARGUMENTS(rtas, OF_ADDRESS("start-cpu"), OF_ADDRESS(&token), (uint64_t)sizeof token));
    if (stage->rtas == 0 || size != sizeof token) return;
    syncCode((uint64_t)holdLoop, (uint64_t)&holdRelease);
    uint32_t cpu = ofAsk("finddevice", OF_ARGUMENTS(OF_ADDRESS("/cpus")));
    for (cpu = ofAsk("child", OF_ARGUMENTS(cpu)); cpu != 0 && cpu != NOBODY;
         cpu = ofAsk("peer", OF_ARGUMENTS(cpu))) {
        uint32_t id = NOBODY;
        ofAsk("getprop", OF_ARGUMENTS(cpu, OF_ADDRESS("reg"), OF_ADDRESS(&id), (uint64_t)sizeof id));
        id = big32(id);
        if (id != NOBODY && id != stage->bootCpu) startOne(stage, big32(token), id);
    }
}

void releaseOthers(void)
{
    holdRelease = 1;
    __asm__ volatile("sync" ::: "memory");
    /* Time to leave this program's memory, which the new kernel may overwrite. */
    const uint64_t begin = timeBase();
    while (timeBase() - begin < WAY_OUT)
        ;
}
