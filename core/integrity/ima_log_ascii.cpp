#include "core/integrity/ima_log_parts.h"

#include <charconv>

namespace kwb {

namespace {

/// The next word; the blank behind it is taken as well.
std::string_view nextWord(std::string_view &line)
{
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

std::string_view nextLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1); // pasted from somewhere
    return line;
}

/// PCR, digest and template, which take their part of the line away.
bool readHead(std::string_view &line, ImaEntry &entry)
{
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const std::string_view pcr = nextWord(line);
    const auto [end, error] = std::from_chars(pcr.data(), pcr.data() + pcr.size(), entry.pcr);
    if (error != std::errc() || end != pcr.data() + pcr.size() || entry.pcr > 23) return false;
    auto digest = parseHexString(nextWord(line));
    if (!digest || !pcrBankOfSize(digest->size())) return false;
    entry.digest = *std::move(digest);
    entry.templateName = nextWord(line);
    return !entry.templateName.empty();
}

/// The fields behind the head; an empty one leaves two blanks, or none at the end of the line.
std::optional<std::string> readAsciiFields(std::string_view line, ByteOrder order, ImaEntry &entry)
{
    const auto ids = imaTemplateFields(entry.templateName);
    for (const std::string &id : *ids) {
        auto value = imaFieldFromText(id, nextWord(line), order);
        if (!value) return id;
        entry.fields.push_back({id, *std::move(value)});
    }
    return line.empty() ? std::nullopt : std::optional<std::string>("");
}

Result<ImaEntry> readLine(std::string_view line, std::uint64_t number, const std::string &file,
                          ByteOrder order)
{
    ImaEntry entry;
    entry.place = number;
    if (!readHead(line, entry))
        return fail(ErrorKind::malformed,
                    {KWB_MSG("ima.ascii-head", "this line does not begin with PCR, digest and template")},
                    {.file = file, .line = number});
    if (!imaTemplateFields(entry.templateName))
        return fail(
            ErrorKind::unsupported,
            {KWB_MSG("ima.ascii-template", "the fields of the template \"{name}\" are not known; the binary "
                                           "log can be read without"),
             {{"name", entry.templateName}}},
            {.file = file, .line = number});
    if (const auto id = readAsciiFields(line, order, entry))
        return fail(ErrorKind::malformed,
                    {KWB_MSG("ima.ascii-field", "the fields are not those of the template \"{name}\""),
                     {{"name", entry.templateName}}},
                    {.file = file, .line = number, .path = *id});
    return entry;
}

Result<ImaLog> readAs(std::string_view text, const std::string &file, ByteOrder order)
{
    ImaLog log;
    log.form = ImaLogForm::ascii;
    log.order = order;
    for (std::uint64_t number = 1; !text.empty(); ++number) {
        const std::string_view line = nextLine(text);
        if (line.empty()) continue;
        if (log.entries.size() == imaEntryLimit)
            return fail(ErrorKind::limit, {KWB_MSG("ima.too-many", "more than 2^20 entries are not read")},
                        {.file = file, .line = number});
        KWB_TRY(ImaEntry entry, readLine(line, number, file, order));
        if (!log.entries.empty() && entry.digest.size() != log.entries.front().digest.size())
            return fail(ErrorKind::malformed,
                        {KWB_MSG("ima.ascii-sizes", "this digest has another length than those before it")},
                        {.file = file, .line = number});
        log.entries.push_back(std::move(entry));
    }
    if (!log.entries.empty()) log.bank = *pcrBankOfSize(log.entries.front().digest.size());
    return log;
}

std::size_t rightDigests(const ImaLog &log)
{
    constexpr std::size_t enough = 64;
    BankHash hash(log.bank);
    std::size_t right = 0;
    for (std::size_t i = 0; i < log.entries.size() && i < enough; ++i)
        if (imaTemplateDigest(log.entries[i], log.order, hash) == log.entries[i].digest) ++right;
    return right;
}

} // namespace

bool isAsciiImaLog(ByteView bytes)
{
    std::string_view text = textOf(bytes);
    std::string_view line = nextLine(text);
    ImaEntry entry;
    return readHead(line, entry);
}

Result<ImaLog> readAsciiImaLog(ByteView bytes, const std::string &file, const ImaLogOptions &options)
{
    const std::string_view text = textOf(bytes);
    KWB_TRY(ImaLog first, readAs(text, file, options.order.value_or(ByteOrder::little)));
    if (options.bank.value_or(first.bank) != first.bank)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("ima.ascii-bank", "the digests of this log are those of {bank}"),
                     {{"bank", name(first.bank)}}},
                    {.file = file});
    if (options.order) return first;
    KWB_TRY(ImaLog second, readAs(text, file, ByteOrder::big));
    return rightDigests(second) > rightDigests(first) ? second : first;
}

} // namespace kwb
