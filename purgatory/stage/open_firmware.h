#ifndef KWB_PURGATORY_STAGE_OPEN_FIRMWARE_H
#define KWB_PURGATORY_STAGE_OPEN_FIRMWARE_H

#include <stdint.h>

/// The client interface of Open Firmware (IEEE 1275), as far as the stage needs it. Names and buffers lie
/// below 4 GiB.

/// Tells where the client interface is.
void ofOpen(uint64_t entry);
/// A service with `count` arguments and up to two results (null pointers: not wanted). Returns 0 when it was
/// done.
int ofCall(const char *service, unsigned int count, const uint64_t *arguments, uint32_t *first,
           uint32_t *second);
/// What a service gives back that has one result; 0xffffffff when it failed.
uint32_t ofAsk(const char *service, unsigned int count, const uint64_t *arguments);

/// The argument list of a call, with its count before it.
#define OF_ARGUMENTS(...)                                                                                    \
    sizeof((const uint64_t[]){__VA_ARGS__}) / sizeof(uint64_t), (const uint64_t[])                           \
    {                                                                                                        \
        __VA_ARGS__                                                                                          \
    }
/// An address or a text as an argument.
#define OF_ADDRESS(pointer) ((uint64_t)(pointer))

#endif
