#ifndef KWB_PURGATORY_PPC64_CONSOLE_H
#define KWB_PURGATORY_PPC64_CONSOLE_H

#include "purgatory/ppc64/firmware.h"

enum ConsoleKind { CONSOLE_NONE = 0, CONSOLE_HYPERVISOR = 1, CONSOLE_OPAL = 2 };

/// Where text goes. A zeroed one is silent.
struct Console {
    uint32_t kind;
    uint64_t vterm;   ///< unit number of the terminal: reg of its node
    struct Opal opal; ///< for the OPAL console
    unsigned int used;
    char line[112];
};

/// Opens the console of that kind; one that this machine state cannot reach becomes CONSOLE_NONE.
void consoleOpen(struct Console *console, uint32_t kind, uint64_t vterm, const struct Opal *opal);
/// Writes text; '\n' goes out as "\r\n" and sends what is held back.
void consoleText(struct Console *console, const char *text);
/// Writes "0x…" in lower case without leading zeros.
void consoleNumber(struct Console *console, uint64_t value);
/// Writes decimal digits.
void consoleDecimal(struct Console *console, uint64_t value);
/// Writes two hex digits for each byte; at most 32 bytes.
void consoleBytes(struct Console *console, const unsigned char *bytes, unsigned int count);
/// Sends what is held back and waits, for a bounded time, until the firmware has passed it on.
void consoleFlush(struct Console *console);

#endif
