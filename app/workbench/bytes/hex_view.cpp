#include "app/workbench/bytes/hex_view.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kwb::workbench {

namespace {

/// Scroll bars count in int; longer views let a step of theirs stand for several rows.
constexpr std::uint64_t scrollSteps = 1 << 30;

} // namespace

HexView::HexView(const Context &context, QWidget *parent)
    : QAbstractScrollArea(parent)
    , context_(context)
{
    makeHexViewsAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Bytes"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(1);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (settingScrollBar_) return;
        const std::uint64_t last = rows() > 0 ? rows() - 1 : 0;
        const std::uint64_t scale = last / scrollSteps + 1;
        setTopRow(static_cast<std::uint64_t>(value) * scale);
    });
    connect(&context.look, &Look::changed, this, [this] { measure(); });
    measure();
}

void HexView::measure()
{
    const QFontMetricsF metrics(context_.look.mono());
    layout_.cell = metrics.horizontalAdvance('0');
    layout_.line = std::ceil(metrics.height() + 5);
    const std::uint64_t end = bytes_ ? bytes_->begin().value + bytes_->size() : 0;
    layout_.addressDigits = std::max(10, static_cast<int>(hex(end).size()));
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(layout_.namesLeft() + layout_.cell * 24) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    updateScrollBar();
    viewport()->update();
}

void HexView::setBytes(std::shared_ptr<const SegmentBytes> bytes)
{
    bytes_ = std::move(bytes);
    const std::uint64_t last = bytes_ && bytes_->size() > 0 ? bytes_->size() - 1 : 0;
    anchor_ = std::min(anchor_, last);
    cursor_ = std::min(cursor_, last);
    topRow_ = std::min(topRow_, rows() > 0 ? rows() - 1 : 0);
    measure();
    emit selectionMoved();
}

void HexView::setMarks(std::shared_ptr<const ByteMarks> marks)
{
    marks_ = std::move(marks);
    viewport()->update();
}

void HexView::setCode(std::uint16_t machine, ByteOrder order)
{
    machine_ = machine;
    order_ = order;
    disassembler_ = std::make_unique<Disassembler>(machine, order);
    viewport()->update();
}

void HexView::setMode(HexMode mode)
{
    if (mode == layout_.mode) return;
    const std::uint64_t top = topRow_ * layout_.perRow();
    layout_.mode = mode;
    topRow_ = top / layout_.perRow();
    measure();
    showCursor();
}

std::uint64_t HexView::rows() const
{
    return bytes_ ? bytes_->size() / layout_.perRow() + (bytes_->size() % layout_.perRow() != 0) : 0;
}

int HexView::visibleRows() const
{
    return std::max(1, static_cast<int>(viewport()->height() / layout_.line));
}

void HexView::updateScrollBar()
{
    const std::uint64_t count = rows(), page = static_cast<std::uint64_t>(visibleRows());
    const std::uint64_t last = count > page ? count - page : 0;
    const std::uint64_t scale = (count > 0 ? count - 1 : 0) / scrollSteps + 1;
    settingScrollBar_ = true;
    verticalScrollBar()->setRange(0, static_cast<int>(last / scale));
    verticalScrollBar()->setPageStep(static_cast<int>(std::max<std::uint64_t>(1, page / scale)));
    verticalScrollBar()->setValue(static_cast<int>(topRow_ / scale));
    settingScrollBar_ = false;
}

void HexView::setTopRow(std::uint64_t row)
{
    const std::uint64_t count = rows(), page = static_cast<std::uint64_t>(visibleRows());
    topRow_ = std::min(row, count > page ? count - page : 0);
    updateScrollBar();
    viewport()->update();
}

void HexView::select(std::uint64_t begin, std::uint64_t length)
{
    if (!bytes_ || bytes_->size() == 0) return;
    const std::uint64_t last = bytes_->size() - 1;
    anchor_ = std::min(begin, last);
    cursor_ = length > 1 ? std::min(last, anchor_ + std::min(length - 1, last - anchor_)) : anchor_;
    const std::uint64_t row = anchor_ / layout_.perRow();
    if (row < topRow_ || row >= topRow_ + static_cast<std::uint64_t>(visibleRows()))
        setTopRow(row > 2 ? row - 2 : 0);
    viewport()->update();
    emit selectionMoved();
}

Bytes HexView::selected() const
{
    return bytes_ ? bytes_->read(selectionBegin(), std::min(copyLimit, selectionEnd() - selectionBegin()))
                  : Bytes();
}

void HexView::showCursor()
{
    const std::uint64_t row = cursor_ / layout_.perRow(), page = static_cast<std::uint64_t>(visibleRows());
    if (row < topRow_)
        setTopRow(row);
    else if (row >= topRow_ + page)
        setTopRow(row - page + 1);
}

void HexView::moveTo(std::uint64_t offset, bool extend)
{
    if (!bytes_ || bytes_->size() == 0) return;
    cursor_ = std::min(offset, bytes_->size() - 1);
    if (!extend) anchor_ = cursor_;
    showCursor();
    viewport()->update();
    emit selectionMoved();
}

AddressRange HexView::rangeOfRow(std::uint64_t row) const
{
    return AddressRange::ofSize(PhysAddr(bytes_->begin().value + row * layout_.perRow()), layout_.perRow());
}

std::optional<ByteMark> HexView::markAt(std::uint64_t offset) const
{
    if (!marks_ || !bytes_) return std::nullopt;
    const auto marks = marks_->marksIn(AddressRange::ofSize(PhysAddr(bytes_->begin().value + offset), 1));
    return marks.empty() ? std::nullopt : std::optional(marks.back());
}

void HexView::chooseMark()
{
    if (const auto mark = markAt(cursor_)) emit markChosen(marks_->subject(*mark));
}

std::optional<std::uint64_t> HexView::offsetAt(QPointF position) const
{
    if (!bytes_ || bytes_->size() == 0) return std::nullopt;
    const qreal line = std::max(0.0, position.y()) / layout_.line;
    const std::uint64_t row = std::min(topRow_ + static_cast<std::uint64_t>(line), rows() - 1);
    const std::uint64_t offset =
        row * layout_.perRow() + layout_.columnAt(position.x() + horizontalScrollBar()->value());
    return std::min(offset, bytes_->size() - 1);
}

QRect HexView::byteRect(std::uint64_t offset) const
{
    const std::uint64_t row = offset / layout_.perRow();
    if (row < topRow_ || row - topRow_ > static_cast<std::uint64_t>(visibleRows())) return {};
    return QRectF(layout_.byteLeft(offset % layout_.perRow()) - horizontalScrollBar()->value(),
                  static_cast<qreal>(row - topRow_) * layout_.line, layout_.cell * 2, layout_.line)
        .toRect();
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) measure();
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier,
               far = event->modifiers() & Qt::ControlModifier;
    const std::uint64_t row = layout_.perRow(), page = row * static_cast<std::uint64_t>(visibleRows());
    const auto back = [this](std::uint64_t by) { return cursor_ >= by ? cursor_ - by : cursor_ % by; };
    const auto ahead = [this](std::uint64_t by) {
        const std::uint64_t last = bytes_ ? bytes_->size() - 1 : 0;
        return last - cursor_ >= by ? cursor_ + by : by == 1 ? last : cursor_;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(cursor_ > 0 ? cursor_ - 1 : 0, extend);
        break;
    case Qt::Key_Right:
        moveTo(ahead(1), extend);
        break;
    case Qt::Key_Up:
        moveTo(back(row), extend);
        break;
    case Qt::Key_Down:
        moveTo(ahead(row), extend);
        break;
    case Qt::Key_PageUp:
        moveTo(cursor_ >= page ? cursor_ - page : cursor_ % row, extend);
        break;
    case Qt::Key_PageDown:
        moveTo(cursor_ + page, extend);
        break;
    case Qt::Key_Home:
        moveTo(far ? 0 : cursor_ / row * row, extend);
        break;
    case Qt::Key_End:
        moveTo(far ? ~std::uint64_t{0} : cursor_ / row * row + row - 1, extend);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseMark();
        break;
    default:
        if (event->matches(QKeySequence::SelectAll) && bytes_ && bytes_->size() > 0) {
            anchor_ = 0;
            cursor_ = bytes_->size() - 1;
            viewport()->update();
            emit selectionMoved();
            break;
        }
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const auto offset = event->button() == Qt::LeftButton ? offsetAt(event->position()) : std::nullopt;
    if (!offset) return;
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    moveTo(*offset, extend);
    if (!extend) chooseMark();
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) return;
    if (event->position().y() < 0 && topRow_ > 0) setTopRow(topRow_ - 1);
    if (event->position().y() > viewport()->height()) setTopRow(topRow_ + 1);
    if (const auto offset = offsetAt(event->position())) moveTo(*offset, true);
}

void HexView::wheelEvent(QWheelEvent *event)
{
    const int lines = event->angleDelta().y() * QApplication::wheelScrollLines() / 120;
    const auto by = static_cast<std::uint64_t>(std::abs(lines));
    setTopRow(lines < 0 ? topRow_ + by : topRow_ > by ? topRow_ - by : 0);
    event->accept();
}

bool HexView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto offset = offsetAt(help->pos());
    const auto mark = offset ? markAt(*offset) : std::nullopt;
    if (mark)
        QToolTip::showText(help->globalPos(), say(marks_->about(*mark)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace kwb::workbench
