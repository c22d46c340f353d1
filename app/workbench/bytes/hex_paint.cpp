#include "app/workbench/bytes/hex_view.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include <QPainter>
#include <QScrollBar>

namespace kwb::workbench {

namespace {

QString lettersOf(const Bytes &bytes)
{
    QString out;
    for (const Byte byte : bytes)
        out += byte >= 0x20 && byte < 0x7f ? QChar(byte) : QChar(u'·');
    return out;
}

QString addressText(std::uint64_t address, int digits)
{
    return QStringLiteral("0x%1").arg(address, digits - 2, 16, QLatin1Char('0'));
}

} // namespace

QColor HexView::markColor(ByteMarkKind kind, const Look &look)
{
    QColor color = look.color(kind == ByteMarkKind::relocation ? Role::initrd
                              : kind == ByteMarkKind::digest   ? Role::tree
                                                               : Role::purgatory);
    color.setAlphaF(look.dark() ? 0.42f : 0.28f);
    return color;
}

QString HexView::instructionAt(const Bytes &row, PhysAddr at) const
{
    if (!disassembler_ || row.size() != 4) return {};
    // The second half of an instruction of eight bytes is a word, too.
    std::uint64_t offset = at.value - bytes_->begin().value;
    bool second = false;
    for (; offset >= 4; offset -= 4) {
        const auto before = load<std::uint32_t>(bytes_->read(offset - 4, 4), 0, order_);
        if (!before || !isInstructionPrefix(machine_, *before)) break;
        second = !second;
    }
    if (second)
        return QStringLiteral(".long 0x%1")
            .arg(loadAt<std::uint32_t>(row.data(), order_), 8, 16, QLatin1Char('0'));
    return qs(disassembler_->text(row, at));
}

QString HexView::rowText(std::uint64_t row) const
{
    if (!bytes_ || row >= rows()) return {};
    const AddressRange range = rangeOfRow(row);
    const Bytes bytes = bytes_->read(row * layout_.perRow(), layout_.perRow());
    QStringList columns{addressText(range.begin.value, layout_.addressDigits), qs(spacedHex(bytes)),
                        mode() == HexMode::bytes ? lettersOf(bytes) : instructionAt(bytes, range.begin)};
    if (marks_)
        for (const ByteName &name : marks_->namesIn(range))
            columns << qs(name.name);
    return columns.join("  ");
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    if (!bytes_) return;
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.setFont(context_.look.mono());
    const auto shown = static_cast<std::uint64_t>(visibleRows()) + 1;
    for (std::uint64_t i = 0; i < shown && topRow_ + i < rows(); ++i)
        paintRow(painter, topRow_ + i, static_cast<qreal>(i) * layout_.line);
}

void HexView::paintTints(QPainter &painter, std::uint64_t row, qreal y) const
{
    const std::uint64_t first = row * layout_.perRow();
    const auto tint = [&](std::uint64_t begin, std::uint64_t end, const QColor &color) {
        begin = std::max(begin, first);
        end = std::min({end, first + layout_.perRow(), bytes_->size()});
        if (begin >= end) return;
        const qreal left = layout_.byteLeft(begin - first) - layout_.cell / 2;
        const qreal right = layout_.byteLeft(end - 1 - first) + layout_.cell * 2.5;
        painter.fillRect(QRectF(left, y + 1, right - left, layout_.line - 2), color);
        if (mode() != HexMode::bytes) return;
        painter.fillRect(QRectF(layout_.textLeft() + layout_.cell * static_cast<qreal>(begin - first), y + 1,
                                layout_.cell * static_cast<qreal>(end - begin), layout_.line - 2),
                         color);
    };
    if (marks_)
        for (const ByteMark &mark : marks_->marksIn(rangeOfRow(row))) {
            const std::uint64_t base = bytes_->begin().value;
            const std::uint64_t begin = mark.range.begin.value > base ? mark.range.begin.value - base : 0;
            tint(begin, mark.range.end.value - base, markColor(mark.kind, context_.look));
        }
    QColor chosen = context_.look.accent();
    chosen.setAlphaF(hasFocus() ? 0.45f : 0.3f);
    tint(selectionBegin(), selectionEnd(), chosen);
}

void HexView::paintNames(QPainter &painter, std::uint64_t row, qreal y) const
{
    if (!marks_) return;
    QStringList symbols;
    QString section;
    for (const ByteName &name : marks_->namesIn(rangeOfRow(row)))
        name.section ? void(section = qs(name.name)) : void(symbols << qs(name.name));
    const qreal base = y + layout_.line - painter.fontMetrics().descent() - 2;
    qreal x = layout_.namesLeft();
    if (!section.isEmpty()) {
        painter.setPen(QPen(context_.look.color(Role::purgatory), 1));
        painter.drawLine(QPointF(HexLayout::margin, y + 0.5),
                         QPointF(viewport()->width() + horizontalScrollBar()->value() - 8, y + 0.5));
        QFont bold = painter.font();
        bold.setBold(true);
        painter.save();
        painter.setFont(bold);
        painter.drawText(QPointF(x, base), section);
        x += QFontMetricsF(bold).horizontalAdvance(section) + layout_.cell * 2;
        painter.restore();
    }
    painter.setPen(context_.look.accent());
    painter.drawText(QPointF(x, base), symbols.join("  "));
}

void HexView::paintRow(QPainter &painter, std::uint64_t row, qreal y) const
{
    const std::uint64_t first = row * layout_.perRow();
    const Bytes bytes = bytes_->read(first, layout_.perRow());
    const qreal base = y + layout_.line - painter.fontMetrics().descent() - 2;
    const QColor text = palette().color(QPalette::Text), muted = context_.look.color(Role::mutedText);
    paintTints(painter, row, y);
    painter.setPen(muted);
    painter.drawText(QPointF(HexLayout::margin, base),
                     addressText(bytes_->begin().value + first, layout_.addressDigits));
    for (std::uint64_t i = 0; i < bytes.size(); ++i) {
        // Zeros, and what is only room behind the file's bytes, step back.
        painter.setPen(bytes[i] == 0 || first + i >= bytes_->fileSize() ? muted : text);
        painter.drawText(QPointF(layout_.byteLeft(i), base),
                         QStringLiteral("%1").arg(bytes[i], 2, 16, QLatin1Char('0')));
    }
    painter.setPen(text);
    if (mode() == HexMode::bytes)
        for (std::uint64_t i = 0; i < bytes.size(); ++i) {
            const bool letter = bytes[i] >= 0x20 && bytes[i] < 0x7f;
            painter.setPen(letter ? text : muted);
            painter.drawText(QPointF(layout_.textLeft() + layout_.cell * static_cast<qreal>(i), base),
                             letter ? QString(QChar(bytes[i])) : QStringLiteral("·"));
        }
    else
        painter.drawText(QPointF(layout_.textLeft(), base),
                         instructionAt(bytes, PhysAddr(bytes_->begin().value + first)));
    paintNames(painter, row, y);
    if (cursor_ >= first && cursor_ < first + layout_.perRow() && hasFocus()) {
        painter.setPen(QPen(context_.look.accent(), 1.5));
        painter.drawRect(
            QRectF(layout_.byteLeft(cursor_ - first) - 2, y + 1, layout_.cell * 2 + 4, layout_.line - 2));
    }
}

} // namespace kwb::workbench
