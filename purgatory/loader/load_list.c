#include "purgatory/loader/loader.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/*
 * load.list is what a program without a JSON reader can read safely: lines of words with single blanks
 * between them, a fixed head, then segments, late slots and digest rows that name segments already seen, what
 * kexec_file_load would be given, then "end". The format is strict, since everything in it was written by a
 * program: a line that is not exactly as expected means damage.
 */

enum { WORDS = 8 };

struct Reader {
    char *next, *end;
    unsigned line;
    char *word[WORDS];
    unsigned words;
    char *error;
};

static bool bad(struct Reader *reader, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool bad(struct Reader *reader, const char *format, ...)
{
    char what[KWB_ERROR - 48];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    snprintf(reader->error, KWB_ERROR, "load.list: %s (line %u)", what, reader->line);
    return false;
}

/* Cuts the next line into words. */
static bool readLine(struct Reader *reader)
{
    reader->line++;
    reader->words = 0;
    if (reader->next == reader->end) return bad(reader, "it ends before the line \"end\"");
    char *newline = memchr(reader->next, '\n', (size_t)(reader->end - reader->next));
    if (newline == NULL) return bad(reader, "the last line is cut off");
    char *at = reader->next;
    reader->next = newline + 1;
    *newline = '\0';
    for (const char *c = at; c < newline; ++c)
        if (!isgraph((unsigned char)*c) && *c != ' ') return bad(reader, "a byte that is no plain text");
    for (;;) {
        if (reader->words == WORDS) return bad(reader, "more than %d words", WORDS);
        reader->word[reader->words++] = at;
        char *blank = strchr(at, ' ');
        if ((blank == NULL ? newline : blank) == at) return bad(reader, "an empty word");
        if (blank == NULL) return true;
        *blank = '\0';
        at = blank + 1;
    }
}

/* Reads a line whose first word is `key` and that has `words` words in all. */
static bool expect(struct Reader *reader, const char *key, unsigned words)
{
    if (!readLine(reader)) return false;
    if (strcmp(reader->word[0], key) != 0) return bad(reader, "\"%s\" was expected", key);
    if (reader->words != words) return bad(reader, "\"%s\" takes %u words", key, words - 1);
    return true;
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

static bool readHex(struct Reader *reader, const char *word, uint64_t *out)
{
    const size_t length = strlen(word);
    *out = 0;
    if (length < 3 || length > 18 || word[0] != '0' || word[1] != 'x')
        return bad(reader, "\"%.24s\" is no number 0x…", word);
    for (const char *c = word + 2; *c != '\0'; ++c) {
        if (hexDigit(*c) < 0) return bad(reader, "\"%.24s\" is no number 0x…", word);
        *out = *out << 4 | (uint64_t)hexDigit(*c);
    }
    return true;
}

static bool readDecimal(struct Reader *reader, const char *word, uint64_t *out)
{
    *out = 0;
    if (strlen(word) > 9) return bad(reader, "\"%.24s\" is no count", word);
    for (const char *c = word; *c != '\0'; ++c) {
        if (!isdigit((unsigned char)*c)) return bad(reader, "\"%.24s\" is no count", word);
        *out = *out * 10 + (uint64_t)(*c - '0');
    }
    return true;
}

static bool readDigest(struct Reader *reader, const char *word, uint8_t out[KWB_DIGEST])
{
    if (strlen(word) != 2 * KWB_DIGEST) return bad(reader, "a digest has 64 hex digits");
    for (size_t i = 0; i < KWB_DIGEST; ++i) {
        const int high = hexDigit(word[2 * i]), low = hexDigit(word[2 * i + 1]);
        if (high < 0 || low < 0) return bad(reader, "a digest has 64 hex digits");
        out[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}

/* Copies a name made of letters, digits and "._-" that does not begin with a dot. */
static bool readName(struct Reader *reader, const char *word, char *out, size_t size)
{
    if (word[0] == '.' || strlen(word) >= size) return bad(reader, "the name \"%.40s\" is not allowed", word);
    for (const char *c = word; *c != '\0'; ++c)
        if (!isalnum((unsigned char)*c) && strchr("._-", *c) == NULL)
            return bad(reader, "the name \"%.40s\" is not allowed", word);
    memcpy(out, word, strlen(word) + 1);
    return true;
}

static bool readMode(struct Reader *reader, struct KwbLoadList *list)
{
    if (!expect(reader, "mode", 2)) return false;
    list->crash = strcmp(reader->word[1], "crash") == 0;
    if (!list->crash && strcmp(reader->word[1], "normal") != 0) return bad(reader, "mode is normal or crash");
    if (!list->crash) return true;
    return expect(reader, "boot-id", 2) &&
           readName(reader, reader->word[1], list->bootId, sizeof list->bootId);
}

static bool readHead(struct Reader *reader, struct KwbLoadList *list)
{
    if (!expect(reader, "kexec-workbench-load", 2)) return false;
    if (strcmp(reader->word[1], "1") != 0)
        return bad(reader, "version %.8s; this loader reads version 1", reader->word[1]);
    if (!expect(reader, "plan", 2)) return false;
    if (strlen(reader->word[1]) != 16 || strspn(reader->word[1], "0123456789abcdef") != 16)
        return bad(reader, "a plan id has 16 hex digits");
    memcpy(list->plan, reader->word[1], sizeof list->plan);
    if (!expect(reader, "machine", 2)) return false;
    if (strcmp(reader->word[1], "ppc64") != 0) return bad(reader, "machine is ppc64");
    if (!expect(reader, "old-byte-order", 2)) return false;
    list->bigEndian = strcmp(reader->word[1], "big") == 0;
    if (!list->bigEndian && strcmp(reader->word[1], "little") != 0)
        return bad(reader, "old-byte-order is little or big");
    if (!expect(reader, "page-size", 2) || !readHex(reader, reader->word[1], &list->pageSize)) return false;
    if (list->pageSize < 512 || (list->pageSize & (list->pageSize - 1)) != 0 || list->pageSize > 16u << 20)
        return bad(reader, "page-size is no power of two from 0x200 to 0x1000000");
    if (!expect(reader, "fingerprint", 2)) return false;
    list->hasFingerprint = strcmp(reader->word[1], "none") != 0;
    if (list->hasFingerprint && !readDigest(reader, reader->word[1], list->fingerprint)) return false;
    if (!expect(reader, "errors", 2) || !readDecimal(reader, reader->word[1], &list->errors)) return false;
    if (!readMode(reader, list)) return false;
    return expect(reader, "entry", 2) && readHex(reader, reader->word[1], &list->entry);
}

static bool findSegment(struct Reader *reader, const struct KwbLoadList *list, const char *name,
                        unsigned *out)
{
    for (*out = 0; *out < list->segments; ++*out)
        if (strcmp(list->segment[*out].name, name) == 0) return true;
    return bad(reader, "no segment \"%.32s\" before this line", name);
}

/* The kernel would refuse such a list on every machine, so it is damage and no matter of policy. */
static bool checkPlace(struct Reader *reader, const struct KwbLoadList *list,
                       const struct KwbSegment *segment)
{
    const uint64_t mask = list->pageSize - 1;
    if (segment->memsz == 0 || segment->mem > UINT64_MAX - segment->memsz)
        return bad(reader, "segment %s is empty or wraps around", segment->name);
    if ((segment->mem & mask) != 0 || (segment->memsz & mask) != 0)
        return bad(reader, "segment %s is no whole number of pages", segment->name);
    if (segment->bufsz > segment->memsz)
        return bad(reader, "the file of segment %s is bigger than its memory", segment->name);
    for (unsigned i = 0; i < list->segments; ++i) {
        const struct KwbSegment *other = &list->segment[i];
        if (strcmp(other->name, segment->name) == 0) return bad(reader, "a second segment %s", segment->name);
        if (segment->mem < other->mem + other->memsz && other->mem < segment->mem + segment->memsz)
            return bad(reader, "segments %s and %s overlap", other->name, segment->name);
    }
    return true;
}

static bool readSegment(struct Reader *reader, struct KwbLoadList *list)
{
    static const char folder[] = "segments/";
    if (reader->words != 7) return bad(reader, "\"segment\" takes 6 words");
    if (list->segments == KWB_SEGMENTS) return bad(reader, "more than %d segments", KWB_SEGMENTS);
    struct KwbSegment *segment = &list->segment[list->segments];
    char *const *word = reader->word;
    if (!readName(reader, word[1], segment->name, sizeof segment->name)) return false;
    if (strncmp(word[2], folder, sizeof folder - 1) != 0)
        return bad(reader, "segment files stand in segments/");
    if (!readName(reader, word[2] + sizeof folder - 1, segment->file, sizeof segment->file) ||
        !readHex(reader, word[3], &segment->mem) || !readHex(reader, word[4], &segment->memsz) ||
        !readHex(reader, word[5], &segment->bufsz) || !readDigest(reader, word[6], segment->digest))
        return false;
    if (!checkPlace(reader, list, segment)) return false;
    list->segments++;
    return true;
}

static bool inside(uint64_t offset, uint64_t length, uint64_t size)
{
    return offset <= size && length <= size - offset;
}

static bool readLateSlot(struct Reader *reader, struct KwbLoadList *list)
{
    if (reader->words != 6) return bad(reader, "\"late\" takes 5 words");
    if (list->lateSlots == KWB_LATE_SLOTS) return bad(reader, "more than %d late slots", KWB_LATE_SLOTS);
    struct KwbLateSlot *slot = &list->lateSlot[list->lateSlots];
    char *const *word = reader->word;
    if (!findSegment(reader, list, word[1], &slot->segment) || !readHex(reader, word[2], &slot->offset) ||
        !readHex(reader, word[3], &slot->length) || !readName(reader, word[4], slot->kind, sizeof slot->kind))
        return false;
    if (strcmp(word[5], "0") != 0 && strcmp(word[5], "1") != 0) return bad(reader, "needed is 0 or 1");
    slot->needed = word[5][0] == '1';
    if (slot->length == 0 || !inside(slot->offset, slot->length, list->segment[slot->segment].bufsz))
        return bad(reader, "the late slot is empty or lies outside its segment");
    list->lateSlots++;
    return true;
}

static bool readDigestRow(struct Reader *reader, struct KwbLoadList *list)
{
    if (reader->words != 4) return bad(reader, "\"digest-row\" takes 3 words");
    if (list->digestRows == KWB_DIGEST_ROWS) return bad(reader, "more than %d digest rows", KWB_DIGEST_ROWS);
    struct KwbDigestRow *row = &list->digestRow[list->digestRows];
    if (!findSegment(reader, list, reader->word[1], &row->segment) ||
        !findSegment(reader, list, reader->word[2], &row->holder) ||
        !readHex(reader, reader->word[3], &row->offset))
        return false;
    /* The digest of a segment that holds digests would change with them. */
    for (unsigned i = 0; i <= list->digestRows; ++i)
        if (list->digestRow[i].holder == row->segment || list->digestRow[i].segment == row->holder)
            return bad(reader, "a segment that holds digests cannot be covered by one");
    if (!inside(row->offset, KWB_DIGEST, list->segment[row->holder].bufsz))
        return bad(reader, "the digest row lies outside its segment");
    list->digestRows++;
    return true;
}

static bool readKernelFile(struct Reader *reader, struct KwbLoadList *list)
{
    if (reader->words != 3 || list->kernelSize != 0)
        return bad(reader, "\"kernel-file\" takes 2 words and stands once");
    if (!readHex(reader, reader->word[1], &list->kernelSize) ||
        !readDigest(reader, reader->word[2], list->kernelDigest))
        return false;
    return list->kernelSize != 0 || bad(reader, "an empty kernel file");
}

/* At most kernelSize, by the check of each part. */
static uint64_t partsSize(const struct KwbLoadList *list)
{
    uint64_t sum = 0;
    for (unsigned i = 0; i < list->kernelParts; ++i)
        sum += list->kernelPart[i].length;
    return sum;
}

/* "kernel-part segment NAME OFFSET LENGTH" or "kernel-part file NAME LENGTH" */
static bool readKernelPart(struct Reader *reader, struct KwbLoadList *list)
{
    char *const *word = reader->word;
    if (list->kernelParts == KWB_KERNEL_PARTS) return bad(reader, "more than %d parts", KWB_KERNEL_PARTS);
    struct KwbKernelPart *part = &list->kernelPart[list->kernelParts];
    part->inSegment = reader->words == 5 && strcmp(word[1], "segment") == 0;
    if (part->inSegment) {
        if (!findSegment(reader, list, word[2], &part->segment) || !readHex(reader, word[3], &part->offset) ||
            !readHex(reader, word[4], &part->length))
            return false;
        if (!inside(part->offset, part->length, list->segment[part->segment].bufsz))
            return bad(reader, "the part lies outside its segment");
    } else {
        if (reader->words != 4 || strcmp(word[1], "file") != 0)
            return bad(reader, "a part is \"segment\" with 3 words or \"file\" with 2");
        if (!readName(reader, word[2], part->file, sizeof part->file) ||
            !readHex(reader, word[3], &part->length))
            return false;
    }
    if (part->length > list->kernelSize - partsSize(list))
        return bad(reader, "the parts are larger than the kernel's file");
    list->kernelParts++;
    return true;
}

static bool readCommandLine(struct Reader *reader, struct KwbLoadList *list)
{
    const char *digits = reader->words == 2 ? reader->word[1] : "";
    const size_t length = strlen(digits);
    if (length == 0 || length % 2 != 0 || length / 2 >= sizeof list->cmdline)
        return bad(reader, "\"cmdline\" takes up to %d bytes as hex digits", KWB_CMDLINE - 1);
    for (size_t i = 0; i < length / 2; ++i) {
        const int high = hexDigit(digits[2 * i]), low = hexDigit(digits[2 * i + 1]);
        if (high < 0 || low < 0 || (high == 0 && low == 0)) return bad(reader, "no text in hex digits");
        list->cmdline[i] = (char)(high << 4 | low);
    }
    list->cmdline[length / 2] = '\0';
    return true;
}

bool kwbParseLoadList(char *text, size_t length, struct KwbLoadList *list, char error[KWB_ERROR])
{
    struct Reader reader = {.next = text, .end = text + length, .error = error};
    memset(list, 0, sizeof *list);
    if (!readHead(&reader, list)) return false;
    for (;;) {
        if (!readLine(&reader)) return false;
        const char *key = reader.word[0];
        if (strcmp(key, "end") == 0) break;
        bool good;
        if (strcmp(key, "segment") == 0)
            good = readSegment(&reader, list);
        else if (strcmp(key, "late") == 0)
            good = readLateSlot(&reader, list);
        else if (strcmp(key, "digest-row") == 0)
            good = readDigestRow(&reader, list);
        else if (strcmp(key, "kernel-file") == 0)
            good = readKernelFile(&reader, list);
        else if (strcmp(key, "kernel-part") == 0)
            good = readKernelPart(&reader, list);
        else if (strcmp(key, "initrd") == 0 && reader.words == 2)
            good = list->hasInitrd = findSegment(&reader, list, reader.word[1], &list->initrd);
        else if (strcmp(key, "cmdline") == 0)
            good = readCommandLine(&reader, list);
        else
            good = bad(&reader, "unknown word \"%.24s\"", key);
        if (!good) return false;
    }
    if (reader.words != 1 || reader.next != reader.end) return bad(&reader, "something follows \"end\"");
    if (list->segments == 0) return bad(&reader, "no segments");
    if (partsSize(list) != list->kernelSize) return bad(&reader, "the parts are not the whole kernel file");
    return true;
}
