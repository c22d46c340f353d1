#include "purgatory/loader/loader.h"

#include "purgatory/common/sha256.h"
#include "purgatory/common/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * Whoever approves a bundle approves the bytes of manifest.json, by a signature or by telling their digest.
 * This program checks no signature: it is told the digest. The manifest has the digest of every file of the
 * bundle, load.list among them; load.list has those of the segments and of the kernel's file. So what the
 * digest fixes is all that is loaded.
 *
 * The manifest is JSON, which is not parsed here: once its digest is right, it is what kwb has written, and
 * kwb writes what it knows of a file as one object without blanks, braces or escapes inside: its path, and
 * behind it its size and digest. It signs no manifest that is not as it would write it.
 */

static int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

bool kwbParseDigest(const char *text, uint8_t out[KWB_DIGEST])
{
    if (strlen(text) != 2 * KWB_DIGEST) return false;
    for (unsigned i = 0; i < KWB_DIGEST; ++i) {
        const int high = hexValue(text[2 * i]), low = hexValue(text[2 * i + 1]);
        if (high < 0 || low < 0) return false;
        out[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}

/* Whether the one row about load.list has this digest. In JSON a quote inside of a text stands behind a
 * backslash, so no text can hold `path`; a second row would make it a matter of taste. */
static bool listsLoadList(char *text, const char *digest)
{
    static const char path[] = "\"path\":\"load.list\"", sum[] = "\"sha256\":\"";
    char *const row = strstr(text, path);
    char *const end = row == NULL ? NULL : strchr(row, '}');
    if (end == NULL || strstr(row + 1, path) != NULL) return false;
    *end = '\0';
    const char *const at = strstr(row, sum);
    const bool found = at != NULL && strstr(at + 1, sum) == NULL &&
                       strncmp(at + sizeof sum - 1, digest, strlen(digest)) == 0 &&
                       at[sizeof sum - 1 + strlen(digest)] == '"';
    *end = '}';
    return found;
}

static unsigned checkText(const struct KwbLoadList *list, char *text, size_t length,
                          const uint8_t approved[KWB_DIGEST])
{
    char expected[2 * KWB_DIGEST + 1], found[2 * KWB_DIGEST + 1];
    uint8_t digest[KWB_DIGEST];
    struct KwbSha256 hash;
    kwbSha256Init(&hash);
    kwbSha256Update(&hash, text, (unsigned long)length);
    kwbSha256Final(&hash, digest);
    if (memcmp(digest, approved, KWB_DIGEST) != 0) {
        kwbHexBytes(expected, approved, KWB_DIGEST);
        kwbHexBytes(found, digest, KWB_DIGEST);
        kwbRefuse("manifest", "manifest.json is not the one that was approved: expected %s, found %s",
                  expected, found);
        return 1;
    }
    kwbHexBytes(found, list->textDigest, KWB_DIGEST);
    /* kwbReadAll leaves room behind the bytes it read. */
    text[length] = '\0';
    if (listsLoadList(text, found)) return 0;
    kwbRefuse("manifest", "load.list is not the one that the approved manifest.json lists: its SHA-256 is %s",
              found);
    return 1;
}

unsigned kwbCheckManifest(const struct KwbLoadList *list, const char *directory,
                          const uint8_t approved[KWB_DIGEST])
{
    size_t length = 0;
    const int bundle = open(directory, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    char *text = bundle < 0 ? NULL : (char *)kwbReadAll(bundle, "manifest.json", KWB_MANIFEST_BYTES, &length);
    const int error = errno;
    if (bundle >= 0) close(bundle);
    if (text == NULL) {
        kwbRefuse("manifest", "manifest.json cannot be read: %s", kwbReadProblem(error));
        return 1;
    }
    const unsigned refusals = checkText(list, text, length, approved);
    free(text);
    return refusals;
}
