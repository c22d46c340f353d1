#include "core/integrity/ima_template.h"

#include <algorithm>
#include <charconv>

namespace kwb {

namespace {

/// How the value of a field is made and printed (Linux security/integrity/ima/ima_template_lib.c).
enum class FieldForm { bareDigest, namedDigest, text, bytes, number };

struct FieldRow {
    const char *id;
    FieldForm form;
    std::size_t size; ///< of a number
};

constexpr FieldRow fieldRows[] = {
    {"d", FieldForm::bareDigest, 0},
    {"d-ng", FieldForm::namedDigest, 0},
    {"d-ngv2", FieldForm::namedDigest, 0},
    {"d-modsig", FieldForm::namedDigest, 0},
    {"n", FieldForm::text, 0},
    {"n-ng", FieldForm::text, 0},
    {"xattrnames", FieldForm::text, 0},
    {"sig", FieldForm::bytes, 0},
    {"buf", FieldForm::bytes, 0},
    {"modsig", FieldForm::bytes, 0},
    {"evmsig", FieldForm::bytes, 0},
    {"xattrlengths", FieldForm::bytes, 0},
    {"xattrvalues", FieldForm::bytes, 0},
    {"iuid", FieldForm::number, 4},
    {"igid", FieldForm::number, 4},
    {"imode", FieldForm::number, 2},
};

struct TemplateRow {
    const char *name;
    const char *fields;
};

constexpr TemplateRow templateRows[] = {
    {"ima", "d|n"},
    {"ima-ng", "d-ng|n-ng"},
    {"ima-ngv2", "d-ngv2|n-ng"},
    {"ima-sig", "d-ng|n-ng|sig"},
    {"ima-sigv2", "d-ngv2|n-ng|sig"},
    {"ima-buf", "d-ng|n-ng|buf"},
    {"ima-modsig", "d-ng|n-ng|sig|d-modsig|modsig"},
    {"evm-sig", "d-ng|n-ng|evmsig|xattrnames|xattrlengths|xattrvalues|iuid|igid|imode"},
};

constexpr std::size_t paddedName = 256; // IMA_EVENT_NAME_LEN_MAX + 1

const FieldRow *fieldRow(std::string_view id)
{
    const auto *row =
        std::ranges::find(fieldRows, id, [](const FieldRow &r) { return std::string_view(r.id); });
    return row == std::end(fieldRows) ? nullptr : row;
}

std::string_view withoutNul(ByteView value)
{
    const std::string_view text = textOf(value);
    return text.substr(0, text.find('\0'));
}

/// "algo:" NUL digest, cut at the NUL; nothing if there is none.
std::optional<std::size_t> digestStart(ByteView value)
{
    const std::size_t nul = textOf(value).find('\0');
    return nul == std::string_view::npos ? std::nullopt : std::optional(nul + 1);
}

std::optional<Bytes> namedDigestFromText(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || text.find('\0') != std::string_view::npos) return std::nullopt;
    const auto digest = parseHexString(text.substr(colon + 1));
    if (!digest) return std::nullopt;
    return imaDigestField(text.substr(0, colon), *digest);
}

std::optional<Bytes> numberFromText(std::string_view text, std::size_t size, ByteOrder order)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    Bytes out;
    if (size == 4) append<std::uint32_t>(out, value, order);
    if (size == 2 && value <= 0xffff) append<std::uint16_t>(out, static_cast<std::uint16_t>(value), order);
    return out.empty() ? std::nullopt : std::optional(out);
}

std::string numberText(ByteView value, ByteOrder order)
{
    if (const auto wide = value.size() == 4 ? load<std::uint32_t>(value, 0, order) : std::nullopt)
        return std::to_string(*wide);
    if (const auto half = value.size() == 2 ? load<std::uint16_t>(value, 0, order) : std::nullopt)
        return std::to_string(*half);
    return hexString(value);
}

} // namespace

bool ImaEntry::violation() const
{
    return std::ranges::all_of(digest, [](Byte byte) { return byte == 0; });
}

const ImaField *ImaEntry::field(std::string_view id) const
{
    const auto found = std::ranges::find(fields, id, &ImaField::id);
    return found == fields.end() ? nullptr : &*found;
}

std::string ImaEntry::name() const
{
    for (const char *id : {"n-ng", "n"})
        if (const ImaField *found = field(id)) return std::string(withoutNul(found->value));
    return {};
}

std::string ImaEntry::measured() const
{
    for (const ImaField &candidate : fields) {
        const FieldRow *row = fieldRow(candidate.id);
        if (row == nullptr) continue;
        if (row->form == FieldForm::bareDigest || row->form == FieldForm::namedDigest)
            return imaFieldText(candidate, ByteOrder::little);
    }
    return {};
}

std::optional<std::vector<std::string>> imaTemplateFields(std::string_view name)
{
    const auto *row =
        std::ranges::find(templateRows, name, [](const TemplateRow &r) { return std::string_view(r.name); });
    std::string_view list = row == std::end(templateRows) ? name : std::string_view(row->fields);
    std::vector<std::string> fields;
    while (true) {
        const std::size_t bar = list.find('|');
        const std::string_view id = list.substr(0, bar);
        if (fieldRow(id) == nullptr) return std::nullopt;
        fields.emplace_back(id);
        if (bar == std::string_view::npos) return fields;
        list.remove_prefix(bar + 1);
    }
}

Bytes imaTemplateDigest(const ImaEntry &entry, ByteOrder order, BankHash &hash)
{
    const bool old = entry.templateName == "ima";
    std::vector<Bytes> made; // lengths and padding; reserved, because views of them are kept
    std::vector<ByteView> parts;
    made.reserve(entry.fields.size());
    for (const ImaField &field : entry.fields) {
        Bytes &extra = made.emplace_back();
        if (!old) {
            append<std::uint32_t>(extra, static_cast<std::uint32_t>(field.value.size()), order);
            parts.emplace_back(extra);
            parts.emplace_back(field.value);
        } else if (field.id == "n") {
            extra = field.value;
            extra.resize(paddedName);
            parts.emplace_back(extra);
        } else {
            parts.emplace_back(field.value);
        }
    }
    return hash.digest(parts);
}

std::optional<Bytes> imaFieldFromText(std::string_view id, std::string_view text, ByteOrder order)
{
    const FieldRow *row = fieldRow(id);
    if (row == nullptr) return std::nullopt;
    if (text.empty()) return Bytes();
    switch (row->form) {
    case FieldForm::bareDigest:
    case FieldForm::bytes:
        return parseHexString(text);
    case FieldForm::namedDigest:
        return namedDigestFromText(text);
    case FieldForm::text:
        // The oldest template's name is padded when it is hashed and has no NUL in the binary log.
        return id == "n" ? bytesOf(text) : imaNameField(text);
    case FieldForm::number:
        return numberFromText(text, row->size, order);
    }
    return std::nullopt;
}

std::string imaFieldText(const ImaField &field, ByteOrder order)
{
    const FieldRow *row = fieldRow(field.id);
    if (row == nullptr || field.value.empty()) return hexString(field.value);
    if (row->form == FieldForm::text) return std::string(withoutNul(field.value));
    if (row->form == FieldForm::number) return numberText(field.value, order);
    const auto start = row->form == FieldForm::namedDigest ? digestStart(field.value) : std::nullopt;
    if (!start) return hexString(field.value);
    return std::string(withoutNul(field.value)) + hexString(ByteView(field.value).subspan(*start));
}

Bytes imaDigestField(std::string_view algorithm, ByteView digest)
{
    Bytes out = bytesOf(algorithm);
    out.push_back(':');
    out.push_back(0);
    out.insert(out.end(), digest.begin(), digest.end());
    return out;
}

Bytes imaNameField(std::string_view name)
{
    Bytes out = bytesOf(name);
    std::ranges::replace(out, ' ', '_');
    out.push_back(0);
    return out;
}

} // namespace kwb
