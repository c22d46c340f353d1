#include "app/workbench/tree/dts_model.h"

#include "app/workbench/common/say.h"

namespace kwb::workbench {

namespace {

constexpr std::size_t longestValue = 1024; ///< bytes of a value that a line shows

} // namespace

void DtsModel::setLines(std::shared_ptr<const TreeLines> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

int DtsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !lines_ ? 0 : static_cast<int>(lines_->size());
}

QVariant DtsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !lines_) return {};
    const TreeLine &at = line(index);
    switch (role) {
    case Qt::DisplayRole:
        if (at.part == TreeLine::Part::fold) return tr("unchanged: %1").arg(at.row);
        return localSizeAtEnd(qs(lines_->text(static_cast<std::size_t>(index.row()), longestValue)))
            .replace('\t', "    ");
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString().trimmed();
        if (at.mark == RowMark::added) return tr("added: %1").arg(text);
        if (at.mark == RowMark::removed) return tr("removed: %1").arg(text);
        return text;
    }
    default:
        return {};
    }
}

Qt::ItemFlags DtsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace kwb::workbench
