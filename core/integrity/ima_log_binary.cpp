#include "core/integrity/ima_log_parts.h"

namespace kwb {

namespace {

constexpr std::size_t templateNameLimit = 255; // MAX_TEMPLATE_NAME_LEN
constexpr std::size_t oldDigest = 20;          // of the template "ima": SHA-1

/// Takes bytes from the front of a log. After a step that does not fit every further one gives nothing.
class LogCursor {
public:
    LogCursor(ByteView bytes, ByteOrder order)
        : bytes_(bytes)
        , order_(order)
    {
    }

    std::optional<std::uint32_t> number()
    {
        const auto raw = take(sizeof(std::uint32_t));
        return raw ? load<std::uint32_t>(*raw, 0, order_) : std::nullopt;
    }
    std::optional<ByteView> take(std::uint64_t size)
    {
        const auto part = slice(bytes_, at_, size);
        if (part) at_ += size;
        return part;
    }
    /// A number and so many bytes.
    std::optional<ByteView> counted()
    {
        const auto size = number();
        return size ? take(*size) : std::nullopt;
    }
    std::uint64_t at() const { return at_; }
    bool atEnd() const { return at_ == bytes_.size(); }

private:
    ByteView bytes_;
    ByteOrder order_;
    std::uint64_t at_ = 0;
};

std::optional<ImaField> fieldOf(std::string id, const std::optional<ByteView> &value)
{
    if (!value) return std::nullopt;
    return ImaField{std::move(id), Bytes(value->begin(), value->end())};
}

/// Fields until the data ends, with the names that the template gives them. False if they do not fill it.
bool readFields(ByteView data, ByteOrder order, ImaEntry &entry)
{
    const auto known = imaTemplateFields(entry.templateName);
    LogCursor cursor(data, order);
    while (!cursor.atEnd()) {
        const std::size_t index = entry.fields.size();
        if (known && index == known->size()) return false;
        auto field =
            fieldOf(known ? (*known)[index] : "field-" + std::to_string(index + 1), cursor.counted());
        if (!field) return false;
        entry.fields.push_back(*std::move(field));
    }
    return !known || entry.fields.size() == known->size();
}

bool readOldFields(LogCursor &cursor, ImaEntry &entry)
{
    auto digest = fieldOf("d", cursor.take(oldDigest));
    auto name = fieldOf("n", cursor.counted());
    if (!digest || !name) return false;
    entry.fields = {*std::move(digest), *std::move(name)};
    return true;
}

bool isTemplateName(std::string_view name)
{
    return !name.empty() && name.size() <= templateNameLimit &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_|") ==
               std::string_view::npos;
}

/// One entry; the message says what is wrong with it.
std::optional<MessageTemplate> readEntry(LogCursor &cursor, ByteOrder order, PcrBank bank, ImaEntry &entry)
{
    constexpr auto cut = KWB_MSG("ima.entry-cut", "the log ends within this entry");
    const auto pcr = cursor.number();
    const auto digest = cursor.take(digestSize(bank));
    const auto length = cursor.number();
    if (!pcr || !digest || !length) return cut;
    if (*pcr > 23) return KWB_MSG("ima.no-pcr", "this entry has a PCR that no TPM has (byte order?)");
    if (*length > templateNameLimit)
        return KWB_MSG("ima.template-name-long", "the template's name is longer than Linux allows");
    const auto name = cursor.take(*length);
    if (!name) return cut;
    if (!isTemplateName(textOf(*name))) return KWB_MSG("ima.template-name", "the template's name is not one");
    entry.pcr = *pcr;
    entry.digest.assign(digest->begin(), digest->end());
    entry.templateName = textOf(*name);
    if (entry.templateName == "ima") return readOldFields(cursor, entry) ? std::nullopt : std::optional(cut);
    const auto data = cursor.counted();
    if (!data) return cut;
    if (readFields(*data, order, entry)) return std::nullopt;
    return KWB_MSG("ima.fields", "the template data is not made of the template's fields");
}

} // namespace

Result<ImaLog> readBinaryImaLog(ByteView bytes, const std::string &file, ByteOrder order, PcrBank bank,
                                std::uint64_t base)
{
    ImaLog log;
    log.order = order;
    log.bank = bank;
    LogCursor cursor(bytes, order);
    while (!cursor.atEnd()) {
        ImaEntry entry;
        entry.place = base + cursor.at();
        if (log.entries.size() == imaEntryLimit)
            return fail(ErrorKind::limit, {KWB_MSG("ima.too-many", "more than 2^20 entries are not read")},
                        {.file = file, .offset = entry.place});
        if (const auto wrong = readEntry(cursor, order, bank, entry))
            return fail(ErrorKind::malformed, {*wrong}, {.file = file, .offset = entry.place});
        log.entries.push_back(std::move(entry));
    }
    return log;
}

} // namespace kwb
