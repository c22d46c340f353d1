#include "app/workbench/tree/tree_pane.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/tree/tree_source.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyleHints>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace kwb::workbench {

namespace {

/// Chosen rows keep their colours, and lines have room.
class MergedTreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 6);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setBrush(QPalette::HighlightedText, option->palette.brush(QPalette::Text));
    }
};

} // namespace

TreePane::TreePane(const Context &context, TreeSource &source, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , source_(source)
    , model_(new MergedTreeModel(context.look, this))
    , view_(new QTreeView(this))
    , empty_(new QLabel(this))
{
    view_->setModel(model_);
    view_->setItemDelegate(new MergedTreeDelegate(view_));
    view_->setObjectName("mergedTree");
    view_->setAccessibleName(tr("Device tree before and after"));
    view_->setUniformRowHeights(true);
    view_->setAllColumnsShowFocus(true);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setExpandsOnDoubleClick(false);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setFrameShape(QFrame::NoFrame);
    view_->header()->setHighlightSections(false);
    view_->header()->setStretchLastSection(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    auto *layout = new QStackedLayout(this);
    layout->addWidget(view_);
    layout->addWidget(empty_);

    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!following_ && now.isValid()) context_.selection.select(model_->subject(now));
                emit currentChanged();
            });
    connect(view_, &QAbstractItemView::doubleClicked, this, &TreePane::openRow);
    connect(&context.selection, &Selection::changed, this, &TreePane::chooseCurrent);
    connect(&context.selection, &Selection::revealed, this, [this](const Subject &subject) {
        // What is asked for must not stay hidden behind a filter.
        const auto &tree = source_.tree();
        if (!tree || query_ == TreeQuery()) return;
        const std::uint32_t row = tree->find(subject);
        if (row == MergedRow::none) return;
        if (tree == model_->tree() && model_->indexOf(row).isValid()) return;
        setQuery({});
        emit queryChanged(query_);
    });
    connect(&context.workspace, &Workspace::begun, this, [this] { opened_ = false; });
    connect(view_->header(), &QHeaderView::sectionResized, this, [this] {
        if (!fitting_ && view_->header()->viewport()->underMouse() &&
            QGuiApplication::mouseButtons() != Qt::NoButton)
            columnsChosen_ = true;
    });
    // The first click of two may make the view narrower: what the second one is for stays under it.
    fitLater_.setSingleShot(true);
    fitLater_.setInterval(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    connect(view_, &QAbstractItemView::pressed, &fitLater_, qOverload<>(&QTimer::start));
    connect(&fitLater_, &QTimer::timeout, this, &TreePane::fitColumns);
    layout->setCurrentWidget(empty_);
}

std::uint32_t TreePane::currentRow() const
{
    return model_->rowAt(view_->currentIndex());
}

void TreePane::setEmptyText(const QString &text)
{
    empty_->setText(text);
}

void TreePane::setQuery(const TreeQuery &query)
{
    if (query == query_) return;
    query_ = query;
    arrange();
}

void TreePane::arrange()
{
    const auto tree = source_.tree();
    if (!tree) {
        worker_.cancel();
        take({}, nullptr);
        return;
    }
    if (tree == model_->tree() && query_ == shownQuery_ && !worker_.busy()) return;
    worker_.run([tree, query = query_](
                    const std::stop_token &stop) { return selectTreeRows(*tree, query, sayText, stop); },
                [this, tree](Result<std::vector<ShownRow>> shown) {
                    if (shown) take(*std::move(shown), tree);
                });
}

void TreePane::take(std::vector<ShownRow> shown, std::shared_ptr<const MergedTree> tree)
{
    rememberExpanded();
    following_ = true;
    model_->setRows(std::move(tree), std::move(shown));
    following_ = false;
    shownQuery_ = query_;
    restoreExpanded();
    if (!std::exchange(fitted_, model_->rowCount() > 0)) fitColumns();
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(model_->rowCount() > 0 ? 0 : 1);
    chooseCurrent(context_.selection.current());
    emit arranged();
}

void TreePane::rememberExpanded()
{
    if (!opened_ || shownQuery_ != TreeQuery() || model_->rowCount() == 0) return;
    expanded_.clear();
    for (const ShownRow &shown : model_->shown())
        if (shown.childCount > 0 && view_->isExpanded(model_->indexOf(shown.row)))
            expanded_.insert(model_->tree()->path(shown.row));
}

void TreePane::restoreExpanded()
{
    if (model_->rowCount() == 0) return;
    if (query_ != TreeQuery()) {
        view_->expandAll();
    } else if (!std::exchange(opened_, true)) {
        expandToChanges();
        showFirstChange();
    } else {
        for (const ShownRow &shown : model_->shown())
            if (shown.childCount > 0 && expanded_.contains(model_->tree()->path(shown.row)))
                view_->expand(model_->indexOf(shown.row));
    }
}

void TreePane::expandToChanges()
{
    const auto &tree = model_->tree();
    if (!tree) return;
    view_->collapseAll();
    for (const ShownRow &shown : model_->shown()) {
        const MergedRow &row = tree->rows()[shown.row];
        // What is new or gone as a whole is told by one row.
        const bool partly = row.changesBelow > 0 && !row.change;
        if (shown.childCount > 0 && (partly || shown.row == 0)) view_->expand(model_->indexOf(shown.row));
    }
}

/// What is unchanged above it goes out of sight.
void TreePane::showFirstChange()
{
    for (QModelIndex index = model_->index(0, 0); index.isValid(); index = view_->indexBelow(index))
        if (model_->tree()->rows()[model_->rowAt(index)].change) {
            view_->scrollTo(index, QAbstractItemView::PositionAtCenter);
            view_->horizontalScrollBar()->setValue(0);
            return;
        }
}

void TreePane::expandAll()
{
    view_->expandAll();
}

void TreePane::collapseAll()
{
    view_->collapseAll();
}

void TreePane::chooseCurrent(const Subject &subject)
{
    if (!model_->tree()) return;
    const std::uint32_t row = model_->tree()->find(subject);
    if (row == currentRow()) return;
    const QModelIndex index = row == MergedRow::none ? QModelIndex() : model_->indexOf(row);
    following_ = true;
    view_->setCurrentIndex(index);
    if (index.isValid())
        view_->scrollTo(index);
    else
        view_->clearSelection();
    following_ = false;
}

bool TreePane::followValue()
{
    const std::uint32_t row = currentRow();
    if (row == MergedRow::none) return false;
    for (const TreeSide side : {TreeSide::after, TreeSide::before}) {
        const auto value = model_->tree()->value(row, side);
        if (!value) continue;
        if (value->range) {
            context_.selection.reveal(Subject::ofRange(*value->range));
            return true;
        }
        if (!value->path.empty()) {
            context_.selection.reveal(Subject::ofNode(value->path));
            return true;
        }
    }
    return false;
}

/// A double click on a value goes where it leads, on a node opens it; anything else is edited.
void TreePane::openRow(const QModelIndex &index)
{
    const bool onValue =
        index.column() == MergedTreeModel::beforeColumn || index.column() == MergedTreeModel::afterColumn;
    if (onValue && followValue()) return;
    const QModelIndex first = index.siblingAtColumn(0);
    if (model_->hasChildren(first))
        view_->setExpanded(first, !view_->isExpanded(first));
    else
        emit editWanted();
}

/// All columns but the last, the rule's source, are in sight, in a narrow view shortened, until someone chose
/// other widths.
void TreePane::fitColumns()
{
    if (columnsChosen_ || model_->rowCount() == 0) return;
    static constexpr std::array wishes{
        std::pair(MergedTreeModel::nameColumn, 33), std::pair(MergedTreeModel::beforeColumn, 27),
        std::pair(MergedTreeModel::afterColumn, 30), std::pair(MergedTreeModel::ruleColumn, 38)};
    QHeaderView *header = view_->header();
    const QScopedValueRollback<bool> fitting(fitting_, true);
    const int em = view_->fontMetrics().horizontalAdvance('0');
    const int change = std::max(em * 11, header->sectionSizeHint(MergedTreeModel::changeColumn));
    int wished = 0;
    for (const auto &[column, letters] : wishes)
        wished += em * letters;
    // The view itself may not be laid out yet.
    const int room = width() - view_->verticalScrollBar()->sizeHint().width() - change;
    const double share = std::min(1.0, static_cast<double>(room) / wished);
    for (const auto &[column, letters] : wishes)
        header->resizeSection(column, std::max(static_cast<int>(em * letters * share), em * 8));
    header->resizeSection(MergedTreeModel::changeColumn, change);
}

void TreePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!fitLater_.isActive()) fitColumns();
}

} // namespace kwb::workbench
