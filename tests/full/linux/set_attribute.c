/* set_attribute FILE VALUE: gives a file the extended attribute security.ima; VALUE is a file of its bytes.
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/xattr.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    char value[4096];
    if (argc != 3) return 2;
    int in = open(argv[2], O_RDONLY);
    ssize_t size = in < 0 ? -1 : read(in, value, sizeof value);
    if (size < 0 || setxattr(argv[1], "security.ima", value, (size_t)size, 0) != 0) {
        perror("set_attribute");
        return 1;
    }
    return 0;
}
