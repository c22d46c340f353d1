#pragma once

#include "core/report/tree_lines.h"

#include <QAbstractListModel>

#include <memory>

namespace kwb::workbench {

/// Lines of DTS for a list view.
class DtsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::shared_ptr<const TreeLines> lines);
    const std::shared_ptr<const TreeLines> &lines() const { return lines_; }
    const TreeLine &line(const QModelIndex &index) const
    {
        return lines_->line(static_cast<std::size_t>(index.row()));
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::shared_ptr<const TreeLines> lines_;
};

} // namespace kwb::workbench
