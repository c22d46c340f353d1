#include "core/report/relocation_facts.h"

#include "core/report/filter_words.h"
#include "core/report/instruction_filter.h"

#include <elf.h>

#include <algorithm>
#include <charconv>
#include <mutex>
#include <unordered_map>

namespace kwb {

namespace {

enum RelocationColumn : std::size_t {
    placeColumn,
    sectionColumn,
    typeColumn,
    symbolColumn,
    addendColumn,
    formulaColumn,
    valueColumn,
    beforeColumn,
    afterColumn,
    instructionBeforeColumn,
    instructionAfterColumn,
    roomColumn,
    reachColumn
};

/// The digits of a word that asks for a number: "0x7fff", "7fff", "-7a00"; empty if it is none.
std::string digitsOf(std::string_view word)
{
    std::string out;
    if (word.starts_with('-')) word.remove_prefix(1);
    if (word.starts_with("0x")) word.remove_prefix(2);
    for (const char c : word) {
        if (c == ' ') continue;
        if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) return {};
        out += c;
    }
    return out;
}

/// Whether the hex digits of a number contain others.
bool holdsDigits(std::uint64_t number, std::string_view digits, bool fromStart, unsigned least = 1)
{
    char text[16];
    const auto end = std::to_chars(text, text + sizeof text, number, 16).ptr;
    const auto count = static_cast<std::size_t>(end - text);
    char padded[16];
    std::size_t length = count;
    const char *begin = text;
    if (count < least) {
        length = least;
        std::fill_n(padded, length - count, '0');
        std::copy(text, end, padded + (length - count));
        begin = padded;
    }
    const std::string_view all(begin, length);
    return fromStart ? all.starts_with(digits) : all.find(digits) != std::string_view::npos;
}

class RelocationTable : public Table {
public:
    explicit RelocationTable(std::shared_ptr<const BootPlan> plan)
        : plan_(std::move(plan))
        , machine_(purgatoryMachine(*plan_))
        , image_(plan_->purgatory ? *plan_->purgatory : none_)
        , disassembler_(machine_, image_.order)
    {
    }

    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{
            {"place", KWB_MSG("relocations.place", "place"), true, true},
            {"section", KWB_MSG("relocations.section", "section"), false, true},
            {"type", KWB_MSG("relocations.type", "type"), false, true},
            {"symbol", KWB_MSG("relocations.symbol", "symbol"), false, true},
            {"addend", KWB_MSG("relocations.addend", "addend"), true, true, false},
            {"formula", KWB_MSG("relocations.formula", "formula with its numbers"), false, true},
            {"value", KWB_MSG("relocations.value", "value"), true, true, false},
            {"before", KWB_MSG("relocations.before", "bytes before"), false, true},
            {"after", KWB_MSG("relocations.after", "bytes after"), false, true},
            {"instruction_before", KWB_MSG("relocations.instruction-before", "instruction before"), false,
             true, false},
            {"instruction", KWB_MSG("relocations.instruction", "instruction after"), false, true},
            {"room", KWB_MSG("relocations.room", "to the limit"), true, true, false},
            {"reach", KWB_MSG("relocations.reach", "reach used"), true, true}};
        return all;
    }

    std::size_t rows() const override { return image_.relocations.size(); }

    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        const AppliedRelocation &relocation = image_.relocations[row];
        const RelocationFacts facts = factsOf(row);
        switch (column) {
        case placeColumn:
            return hex(relocation.place);
        case sectionColumn:
            return facts.section();
        case typeColumn:
            return facts.type();
        case symbolColumn:
            return facts.symbol();
        case addendColumn:
            return signedHexText(relocation.addend);
        case formulaColumn:
            return facts.formulaWithNumbers();
        case valueColumn:
            return facts.value();
        case beforeColumn:
            return facts.before();
        case afterColumn:
            return facts.after();
        case instructionBeforeColumn:
        case instructionAfterColumn:
            return instruction(facts.word(), column == instructionAfterColumn);
        case roomColumn:
            return facts.limits() ? hex(relocation.room) : "–";
        case reachColumn:
            if (const auto reach = facts.reach()) return say(dataText(RelocationFacts::reachText(*reach)));
            return "–";
        default:
            return {};
        }
    }

    std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const override
    {
        constexpr std::uint64_t sign = std::uint64_t{1} << 63;
        const AppliedRelocation &relocation = image_.relocations[row];
        switch (column) {
        case placeColumn:
            return relocation.place.value;
        case addendColumn:
            return static_cast<std::uint64_t>(relocation.addend) ^ sign;
        case valueColumn:
            return relocation.value ^ sign;
        case roomColumn:
            return relocation.room;
        case reachColumn:
            return factsOf(row).reach();
        default:
            return std::nullopt;
        }
    }

    Subject subject(std::size_t row) const override { return Subject::ofRelocation(image_.relocations[row]); }

    std::optional<std::size_t> find(const Subject &subject) const override
    {
        if (subject.kind != Subject::Kind::relocation) return std::nullopt;
        const auto &all = image_.relocations;
        const auto at = std::ranges::find(all, subject.range.begin, &AppliedRelocation::place);
        return at == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - all.begin()));
    }

    bool belongsTo(std::size_t row, const Subject &subject) const override
    {
        using enum Subject::Kind;
        return (subject.kind == segment || subject.kind == section || subject.kind == symbol ||
                subject.kind == address) &&
               subject.range.contains(image_.relocations[row].place);
    }

    /// The formula is wider than its column may be.
    std::string tip(std::size_t row, const Say &) const override { return factsOf(row).formulaWithNumbers(); }

    RowMark mark(std::size_t row) const override
    {
        const auto reach = factsOf(row).reach();
        return reach && *reach > RelocationFacts::nearLimit ? RowMark::warning : RowMark::none;
    }

    bool matches(std::size_t row, std::optional<std::size_t> column, std::string_view word,
                 const Say &say) const override
    {
        return rowTest(column, std::string(word), say)(row);
    }

    /// Names are looked at once each, numbers by their digits. Instructions are looked at by their names
    /// alone unless their column is asked for: to write a million of them out takes a second.
    RowTest rowTest(std::optional<std::size_t> column, const std::string &word, const Say &say) const override
    {
        const std::string digits = digitsOf(word);
        if (!column) return anyColumn(word, digits);
        switch (*column) {
        case sectionColumn:
            return inSections(word);
        case typeColumn:
            return inTypes(word);
        case symbolColumn:
            return inSymbols(word);
        case placeColumn:
        case beforeColumn:
        case afterColumn:
            if (!digits.empty()) return inNumbers(digits, word.starts_with("0x"), column);
            return [](std::size_t) { return false; };
        case instructionBeforeColumn:
        case instructionAfterColumn:
            return inInstructions(word, *column == instructionAfterColumn);
        default:
            return [this, column, word, &say](std::size_t row) {
                return Table::matches(row, column, word, say);
            };
        }
    }

private:
    RelocationFacts factsOf(std::size_t row) const { return {machine_, image_, image_.relocations[row]}; }

    std::string instruction(const RelocatedWord &word, bool after) const
    {
        return word.code ? disassembler_.text(after ? word.after : word.before, word.at) : std::string();
    }

    template <class Name>
    static std::vector<bool> whichHold(std::size_t count, const std::string &word, Name name)
    {
        std::vector<bool> out(count);
        for (std::size_t i = 0; i < count; ++i)
            out[i] = lowered(name(i)).find(word) != std::string::npos;
        return out;
    }

    static bool at(const std::vector<bool> &set, std::size_t index)
    {
        return index < set.size() && set[index];
    }

    RowTest inSections(const std::string &word) const
    {
        auto set = whichHold(image_.layout.sections.size(), word,
                             [this](std::size_t i) { return image_.layout.sections[i].name; });
        return [this, set = std::move(set)](std::size_t row) {
            return at(set, image_.relocations[row].section);
        };
    }

    RowTest inTypes(const std::string &word) const
    {
        constexpr std::size_t knownTypes = 256;
        auto set = whichHold(knownTypes, word, [this](std::size_t i) {
            return relocationName(machine_, static_cast<std::uint32_t>(i));
        });
        return
            [this, set = std::move(set)](std::size_t row) { return at(set, image_.relocations[row].type); };
    }

    RowTest inSymbols(const std::string &word) const
    {
        auto set = whichHold(image_.symbolNames.size(), word,
                             [this](std::size_t i) { return image_.symbolNames[i]; });
        return
            [this, set = std::move(set)](std::size_t row) { return at(set, image_.relocations[row].symbol); };
    }

    RowTest inNumbers(const std::string &digits, bool fromStart, std::optional<std::size_t> column) const
    {
        return [this, digits, fromStart, column](std::size_t row) {
            const AppliedRelocation &r = image_.relocations[row];
            const auto field = [&](std::uint64_t number) {
                const std::uint64_t inMemory = image_.order == ByteOrder::big
                                                   ? number
                                                   : std::byteswap(number) >> (64 - 8 * unsigned{r.width});
                return holdsDigits(inMemory, digits, fromStart, 2u * r.width);
            };
            const auto wanted = [&](RelocationColumn c) { return !column || *column == c; };
            return (wanted(placeColumn) && holdsDigits(r.place.value, digits, fromStart)) ||
                   (wanted(afterColumn) && field(r.after)) || (wanted(beforeColumn) && field(r.before)) ||
                   (!column &&
                    (holdsDigits(r.s, digits, fromStart) ||
                     holdsDigits(magnitude(r.value), digits, fromStart) ||
                     holdsDigits(magnitude(static_cast<std::uint64_t>(r.addend)), digits, fromStart)));
        };
    }

    static std::uint64_t magnitude(std::uint64_t value)
    {
        return static_cast<std::int64_t>(value) < 0 ? 0 - value : value;
    }

    RowTest anyColumn(const std::string &word, const std::string &digits) const
    {
        std::vector<RowTest> tests{inSections(word), inTypes(word), inSymbols(word)};
        if (!digits.empty()) tests.push_back(inNumbers(digits, word.starts_with("0x"), std::nullopt));
        tests.push_back(inMnemonics(word));
        return [tests = std::move(tests)](std::size_t row) {
            return std::ranges::any_of(tests, [row](const RowTest &test) { return test(row); });
        };
    }

    RowTest inInstructions(const std::string &word, bool after) const
    {
        auto filter = std::make_shared<InstructionFilter>(word, [this](std::uint32_t code, PhysAddr place) {
            Bytes bytes(sizeof code);
            storeAt(bytes.data(), code, image_.order);
            return disassembler_.text(bytes, place);
        });
        return [this, filter, word, after](std::size_t row) {
            const AppliedRelocation &r = image_.relocations[row];
            if (const auto code = wholeWord(r, after ? r.after : r.before))
                return filter->holds(*code, PhysAddr(alignDown(r.place.value, 4)));
            return lowered(instruction(factsOf(row).word(), after)).find(word) != std::string::npos;
        };
    }

    /// The instruction of one word that a relocation changes, with `field` where it does; nothing for what is
    /// no code or not one whole word.
    std::optional<std::uint32_t> wholeWord(const AppliedRelocation &r, std::uint64_t field) const
    {
        constexpr std::uint64_t size = 4;
        const std::uint64_t begin = alignDown(r.place.value, size);
        if (machine_ != EM_PPC64 || r.section >= image_.layout.sections.size() ||
            !image_.layout.sections[r.section].executable || begin < image_.base.value)
            return std::nullopt;
        const auto word = load<std::uint32_t>(image_.bytes, begin - image_.base.value, image_.order);
        if (!word) return std::nullopt;
        if (r.width == size && r.place.value == begin) return static_cast<std::uint32_t>(field);
        if (r.width != size / 2 || r.place.value % (size / 2) != 0) return std::nullopt;
        const auto half = static_cast<std::uint32_t>(field & 0xffff);
        const bool high = (image_.order == ByteOrder::big) == (r.place.value == begin);
        return high ? (*word & 0xffff) | half << 16 : (*word & 0xffff0000) | half;
    }

    /// An instruction's name does not depend on what a relocation changes in it, so that a million rows have
    /// a handful of words with different names.
    RowTest inMnemonics(const std::string &word) const
    {
        const std::lock_guard lock(mnemonicsMutex_);
        if (mnemonicOf_.empty()) findMnemonics();
        auto set = whichHold(mnemonics_.size(), word, [this](std::size_t i) { return mnemonics_[i]; });
        return [this, set = std::move(set)](std::size_t row) { return at(set, mnemonicOf_[row]); };
    }

    void findMnemonics() const
    {
        std::unordered_map<std::uint32_t, std::uint16_t> byWord;
        mnemonics_ = {{}};
        mnemonicOf_.resize(rows());
        for (std::size_t row = 0; row < rows(); ++row) {
            const auto code = wordWithoutField(row);
            if (!code) continue;
            const auto [found, isNew] = byWord.try_emplace(*code, 0);
            if (isNew) found->second = mnemonicNumber(row);
            mnemonicOf_[row] = found->second;
        }
    }

    /// The instruction's word, the bits that the relocation changes taken out.
    std::optional<std::uint32_t> wordWithoutField(std::size_t row) const
    {
        constexpr std::uint64_t size = 4;
        const AppliedRelocation &r = image_.relocations[row];
        if (r.section >= image_.layout.sections.size() || r.width > size ||
            !image_.layout.sections[r.section].executable)
            return std::nullopt;
        const std::uint64_t begin = alignDown(r.place.value, size);
        const auto word = load<std::uint32_t>(image_.bytes, begin - image_.base.value, image_.order);
        if (!word) return std::nullopt;
        const bool highHalf = (image_.order == ByteOrder::big) == (r.place.value == begin);
        constexpr std::uint32_t branchOpcode = 18;
        if (r.width == size) return *word & (*word >> 26 == branchOpcode ? 0xfc000003u : 0xffff0003u);
        return *word & (highHalf ? 0x0000ffffu : 0xffff0003u);
    }

    std::uint16_t mnemonicNumber(std::size_t row) const
    {
        const std::string text = instruction(factsOf(row).word(), true);
        std::string name = text.substr(0, text.find(' '));
        const auto found = std::ranges::find(mnemonics_, name);
        if (found != mnemonics_.end()) return static_cast<std::uint16_t>(found - mnemonics_.begin());
        if (mnemonics_.size() > 0xffff) return 0;
        mnemonics_.push_back(std::move(name));
        return static_cast<std::uint16_t>(mnemonics_.size() - 1);
    }

    const LinkedImage none_{};
    std::shared_ptr<const BootPlan> plan_;
    std::uint16_t machine_;
    const LinkedImage &image_;
    Disassembler disassembler_;
    mutable std::mutex mnemonicsMutex_;
    mutable std::vector<std::string> mnemonics_;    ///< each once; the first is empty
    mutable std::vector<std::uint16_t> mnemonicOf_; ///< a row
};

} // namespace

std::unique_ptr<Table> relocationTable(std::shared_ptr<const BootPlan> plan)
{
    return std::make_unique<RelocationTable>(std::move(plan));
}

} // namespace kwb
