#pragma once

#include "app/workbench/bytes/hex_layout.h"
#include "app/workbench/common/context.h"

#include "core/report/byte_marks.h"
#include "core/report/segment_bytes.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace kwb::workbench {

/// Bytes of any number, never copied as a whole: address, hex digits in groups, letters (or an instruction a
/// row), and the names that begin there. Marked fields are tinted, sections begin with a line.
class HexView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit HexView(const Context &context, QWidget *parent = nullptr);

    void setBytes(std::shared_ptr<const SegmentBytes> bytes);
    const std::shared_ptr<const SegmentBytes> &bytes() const { return bytes_; }
    /// Null while they are made.
    void setMarks(std::shared_ptr<const ByteMarks> marks);
    /// What its instructions are for.
    void setCode(std::uint16_t machine, ByteOrder order);
    void setMode(HexMode mode);
    HexMode mode() const { return layout_.mode; }

    /// Selected offsets [first, last + 1).
    std::uint64_t selectionBegin() const { return std::min(anchor_, cursor_); }
    std::uint64_t selectionEnd() const { return bytes_ ? std::max(anchor_, cursor_) + 1 : 0; }
    std::uint64_t cursor() const { return cursor_; }
    /// Selects and brings to sight.
    void select(std::uint64_t begin, std::uint64_t length);
    /// The selected bytes; at most `copyLimit` of them, for the clipboard.
    Bytes selected() const;
    static constexpr std::uint64_t copyLimit = 16 << 20;

    std::uint64_t topRow() const { return topRow_; }
    std::uint64_t rows() const;
    int visibleRows() const;
    /// A row as text: what is copied to assistive tools.
    QString rowText(std::uint64_t row) const;
    QRect byteRect(std::uint64_t offset) const;
    static QColor markColor(ByteMarkKind kind, const class Look &look);

signals:
    void selectionMoved();
    /// A marked field was chosen by the user.
    void markChosen(const kwb::Subject &subject);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void measure();
    void setTopRow(std::uint64_t row);
    void updateScrollBar();
    void moveTo(std::uint64_t offset, bool extend);
    void showCursor();
    void chooseMark();
    std::optional<std::uint64_t> offsetAt(QPointF position) const;
    AddressRange rangeOfRow(std::uint64_t row) const;
    std::optional<ByteMark> markAt(std::uint64_t offset) const;
    void paintRow(QPainter &painter, std::uint64_t row, qreal y) const;
    void paintTints(QPainter &painter, std::uint64_t row, qreal y) const;
    void paintNames(QPainter &painter, std::uint64_t row, qreal y) const;
    QString instructionAt(const Bytes &row, PhysAddr at) const;

    Context context_;
    std::shared_ptr<const SegmentBytes> bytes_;
    std::shared_ptr<const ByteMarks> marks_;
    std::unique_ptr<Disassembler> disassembler_;
    std::uint16_t machine_ = 0;
    ByteOrder order_ = ByteOrder::little;
    HexLayout layout_;
    std::uint64_t topRow_ = 0;
    std::uint64_t anchor_ = 0;
    std::uint64_t cursor_ = 0;
    bool settingScrollBar_ = false;
};

/// Makes hex views known to assistive tools as text: the rows that can be seen.
void makeHexViewsAccessible();

} // namespace kwb::workbench
