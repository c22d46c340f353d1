#include "app/workbench/walkthrough/walkthrough_bar.h"

#include "app/workbench/common/buttons.h"
#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/walkthrough/step_slider.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

QLabel *walkLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString textOf(const WalkthroughStep &step)
{
    QStringList out;
    for (const Message &sentence : step.text)
        out << say(sentence);
    return out.join(' ');
}

/// What a label takes for a text at a width.
int heightOf(const QLabel &label, const QString &text, int width)
{
    constexpr int noLimit = 10'000;
    return label.fontMetrics()
        .boundingRect(0, 0, std::max(width, 1), noLimit, Qt::TextWordWrap | Qt::AlignLeft, text)
        .height();
}

} // namespace

WalkthroughBar::WalkthroughBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    back_ = flatButton(this, tr("Previous step"));
    forward_ = flatButton(this, tr("Next step"));
    fold_ = flatButton(this, tr("Hide the text of the steps"));
    slider_ = new StepSlider(context.look, this);
    slider_->setAccessibleName(tr("Walkthrough: steps of the load"));
    title_ = walkLabel(this);
    title_->setWordWrap(false);
    words_ = new QWidget(this);
    text_ = walkLabel(words_);
    text_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    where_ = walkLabel(words_);
    where_->setForegroundRole(QPalette::PlaceholderText);
    QFont small = where_->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    where_->setFont(small);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(back_);
    line->addWidget(forward_);
    line->addWidget(slider_, 1);
    line->addSpacing(8);
    line->addWidget(title_);
    line->addWidget(fold_);
    auto *below = new QVBoxLayout(words_);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    below->addWidget(text_);
    below->addWidget(where_);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(words_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(back_, &QToolButton::clicked, this, &WalkthroughBar::previous);
    connect(forward_, &QToolButton::clicked, this, &WalkthroughBar::next);
    connect(fold_, &QToolButton::clicked, this, [this] { setCollapsed(!collapsed_); });
    connect(slider_, &QSlider::valueChanged, this, &WalkthroughBar::enterStep);
    connect(&context.workspace, &Workspace::planChanged, this, &WalkthroughBar::takePlan);
    connect(&context.look, &Look::changed, this, &WalkthroughBar::showIcons);
    showIcons();
    takePlan();
}

int WalkthroughBar::step() const
{
    return slider_->value();
}

void WalkthroughBar::setStep(int step)
{
    if (step < 0 || step >= static_cast<int>(steps_.size())) return;
    setCollapsed(false);
    if (step != slider_->value())
        slider_->setValue(step);
    else
        enterStep();
}

void WalkthroughBar::goTo(const QString &id)
{
    if (const auto found = findStep(steps_, id.toStdString())) setStep(static_cast<int>(*found));
}

void WalkthroughBar::next()
{
    // The first press shows the first step rather than passing it by.
    setStep(walking_ ? slider_->value() + 1 : slider_->value());
}

void WalkthroughBar::previous()
{
    setStep(slider_->value() - 1);
}

void WalkthroughBar::setCollapsed(bool collapsed)
{
    if (collapsed == collapsed_) return;
    collapsed_ = collapsed;
    reserveRoom();
    showStep();
    showIcons();
    emit collapsedChanged(collapsed);
}

void WalkthroughBar::leave()
{
    if (!walking_) return;
    walking_ = false;
    emit emphasisChanged({});
}

void WalkthroughBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && walking_)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void WalkthroughBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) reserveRoom();
}

void WalkthroughBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && words_ != nullptr) reserveRoom();
}

/// The longest step decides how high the bar is: the buttons stay where the mouse is.
void WalkthroughBar::reserveRoom()
{
    if (collapsed_) return;
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int most = 0;
    for (const WalkthroughStep &step : steps_)
        most = std::max(most, heightOf(*text_, textOf(step), room) + heightOf(*where_, qs(step.where), room));
    words_->setMinimumHeight(most + words_->layout()->spacing());
}

void WalkthroughBar::takePlan()
{
    const std::string current = slider_->value() < static_cast<int>(steps_.size()) && !steps_.empty()
                                    ? steps_[static_cast<std::size_t>(slider_->value())].id
                                    : "";
    const auto plan = context_.workspace.plan();
    std::vector<WalkthroughStep> next = plan ? walkthrough(*plan) : std::vector<WalkthroughStep>();
    if (next == steps_ && !steps_.empty()) return;
    steps_ = std::move(next);
    QStringList titles;
    for (const WalkthroughStep &step : steps_)
        titles << say(step.title);
    {
        // The step stays the same in the new plan, unless it has it no more.
        const QSignalBlocker blocker(slider_);
        slider_->setTitles(titles);
        if (const auto again = findStep(steps_, current)) slider_->setValue(static_cast<int>(*again));
    }
    setVisible(!steps_.empty());
    reserveRoom();
    showStep();
    if (steps_.empty())
        leave();
    else if (walking_)
        emit emphasisChanged(steps_[static_cast<std::size_t>(slider_->value())].subjects);
}

void WalkthroughBar::enterStep()
{
    if (steps_.empty()) return;
    walking_ = true;
    showStep();
    const WalkthroughStep step = steps_[static_cast<std::size_t>(slider_->value())];
    if (step.id == "digests") context_.workspace.requestSeal();
    emit emphasisChanged(step.subjects);
    if (!step.subjects.empty()) context_.selection.select(step.subjects.front());
}

void WalkthroughBar::showStep()
{
    if (steps_.empty()) return;
    const int at = slider_->value();
    const WalkthroughStep &step = steps_[static_cast<std::size_t>(at)];
    title_->setText(tr("%1 of %2 · %3").arg(at + 1).arg(steps_.size()).arg(say(step.title)));
    text_->setText(textOf(step));
    where_->setText(qs(step.where));
    words_->setVisible(!collapsed_);
    back_->setEnabled(at > 0);
    forward_->setEnabled(at + 1 < static_cast<int>(steps_.size()));
    slider_->setAccessibleDescription(title_->text() + QStringLiteral(". ") + text_->text());
}

void WalkthroughBar::showIcons()
{
    back_->setIcon(context_.look.icon("step-back"));
    forward_->setIcon(context_.look.icon("step-forward"));
    fold_->setIcon(context_.look.icon(collapsed_ ? "fold-up" : "fold-down"));
    const QString name = collapsed_ ? tr("Show the text of the steps") : tr("Hide the text of the steps");
    fold_->setToolTip(name);
    fold_->setAccessibleName(name);
}

} // namespace kwb::workbench
