/* kexec_load(2) with a list of segments and nothing else: no rule of ours stands before the kernel's own
 * answer. Arguments: ENTRY, then MEM MEMSZ BUFSZ of each segment, in hex. Prints "kexec_load: ok" (and
 * unloads again) or "kexec_load: ERRNO". */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MOST = 32, PPC64 = 21 << 16 };

struct Segment {
    void *bytes;
    uint64_t bufsz, mem, memsz;
};

int main(int count, char **arguments)
{
    static struct Segment segments[MOST];
    int rows = 0;
    for (int i = 2; i + 2 < count && rows < MOST; i += 3, rows++) {
        struct Segment *row = &segments[rows];
        row->mem = strtoull(arguments[i], NULL, 16);
        row->memsz = strtoull(arguments[i + 1], NULL, 16);
        row->bufsz = strtoull(arguments[i + 2], NULL, 16);
        row->bytes = calloc(1, row->bufsz + 1);
        if (row->bytes == NULL) return 2;
    }
    const uint64_t entry = count > 1 ? strtoull(arguments[1], NULL, 16) : 0;
    if (syscall(SYS_kexec_load, entry, rows, segments, PPC64) != 0) {
        printf("kexec_load: %s\n", strerrorname_np(errno));
        return 1;
    }
    printf("kexec_load: ok\n");
    return syscall(SYS_kexec_load, 0, 0, NULL, PPC64) == 0 ? 0 : 2;
}
