#include "core/devicetree/tree.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <iterator>

// A flattened tree keeps no types: what a property's bytes mean is known only to its binding. Printing
// guesses by their look, so that people can read them, and the guess is harmless, since each form compiles
// back to the same bytes.

namespace kwb {

namespace {

bool isNameCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view(",._+*#?@-").find(c) != std::string_view::npos;
}

bool isTextByte(Byte byte)
{
    return (byte >= 0x20 && byte < 0x7f) || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Whether the bytes are most likely NUL-terminated strings. Empty ones among them count only where the
/// length is not one of whole cells, so that <0x61000000> is not taken for "a", "", "".
bool looksLikeStrings(ByteView value)
{
    if (value.empty() || value.back() != 0) return false;
    if (value.size() == 1) return true;
    bool emptyString = value.front() == 0;
    if (emptyString) return false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == 0)
            emptyString |= i > 0 && value[i - 1] == 0;
        else if (!isTextByte(value[i]))
            return false;
    }
    return !emptyString || value.size() % 4 != 0;
}

void printString(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            out += c;
        }
    }
    out += '"';
}

void printStrings(std::string &out, ByteView value)
{
    const char *separator = "";
    for (std::string_view rest = textOf(value); !rest.empty(); separator = ", ") {
        const std::size_t end = rest.find('\0');
        out += separator;
        printString(out, rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
}

void printCells(std::string &out, ByteView value)
{
    std::array<char, 8> digits{};
    for (std::size_t at = 0; at < value.size(); at += 4) {
        const auto cell = loadAt<std::uint32_t>(value.data() + at, ByteOrder::big);
        const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), cell, 16).ptr;
        out += at == 0 ? "<0x" : " 0x";
        out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
    }
    out += '>';
}

void printBytes(std::string &out, ByteView value)
{
    for (std::size_t at = 0; at < value.size(); ++at)
        fmt::format_to(std::back_inserter(out), "{}{:02x}", at == 0 ? '[' : ' ', value[at]);
    out += ']';
}

void printValue(std::string &out, ByteView value)
{
    if (looksLikeStrings(value))
        printStrings(out, value);
    else if (value.size() % 4 == 0)
        printCells(out, value);
    else
        printBytes(out, value);
}

/// Prints a name, and returns the comment that must follow if DTS has no way to write it.
std::string printName(std::string &out, std::string_view name)
{
    std::string comment;
    bool exact = !name.empty();
    for (const char c : name) {
        const bool plain = isNameCharacter(c);
        exact &= plain;
        out += plain ? c : '_';
        if (plain || c == ' ' || c == ':')
            comment += c;
        else
            fmt::format_to(std::back_inserter(comment), "\\x{:02x}", static_cast<Byte>(c));
    }
    if (name.empty()) out += '_';
    return exact ? "" : " /* the name is \"" + comment + "\" */";
}

void printProperty(std::string &out, const TreeProperty &property)
{
    const std::string comment = printName(out, property.name);
    if (!property.value.empty()) {
        out += " = ";
        printValue(out, property.value);
    }
    out += ';' + comment;
}

void printHead(std::string &out, std::string_view name)
{
    const std::string comment = printName(out, name);
    out += " {" + comment;
}

void printNode(std::string &out, const TreeNode &node, std::size_t depth)
{
    const std::string indent(depth + 1, '\t');
    for (const TreeProperty &property : node.properties) {
        out += indent;
        printProperty(out, property);
        out += '\n';
    }
    for (const TreeNode &child : node.children) {
        out += '\n' + indent;
        printHead(out, child.name);
        out += '\n';
        printNode(out, child, depth + 1);
        out += indent + "};\n";
    }
}

} // namespace

std::string printDts(const DeviceTree &tree)
{
    std::string out = "/dts-v1/;\n\n";
    for (const TreeReservation &row : tree.reservations)
        out += printDtsReservation(row) + '\n';
    out += "/ {\n";
    printNode(out, tree.root, 0);
    out += "};\n";
    return out;
}

std::string printDtsValue(ByteView value)
{
    std::string out;
    if (!value.empty()) printValue(out, value);
    return out;
}

std::string printDtsReservation(const TreeReservation &row)
{
    return fmt::format("/memreserve/ {:#x} {:#x};", row.address.value, row.size);
}

std::string printDtsProperty(const TreeProperty &property)
{
    std::string out;
    printProperty(out, property);
    return out;
}

std::string printDtsHead(std::string_view name)
{
    std::string out;
    printHead(out, name);
    return out;
}

} // namespace kwb
