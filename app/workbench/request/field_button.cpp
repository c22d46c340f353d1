#include "app/workbench/request/field_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace kwb::workbench {

namespace {

constexpr int fieldPadding = 9;
constexpr int fieldChevron = 8;

} // namespace

FieldButton::FieldButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &FieldButton::openMenu);
}

void FieldButton::show(const QString &text, bool muted)
{
    // An ampersand in a file's name is no mnemonic.
    const QString shown = QString(text).replace('&', "&&");
    if (shown == this->text() && muted == muted_) return;
    setText(shown);
    muted_ = muted;
    update();
}

void FieldButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (make_) make_(*menu);
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void FieldButton::setDropTarget(bool is)
{
    dropTarget_ = is;
    update();
}

QSize FieldButton::sizeHint() const
{
    return {200, fontMetrics().height() + 2 * fieldPadding - 4};
}

QSize FieldButton::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void FieldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || dropTarget_ || isDown();
    const QColor edge = strong ? palette().color(QPalette::Link)
                               : palette().color(underMouse() ? QPalette::Dark : QPalette::Mid);
    painter.setPen(QPen(edge, dropTarget_ ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    const QRect inside = rect().adjusted(fieldPadding, 0, -2 * fieldPadding - fieldChevron, 0);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, muted_ ? QPalette::PlaceholderText : QPalette::Text));
    const QString shown = QString(text()).replace("&&", "&");
    painter.drawText(inside, int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                     fontMetrics().elidedText(shown, Qt::ElideMiddle, inside.width()));

    const double x = width() - fieldPadding - fieldChevron;
    const double y = height() / 2.0;
    QPainterPath chevron(QPointF(x, y - 2));
    chevron.lineTo(x + fieldChevron / 2.0, y + 2);
    chevron.lineTo(x + fieldChevron, y - 2);
    painter.setPen(QPen(palette().color(group, QPalette::PlaceholderText), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(chevron);
}

void FieldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace kwb::workbench
