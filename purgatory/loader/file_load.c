#include "purgatory/loader/loader.h"

#include "purgatory/common/sha256.h"
#include "purgatory/common/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/*
 * The other way to load: kexec_file_load(2) takes the kernel's file, the initrd and a command line, and the
 * running kernel makes tree, purgatory and segment list itself. The bundle has the kernel's file in parts,
 * for most of it is a segment already; it is put together in memory, so that a bundle on a read-only disk
 * will do, and so that nobody can exchange what was checked.
 */

/* A file on its way into memory. */
struct Assembly {
    int file;
    struct KwbSha256 hash;
};

static bool put(struct Assembly *assembly, const uint8_t *bytes, uint64_t length)
{
    kwbSha256Update(&assembly->hash, bytes, (unsigned long)length);
    while (length != 0) {
        const ssize_t written = write(assembly->file, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        length -= (uint64_t)written;
    }
    return true;
}

/* Adds `length` bytes of a file of the bundle. A file that is too short is ENODATA. */
static bool putFile(struct Assembly *assembly, int bundle, const char *name, uint64_t length)
{
    static uint8_t buffer[64 * 1024];
    const int file = openat(bundle, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) return false;
    bool good = true;
    while (good && length != 0) {
        const ssize_t got = read(file, buffer, length < sizeof buffer ? length : sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got == 0) errno = ENODATA;
        good = got > 0 && put(assembly, buffer, (uint64_t)got);
        length -= got > 0 ? (uint64_t)got : 0;
    }
    const int error = errno;
    close(file);
    errno = error;
    return good;
}

/* Puts the kernel's file together; -1 after a message. */
static int assembleKernel(const struct KwbLoadList *list, int bundle)
{
    struct Assembly assembly = {.file = memfd_create("kernel", MFD_CLOEXEC)};
    uint8_t digest[KWB_DIGEST];
    char expected[2 * KWB_DIGEST + 1], found[2 * KWB_DIGEST + 1];
    kwbSha256Init(&assembly.hash);
    bool good = assembly.file >= 0;
    for (unsigned i = 0; good && i < list->kernelParts; ++i) {
        const struct KwbKernelPart *part = &list->kernelPart[i];
        good = part->inSegment
                   ? put(&assembly, list->segment[part->segment].bytes + part->offset, part->length)
                   : putFile(&assembly, bundle, part->file, part->length);
    }
    kwbSha256Final(&assembly.hash, digest);
    if (good && memcmp(digest, list->kernelDigest, KWB_DIGEST) == 0) return assembly.file;
    if (good) {
        kwbHexBytes(expected, list->kernelDigest, KWB_DIGEST);
        kwbHexBytes(found, digest, KWB_DIGEST);
        kwbRefuse("digest", "the kernel's file: expected %s, found %s; copy the bundle again", expected,
                  found);
    } else {
        fprintf(stderr, "kwb-loader: the kernel's file cannot be put together: %s\n", strerror(errno));
    }
    if (assembly.file >= 0) close(assembly.file);
    return -1;
}

/* The initrd as a file: the very bytes that were checked, whatever has become of the bundle's file; -1 after
 * a message. */
static int copyInitrd(const struct KwbSegment *segment)
{
    struct Assembly assembly = {.file = memfd_create("initrd", MFD_CLOEXEC)};
    kwbSha256Init(&assembly.hash);
    if (assembly.file >= 0 && put(&assembly, segment->bytes, segment->bufsz)) return assembly.file;
    fprintf(stderr, "kwb-loader: the initrd cannot be copied: %s\n", strerror(errno));
    if (assembly.file >= 0) close(assembly.file);
    return -1;
}

/* Which of the kernel's reasons an errno can stand for. (Linux: kernel/kexec_file.c, kernel/kexec_elf.c,
 * arch/powerpc/kexec/{file_load_64,elf_64}.c, security/integrity/ima.) */
static void explain(const struct KwbLoadList *list, int error)
{
    const char *cause = "this error is not among those that kexec_file_load is known to give";
    switch (error) {
    case EPERM:
        kwbExplainPermission(list, true);
        return;
    case EACCES:
    case EKEYREJECTED:
    case ENOKEY:
    case EBADMSG:
    case ENOPKG:
        cause =
            "a policy of this machine (IMA appraisal, secure boot) wants a signature that it knows, and the "
            "kernel's file has none or another";
        break;
    case ENOSYS:
        cause = "the running kernel was built without CONFIG_KEXEC_FILE";
        break;
    case ENOEXEC:
        cause = "the running kernel does not take the kernel's file for an ELF that it can start";
        break;
    case EBUSY:
        cause = "another kexec load, or a crash, is under way; try again";
        break;
    case EINVAL:
        cause =
            "the command line is longer than this kernel takes, the segments need more than half of memory, "
            "or it does not know a flag";
        break;
    case ENOMEM:
        cause = "the kernel could not get pages for copies of the files and of the segments; free memory and "
                "try again";
        break;
    case EADDRNOTAVAIL:
        cause = "the kernel found no place that is large enough";
        break;
    case EOVERFLOW:
        cause =
            "the kernel cannot read where its own initrd lies (retain_initrd, and a firmware that says it "
            "in 32 bits)";
        break;
    case EFBIG:
        cause = "a file is larger than this kernel reads";
        break;
    }
    fprintf(stderr, "  %s\n", cause);
}

/* Whether the running kernel is of a release that can be asked to log the places that it chooses. It is not
 * just tried: to those before the flag is EINVAL, and from 6.3 on a call that fails counts against
 * kexec_load_limit_reboot. */
static bool knowsDebugFlag(void)
{
    char release[128];
    unsigned major = 0, minor = 0;
    return kwbReadMachineFile("/proc/sys/kernel/osrelease", release, sizeof release) &&
           sscanf(release, "%u.%u", &major, &minor) == 2 && (major > 6 || (major == 6 && minor >= 8));
}

/* The call, with a log of what the kernel does where it keeps one. 0 or an errno value. */
static int loadTelling(int kernel, int initrd, const char *cmdline, uint64_t flags)
{
    if (!knowsDebugFlag()) return kwbPlatformKexecFileLoad(kernel, initrd, cmdline, flags);
    const int error = kwbPlatformKexecFileLoad(kernel, initrd, cmdline, flags | KWB_FILE_DEBUG);
    if (error != EINVAL) return error;
    /* A release may call itself what it likes. */
    const int second = kwbPlatformKexecFileLoad(kernel, initrd, cmdline, flags);
    /* What was allowed once is not forbidden but by the limit on loads. */
    return second == EPERM ? error : second;
}

static int callKernel(const struct KwbLoadList *list, int kernel, int initrd)
{
    int64_t loaded = 0;
    const uint64_t flags = initrd < 0 ? KWB_FILE_NO_INITRD : 0;
    const int error = loadTelling(kernel, initrd, list->cmdline, flags);
    if (error != 0) {
        fprintf(stderr, "kwb-loader: kexec_file_load failed: %s (errno %d)\n", strerror(error), error);
        explain(list, error);
        return KWB_SYSTEM;
    }
    if (!kwbReadMachineNumber("/sys/kernel/kexec_loaded", &loaded) || loaded != 1) {
        fprintf(stderr, "kwb-loader: kexec_file_load succeeded, but /sys/kernel/kexec_loaded is not 1\n");
        return KWB_SYSTEM;
    }
    printf(
        "loaded: plan %s by file: a kernel of %llu bytes, %s%llu bytes of initrd; places, tree and purgatory "
        "are the running kernel's\n",
        list->plan, (unsigned long long)list->kernelSize, initrd < 0 ? "no initrd, " : "",
        initrd < 0 ? 0 : (unsigned long long)list->segment[list->initrd].bufsz);
    return KWB_DONE;
}

int kwbLoadFile(const struct KwbLoadList *list, const char *directory)
{
    const int bundle = open(directory, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    int kernel = -1, initrd = -1, status = KWB_REFUSED;
    if (bundle < 0)
        fprintf(stderr, "kwb-loader: %s: %s\n", directory, strerror(errno));
    else
        kernel = assembleKernel(list, bundle);
    if (kernel >= 0 && list->hasInitrd) {
        initrd = copyInitrd(&list->segment[list->initrd]);
    }
    if (kernel >= 0 && list->hasInitrd == (initrd >= 0)) status = callKernel(list, kernel, initrd);
    if (initrd >= 0) close(initrd);
    if (kernel >= 0) close(kernel);
    if (bundle >= 0) close(bundle);
    return status;
}
