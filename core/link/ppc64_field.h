#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/link/link.h"
#include "core/link/ppc64_types.h"

#include <span>
#include <string>

/// Fields of PowerPC instructions and data: what fits, and how a value is put in.
namespace kwb::linking::ppc64 {

using Interval = ValueInterval;

/// The row of a type, or null.
const Type *find(std::uint32_t number);
/// "R_PPC64_REL24", "R_PPC64_#200".
std::string nameOf(std::uint32_t number);
/// "(S + A - P) >> 2", "#ha(S + A - .TOC.)"; empty if unknown, refused or a mark.
std::string formulaOf(std::uint32_t number);

/// Bytes that a field reads and writes: 2, 4 or 8; 0 for Field::none.
std::uint8_t widthOf(Field field);
/// Reads `width` bytes at `at` as a number; `at` has room for them.
std::uint64_t readNumber(const Byte *at, std::uint8_t width, ByteOrder order);

/// The values that fit at `offset` of a section; nothing if all do. An immediate of a logical instruction
/// (ori, oris …) is not sign-extended, so it takes another range than the type alone says; `code` is whether
/// there are instructions.
std::optional<Interval> limits(const Type &type, ByteView section, std::uint64_t offset, ByteOrder order,
                               bool code);
/// What the value must be a multiple of: 1, 4 or 16.
std::uint64_t granularity(const Type &type, ByteView section, std::uint64_t offset, ByteOrder order);
/// The type's part of a value as a person writes it: halves without a sign, branch distances in words.
std::int64_t partOf(std::uint32_t number, std::uint64_t value);
/// Puts the type's part of `value` into the field at `offset`, which lies inside the section with its width.
void put(const Type &type, std::span<Byte> section, std::uint64_t offset, std::uint64_t value,
         ByteOrder order);

/// "-0x8000", "0x7fff".
std::string signedHex(std::int64_t value);

} // namespace kwb::linking::ppc64
