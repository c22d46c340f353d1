/* add_blacklist KEYRING NAME SIGNATURE: adds a name to the kernel's blacklist, whose number is KEYRING;
 * SIGNATURE is a file with a PKCS#7 message of a built-in key over the name. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    char signature[4096];
    if (argc != 4) return 2;
    const int in = open(argv[3], O_RDONLY);
    const ssize_t size = in < 0 ? -1 : read(in, signature, sizeof signature);
    const int keyring = (int)strtoul(argv[1], NULL, 16);
    if (size < 0 || syscall(SYS_add_key, "blacklist", argv[2], signature, (size_t)size, keyring) < 0) {
        perror("add_blacklist");
        return 1;
    }
    return 0;
}
