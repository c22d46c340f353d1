#include "app/workbench/tree/dts_delegate.h"

#include "app/workbench/common/look.h"
#include "app/workbench/tree/dts_model.h"

#include <QPainter>

namespace kwb::workbench {

namespace {

constexpr int numberColumns = 7;
constexpr int signColumns = 2;

struct DtsPiece {
    qsizetype begin;
    qsizetype length;
    Role role;
};

qsizetype endOfString(const QString &text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

/// Strings, numbers, comments and what opens a node; the rest is text.
QList<DtsPiece> dtsPieces(const QString &text, bool head)
{
    QList<DtsPiece> out;
    qsizetype plain = 0;
    const auto take = [&](qsizetype begin, qsizetype end, Role role) {
        if (begin > plain) out.push_back({plain, begin - plain, head ? Role::purgatory : Role::text});
        out.push_back({begin, end - begin, role});
        plain = end;
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == '"') {
            take(at, endOfString(text, at), Role::initrd);
        } else if (c == '<' || c == '[') {
            const qsizetype end = text.indexOf(c == '<' ? '>' : ']', at);
            take(at, end < 0 ? text.size() : end + 1, Role::kernel);
        } else if (QStringView(text).mid(at).startsWith(QLatin1String("/*"))) {
            take(at, text.size(), Role::mutedText);
        } else if (c == '{' || c == '}' || c == ';' || c == '=') {
            take(at, at + 1, Role::mutedText);
        } else {
            ++at;
            continue;
        }
        at = plain;
    }
    take(text.size(), text.size(), Role::text);
    return out;
}

} // namespace

DtsDelegate::DtsDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , look_(look)
    , mono_(look.mono())
{
    connect(&look, &Look::changed, this, [this] { mono_ = look_.mono(); });
}

void DtsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const DtsModel *>(index.model());
    if (model == nullptr) return;
    const TreeLine &line = model->line(index);
    const QRect rect = option.rect;
    const QFontMetrics metrics(mono_);
    const int width = metrics.horizontalAdvance('0');
    painter->save();
    painter->setFont(mono_);
    const bool added = line.mark == RowMark::added;
    const bool removed = line.mark == RowMark::removed;
    if (added || removed) {
        QColor tint = look_.color(added ? Role::tree : Role::conflict);
        tint.setAlpha(look_.dark() ? 52 : 30);
        painter->fillRect(rect, tint);
    } else if (line.part == TreeLine::Part::fold) {
        painter->fillRect(rect, look_.color(Role::lane));
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, option.palette.color(QPalette::Highlight));
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    const QString text = index.data().toString();
    painter->setPen(look_.color(Role::mutedText));
    if (line.part == TreeLine::Part::fold) {
        painter->drawText(rect.left() + (numberColumns + signColumns) * width, baseline, "⋯  " + text);
        painter->restore();
        return;
    }
    const QString number = QString::number(line.number);
    painter->drawText(rect.left() + (numberColumns - 1) * width - metrics.horizontalAdvance(number), baseline,
                      number);
    if (added || removed) {
        painter->setPen(look_.color(added ? Role::tree : Role::conflict));
        painter->drawText(rect.left() + numberColumns * width, baseline, added ? "+" : "−");
    }
    // A character is no whole number of pixels wide.
    const QFontMetricsF exact(mono_);
    const int begin = rect.left() + (numberColumns + signColumns) * width;
    for (const DtsPiece &piece : dtsPieces(text, line.part == TreeLine::Part::head)) {
        painter->setPen(look_.color(piece.role));
        painter->drawText(QPointF(begin + exact.horizontalAdvance(text.left(piece.begin)), baseline),
                          text.mid(piece.begin, piece.length));
    }
    painter->restore();
}

QSize DtsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics metrics(mono_);
    return {(longest_ + numberColumns + signColumns + 2) * metrics.horizontalAdvance('0'),
            metrics.height() + 4};
}

} // namespace kwb::workbench
