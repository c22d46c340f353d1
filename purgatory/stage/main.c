/* The first stage of a rehearsal: it stands in for an old kernel that has just put the segments of a plan in
 * place.
 *
 * QEMU starts it like a kernel. It brings the machine to where an old kernel leaves it: on pseries RTAS is
 * instantiated, the machine's capabilities are negotiated and the other CPUs are held; on powernv they stay
 * in OPAL. It puts the planned segments in place (t=), unless QEMU has done so, compares them with the plan,
 * and can make a tree for the new kernel from that of the machine (d=). Then it does what a kexec does last:
 * copies the first 256 bytes of the purgatory to physical 0 and enters it with the MMU off, in the old
 * kernel's byte order, with r3 = CPU id, r4 = its address, r5 = 0.
 *
 * Options, in bootargs: p=PURGATORY d=TREE i=INITRD,END r=RTAS t=LIST c=CAPABILITIES (hex), "le" for a
 * little-endian old kernel, "wait" to stop with the tree made; what follows " -- " is the new kernel's
 * command line. The header of that tree names no boot CPU: the purgatory must. */
#include "purgatory/common/text.h"
#include "purgatory/ppc64/machine.h"
#include "purgatory/stage/others.h"
#include "purgatory/stage/place.h"
#include "purgatory/stage/stage.h"

enum { FIRST_BYTES = 0x100 };

void leaveFor(uint64_t cpu, uint64_t image, uint64_t opalBase, uint64_t opalEntry, uint64_t msr)
    __attribute__((noreturn));

static struct Stage stage;

static const char *parseHex(const char *text, uint64_t *value)
{
    for (*value = 0;; text++) {
        if (*text >= '0' && *text <= '9')
            *value = *value << 4 | (uint64_t)(*text - '0');
        else if (*text >= 'a' && *text <= 'f')
            *value = *value << 4 | (uint64_t)(*text - 'a' + 10);
        else
            return text;
    }
}

/* Reads one option; returns what follows it. */
static const char *parseOption(struct Stage *into, const char *text)
{
    const char *rest = 0;
    if ((rest = kwbTextAfter(text, "p=")) != 0) return parseHex(rest, &into->image);
    if ((rest = kwbTextAfter(text, "d=")) != 0) return parseHex(rest, &into->tree);
    if ((rest = kwbTextAfter(text, "r=")) != 0) return parseHex(rest, &into->rtas);
    if ((rest = kwbTextAfter(text, "t=")) != 0) return parseHex(rest, &into->list);
    if ((rest = kwbTextAfter(text, "c=")) != 0) return parseHex(rest, &into->capabilities);
    if ((rest = kwbTextAfter(text, "wait")) != 0) {
        into->treeOnly = 1;
        return rest;
    }
    if ((rest = kwbTextAfter(text, "i=")) != 0) {
        rest = parseHex(rest, &into->initrd);
        return *rest == ',' ? parseHex(rest + 1, &into->initrdEnd) : rest;
    }
    if ((rest = kwbTextAfter(text, "le")) != 0) {
        into->littleEndian = 1;
        return rest;
    }
    return text + 1;
}

void stageParse(struct Stage *into, const char *text)
{
    into->arguments = "";
    while (*text != '\0') {
        const char *rest = kwbTextAfter(text, "-- ");
        if (rest != 0) {
            into->arguments = rest;
            return;
        }
        text = parseOption(into, text);
    }
}

int stageReplaces(const char *node, const char *name)
{
    static const char chosen[][24] = {"bootargs", "linux,initrd-start", "linux,initrd-end",
                                      "linux,booted-from-kexec"};
    if (kwbTextEqual(node, "rtas"))
        return kwbTextEqual(name, "linux,rtas-base") || kwbTextEqual(name, "linux,rtas-entry");
    if (!kwbTextEqual(node, "chosen")) return 0;
    for (unsigned int i = 0; i < sizeof chosen / sizeof chosen[0]; i++) {
        if (kwbTextEqual(name, chosen[i])) return 1;
    }
    return 0;
}

void stageAddTo(struct Stage *of, const char *node)
{
    struct TreeWriter *writer = &of->writer;
    if (kwbTextEqual(node, "rtas") && of->rtas != 0) {
        treeNumber32(writer, "linux,rtas-base", (uint32_t)of->rtas);
        treeNumber32(writer, "linux,rtas-entry", (uint32_t)of->rtas);
    }
    if (!kwbTextEqual(node, "chosen")) return;
    uint32_t size = 1;
    while (of->arguments[size - 1] != '\0')
        size++;
    treeProperty(writer, "bootargs", of->arguments, size);
    if (of->treeOnly) return;
    treeProperty(writer, "linux,booted-from-kexec", "", 0);
    if (of->initrdEnd == 0) return;
    treeNumber64(writer, "linux,initrd-start", of->initrd);
    treeNumber64(writer, "linux,initrd-end", of->initrdEnd);
    treeReserve(writer, of->initrd, of->initrdEnd - of->initrd);
}

static void copyFirstBytes(uint64_t image)
{
    uint64_t zero = 0;
    __asm__("" : "+r"(zero));
    const volatile uint64_t *source = (const volatile uint64_t *)image;
    volatile uint64_t *target = (volatile uint64_t *)zero;
    for (unsigned int i = 0; i < FIRST_BYTES / sizeof *source; i++)
        target[i] = source[i];
    syncCode(0, FIRST_BYTES);
}

static void finishTree(void)
{
    const uint32_t size = treeFinish(&stage.writer, stage.treeOnly ? stage.bootCpu : 0xffffffff);
    if (!stage.treeOnly) return;
    consoleText(&stage.console, "stage: tree at ");
    consoleNumber(&stage.console, stage.tree);
    consoleText(&stage.console, " size ");
    consoleNumber(&stage.console, size);
    consoleText(&stage.console, "\n");
    consoleFlush(&stage.console);
    stopHere(&stage.console.opal);
}

void programMain(const struct EntryState *state)
{
    stage.state = state;
    if ((state->msr & MSR_HV) != 0)
        prepareUnderOpal(&stage);
    else
        prepareUnderOpenFirmware(&stage);
    if (stage.tree != 0) finishTree();
    if (stage.list != 0) placeSegments(&stage.console, stage.list);
    consoleText(&stage.console, "stage: entering ");
    consoleNumber(&stage.console, stage.image);
    consoleText(&stage.console, stage.littleEndian ? " little-endian\n" : " big-endian\n");
    consoleFlush(&stage.console);
    copyFirstBytes(stage.image);
    releaseOthers();
    leaveFor(stage.bootCpu, stage.image, stage.console.opal.base, stage.console.opal.entry,
             MSR_SF | MSR_ME | MSR_RI | (state->msr & MSR_HV) | (stage.littleEndian ? MSR_LE : 0));
}
