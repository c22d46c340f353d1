#ifndef KWB_PURGATORY_PPC64_FIRMWARE_H
#define KWB_PURGATORY_PPC64_FIRMWARE_H

#include <stdint.h>

/// OPAL, the firmware of bare-metal machines. entry 0: there is none.
struct Opal {
    uint64_t base;
    uint64_t entry;
};

enum OpalToken {
    OPAL_CONSOLE_WRITE = 1,
    OPAL_CEC_POWER_DOWN = 5,
    OPAL_CEC_REBOOT = 6,
    OPAL_POLL_EVENTS = 10,
    OPAL_CONSOLE_FLUSH = 117
};

enum OpalStatus { OPAL_SUCCESS = 0, OPAL_BUSY = -2, OPAL_PARTIAL = -3, OPAL_BUSY_EVENT = -12 };

/// An OPAL call with up to three arguments. The caller has seen that there is OPAL.
int64_t opalCall(const struct Opal *opal, enum OpalToken token, uint64_t a, uint64_t b, uint64_t c);

/// RTAS, the services that PAPR firmware leaves in memory. entry 0: there are none.
struct Rtas {
    uint64_t base;
    uint64_t entry;
};

#define RTAS_NO_TOKEN UINT32_C(0xffffffff)

/// Whether RTAS can be called from here: there is one, and this program and its stack lie below 4 GiB.
int rtasReachable(const struct Rtas *rtas);
/// A call with `count` arguments and one result, its status (0 done, negative refused).
int32_t rtasCall(const struct Rtas *rtas, uint32_t token, unsigned int count, const uint32_t *arguments);

/// Waits for ever at low priority; OPAL is polled, since its console and its power control need that.
void stopHere(const struct Opal *opal) __attribute__((noreturn));

#endif
