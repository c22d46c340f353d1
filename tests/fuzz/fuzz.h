#pragma once

#include "core/base/blob.h"

/// What the fuzz targets share. Each hands arbitrary bytes to one reader: it may refuse them, but must come
/// back, within bounds of time and memory, and what it accepts must have the properties that the target
/// states.
namespace kwb::fuzz {

/// Ends the program, which libFuzzer reports with the input.
inline void require(bool property)
{
    if (!property) __builtin_trap();
}

inline ByteView viewOf(const std::uint8_t *data, std::size_t size)
{
    return {data, size};
}

inline Blob blobOf(const std::uint8_t *data, std::size_t size)
{
    return Blob::copyOf(Bytes(data, data + size));
}

} // namespace kwb::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
