/* Text on the console that the machine has, without any driver.
 *
 * Under a hypervisor (PAPR) H_PUT_TERM_CHAR sends 1 to 16 characters to a virtual terminal, packed into two
 * registers with the first character in the highest byte, whatever the byte order; H_BUSY asks to try again.
 * Terminals of the kinds hvterm1 and hvterm-protocol are written alike. On bare metal OPAL_CONSOLE_WRITE
 * takes the number of a terminal, a pointer to a big-endian length and a buffer, may take only a part of it,
 * and its queue drains only while somebody polls.
 *
 * A hypercall on bare metal would be a jump into nowhere, an OPAL call under a hypervisor as well: MSR[HV]
 * decides. No console may keep the machine from booting: one that takes nothing for a second is given up for
 * good. */
#include "purgatory/ppc64/console.h"
#include "purgatory/common/text.h"
#include "purgatory/ppc64/machine.h"

#define PATIENCE UINT64_C(512000000) /* one second of the time base */

enum { H_PUT_TERM_CHAR = 0x58, H_SUCCESS = 0, H_BUSY = 1, HYPERVISOR_CHUNK = 16 };

void consoleOpen(struct Console *console, uint32_t kind, uint64_t vterm, const struct Opal *opal)
{
    const int bareMetal = (readMsr() & MSR_HV) != 0;
    console->kind = CONSOLE_NONE;
    if (kind == CONSOLE_HYPERVISOR && !bareMetal) console->kind = kind;
    if (kind == CONSOLE_OPAL && bareMetal && opal->entry != 0) console->kind = kind;
    console->vterm = vterm;
    console->opal = *opal;
    console->used = 0;
}

static uint64_t packed(const char *text, unsigned int count)
{
    uint64_t value = 0;
    for (unsigned int i = 0; i < 8; i++)
        value = value << 8 | (i < count ? (unsigned char)text[i] : 0);
    return value;
}

static int sendToHypervisor(const struct Console *console, const char *text, unsigned int count)
{
    while (count > 0) {
        const unsigned int chunk = count < HYPERVISOR_CHUNK ? count : HYPERVISOR_CHUNK;
        const uint64_t first = packed(text, chunk);
        const uint64_t second = chunk > 8 ? packed(text + 8, chunk - 8) : 0;
        const uint64_t start = timeBase();
        int64_t status = H_BUSY;
        while (status == H_BUSY && timeBase() - start < PATIENCE)
            status = hypervisorCall(H_PUT_TERM_CHAR, console->vterm, chunk, first, second);
        if (status != H_SUCCESS) return 0;
        text += chunk;
        count -= chunk;
    }
    return 1;
}

static int opalWantsMore(int64_t status)
{
    return status == OPAL_BUSY || status == OPAL_PARTIAL || status == OPAL_BUSY_EVENT;
}

static int sendToOpal(const struct Console *console, const char *text, uint64_t count)
{
    uint64_t start = timeBase();
    while (count > 0 && timeBase() - start < PATIENCE) {
        volatile uint64_t length = big64(count);
        const int64_t status =
            opalCall(&console->opal, OPAL_CONSOLE_WRITE, console->vterm, (uint64_t)&length, (uint64_t)text);
        if (status != OPAL_SUCCESS && !opalWantsMore(status)) return 0;
        uint64_t taken = status == OPAL_SUCCESS || status == OPAL_PARTIAL ? big64(length) : 0;
        if (taken > count) taken = count;
        text += taken;
        count -= taken;
        if (taken > 0) start = timeBase();
        if (count > 0) opalCall(&console->opal, OPAL_POLL_EVENTS, 0, 0, 0);
    }
    return count == 0;
}

static void sendLine(struct Console *console)
{
    int sent = 1;
    if (console->kind == CONSOLE_HYPERVISOR) sent = sendToHypervisor(console, console->line, console->used);
    if (console->kind == CONSOLE_OPAL) sent = sendToOpal(console, console->line, console->used);
    if (!sent) console->kind = CONSOLE_NONE;
    console->used = 0;
}

static void putCharacter(struct Console *console, char character)
{
    console->line[console->used++] = character;
    if (console->used == sizeof console->line || character == '\n') sendLine(console);
}

void consoleText(struct Console *console, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '\n') putCharacter(console, '\r');
        putCharacter(console, *text);
    }
}

void consoleNumber(struct Console *console, uint64_t value)
{
    char text[KWB_HEX_NUMBER_SIZE];
    kwbHexNumber(text, value);
    consoleText(console, text);
}

void consoleDecimal(struct Console *console, uint64_t value)
{
    char text[21];
    unsigned int first = sizeof text - 1;
    text[first] = '\0';
    do {
        text[--first] = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0);
    consoleText(console, text + first);
}

void consoleBytes(struct Console *console, const unsigned char *bytes, unsigned int count)
{
    char text[2 * 32 + 1];
    kwbHexBytes(text, bytes, count < 32 ? count : 32);
    consoleText(console, text);
}

void consoleFlush(struct Console *console)
{
    sendLine(console);
    if (console->kind != CONSOLE_OPAL) return;
    const uint64_t start = timeBase();
    while (opalWantsMore(opalCall(&console->opal, OPAL_CONSOLE_FLUSH, console->vterm, 0, 0)) &&
           timeBase() - start < PATIENCE)
        opalCall(&console->opal, OPAL_POLL_EVENTS, 0, 0, 0);
}
