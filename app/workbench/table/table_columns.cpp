#include "app/workbench/table/table_columns.h"

#include "app/workbench/common/say.h"
#include "app/workbench/table/table_model.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace kwb::workbench {

namespace {

constexpr int widestAtFirst = 420;
constexpr int looksAt = 50; ///< rows that decide a first width

QString columnKey(const TableColumn &column)
{
    return QString::fromUtf8(column.key);
}

} // namespace

TableColumns::TableColumns(QTableView *view, TableModel *model, QObject *parent)
    : QObject(parent)
    , view_(view)
    , model_(model)
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (arranging_ || !model_->table() || column >= model_->columnCount()) return;
        if (width > 0) sized_.insert(columnKey(model_->table()->columns()[static_cast<std::size_t>(column)]));
        save();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::save);
}

QString TableColumns::signature() const
{
    QStringList keys;
    for (const TableColumn &column : model_->table()->columns())
        keys.append(columnKey(column));
    return keys.join(' ');
}

void TableColumns::fit()
{
    if (!model_->table() || model_->rowCount() == 0) return;
    if (signature() == fitted_) return grow();
    fitted_ = signature();
    arranging_ = true;
    arrangeAsMade();
    restore();
    arranging_ = false;
}

/// Another plan may say longer words in a column, or larger numbers. Code, such as a digest, stays cut: it
/// would push away what stands behind it.
void TableColumns::grow()
{
    QHeaderView *header = view_->horizontalHeader();
    const QAbstractItemView *items = view_;
    arranging_ = true;
    int at = -1;
    for (const TableColumn &column : model_->table()->columns()) {
        const bool code = column.mono && !column.number;
        if (++at; code || header->isSectionHidden(at) || sized_.contains(columnKey(column))) continue;
        const int wanted = std::min(items->sizeHintForColumn(at), widestAtFirst);
        if (wanted > header->sectionSize(at)) header->resizeSection(at, wanted);
    }
    arranging_ = false;
}

void TableColumns::arrangeAsMade()
{
    sized_.clear();
    QHeaderView *header = view_->horizontalHeader();
    const auto &columns = model_->table()->columns();
    header->setResizeContentsPrecision(looksAt);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, !columns[static_cast<std::size_t>(column)].shown);
    }
    view_->resizeColumnsToContents();
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const int titleWidth = header->sectionSizeHint(column);
        header->resizeSection(
            column, std::clamp(header->sectionSize(column), titleWidth, std::max(titleWidth, widestAtFirst)));
    }
}

void TableColumns::reset()
{
    if (!model_->table()) return;
    arranging_ = true;
    arrangeAsMade();
    arranging_ = false;
    if (!key_.isEmpty()) QSettings().remove("tables/" + key_);
}

void TableColumns::save()
{
    if (arranging_ || key_.isEmpty() || !model_->table()) return;
    const QHeaderView *header = view_->horizontalHeader();
    const auto &columns = model_->table()->columns();
    if (header->count() != static_cast<int>(columns.size())) return;
    QStringList rows;
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        const bool hidden = header->isSectionHidden(column);
        rows.append(QString("%1 %2 %3")
                        .arg(columnKey(columns[static_cast<std::size_t>(column)]))
                        .arg(hidden ? 0 : header->sectionSize(column))
                        .arg(hidden ? "hidden" : "shown"));
    }
    QSettings().setValue("tables/" + key_, rows);
}

void TableColumns::restore()
{
    if (key_.isEmpty()) return;
    QHeaderView *header = view_->horizontalHeader();
    const auto &columns = model_->table()->columns();
    int at = 0;
    const QStringList rows = QSettings().value("tables/" + key_).toStringList();
    // The last one takes what the window leaves: the width it had may be too much for this window.
    QString last;
    for (const QString &row : rows)
        if (row.endsWith(" shown")) last = row;
    for (const QString &row : rows) {
        const QStringList words = row.split(' ');
        const auto it = std::ranges::find(columns, words.value(0), columnKey);
        if (words.size() != 3 || it == columns.end()) continue;
        const int column = static_cast<int>(it - columns.begin());
        header->moveSection(header->visualIndex(column), at++);
        header->setSectionHidden(column, words[2] == "hidden");
        // Titles may have grown since: the window may speak another language now.
        if (const int width = words[1].toInt(); width > 0 && row != last) {
            header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
            sized_.insert(words[0]);
        }
    }
}

void TableColumns::fillMenu(QMenu *menu)
{
    if (!model_->table()) return;
    const auto &columns = model_->table()->columns();
    const std::size_t shown = visible().size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        QAction *action = menu->addAction(say(columns[i].title));
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(column));
        // A table without columns would have no header to bring them back.
        action->setEnabled(!action->isChecked() || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            view_->setColumnHidden(column, !on);
            if (on && view_->columnWidth(column) < view_->horizontalHeader()->minimumSectionSize())
                view_->resizeColumnToContents(column);
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
}

std::vector<std::size_t> TableColumns::visible() const
{
    std::vector<std::size_t> out;
    const QHeaderView *header = view_->horizontalHeader();
    for (int at = 0; at < header->count(); ++at)
        if (const int column = header->logicalIndex(at); !header->isSectionHidden(column))
            out.push_back(static_cast<std::size_t>(column));
    return out;
}

} // namespace kwb::workbench
