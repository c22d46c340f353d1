#include "app/workbench/window/status_pill.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include <QPainter>

namespace kwb::workbench {

namespace {

constexpr int pillPadding = 12;
constexpr int pillDot = 8;

QString partMark()
{
    return QStringLiteral(" · ");
}

} // namespace

StatusPill::StatusPill(const Context &context, QWidget *parent)
    : QToolButton(parent)
    , context_(context)
{
    setAccessibleName(tr("State of the plan"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&context_.workspace, &Workspace::planChanged, this, &StatusPill::refresh);
    connect(&context_.workspace, &Workspace::busyChanged, this, &StatusPill::refresh);
    connect(&context_.look, &Look::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void StatusPill::refresh()
{
    const Workspace &workspace = context_.workspace;
    const auto &plan = workspace.plan();
    const auto before = std::pair{text(), state_};
    setToolTip({});
    if (workspace.error()) {
        state_ = State::impossible;
        setText(tr("Cannot be planned"));
        setToolTip(say(*workspace.error()));
    } else if (!plan) {
        state_ = workspace.complete() ? State::busy : State::empty;
        setText(workspace.complete() ? tr("Planning…") : tr("Choose a target and a kernel"));
    } else {
        const int errors = static_cast<int>(plan->count(Severity::error));
        const int warnings = static_cast<int>(plan->count(Severity::warning));
        state_ = errors > 0 ? State::errors : warnings > 0 ? State::warnings : State::good;
        const int segments = static_cast<int>(plan->segments.size());
        // Each part is a text of its own: their plurals are independent.
        setText(QStringList{errors > 0 ? tr("Would fail") : tr("Ready"),
                            tr("%n segment(s)", nullptr, segments), tr("%n error(s)", nullptr, errors),
                            tr("%n warning(s)", nullptr, warnings)}
                    .join(partMark()));
        setToolTip(text() + '\n' + tr("Show the findings"));
    }
    if (std::pair{text(), state_} == before) return;
    updateGeometry();
    update();
}

QColor StatusPill::stateColor() const
{
    switch (state_) {
    case State::good:
        return context_.look.color(Role::tree);
    case State::warnings:
        return context_.look.color(Role::warning);
    case State::errors:
    case State::impossible:
        return context_.look.color(Role::conflict);
    case State::empty:
    case State::busy:
        break;
    }
    return context_.look.color(Role::mutedText);
}

QSize StatusPill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 3 * pillPadding + pillDot, fontMetrics().height() + 12};
}

QSize StatusPill::minimumSizeHint() const
{
    return {8 * pillPadding, sizeHint().height()};
}

QString StatusPill::textFor(int width) const
{
    const QStringList parts = text().split(partMark());
    const auto fits = [&](const QString &shown) { return fontMetrics().horizontalAdvance(shown) <= width; };
    if (fits(text())) return text();
    if (parts.size() != 4) return fontMetrics().elidedText(text(), Qt::ElideRight, width);
    const QString &verdict = parts[0], &errors = parts[2], &warnings = parts[3];
    const QString &gravest = state_ == State::warnings ? warnings : errors;
    for (const QStringList &fewer : {QStringList{verdict, errors, warnings}, QStringList{verdict, gravest}})
        if (const QString shown = fewer.join(partMark()); fits(shown)) return shown;
    return fits(verdict) ? verdict : fontMetrics().elidedText(verdict, Qt::ElideRight, width);
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = stateColor();
    QColor ground = color;
    ground.setAlphaF(underMouse() ? 0.22f : 0.13f);
    QColor line = color;
    line.setAlphaF(hasFocus() ? 1.0f : 0.4f);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(pillPadding, (height() - pillDot) / 2.0, pillDot, pillDot));
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = rect().adjusted(2 * pillPadding, 0, -pillPadding, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, textFor(room.width()));
}

} // namespace kwb::workbench
