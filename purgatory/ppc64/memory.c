/* The functions that the compiler may call for copies and clears, as it assumes a library even without one.
 */

void *memcpy(void *to, const void *from, unsigned long size);
void *memset(void *to, int value, unsigned long size);

void *memcpy(void *to, const void *from, unsigned long size)
{
    unsigned char *target = to;
    const unsigned char *source = from;
    while (size-- > 0)
        *target++ = *source++;
    return to;
}

void *memset(void *to, int value, unsigned long size)
{
    unsigned char *target = to;
    while (size-- > 0)
        *target++ = (unsigned char)value;
    return to;
}
