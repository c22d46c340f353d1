#include "core/report/table.h"

#include "core/report/filter_words.h"
#include "core/report/json_document.h"
#include "core/report/text.h"

#include <algorithm>
#include <limits>

namespace kwb {

namespace {

struct Term {
    std::string word;
    std::optional<std::size_t> column{};
    bool wanted = true;
    Table::RowTest test{};
};

std::vector<Term> termsOf(const Table &table, const std::string &filter, const Say &say)
{
    std::vector<Term> terms;
    for (FilterWord &filterWord : filterWords(filter)) {
        Term term{std::move(filterWord.word), {}, filterWord.wanted};
        const std::size_t colon = term.word.find(':');
        const auto &columns = table.columns();
        const auto named = std::ranges::find_if(columns, [&](const TableColumn &column) {
            return colon != std::string::npos &&
                   lowered(column.key) == std::string_view(term.word).substr(0, colon);
        });
        if (named != columns.end()) {
            term.column = static_cast<std::size_t>(named - columns.begin());
            term.word.erase(0, colon + 1);
        }
        if (term.word.empty()) continue;
        term.test = table.rowTest(term.column, term.word, say);
        terms.push_back(std::move(term));
    }
    return terms;
}

std::unexpected<Error> stopped()
{
    return fail(ErrorKind::cancelled, {KWB_MSG("table.cancelled", "cancelled")});
}

constexpr std::size_t lookEvery = 4096; ///< rows between two looks at the stop token

/// Rows sorted by keys that are made once.
template <class Key>
void sortByKeys(std::vector<std::uint32_t> &rows, const std::vector<Key> &keys, bool descending)
{
    std::vector<std::uint32_t> order(rows.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return descending ? keys[b] < keys[a] : keys[a] < keys[b];
    });
    std::ranges::transform(order, order.begin(), [&](std::uint32_t i) { return rows[i]; });
    rows = std::move(order);
}

template <class Key, class Make>
Status sortRows(std::vector<std::uint32_t> &rows, bool descending, const std::stop_token &stop, Make make)
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        if (keys.size() % lookEvery == 0 && stop.stop_requested()) return stopped();
        keys.push_back(make(row));
    }
    sortByKeys(rows, keys, descending);
    return {};
}

bool passes(std::size_t row, const std::vector<Term> &terms)
{
    return std::ranges::all_of(terms, [&](const Term &term) { return term.test(row) == term.wanted; });
}

/// RFC 4180: quoted where it must be.
std::string csvCell(const std::string &text)
{
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string tsvCell(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

template <class Cell>
std::string separated(const Table &table, const std::vector<std::uint32_t> &rows,
                      const std::vector<std::size_t> &columns, const Say &say, char separator,
                      const char *lineEnd, Cell cell)
{
    std::string out;
    const auto line = [&](auto text) {
        for (bool first = true; const std::size_t column : columns) {
            if (!first) out += separator;
            first = false;
            out += cell(text(column));
        }
        out += lineEnd;
    };
    line([&](std::size_t column) { return say(table.columns()[column].title); });
    for (const std::uint32_t row : rows)
        line([&](std::size_t column) { return table.cell(row, column, say); });
    return out;
}

} // namespace

std::string sayEnglish(const Message &message)
{
    return message.text();
}

std::string Table::plain(std::size_t row, std::size_t column) const
{
    return cell(row, column, sayEnglish);
}

std::optional<std::uint64_t> Table::number(std::size_t, std::size_t) const
{
    return std::nullopt;
}

std::optional<std::size_t> Table::find(const Subject &subject) const
{
    for (std::size_t row = 0; !subject.empty() && row < rows(); ++row)
        if (this->subject(row) == subject) return row;
    return std::nullopt;
}

bool Table::belongsTo(std::size_t, const Subject &) const
{
    return false;
}

RowMark Table::mark(std::size_t) const
{
    return RowMark::none;
}

std::string Table::tip(std::size_t, const Say &) const
{
    return {};
}

bool Table::matches(std::size_t row, std::optional<std::size_t> column, std::string_view word,
                    const Say &say) const
{
    const auto has = [&](std::size_t c) {
        return lowered(cell(row, c, say)).find(word) != std::string::npos;
    };
    if (column) return has(*column);
    for (std::size_t c = 0; c < columns().size(); ++c)
        if (has(c)) return true;
    return false;
}

Table::RowTest Table::rowTest(std::optional<std::size_t> column, const std::string &word,
                              const Say &say) const
{
    return [this, column, word, &say](std::size_t row) { return matches(row, column, word, say); };
}

Result<std::vector<std::uint32_t>> selectRows(const Table &table, const TableQuery &query, const Say &say,
                                              const std::stop_token &stop)
{
    if (table.rows() > std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorKind::limit, {KWB_MSG("table.too-long", "the table has too many rows")});
    const std::vector<Term> terms = termsOf(table, query.filter, say);
    std::vector<std::uint32_t> rows;
    rows.reserve(terms.empty() ? table.rows() : 0);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row % lookEvery == 0 && stop.stop_requested()) return stopped();
        if (passes(row, terms)) rows.push_back(static_cast<std::uint32_t>(row));
    }
    if (!query.sortColumn || *query.sortColumn >= table.columns().size()) return rows;
    const std::size_t column = *query.sortColumn;
    if (table.columns()[column].number) {
        KWB_CHECK(sortRows<std::uint64_t>(rows, query.descending, stop, [&](std::uint32_t row) {
            return table.number(row, column).value_or(~std::uint64_t{0});
        }));
    } else {
        KWB_CHECK(sortRows<std::string>(rows, query.descending, stop, [&](std::uint32_t row) {
            return lowered(table.cell(row, column, say));
        }));
    }
    return rows;
}

std::string tableTsv(const Table &table, const std::vector<std::uint32_t> &rows,
                     const std::vector<std::size_t> &columns, const Say &say)
{
    return separated(table, rows, columns, say, '\t', "\n", tsvCell);
}

std::string tableCsv(const Table &table, const std::vector<std::uint32_t> &rows,
                     const std::vector<std::size_t> &columns, const Say &say)
{
    return separated(table, rows, columns, say, ',', "\r\n", csvCell);
}

std::string tableJson(const Table &table, const std::vector<std::uint32_t> &rows,
                      const std::vector<std::size_t> &columns)
{
    std::string out = "[";
    for (bool first = true; const std::uint32_t row : rows) {
        Json object = Json::object();
        for (const std::size_t column : columns)
            object[table.columns()[column].key] = printable(table.plain(row, column));
        out += (first ? "\n  " : ",\n  ") + JsonDocument::compact(object);
        first = false;
    }
    return out + (rows.empty() ? "]\n" : "\n]\n");
}

} // namespace kwb
