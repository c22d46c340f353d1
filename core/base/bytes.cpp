#include "core/base/bytes.h"

#include <charconv>

namespace kwb {

namespace {

std::optional<std::uint64_t> parseDigits(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace

std::string hexString(ByteView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const Byte byte : bytes) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::optional<Bytes> parseHexString(std::string_view text)
{
    if (text.size() % 2 != 0) return std::nullopt;
    Bytes out;
    out.reserve(text.size() / 2);
    for (std::size_t at = 0; at < text.size(); at += 2) {
        const auto byte = parseDigits(text.substr(at, 2), 16);
        if (!byte) return std::nullopt;
        out.push_back(static_cast<Byte>(*byte));
    }
    return out;
}

std::optional<std::uint64_t> parseHex(std::string_view text)
{
    if (!text.starts_with("0x")) return std::nullopt;
    return parseDigits(text.substr(2), 16);
}

std::optional<std::uint64_t> parseNumber(std::string_view text)
{
    return text.starts_with("0x") ? parseHex(text) : parseDigits(text, 10);
}

} // namespace kwb
