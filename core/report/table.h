#pragma once

#include "core/base/result.h"
#include "core/plan/seal.h"
#include "core/report/subject.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// Tables of a plan as programs and people see them: what a view shows in rows, what is copied as TSV and
/// exported as CSV or JSON. Cells are made when they are asked for, so that a table of a million rows costs
/// no more than the plan it reads. Filtering and sorting happen here, on any thread.
namespace kwb {

/// Turns a message into text in the reader's language.
using Say = std::function<std::string(const Message &)>;
/// The Say of who reads English: the message's own text.
std::string sayEnglish(const Message &message);

struct TableColumn {
    const char *key; ///< of JSON: "mem"
    MessageTemplate title;
    bool number = false; ///< aligned right, sorted by number()
    bool mono = false;   ///< digits or code
    bool shown = true;   ///< at first
};

/// How a row stands out.
enum class RowMark { none, added, changed, removed, warning, error, muted };

class Table {
public:
    virtual ~Table() = default;
    Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    virtual const std::vector<TableColumn> &columns() const = 0;
    virtual std::size_t rows() const = 0;
    /// The text of a cell; `row` below rows(), `column` below the number of columns.
    virtual std::string cell(std::size_t row, std::size_t column, const Say &say) const = 0;
    /// The text of a cell for programs (JSON): as in English, but names are those that requests use.
    virtual std::string plain(std::size_t row, std::size_t column) const;
    /// What a number column is sorted by; nothing = after all others.
    virtual std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const;
    virtual Subject subject(std::size_t row) const = 0;
    /// The row of a subject; nothing if it has none. Looks at every row here; tables with many rows know a
    /// faster way.
    virtual std::optional<std::size_t> find(const Subject &subject) const;
    /// Whether a row belongs to a subject that has no row of its own; false here.
    virtual bool belongsTo(std::size_t row, const Subject &subject) const;
    virtual RowMark mark(std::size_t row) const;
    /// More about a row, for a tooltip.
    virtual std::string tip(std::size_t row, const Say &say) const;
    /// Whether a row matches one word of a filter, given in lower case; `column` is nothing for any column.
    /// Tables with many rows know a faster way than making every cell.
    virtual bool matches(std::size_t row, std::optional<std::size_t> column, std::string_view word,
                         const Say &say) const;
    /// matches() of one word for many rows: what depends on the word alone is done once.
    using RowTest = std::function<bool(std::size_t row)>;
    virtual RowTest rowTest(std::optional<std::size_t> column, const std::string &word, const Say &say) const;
};

/// What of a table is shown, in what order.
struct TableQuery {
    /// Words that all must be found in a row; "column:word" looks in one column (by key, in lower case),
    /// "-word" must not be found; quotes keep blanks.
    std::string filter{};
    std::optional<std::size_t> sortColumn{};
    bool descending = false;

    bool operator==(const TableQuery &) const = default;
};

/// The rows that a query leaves, in its order. Errors: cancelled; limit (2^32 rows).
Result<std::vector<std::uint32_t>> selectRows(const Table &table, const TableQuery &query, const Say &say,
                                              const std::stop_token &stop = {});

/// Some rows as text: a line of titles, then a line a row. Tabs and line ends inside cells become blanks in
/// TSV and stand in quotes in CSV (RFC 4180). `columns`: which, in which order.
std::string tableTsv(const Table &table, const std::vector<std::uint32_t> &rows,
                     const std::vector<std::size_t> &columns, const Say &say);
std::string tableCsv(const Table &table, const std::vector<std::uint32_t> &rows,
                     const std::vector<std::size_t> &columns, const Say &say);
/// A list of objects under the columns' keys; numbers of 64 bits as "0x…", in English.
std::string tableJson(const Table &table, const std::vector<std::uint32_t> &rows,
                      const std::vector<std::size_t> &columns);

/// The segments of a plan in the order of the segment list; with its seal, their digests.
std::unique_ptr<Table> segmentTable(std::shared_ptr<const BootPlan> plan,
                                    std::shared_ptr<const SealedPlan> sealed = nullptr);

} // namespace kwb
