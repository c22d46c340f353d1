#pragma once

#include "core/report/merged_tree.h"

#include <QAbstractItemModel>
#include <QFont>

#include <memory>
#include <vector>

namespace kwb::workbench {

class Look;

/// Shows the rows of a merged tree that a filter left. An index points at its ShownRow.
class MergedTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { nameColumn, beforeColumn, afterColumn, changeColumn, ruleColumn, sourceColumn, columns };

    explicit MergedTreeModel(const Look &look, QObject *parent = nullptr);

    /// Takes other rows, those of `tree` (null: none).
    void setRows(std::shared_ptr<const MergedTree> tree, std::vector<ShownRow> shown);
    const std::shared_ptr<const MergedTree> &tree() const { return tree_; }
    const std::vector<ShownRow> &shown() const { return shown_; }

    /// The row of the merged tree behind an index; MergedRow::none for an invalid one.
    std::uint32_t rowAt(const QModelIndex &index) const;
    /// The index of a row of the merged tree; invalid if the filter left it out.
    QModelIndex indexOf(std::uint32_t row) const;
    Subject subject(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ShownRow *shownAt(const QModelIndex &index) const;
    std::uint32_t topCount() const;
    QString text(std::uint32_t row, int column) const;
    QString tip(std::uint32_t row) const;
    QVariant color(std::uint32_t row, int column) const;
    QVariant font(std::uint32_t row, int column) const;
    void takeLook();

    const Look &look_;
    std::shared_ptr<const MergedTree> tree_;
    std::vector<ShownRow> shown_;
    std::vector<std::uint32_t> places_; ///< of a row of the merged tree in shown_
    QFont mono_;
    QFont struck_;
};

} // namespace kwb::workbench
