/* Text helpers that need no library. Numbers are written as the rest of the project writes them: "0x", lower
 * case, no leading zeros. */
#include "purgatory/common/text.h"

static char hexDigit(unsigned int value)
{
    return "0123456789abcdef"[value & 15];
}

unsigned int kwbHexNumber(char text[KWB_HEX_NUMBER_SIZE], uint64_t value)
{
    unsigned int digits = 1;
    while (digits < 16 && value >> (4 * digits) != 0)
        digits++;
    text[0] = '0';
    text[1] = 'x';
    for (unsigned int i = 0; i < digits; i++)
        text[2 + i] = hexDigit((unsigned int)(value >> (4 * (digits - 1 - i))));
    text[2 + digits] = '\0';
    return 2 + digits;
}

void kwbHexBytes(char *text, const unsigned char *bytes, unsigned int count)
{
    for (unsigned int i = 0; i < count; i++) {
        *text++ = hexDigit(bytes[i] >> 4U);
        *text++ = hexDigit(bytes[i]);
    }
    *text = '\0';
}

int kwbTextEqual(const char *left, const char *right)
{
    const char *rest = kwbTextAfter(left, right);
    return rest != 0 && *rest == '\0';
}

const char *kwbTextAfter(const char *text, const char *prefix)
{
    while (*prefix != '\0') {
        if (*text++ != *prefix++) return 0;
    }
    return text;
}
