#pragma once

#include "core/base/checked.h"

#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Bytes of a foreign order. Nothing in the project casts a struct onto file bytes; everything goes through
/// these.
namespace kwb {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
using ByteView = std::span<const Byte>;

enum class ByteOrder { little, big };

/// Of the machine that this program runs on.
constexpr ByteOrder hostOrder()
{
    return std::endian::native == std::endian::little ? ByteOrder::little : ByteOrder::big;
}

/// "little" or "big", as plans and snapshots write it.
constexpr const char *name(ByteOrder order)
{
    return order == ByteOrder::little ? "little" : "big";
}

/// The integer at the start of `bytes`, which hold at least sizeof(T).
template <std::unsigned_integral T>
T loadAt(const Byte *bytes, ByteOrder order)
{
    T value{};
    std::memcpy(&value, bytes, sizeof value);
    return order == hostOrder() ? value : std::byteswap(value);
}

/// The integer at `offset`, or nothing if it does not lie wholly inside.
template <std::unsigned_integral T>
std::optional<T> load(ByteView bytes, std::uint64_t offset, ByteOrder order)
{
    if (!fits(offset, sizeof(T), bytes.size())) return std::nullopt;
    return loadAt<T>(bytes.data() + offset, order);
}

/// Writes `value` at `bytes`, which has room for sizeof(T).
template <std::unsigned_integral T>
void storeAt(Byte *bytes, T value, ByteOrder order)
{
    if (order != hostOrder()) value = std::byteswap(value);
    std::memcpy(bytes, &value, sizeof value);
}

/// Writes `value` at `offset`; false (and nothing written) if it does not lie wholly inside.
template <std::unsigned_integral T>
bool store(std::span<Byte> bytes, std::uint64_t offset, T value, ByteOrder order)
{
    if (!fits(offset, sizeof(T), bytes.size())) return false;
    storeAt(bytes.data() + offset, value, order);
    return true;
}

/// Appends `value` in the given order.
template <std::unsigned_integral T>
void append(Bytes &bytes, T value, ByteOrder order)
{
    const std::size_t at = bytes.size();
    bytes.resize(at + sizeof(T));
    storeAt(bytes.data() + at, value, order);
}

/// The part [offset, offset + length), or nothing if it does not lie wholly inside.
inline std::optional<ByteView> slice(ByteView bytes, std::uint64_t offset, std::uint64_t length)
{
    if (!fits(offset, length, bytes.size())) return std::nullopt;
    return bytes.subspan(offset, length);
}

/// Text as bytes and back, without a copy or with one; nothing is converted.
inline ByteView viewOf(std::string_view text)
{
    return {reinterpret_cast<const Byte *>(text.data()), text.size()};
}
inline std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}
inline Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// Lower-case hex digits, two a byte, no prefix.
std::string hexString(ByteView bytes);
/// The bytes of an even number of hex digits, or nothing.
std::optional<Bytes> parseHexString(std::string_view text);
/// "0x…" (1 to 16 digits, either case), the whole text, or nothing. What contract.md's JSON uses.
std::optional<std::uint64_t> parseHex(std::string_view text);
/// "0x…" or decimal digits, the whole text, or nothing.
std::optional<std::uint64_t> parseNumber(std::string_view text);

} // namespace kwb
