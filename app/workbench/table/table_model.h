#pragma once

#include "app/workbench/common/worker.h"

#include "core/report/table.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace kwb::workbench {

class Look;

/// What a view adds to a table whose rows it knows; all by rows of the table, not as shown. Empty functions
/// add nothing.
struct TableExtras {
    std::function<QVariant(std::size_t row, std::size_t column)> decoration{}; ///< an icon or a colour
    std::function<bool(std::size_t row, std::size_t column)> editable{};
    /// Takes what was typed into a cell; false if it means nothing.
    std::function<bool(std::size_t row, std::size_t column, const QString &text)> edit{};
};

/// Shows a kwb::Table in the order and with the filter of a query, which a worker answers.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TableModel(const Look &look, QObject *parent = nullptr);

    /// Another table, or null; the query stays and is asked anew. With a filter or an order the old table
    /// stays in sight until the new one's rows are known.
    void setTable(std::shared_ptr<const Table> table);
    /// The table in sight.
    const std::shared_ptr<const Table> &table() const { return table_; }
    void setExtras(TableExtras extras) { extras_ = std::move(extras); }
    void setFilter(const QString &filter);
    void sort(int column, Qt::SortOrder order) override;
    const TableQuery &query() const { return query_; }
    bool busy() const { return worker_.busy(); }

    /// The table's rows as they are shown.
    const std::vector<std::uint32_t> &shownRows() const { return rows_; }
    Subject subject(int row) const;
    /// The shown row of a subject; -1 if there is none. As quick as Table::find().
    int rowOf(const Subject &subject) const;
    /// The first shown row that belongs to a subject without a row of its own; -1 if there is none.
    int rowBelongingTo(const Subject &subject) const;
    /// The row that stands softly out because what is selected belongs to it; -1 for none.
    void setRelatedRow(int row);
    int relatedRow() const { return relatedRow_; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The rows were filtered or sorted anew, or those of another table took their place.
    void arranged();
    void busyChanged(bool busy);

private:
    void arrange();
    void show(std::shared_ptr<const Table> table, std::vector<std::uint32_t> rows);
    void reorder(std::vector<std::uint32_t> rows);
    QVariant foreground(std::size_t row) const;

    const Look &look_;
    std::shared_ptr<const Table> table_;
    std::shared_ptr<const Table> wanted_; ///< what table_ will be when its rows are known
    TableExtras extras_;
    TableQuery query_;
    std::vector<std::uint32_t> rows_;
    int relatedRow_ = -1;
    Worker worker_;
};

} // namespace kwb::workbench
