#ifndef KWB_PURGATORY_PPC64_MACHINE_H
#define KWB_PURGATORY_PPC64_MACHINE_H

#include <stdint.h>

/// What C cannot say on ppc64. The code is in machine.S.

#define MSR_SF (UINT64_C(1) << 63) ///< 64-bit mode
#define MSR_HV (UINT64_C(1) << 60) ///< hypervisor state: bare metal
#define MSR_EE UINT64_C(0x8000)    ///< external interrupts
#define MSR_ME UINT64_C(0x1000)    ///< machine checks
#define MSR_IR UINT64_C(0x20)      ///< instruction relocation
#define MSR_DR UINT64_C(0x10)      ///< data relocation
#define MSR_RI UINT64_C(0x2)       ///< recoverable interrupt
#define MSR_LE UINT64_C(0x1)       ///< little-endian

/// The machine state register.
uint64_t readMsr(void);

/// The hypercall `number`; the result in r3. Never on bare metal: test MSR[HV] first.
int64_t hypervisorCall(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d);

/// Registers for a call into firmware that runs big-endian in real mode.
struct FirmwareCall {
    uint64_t arguments[5]; ///< r3 … r7
    uint64_t token;        ///< r0: OPAL's call number
    uint64_t base;         ///< r2: OPAL's own base
    uint64_t entry;        ///< where to go
    uint64_t msr;          ///< the state to go there with
};

/// Leaves for `call->entry` with rfid and comes back in this program's mode; the result is r3. Firmware may
/// be 32-bit (RTAS): then this program must lie below 4 GiB. One call at a time.
int64_t callFirmware(const struct FirmwareCall *call);

/// Makes code stored in [begin, end) visible to instruction fetch (Power ISA Book II, 1.8.3).
void syncCode(uint64_t begin, uint64_t end);

/// This CPU's time base, 512 MHz on every POWER since POWER7.
static inline uint64_t timeBase(void)
{
    uint64_t ticks = 0;
    __asm__ volatile("mfspr %0, 268" : "=r"(ticks));
    return ticks;
}

/// A big-endian value in memory order, as a number and back.
#ifdef __LITTLE_ENDIAN__
static inline uint32_t big32(uint32_t value)
{
    return __builtin_bswap32(value);
}
static inline uint64_t big64(uint64_t value)
{
    return __builtin_bswap64(value);
}
#else
static inline uint32_t big32(uint32_t value)
{
    return value;
}
static inline uint64_t big64(uint64_t value)
{
    return value;
}
#endif

#endif
