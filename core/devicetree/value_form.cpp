#include "core/devicetree/value_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace kwb {

namespace {

/// `text` between what DTS wants around it; offsets of errors count in `text`.
Result<Bytes> readWrapped(std::string_view front, std::string_view text, std::string_view back)
{
    auto out = parseDtsValue(std::string(front) + std::string(text) + std::string(back));
    if (!out && out.error().place.offset) {
        std::uint64_t &offset = *out.error().place.offset;
        offset = offset < front.size() ? 0 : std::min<std::uint64_t>(offset - front.size(), text.size());
    }
    return out;
}

/// Numbers only: a bracket would end the list and begin something else.
Result<Bytes> readNumbers(std::string_view front, std::string_view text)
{
    if (const std::size_t bracket = text.find_first_of("<>"); bracket != std::string_view::npos)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.form-bracket", "only numbers stand here, without < and >")},
                    {.offset = bracket});
    return readWrapped(front, text, "\n>");
}

Result<Bytes> readBytes(std::string_view text)
{
    if (const std::size_t bracket = text.find_first_of("[]"); bracket != std::string_view::npos)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.form-square", "only hex digits stand here, without [ and ]")},
                    {.offset = bracket});
    return readWrapped("[", text, "\n]");
}

Result<Bytes> readText(std::string_view text)
{
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return fail(ErrorKind::malformed, {KWB_MSG("devicetree.form-nul", "a text cannot hold a NUL byte")},
                    {.offset = nul});
    return makeString(text);
}

Result<Bytes> readTexts(std::string_view text)
{
    Bytes out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        KWB_TRY(const Bytes one, readText(text.substr(begin, end - begin)));
        out.insert(out.end(), one.begin(), one.end());
        begin = end + 1;
    }
    return out;
}

Result<std::uint32_t> phandleOf(std::string_view path, std::size_t offset, const DeviceTree &tree)
{
    const std::string_view bare = path.substr(path.starts_with('&') ? 1 : 0);
    const TreeNode *node = bare.starts_with('/') ? tree.find(bare) : nullptr;
    if (node == nullptr)
        return fail(ErrorKind::missing,
                    {KWB_MSG("devicetree.form-no-node", "there is no node \"{path}\""),
                     {{"path", std::string(bare.substr(0, 120))}}},
                    {.offset = offset});
    for (const char *name : {"phandle", "linux,phandle"})
        if (const auto phandle = node->u32(name)) return *phandle;
    return fail(ErrorKind::missing,
                {KWB_MSG("devicetree.form-no-phandle",
                         "\"{path}\" has no phandle that could be referred to: add one to it first"),
                 {{"path", std::string(bare.substr(0, 120))}}},
                {.offset = offset});
}

Result<Bytes> readReferences(std::string_view text, const DeviceTree &tree)
{
    constexpr std::string_view blanks = " \t\r\n";
    Bytes out;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        KWB_TRY(const std::uint32_t phandle, phandleOf(text.substr(at, end - at), at, tree));
        append(out, phandle, ByteOrder::big);
        at = text.find_first_not_of(blanks, end);
    }
    if (out.empty())
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.form-path", "the path of a node is expected here")}, {.offset = 0});
    return out;
}

template <class T>
std::string writeNumbers(ByteView value)
{
    std::string out;
    for (std::size_t at = 0; at < value.size(); at += sizeof(T))
        out += fmt::format("{}{:#x}", at == 0 ? "" : " ", loadAt<T>(value.data() + at, ByteOrder::big));
    return out;
}

std::string writeReferences(ByteView value, const DeviceTree &tree)
{
    std::string out;
    for (std::size_t at = 0; at + 4 <= value.size(); at += 4)
        out += (at == 0 ? "&" : " &") +
               tree.pathOfPhandle(loadAt<std::uint32_t>(value.data() + at, ByteOrder::big)).value_or("");
    return out;
}

/// Whether it is NUL-terminated text that one can type.
bool isText(ByteView value)
{
    return !value.empty() && value.back() == 0 &&
           std::ranges::all_of(value, [](Byte byte) { return byte == 0 || (byte >= 0x20 && byte != 0x7f); });
}

} // namespace

ValueForm formOf(ByteView value)
{
    if (value.empty()) return ValueForm::empty;
    const std::string dts = printDtsValue(value);
    if (dts.starts_with('<')) return ValueForm::cells;
    if (dts.starts_with('[')) return ValueForm::bytes;
    if (!isText(value)) return ValueForm::dts; // with line ends and the like, which need escapes
    return std::ranges::count(value, Byte{0}) == 1 ? ValueForm::string : ValueForm::strings;
}

bool hasForm(ByteView value, ValueForm form, const DeviceTree &tree)
{
    switch (form) {
    case ValueForm::empty:
        return value.empty();
    case ValueForm::string:
        return isText(value) && std::ranges::count(value, Byte{0}) == 1;
    case ValueForm::strings:
        return isText(value);
    case ValueForm::cells:
        return value.size() % 4 == 0;
    case ValueForm::cells64:
        return value.size() % 8 == 0;
    case ValueForm::reference:
        if (value.empty() || value.size() % 4 != 0 || value.size() > 64) return false;
        for (std::size_t at = 0; at < value.size(); at += 4)
            if (!tree.pathOfPhandle(loadAt<std::uint32_t>(value.data() + at, ByteOrder::big))) return false;
        return true;
    case ValueForm::bytes:
    case ValueForm::dts:
        return true;
    }
    return false;
}

std::string writeForm(ByteView value, ValueForm form, const DeviceTree &tree)
{
    switch (form) {
    case ValueForm::empty:
        return {};
    case ValueForm::string:
    case ValueForm::strings: {
        std::string text(textOf(value.first(value.size() - 1)));
        std::ranges::replace(text, '\0', '\n');
        return text;
    }
    case ValueForm::cells:
        return writeNumbers<std::uint32_t>(value);
    case ValueForm::cells64:
        return writeNumbers<std::uint64_t>(value);
    case ValueForm::bytes: {
        std::string out;
        for (std::size_t at = 0; at < value.size(); ++at)
            out += fmt::format("{}{:02x}", at == 0 ? "" : " ", value[at]);
        return out;
    }
    case ValueForm::reference:
        return writeReferences(value, tree);
    case ValueForm::dts:
        return printDtsValue(value);
    }
    return {};
}

Result<Bytes> readForm(std::string_view text, ValueForm form, const DeviceTree &tree)
{
    switch (form) {
    case ValueForm::empty:
        return Bytes();
    case ValueForm::string:
        return readText(text);
    case ValueForm::strings:
        return readTexts(text);
    case ValueForm::cells:
        return readNumbers("<", text);
    case ValueForm::cells64:
        return readNumbers("/bits/ 64 <", text);
    case ValueForm::bytes:
        return readBytes(text);
    case ValueForm::reference:
        return readReferences(text, tree);
    case ValueForm::dts:
        return parseDtsValue(text);
    }
    return Bytes();
}

} // namespace kwb
