/* file-load FILE…: asks the running kernel for memory by kexec_load, then for each file by kexec_file_load,
 * unloads what was loaded, and prints a line for each: <name> <errno> <errno of the signature's check> The
 * second number is what the kernel's own check made of a signature where it goes on nevertheless, as far as
 * its log says so: debug messages of kexec_file.c must be on. For kexec_load the name is "-". Needs root. */
#include <errno.h>
#include <fcntl.h>
#include <linux/kexec.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { READ_ALL = 3, CLEAR = 5, LOG = 1 << 18, PAGE = 4096, SOMEWHERE = 64 << 20 };

static int passedOver(void)
{
    static char log[LOG + 1];
    static const char message[] = "kernel signature verification failed (-";
    const int length = klogctl(READ_ALL, log, LOG);
    log[length > 0 ? length : 0] = '\0';
    const char *found = strstr(log, message);
    return found != NULL ? atoi(found + sizeof message - 1) : 0;
}

static int loadFile(const char *path)
{
    static const char arguments[] = "quiet";
    const int file = open(path, O_RDONLY);
    const long done =
        syscall(SYS_kexec_file_load, file, -1, sizeof arguments, arguments, KEXEC_FILE_NO_INITRAMFS);
    const int error = done == 0 ? 0 : errno;
    close(file);
    if (error == 0) syscall(SYS_kexec_file_load, -1, -1, 0, NULL, KEXEC_FILE_UNLOAD);
    return error;
}

static int loadMemory(void)
{
    static char page[PAGE];
    static const struct kexec_segment segment = {page, PAGE, (void *)(unsigned long)SOMEWHERE, PAGE};
    if (syscall(SYS_kexec_load, SOMEWHERE, 1, &segment, KEXEC_ARCH_DEFAULT) != 0) return errno;
    syscall(SYS_kexec_load, 0, 0, NULL, KEXEC_ARCH_DEFAULT);
    return 0;
}

int main(int count, char **words)
{
    printf("- %d 0\n", loadMemory());
    for (int i = 1; i < count; ++i) {
        const char *slash = strrchr(words[i], '/');
        klogctl(CLEAR, NULL, 0);
        const int error = loadFile(words[i]);
        printf("%s %d %d\n", slash != NULL ? slash + 1 : words[i], error, passedOver());
    }
    return 0;
}
