#include "app/workbench/rehearsal/console_model.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include "core/report/text.h"

#include <QLocale>

#include <algorithm>

namespace kwb::workbench {

ConsoleModel::ConsoleModel(const Look &look, QObject *parent)
    : QAbstractListModel(parent)
    , look_(look)
{
    connect(&look, &Look::changed, this, [this] {
        if (!lines_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void ConsoleModel::clear()
{
    beginResetModel();
    lines_.clear();
    marks_.clear();
    dropped_ = 0;
    endResetModel();
}

void ConsoleModel::append(const std::vector<ConsoleLine> &lines)
{
    if (lines.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    for (const ConsoleLine &line : lines)
        lines_.push_back({line.seconds, printable(line.text)});
    endInsertRows();
    if (lines_.size() <= mostLines) return;
    // A tenth more than needed, so that not every line moves all others.
    const std::size_t gone = std::min(lines_.size() - mostLines + mostLines / 10, lines_.size());
    beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    lines_.erase(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(gone));
    dropped_ += gone;
    endRemoveRows();
}

void ConsoleModel::mark(const Verdict &verdict)
{
    marks_.clear();
    for (const VerdictStep &step : verdict.steps)
        if (step.seen) marks_.insert(rowOf(*step.seen), Mark::step);
    for (const ConsoleLine &line : verdict.troubles)
        marks_.insert(rowOf(line), Mark::trouble);
    if (!lines_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int ConsoleModel::rowOf(const ConsoleLine &line) const
{
    const std::string shown = printable(line.text);
    const auto found = std::ranges::find_if(
        lines_, [&](const ConsoleLine &l) { return l.seconds == line.seconds && l.text == shown; });
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

int ConsoleModel::find(const QString &text, int from, bool backward) const
{
    const int rows = rowCount();
    if (text.isEmpty()) return -1;
    for (int step = 0; step < rows; ++step) {
        const int row = ((from + (backward ? -step : step)) % rows + rows) % rows;
        if (qs(lines_[static_cast<std::size_t>(row)].text).contains(text, Qt::CaseInsensitive)) return row;
    }
    return -1;
}

QString ConsoleModel::text() const
{
    QString out;
    if (dropped_ > 0)
        out = tr("(%n line(s) before this were dropped)", nullptr, static_cast<int>(dropped_)) + '\n';
    for (const ConsoleLine &line : lines_)
        out += qs(line.text) + '\n';
    return out;
}

int ConsoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant ConsoleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const ConsoleLine &line = lines_[static_cast<std::size_t>(index.row())];
    const auto mark = marks_.constFind(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return qs(line.text);
    case Qt::ToolTipRole:
        return tr("%1 s after the start").arg(QLocale().toString(line.seconds, 'f', 2));
    case Qt::ForegroundRole:
        if (mark == marks_.constEnd()) return {};
        return *mark == Mark::trouble ? look_.color(Role::conflict) : look_.accent();
    case Qt::FontRole: {
        QFont font = look_.mono();
        font.setBold(mark != marks_.constEnd());
        return font;
    }
    default:
        return {};
    }
}

} // namespace kwb::workbench
