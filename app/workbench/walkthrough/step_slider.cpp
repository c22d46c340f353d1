#include "app/workbench/walkthrough/step_slider.h"

#include "app/workbench/common/look.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace kwb::workbench {

namespace {

constexpr int currentRadius = 6;
constexpr qreal otherRadius = 3.5;

} // namespace

StepSlider::StepSlider(const Look &look, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , look_(look)
{
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void StepSlider::setTitles(const QStringList &titles)
{
    titles_ = titles;
    setRange(0, std::max<int>(0, static_cast<int>(titles.size()) - 1));
    setEnabled(titles.size() > 1);
    update();
}

QSize StepSlider::sizeHint() const
{
    return {260, 26};
}

QSize StepSlider::minimumSizeHint() const
{
    return {120, 26};
}

QPoint StepSlider::dot(int step) const
{
    const int margin = currentRadius + 3;
    const int room = width() - 2 * margin;
    const int steps = std::max(1, maximum());
    const int x = margin + room * step / steps;
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, height() / 2};
}

int StepSlider::stepAt(int x) const
{
    int best = 0;
    for (int step = 0; step <= maximum(); ++step)
        if (std::abs(dot(step).x() - x) < std::abs(dot(best).x() - x)) best = step;
    return best;
}

void StepSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = palette().color(QPalette::Mid);
    const QColor accent = look_.accent();
    painter.setPen(QPen(line, 2));
    painter.drawLine(dot(0), dot(maximum()));
    if (isEnabled()) {
        painter.setPen(QPen(accent, 2));
        painter.drawLine(dot(0), dot(value()));
    }
    painter.setPen(Qt::NoPen);
    for (int step = 0; step <= maximum(); ++step) {
        const bool current = step == value() && isEnabled();
        painter.setBrush(step <= value() && isEnabled() ? accent : look_.color(Role::running));
        const qreal radius = current ? currentRadius : otherRadius;
        painter.drawEllipse(QPointF(dot(step)), radius, radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1.5));
        painter.drawEllipse(QPointF(dot(value())), currentRadius + 2.5, currentRadius + 2.5);
    }
}

void StepSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) setValue(stepAt(event->pos().x()));
}

void StepSlider::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0) setValue(stepAt(event->pos().x()));
}

void StepSlider::mouseReleaseEvent(QMouseEvent *) {}

bool StepSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), titles_.value(stepAt(help->pos().x())), this);
        return true;
    }
    return QSlider::event(event);
}

} // namespace kwb::workbench
