#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// Numbers in texts that are worked out when the text is shown, so that no text can tell an old one:
/// "the initrd lies at {{hex(segment.initrd.mem)}}".
namespace kwb {

/// A number, or a text such as the name of an allocator.
using FactValue = std::variant<std::uint64_t, std::string>;

/// What a name stands for; nothing if it is none.
using Facts = std::function<std::optional<FactValue>(std::string_view name)>;

/// The value of an expression: numbers (decimal or 0x…), names with dots, + - * / % & << >> with the
/// precedence of C, parentheses, hex(n) for "0x…", size(n) for "64 KiB". Errors: malformed, with the offset
/// (syntax, an unknown name, a text where a number is needed); limit (a result below 0 or beyond 64 bits, a
/// division by 0, an expression too long or too deep).
Result<FactValue> evaluate(std::string_view expression, const Facts &facts);

/// As people read it: numbers with thousands separators.
std::string factText(const FactValue &value);

/// A text with every {{expression}} replaced by its value and every {{=text}} by that text as it is (for
/// what holds everywhere). Errors: those of evaluate(), malformed (braces that are not closed), with the
/// offset in `text`.
Result<std::string> filledIn(std::string_view text, const Facts &facts);

/// As filledIn(), with `missing` in place of what has no value.
std::string filledInOr(std::string_view text, const Facts &facts, std::string_view missing);

} // namespace kwb
