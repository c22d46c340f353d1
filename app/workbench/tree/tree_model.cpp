#include "app/workbench/tree/tree_model.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

namespace kwb::workbench {

namespace {

/// Texts in a tree are data, which may look like a size.
QString localValue(const TreeValue &value)
{
    return value.understood ? localSizes(qs(value.text)) : localSizeAtEnd(qs(value.text));
}

} // namespace

MergedTreeModel::MergedTreeModel(const Look &look, QObject *parent)
    : QAbstractItemModel(parent)
    , look_(look)
{
    takeLook();
    connect(&look, &Look::changed, this, [this] {
        takeLook();
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

void MergedTreeModel::takeLook()
{
    mono_ = look_.mono();
    struck_ = mono_;
    struck_.setStrikeOut(true);
}

void MergedTreeModel::setRows(std::shared_ptr<const MergedTree> tree, std::vector<ShownRow> shown)
{
    beginResetModel();
    tree_ = std::move(tree);
    shown_ = std::move(shown);
    places_.assign(tree_ ? tree_->rows().size() : 0, MergedRow::none);
    for (std::uint32_t at = 0; at < shown_.size(); ++at)
        places_[shown_[at].row] = at;
    endResetModel();
}

const ShownRow *MergedTreeModel::shownAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const ShownRow *>(index.constInternalPointer()) : nullptr;
}

std::uint32_t MergedTreeModel::rowAt(const QModelIndex &index) const
{
    const ShownRow *shown = shownAt(index);
    return shown == nullptr ? MergedRow::none : shown->row;
}

QModelIndex MergedTreeModel::indexOf(std::uint32_t row) const
{
    if (row >= places_.size() || places_[row] == MergedRow::none) return {};
    const ShownRow &shown = shown_[places_[row]];
    return createIndex(static_cast<int>(shown.place), 0, &shown);
}

Subject MergedTreeModel::subject(const QModelIndex &index) const
{
    const std::uint32_t row = rowAt(index);
    return row == MergedRow::none ? Subject() : tree_->subject(row);
}

std::uint32_t MergedTreeModel::topCount() const
{
    std::uint32_t count = 0;
    while (count < shown_.size() && shown_[count].parent == MergedRow::none)
        ++count;
    return count;
}

QModelIndex MergedTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const ShownRow *above = shownAt(parent);
    const auto first = above == nullptr ? 0 : above->firstChild;
    return createIndex(row, column, &shown_[first + static_cast<std::uint32_t>(row)]);
}

QModelIndex MergedTreeModel::parent(const QModelIndex &index) const
{
    const ShownRow *shown = shownAt(index);
    if (shown == nullptr || shown->parent == MergedRow::none) return {};
    const ShownRow &above = shown_[shown->parent];
    return createIndex(static_cast<int>(above.place), 0, &above);
}

int MergedTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0) return 0;
    const ShownRow *shown = shownAt(parent);
    return static_cast<int>(shown == nullptr ? topCount() : shown->childCount);
}

int MergedTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

bool MergedTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags MergedTreeModel::flags(const QModelIndex &index) const
{
    const ShownRow *shown = shownAt(index);
    if (shown == nullptr) return Qt::NoItemFlags;
    const Qt::ItemFlags out = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return shown->childCount == 0 ? out | Qt::ItemNeverHasChildren : out;
}

QString MergedTreeModel::text(std::uint32_t row, int column) const
{
    const MergedRow &at = tree_->rows()[row];
    switch (column) {
    case nameColumn:
        return qs(tree_->name(row));
    case beforeColumn:
    case afterColumn: {
        const auto value = tree_->value(row, column == beforeColumn ? TreeSide::before : TreeSide::after);
        if (!value) return {};
        return value->text.empty() ? tr("(no value)") : localValue(*value).simplified();
    }
    case changeColumn:
        if (!at.change) return at.changesBelow == 0 ? QString() : tr("%1 in it").arg(at.changesBelow);
        switch (*at.change) {
        case TreeChange::add:
            return tr("added");
        case TreeChange::change:
            return tr("changed");
        case TreeChange::remove:
            return tr("removed");
        }
        return {};
    case ruleColumn:
    case sourceColumn: {
        const auto edits = tree_->edits(row);
        if (edits.empty()) return {};
        const TreeRule &rule = edits.back()->rule;
        if (column == ruleColumn) return say(rule.message);
        return tree_->byHand(row) ? tr("by hand") : qs(rule.source);
    }
    default:
        return {};
    }
}

/// All that columns have no room for: the place, DTS of both sides, every step with its rule.
QString MergedTreeModel::tip(std::uint32_t row) const
{
    constexpr qsizetype longest = 600;
    const auto line = [](const QString &text) {
        const QString cut = text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
        return "<p style='white-space:pre-wrap; margin:2px'>" + cut.toHtmlEscaped() + "</p>";
    };
    QString out = line(tree_->rows()[row].isProperty() ? qs(tree_->path(row)) + ":" + qs(tree_->name(row))
                                                       : qs(tree_->path(row)));
    if (tree_->rows()[row].has(TreeSide::before) && tree_->rows()[row].isProperty())
        out += line(tr("before: %1").arg(qs(tree_->dts(row, TreeSide::before))));
    if (tree_->rows()[row].has(TreeSide::after) && tree_->rows()[row].isProperty())
        out += line(tr("after: %1").arg(qs(tree_->dts(row, TreeSide::after))));
    for (const TreeEdit *edit : tree_->edits(row))
        out += line(tr("%1 – %2").arg(say(edit->rule.message), qs(edit->rule.source)));
    return out;
}

QVariant MergedTreeModel::color(std::uint32_t row, int column) const
{
    const MergedRow &at = tree_->rows()[row];
    if (column >= ruleColumn) return look_.color(Role::mutedText);
    if (!at.change) {
        if (column == beforeColumn || column == changeColumn) return look_.color(Role::mutedText);
        return {};
    }
    if (column == beforeColumn && at.change == TreeChange::change) return look_.color(Role::mutedText);
    switch (*at.change) {
    case TreeChange::add:
        return look_.color(Role::tree);
    case TreeChange::change:
        return look_.color(Role::warning);
    case TreeChange::remove:
        return look_.color(Role::conflict);
    }
    return {};
}

QVariant MergedTreeModel::font(std::uint32_t row, int column) const
{
    if (column > afterColumn) return {};
    const bool removed = tree_->rows()[row].change == TreeChange::remove;
    return removed ? struck_ : mono_;
}

QVariant MergedTreeModel::data(const QModelIndex &index, int role) const
{
    const std::uint32_t row = rowAt(index);
    if (row == MergedRow::none) return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::ForegroundRole:
        return color(row, index.column());
    case Qt::FontRole:
        return font(row, index.column());
    default:
        return {};
    }
}

QVariant MergedTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case nameColumn:
        return tr("Name");
    case beforeColumn:
        return tr("Before");
    case afterColumn:
        return tr("After");
    case changeColumn:
        return tr("Change");
    case ruleColumn:
        return tr("Why");
    case sourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace kwb::workbench
