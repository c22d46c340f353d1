#include "purgatory/loader/loader.h"

#include "purgatory/common/sha256.h"
#include "purgatory/common/text.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * The rules, each with the id that refusals carry. A rule returns how many refusals it printed. Those that
 * --force may set aside concern the plan's fit to the machine, where a person may know better; damage to the
 * bundle, another machine, page size or byte order, and what the kernel itself would refuse are never set
 * aside.
 */

void kwbRefuse(const char *rule, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    printf("refused: %s: ", rule);
    vprintf(format, arguments);
    printf("\n");
    va_end(arguments);
}

/* A refusal that --force turns into a loud remark. */
static unsigned refuseUnless(bool force, const char *rule, const char *text)
{
    if (!force) {
        kwbRefuse(rule, "%s", text);
        return 1;
    }
    printf("FORCED: %s: %s\n", rule, text);
    return 0;
}

static unsigned checkMachine(const struct KwbLoadList *list)
{
    unsigned refusals = 0;
    char machine[65];
    kwbPlatformMachine(machine, sizeof machine);
    if (strcmp(machine, "ppc64") != 0 && strcmp(machine, "ppc64le") != 0) {
        kwbRefuse("machine", "the plan is for ppc64, this machine is %s", machine);
        refusals++;
    }
    if (list->bigEndian != kwbPlatformBigEndian()) {
        kwbRefuse("byte-order",
                  "the plan was made for a running %s-endian kernel, this one is %s-endian; take a new "
                  "snapshot and "
                  "plan again",
                  list->bigEndian ? "big" : "little", list->bigEndian ? "little" : "big");
        refusals++;
    }
    if (list->pageSize != kwbPlatformPageSize()) {
        kwbRefuse("page-size",
                  "the plan was made for pages of 0x%llx bytes, the running kernel has 0x%llx; take a new "
                  "snapshot and "
                  "plan again",
                  (unsigned long long)list->pageSize, (unsigned long long)kwbPlatformPageSize());
        refusals++;
    }
    return refusals;
}

static unsigned checkPlan(const struct KwbLoadList *list, bool force)
{
    char text[128];
    if (list->errors == 0) return 0;
    snprintf(text, sizeof text, "the plan has %llu finding(s) of severity error; plan.json names them",
             (unsigned long long)list->errors);
    return refuseUnless(force, "errors-in-plan", text);
}

bool kwbLockdownMode(char *out, size_t size)
{
    char text[128];
    if (!kwbReadMachineFile("/sys/kernel/security/lockdown", text, sizeof text)) return false;
    const char *open = strchr(text, '['), *close = strchr(text, ']');
    if (open == NULL || close == NULL || close < open) return false;
    snprintf(out, size, "%.*s", (int)(close - open - 1), open + 1);
    return true;
}

static unsigned checkLimit(bool crash)
{
    const char *name = crash ? "kexec_load_limit_panic" : "kexec_load_limit_reboot";
    char path[64];
    int64_t limit;
    snprintf(path, sizeof path, "/proc/sys/kernel/%s", name);
    if (!kwbReadMachineNumber(path, &limit) || limit != 0) return 0;
    kwbRefuse("load-limit", "kernel.%s is 0: no further load is allowed until the machine is rebooted", name);
    return 1;
}

/* What the kernel's owner has decided. */
static unsigned checkPolicy(const struct KwbLoadList *list, bool byFile)
{
    unsigned refusals = 0;
    int64_t number;
    char mode[32];
    if (!kwbReadMachineNumber("/sys/kernel/kexec_loaded", &number)) {
        kwbRefuse("no-kexec", "/sys/kernel/kexec_loaded is missing: the running kernel was built without "
                              "CONFIG_KEXEC, or /sys is not mounted");
        refusals++;
    } else if (!list->crash && number != 0) {
        printf("note: already-loaded: an image is loaded already; a load replaces it\n");
    }
    if (!kwbPlatformIsRoot()) {
        kwbRefuse("not-root", "kexec_load needs CAP_SYS_BOOT; run the loader as root");
        refusals++;
    }
    if (kwbReadMachineNumber("/proc/sys/kernel/kexec_load_disabled", &number) && number != 0) {
        kwbRefuse("load-disabled",
                  "kernel.kexec_load_disabled is %lld; it cannot be set back before a reboot",
                  (long long)number);
        refusals++;
    }
    refusals += checkLimit(list->crash);
    if (!kwbLockdownMode(mode, sizeof mode) || strcmp(mode, "none") == 0) return refusals;
    if (byFile) {
        printf("note: lockdown: lockdown is %s: a policy may want the kernel's file signed\n", mode);
    } else {
        kwbRefuse("lockdown",
                  "lockdown is %s: the kernel takes no image by kexec_load; load it by file (--by-file), or "
                  "boot without lockdown or secure boot",
                  mode);
        refusals++;
    }
    return refusals;
}

uint64_t kwbTotalRam(void)
{
    char text[256];
    unsigned long long kib;
    if (kwbReadMachineFile("/proc/meminfo", text, sizeof text) &&
        sscanf(text, "MemTotal: %llu kB", &kib) == 1 && kib <= UINT64_MAX / 1024)
        return kib * 1024;
    return kwbPlatformTotalRam();
}

/* Linux refuses a segment, or all together, above half of its pages (sanity_check_segment_list). The list's
 * sizes are sums of disjoint ranges, so they cannot wrap. */
static unsigned checkHalfOfRam(const struct KwbLoadList *list)
{
    const uint64_t half = kwbTotalRam() / kwbPlatformPageSize() / 2 * kwbPlatformPageSize();
    uint64_t sum = 0;
    unsigned refusals = 0;
    for (unsigned i = 0; i < list->segments; ++i) {
        const struct KwbSegment *segment = &list->segment[i];
        sum += segment->memsz;
        if (segment->memsz <= half) continue;
        kwbRefuse("half-of-ram", "segment %s takes 0x%llx bytes, half of this machine's memory is 0x%llx",
                  segment->name, (unsigned long long)segment->memsz, (unsigned long long)half);
        refusals++;
    }
    if (refusals != 0 || sum <= half) return refusals;
    kwbRefuse("half-of-ram",
              "all segments together take 0x%llx bytes, half of this machine's memory is 0x%llx; use a "
              "smaller initrd",
              (unsigned long long)sum, (unsigned long long)half);
    return 1;
}

static unsigned checkBootId(const struct KwbLoadList *list)
{
    char bootId[64];
    if (!list->crash) return 0;
    if (!kwbReadMachineFile("/proc/sys/kernel/random/boot_id", bootId, sizeof bootId))
        snprintf(bootId, sizeof bootId, "unknown");
    if (strcmp(bootId, list->bootId) == 0) return 0;
    kwbRefuse("boot-id",
              "a crash image is for one boot: the plan is for %s, this boot is %s; take a new snapshot and "
              "plan again",
              list->bootId, bootId);
    return 1;
}

static unsigned checkLateSlots(const struct KwbLoadList *list)
{
    unsigned refusals = 0;
    for (unsigned i = 0; i < list->lateSlots; ++i) {
        const struct KwbLateSlot *slot = &list->lateSlot[i];
        if (!slot->needed || kwbCanFill(list, slot)) continue;
        kwbRefuse("late-slot",
                  "segment %s needs %llu bytes of kind %s at 0x%llx, which this loader does not know or no "
                  "digest row covers; export with a loader that knows it",
                  list->segment[slot->segment].name, (unsigned long long)slot->length, slot->kind,
                  (unsigned long long)slot->offset);
        refusals++;
    }
    return refusals;
}

/* Whether `text` has the line [line, line + length). */
static bool hasLine(const char *text, const char *line, size_t length)
{
    while (*text != '\0') {
        const char *end = strchrnul(text, '\n');
        if ((size_t)(end - text) == length && memcmp(text, line, length) == 0) return true;
        text = *end == '\0' ? end : end + 1;
    }
    return false;
}

static void printLinesMissingIn(const char *text, const char *other, const char *label)
{
    while (*text != '\0') {
        const char *end = strchrnul(text, '\n');
        if (!hasLine(other, text, (size_t)(end - text)))
            printf("  %s: %.*s\n", label, (int)(end - text), text);
        text = *end == '\0' ? end : end + 1;
    }
}

/* Prints what differs, if the bundle still has the text that its fingerprint was made from. */
static void printDifference(const struct KwbLoadList *list, const char *directory, const char *found)
{
    uint8_t digest[KWB_DIGEST];
    size_t length = 0;
    const int bundle = open(directory, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (bundle < 0) return;
    char *planned = (char *)kwbReadAll(bundle, "target-fingerprint.txt", 1 << 20, &length);
    close(bundle);
    if (planned == NULL) return;
    struct KwbSha256 hash;
    kwbSha256Init(&hash);
    kwbSha256Update(&hash, planned, (unsigned long)length);
    kwbSha256Final(&hash, digest);
    /* kwbReadAll leaves room behind the bytes it read; a text that has its digest has no NUL inside. */
    if (memcmp(digest, list->fingerprint, KWB_DIGEST) == 0) {
        planned[length] = '\0';
        printLinesMissingIn(planned, found, "snapshot");
        printLinesMissingIn(found, planned, "now");
    } else {
        printf("note: target-fingerprint.txt of the bundle is not the text that the plan's fingerprint was "
               "made from\n");
    }
    free(planned);
}

static unsigned checkFingerprint(const struct KwbLoadList *list, const char *directory, bool force)
{
    struct KwbText text = {0};
    char error[KWB_ERROR], reason[KWB_ERROR + 160], expected[2 * KWB_DIGEST + 1], found[2 * KWB_DIGEST + 1];
    uint8_t digest[KWB_DIGEST];
    unsigned refusals = 0;
    if (!list->hasFingerprint)
        return refuseUnless(
            force, "no-fingerprint",
            "the plan was made from a bare device tree, so nothing says that it is for this machine; "
            "plan from a snapshot of it");
    if (!kwbFingerprintText(&text, error)) {
        snprintf(reason, sizeof reason, "the memory fingerprint of this machine cannot be made: %s", error);
        refusals = refuseUnless(force, "fingerprint", reason);
    } else {
        struct KwbSha256 hash;
        kwbSha256Init(&hash);
        kwbSha256Update(&hash, text.data, (unsigned long)text.length);
        kwbSha256Final(&hash, digest);
        if (memcmp(digest, list->fingerprint, KWB_DIGEST) != 0) {
            kwbHexBytes(expected, list->fingerprint, KWB_DIGEST);
            kwbHexBytes(found, digest, KWB_DIGEST);
            snprintf(reason, sizeof reason,
                     "the memory of this machine is not as in its snapshot: expected %s, found %s; take a "
                     "new snapshot "
                     "and plan again",
                     expected, found);
            refusals = refuseUnless(force, "fingerprint", reason);
            printDifference(list, directory, text.data);
        }
    }
    kwbTextFree(&text);
    return refusals;
}

/* What kexec_file_load is given. */
static unsigned checkKernelFile(const struct KwbLoadList *list)
{
    if (list->kernelSize != 0 && !list->crash) return 0;
    kwbRefuse("no-kernel-file", list->crash ? "a crash image cannot be loaded by file"
                                            : "the bundle has no kernel file, which kexec_file_load wants; "
                                              "export it again");
    return 1;
}

unsigned kwbCheck(struct KwbLoadList *list, const struct KwbCheckRequest *request)
{
    const bool byFile = request->byFile;
    unsigned refusals = checkMachine(list);
    if (request->manifest != NULL) refusals += kwbCheckManifest(list, request->directory, request->manifest);
    refusals += checkPlan(list, request->force);
    refusals += checkPolicy(list, byFile);
    const unsigned tooBig = checkHalfOfRam(list);
    refusals += tooBig;
    refusals += checkBootId(list);
    refusals += byFile ? checkKernelFile(list) : checkLateSlots(list);
    refusals += checkFingerprint(list, request->directory, request->force);
    /* Sizes that memory cannot hold might be absurd: nobody should wait for their zeros to be hashed. */
    refusals += kwbCheckDigests(list, tooBig == 0);
    return refusals;
}
