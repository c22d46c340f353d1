/* What happens between two kernels.
 *
 * The segments were put together long before and copied by the old kernel while it went down, possibly after
 * a crash. So before anything is trusted, each one is hashed where it lies now and compared with the digest
 * taken when the plan was sealed; a bad one is named with both digests, which tells a wrong load (other
 * bytes) from memory somebody wrote into.
 *
 * Only then is anything changed: in a crash image the first 64 KiB of memory are saved, because the new
 * kernel will use them for its exception vectors and the dump needs the old ones; the boot CPU's id goes into
 * the device tree (the planner cannot know which CPU the old kernel ends on); and for a crash image
 * run_at_load goes into the new kernel. All of these would break a digest, so they come after the check.
 * Last, the hypervisor is told to take exceptions big-endian again, as firmware leaves a machine. */
#include "purgatory/common/sha256.h"
#include "purgatory/ppc64/console.h"
#include "purgatory/ppc64/machine.h"
#include "purgatory/ppc64/parameters.h"

#define BACKUP_SIZE UINT64_C(0x10000)
#define RUN_AT_LOAD_OFFSET 0x5c
#define SECOND UINT64_C(512000000) /* of the time base */

/* Offsets in the header of a flattened device tree, all words big-endian. */
enum { FDT_VERSION = 20, FDT_BOOT_CPU = 28, FDT_VERSION_WITH_BOOT_CPU = 2 };

void enterKernel(uint64_t tree, uint64_t entry, uint64_t opalBase, uint64_t opalEntry)
    __attribute__((noreturn));
void purgatoryMain(uint64_t cpu) __attribute__((noreturn));

static struct Console console;
static const char speaker[] = "kexec-workbench purgatory: ";

static void say(const char *text)
{
    consoleText(&console, speaker);
    consoleText(&console, text);
}

/* Text from a field that is padded with NUL, or full. */
static void sayField(const char *field, unsigned int size)
{
    char text[2] = "";
    for (unsigned int i = 0; i < size && field[i] != '\0'; i++) {
        text[0] = field[i];
        consoleText(&console, text);
    }
}

static uint32_t regionCount(void)
{
    return kwb_region_count < KWB_REGION_ROWS ? kwb_region_count : KWB_REGION_ROWS;
}

static void sayBanner(void)
{
    say("plan ");
    sayField(kwb_plan_id[0] != '\0' ? kwb_plan_id : "-", KWB_PLAN_ID);
    consoleText(&console, ", ");
    consoleDecimal(&console, regionCount());
    consoleText(&console, " segments\n");
}

static int sameDigest(const unsigned char *left, const unsigned char *right)
{
    unsigned int difference = 0;
    for (unsigned int i = 0; i < KWB_SHA256_SIZE; i++)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

/* Whether the segment has its digest; says so. The line begins before the hashing, as progress. */
static int verifyRegion(const struct KwbRegion *region)
{
    consoleText(&console, "  ");
    sayField(region->name, KWB_REGION_NAME);
    consoleText(&console, " ");
    consoleNumber(&console, region->start);
    consoleText(&console, " ");
    consoleNumber(&console, region->size);
    consoleFlush(&console);

    struct KwbSha256 context;
    unsigned char found[KWB_SHA256_SIZE];
    kwbSha256Init(&context);
    kwbSha256Update(&context, (const void *)region->start, region->size);
    kwbSha256Final(&context, found);
    const int good = sameDigest(region->digest, found);
    if (good) {
        consoleText(&console, " ok\n");
    } else {
        consoleText(&console, " BAD: expected ");
        consoleBytes(&console, region->digest, KWB_SHA256_SIZE);
        consoleText(&console, " found ");
        consoleBytes(&console, found, KWB_SHA256_SIZE);
        consoleText(&console, "\n");
    }
    return good;
}

static unsigned int countBadRegions(void)
{
    unsigned int bad = 0;
    for (uint32_t i = 0; i < regionCount(); i++) {
        if (!verifyRegion(&kwb_regions[i])) bad++;
    }
    return bad;
}

/* Comes back only if there is no firmware to do it, or it refuses. */
static void reboot(const struct Opal *opal)
{
    const struct Rtas rtas = {.base = kwb_rtas_base, .entry = kwb_rtas_entry};
    consoleFlush(&console);
    if ((readMsr() & MSR_HV) != 0 && opal->entry != 0) {
        /* OPAL reboots while it is polled; any status but busy or success is a refusal. */
        int64_t status = OPAL_BUSY;
        while (status == OPAL_BUSY || status == OPAL_BUSY_EVENT) {
            status = opalCall(opal, OPAL_CEC_REBOOT, 0, 0, 0);
            opalCall(opal, OPAL_POLL_EVENTS, 0, 0, 0);
        }
        if (status == OPAL_SUCCESS) stopHere(opal);
        say("OPAL refused to reboot, stopping\n");
    } else if (kwb_rtas_reboot_token == RTAS_NO_TOKEN || !rtasReachable(&rtas)) {
        say("no firmware call for a reboot can be reached, stopping\n");
    } else {
        rtasCall(&rtas, kwb_rtas_reboot_token, 0, 0);
        say("RTAS refused to reboot, stopping\n");
    }
}

/* Returns only if the plan says to go on with what is there. */
static void reportBad(unsigned int bad, const struct Opal *opal)
{
    consoleText(&console, speaker);
    consoleDecimal(&console, bad);
    consoleText(&console, " bad segment(s), ");
    if (kwb_on_mismatch == ON_MISMATCH_GO_ON) {
        consoleText(&console, "going on\n");
        return;
    }
    consoleText(&console, kwb_on_mismatch == ON_MISMATCH_REBOOT ? "rebooting\n" : "stopping\n");
    if (kwb_on_mismatch == ON_MISMATCH_REBOOT) reboot(opal);
    consoleFlush(&console);
    stopHere(opal);
}

/* backup_start alone decides, as in Linux's purgatory; kexec-tools' sets both it and panic_kernel. */
static void saveFirstMemory(void)
{
    if (backup_start == 0) {
        if (panic_kernel != 0) say("crash image without a backup region, first 64 KiB not saved\n");
        return;
    }
    uint64_t first = 0;
    /* Address 0 is memory here, not "no object". */
    __asm__("" : "+r"(first));
    const volatile uint64_t *source = (const volatile uint64_t *)first;
    volatile uint64_t *target = (volatile uint64_t *)backup_start;
    for (uint64_t i = 0; i < BACKUP_SIZE / sizeof *source; i++)
        target[i] = source[i];
    say("first 64 KiB saved at ");
    consoleNumber(&console, backup_start);
    consoleText(&console, "\n");
}

static void patchBootCpu(uint64_t cpu)
{
    const volatile uint32_t *version = (const volatile uint32_t *)(dt_offset + FDT_VERSION);
    if (big32(*version) < FDT_VERSION_WITH_BOOT_CPU) return;
    *(volatile uint32_t *)(dt_offset + FDT_BOOT_CPU) = big32((uint32_t)cpu);
}

/* The planner wrote the word so that it reads 1 in the new kernel's order, which may not be this program's.
 */
static void patchRunAtLoad(void)
{
    const uint32_t word = *(const volatile uint32_t *)&run_at_load;
    if (word != 1 && word != __builtin_bswap32(1)) return;
    const uint64_t place = kernel + RUN_AT_LOAD_OFFSET;
    *(volatile uint32_t *)place = word;
    syncCode(place, place + sizeof word);
}

/* The other CPUs leave the old kernel's memory while the boot CPU is already here. With no console and
 * nothing to verify the new kernel could overwrite the code that they still run; the purgatories of Linux and
 * kexec-tools wait alike. */
static void letOthersLeave(void)
{
    for (uint32_t i = 0; i < 0x10000; i++)
        __asm__ volatile("");
}

/* Little-endian Linux has the hypervisor enter its exception handlers little-endian, and takes that back on
 * its way out only if it uses a hash table: after one with radix tables a big-endian kernel would die of its
 * first interrupt. A little-endian kernel asks for its order anew. (PAPR: H_SET_MODE, resource 4, "interrupt
 * endian"; it may answer that it takes longer. On bare metal Linux does the same by OPAL, always.) */
static void resetExceptionOrder(void)
{
#ifdef __LITTLE_ENDIAN__
    enum { H_SET_MODE = 0x31c, BIG_ENDIAN_EXCEPTIONS = 0, INTERRUPT_ENDIAN = 4 };
    enum { H_LONG_BUSY_FIRST = 9900, H_LONG_BUSY_LAST = 9905 };
    if ((readMsr() & MSR_HV) != 0) return;
    const uint64_t start = timeBase();
    int64_t status = H_LONG_BUSY_FIRST;
    while (status >= H_LONG_BUSY_FIRST && status <= H_LONG_BUSY_LAST && timeBase() - start < SECOND)
        status = hypervisorCall(H_SET_MODE, BIG_ENDIAN_EXCEPTIONS, INTERRUPT_ENDIAN, 0, 0);
    if (status != 0) say("exceptions stay little-endian, a big-endian kernel cannot run\n");
#endif
}

void purgatoryMain(uint64_t cpu)
{
    const struct Opal opal = {.base = opal_base, .entry = (readMsr() & MSR_HV) != 0 ? opal_entry : 0};
    consoleOpen(&console, kwb_console, kwb_vterm, &opal);
    sayBanner();
    const unsigned int bad = countBadRegions();
    if (bad > 0)
        reportBad(bad, &opal);
    else
        say("all segments verified\n");

    saveFirstMemory();
    patchBootCpu(cpu);
    patchRunAtLoad();
    letOthersLeave();
    resetExceptionOrder();
    say("entering kernel at ");
    consoleNumber(&console, kernel);
    consoleText(&console, "\n");
    consoleFlush(&console);
    enterKernel(dt_offset, kernel, opal_base, opal_entry);
}
