#pragma once

#include "app/workbench/common/worker.h"

#include "core/report/table.h"

#include <QAbstractTableModel>

#include <memory>
#include <unordered_map>

namespace kwb::workbench {

class Look;

/// Shows a kwb::Table in the order and with the filter of a query, which a worker answers.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TableModel(const Look &look, QObject *parent = nullptr);

    /// Another table, or null; the query stays and is asked anew.
    void setTable(std::shared_ptr<const Table> table);
    const std::shared_ptr<const Table> &table() const { return table_; }
    void setFilter(const QString &filter);
    void sort(int column, Qt::SortOrder order) override;
    const TableQuery &query() const { return query_; }

    /// The table's rows as they are shown.
    const std::vector<std::uint32_t> &shownRows() const { return rows_; }
    Subject subject(int row) const;
    /// The shown row of a subject; -1 if there is none. Looked up in a worker-made index only for large
    /// tables.
    int rowOf(const Subject &subject) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The rows were filtered or sorted anew.
    void arranged();

private:
    void arrange();
    void setRows(std::vector<std::uint32_t> rows);

    const Look &look_;
    std::shared_ptr<const Table> table_;
    TableQuery query_;
    std::vector<std::uint32_t> rows_;
    Worker worker_;
};

} // namespace kwb::workbench
