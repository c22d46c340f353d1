#include "core/report/expression.h"

#include "core/base/bytes.h"
#include "core/base/checked.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::size_t longestExpression = 400;
constexpr int deepestExpression = 32;

bool isFactLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// Recursive descent, one function a level of precedence.
class ExpressionReader {
public:
    ExpressionReader(std::string_view text, const Facts &facts)
        : text_(text)
        , facts_(facts)
    {
    }

    Result<FactValue> read()
    {
        if (text_.size() > longestExpression) return tooMuch();
        KWB_TRY(FactValue value, level(0));
        skipBlanks();
        if (at_ != text_.size()) return malformed();
        return value;
    }

private:
    struct Operator {
        std::string_view sign;
        int level;
    };
    static constexpr Operator operators[] = {{"&", 0}, {"<<", 1}, {">>", 1}, {"+", 2},
                                             {"-", 2}, {"*", 3},  {"/", 3},  {"%", 3}};
    static constexpr int highest = 4;

    std::unexpected<Error> malformed() const
    {
        return fail(ErrorKind::malformed,
                    {KWB_MSG("expression.malformed", "cannot be read as an expression: {text}"),
                     {{"text", std::string(text_)}}},
                    {.offset = at_});
    }

    std::unexpected<Error> tooMuch() const
    {
        return fail(ErrorKind::limit,
                    {KWB_MSG("expression.limit", "has no value within 64 bits, or is too long: {text}"),
                     {{"text", std::string(text_.substr(0, longestExpression))}}},
                    {.offset = at_});
    }

    void skipBlanks()
    {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }

    bool accept(std::string_view sign)
    {
        skipBlanks();
        if (!text_.substr(at_).starts_with(sign)) return false;
        at_ += sign.size();
        return true;
    }

    Result<FactValue> level(int of)
    {
        if (of == highest) return primary();
        KWB_TRY(FactValue left, level(of + 1));
        for (;;) {
            const auto *found = std::ranges::find_if(
                operators, [&](const Operator &each) { return each.level == of && accept(each.sign); });
            if (found == std::end(operators)) return left;
            KWB_TRY(const FactValue right, level(of + 1));
            const auto *a = std::get_if<std::uint64_t>(&left);
            const auto *b = std::get_if<std::uint64_t>(&right);
            if (a == nullptr || b == nullptr) return malformed();
            const auto value = worked(found->sign, *a, *b);
            if (!value) return tooMuch();
            left = *value;
        }
    }

    static std::optional<std::uint64_t> worked(std::string_view sign, std::uint64_t a, std::uint64_t b)
    {
        switch (sign.front()) {
        case '&':
            return a & b;
        case '+':
            return checkedAdd(a, b);
        case '-':
            return a >= b ? std::optional(a - b) : std::nullopt;
        case '*':
            return checkedMul(a, b);
        case '/':
            return b != 0 ? std::optional(a / b) : std::nullopt;
        case '%':
            return b != 0 ? std::optional(a % b) : std::nullopt;
        case '>':
            return b < 64 ? std::optional(a >> b) : std::nullopt;
        default:
            return b < 64 && (a << b) >> b == a ? std::optional(a << b) : std::nullopt;
        }
    }

    Result<FactValue> primary()
    {
        if (++depth_ > deepestExpression) return tooMuch();
        KWB_TRY(FactValue value, innermost());
        --depth_;
        return value;
    }

    Result<FactValue> innermost()
    {
        if (accept("(")) return closed();
        const std::size_t begin = at_;
        while (at_ < text_.size() && isFactLetter(text_[at_]))
            ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        if (word.empty()) return malformed();
        if (word.front() >= '0' && word.front() <= '9') return literal(word);
        if (accept("(")) return call(word);
        auto value = facts_(word);
        if (value) return *std::move(value);
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("expression.unknown", "nothing is called {name}"), {{"name", std::string(word)}}},
            {.offset = begin});
    }

    Result<FactValue> closed()
    {
        KWB_TRY(FactValue value, level(0));
        if (!accept(")")) return malformed();
        return value;
    }

    Result<FactValue> call(std::string_view function)
    {
        KWB_TRY(const FactValue argument, closed());
        const auto *number = std::get_if<std::uint64_t>(&argument);
        if (number == nullptr) return malformed();
        if (function == "hex") return hex(*number);
        if (function == "size") return byteSizeText(*number);
        return malformed();
    }

    Result<FactValue> literal(std::string_view word) const
    {
        if (word.starts_with("0x")) {
            if (const auto value = parseHex(word)) return *value;
            return malformed();
        }
        std::uint64_t value = 0;
        for (const char c : word) {
            if (c < '0' || c > '9') return malformed();
            const auto shifted = checkedMul(value, std::uint64_t{10});
            const auto next = shifted ? checkedAdd(*shifted, static_cast<std::uint64_t>(c - '0')) : shifted;
            if (!next) return tooMuch();
            value = *next;
        }
        return value;
    }

    std::string_view text_;
    const Facts &facts_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

/// Calls `put(text between)` and `value(expression, offset)` in turn; errors of `value` end it.
template <class Put, class Value>
Status walkBraces(std::string_view text, Put put, Value value)
{
    std::size_t at = 0;
    for (;;) {
        const std::size_t open = text.find("{{", at);
        put(text.substr(at, open == std::string_view::npos ? open : open - at));
        if (open == std::string_view::npos) return {};
        const std::size_t close = text.find("}}", open);
        if (close == std::string_view::npos)
            return fail(ErrorKind::malformed, {KWB_MSG("expression.open", "braces are not closed"), {}},
                        {.offset = open});
        KWB_CHECK(value(text.substr(open + 2, close - open - 2), open + 2));
        at = close + 2;
    }
}

Result<std::string> braceValue(std::string_view expression, const Facts &facts)
{
    if (expression.starts_with('=')) return std::string(expression.substr(1));
    KWB_TRY(const FactValue value, evaluate(expression, facts));
    return factText(value);
}

} // namespace

Result<FactValue> evaluate(std::string_view expression, const Facts &facts)
{
    return ExpressionReader(expression, facts).read();
}

std::string factText(const FactValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value)) return *text;
    std::string digits = fmt::format("{}", std::get<std::uint64_t>(value));
    for (std::size_t left = digits.size(); left > 3; left -= 3)
        digits.insert(left - 3, ",");
    return digits;
}

Result<std::string> filledIn(std::string_view text, const Facts &facts)
{
    std::string out;
    KWB_CHECK(walkBraces(
        text, [&](std::string_view between) { out += between; },
        [&](std::string_view expression, std::size_t offset) -> Status {
            auto value = braceValue(expression, facts);
            if (!value) {
                Error error = std::move(value).error();
                error.place.offset = offset + error.place.offset.value_or(0);
                return std::unexpected(std::move(error));
            }
            out += *value;
            return {};
        }));
    return out;
}

std::string filledInOr(std::string_view text, const Facts &facts, std::string_view missing)
{
    std::string out;
    const Status walked = walkBraces(
        text, [&](std::string_view between) { out += between; },
        [&](std::string_view expression, std::size_t) -> Status {
            out += braceValue(expression, facts).value_or(std::string(missing));
            return {};
        });
    // Braces that are not closed end the text: what came before them is still worth showing.
    if (!walked) out += missing;
    return out;
}

} // namespace kwb
