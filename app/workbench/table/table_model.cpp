#include "app/workbench/table/table_model.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <algorithm>
#include <numeric>

namespace kwb::workbench {

namespace {

constexpr int relatedStrength = 40; ///< of 255

/// Whether rows and columns of both can stand in the same cells.
bool sameShape(const Table *one, const Table *other)
{
    return one != nullptr && other != nullptr &&
           std::ranges::equal(
               one->columns(), other->columns(), {},
               [](const TableColumn &column) { return std::string_view(column.key); },
               [](const TableColumn &column) { return std::string_view(column.key); });
}

/// A colour says what a row is: it stays the same where the row is chosen, where styles tint icons.
QVariant inOneColor(const QVariant &decoration)
{
    if (decoration.typeId() != QMetaType::QColor) return decoration;
    constexpr int largest = 64; // pixels; smaller ones are made of it
    QPixmap square(largest, largest);
    square.fill(decoration.value<QColor>());
    QIcon out(square);
    out.addPixmap(square, QIcon::Selected);
    return out;
}

} // namespace

TableModel::TableModel(const Look &look, QObject *parent)
    : QAbstractTableModel(parent)
    , look_(look)
{
    connect(&worker_, &Worker::busyChanged, this, &TableModel::busyChanged);
    connect(&look, &Look::changed, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void TableModel::setTable(std::shared_ptr<const Table> table)
{
    wanted_ = std::move(table);
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
    if (!wanted_ || (query_.filter.empty() && !query_.sortColumn)) {
        worker_.cancel();
        std::vector<std::uint32_t> all(wanted_ ? wanted_->rows() : 0);
        std::iota(all.begin(), all.end(), 0u);
        show(wanted_, std::move(all));
        return;
    }
    worker_.run([table = wanted_, query = query_](
                    const std::stop_token &stop) { return selectRows(*table, query, sayText, stop); },
                [this, table = wanted_](Result<std::vector<std::uint32_t>> rows) {
                    if (rows) show(table, *std::move(rows));
                });
}

void TableModel::show(std::shared_ptr<const Table> table, std::vector<std::uint32_t> rows)
{
    if (rows.size() == rows_.size() && sameShape(table_.get(), table.get())) {
        // A plan that differs in numbers only leaves the view where it is.
        table_ = std::move(table);
        if (rows != rows_) reorder(std::move(rows));
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        relatedRow_ = -1;
        table_ = std::move(table);
        rows_ = std::move(rows);
        endResetModel();
    }
    emit arranged();
}

/// The same number of rows in another order: what is chosen goes with its row of the table.
void TableModel::reorder(std::vector<std::uint32_t> rows)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &was : before) {
        const auto it = std::ranges::find(rows, rows_[static_cast<std::size_t>(was.row())]);
        after.append(it == rows.end() ? QModelIndex()
                                      : index(static_cast<int>(it - rows.begin()), was.column()));
    }
    changePersistentIndexList(before, after);
    rows_ = std::move(rows);
    relatedRow_ = -1;
    emit layoutChanged();
}

Subject TableModel::subject(int row) const
{
    if (!table_ || row < 0 || row >= rowCount()) return {};
    return table_->subject(rows_[static_cast<std::size_t>(row)]);
}

int TableModel::rowOf(const Subject &subject) const
{
    if (!table_ || subject.empty()) return -1;
    const auto found = table_->find(subject);
    if (!found) return -1;
    if (*found < rows_.size() && rows_[*found] == *found) return static_cast<int>(*found);
    const auto it = std::ranges::find(rows_, static_cast<std::uint32_t>(*found));
    return it == rows_.end() ? -1 : static_cast<int>(it - rows_.begin());
}

int TableModel::rowBelongingTo(const Subject &subject) const
{
    if (!table_ || subject.empty()) return -1;
    const auto it =
        std::ranges::find_if(rows_, [&](std::uint32_t row) { return table_->belongsTo(row, subject); });
    return it == rows_.end() ? -1 : static_cast<int>(it - rows_.begin());
}

void TableModel::setRelatedRow(int row)
{
    const int before = std::exchange(relatedRow_, row);
    if (before == row) return;
    for (const int changed : {before, row})
        if (changed >= 0 && changed < rowCount())
            emit dataChanged(index(changed, 0), index(changed, columnCount() - 1), {Qt::BackgroundRole});
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table_ ? 0 : static_cast<int>(table_->columns().size());
}

QVariant TableModel::foreground(std::size_t row) const
{
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
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!table_ || !index.isValid() || index.row() >= rowCount()) return {};
    const std::size_t row = rows_[static_cast<std::size_t>(index.row())];
    const auto columnIndex = static_cast<std::size_t>(index.column());
    const TableColumn &column = table_->columns()[columnIndex];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return qs(table_->cell(row, columnIndex, sayText));
    case Qt::ToolTipRole:
        return qs(table_->tip(row, sayText));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return column.mono ? look_.mono() : QVariant();
    case Qt::ForegroundRole:
        return foreground(row);
    case Qt::BackgroundRole: {
        if (index.row() != relatedRow_) return {};
        QColor soft = look_.accent();
        soft.setAlpha(relatedStrength);
        return soft;
    }
    case Qt::DecorationRole:
        return extras_.decoration ? inOneColor(extras_.decoration(row, columnIndex)) : QVariant();
    default:
        return {};
    }
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !extras_.edit || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    return extras_.edit(rows_[static_cast<std::size_t>(index.row())],
                        static_cast<std::size_t>(index.column()), value.toString());
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount()) return out;
    out |= Qt::ItemNeverHasChildren;
    if (extras_.editable && extras_.editable(rows_[static_cast<std::size_t>(index.row())],
                                             static_cast<std::size_t>(index.column())))
        out |= Qt::ItemIsEditable;
    return out;
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
