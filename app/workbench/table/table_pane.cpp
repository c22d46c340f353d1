#include "app/workbench/table/table_pane.h"

#include "app/workbench/common/look.h"
#include "app/workbench/model/selection.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace kwb::workbench {

TablePane::TablePane(const Context &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , model_(new TableModel(context.look, this))
    , view_(new QTableView(this))
    , filter_(new QLineEdit(this))
    , count_(new QLabel(this))
    , empty_(new QLabel(this))
{
    filter_->setPlaceholderText(tr("Filter: words, column:word, -word"));
    filter_->setClearButtonEnabled(true);
    filter_->setAccessibleName(tr("Filter of %1").arg(name));
    view_->setModel(model_);
    view_->setAccessibleName(name);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setSortingEnabled(true);
    view_->horizontalHeader()->setSortIndicatorClearable(true);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(view_->fontMetrics().height() + 8);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(filter_, 1);
    top->addWidget(count_);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(view_, 1);
    all->addWidget(empty_, 1);

    connect(filter_, &QLineEdit::textChanged, model_, &TableModel::setFilter);
    connect(model_, &TableModel::arranged, this, [this] {
        showCount();
        chooseCurrent(context_.selection.current());
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!following_ && now.isValid()) context_.selection.select(model_->subject(now.row()));
            });
    connect(view_, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { context_.selection.reveal(model_->subject(index.row())); });
    connect(&context_.selection, &Selection::changed, this, &TablePane::chooseCurrent);
}

void TablePane::setTable(std::shared_ptr<const Table> table)
{
    model_->setTable(std::move(table));
    fitColumns();
}

void TablePane::setEmptyText(const QString &text)
{
    empty_->setText(text);
}

void TablePane::chooseCurrent(const Subject &subject)
{
    const int row = model_->rowOf(subject);
    following_ = true;
    if (row < 0) {
        view_->clearSelection();
        view_->setCurrentIndex({});
    } else {
        view_->selectRow(row);
        view_->scrollTo(model_->index(row, 0));
    }
    following_ = false;
}

void TablePane::showCount()
{
    const std::size_t all = model_->table() ? model_->table()->rows() : 0;
    const int shown = model_->rowCount();
    count_->setText(
        static_cast<std::size_t>(shown) == all
            ? locale().toString(shown)
            : tr("%1 of %2").arg(locale().toString(shown), locale().toString(static_cast<qulonglong>(all))));
    view_->setVisible(all > 0 || empty_->text().isEmpty());
    empty_->setVisible(all == 0 && !empty_->text().isEmpty());
}

void TablePane::fitColumns()
{
    if (fitted_ || !model_->table() || model_->rowCount() == 0) return;
    fitted_ = true;
    view_->horizontalHeader()->setResizeContentsPrecision(50);
    view_->resizeColumnsToContents();
    for (int column = 0; column < model_->columnCount(); ++column)
        view_->setColumnHidden(column, !model_->table()->columns()[static_cast<std::size_t>(column)].shown);
}

} // namespace kwb::workbench
