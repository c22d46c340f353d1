#include "core/integrity/pcr_values.h"

#include <algorithm>
#include <charconv>

namespace kwb {

namespace {

constexpr std::size_t pcrTextLimit = 1 << 20;
constexpr std::uint32_t imaPcr = 10;
constexpr std::uint32_t lastPcr = 23;

std::string_view trimmed(std::string_view text)
{
    constexpr const char *blanks = " \t\r";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// Hex digits, with or without "0x", and with blanks between them.
std::optional<Bytes> registerBytes(std::string_view text)
{
    std::string digits(text.starts_with("0x") || text.starts_with("0X") ? text.substr(2) : text);
    std::erase(digits, ' ');
    auto bytes = parseHexString(digits);
    return bytes && !bytes->empty() ? bytes : std::nullopt;
}

/// "10", "PCR-10".
std::optional<std::uint32_t> registerNumber(std::string_view text)
{
    if (text.starts_with("PCR-")) text.remove_prefix(4);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number <= lastPcr ? std::optional(number) : std::nullopt;
}

class PcrReader {
public:
    /// False if the line is of no known form.
    bool line(std::string_view text)
    {
        if (text.empty() || text.starts_with('#')) return true;
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) return lone(text);
        const std::string_view left = trimmed(text.substr(0, colon));
        const std::string_view right = trimmed(text.substr(colon + 1));
        if (right.empty()) return heading(left);
        return row(left, right);
    }
    std::vector<PcrValue> take() && { return std::move(values_); }

private:
    bool heading(std::string_view bank)
    {
        headed_ = true;
        bank_ = pcrBank(bank);
        return true;
    }
    bool row(std::string_view left, std::string_view right)
    {
        const auto number = registerNumber(left);
        auto value = registerBytes(right);
        if (!number || !value) return false;
        if (headed_ && !bank_) return true; // a hash that is not known here
        const auto bank = headed_ ? bank_ : pcrBankOfSize(value->size());
        return add(*number, bank, *std::move(value));
    }
    bool lone(std::string_view text)
    {
        auto value = registerBytes(text);
        if (!value) return false;
        const auto bank = pcrBankOfSize(value->size());
        return add(imaPcr, bank, *std::move(value));
    }
    bool add(std::uint32_t number, std::optional<PcrBank> bank, Bytes value)
    {
        if (!bank || value.size() != digestSize(*bank)) return false;
        values_.push_back({number, *bank, std::move(value)});
        return true;
    }

    std::vector<PcrValue> values_;
    std::optional<PcrBank> bank_;
    bool headed_ = false;
};

} // namespace

Result<std::vector<PcrValue>> readPcrValues(std::string_view text, const std::string &file)
{
    const auto bad = [&](std::optional<std::uint64_t> line) {
        return fail(ErrorKind::malformed,
                    {KWB_MSG("pcr.bad", "register values were expected, as tpm2 pcrread or "
                                        "/sys/class/tpm/tpm0/pcr-sha256/10 has them")},
                    {.file = file, .line = line});
    };
    if (text.size() > pcrTextLimit) return bad(std::nullopt);
    PcrReader reader;
    for (std::uint64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!reader.line(trimmed(text.substr(0, end)))) return bad(number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::vector<PcrValue> values = std::move(reader).take();
    if (values.empty()) return bad(std::nullopt);
    return values;
}

} // namespace kwb
