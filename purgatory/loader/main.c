#include "purgatory/loader/loader.h"

#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct Request {
    const char *command;
    const char *directory;
    bool force, byFile, hasManifest;
    uint8_t manifest[KWB_DIGEST];
};

static int usage(FILE *out, int status)
{
    fputs("usage: kwb-loader check|load|unload|exec|status [--by-file] [--manifest SHA256] [--force] [DIR]\n"
          "  check   checks the bundle and this machine; loads nothing\n"
          "  load    checks, then hands the segments to kexec_load\n"
          "  unload  takes a loaded image out again\n"
          "  exec    starts the loaded kernel at once, without shutting services down\n"
          "  status  says what is loaded and what the machine allows\n"
          "  --by-file  checks for, or loads by, kexec_file_load: kernel, initrd and command line are the "
          "bundle's,\n"
          "          the running kernel chooses places and makes tree and purgatory\n"
          "  --manifest  for check and load: the SHA-256 of the manifest.json that was approved, 64 hex "
          "digits;\n"
          "          a bundle with another one, or whose load.list is not the one that it lists, is refused\n"
          "  --force loads in spite of error findings in the plan, or a missing or different memory "
          "fingerprint\n"
          "  DIR     the bundle; default: the folder of this program\n"
          "exit status: 0 done, 1 refused, 2 usage, 3 bundle unreadable or malformed, 4 system call failed\n",
          out);
    return status;
}

/* The folder that holds this program, where a bundle keeps it. */
static const char *ownFolder(void)
{
    static char path[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    if (length <= 0) return ".";
    path[length] = '\0';
    return dirname(path);
}

static bool parseArguments(int count, char **arguments, struct Request *request)
{
    for (int i = 1; i < count; ++i) {
        const char *argument = arguments[i];
        if (strcmp(argument, "--force") == 0)
            request->force = true;
        else if (strcmp(argument, "--by-file") == 0)
            request->byFile = true;
        else if (strcmp(argument, "--manifest") == 0 && !request->hasManifest && i + 1 < count &&
                 kwbParseDigest(arguments[++i], request->manifest))
            request->hasManifest = true;
        else if (argument[0] == '-')
            return false;
        else if (request->command == NULL)
            request->command = argument;
        else if (request->directory == NULL)
            request->directory = argument;
        else
            return false;
    }
    if (request->command == NULL) return false;
    /* Nothing else looks at a manifest, and nobody should believe that it did. */
    return !request->hasManifest || strcmp(request->command, "check") == 0 ||
           strcmp(request->command, "load") == 0;
}

static int checkAndMaybeLoad(const struct Request *request, bool load)
{
    static struct KwbLoadList list;
    const int opened = kwbOpenBundle(request->directory, &list);
    if (opened != KWB_DONE) return opened;
    const struct KwbCheckRequest check = {request->directory, request->force, request->byFile,
                                          request->hasManifest ? request->manifest : NULL};
    const unsigned refusals = kwbCheck(&list, &check);
    if (refusals != 0) {
        printf("plan %s: %u rule%s against it, nothing was loaded\n", list.plan, refusals,
               refusals == 1 ? " speaks" : "s speak");
        return KWB_REFUSED;
    }
    if (load) return request->byFile ? kwbLoadFile(&list, request->directory) : kwbLoad(&list);
    if (request->byFile)
        printf("ok: plan %s: its files can be given to kexec_file_load on this machine\n", list.plan);
    else
        printf("ok: plan %s: %u segments can be loaded on this machine\n", list.plan, list.segments);
    return KWB_DONE;
}

int main(int count, char **arguments)
{
    struct Request request = {0};
    if (count == 2 && strcmp(arguments[1], "--help") == 0) return usage(stdout, KWB_DONE);
    if (!parseArguments(count, arguments, &request)) return usage(stderr, KWB_USAGE);
    if (request.directory == NULL) request.directory = ownFolder();
    /* Messages are read over serial lines and SSH while the machine may go away: no line stays in a buffer.
     */
    setvbuf(stdout, NULL, _IOLBF, 0);

    if (strcmp(request.command, "check") == 0) return checkAndMaybeLoad(&request, false);
    if (strcmp(request.command, "load") == 0) return checkAndMaybeLoad(&request, true);
    if (strcmp(request.command, "unload") == 0) return kwbUnload(kwbBundleIsCrash(request.directory));
    if (strcmp(request.command, "exec") == 0) return kwbExec(kwbBundleIsCrash(request.directory));
    if (strcmp(request.command, "status") == 0) return kwbStatus();
    return usage(stderr, KWB_USAGE);
}
