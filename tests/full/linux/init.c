/* All that runs on the big-endian test machine, for which no distribution has programs. As its first process
 * it mounts the kernel's file systems and a folder of the host (9P, tag "host"), leaves there in snapshot.tar
 * what resources/capture-snapshot.sh would write, says on the console that it is ready, and then runs
 * whatever program the host names: TARGET CMDLINE <command line> TARGET READY <kernel release> <boot_id>
 * machine=<name> order=big|little up=<seconds> The host makes the file "command" (a path and its arguments,
 * blanks between them); the program's output goes to "output", and when it has ended its status stands in
 * "answer". Four programs are this one: "copy FROM TO BYTES" copies the
 * beginning of a file, "snapshot" writes snapshot.tar anew, "load KERNEL INITRD WORD" is kexec_file_load with
 * a command line of one word, and "panic" ends the first process, over which the kernel panics. Without a
 * host it waits for ever. */
#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TEXT = 4096, WORDS = 16, POLL_US = 20000 };
enum { BLOCK = 512, NAME = 100, PREFIX = 155 }; /* of a ustar archive */

static const char host[] = "/host";

static const struct {
    const char *source, *name;
} files[] = {
    {"/sys/firmware/fdt", "fdt"},
    {"/proc/iomem", "iomem"},
    {"/proc/cmdline", "cmdline"},
    {"/proc/meminfo", "meminfo"},
    {"/proc/cpuinfo", "cpuinfo"},
    {"/proc/config.gz", "config.gz"},
    {"/proc/sys/kernel/random/boot_id", "boot_id"},
    {"/proc/sys/kernel/kexec_load_disabled", "kexec_load_disabled"},
    {"/sys/kernel/kexec_loaded", "sys_kernel_kexec_loaded"},
    {"/sys/kernel/kexec_crash_loaded", "sys_kernel_kexec_crash_loaded"},
    {"/sys/kernel/kexec_crash_size", "sys_kernel_kexec_crash_size"},
    {"/sys/kernel/vmcoreinfo", "sys_kernel_vmcoreinfo"},
    {"/sys/kernel/debug/memblock/memory", "memblock_memory"},
    {"/sys/kernel/debug/memblock/reserved", "memblock_reserved"},
    {"/sys/kernel/security/ima/policy", "ima_policy"},
    {"/sys/kernel/security/ima/ascii_runtime_measurements", "ima_ascii_runtime_measurements"},
    {"/sys/kernel/security/ima/binary_runtime_measurements", "ima_binary_runtime_measurements"},
    {"/sys/devices/system/memory/block_size_bytes", "block_size_bytes"},
};

static const char *byteOrder(void)
{
    return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? "big" : "little";
}

/* FOLDER/NAME, in a buffer of its own for each level of copyTree(). */
static void join(char out[TEXT], const char *folder, const char *name)
{
    snprintf(out, TEXT, "%s/%s", folder, name);
}

/* Up to TEXT - 1 bytes of a file, without the newline at its end; empty if it cannot be read. */
static void readText(const char *path, char out[TEXT])
{
    FILE *file = fopen(path, "r");
    const size_t got = file != NULL ? fread(out, 1, TEXT - 1, file) : 0;
    out[got] = '\0';
    if (file != NULL) fclose(file);
    if (got > 0 && out[got - 1] == '\n') out[got - 1] = '\0';
}

/* The file has its name only when it is whole. */
static void writeText(const char *folder, const char *name, const char *text)
{
    char path[TEXT], part[TEXT];
    join(path, folder, name);
    join(part, folder, ".part");
    FILE *file = fopen(part, "w");
    if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0 || rename(part, path) != 0) perror(path);
}

/* One file of an archive. One archive, since each file that is made by 9P costs several messages. */
static void addFile(FILE *tar, const char *name, const void *bytes, size_t size)
{
    static const char zeros[BLOCK];
    char header[BLOCK] = {0};
    /* A long path is cut in two at a slash. */
    const char *last = name;
    while (strlen(last) >= NAME)
        last = strchr(last + 1, '/') + 1;
    if (last != name) snprintf(header + 345, PREFIX, "%.*s", (int)(last - name - 1), name);
    snprintf(header, NAME, "%s", last);
    snprintf(header + 100, 8, "%07o", 0644u);
    snprintf(header + 108, 8, "%07o", 0u);
    snprintf(header + 116, 8, "%07o", 0u);
    snprintf(header + 124, 12, "%011zo", size);
    snprintf(header + 136, 12, "%011o", 0u);
    header[156] = '0';
    memcpy(header + 257, "ustar\00000", 8);
    memset(header + 148, ' ', 8);
    unsigned sum = 0;
    for (unsigned i = 0; i < BLOCK; ++i)
        sum += (unsigned char)header[i];
    snprintf(header + 148, 8, "%06o", sum);
    fwrite(header, 1, BLOCK, tar);
    fwrite(bytes, 1, size, tar);
    fwrite(zeros, 1, (BLOCK - size % BLOCK) % BLOCK, tar);
}

static void addText(FILE *tar, const char *name, const char *text)
{
    addFile(tar, name, text, strlen(text));
}

/* Files of /proc and /sys have no size that can be relied on. */
static void addCopy(FILE *tar, const char *source, const char *name)
{
    static char bytes[4 << 20];
    FILE *file = fopen(source, "r");
    if (file == NULL) return;
    addFile(tar, name, bytes, fread(bytes, 1, sizeof bytes, file));
    fclose(file);
}

static void addTree(FILE *tar, const char *from, const char *to)
{
    DIR *folder = opendir(from);
    const struct dirent *entry;
    while (folder != NULL && (entry = readdir(folder)) != NULL) {
        char source[TEXT], target[TEXT];
        if (entry->d_name[0] == '.') continue;
        join(source, from, entry->d_name);
        join(target, to, entry->d_name);
        if (entry->d_type == DT_DIR)
            addTree(tar, source, target);
        else
            addCopy(tar, source, target);
    }
    if (folder != NULL) closedir(folder);
}

/* Where each processor would leave its registers; only those of machines with memory for a crash kernel. */
static void addCrashNotes(FILE *tar)
{
    for (int cpu = 0;; ++cpu) {
        char source[TEXT], name[TEXT];
        snprintf(source, sizeof source, "/sys/devices/system/cpu/cpu%d/crash_notes", cpu);
        if (access(source, F_OK) != 0) return;
        snprintf(name, sizeof name, "crash_notes/cpu%d", cpu);
        addCopy(tar, source, name);
        snprintf(source, sizeof source, "/sys/devices/system/cpu/cpu%d/crash_notes_size", cpu);
        snprintf(name, sizeof name, "crash_notes/cpu%d_size", cpu);
        addCopy(tar, source, name);
    }
}

static void capture(const struct utsname *names)
{
    static char buffer[1 << 18];
    static const char end[2 * BLOCK];
    char text[TEXT];
    FILE *tar = fopen("/host/snapshot.tar", "w");
    if (tar == NULL) return;
    setvbuf(tar, buffer, _IOFBF, sizeof buffer);
    addTree(tar, "/proc/device-tree", "device-tree");
    for (size_t i = 0; i < sizeof files / sizeof *files; ++i)
        addCopy(tar, files[i].source, files[i].name);
    addCrashNotes(tar);
    snprintf(text, sizeof text, "%s %s %s %s %s\n", names->sysname, names->nodename, names->release,
             names->version, names->machine);
    addText(tar, "uname", text);
    snprintf(text, sizeof text, "%s\n", names->release);
    addText(tar, "uname_r", text);
    snprintf(text, sizeof text, "%ld\n", sysconf(_SC_PAGESIZE));
    addText(tar, "pagesize", text);
    snprintf(text, sizeof text,
             "{\"version\": 1, \"made_by\": \"init of a test machine\", \"byte_order\": \"%s\"}\n",
             byteOrder());
    addText(tar, "snapshot.json", text);
    fwrite(end, 1, sizeof end, tar);
    if (fclose(tar) != 0) perror("snapshot.tar");
}

static void sayReady(const struct utsname *names)
{
    char arguments[TEXT], boot[TEXT], up[TEXT];
    readText("/proc/cmdline", arguments);
    readText("/proc/sys/kernel/random/boot_id", boot);
    readText("/proc/uptime", up);
    up[strcspn(up, " ")] = '\0';
    printf("TARGET CMDLINE %s\n", arguments);
    printf("TARGET READY %s %s machine=%s order=%s up=%s\n", names->release, boot, names->machine,
           byteOrder(), up);
}

/* The value is an exit status. */
static int copy(const char *from, const char *to, size_t left)
{
    static char bytes[1 << 16];
    FILE *in = fopen(from, "r"), *out = fopen(to, "w");
    if (in == NULL || out == NULL) return 1;
    for (size_t got = 1; left > 0 && got > 0; left -= got) {
        got = fread(bytes, 1, left < sizeof bytes ? left : sizeof bytes, in);
        if (fwrite(bytes, 1, got, out) != got) return 1;
    }
    const bool failed = ferror(in) != 0;
    fclose(in);
    return fclose(out) != 0 || failed;
}

/* The value is an exit status. */
static int load(const char *kernel, const char *initrd, const char *commandLine)
{
    const int files[] = {open(kernel, O_RDONLY), open(initrd, O_RDONLY)};
    if (syscall(SYS_kexec_file_load, files[0], files[1], strlen(commandLine) + 1, commandLine, 0UL) == 0)
        return 0;
    perror("kexec_file_load");
    return 1;
}

/* One of the programs that are this one; the value is its exit status. */
static int runOwn(char **words, unsigned count)
{
    struct utsname names;
    if (count == 4 && strcmp(words[0], "copy") == 0)
        return copy(words[1], words[2], strtoul(words[3], NULL, 0));
    if (count == 4 && strcmp(words[0], "load") == 0) return load(words[1], words[2], words[3]);
    if (count != 1 || strcmp(words[0], "snapshot") != 0 || uname(&names) != 0) return 127;
    capture(&names);
    return 0;
}

/* Runs a program and waits for it; the value is its status as waitpid has it. */
static int run(char *line)
{
    char *words[WORDS + 1] = {NULL}, *rest = NULL;
    unsigned count = 0;
    for (char *word = strtok_r(line, " ", &rest); word != NULL && count < WORDS;
         word = strtok_r(NULL, " ", &rest))
        words[count++] = word;
    if (count == 1 && strcmp(words[0], "panic") == 0) exit(0);
    const pid_t child = count > 0 ? fork() : -1;
    if (child == 0) {
        const int output = open("/host/output", O_WRONLY | O_CREAT | O_TRUNC, 0644);
        dup2(output, STDOUT_FILENO);
        dup2(output, STDERR_FILENO);
        if (words[0][0] != '/') _exit(runOwn(words, count));
        execv(words[0], words);
        perror(words[0]);
        _exit(127);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

static void serve(void)
{
    for (;; usleep(POLL_US)) {
        char line[TEXT], answer[32];
        if (access("/host/command", F_OK) != 0) continue;
        readText("/host/command", line);
        unlink("/host/command");
        const int status = run(line);
        snprintf(answer, sizeof answer, "%d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
        writeText(host, "answer", answer);
    }
}

static void mountAt(const char *what, const char *where, const char *kind)
{
    mkdir(where, 0755);
    mount(what, where, kind, 0, NULL);
}

int main(void)
{
    struct utsname names;
    if (getpid() != 1) return 0; /* run as a program, so that there is something to measure */
    mountAt("proc", "/proc", "proc");
    mountAt("sysfs", "/sys", "sysfs");
    mountAt("debugfs", "/sys/kernel/debug", "debugfs");
    mountAt("securityfs", "/sys/kernel/security", "securityfs");
    mountAt("dev", "/dev", "devtmpfs");
    mkdir(host, 0755);
    const bool hasHost = mount("host", host, "9p", 0, "trans=virtio,version=9p2000.L,msize=262144") == 0;
    uname(&names);
    if (hasHost) capture(&names);
    sayReady(&names);
    fflush(stdout);
    if (hasHost) serve();
    for (;;)
        pause();
}
