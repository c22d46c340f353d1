#include "app/workbench/table/table_model.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include <numeric>

namespace kwb::workbench {

TableModel::TableModel(const Look &look, QObject *parent)
    : QAbstractTableModel(parent)
    , look_(look)
{
}

void TableModel::setTable(std::shared_ptr<const Table> table)
{
    table_ = std::move(table);
    if (table_ && query_.filter.empty() && !query_.sortColumn) {
        worker_.cancel();
        std::vector<std::uint32_t> all(table_->rows());
        std::iota(all.begin(), all.end(), 0u);
        setRows(std::move(all));
        return;
    }
    // The rows of the old table mean nothing in the new one.
    setRows({});
    arrange();
}

void TableModel::setFilter(const QString &filter)
{
    if (query_.filter == filter.toStdString()) return;
    query_.filter = filter.toStdString();
    arrange();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    query_.sortColumn = column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
    query_.descending = order == Qt::DescendingOrder;
    arrange();
}

void TableModel::arrange()
{
    if (!table_) return;
    worker_.run([table = table_, query = query_](
                    const std::stop_token &stop) { return selectRows(*table, query, sayText, stop); },
                [this](Result<std::vector<std::uint32_t>> rows) {
                    if (rows) setRows(*std::move(rows));
                });
}

void TableModel::setRows(std::vector<std::uint32_t> rows)
{
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    emit arranged();
}

Subject TableModel::subject(int row) const
{
    if (!table_ || row < 0 || row >= rowCount()) return {};
    return table_->subject(rows_[static_cast<std::size_t>(row)]);
}

int TableModel::rowOf(const Subject &subject) const
{
    for (int row = 0; !subject.empty() && row < rowCount(); ++row)
        if (this->subject(row) == subject) return row;
    return -1;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table_ ? 0 : static_cast<int>(table_->columns().size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!table_ || !index.isValid() || index.row() >= rowCount()) return {};
    const std::size_t row = rows_[static_cast<std::size_t>(index.row())];
    const auto columnIndex = static_cast<std::size_t>(index.column());
    const TableColumn &column = table_->columns()[columnIndex];
    switch (role) {
    case Qt::DisplayRole:
        return qs(table_->cell(row, columnIndex, sayText));
    case Qt::ToolTipRole:
        return qs(table_->tip(row, sayText));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return column.mono ? look_.mono() : QVariant();
    case Qt::ForegroundRole:
        switch (table_->mark(row)) {
        case RowMark::none:
            return {};
        case RowMark::added:
            return look_.color(Role::tree);
        case RowMark::changed:
        case RowMark::warning:
            return look_.color(Role::warning);
        case RowMark::removed:
        case RowMark::error:
            return look_.color(Role::conflict);
        case RowMark::muted:
            return look_.color(Role::mutedText);
        }
        return {};
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!table_ || orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const TableColumn &column = table_->columns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return say(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace kwb::workbench
