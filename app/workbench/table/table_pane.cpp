#include "app/workbench/table/table_pane.h"

#include "app/workbench/common/look.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/table/table_columns.h"
#include "app/workbench/table/table_output.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kwb::workbench {

namespace {

constexpr int patience = 150; ///< milliseconds of work before a hint is shown

} // namespace

TablePane::TablePane(const Context &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , model_(new TableModel(context.look, this))
    , view_(new QTableView(this))
    , filter_(new QLineEdit(this))
    , count_(new QLabel(this))
    , empty_(new QLabel(this))
    , columns_(new TableColumns(view_, model_, this))
    , output_(new TableOutput(this))
{
    makeParts(name);
    layOut();
    addActions();
    connectParts();
    showCount();
}

void TablePane::makeParts(const QString &name)
{
    filter_->setPlaceholderText(tr("Filter: words, column:word, -word"));
    filter_->setClearButtonEnabled(true);
    filter_->setAccessibleName(tr("Filter of %1").arg(name));
    filter_->installEventFilter(this);
    setWindowTitle(name); // for who puts it into a tab
    view_->setModel(model_);
    view_->setAccessibleName(name);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->setSortingEnabled(true);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = view_->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(view_->fontMetrics().height() + 10);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(24);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    busyHint_.setSingleShot(true);
    busyHint_.setInterval(patience);
}

void TablePane::layOut()
{
    bar_ = new QHBoxLayout;
    bar_->setContentsMargins(8, 6, 8, 6);
    bar_->setSpacing(10);
    bar_->addWidget(filter_, 1);
    bar_->addWidget(count_);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar_);
    all->addWidget(view_, 1);
    all->addWidget(empty_, 1);
}

void TablePane::addActions()
{
    copy_ = new QAction(tr("Copy rows"), this);
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    export_ = new QAction(tr("Export table…"), this);
    view_->addAction(copy_);
    connect(copy_, &QAction::triggered, this, &TablePane::copyChosen);
    connect(export_, &QAction::triggered, this, &TablePane::askExportPath);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        filter_->setFocus(Qt::ShortcutFocusReason);
        filter_->selectAll();
    });
}

void TablePane::connectParts()
{
    connect(filter_, &QLineEdit::textChanged, model_, &TableModel::setFilter);
    connect(model_, &TableModel::arranged, this, [this] {
        columns_->fit();
        showCount();
        chooseCurrent(context_.selection.current());
    });
    connect(model_, &TableModel::busyChanged, this, [this](bool busy) {
        if (busy)
            busyHint_.start();
        else
            busyHint_.stop();
    });
    connect(&busyHint_, &QTimer::timeout, this, [this] { count_->setText(tr("Looking…")); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (following_ || !now.isValid()) return;
                leading_ = true;
                context_.selection.select(model_->subject(now.row()));
                leading_ = false;
            });
    connect(view_, &QAbstractItemView::activated, this, &TablePane::reveal);
    connect(view_, &QWidget::customContextMenuRequested, this, &TablePane::showMenu);
    connect(&context_.selection, &Selection::changed, this, &TablePane::chooseCurrent);
    connect(output_, &TableOutput::written, this, &TablePane::exported);
    connect(output_, &TableOutput::failed, this, [this](const QString &why) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Export table"), why, QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        emit failed(why);
    });
}

void TablePane::setTable(std::shared_ptr<const Table> table)
{
    model_->setTable(std::move(table));
}

void TablePane::setBarVisible(bool visible)
{
    filter_->setVisible(visible);
    count_->setVisible(visible);
    const int space = visible ? 6 : 0;
    bar_->setContentsMargins(8, space, 8, space);
}

void TablePane::setStateKey(const QString &key)
{
    columns_->setKey(key);
}

void TablePane::setEmptyText(const QString &text)
{
    emptyText_ = text;
    showCount();
}

void TablePane::chooseCurrent(const Subject &subject)
{
    const int row = model_->rowOf(subject);
    int related = row < 0 ? model_->rowBelongingTo(subject) : -1;
    if (const auto &plan = context_.workspace.plan(); row < 0 && related < 0 && plan)
        if (const PlannedSegment *segment = segmentOf(*plan, subject))
            related = model_->rowOf(Subject::ofSegment(*segment));
    model_->setRelatedRow(related);
    // Several rows may be chosen here; only one of them is the selection.
    if (leading_) return;
    following_ = true;
    choose(row);
    if (related >= 0) view_->scrollTo(model_->index(related, 0));
    following_ = false;
}

void TablePane::choose(int row)
{
    if (row < 0) {
        view_->clearSelection();
        view_->setCurrentIndex({});
        return;
    }
    const QModelIndex current = view_->currentIndex();
    if (current.row() == row && view_->selectionModel()->isRowSelected(row)) return;
    const int column = current.isValid() ? current.column() : 0;
    const QModelIndex index = model_->index(row, view_->isColumnHidden(column) ? 0 : column);
    view_->selectionModel()->setCurrentIndex(index,
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view_->scrollTo(index);
}

void TablePane::showCount()
{
    const std::size_t all = model_->table() ? model_->table()->rows() : 0;
    const auto shown = static_cast<std::size_t>(model_->rowCount());
    const QString shownText = locale().toString(static_cast<qulonglong>(shown));
    count_->setText(shown == all
                        ? shownText
                        : tr("%1 of %2").arg(shownText, locale().toString(static_cast<qulonglong>(all))));
    empty_->setText(all > 0 ? tr("No row matches the filter.") : emptyText_);
    const bool empty = shown == 0 && !empty_->text().isEmpty();
    view_->setVisible(!empty);
    empty_->setVisible(empty);
    export_->setEnabled(shown > 0);
    copy_->setEnabled(shown > 0);
    filter_->setEnabled(all > 0 || !filter_->text().isEmpty());
}

void TablePane::reveal(const QModelIndex &index)
{
    if (target_ && model_->table() && index.row() < model_->rowCount())
        context_.selection.reveal(target_(model_->shownRows()[static_cast<std::size_t>(index.row())]));
    else
        context_.selection.reveal(model_->subject(index.row()));
}

void TablePane::showMenu(const QPoint &at)
{
    const QModelIndex index = view_->indexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        connect(menu->addAction(tr("Reveal")), &QAction::triggered, this,
                [this, persistent = QPersistentModelIndex(index)] { reveal(persistent); });
        emit rowMenu(menu, model_->subject(index.row()));
        menu->addSeparator();
    }
    menu->addAction(copy_);
    menu->addAction(export_);
    columns_->fillMenu(menu->addMenu(tr("Columns")));
    menu->popup(view_->viewport()->mapToGlobal(at));
}

void TablePane::copyChosen()
{
    TableOutput::Rows rows{model_->table(), {}, columns_->visible()};
    std::vector<int> chosen;
    for (const QModelIndex &index : view_->selectionModel()->selectedRows())
        chosen.push_back(index.row());
    std::ranges::sort(chosen);
    for (const int row : chosen)
        rows.rows.push_back(model_->shownRows()[static_cast<std::size_t>(row)]);
    output_->copy(std::move(rows));
}

void TablePane::exportTable(const QString &path)
{
    output_->write({model_->table(), model_->shownRows(), columns_->visible()}, path);
}

void TablePane::askExportPath()
{
    auto *dialog = new QFileDialog(this, tr("Export table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Comma-separated values (*.csv)"), tr("Tab-separated values (*.tsv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix("csv");
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section("*.", -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TablePane::exportTable);
    dialog->open();
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == filter_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !filter_->text().isEmpty()) {
            filter_->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Escape) {
            view_->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kwb::workbench
