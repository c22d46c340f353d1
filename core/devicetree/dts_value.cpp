#include "core/devicetree/tree.h"

#include <charconv>

// The grammar of property values, Devicetree specification 0.4, section 6.3 and 6.4, as dtc reads it:
//
//   value  = [ part { "," part } ]
//   part   = string | "[" { two hex digits } "]" | [ "/bits/" number ] "<" { number } ">"
//   number = decimal | "0" octal | "0x" hexadecimal, each with an optional suffix U, L, UL, LL or ULL
//
// White space and comments (/* */ and //) may stand between any two of these. Strings know the escapes of C.
// Labels, references (&label), /incbin/ and expressions in parentheses need the rest of a source file, or a
// larger parser, and are refused by name.

namespace kwb {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

class ValueParser {
public:
    explicit ValueParser(std::string_view text)
        : text_(text)
    {
    }

    Result<Bytes> run()
    {
        KWB_CHECK(skipSpace());
        if (atEnd()) return std::move(out_);
        for (;;) {
            KWB_CHECK(part());
            KWB_CHECK(skipSpace());
            if (atEnd()) return std::move(out_);
            if (!accept(','))
                return wrong({KWB_MSG("devicetree.value-comma", "a comma or the end is expected here")});
            KWB_CHECK(skipSpace());
        }
    }

private:
    bool atEnd() const { return at_ == text_.size(); }
    char peek() const { return atEnd() ? '\0' : text_[at_]; }

    bool accept(char c)
    {
        if (atEnd() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    bool accept(std::string_view word)
    {
        if (!text_.substr(at_).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }

    std::unexpected<Error> wrongAt(std::size_t offset, Message message) const
    {
        return fail(ErrorKind::malformed, std::move(message), {.offset = offset});
    }
    std::unexpected<Error> wrong(Message message) const { return wrongAt(at_, std::move(message)); }

    Status skipSpace();
    Status part();
    Status string();
    Status escape();
    Status bytes();
    Status cells(unsigned bits);
    Status bits();
    Result<std::uint64_t> number();
    std::unexpected<Error> unknown() const;

    std::string_view text_;
    std::size_t at_ = 0;
    Bytes out_;
};

Status ValueParser::skipSpace()
{
    for (;;) {
        while (!atEnd() && isSpace(text_[at_]))
            ++at_;
        const std::size_t start = at_;
        const bool block = accept("/*");
        if (!block && !accept("//")) return {};
        const std::size_t end = text_.find(block ? "*/" : "\n", at_);
        if (block && end == std::string_view::npos)
            return wrongAt(start, {KWB_MSG("devicetree.value-comment", "this comment has no end")});
        at_ = end == std::string_view::npos ? text_.size() : end + (block ? 2 : 1);
    }
}

Status ValueParser::part()
{
    if (accept('"')) return string();
    if (accept('[')) return bytes();
    if (accept('<')) return cells(32);
    if (accept("/bits/")) return bits();
    return unknown();
}

/// The error for what is no part of a value: the things dtc knows and this does not are called by their
/// names.
std::unexpected<Error> ValueParser::unknown() const
{
    if (peek() == '&')
        return wrong(
            {KWB_MSG("devicetree.value-reference",
                     "references to labels are not supported here: write the phandle's number or the path")});
    if (peek() == '(')
        return wrong(
            {KWB_MSG("devicetree.value-expression", "expressions are not supported: write the number")});
    if (text_.substr(at_).starts_with("/incbin/"))
        return wrong(
            {KWB_MSG("devicetree.value-incbin", "/incbin/ is not supported: write the bytes in [ ]")});
    return wrong({KWB_MSG("devicetree.value-part", "expected a \"string\", <numbers> or [hex bytes] here")});
}

Status ValueParser::string()
{
    const std::size_t start = at_ - 1;
    while (!atEnd()) {
        const char c = text_[at_++];
        if (c == '"') {
            out_.push_back(0);
            return {};
        }
        if (c == '\\') {
            KWB_CHECK(escape());
            continue;
        }
        out_.push_back(static_cast<Byte>(c));
    }
    return wrongAt(start, {KWB_MSG("devicetree.value-string", "this string has no closing quote")});
}

Status ValueParser::escape()
{
    const std::size_t start = at_ - 1;
    const std::unexpected<Error> bad =
        wrongAt(start, {KWB_MSG("devicetree.value-escape", "this escape stands for no byte")});
    if (atEnd() || peek() == '\n') return bad;
    unsigned value = 0;
    std::size_t digits = 0;
    if (accept('x')) {
        for (std::optional<unsigned> digit; digits < 2 && (digit = hexDigit(peek())); ++digits, ++at_)
            value = value * 16 + *digit;
        if (digits == 0) return bad;
    } else if (isOctal(peek())) {
        for (; digits < 3 && isOctal(peek()); ++digits, ++at_)
            value = value * 8 + static_cast<unsigned>(peek() - '0');
        if (value > 0xff) return bad;
    } else {
        constexpr std::string_view letters = "abtnvfr";
        constexpr std::string_view meanings = "\a\b\t\n\v\f\r";
        const char c = text_[at_++];
        const std::size_t letter = letters.find(c);
        value = static_cast<Byte>(letter == std::string_view::npos ? c : meanings[letter]);
    }
    out_.push_back(static_cast<Byte>(value));
    return {};
}

Status ValueParser::bytes()
{
    for (;;) {
        KWB_CHECK(skipSpace());
        if (accept(']')) return {};
        const auto high = hexDigit(peek());
        const auto low = at_ + 1 < text_.size() ? hexDigit(text_[at_ + 1]) : std::nullopt;
        if (!high || !low)
            return wrong({KWB_MSG("devicetree.value-bytes", "expected two hex digits or ']' here")});
        out_.push_back(static_cast<Byte>(*high * 16 + *low));
        at_ += 2;
    }
}

Status ValueParser::bits()
{
    KWB_CHECK(skipSpace());
    const std::size_t start = at_;
    KWB_TRY(const std::uint64_t width, number());
    if (width != 8 && width != 16 && width != 32 && width != 64)
        return wrongAt(start, {KWB_MSG("devicetree.value-bits", "/bits/ must be 8, 16, 32 or 64")});
    KWB_CHECK(skipSpace());
    if (!accept('<')) return wrong({KWB_MSG("devicetree.value-bits-cells", "expected '<' after /bits/")});
    return cells(static_cast<unsigned>(width));
}

Status ValueParser::cells(unsigned bits)
{
    const std::uint64_t mask = bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1;
    for (;;) {
        KWB_CHECK(skipSpace());
        if (accept('>')) return {};
        const std::size_t start = at_;
        KWB_TRY(const std::uint64_t value, number());
        // A number whose upper bits are all ones is a negative one that fits.
        if (value > mask && (value | mask) != ~std::uint64_t{0})
            return wrongAt(start, {KWB_MSG("devicetree.value-range", "this number does not fit {bits} bits"),
                                   {{"bits", std::to_string(bits)}}});
        for (unsigned shift = bits; shift != 0; shift -= 8)
            out_.push_back(static_cast<Byte>(value >> (shift - 8)));
    }
}

Result<std::uint64_t> ValueParser::number()
{
    const std::size_t start = at_;
    if (peek() < '0' || peek() > '9') {
        if (peek() == '&' || peek() == '(') return unknown();
        return wrong({KWB_MSG("devicetree.value-number", "expected a number here")});
    }
    int base = 10;
    if (accept("0x") || accept("0X"))
        base = 16;
    else if (peek() == '0')
        base = 8;
    std::uint64_t value = 0;
    const char *const end = text_.data() + text_.size();
    const auto [stop, code] = std::from_chars(text_.data() + at_, end, value, base);
    at_ = static_cast<std::size_t>(stop - text_.data());
    if (code == std::errc::result_out_of_range)
        return wrongAt(start, {KWB_MSG("devicetree.value-large", "this number does not fit 64 bits")});
    if (code != std::errc{} || (peek() >= '0' && peek() <= '9'))
        return wrongAt(start, {KWB_MSG("devicetree.value-literal", "this is not a decimal (1), octal (01) or "
                                                                   "hexadecimal (0x1) number")});
    for (const std::string_view suffix : {"ULL", "UL", "U", "LL", "L"})
        if (accept(suffix)) break;
    return value;
}

} // namespace

Result<Bytes> parseDtsValue(std::string_view text)
{
    return ValueParser(text).run();
}

} // namespace kwb
