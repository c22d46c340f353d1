#include "purgatory/loader/loader.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static bool reserve(struct KwbText *text, size_t more)
{
    if (text->failed) return false;
    if (more < text->capacity - text->length) return true;
    const size_t capacity = (text->length + more + 1) * 2;
    char *data = realloc(text->data, capacity);
    if (data == NULL) {
        text->failed = true;
        return false;
    }
    text->data = data;
    text->capacity = capacity;
    return true;
}

void kwbTextAdd(struct KwbText *text, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    const int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0) text->failed = true;
    if (length >= 0 && reserve(text, (size_t)length + 1)) {
        vsnprintf(text->data + text->length, (size_t)length + 1, format, again);
        text->length += (size_t)length;
    }
    va_end(again);
}

void kwbTextFree(struct KwbText *text)
{
    free(text->data);
    *text = (struct KwbText){0};
}

void kwbRangesAdd(struct KwbRanges *ranges, uint64_t begin, uint64_t size)
{
    if (size == 0 || begin > UINT64_MAX - size || ranges->failed) return;
    if (ranges->count == ranges->capacity) {
        const size_t capacity = ranges->capacity * 2 + 16;
        struct KwbRange *rows = realloc(ranges->rows, capacity * sizeof *rows);
        if (rows == NULL) {
            ranges->failed = true;
            return;
        }
        ranges->rows = rows;
        ranges->capacity = capacity;
    }
    ranges->rows[ranges->count++] = (struct KwbRange){begin, begin + size};
}

static int byBegin(const void *left, const void *right)
{
    const struct KwbRange *a = left, *b = right;
    return (a->begin > b->begin) - (a->begin < b->begin);
}

void kwbRangesMerge(struct KwbRanges *ranges)
{
    if (ranges->count == 0) return;
    qsort(ranges->rows, ranges->count, sizeof *ranges->rows, byBegin);
    size_t last = 0;
    for (size_t i = 1; i < ranges->count; ++i) {
        struct KwbRange *kept = &ranges->rows[last], *row = &ranges->rows[i];
        if (row->begin > kept->end)
            ranges->rows[++last] = *row;
        else if (row->end > kept->end)
            kept->end = row->end;
    }
    ranges->count = last + 1;
}

void kwbRangesFree(struct KwbRanges *ranges)
{
    free(ranges->rows);
    *ranges = (struct KwbRanges){0};
}
