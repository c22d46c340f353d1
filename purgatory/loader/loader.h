#ifndef KWB_LOADER_H
#define KWB_LOADER_H

/*
 * The loader: one static program that travels in a bundle and hands its segments to kexec_load(2) on the
 * target.
 *
 * It trusts nothing. The bundle may be damaged or meant for another machine, and the machine may have changed
 * since its snapshot was taken, so everything that can be checked again is checked again here, where the
 * truth is: digests of the files, page size, byte order, the memory fingerprint, the machine's policy. All
 * refusals are listed, not only the first, each with the id of its rule; if there is one, nothing is loaded.
 *
 * It needs nothing on the target but /proc and /sys: no libraries, no shell, no JSON. What it reads is
 * load.list, a line-oriented text. What depends on the running machine and cannot be read from a file stands
 * in platform.c, which the tests replace.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Exit statuses of the program.
enum {
    KWB_DONE = 0,
    KWB_REFUSED = 1,
    KWB_USAGE = 2,
    KWB_MALFORMED = 3,
    KWB_SYSTEM = 4,
};

enum {
    KWB_SEGMENTS = 16, ///< KEXEC_SEGMENT_MAX of Linux
    KWB_LATE_SLOTS = 64,
    KWB_DIGEST_ROWS = 64,
    KWB_KERNEL_PARTS = 40,
    KWB_CMDLINE = 4096, ///< with the NUL behind it
    KWB_NAME = 32,
    KWB_DIGEST = 32,
    KWB_LIST_BYTES = 64 * 1024,
    KWB_MANIFEST_BYTES = 16 * 1024 * 1024,
    KWB_ERROR = 256,
};

struct KwbSegment {
    char name[KWB_NAME];
    char file[96];
    uint64_t mem, memsz, bufsz;
    uint8_t digest[KWB_DIGEST];    ///< of the file's bufsz bytes, as sealed
    uint8_t *bytes;                ///< what the file held when it was read, bufsz bytes; NULL until then
    uint8_t memDigest[KWB_DIGEST]; ///< over memsz bytes, the zeros behind the file included
};

struct KwbLateSlot {
    unsigned segment;
    uint64_t offset, length;
    char kind[KWB_NAME];
    bool needed;
};

/// Where in segment `holder` the purgatory keeps the digest of `segment`.
struct KwbDigestRow {
    unsigned segment, holder;
    uint64_t offset;
};

/// A part of the kernel's file: [offset, offset + length) of a segment, or the first `length` bytes of a
/// file.
struct KwbKernelPart {
    bool inSegment;
    unsigned segment;
    char file[KWB_NAME];
    uint64_t offset, length;
};

struct KwbLoadList {
    uint8_t textDigest[KWB_DIGEST]; ///< of the bytes of load.list; kwbOpenBundle() fills it in
    char plan[17];
    bool bigEndian;
    uint64_t pageSize;
    bool hasFingerprint;
    uint8_t fingerprint[KWB_DIGEST];
    uint64_t errors;
    bool crash;
    char bootId[37];
    uint64_t entry;
    unsigned segments, lateSlots, digestRows, kernelParts;
    struct KwbSegment segment[KWB_SEGMENTS];
    struct KwbLateSlot lateSlot[KWB_LATE_SLOTS];
    struct KwbDigestRow digestRow[KWB_DIGEST_ROWS];
    /// What kexec_file_load is given; kernelSize is 0 if the bundle has no kernel file.
    uint64_t kernelSize;
    uint8_t kernelDigest[KWB_DIGEST];
    struct KwbKernelPart kernelPart[KWB_KERNEL_PARTS];
    bool hasInitrd;
    unsigned initrd; ///< a segment
    char cmdline[KWB_CMDLINE];
};

/* --- load_list.c --- */

/// Reads the text of load.list, which is changed on the way. False: `error` says what and in which line.
/// Every number is checked against the others (slots inside their segments, no overlap, page multiples, no
/// wrap-around).
bool kwbParseLoadList(char *text, size_t length, struct KwbLoadList *list, char error[KWB_ERROR]);

/* --- bundle.c --- */

/// Reads `directory`/load.list and maps every segment file privately. Prints what is wrong; a status of the
/// program.
int kwbOpenBundle(const char *directory, struct KwbLoadList *list);
/// Whether the bundle there, if there is one, holds a crash image. Prints nothing.
bool kwbBundleIsCrash(const char *directory);

/* --- files.c --- */

/// Reads a file of the machine ("/proc/…", "/sys/…") as text without trailing blanks; false if it cannot be
/// read.
bool kwbReadMachineFile(const char *path, char *out, size_t size);
/// The same as a decimal number.
bool kwbReadMachineNumber(const char *path, int64_t *out);
/// Reads a whole file of the machine into new memory, at most `limit` bytes; NULL with errno.
uint8_t *kwbReadMachineAll(const char *path, size_t limit, size_t *length);
/// Opens a file or folder of the machine; -1 with errno.
int kwbOpenMachine(const char *path, int flags);
/// Reads a whole regular file below a folder into new memory, at most `limit` bytes; NULL with errno.
uint8_t *kwbReadAll(int directory, const char *name, size_t limit, size_t *length);
/// What an errno of kwbReadAll means.
const char *kwbReadProblem(int error);
/// Reads exactly `size` bytes; false with errno.
bool kwbReadFully(int file, uint8_t *out, uint64_t size);

/* --- text.c --- */

/// A text that grows. After a failed allocation `failed` is set and nothing more is added.
struct KwbText {
    char *data;
    size_t length, capacity;
    bool failed;
};
/// As printf does.
void kwbTextAdd(struct KwbText *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/// Frees the text, which is empty afterwards.
void kwbTextFree(struct KwbText *text);

/// Half-open ranges. After a failed allocation `failed` is set and nothing more is added.
struct KwbRange {
    uint64_t begin, end;
};
struct KwbRanges {
    struct KwbRange *rows;
    size_t count, capacity;
    bool failed;
};
/// Adds [begin, begin + size); an empty or wrapping range is left out.
void kwbRangesAdd(struct KwbRanges *ranges, uint64_t begin, uint64_t size);
/// Sorts them and joins what touches or overlaps.
void kwbRangesMerge(struct KwbRanges *ranges);
/// Frees the rows; the ranges are empty afterwards.
void kwbRangesFree(struct KwbRanges *ranges);

/* --- device_tree.c: the live tree, /proc/device-tree --- */

struct KwbProperty {
    uint8_t *bytes; ///< NULL: not there
    size_t length;
};
struct KwbProperty kwbProperty(int node,
                               const char *path); ///< `path` may go through child nodes: "rtas/rtas-size"
/// Frees what kwbProperty has given; one that is not there may be given, too.
void kwbPropertyFree(struct KwbProperty *property);
bool kwbNumber(int node, const char *path, uint64_t *out); ///< a property of one or two cells
/// The big-endian number of one or two cells at an offset of a property; false if it does not lie in it.
bool kwbCells(const uint8_t *bytes, size_t length, size_t offset, unsigned cells, uint64_t *out);
bool kwbStringIs(int node, const char *path, const char *value);    ///< the first string equals `value`
bool kwbStringsHold(int node, const char *path, const char *value); ///< one of the strings equals `value`
/// What kwbWalk calls with an open node.
typedef void KwbVisit(int node, void *context);
/// Calls `visit` for each child node, and for theirs if `deep`. False: the tree could not be read or is too
/// deep.
bool kwbWalk(int node, bool deep, KwbVisit *visit, void *context);
/// Opens the root node; -1 with errno.
int kwbOpenTree(void);

/* --- fingerprint.c --- */

/// The ranges of the device tree's TCE tables, merged.
bool kwbTceRanges(int root, struct KwbRanges *out);
/// The memory fingerprint's text for this machine. False: `error` says why not.
bool kwbFingerprintText(struct KwbText *out, char error[KWB_ERROR]);

/* --- checks.c --- */

/// What a check is asked for.
struct KwbCheckRequest {
    const char *directory; ///< of the bundle
    bool force;
    bool byFile;             ///< for kexec_file_load
    const uint8_t *manifest; ///< the digest that was approved; NULL: none was named
};

/// Runs every rule and prints each refusal; the number of refusals that stand.
unsigned kwbCheck(struct KwbLoadList *list, const struct KwbCheckRequest *request);
/// "integrity" of "none [integrity] confidentiality"; false if the machine has no lockdown file.
bool kwbLockdownMode(char *out, size_t size);
/// MemTotal in bytes: what Linux calls totalram.
uint64_t kwbTotalRam(void);
/// Prints one line "refused: rule: …".
void kwbRefuse(const char *rule, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* --- manifest.c --- */

/// Whether `text` is the 64 hex digits of a digest, which `out` then holds.
bool kwbParseDigest(const char *text, uint8_t out[KWB_DIGEST]);
/// Whether manifest.json is the approved one, and load.list the one that it lists. Prints a refusal; how
/// many.
unsigned kwbCheckManifest(const struct KwbLoadList *list, const char *directory,
                          const uint8_t approved[KWB_DIGEST]);

/* --- digests.c --- */

/// Hashes every file and compares digests and digest rows; prints refusals and gives their number. With
/// `zeros` the digest over memsz bytes is made as well (only after it is known that memsz is sane).
unsigned kwbCheckDigests(struct KwbLoadList *list, bool zeros);
/// SHA-256 over `segment`'s memsz bytes as they are now.
void kwbMemDigest(const struct KwbSegment *segment, uint8_t out[KWB_DIGEST]);

/* --- late_slots.c --- */

/// Whether this program can fill a slot: it knows the kind, and a digest row covers the segment.
bool kwbCanFill(const struct KwbLoadList *list, const struct KwbLateSlot *slot);
/// Fills the late slots and renews the digest rows that cover them. A status of the program.
int kwbFillLateSlots(struct KwbLoadList *list);

/* --- measurements.c --- */

/// Makes the hand-over buffer of the machine's measurement log as it is now, with zeros behind it up to
/// `length`. False (and a message printed) if there is no log, or no room for it.
bool kwbFillMeasurements(uint8_t *out, uint64_t length);

/* --- kexec.c --- */

/// Fills the late slots, gives the segments to kexec_load and reads back whether one is loaded now. Prints
/// what went wrong and what it can have meant. A status of the program.
int kwbLoad(struct KwbLoadList *list);
/// By kexec_load, or by kexec_file_load where that is forbidden or not there. A status of the program.
int kwbUnload(bool crash);
/// Starts what is loaded; comes back only if that failed, with a status of the program. `crash`: the bundle
/// at hand is a crash image, which is not started so.
int kwbExec(bool crash);
/// Prints what the machine says of itself, a word and its value a line; what it does not say is "unknown".
int kwbStatus(void);

/* --- file_load.c --- */

/// Gives kernel, initrd and command line to kexec_file_load. A status of the program.
int kwbLoadFile(const struct KwbLoadList *list, const char *directory);

/* --- explain.c --- */

/// Prints what a failed kexec_load can have meant on this machine for this list.
void kwbExplain(const struct KwbLoadList *list, int error);
/// The same for EPERM alone. `byFile`: of kexec_file_load, which lockdown does not forbid by itself.
void kwbExplainPermission(const struct KwbLoadList *list, bool byFile);

/* --- platform.c: what only the running machine can say or do --- */

/// One row of the list that kexec_load(2) takes on a 64-bit machine (linux/kexec.h).
struct KwbKexecSegment {
    uint64_t buf, bufsz, mem, memsz;
};

const char *kwbPlatformRoot(void);               ///< put in front of "/proc" and "/sys": empty
uint64_t kwbPlatformPageSize(void);              ///< of the running kernel, in bytes
bool kwbPlatformBigEndian(void);                 ///< whether this program is
bool kwbPlatformIsRoot(void);                    ///< by the effective user
void kwbPlatformMachine(char *out, size_t size); ///< uname -m
uint64_t kwbPlatformTotalRam(void);              ///< sysinfo(2), in bytes
/// getrandom(2); false with errno.
bool kwbPlatformRandom(uint8_t *out, size_t count);
/// 0 or an errno value.
int kwbPlatformKexecLoad(uint64_t entry, unsigned count, const struct KwbKexecSegment *rows, uint64_t flags);
/// Flags of kexec_file_load(2), of linux/kexec.h. With the last one Linux (6.8 and later) logs what it does.
enum { KWB_FILE_UNLOAD = 1, KWB_FILE_ON_CRASH = 2, KWB_FILE_NO_INITRD = 4, KWB_FILE_DEBUG = 8 };
/// 0 or an errno value.
int kwbPlatformKexecFileLoad(int kernel, int initrd, const char *cmdline, uint64_t flags);
/// reboot(2) into the loaded kernel; comes back only if that failed, with errno.
int kwbPlatformReboot(void);

#ifdef __cplusplus
}
#endif

#endif
