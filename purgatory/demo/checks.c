/* The checks of the demo kernel, each against a rule of the hand-over.
 *
 * A kernel is entered at its first byte with the MMU off and big-endian, r3 = device tree, r4 = its own
 * address, r5 = 0 (anything else would mean "called by Open Firmware"). The boot CPU's id in the tree's
 * header must be a CPU of the tree. Memory that holds the initrd or firmware must be reserved, or the
 * kernel's early allocator will use it. Its .bss must be zero, as the segment's tail beyond the file's bytes.
 * The other CPUs arrive at absolute 0x60, so the first 256 bytes of memory must be those of this kernel, save
 * the first word (the purgatory's branch) and the word at 0x5c (run_at_load, which is "run0", or 1 in a crash
 * image). */
#include "purgatory/demo/checks.h"
#include "purgatory/common/sha256.h"
#include "purgatory/common/text.h"
#include "purgatory/ppc64/machine.h"

enum { RUN_AT_LOAD = 0x5c, RUN_AT_LOAD_INITIAL = 0x72756e30, SHARED_BYTES = 0x100, OLDEST_TREE = 2 };

static unsigned char blank[65536];

/* Begins the line of a check; the caller adds the details and a line end. */
static struct Console *verdict(struct Demo *demo, int good, const char *what)
{
    if (!good) demo->failures++;
    consoleText(&demo->console, good ? "DEMO OK " : "DEMO FAIL ");
    consoleText(&demo->console, what);
    consoleText(&demo->console, ": ");
    return &demo->console;
}

static void verdictNumber(struct Demo *demo, int good, const char *what, uint64_t value)
{
    struct Console *console = verdict(demo, good, what);
    consoleNumber(console, value);
    consoleText(console, "\n");
}

static void verdictText(struct Demo *demo, int good, const char *what, const char *text)
{
    struct Console *console = verdict(demo, good, what);
    consoleText(console, text);
    consoleText(console, "\n");
}

static void sayRange(struct Console *console, uint64_t begin, uint64_t end)
{
    consoleNumber(console, begin);
    consoleText(console, "-");
    consoleNumber(console, end);
}

int treeIsReadable(const uint8_t *tree)
{
    return tree != 0 && ((uint64_t)tree & 7) == 0 && fdtHeader(tree, 0) == (uint32_t)FDT_MAGIC;
}

static void checkRegisters(struct Demo *demo)
{
    const struct EntryState *state = demo->state;
    const uint64_t off = MSR_IR | MSR_DR | MSR_EE;
    verdictNumber(demo, (state->msr & MSR_LE) == 0 && (state->msr & off) == 0 && (state->msr & MSR_SF) != 0,
                  "machine state, 64-bit, big-endian, MMU and interrupts off", state->msr);
    verdictNumber(demo, demo->tree != 0, "device tree in r3", state->r3);
    verdictNumber(demo, state->r4 == state->start, "own address in r4", state->r4);
    verdictNumber(demo, state->r5 == 0, "r5", state->r5);

    uint64_t base = 0, entry = 0;
    if (demo->tree != 0) {
        fdtFindNumber(demo->tree, "/ibm,opal", "opal-base-address", &base);
        fdtFindNumber(demo->tree, "/ibm,opal", "opal-entry-address", &entry);
    }
    verdictNumber(demo, state->r8 == base, "OPAL base in r8", state->r8);
    verdictNumber(demo, state->r9 == entry, "OPAL entry in r9", state->r9);
}

static void checkBss(struct Demo *demo)
{
    const volatile unsigned char *bytes = blank;
    uint64_t dirty = 0;
    for (unsigned long i = 0; i < sizeof blank; i++)
        dirty += bytes[i] != 0;
    verdictNumber(demo, dirty == 0, "bytes of .bss that are not zero", dirty);
}

/* Whether `cpu` is one of the ids in an array of 32-bit cells. */
static int holdsCell(const uint8_t *data, uint32_t length, uint32_t cpu)
{
    for (uint32_t i = 0; i + 4 <= length; i += 4) {
        if (fdtNumber(data + i, 4) == cpu) return 1;
    }
    return 0;
}

/* Only CPU nodes have thread ids by this name, so the walk needs no path. */
static int treeHasCpu(const uint8_t *tree, uint32_t cpu)
{
    struct FdtWalk walk = {.tree = tree};
    for (;;) {
        const enum FdtToken token = fdtNext(&walk);
        if (token == FDT_BROKEN || token == FDT_END) return 0;
        if (token == FDT_PROPERTY && kwbTextEqual(walk.name, "ibm,ppc-interrupt-server#s") &&
            holdsCell(walk.data, walk.length, cpu))
            return 1;
    }
}

/* The end of the range (a big-endian address and size at `pair`) if it holds `address`, else `address`
 * itself. */
static uint64_t endAround(const uint8_t *pair, uint64_t address)
{
    const uint64_t start = fdtNumber(pair, 8);
    const uint64_t size = fdtNumber(pair + 8, 8);
    return start <= address && address - start < size ? start + size : address;
}

/* How far memory is reserved from `address` on by one memreserve row or one pair of /reserved-ranges (two
 * cells each, as every ppc64 tree has them). */
static uint64_t reservedUpTo(const uint8_t *tree, uint64_t address)
{
    uint32_t length = 0;
    const uint8_t *pairs = fdtProperty(tree, "/", "reserved-ranges", &length);
    for (uint32_t i = 0; pairs != 0 && i + 16 <= length; i += 16) {
        const uint64_t end = endAround(pairs + i, address);
        if (end != address) return end;
    }
    const uint8_t *row = tree + fdtHeader(tree, FDT_HEADER_RESERVATIONS);
    for (; fdtNumber(row, 8) != 0 || fdtNumber(row + 8, 8) != 0; row += 16) {
        const uint64_t end = endAround(row, address);
        if (end != address) return end;
    }
    return address;
}

/* skiboot reserves its own memory in several rows that touch, so one row need not cover all. */
static int isReserved(const uint8_t *tree, uint64_t begin, uint64_t end)
{
    while (begin < end) {
        const uint64_t next = reservedUpTo(tree, begin);
        if (next <= begin) return 0;
        begin = next;
    }
    return 1;
}

static void checkReserved(struct Demo *demo, const char *what, uint64_t begin, uint64_t end)
{
    struct Console *console = verdict(demo, isReserved(demo->tree, begin, end), what);
    sayRange(console, begin, end);
    consoleText(console, "\n");
}

static void checkFirmware(struct Demo *demo)
{
    uint64_t size = 0;
    if (demo->rtas.entry != 0 && fdtFindNumber(demo->tree, "/rtas", "rtas-size", &size))
        checkReserved(demo, "RTAS reserved", demo->rtas.base, demo->rtas.base + size);
    if (fdtFindNumber(demo->tree, "/ibm,opal", "opal-runtime-size", &size))
        checkReserved(demo, "OPAL reserved", demo->opal.base, demo->opal.base + size);
}

/* The text after `key` where it begins a word of the command line, up to the next blank; empty if it is not
 * there. */
static void findArgument(const char *arguments, const char *key, char *value, unsigned int size)
{
    unsigned int used = 0;
    for (const char *at = arguments; *at != '\0'; at++) {
        const char *rest = at == arguments || at[-1] == ' ' ? kwbTextAfter(at, key) : 0;
        if (rest == 0) continue;
        while (*rest != '\0' && *rest != ' ' && used + 1 < size)
            value[used++] = *rest++;
        break;
    }
    value[used] = '\0';
}

static void checkInitrdDigest(struct Demo *demo, const char *arguments, uint64_t begin, uint64_t end)
{
    struct KwbSha256 context;
    unsigned char digest[KWB_SHA256_SIZE];
    char found[2 * KWB_SHA256_SIZE + 1], expected[2 * KWB_SHA256_SIZE + 1];
    kwbSha256Init(&context);
    kwbSha256Update(&context, (const void *)begin, end - begin);
    kwbSha256Final(&context, digest);
    kwbHexBytes(found, digest, sizeof digest);
    findArgument(arguments, "initrd.sha256=", expected, sizeof expected);
    verdictText(demo, expected[0] == '\0' || kwbTextEqual(expected, found), "initrd SHA-256", found);
}

static void checkInitrd(struct Demo *demo, const char *arguments)
{
    uint64_t begin = 0, end = 0;
    const int hasBegin = fdtFindNumber(demo->tree, "/chosen", "linux,initrd-start", &begin);
    const int hasEnd = fdtFindNumber(demo->tree, "/chosen", "linux,initrd-end", &end);
    if (!hasBegin && !hasEnd) {
        verdictText(demo, 1, "initrd", "none");
        return;
    }
    const int good = hasBegin && hasEnd && begin < end;
    struct Console *console = verdict(demo, good, "initrd");
    sayRange(console, begin, end);
    consoleText(console, "\n");
    if (!good) return;
    checkReserved(demo, "initrd reserved", begin, end);
    checkInitrdDigest(demo, arguments, begin, end);
}

static void checkSeed(struct Demo *demo)
{
    uint32_t length = 0;
    const uint8_t *seed = fdtProperty(demo->tree, "/chosen", "rng-seed", &length);
    if (seed == 0) {
        verdictText(demo, 1, "rng-seed", "none");
        return;
    }
    unsigned int any = 0;
    for (uint32_t i = 0; i < length; i++)
        any |= seed[i];
    verdictNumber(demo, any != 0, "rng-seed, not all zero, bytes", length);
}

static void checkChosen(struct Demo *demo)
{
    uint32_t length = 0;
    const char *arguments = (const char *)fdtProperty(demo->tree, "/chosen", "bootargs", &length);
    const int ended = arguments != 0 && length > 0 && arguments[length - 1] == '\0';
    if (!ended) arguments = "";
    char plan[40];
    findArgument(arguments, "kwb.plan=", plan, sizeof plan);
    verdictText(demo, ended, "bootargs", arguments);
    verdictText(demo, 1, "plan marker", plan[0] != '\0' ? plan : "none");
    const int marked = fdtProperty(demo->tree, "/chosen", "linux,booted-from-kexec", &length) != 0;
    verdictText(demo, marked, "linux,booted-from-kexec", marked ? "present" : "missing");
    checkInitrd(demo, arguments);
    checkSeed(demo);
}

static void checkTree(struct Demo *demo)
{
    const uint32_t cpu = fdtHeader(demo->tree, FDT_HEADER_BOOT_CPU);
    const uint64_t begin = (uint64_t)demo->tree;
    struct Console *console = verdict(demo, 1, "device tree");
    sayRange(console, begin, begin + fdtHeader(demo->tree, FDT_HEADER_SIZE));
    consoleText(console, "\n");
    verdictNumber(demo, treeHasCpu(demo->tree, cpu), "boot CPU is in the tree", cpu);
    checkChosen(demo);
    checkFirmware(demo);
}

/* For the other CPUs. The word at 0x5c is compared with nothing at 0, where the purgatory's may differ from
 * ours. */
static void checkFirstBytes(struct Demo *demo)
{
    uint64_t zero = 0;
    __asm__("" : "+r"(zero));
    const volatile unsigned char *memory = (const volatile unsigned char *)zero;
    const volatile unsigned char *own = programStart;
    uint64_t differing = 0;
    for (unsigned int i = 4; i < SHARED_BYTES; i++) {
        const int skipped = i >= RUN_AT_LOAD && i < RUN_AT_LOAD + 4;
        if (!skipped && memory[i] != own[i]) differing++;
    }
    const uint32_t word = *(const volatile uint32_t *)(own + RUN_AT_LOAD);
    verdictNumber(demo, word == RUN_AT_LOAD_INITIAL || word == 1, "run_at_load, run0 or 1", word);
    verdictNumber(demo, differing == 0, "bytes at physical 4-0x100 that differ from ours", differing);
}

void runChecks(struct Demo *demo)
{
    checkRegisters(demo);
    checkBss(demo);
    if (demo->tree != 0) checkTree(demo);
    checkFirstBytes(demo);
}
