#include "core/report/relocation_facts.h"

#include <algorithm>
#include <array>
#include <elf.h>
#include <fmt/format.h>

namespace kwb {

namespace {

constexpr std::uint64_t instructionSize = 4;

/// A formula in pieces: what is a letter, and what stands between.
std::vector<std::string> piecesOf(const std::string &expression)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < expression.size();) {
        const std::size_t end = std::min(expression.find(' ', at), expression.size());
        out.push_back(expression.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// The part of a formula that the letters are in: without "#ha(" and ")", "(" and ") >> 2".
std::string_view innerOf(std::string_view formula)
{
    const std::size_t open = formula.find('('), close = formula.find(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return formula;
    return formula.substr(open + 1, close - open - 1);
}

bool isLetter(std::string_view piece)
{
    constexpr std::array<std::string_view, 5> letters{"S", "A", "P", "G", ".TOC."};
    return std::ranges::find(letters, piece) != letters.end();
}

} // namespace

std::uint16_t purgatoryMachine(const BootPlan &)
{
    return EM_PPC64;
}

Bytes fieldBytes(std::uint64_t number, std::uint8_t width, ByteOrder order)
{
    Bytes bytes(sizeof number);
    storeAt(bytes.data(), number, ByteOrder::little);
    bytes.resize(std::min<std::size_t>(width, bytes.size()));
    if (order == ByteOrder::big) std::ranges::reverse(bytes);
    return bytes;
}

std::string spacedHex(ByteView bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 3);
    for (const Byte byte : bytes) {
        if (!out.empty()) out += ' ';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string signedHexText(std::int64_t value)
{
    return value < 0 ? "-" + hex(0 - static_cast<std::uint64_t>(value))
                     : hex(static_cast<std::uint64_t>(value));
}

std::string RelocationFacts::section() const
{
    const auto &sections = image_.layout.sections;
    return relocation_.section < sections.size() ? sections[relocation_.section].name : std::string();
}

std::string RelocationFacts::symbol() const
{
    return relocation_.symbol < image_.symbolNames.size() ? image_.symbolNames[relocation_.symbol]
                                                          : std::string();
}

std::string RelocationFacts::fieldText(std::uint64_t number) const
{
    return spacedHex(fieldBytes(number, relocation_.width, image_.order));
}

std::optional<std::uint64_t> RelocationFacts::numberOf(const std::string &letter) const
{
    if (letter == "S") return relocation_.s;
    if (letter == "A") return static_cast<std::uint64_t>(relocation_.addend);
    if (letter == "P") return relocation_.place.value;
    if (letter == ".TOC.") return image_.toc;
    // The slot's address is what the formula was made with.
    if (letter == "G")
        return formula().find(".TOC.") != std::string::npos ? relocation_.value + image_.toc.value_or(0)
                                                            : relocation_.value + relocation_.place.value;
    return std::nullopt;
}

std::string RelocationFacts::textOf(const std::string &letter) const
{
    const auto number = numberOf(letter);
    if (!number) return letter;
    return letter == "A" ? signedHexText(static_cast<std::int64_t>(*number)) : hex(*number);
}

std::string RelocationFacts::inWrapper(const std::string &inside) const
{
    const std::string all = formula();
    const std::string_view inner = innerOf(all);
    if (inner.size() == all.size()) return inside;
    const auto begin = static_cast<std::size_t>(inner.data() - all.data());
    // A single number needs no parentheses before ">> 2".
    const bool bare = all.front() == '(' && inside.find(' ') == std::string::npos;
    if (bare) return inside + all.substr(begin + inner.size() + 1);
    return all.substr(0, begin) + inside + all.substr(begin + inner.size());
}

std::string RelocationFacts::formulaWithNumbers() const
{
    const std::string all = formula();
    if (all.empty()) return {};
    std::string numbers;
    for (const std::string &piece : piecesOf(std::string(innerOf(all)))) {
        std::string text = isLetter(piece) ? textOf(piece) : piece;
        // "+ -0x8" is a subtraction.
        if (text.starts_with('-') && text.size() > 1 && numbers.ends_with("+ ")) {
            numbers.replace(numbers.size() - 2, 1, "-");
            text.erase(0, 1);
        }
        numbers += text + " ";
    }
    numbers.pop_back();
    std::string out = all + " = " + inWrapper(numbers) + " = ";
    const std::string whole = value();
    if (innerOf(all).size() == all.size()) return out + whole;
    return out + inWrapper(whole) + " = " + signedHexText(relocationPart(machine_, relocation_));
}

Message RelocationFacts::originOf(const std::string &letter) const
{
    if (letter == "S") {
        for (const PlacedSection &part : image_.layout.sections)
            if (AddressRange::ofSize(PhysAddr(image_.base.value + part.offset), part.size)
                    .contains(PhysAddr(relocation_.s)))
                return {KWB_MSG("relocation.symbol-in", "{symbol} in {section}"),
                        {{"symbol", symbol()}, {"section", part.name}}};
        return {KWB_MSG("relocation.symbol-outside", "{symbol}, outside the image"), {{"symbol", symbol()}}};
    }
    if (letter == "A") return {KWB_MSG("relocation.addend-from", "addend of the row in the object"), {}};
    if (letter == "P")
        return {KWB_MSG("relocation.place-from", "the place: {section} + {offset}"),
                {{"section", section()},
                 {"offset", hex(relocation_.section < image_.layout.sections.size()
                                    ? relocation_.place.value - image_.base.value -
                                          image_.layout.sections[relocation_.section].offset
                                    : 0)}}};
    if (letter == "G")
        return {KWB_MSG("relocation.slot-from", "address of the GOT slot that holds {symbol}"),
                {{"symbol", symbol()}}};
    return {KWB_MSG("relocation.toc-from", "TOC pointer: 0x8000 behind the start of the TOC"), {}};
}

std::vector<RelocationLetter> RelocationFacts::letters() const
{
    std::vector<RelocationLetter> out;
    for (const std::string &piece : piecesOf(std::string(innerOf(formula()))))
        if (isLetter(piece)) out.push_back({piece, textOf(piece), originOf(piece)});
    return out;
}

std::string RelocationFacts::value() const
{
    return formula().find('-') == std::string::npos
               ? hex(relocation_.value)
               : signedHexText(static_cast<std::int64_t>(relocation_.value));
}

PhysAddr RelocationFacts::target() const
{
    return PhysAddr(relocation_.s + static_cast<std::uint64_t>(relocation_.addend));
}

std::optional<std::uint32_t> RelocationFacts::reach() const
{
    const auto allowed = limits();
    if (!allowed) return std::nullopt;
    const auto number = static_cast<std::int64_t>(relocation_.value);
    const std::int64_t limit = number < 0 ? allowed->min : allowed->max;
    if (limit == 0) return number == 0 ? 0 : 1'000'000;
    return static_cast<std::uint32_t>(
        std::clamp(static_cast<double>(number) / static_cast<double>(limit), 0.0, 1.0) * 1e6);
}

std::string RelocationFacts::reachText(std::uint32_t millionths)
{
    const double percent = millionths / 1e4;
    if (percent == 0) return "0 %";
    if (percent < 1) return fmt::format("{:.3f} %", percent);
    return percent < 10 ? fmt::format("{:.1f} %", percent) : fmt::format("{:.0f} %", percent);
}

RelocatedWord RelocationFacts::word() const
{
    RelocatedWord out{.at = relocation_.place,
                      .before = fieldBytes(relocation_.before, relocation_.width, image_.order),
                      .after = fieldBytes(relocation_.after, relocation_.width, image_.order)};
    if (relocation_.section >= image_.layout.sections.size() ||
        !image_.layout.sections[relocation_.section].executable)
        return out;
    if (relocation_.width == 2 * instructionSize) {
        out.code = isInstructionPrefix(machine_, loadAt<std::uint32_t>(out.after.data(), image_.order));
        return out;
    }
    const std::uint64_t begin = alignDown(relocation_.place.value, instructionSize);
    const std::uint64_t inside = relocation_.place.value - begin;
    const auto bytes = begin < image_.base.value
                           ? std::nullopt
                           : slice(image_.bytes, begin - image_.base.value, instructionSize);
    if (!bytes || inside + relocation_.width > instructionSize) return out;
    const auto whole = [&](const Bytes &field) {
        Bytes all(bytes->begin(), bytes->end());
        std::ranges::copy(field, all.begin() + static_cast<std::ptrdiff_t>(inside));
        return all;
    };
    return {.at = PhysAddr(begin), .before = whole(out.before), .after = whole(out.after), .code = true};
}

} // namespace kwb
